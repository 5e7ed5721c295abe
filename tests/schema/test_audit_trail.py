"""The audit trail is read by those who oversee a provider, and by the person; reading is an event."""

import pytest
from tortoise import connections

from models import Account, Jobseeker
from models.identity import Kind, new_id
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.documents import document
from tests.schema.forms import LOOK_UP, WITHOUT_LINKING, invite

TRAIL = """
query($id: ID!, $first: Int! = 50, $after: String) {
  auditTrail(jobseekerId: $id, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        kind displayName serviceProviderName actingAs operation fields source
      }
    }
  }
}
"""
ME = """
{
  whoLookedAtMe {
    totalCount
    edges { node { kind displayName serviceProviderName fields } }
  }
}
"""
PERSON = "query($id: ID!) { jobseeker(id: $id) { firstName } }"


def nodes(connection):
    return [edge["node"] for edge in connection["edges"]]


async def trail(api, person, viewer="manager.north", **more):
    data = await api.data(TRAIL, {"id": str(person.id), **more}, viewer=viewer)
    return data["auditTrail"]


async def test_whoever_oversees_reads_who_did_what(api, agency):
    person = await agency.client()
    await api.data(PERSON, {"id": str(person.id)})

    (event,) = nodes(await trail(api, person))

    assert event == {
        "kind": "READ",
        "displayName": "Caseworker North",
        "serviceProviderName": "North Employment",
        "actingAs": ["staff", "CAMS_LINKING", "CLIENTS"],
        "operation": "Query.jobseeker",
        "fields": ["Client.firstName"],
        "source": "127.0.0.1",
    }


async def test_reading_the_trail_is_in_the_trail(api, agency):
    person = await agency.client()
    await api.data(PERSON, {"id": str(person.id)})
    await trail(api, person)

    event, _ = nodes(await trail(api, person))

    assert event["operation"] == "Query.auditTrail"
    assert "AuditEvent.displayName" in event["fields"]


@pytest.mark.parametrize("viewer", ["caseworker.north", "intake.north", "nobody.north"])
async def test_whoever_does_not_oversee_reads_nothing(api, agency, viewer):
    person = await agency.client()

    body = await api.send(TRAIL, {"id": str(person.id)}, viewer=viewer)

    assert body["data"]["auditTrail"] is None
    assert "Query.auditTrail" in body["extensions"]["hidden"]


async def test_another_provider_s_person_has_the_trail_of_nobody(api, agency):
    foreign = await agency.client(agency.south)

    for id_ in (foreign.id, new_id(Kind.JOBSEEKER), "x"):
        data = await api.data(TRAIL, {"id": str(id_)}, viewer="manager.north")
        assert data == {"auditTrail": None}


async def test_the_trail_goes_on_page_by_page(api, agency):
    person = await agency.client()
    for _ in range(5):
        await api.data(PERSON, {"id": str(person.id)})

    first = await trail(api, person, first=2)
    # Each look at the trail is an event of its own, and the newest.
    second = await trail(api, person, first=2, after=first["pageInfo"]["endCursor"])
    third = await trail(api, person, first=2, after=second["pageInfo"]["endCursor"])

    assert [len(page["edges"]) for page in (first, second, third)] == [2, 2, 1]
    assert [page["pageInfo"]["hasNextPage"] for page in (first, second, third)] == [
        True,
        True,
        False,
    ]
    assert first["totalCount"] == 5


async def test_a_cursor_of_another_person_s_trail_is_none(api, agency):
    person, other = await agency.client(), await agency.client(last_name="Byron")
    await api.data(PERSON, {"id": str(person.id)})
    cursor = (await trail(api, person))["pageInfo"]["endCursor"]

    for after in (cursor, "x"):
        body = await api.send(TRAIL, {"id": str(other.id), "after": after}, viewer="manager.north")
        assert body["errors"][0]["extensions"]["field"] == ["after"]


async def test_a_restricted_match_is_in_the_trail_of_the_person_s_own_provider(api, agency):
    person = await agency.client()
    await api.data(LOOK_UP, {"name": "Ada Lovelace"}, viewer="caseworker.south")

    (event,) = nodes(await trail(api, person))

    assert (event["kind"], event["serviceProviderName"]) == ("LOOK_UP", "South Employment")


async def everything_about_cams(api, agency):
    """A linked person of whom staff have read all there is; their own account is `jobseeker`."""
    person = await agency.client(site_preference=agency.site)
    await agency.linked(person)
    await agency.own_account(person)
    id_ = {"id": str(person.id)}
    await api.data(document("jobseeker_profile"), id_)
    await api.data(document("employment_action_plan"), id_)
    await api.data('{ camsClient(referenceNumber: "1000123") { client { firstName } } }')
    await api.do(document("refresh_cams"), {"jobseekerId": str(person.id)})
    await api.do(document("remove_cams_link"), {"jobseekerId": str(person.id)})
    return person


TELLING = ("cams", "plan", "goal", "refresh", "sync", "sitepreference", "outcome")


def tells_of_cams(told):
    return [word for word in TELLING if word in repr(told).lower()]


async def test_a_jobseeker_is_told_who_saw_which_of_their_fields(api, agency):
    await everything_about_cams(api, agency)

    looks = nodes((await api.data(ME, viewer="jobseeker"))["whoLookedAtMe"])

    assert {look["displayName"] for look in looks} == {"Caseworker North"}
    assert any("Client.firstName" in look["fields"] for look in looks)


async def test_nothing_that_a_jobseeker_is_told_tells_of_cams(api, agency):
    await everything_about_cams(api, agency)

    told = await api.data(ME, viewer="jobseeker")

    assert tells_of_cams(told) == []
    assert told["whoLookedAtMe"]["totalCount"] == len(told["whoLookedAtMe"]["edges"])


@pytest.fixture
async def outsider(agency):
    """Who oversees North and may not know of CaMS."""
    await Account.filter(id=agency.accounts["intake.north"].id).update(
        permissions=["CLIENTS", "SERVICE_PROVIDER_ADMIN"]
    )
    return "intake.north"


async def test_nothing_tells_staff_of_cams_who_may_not_know_of_it(api, agency, outsider):
    person = await everything_about_cams(api, agency)

    events = nodes(await trail(api, person, viewer=outsider))

    assert events
    # As what somebody acted is theirs, and says nothing of this person.
    assert tells_of_cams([event | {"actingAs": []} for event in events]) == []


LINK = """
mutation ($input: LinkToCamsInput!) {
  linkToCams(input: $input) { jobseeker { firstName camsRecord { stream } } userErrors { code } }
}
"""


async def test_of_a_link_that_was_made_a_look_at_the_person_is_left(api, agency, outsider):
    linked, unlinked = await agency.client(), await agency.client(last_name="Byron")
    number = {"jobseekerId": str(linked.id), "referenceNumber": "1000123"}
    assert said(await api.do(LINK, number)) == []
    await api.do(document("refresh_cams"), {"jobseekerId": str(linked.id)})
    await api.data(PERSON, {"id": str(unlinked.id)})

    trails = [await trail(api, person, viewer=outsider) for person in (linked, unlinked)]

    assert trails[0]["totalCount"] == trails[1]["totalCount"] == 1
    assert nodes(trails[0]) == nodes(trails[1])


@pytest.mark.parametrize(
    "connection", [{"camsReferenceNumber": "1000123"}, {"commonAssessmentNumber": "CA-0000001"}]
)
async def test_however_somebody_was_added_the_trail_is_the_same(api, agency, outsider, connection):
    """Whether or not there is a link; by everything but the number that tells one from another."""
    trails = []
    for given, name in ((connection, "Byron"), (WITHOUT_LINKING, "Lovelace")):
        answer = await invite(
            api,
            connection=given,
            personalDetails={"lastName": name, "email": f"{name.lower()}@mail.example"},
        )
        assert said(answer) == []
        person = await Jobseeker.get(id=answer["jobseeker"]["id"])
        trails.append(nodes(await trail(api, person, viewer=outsider)))

    assert trails[0] == trails[1] != []


async def test_a_jobseeker_s_own_looks_are_left_out(api, agency):
    person = await agency.client()
    await agency.own_account(person)
    await api.data(PERSON, {"id": str(person.id)}, viewer="jobseeker")

    data = await api.data(ME, viewer="jobseeker")

    assert data["whoLookedAtMe"]["edges"] == []


async def test_staff_have_nobody_who_looked_at_them(api, agency):
    body = await api.send(ME)

    assert body["data"]["whoLookedAtMe"] is None
    assert await audited() == []


async def test_the_trail_of_one_person_is_found_by_its_index(database):
    client = connections.get("default")
    await client.execute_query(
        "insert into audit_event (kind, acting_as, operation, fields, jobseeker_ids, reference,"
        " digest) select 'READ', '{}', '', '{}', array[gen_random_uuid()], '', ''"
        " from generate_series(1, 5000)"
    )
    await client.execute_query("analyze audit_event")
    plan = await client.execute_query_dict(
        "explain with theirs as materialized (select id from audit_event"
        " where jobseeker_ids @> array[$1::uuid]) select * from theirs order by id desc",
        [new_id(Kind.JOBSEEKER)],
    )

    assert "idx_audit_event_jobseekers" in repr(plan)
