"""Administrators make accounts for colleagues, who get a letter and choose their own password."""

import asyncio

import pytest

from models import Account, Letter, LetterKind, PasswordReset
from models.password_reset import FIRST_LIFETIME
from tests.people import now
from tests.schema.agency import PASSWORD
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.letters import answer_requests, last_token, letters_to
from tests.schema.sessions import sign_in
from tests.schema.staff_accounts import CLOSE, EMAIL, RESEND, change, create
from tests.schema.test_password_reset import UNUSABLE, request, reset


async def newest():
    return await Account.get(email=EMAIL)


async def test_a_colleague_belongs_to_a_provider_and_holds_what_was_given(api, agency):
    payload = await create(
        api, serviceProviderId=str(agency.north.id), permissions=["CAMS_LINKING", "CLIENTS"]
    )

    assert payload["userErrors"] == []
    staff = payload["staffMember"]
    assert staff["email"] == EMAIL
    assert staff["displayName"] == "Noor Haddad"
    assert staff["permissions"] == ["CLIENTS", "CAMS_LINKING"]
    assert staff["serviceProvider"] == {"name": "North Employment"}
    assert (staff["isClosed"], staff["viewerCanClose"], staff["viewerCanReopen"]) == (
        False,
        True,
        False,
    )


async def test_a_colleague_may_belong_to_a_group(api):
    found = await api.data("{ serviceProviderGroups { id name } }", viewer="admin")
    (group,) = found["serviceProviderGroups"]

    payload = await create(api, serviceProviderGroupId=group["id"])

    assert payload["staffMember"]["serviceProviderGroup"] == {"name": group["name"]}
    assert payload["staffMember"]["serviceProvider"] is None


async def test_the_letter_tells_who_made_it_and_its_link_lasts_for_three_days(api, agency):
    await create(api, language="FRENCH")

    account = await newest()
    letter = await Letter.get(account_id=account.id)
    assert letter.kind is LetterKind.STAFF_INVITED
    assert letter.language == "fr"
    assert letter.about == {"by": str(agency.accounts["admin"].id)}
    link = await PasswordReset.get(letter_id=letter.id)
    assert link.expires_at == letter.expires_at == link.created_at + FIRST_LIFETIME


async def test_the_link_sets_the_password_and_works_once(api):
    await create(api)
    token = await last_token(api)

    assert said(await sign_in(api, EMAIL, "")) == [("INVALID", "input.password")]
    assert said(await reset(api, token, "correct horse")) == []
    assert said(await sign_in(api, EMAIL, "correct horse")) == []
    assert await reset(api, token, "battery staple") == UNUSABLE


async def test_a_link_that_is_over_is_followed_by_another_letter(api):
    await create(api)
    account, first = await newest(), await last_token(api)
    await PasswordReset.all().update(expires_at=now())

    assert await reset(api, first, "correct horse") == UNUSABLE
    assert said(await change(api, RESEND, account)) == []
    assert said(await reset(api, await last_token(api), "correct horse")) == []


async def test_of_two_letters_the_last_one_s_link_works(api):
    await create(api)
    first = await last_token(api)

    await change(api, RESEND, await newest())

    assert await reset(api, first, "correct horse") == UNUSABLE


@pytest.mark.parametrize("name", ["caseworker.north", "jobseeker"])
async def test_nobody_is_invited_who_has_a_password_or_is_no_colleague(api, agency, name):
    await agency.own_account(await agency.jobseeker())

    payload = await change(api, RESEND, agency.accounts[name])

    code = {"caseworker.north": "CONFLICT", "jobseeker": "INVALID"}[name]
    assert said(payload) == [(code, "input.accountId")]


async def test_a_closed_account_gets_no_other_letter(api):
    await create(api)
    account = await newest()
    await change(api, CLOSE, account)

    assert said(await change(api, RESEND, account)) == [("CONFLICT", "input.accountId")]


async def test_nobody_gives_what_they_do_not_hold(api):
    payload = await create(api, permissions=["CLIENTS", "SENSITIVE_INFORMATION"])

    assert said(payload) == [("FORBIDDEN", "input.permissions.1")]
    assert not await Account.exists(email=EMAIL)


@pytest.mark.parametrize("viewer", ["group", "manager.north", "coordinator.north", "nobody.north"])
async def test_accounts_are_made_by_administrators_alone(api, viewer):
    payload = await create(api, viewer=viewer)

    assert [error["code"] for error in payload["userErrors"]] == ["FORBIDDEN"]
    assert not await Account.exists(email=EMAIL)


async def test_an_address_signs_in_once(api):
    payload = await create(api, email="Caseworker@North.example")

    assert said(payload) == [("CONFLICT", "input.email")]


async def test_of_two_who_make_the_same_account_at_once_one_does(api):
    payloads = await asyncio.gather(*(create(api) for _ in range(4)))

    assert sorted(map(said, payloads)) == [[], *[[("CONFLICT", "input.email")]] * 3]
    assert await Letter.all().count() == 1


async def test_the_same_key_makes_one_account_and_one_letter(api):
    first, again = [await create(api, idempotencyKey="one") for _ in range(2)]

    assert first == again
    assert await Letter.all().count() == 1


async def test_all_mistakes_are_told_at_once(api):
    payload = await create(api, email="nobody", displayName=" ")

    assert said(payload) == [("INVALID", "input.email"), ("INVALID", "input.displayName")]


@pytest.mark.parametrize("field", ["serviceProviderId", "serviceProviderGroupId"])
async def test_nobody_belongs_to_what_there_is_not(api, agency, field):
    payload = await create(api, **{field: str(agency.accounts["admin"].id)})

    assert said(payload) == [("NOT_FOUND", f"input.{field}")]


async def test_nobody_belongs_to_a_provider_and_a_group(api, agency):
    payload = await create(
        api,
        serviceProviderId=str(agency.north.id),
        serviceProviderGroupId=str(agency.group.id),
    )

    assert said(payload) == [("INVALID", "input.serviceProviderGroupId")]


async def test_groups_are_for_those_who_say_who_belongs_to_them(api, agency):
    query = "query ($id: ID!) { serviceProviderGroups { id } node(id: $id) { id } }"

    body = await api.send(query, {"id": str(agency.group.id)}, viewer="group")

    assert body["data"] == {"serviceProviderGroups": None, "node": None}


async def test_a_new_account_and_another_letter_are_in_the_audit_trail(api, agency):
    await create(api, permissions=["CLIENTS"])
    account = await newest()
    await change(api, RESEND, account)

    events = [event for event in await audited() if event.about == account.id]
    assert [event.kind for event in events] == ["ACCOUNT_CREATED", "ACCOUNT_INVITED"]
    assert "Permission.CLIENTS" in events[0].fields
    assert events[0].account_id == agency.accounts["admin"].id
    assert EMAIL not in repr(events)


async def test_whoever_chose_no_password_has_none_to_forget(api):
    await create(api)

    await request(api, EMAIL)
    await answer_requests(api)

    assert await letters_to(await newest()) == [LetterKind.STAFF_INVITED]


@pytest.mark.parametrize("password", ["!", PASSWORD])
async def test_before_the_link_is_used_no_password_signs_in(api, password):
    await create(api)

    assert said(await sign_in(api, EMAIL, password)) == [("INVALID", "input.password")]


async def test_staff_of_a_group_are_listed_with_it(api, agency):
    query = (
        "{ staffMembers(first: 100) { edges { node { email serviceProviderGroup { name } } } } }"
    )

    found = await api.data(query, viewer="admin")

    groups = {
        edge["node"]["email"]: edge["node"]["serviceProviderGroup"]
        for edge in found["staffMembers"]["edges"]
    }
    assert groups["group@portal.example"] == {"name": agency.group.name}
    assert groups["caseworker@north.example"] is None
