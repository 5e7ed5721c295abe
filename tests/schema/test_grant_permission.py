"""Administrators see who may what, and give and take permissions; nobody gives what they lack."""

import asyncio

import pytest

from models import Account, AccountKind, Permission
from models.identity import Kind, new_id
from tests.people import now
from tests.schema.agency import PERMISSIONS
from tests.schema.api import said
from tests.schema.permissions import GRANT, TAKE

STAFF = """
query($first: Int, $serviceProviderId: ID, $permission: Permission) {
  staffMembers(
    first: $first, serviceProviderId: $serviceProviderId, permission: $permission
  ) {
    totalCount
    edges { node {
      id displayName email isClosed permissions serviceProvider { name }
      viewerCanGrant viewerCanTake
    } }
  }
}
"""
LISTS = "{ clients { totalCount } }"


async def change(api, document_, name, permission, *, viewer="admin", **more):
    wanted = {"accountId": str(api.agency.accounts[name].id), "permission": permission} | more
    return await api.do(document_, wanted, viewer=viewer)


async def held(api, name):
    return (await Account.get(id=api.agency.accounts[name].id)).permissions


async def staff(api, **variables):
    found = await api.data(STAFF, {"first": 100} | variables, viewer="admin")
    return {edge["node"]["email"]: edge["node"] for edge in found["staffMembers"]["edges"]}


async def test_an_administrator_sees_who_may_what(api, agency):
    found = await staff(api)

    assert set(found) == {account.email for account in agency.accounts.values()}
    manager = found["manager@north.example"]
    assert manager["permissions"] == PERMISSIONS["manager"]
    assert manager["serviceProvider"] == {"name": "North Employment"}
    assert manager["isClosed"] is False
    assert found["group@portal.example"]["serviceProvider"] is None


async def test_staff_are_listed_by_provider_and_by_what_they_hold(api, agency):
    in_north = await staff(api, serviceProviderId=str(agency.north.id))
    admins = await staff(api, permission="ADMINISTRATOR")

    assert set(in_north) == {
        f"{name}@north.example"
        for name in ("manager", "caseworker", "intake", "coordinator", "nobody")
    }
    assert set(admins) == {"admin@portal.example"}


async def test_jobseekers_are_no_staff(api, agency):
    await agency.own_account(await agency.jobseeker())

    assert "jobseeker@mail.example" not in await staff(api)


@pytest.mark.parametrize("viewer", ["group", "manager.north", "caseworker.north", "nobody.north"])
async def test_what_colleagues_may_is_for_administrators(api, viewer):
    body = await api.send(STAFF, {"first": 100}, viewer=viewer)

    assert body == {
        "data": {"staffMembers": None},
        "extensions": {"hidden": ["Query.staffMembers"]},
    }


async def test_colleagues_see_the_name_of_an_account_alone(api, agency):
    query = (
        "{ caseworkers { displayName email isClosed permissions serviceProvider { id }"
        " viewerCanGrant viewerCanTake } }"
    )
    body = await api.send(query, viewer="manager.north")

    assert body["data"]["caseworkers"][0] == {
        "displayName": "Caseworker North",
        "email": None,
        "isClosed": None,
        "permissions": None,
        "serviceProvider": None,
        "viewerCanGrant": None,
        "viewerCanTake": None,
    }
    assert len(body["extensions"]["hidden"]) == 6


async def test_a_permission_granted_is_in_force_with_the_next_request(api):
    token = api.token("nobody.north")
    before = await api.data(LISTS, token=token)

    payload = await change(api, GRANT, "nobody.north", "CLIENTS")

    assert before == {"clients": None}
    assert payload["staffMember"]["permissions"] == ["CLIENTS"]
    assert await api.data(LISTS, token=token) == {"clients": {"totalCount": 0}}


async def test_a_permission_taken_is_gone_with_the_next_request(api):
    token = api.token("caseworker.north")
    before = await api.data(LISTS, token=token)

    payload = await change(api, TAKE, "caseworker.north", "CLIENTS")

    assert before == {"clients": {"totalCount": 0}}
    assert payload["staffMember"]["permissions"] == ["CAMS_LINKING"]
    assert await api.data(LISTS, token=token) == {"clients": None}


@pytest.mark.parametrize("document_", [GRANT, TAKE])
@pytest.mark.parametrize("viewer", ["group", "manager.north", "nobody.north", "jobseeker"])
async def test_whoever_does_not_administer_changes_nothing(api, agency, document_, viewer):
    await agency.own_account(await agency.jobseeker())
    before = await held(api, "caseworker.north")

    payload = await change(api, document_, "caseworker.north", "CAMS_LINKING", viewer=viewer)

    assert said(payload) == [("FORBIDDEN", "")]
    assert await held(api, "caseworker.north") == before


@pytest.mark.parametrize("document_", [GRANT, TAKE])
async def test_an_account_that_is_not_there_is_not_found(api, document_):
    for id_ in (str(new_id(Kind.ACCOUNT)), str(new_id(Kind.SITE)), "x", ""):
        wanted = {"accountId": id_, "permission": "CLIENTS"}
        payload = await api.do(document_, wanted, viewer="admin")

        assert said(payload) == [("NOT_FOUND", "input.accountId")]


async def test_a_jobseeker_s_account_is_given_nothing(api, agency):
    await agency.own_account(await agency.jobseeker())

    for permission in Permission:
        payload = await change(api, GRANT, "jobseeker", permission)
        assert payload["staffMember"] is None
    assert said(await change(api, GRANT, "jobseeker", "CLIENTS")) == [
        ("INVALID", "input.permission")
    ]
    assert await held(api, "jobseeker") == []


async def test_a_service_account_is_given_reporting_alone(api, agency):
    agency.accounts["tool"] = await Account.create(
        kind=AccountKind.SERVICE,
        email="tool",
        password_hash="!",
        display_name="A tool",
        provider=agency.north,
    )

    for permission in Permission:
        await change(api, GRANT, "tool", permission)

    assert await held(api, "tool") == ["REPORTING"]


async def test_a_closed_account_is_given_nothing_and_can_lose_all(api, agency):
    await Account.filter(id=agency.accounts["intake.north"].id).update(disabled_at=now())

    granted = await change(api, GRANT, "intake.north", "CAMS_LINKING")
    taken = await change(api, TAKE, "intake.north", "CLIENTS")

    assert said(granted) == [("CONFLICT", "input.accountId")]
    assert taken["staffMember"]["permissions"] == []


async def test_the_last_administrator_stays_one(api):
    payload = await change(api, TAKE, "admin", "ADMINISTRATOR")

    assert said(payload) == [("CONFLICT", "input.permission")]
    assert await held(api, "admin") == ["ADMINISTRATOR"]


async def test_an_administrator_may_go_when_another_one_stays(api):
    await change(api, GRANT, "manager.north", "ADMINISTRATOR")

    await change(api, TAKE, "admin", "ADMINISTRATOR")

    assert await held(api, "admin") == []
    again = await change(api, GRANT, "admin", "CLIENTS")
    assert said(again) == [("FORBIDDEN", "")]


async def test_a_closed_administrator_is_none_who_stays(api, agency):
    await change(api, GRANT, "manager.north", "ADMINISTRATOR")
    await Account.filter(id=agency.accounts["manager.north"].id).update(disabled_at=now())

    payload = await change(api, TAKE, "admin", "ADMINISTRATOR")

    assert said(payload) == [("CONFLICT", "input.permission")]


async def test_two_who_take_each_other_s_leave_one_administrator(api, agency):
    await change(api, GRANT, "manager.north", "ADMINISTRATOR")

    payloads = await asyncio.gather(
        change(api, TAKE, "admin", "ADMINISTRATOR", viewer="manager.north"),
        change(api, TAKE, "manager.north", "ADMINISTRATOR", viewer="admin"),
    )

    assert sorted(said(payload) for payload in payloads) == [[], [("FORBIDDEN", "")]]
    assert await Account.filter(permissions__contains=["ADMINISTRATOR"]).count() == 1


async def test_a_permission_is_granted_once_however_often(api):
    for _ in range(2):
        payload = await change(api, GRANT, "nobody.north", "CLIENTS", idempotencyKey="k")
        assert payload["staffMember"]["permissions"] == ["CLIENTS"]
    payload = await change(api, GRANT, "nobody.north", "CLIENTS")

    assert (payload["userErrors"], await held(api, "nobody.north")) == ([], ["CLIENTS"])


async def test_what_can_be_granted_and_taken_is_what_the_mutations_do(api, agency):
    await change(api, GRANT, "manager.north", "ADMINISTRATOR")
    for name in ("admin", "manager.north", "nobody.north"):
        for field, document_ in (("viewerCanGrant", GRANT), ("viewerCanTake", TAKE)):
            for permission in Permission:
                if permission is Permission.ADMINISTRATOR:
                    continue  # The next test: taking it changes who asks.
                before = await held(api, name)
                told = (await staff(api))[agency.accounts[name].email][field]
                payload = await change(api, document_, name, permission)
                would = payload["userErrors"] == [] and before != await held(api, name)
                await Account.filter(id=agency.accounts[name].id).update(permissions=before)

                assert (permission in told) is would, (name, field, permission)


async def test_whether_an_administrator_can_go_is_told_before(api):
    alone = (await staff(api))["admin@portal.example"]["viewerCanTake"]
    await change(api, GRANT, "manager.north", "ADMINISTRATOR")
    of_two = (await staff(api))["admin@portal.example"]["viewerCanTake"]

    assert (alone, of_two) == ([], ["ADMINISTRATOR"])


async def test_administrators_refetch_colleagues_by_their_ids(api, agency):
    query = "query($id: ID!) { node(id: $id) { ... on StaffMember { email } } }"
    id_ = {"id": str(agency.accounts["group"].id)}

    assert await api.data(query, id_, viewer="admin") == {"node": {"email": "group@portal.example"}}
    assert await api.data(query, id_, viewer="caseworker.north") == {"node": None}


def test_every_permission_of_the_sources_can_be_granted():
    assert {permission.value for permission in Permission} == {
        "CLIENTS",
        "CAMS_LINKING",
        "SERVICE_PROVIDER_GROUP",
        "SERVICE_PROVIDER_ADMIN",
        "AGENCY_COORDINATOR",
        "SENSITIVE_INFORMATION",
        "REPORTING",
        "ADMINISTRATOR",
    }
