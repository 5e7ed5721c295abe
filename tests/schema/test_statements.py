"""A document costs PostgreSQL the same number of statements for one row and for thirty."""

import pytest

from models import CaseNote, SyncFailure, SyncRun, TargetOccupation, TransferRequest
from tests.people import now
from tests.schema.documents import document
from tests.schema.invitations import invited
from tests.schema.statements import statements

EVERYTHING = """
query Everything($first: Int!) {
  clients(first: $first) {
    totalCount
    edges {
      node {
        id
        serviceProvider { name sites { name } }
        caseworker { displayName }
        sitePreference { name }
        targetOccupations { code title }
        invitation { status }
        caseNotes(first: 2) { totalCount edges { node { body author { displayName } } } }
        camsRecord {
          syncedAt
          employmentActionPlan { goalOccupation { title } subGoals { planItems { name } } }
          employmentActionPlans { reference }
        }
      }
    }
  }
}
"""
WITHOUT_RECORDS = """
query Referrals($first: Int!) {
  referrals(first: $first) { edges { node { id camsRecord { id } sitePreference { id } } } }
}
"""
TRANSFERS = """
query Transfers($first: Int!) {
  transfersToDecide(first: $first) {
    edges { node { id requestedBy { displayName } jobseeker { firstName } } }
  }
}
"""


@pytest.fixture
async def thirty(api, agency):
    """Clients and referrals of North, each with something of everything."""
    for number in range(30):
        person = await agency.client(last_name=f"Number {number}", site_preference=agency.site)
        await agency.linked(person, referenceNumber=str(1_500_000 + number))
        await invited(api, person)
        await TargetOccupation.create(
            jobseeker=person, provider_id=person.provider_id, occupation_id="21232", position=0
        )
        await CaseNote.bulk_create(
            CaseNote(
                jobseeker=person,
                provider_id=person.provider_id,
                kind="CAMS_LINKED",
                body=f"Note {note}.",
                author_id=agency.accounts["caseworker.north"].id,
            )
            for note in range(3)
        )
        await agency.jobseeker(last_name=f"Number {number}", site_preference=agency.site)


async def cost(api, query, first, viewer="admin"):
    """The least of some tries: two relations to one table are one statement only if they meet."""
    costs = []
    for _ in range(5):
        with statements() as sent:
            await api.data(query, {"first": first}, viewer=viewer)
        costs.append(len(sent))
    return min(costs)


@pytest.mark.parametrize(
    "query",
    [document("list_clients"), document("list_referrals"), EVERYTHING, WITHOUT_RECORDS],
    ids=["clients", "referrals", "everything", "without records"],
)
async def test_thirty_rows_cost_as_many_statements_as_one(api, thirty, query):
    assert await cost(api, query, 1) == await cost(api, query, 30)


async def test_the_profile_costs_as_many_for_a_long_record_as_for_a_short_one(api, agency):
    short, long = await agency.client(), await agency.client(last_name="Byron")
    await agency.linked(short, 1_000_012)
    await agency.linked(long, 1_000_123)
    await api.data("{ viewer { id } }")  # From then on the viewer is known.
    costs = []
    for person in (short, long):
        with statements() as sent:
            await api.data(document("jobseeker_profile"), {"id": str(person.id)})
            await api.data(document("employment_action_plan"), {"id": str(person.id)})
        costs.append(len(sent))

    assert costs[0] == costs[1]


async def test_the_runs_of_the_sync_cost_as_many_for_ten_as_for_one(api, agency):
    person = await agency.client()
    for number in range(10):
        run = await SyncRun.create(kind="MANUAL", status="DONE_WITH_FAILURES", started_at=now())
        for place in range(number):
            await SyncFailure.create(
                run=run,
                jobseeker_id=person.id if not place else (await agency.client()).id,
                provider_id=agency.north.id,
                reference_number="1000123",
                reason="TIMEOUT",
                last_attempt_at=now(),
            )
    query = document("sync_runs")

    assert await cost(api, query, 1) == await cost(api, query, 10)


async def test_requests_for_transfers_cost_as_many_for_ten_as_for_one(api, agency):
    for number in range(10):
        person = await agency.jobseeker(last_name=f"Number {number}")
        await TransferRequest.create(
            jobseeker=person,
            provider_id=agency.north.id,
            requesting_provider_id=agency.south.id,
            requested_by_id=agency.accounts["caseworker.south"].id,
            reason="She moved here.",
        )

    assert await cost(api, TRANSFERS, 1) == await cost(api, TRANSFERS, 10)
