"""A closed account is out at once, in every way there is to come in; reopened it is as it was."""

from datetime import timedelta

import pytest

from models import Account, AccountKind, Permission, SensitiveUnlock
from resolvers import service_key
from tests.people import now
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.permissions import GRANT
from tests.schema.sensitive import COORDINATOR, unlock
from tests.schema.sessions import renew, sign_in, works
from tests.schema.staff_accounts import CLOSE, REOPEN, change, create
from tests.schema.test_password_reset import UNUSABLE, mailed, reset


@pytest.fixture
def account(agency):
    return agency.accounts["caseworker.north"]


async def test_its_sessions_end_at_once(api, account):
    session = await sign_in(api)

    payload = await change(api, CLOSE, account)

    assert payload["staffMember"]["isClosed"] is True
    assert payload["staffMember"]["viewerCanReopen"] is True
    assert not await works(api, session["accessToken"])
    assert said(await renew(api, session["refreshToken"])) == [("INVALID", "input.refreshToken")]
    assert said(await sign_in(api)) == [("INVALID", "input.password")]


async def test_reopened_it_signs_in_as_before_and_its_sessions_stay_ended(api, account):
    session = await sign_in(api)
    await change(api, CLOSE, account)

    payload = await change(api, REOPEN, account)

    assert payload["staffMember"]["isClosed"] is False
    assert payload["staffMember"]["permissions"] == ["CLIENTS", "CAMS_LINKING"]
    assert not await works(api, session["accessToken"])
    assert said(await sign_in(api)) == []


async def test_a_service_account_s_key_works_no_more_until_it_is_reopened(api, agency):
    tool = await Account.create(
        kind=AccountKind.SERVICE,
        email="reporting",
        password_hash="!",
        display_name="Reporting",
        permissions=[Permission.REPORTING.value],
        provider=agency.north,
    )
    _, key = await service_key.create(tool.id, now=now(), lifetime=timedelta(days=1))

    before = await works(api, key)
    await change(api, CLOSE, tool)
    closed = await works(api, key)
    await change(api, REOPEN, tool)

    assert (before, closed, await works(api, key)) == (True, False, True)


async def test_a_link_that_was_mailed_stays_over_after_reopening(api, account):
    token = await mailed(api)
    await change(api, CLOSE, account)
    await change(api, REOPEN, account)

    assert await reset(api, token) == UNUSABLE


async def test_what_it_had_unlocked_is_locked(api, agency):
    await unlock(api, await agency.client())

    await change(api, CLOSE, agency.accounts[COORDINATOR])

    assert not await SensitiveUnlock.filter(expires_at__gt=now()).exists()


async def test_its_open_connection_begins_nothing_more(api, line, account):
    async with line(viewer="caseworker.north") as one:
        await change(api, CLOSE, account)
        await one.watch("x")

        assert await one.closed() == 4403


async def test_the_last_administrator_s_stays_open(api, agency):
    admin = agency.accounts["admin"]

    payload = await change(api, CLOSE, admin)

    assert said(payload) == [("CONFLICT", "input.accountId")]
    assert await works(api, api.token("admin"))


async def test_of_two_administrators_one_may_close_the_other(api, agency):
    other = agency.accounts["group"]
    await api.do(GRANT, {"accountId": str(other.id), "permission": "ADMINISTRATOR"}, viewer="admin")

    assert said(await change(api, CLOSE, agency.accounts["admin"], viewer="group")) == []
    assert said(await change(api, CLOSE, other, viewer="group")) == [
        ("CONFLICT", "input.accountId")
    ]


async def test_closing_and_reopening_twice_changes_nothing_more(api, account):
    await change(api, CLOSE, account)
    closed_at = (await Account.get(id=account.id)).disabled_at
    assert said(await change(api, CLOSE, account)) == []
    assert (await Account.get(id=account.id)).disabled_at == closed_at

    for _ in range(2):
        assert said(await change(api, REOPEN, account)) == []


@pytest.mark.parametrize("document", [CLOSE, REOPEN])
@pytest.mark.parametrize("viewer", ["group", "manager.north", "nobody.north"])
async def test_accounts_are_closed_and_reopened_by_administrators_alone(
    api, account, document, viewer
):
    payload = await change(api, document, account, viewer=viewer)

    assert [error["code"] for error in payload["userErrors"]] == ["FORBIDDEN"]


async def test_closing_and_reopening_are_in_the_audit_trail(api, agency, account):
    await change(api, CLOSE, account)
    await change(api, REOPEN, account)

    events = [event for event in await audited() if event.kind.startswith("ACCOUNT_")]
    assert [event.kind for event in events] == ["ACCOUNT_CLOSED", "ACCOUNT_REOPENED"]
    assert {event.about for event in events} == {account.id}
    assert {event.account_id for event in events} == {agency.accounts["admin"].id}


async def test_a_new_colleague_s_letter_does_not_outlive_the_account(api):
    payload = await create(api)
    account = await Account.get(id=payload["staffMember"]["id"])

    await change(api, CLOSE, account)

    assert (await account.password_resets.all().get()).ended_at is not None
