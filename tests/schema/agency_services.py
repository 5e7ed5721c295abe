"""What an agency does, for tests: its programmes, its sessions, its volunteers, its catalogues."""

from typing import Any

from tortoise.models import Model

from models import (
    Account,
    AgencyProgram,
    AnonymousAttendance,
    AnonymousClient,
    Catalogue,
    CatalogueEntry,
    Jobseeker,
    MentorMatch,
    MentorMeeting,
    PrivacyStatement,
    ProgramHistory,
    ServiceSession,
    ServiceSessionCount,
    SessionAttendance,
    Site,
    VolunteerProgram,
)
from models.date_range import today_in_ontario
from models.identity import Kind
from tests.people import now
from tests.schema.agency import Agency
from tests.schema.api import Api

SESSION = """
  id kind service topics language heldOn beganAt lengthMinutes unnamedParticipants
  program { name } site { name } worker { displayName } correctionReason correctedBy { displayName }
  attendances { id outcome notes jobseeker { id firstName } }
  removedAttendances { id removalReason removedBy { displayName } }
  anonymousAttendances { id outcome removedAt removalReason anonymousClient { id number } }
"""
DAY = today_in_ontario(now())
TODAY = DAY.isoformat()
ENTRIES = (
    (Catalogue.SESSION_TOPIC, "HOUSING", "Housing", "Logement"),
    (Catalogue.SESSION_TOPIC, "HEALTH", "Health", "Santé"),
    (Catalogue.SESSION_OUTCOME, "ISSUE_RESOLVED", "Issue resolved", "Problème réglé"),
    (Catalogue.MATCH_OUTCOME, "COMPLETED", "Completed as planned", "Mené à terme comme prévu"),
    (Catalogue.GENDER, "WOMAN", "Woman", "Femme"),
    (
        Catalogue.IMMIGRATION_STATUS,
        "PERMANENT_RESIDENT",
        "Permanent resident",
        "Résident permanent",
    ),
    (Catalogue.LEARNED_ABOUT, "SCHOOL", "School", "École"),
)


def doing(mutation: str, payload: str = f"session {{ {SESSION} }}") -> str:
    """The document of a mutation."""
    type_ = f"{mutation[0].upper()}{mutation[1:]}Input"
    errors = "userErrors { code field message }"
    return f"mutation($input: {type_}!) {{ {mutation}(input: $input) {{ {payload} {errors} }} }}"


async def with_catalogues() -> None:
    await CatalogueEntry.bulk_create(
        CatalogueEntry(
            catalogue=catalogue, name=name, label_en=english, label_fr=french, position=place
        )
        for place, (catalogue, name, english, french) in enumerate(ENTRIES)
    )


async def with_statement(agency: Agency, provider: Any = None, version: int = 1) -> None:
    """A privacy statement in force."""
    await PrivacyStatement.create(
        provider_id=(provider or agency.north).id,
        version=version,
        text_en="We keep what you tell us.",
        text_fr="Nous gardons ce que vous nous dites.",
        published_by_id=agency.accounts["coordinator.north"].id,
    )


async def program(agency: Agency, name: str = "Settlement", **columns: Any) -> AgencyProgram:
    """Of North, unless told otherwise."""
    values = {"provider": agency.north, "name_en": name, "name_fr": f"{name} (fr)"} | columns
    return await AgencyProgram.create(**values)


async def recorded(api: Api, *people: Any, **changed: Any) -> Any:
    """The payload of `recordSession` for these clients: an hour of orientation today."""
    given: dict[str, Any] = {
        "jobseekerIds": [str(one.id) for one in people],
        "kind": "ONE_ON_ONE" if len(people) == 1 else "WORKSHOP",
        "service": "INFORMATION_AND_ORIENTATION",
        "heldOn": TODAY,
        "lengthMinutes": 60,
    } | changed
    viewer = given.pop("viewer", "caseworker.north")
    return await api.do(doing("recordSession"), given, viewer=viewer)


async def anonymous(api: Api, **given: Any) -> Any:
    """The payload of `registerAnonymousClient`."""
    document = doing("registerAnonymousClient", "anonymousClient { id number registeredOn }")
    return await api.do(document, {"privacyStatementVersion": 1} | given)


async def done_for(
    person: Jobseeker, site: Site, worker: Account, *, completed: bool = True
) -> dict[Kind, Model]:
    """One of everything that an agency does for a person, and beside them an anonymous client."""
    provider_id = person.provider_id
    of_person = {"jobseeker_id": person.id, "provider_id": provider_id}
    by = {"created_by_id": worker.id}
    where = await AgencyProgram.create(
        provider_id=provider_id, name_en=f"Program {person.id}", name_fr=f"Programme {person.id}"
    )
    history = await ProgramHistory.create(
        **of_person, position=0, program=where, status="RETURNING", first_visit_on=DAY
    )
    volunteers = await VolunteerProgram.create(
        **of_person, position=0, program=where, status="ACTIVE"
    )
    session = await ServiceSession.create(
        provider_id=provider_id,
        kind="WORKSHOP",
        service="EMPLOYMENT",
        program=where,
        site=site,
        worker_id=worker.id,
        language="en",
        held_on=DAY,
        began_at=now(),
        length_minutes=60 if completed else None,
        **by,
    )
    of_session = {"session": session, "provider_id": provider_id, "held_on": DAY}
    attendance = await SessionAttendance.create(
        **of_session, jobseeker=person, notes="A note.", outcome="ISSUE_RESOLVED"
    )
    nameless = await AnonymousClient.create(
        provider_id=provider_id,
        number=1 + await AnonymousClient.all().count(),
        registered_on=DAY,
        site=site,
        gender="WOMAN",
        age_group="FROM_25",
        country_of_origin="SY",
        language="ar",
        immigration_status="PERMANENT_RESIDENT",
        postal_area="P3E",
        family_size=2,
        privacy_statement_version=1,
        acknowledged_at=now(),
        acknowledged_by_id=worker.id,
    )
    unnamed = await AnonymousAttendance.create(**of_session, anonymous_client=nameless)
    match = await MentorMatch.create(
        **of_person, **by, kind="TUTOR", program=where, mentor_name="Grace Hopper", began_on=DAY
    )
    meeting = await MentorMeeting.create(
        match=match, **of_person, held_on=DAY, minutes=90, logged_by_id=worker.id
    )
    found: dict[Kind, Model] = {
        Kind.AGENCY_PROGRAM: where,
        Kind.PROGRAM_HISTORY: history,
        Kind.VOLUNTEER_PROGRAM: volunteers,
        Kind.SERVICE_SESSION: session,
        Kind.SESSION_ATTENDANCE: attendance,
        Kind.ANONYMOUS_CLIENT: nameless,
        Kind.ANONYMOUS_ATTENDANCE: unnamed,
        Kind.MENTOR_MATCH: match,
        Kind.MENTOR_MEETING: meeting,
    }
    if completed:
        counted = ServiceSessionCount.filter(program_id=where.id)
        found[Kind.SERVICE_SESSION_COUNT] = await counted.get()
    return found
