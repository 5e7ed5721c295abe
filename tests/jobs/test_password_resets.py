"""A link for a new password leaves in one letter, and not when it is over already."""

from datetime import UTC, datetime, timedelta

import pytest
from tortoise.transactions import in_transaction

from jobs import queue
from jobs.letters import send_letter
from jobs.mailing import LASTS
from jobs.password_resets import LASTS as LOOKING_LASTS
from jobs.password_resets import answer_password_reset, forget_old
from jobs.queue import ANSWER_PASSWORD_RESET, SEND_LETTER
from models import Account, Letter, MailingStatus, OutboxEntry, PasswordReset, PasswordResetRequest
from models.password_reset import LIFETIME
from permissions.passwords import hash_password


@pytest.fixture
async def request_(recipient):
    """Somebody asked."""
    await Account.filter(id=recipient.id).update(password_hash=hash_password("old password"))
    request = await PasswordResetRequest.create(
        email=recipient.email, requested_at=datetime.now(UTC)
    )
    await queue.answer_password_reset(request)


@pytest.fixture
async def asked(request_, deps):
    """A worker looked whose address it is."""
    await look(deps)


async def look(deps, times=1):
    entry = await OutboxEntry.get(task=ANSWER_PASSWORD_RESET)
    for _ in range(times):
        await answer_password_reset.run(deps, entry.id, within=LOOKING_LASTS)


async def send(deps):
    entry = await OutboxEntry.get(task=SEND_LETTER)
    await send_letter.run(deps, entry.id, within=LASTS)
    return await Letter.get()


async def test_the_letter_holds_the_link_that_the_database_can_tell(asked, deps, mail_server):
    letter = await send(deps)

    token = deps.tokens.password_reset_token(letter.id, letter.account_id)
    (copy,) = mail_server.copies
    text = copy.get_body(("plain",)).get_content()
    assert f"https://portal.example/password#/{token}" in text.splitlines()
    assert (await PasswordReset.get()).token_hash == deps.tokens.hash_of(token)


async def test_what_the_workers_role_may_read_and_write_is_enough(request_, deps, mail_server):
    async with in_transaction() as connection:
        await connection.execute_query("set local role portal_worker")
        await look(deps)
        await send(deps)
        await forget_old(datetime.now(UTC))

    assert len(mail_server.copies) == 1


async def test_a_job_delivered_twice_writes_one_letter(asked, deps):
    await look(deps, times=3)

    assert await Letter.all().count() == 1


async def test_a_link_that_is_over_already_is_not_sent(asked, deps, mail_server):
    await PasswordReset.all().update(ended_at=datetime.now(UTC))

    letter = await send(deps)

    assert (letter.status, letter.failure) == (MailingStatus.FAILED, "MESSAGE_LINK_ENDED")
    assert mail_server.connections == 0


async def test_the_letter_is_of_no_use_once_the_link_is_over(asked):
    assert (await Letter.get()).expires_at == (await PasswordReset.get()).expires_at


async def test_what_is_over_is_forgotten_and_nothing_else(asked):
    asked_for = await PasswordResetRequest.create(
        email="late@mail.example", requested_at=datetime.now(UTC)
    )

    await forget_old(datetime.now(UTC))
    assert await PasswordReset.all().count() == 1
    assert await PasswordResetRequest.all() == [asked_for]

    await forget_old(datetime.now(UTC) + LIFETIME + timedelta(seconds=1))
    assert not await PasswordReset.exists()
    assert not await PasswordResetRequest.exists()
