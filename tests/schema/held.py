"""One object of every kind, held by South."""

from dataclasses import dataclass
from uuid import UUID

from models import (
    CamsRefresh,
    Caseload,
    CaseNote,
    CatalogueEntry,
    EmploymentActionPlan,
    EmploymentOutcomeCount,
    IcareReadiness,
    SyncFailure,
    SyncHealth,
    SyncRun,
    TransferRequest,
)
from models.identity import Kind
from tests.people import now
from tests.schema.agency import Agency
from tests.schema.agency_services import done_for
from tests.schema.api import Api
from tests.schema.golden.people import identified, registered
from tests.schema.icare import a_left_out, a_rejection, an_export
from tests.schema.invitations import invited


@dataclass
class Held:
    """One object of every kind, all of one provider."""

    ids: dict[Kind, UUID]


async def holding(api: Api, agency: Agency) -> Held:
    """South holds one of each."""
    person = await agency.client(agency.south)
    record = await agency.linked(person)
    plan = await record.employment_action_plans.all().order_by("position").first()
    goal = await plan.sub_goals.all().first()
    item = await goal.plan_items.all().first()
    await EmploymentActionPlan.filter(id=plan.id).update(has_outcome=True, outcome="Employed")
    note = await CaseNote.create(
        jobseeker=person, provider_id=agency.south.id, kind="CAMS_LINKED", body="A note."
    )
    refresh = await CamsRefresh.create(
        jobseeker_id=person.id,
        provider_id=agency.south.id,
        cams_record=record,
        requested_by_id=person.created_by_id,
    )
    run = await SyncRun.create(kind="MANUAL")
    failure = await SyncFailure.create(
        run=run,
        jobseeker_id=person.id,
        provider_id=agency.south.id,
        reference_number="1000123",
        reason="TIMEOUT",
        last_attempt_at=now(),
    )
    west = await agency.another_provider("West Employment")
    asked = await TransferRequest.create(
        jobseeker=person,
        provider_id=agency.south.id,
        requesting_provider_id=west.id,
        requested_by_id=agency.accounts["caseworker.west"].id,
        reason="She moved here.",
    )
    invitation = await invited(api, person)
    staff = agency.accounts["caseworker.south"]
    await identified(await registered(person, agency.south_site, staff))
    entry = await CatalogueEntry.all().first()
    export = await an_export(agency.south.id, agency.accounts["caseworker.south"].id)
    objects = {
        **await done_for(person, agency.south_site, agency.accounts["caseworker.south"]),
        Kind.SERVICE_PROVIDER: agency.south,
        Kind.SITE: agency.south_site,
        Kind.ACCOUNT: agency.accounts["caseworker.south"],
        Kind.JOBSEEKER: person,
        Kind.CASE_NOTE: note,
        Kind.INVITATION: invitation,
        Kind.TRANSFER_REQUEST: asked,
        Kind.CAMS_RECORD: record,
        Kind.EMPLOYMENT_ACTION_PLAN: plan,
        Kind.SUB_GOAL: goal,
        Kind.PLAN_ITEM: item,
        Kind.CAMS_REFRESH: refresh,
        Kind.SYNC_RUN: run,
        Kind.SYNC_FAILURE: failure,
        Kind.CATALOGUE_ENTRY: entry,
        Kind.CASELOAD: await Caseload.get(provider_id=agency.south.id),
        Kind.SYNC_HEALTH: await SyncHealth.get(provider_id=agency.south.id),
        Kind.ICARE_READINESS: await IcareReadiness.get(jobseeker_id=person.id),
        Kind.ICARE_EXPORT: export,
        Kind.ICARE_LEFT_OUT: await a_left_out(export, person),
        Kind.ICARE_REJECTION: await a_rejection(export, person),
        Kind.EMPLOYMENT_OUTCOME_COUNT: await EmploymentOutcomeCount.filter(
            provider_id=agency.south.id
        ).first(),
    }
    return Held({kind: one.id for kind, one in objects.items()})
