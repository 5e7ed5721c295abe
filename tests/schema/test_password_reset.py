"""Whoever forgot a password gets a link by mail; nobody learns from it who has an account."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from models import (
    Account,
    Letter,
    LetterKind,
    MailingStatus,
    OutboxEntry,
    PasswordReset,
    PasswordResetRequest,
    SignInAttempt,
)
from models.password_reset import LIFETIME, PAUSE
from tests.people import now
from tests.schema.agency import PASSWORD
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.letters import answer_requests, last_token, letters_to
from tests.schema.sessions import CHANGE_PASSWORD, EMAIL, keep_waiting, renew, sign_in, works

REQUEST = """
mutation ($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) { userErrors { code field message } }
}
"""
RESET = """
mutation ($input: ResetPasswordInput!) {
  resetPassword(input: $input) { userErrors { code field message } }
}
"""
NEW = "correct horse"
UNUSABLE = {
    "userErrors": [
        {
            "code": "NOT_FOUND",
            "field": ["input", "token"],
            "message": "This link cannot be used any more. Ask for a new one.",
        }
    ]
}


async def request(api, email=EMAIL, **more):
    return await api.do(REQUEST, {"email": email} | more, viewer=None)


async def reset(api, token, password=NEW, **more):
    return await api.do(RESET, {"token": token, "password": password} | more, viewer=None)


async def mailed(api, email=EMAIL):
    """The token of the link that was mailed."""
    await request(api, email)
    await answer_requests(api)
    return await last_token(api)


@pytest.fixture
def account(api):
    return api.agency.accounts["caseworker.north"]


async def test_a_link_by_mail_sets_a_new_password(api):
    answer = await reset(api, await mailed(api))

    assert said(answer) == []
    assert said(await sign_in(api, password=NEW)) == []
    assert said(await sign_in(api)) == [("INVALID", "input.password")]


async def test_every_session_of_the_account_ends(api):
    before = await sign_in(api)

    await reset(api, await mailed(api))

    assert not await works(api, before["accessToken"])
    assert said(await renew(api, before["refreshToken"])) == [("INVALID", "input.refreshToken")]


async def test_the_owner_gets_the_link_and_is_told_of_the_change(api, account):
    await reset(api, await mailed(api))

    assert await letters_to(account) == [LetterKind.PASSWORD_RESET, LetterKind.PASSWORD_CHANGED]


async def test_a_new_password_by_mail_is_in_the_audit_trail(api, account):
    await reset(api, await mailed(api))

    (event,) = await audited("PASSWORD_CHANGED")
    assert (event.account_id, event.about) == (None, account.id)


async def test_the_whole_link_is_as_good_as_its_last_part(api):
    token = await mailed(api)
    assert said(await reset(api, f" http://portal.example/password#/{token} ")) == []


@pytest.mark.parametrize("email", [EMAIL.upper(), f" {EMAIL} "])
async def test_an_address_is_found_however_it_is_typed(api, account, email):
    await mailed(api, email)
    assert await letters_to(account) == [LetterKind.PASSWORD_RESET]


async def test_the_answer_and_the_work_are_the_same_whoever_has_the_address(api, account):
    known = await request(api)
    await Account.filter(id=account.id).update(disabled_at=now())
    closed = await request(api)
    unknown = await request(api, "stranger@north.example")

    assert known == closed == unknown == {"userErrors": []}
    assert await PasswordResetRequest.all().count() == await OutboxEntry.all().count() == 3
    assert not await PasswordReset.exists()


@pytest.mark.parametrize("closed", [{"disabled_at": now()}, {"password_hash": "!"}])
async def test_nobody_writes_to_an_account_that_nobody_signs_in_to(api, account, closed):
    await Account.filter(id=account.id).update(**closed)
    await request(api)
    await answer_requests(api)

    assert await letters_to(account) == []


async def test_nobody_writes_to_an_address_that_nobody_has(api):
    await request(api, "stranger@north.example")
    await answer_requests(api)

    assert not await PasswordReset.exists()
    assert (await OutboxEntry.get()).done_at is not None


async def test_the_address_that_was_asked_for_is_kept_no_longer_than_needed(api):
    await request(api, "stranger@north.example")
    await answer_requests(api)

    assert not await PasswordResetRequest.exists()
    assert "stranger" not in str(await OutboxEntry.all().values())


async def test_what_is_no_address_is_told(api):
    assert said(await request(api, "north")) == [("INVALID", "input.email")]


async def test_a_request_that_nobody_answered_in_time_is_not_answered_later(api, account):
    await request(api)
    await PasswordResetRequest.all().update(requested_at=now() - LIFETIME)
    await answer_requests(api)

    assert await letters_to(account) == []


async def test_asking_again_and_again_has_to_wait_whoever_has_the_address(api):
    for email in (EMAIL, "stranger@north.example"):
        for _ in range(6):
            assert said(await request(api, email)) == []
            await keep_waiting()
        assert said(await request(api, email)) == [("INVALID", "input.email")]


async def test_asking_keeps_nobody_from_signing_in_and_signing_in_keeps_nobody_from_asking(api):
    for _ in range(7):
        await request(api)
        await keep_waiting()
    assert said(await sign_in(api)) == []
    await SignInAttempt.all().delete()
    for _ in range(7):
        await sign_in(api, password="wrong")
        await keep_waiting()
    assert said(await request(api)) == []


async def test_a_stranger_who_asks_keeps_the_owner_from_nothing(api, settings, account):
    async with serving(settings, "203.0.113.7") as http:
        stranger = replace(api, http=http)
        for _ in range(7):
            await request(stranger)
            await keep_waiting()
        await answer_requests(api)
    token = await mailed(api)

    assert await letters_to(account) == [LetterKind.PASSWORD_RESET]
    assert said(await reset(api, token)) == []


async def test_a_newer_link_ends_the_older_one(api):
    older = await mailed(api)
    await PasswordReset.all().update(created_at=now() - PAUSE)
    newer = await mailed(api)

    assert newer != older
    assert await reset(api, older) == UNUSABLE
    assert said(await reset(api, newer)) == []


async def test_a_link_that_did_not_arrive_is_followed_by_another_at_once(api, account):
    await mailed(api)
    await Letter.all().update(status=MailingStatus.BOUNCED)
    await mailed(api)

    assert await letters_to(account) == [LetterKind.PASSWORD_RESET] * 2


async def test_a_link_is_good_once(api):
    token = await mailed(api)
    await reset(api, token)

    assert await reset(api, token, "another one") == UNUSABLE
    assert said(await sign_in(api, password=NEW)) == []


async def test_of_two_who_use_a_link_at_once_one_sets_the_password(api):
    token = await mailed(api)
    answers = await asyncio.gather(*(reset(api, token, f"password {n}") for n in range(5)))

    assert sum(said(answer) == [] for answer in answers) == 1
    assert sum(answer == UNUSABLE for answer in answers) == 4


async def test_a_password_that_is_changed_ends_every_link(api):
    token = await mailed(api)
    here = await sign_in(api)
    wanted = {"currentPassword": PASSWORD, "newPassword": NEW}
    assert said(await api.do(CHANGE_PASSWORD, wanted, token=here["accessToken"])) == []

    assert await reset(api, token, "another one") == UNUSABLE
    assert said(await sign_in(api, password=NEW)) == []


async def test_a_password_that_is_reset_ends_every_other_link(api):
    await mailed(api)
    older = await PasswordReset.get()
    await PasswordReset.all().update(created_at=now() - PAUSE)
    newer = await mailed(api)
    await PasswordReset.filter(letter_id=older.letter_id).update(ended_at=None)

    await reset(api, newer)

    assert not await PasswordReset.filter(ended_at=None).exists()


async def test_a_link_is_good_for_an_hour(api):
    token = await mailed(api)
    await PasswordReset.all().update(expires_at=now() - timedelta(seconds=1))

    assert await reset(api, token) == UNUSABLE


async def test_a_link_of_an_account_that_was_closed_is_good_for_nothing(api, account):
    token = await mailed(api)
    await Account.filter(id=account.id).update(disabled_at=now())

    assert await reset(api, token) == UNUSABLE


@pytest.mark.parametrize("token", ["", "x", "a" * 43, "../../graphql"])
async def test_a_link_that_nobody_made_looks_the_same(api, token):
    assert await reset(api, token) == UNUSABLE


async def test_a_password_that_is_too_short_uses_nothing_up(api):
    token = await mailed(api)

    assert said(await reset(api, token, "short")) == [("INVALID", "input.password")]
    assert said(await reset(api, token)) == []


async def test_the_same_key_is_answered_the_same(api, account):
    await request(api, idempotencyKey="one")
    assert await request(api, idempotencyKey="one") == {"userErrors": []}
    assert await PasswordResetRequest.all().count() == 1
    await answer_requests(api)
    token = await last_token(api)
    await reset(api, token, idempotencyKey="two")

    assert said(await reset(api, token, idempotencyKey="two")) == []
    assert await letters_to(account) == [LetterKind.PASSWORD_RESET, LetterKind.PASSWORD_CHANGED]


async def test_the_database_holds_nothing_that_the_link_could_be_made_from(api):
    token = await mailed(api)

    kept = str(await PasswordReset.all().values()) + str(await OutboxEntry.all().values())
    assert token not in kept


async def test_whoever_is_slowed_down_here_may_still_use_the_link(api):
    token = await mailed(api)
    for _ in range(7):
        await sign_in(api, password="wrong")
        await keep_waiting()

    assert said(await reset(api, token)) == []
    assert said(await sign_in(api, password=NEW)) == []
    assert PASSWORD != NEW
