"""What PostgreSQL writes of a report is what is read page by page; of CSV, byte for byte."""

import json
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import Jobseeker
from reports.csv import BLANKS, CONTROLS, STARTS
from schema.documents import shipped
from tests.people import snapshot_of
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.reported import CLIENTS, PLANS, Reports, ok, publish

EVERYTHING = """
query Everything($withNames: Boolean = true) {
  clients {
    edges {
      node {
        id
        ... on Jobseeker { firstName @include(if: $withNames) }
        selfIdentification
        preferredLanguage
        dateOfBirth
        referredAt
        caseworker { id displayName }
        serviceProvider { name }
        communicationPreferences { caseworkerChannel jobPostUpdates }
        camsRecord {
          syncedAt
          isStale
          primaryMailingAddress { lines city }
          plan: employmentActionPlan {
            goalHourlyWage
            employmentOutcome { outcome wagePerHour }
            subGoals { name planItems { name actualCost approval { decidedBy decidedOn } startDate } }
            inclusionGroups
          }
        }
      }
    }
  }
}
"""
TRAIL = """
query Trail {
  clients { edges { node { firstName camsRecord { employmentActionPlan {
    subGoals { planItems { name auditTrail { at by action } } }
  } } } } }
}
"""
ONE_COLUMN = "query OneColumn { clients { edges { node { preferredName } } } }"
ROWS_ALONE = """
query RowsAlone($no: Boolean = false) {
  kind: __typename
  clients { edges { node { firstName camsRecord { employmentActionPlan { subGoals {
    __typename
    name @include(if: $no)
  } } } } } }
}
"""
NO_NODES = """
query NoNodes($no: Boolean = false) { clients { edges { node @include(if: $no) { firstName } } } }
"""
NAMES = ("Clients", "Plans", "Everything", "Trail", "OneColumn", "RowsAlone", "NoNodes")
WITH_PLANS = [n for n in range(1_000_123, 1_000_140) if snapshot_of(n).employment_action_plans]


@pytest.fixture
async def both(api, settings):
    """The same reports, as PostgreSQL writes them and page by page."""
    await publish(CLIENTS, PLANS, EVERYTHING, TRAIL, ONE_COLUMN, ROWS_ALONE, NO_NODES)
    async with (
        serving(replace(settings, compiled_reads=True)) as compiled,
        serving(replace(settings, compiled_reads=False)) as ordinary,
    ):
        yield Reports(api, compiled), Reports(api, ordinary)


@pytest.fixture
async def people(agency):
    for number in WITH_PLANS[:3]:
        person = await agency.client(
            first_name=f"=Ada {number}",
            email=f"{number}@mail.example",
            self_identification=["NEWCOMER", "YOUTH"],
            preferred_name=None if number % 2 else 'Z"o, \\u00e9',
            caseworker_channel="PHONE",
        )
        await agency.linked(person, number)
    await agency.client(first_name="Bob", email="bob@mail.example")


async def answers(both, path, parameters, **told):
    return [ok(await reports.get(path, parameters, **told)).content for reports in both]


@pytest.mark.parametrize("viewer", ["caseworker.north", "intake.north", "group"])
@pytest.mark.parametrize("cursors", ["0", "1"])
@pytest.mark.parametrize("ending", ["csv", "ndjson"])
@pytest.mark.parametrize("name", NAMES)
async def test_both_ways_write_the_same(people, both, name, ending, cursors, viewer):
    parameters = {"cursors": cursors}
    compiled, ordinary = await answers(both, f"/{name}.{ending}", parameters, viewer=viewer)
    if ending == "ndjson":
        # PostgreSQL leaves a blank behind a comma.
        compiled, ordinary = ([*map(json.loads, one.splitlines())] for one in (compiled, ordinary))
    assert compiled == ordinary


@pytest.mark.parametrize("name", [one.name for one in shipped()])
async def test_every_shipped_report_is_the_same_either_way(people, both, name):
    found = [await reports.get(f"/{name}.csv", viewer="group") for reports in both]
    assert found[0].status_code == found[1].status_code
    assert found[0].content == found[1].content


async def test_a_variable_is_bound_anew(people, both):
    for linked in ("true", "false"):
        compiled, ordinary = await answers(both, "/Clients.csv", {"filter.linkedToCams": linked})
        assert compiled == ordinary


async def test_batches_go_on_where_the_one_before_ended(agency, both):
    for index in range(250):
        await agency.client(first_name=f"P{index:04}", email=f"{index}@mail.example")
    events = len(await audited("READ"))
    compiled, ordinary = await answers(both, "/Clients.csv", {"cursors": "1"})
    assert compiled == ordinary
    assert compiled.count(b"\r\n") == 251
    # Three batches, then three pages; each batch is larger than the one before.
    sizes = [len(event.people) for event in (await audited("READ"))[events:]]
    assert sizes == [25, 100, 125, 100, 100, 50]


async def test_the_audit_trail_has_the_same_of_either_way(people, both):
    await answers(both, "/Everything.csv", {})
    compiled, ordinary = await audited("READ")
    assert (compiled.people, compiled.fields) == (ordinary.people, ordinary.fields)
    assert compiled.operation == ordinary.operation


@asynccontextmanager
async def somebody(agency):
    found = await Jobseeker.filter(first_name="Somebody").first()
    yield found or await agency.client(first_name="Somebody")


TEXTS = st.text(
    st.sampled_from(BLANKS + CONTROLS + STARTS + "\"',;aé9\\")
    | st.characters(codec="utf-8", exclude_characters="\x00"),
    max_size=8,
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=TEXTS)
async def test_whatever_a_text_begins_with_it_is_written_alike(agency, both, text):
    async with somebody(agency) as person:
        await Jobseeker.filter(id=person.id).update(preferred_name=text)
    compiled, ordinary = await answers(both, "/OneColumn.csv", {})
    assert compiled == ordinary
