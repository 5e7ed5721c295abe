"""Asking for a person and deciding, and somebody with a row in every table that moves with them."""

from models import (
    CamsRecord,
    CamsRefresh,
    CaseNote,
    EmploymentActionPlan,
    IcareExportRow,
    IcareLeftOut,
    IcareRejection,
    Invitation,
    Jobseeker,
    MentorMatch,
    MentorMeeting,
    PlanItem,
    ProgramHistory,
    SensitiveInformation,
    SessionAttendance,
    SubGoal,
    SyncFailure,
    SyncRun,
    TargetOccupation,
    VolunteerProgram,
)
from tests.people import now
from tests.schema.agency import Agency
from tests.schema.api import Api
from tests.schema.documents import document
from tests.schema.forms import LOOK_UP
from tests.schema.invitations import invited

REQUEST = document("request_client_transfer")
DECIDE = document("decide_client_transfer")
PROFILE = document("jobseeker_profile")
TO_DECIDE = """
query($status: TransferStatus) { transfersToDecide(status: $status) { totalCount edges { node {
  id status reason requestingProvider { name } requestedBy { displayName }
  jobseeker { id firstName } } } } }
"""
REQUESTED = """
{ transfersRequested { totalCount edges { node {
  id status reason decisionReason decidedAt jobseeker { id } } } } }
"""
AT_REFERENCE = "input.restrictedReference"
AT_REQUEST = "input.transferRequestId"


async def reference(api, *, viewer="caseworker.south", name="Ada Lovelace"):
    found = await api.data(LOOK_UP, {"name": name}, viewer=viewer)
    return found["lookUp"]["matches"][0]["restricted"]["reference"]


async def ask(api, sealed=None, *, viewer="caseworker.south", reason="She moved here."):
    sealed = sealed or await reference(api, viewer=viewer)
    return await api.do(REQUEST, {"restrictedReference": sealed, "reason": reason}, viewer=viewer)


async def decide(api, asked, decision="ACCEPT", *, viewer="caseworker.north", **more):
    wanted = {"transferRequestId": asked["transferRequest"]["id"], "decision": decision} | more
    return await api.do(DECIDE, wanted, viewer=viewer)


async def with_everything(api: Api, agency: Agency) -> Jobseeker:
    """Of North, with something in every table that a transfer moves."""
    person = await agency.client(site_preference=agency.site)
    record = await agency.linked(person)
    await SensitiveInformation.create(
        jobseeker_id=person.id, provider_id=person.provider_id, illnesses=b"encrypted"
    )
    await TargetOccupation.create(
        jobseeker=person, provider_id=person.provider_id, occupation_id="21232", position=0
    )
    await invited(api, person)
    await CaseNote.create(
        jobseeker=person, provider_id=person.provider_id, kind="CAMS_LINKED", body="Linked."
    )
    await CamsRefresh.create(
        jobseeker_id=person.id,
        provider_id=person.provider_id,
        cams_record=record,
        requested_by_id=person.created_by_id,
    )
    run = await SyncRun.create(kind="MANUAL")
    await SyncFailure.create(
        run=run,
        jobseeker_id=person.id,
        provider_id=person.provider_id,
        reference_number="1000123",
        reason="TIMEOUT",
        last_attempt_at=now(),
    )
    return person


MOVED = (
    CamsRecord,
    CamsRefresh,
    CaseNote,
    EmploymentActionPlan,
    Invitation,
    Jobseeker,
    PlanItem,
    SensitiveInformation,
    SubGoal,
    SyncFailure,
    TargetOccupation,
)
STAYING = (
    IcareExportRow,
    IcareLeftOut,
    IcareRejection,
    MentorMatch,
    MentorMeeting,
    ProgramHistory,
    SessionAttendance,
    VolunteerProgram,
)
"""What an agency did for a person stays with the agency: docs/decisions/what-an-agency-did-stays.md."""
