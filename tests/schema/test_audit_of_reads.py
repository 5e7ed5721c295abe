"""Every read of a person's data is in the audit trail: who, as what, which fields of whom."""

import pytest
from tortoise import connections

from models import CamsRefresh, CaseNote
from models.identity import Kind
from tests.schema.audited import audited
from tests.schema.documents import document
from tests.schema.forms import LOOK_UP
from tests.schema.held import holding

PERSON = "query($id: ID!) { jobseeker(id: $id) { id firstName } }"
CLIENTS = "{ clients { edges { node { firstName } } } }"


async def read(api, query, viewer="caseworker.north", **variables):
    """The one event that this query leaves."""
    before = len(await audited())
    await api.data(query, variables, viewer=viewer)
    (event,) = (await audited())[before:]
    return event


async def test_a_read_says_who_as_what_from_where_and_what_of_whom(api, agency):
    person = await agency.client()

    event = await read(api, PERSON, id=str(person.id))

    assert event.kind == "READ"
    assert event.account_id == agency.accounts["caseworker.north"].id
    assert event.acting_as == ["staff", "CAMS_LINKING", "CLIENTS"]
    assert event.provider_id == agency.north.id
    assert event.operation == "Query.jobseeker"
    assert event.fields == {"Client.id", "Client.firstName"}
    assert event.people == {person.id}
    assert event.source == "127.0.0.1"


async def test_the_name_that_a_client_gives_an_operation_is_not_kept(api, agency):
    person = await agency.client()

    event = await read(api, PERSON.replace("query", "query Zoe_Tremblay"), id=str(person.id))

    assert "Zoe" not in event.operation


async def test_a_list_leaves_one_event_with_everybody_of_the_same_kind(api, agency):
    people = {(await agency.client(last_name=f"Number {number}")).id for number in range(5)}

    event = await read(api, CLIENTS)

    assert event.people == people
    assert event.fields == {"Client.firstName"}


async def test_what_narrows_a_list_is_told_of_everybody_in_it(api, agency):
    person = await agency.client()
    await agency.linked(person)
    await agency.client(last_name="Byron")
    query = "{ clients(filter: { linkedToCams: true }) { edges { node { id } } } }"

    await api.data(query)

    found = {frozenset(event.fields): event.people for event in await audited()}
    assert found == {
        frozenset({"Client.id"}): {person.id},
        frozenset({"ClientFilter.linkedToCams"}): {person.id},
    }


async def test_nobody_shown_is_nobody_read(api, agency):
    person = await agency.client(agency.south)

    await api.data(PERSON, {"id": str(person.id)})

    assert await audited() == []


async def test_a_field_that_is_hidden_was_not_read(api, agency):
    person = await agency.client()
    query = "query($id: ID!) { jobseeker(id: $id) { firstName camsRecord { stream } } }"

    event = await read(api, query, viewer="intake.north", id=str(person.id))

    assert event.fields == {"Client.firstName"}


async def test_a_site_preference_that_is_withheld_of_one_was_read_of_the_other(api, agency):
    linked = await agency.client(site_preference=agency.site)
    await agency.linked(linked)
    other = await agency.client(last_name="Byron", site_preference=agency.site)

    await api.data("{ clients { edges { node { id sitePreference { name } } } } }")

    found = {frozenset(event.people): event.fields for event in await audited("READ")}
    assert found == {
        frozenset({linked.id}): {"Client.id"},
        frozenset({other.id}): {"Client.id", "Client.sitePreference"},
    }


async def test_the_type_that_somebody_has_decides_which_fragment_was_read(api, agency):
    client, referral = await agency.client(), await agency.jobseeker()
    query = """
      query($client: ID!, $referral: ID!) {
        client: jobseeker(id: $client) { ...both }
        referral: jobseeker(id: $referral) { ...both }
      }
      fragment both on Jobseeker { ... on Client { assignedAt } ... on Referral { status } }
    """

    await api.data(query, {"client": str(client.id), "referral": str(referral.id)})

    found = {event.people.pop(): event.fields for event in await audited()}
    assert found == {client.id: {"Client.assignedAt"}, referral.id: {"Referral.status"}}


@pytest.mark.parametrize("wanted", [True, False])
async def test_what_a_directive_leaves_out_was_not_read(api, agency, wanted):
    person = await agency.client()
    query = """
      query($id: ID!, $wanted: Boolean!) {
        jobseeker(id: $id) {
          id
          email @include(if: $wanted)
          ... on Client @skip(if: $wanted) { phone }
        }
      }
    """

    event = await read(api, query, id=str(person.id), wanted=wanted)

    assert event.fields == {"Client.id", "Client.email" if wanted else "Client.phone"}


async def test_what_hangs_on_a_person_is_that_person_s(api, agency):
    person = await agency.client()
    await agency.linked(person)

    event = await read(api, document("employment_action_plan"), id=str(person.id))

    assert event.people == {person.id}
    assert {"Client.camsRecord", "EmploymentActionPlan.goal", "PlanItem.name"} <= event.fields
    assert not [one for one in event.fields if one.startswith(("Occupation", "Query"))]


async def test_every_case_note_shown_is_its_person_s(api, agency):
    person = await agency.client()
    await CaseNote.create(
        jobseeker=person, provider_id=agency.north.id, kind="ACCOUNT_CREATED", body="Created."
    )
    query = "query($id: ID!) { jobseeker(id: $id) { caseNotes { edges { node { body } } } } }"

    event = await read(api, query, id=str(person.id))

    assert event.fields == {"Client.caseNotes", "CaseNote.body"}
    assert event.people == {person.id}


@pytest.mark.parametrize(
    ("kind", "type_", "field"),
    [
        (Kind.JOBSEEKER, "Client", "email"),
        (Kind.CASE_NOTE, "CaseNote", "body"),
        (Kind.INVITATION, "Invitation", "status"),
        (Kind.CAMS_RECORD, "CamsRecord", "stream"),
        (Kind.EMPLOYMENT_ACTION_PLAN, "EmploymentActionPlan", "goal"),
        (Kind.SUB_GOAL, "SubGoal", "name"),
        (Kind.PLAN_ITEM, "PlanItem", "name"),
        (Kind.CAMS_REFRESH, "CamsRefresh", "status"),
        (Kind.SYNC_FAILURE, "SyncFailure", "reason"),
        (Kind.TRANSFER_REQUEST, "TransferRequest", "reason"),
    ],
)
async def test_an_object_by_its_id_leads_to_its_person(api, agency, kind, type_, field):
    held = await holding(api, agency)
    query = f"query($id: ID!) {{ node(id: $id) {{ ... on {type_} {{ {field} }} }} }}"

    event = await read(api, query, viewer="manager.south", id=str(held.ids[kind]))

    assert event.people == {held.ids[Kind.JOBSEEKER]}
    assert event.fields == {f"{type_}.{field}"}


async def test_an_object_that_is_nobody_s_leaves_nothing(api, agency):
    await api.data(
        "query($id: ID!) { node(id: $id) { ... on Site { name } } }", {"id": str(agency.site.id)}
    )

    assert await audited() == []


async def test_a_look_up_has_its_words_and_whom_it_found(api, agency):
    own = await agency.client()
    foreign = await agency.client(agency.south)

    await api.data(LOOK_UP, {"name": "Ada Lovelace"})

    (event,) = await audited("LOOK_UP")
    assert event.people == {own.id, foreign.id}
    assert event.terms["name"] == "Ada Lovelace"
    assert set(event.terms["found"]) == {str(own.id), str(foreign.id)}
    assert event.fields == {"Query.lookUp(name:)"}


async def test_a_preview_has_its_number_and_the_fields_that_were_shown(api, agency):
    await api.data('{ camsClient(referenceNumber: "1000123") { client { firstName } } }')

    look_up, read = await audited()
    assert (look_up.kind, look_up.terms) == (
        "LOOK_UP",
        {"referenceNumber": "1000123", "found": []},
    )
    assert (read.kind, read.fields, read.people) == ("READ", {"CamsClient.firstName"}, set())
    assert look_up.reference == read.reference


async def test_a_jobseeker_s_own_look_is_one_too(api, agency):
    person = await agency.client()
    account = await agency.own_account(person)

    event = await read(api, PERSON, viewer="jobseeker", id=str(person.id))

    assert (event.account_id, event.acting_as) == (account.id, ["jobseeker"])


async def test_what_is_shown_beside_an_error_is_written_too(api, agency):
    await agency.client()
    query = "{ clients { edges { node { firstName } } } referrals(first: 0) { totalCount } }"

    body = await api.send(query)

    assert body["errors"]
    assert body["data"]["clients"]["edges"]
    (event,) = await audited()
    assert event.operation == "Query.clients, Query.referrals"


@pytest.fixture
async def no_audit(database):
    """PostgreSQL takes no event: the right to insert is revoked."""
    client = connections.get("default")
    await client.execute_script("revoke insert (kind) on audit_event from portal_app")
    yield
    await client.execute_script("grant insert (kind) on audit_event to portal_app")


@pytest.mark.parametrize(
    "query",
    [CLIENTS, '{ camsClient(referenceNumber: "1000123") { client { firstName lastName } } }'],
    ids=["in one transaction", "with a question to CaMS"],
)
async def test_no_audit_no_data(api, agency, no_audit, query):
    await agency.client()

    body = await api.send(query)

    assert api.last.status_code == 500
    assert "data" not in body
    assert body["errors"][0]["extensions"]["code"] == "INTERNAL"


async def test_each_thing_that_a_subscription_tells_is_one_event(api, agency, line):
    person = await agency.jobseeker()
    await agency.linked(person)
    asked = await api.do(document("refresh_cams"), {"jobseekerId": str(person.id)})
    before = len(await audited())
    async with line() as one:
        await one.watch(asked["refresh"]["id"])
        await one.hear()
        await CamsRefresh.filter(id=asked["refresh"]["id"]).update(status="RUNNING")
        await one.hear()

    events = (await audited())[before:]
    assert [event.operation for event in events] == ["Subscription.camsRefresh"] * 2
    assert all(event.people == {person.id} for event in events)
    assert all("CamsRefresh.status" in event.fields for event in events)
    assert {event.source for event in events} == {"127.0.0.1"}


async def test_health_is_red_while_nothing_can_be_audited(api, agency, database):
    client = connections.get("default")
    well = await api.http.get("/health")
    await client.execute_script("revoke insert (kind) on audit_event from portal_app")
    try:
        red = await api.http.get("/health")
    finally:
        await client.execute_script("grant insert (kind) on audit_event to portal_app")

    assert (well.status_code, well.json()["audit"]) == (200, "ok")
    assert (red.status_code, red.json()["audit"]) == (503, "refused")
