"""A letter is read from what is known when it is sent, and leaves once."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from jobs.letters import LETTERS, expire_letters, forget_old, send_letter
from jobs.mailing import LASTS
from models import Language, Letter, MailingStatus, OutboxEntry
from models.letter import LIFETIME


@pytest.fixture
def send(deps):
    """Let a worker come for every open entry."""

    async def send(letter):
        for entry in await OutboxEntry.filter(done_at=None, dead_at=None):
            await send_letter.run(deps, entry.id, within=LASTS)
        await letter.refresh_from_db()
        return letter

    return send


async def test_a_letter_is_sent_to_the_address_of_the_account(write, send, mail_server):
    letter = await send(await write())

    assert letter.status is MailingStatus.SENT
    (copy,) = mail_server.copies
    assert copy["To"] == "ana@mail.example"
    assert copy["Subject"] == "Your password was changed"
    assert copy["Message-ID"] == f"<letter-{letter.id}@portal.example>"
    assert "Hello Ana Lee," in copy.get_body(("plain",)).get_content()


async def test_a_letter_speaks_the_language_it_was_written_in(write, send, mail_server):
    await send(await write(language=Language.FRENCH))

    assert mail_server.copies[0]["Content-Language"] == "fr-CA"


async def test_a_letter_goes_to_the_address_as_it_is_when_it_leaves(
    write, send, mail_server, recipient
):
    letter = await write()
    recipient.email = "new@mail.example"
    await recipient.save()

    await send(letter)

    assert [copy["To"] for copy in mail_server.copies] == ["new@mail.example"]


async def test_a_letter_to_an_account_that_was_closed_is_not_sent(
    write, send, mail_server, recipient
):
    letter = await write()
    recipient.disabled_at = datetime.now(UTC)
    await recipient.save()

    await send(letter)

    assert (letter.status, letter.failure) == (MailingStatus.FAILED, "MESSAGE_ACCOUNT_CLOSED")
    assert mail_server.connections == 0


async def test_two_workers_that_come_at_once_send_one_letter(write, deps, mail_server):
    await write()
    entry = await OutboxEntry.get()

    await asyncio.gather(*(send_letter.run(deps, entry.id, within=LASTS) for _ in range(5)))

    assert len(mail_server.copies) == 1


async def test_a_letter_whose_answer_was_lost_is_not_sent_again(write, send, mail_server):
    mail_server.replies = {"DOT": mail_server.DROP}
    letter = await send(await write())
    mail_server.replies = {}

    await send(letter)

    assert letter.status is MailingStatus.UNCERTAIN
    assert len(mail_server.copies) == 1


async def test_a_letter_that_came_too_late_is_not_sent(write, send, mail_server):
    letter = await write()
    await Letter.all().update(expires_at=datetime.now(UTC))

    await send(letter)

    assert letter.status is MailingStatus.EXPIRED
    assert mail_server.connections == 0


async def test_a_forgotten_letter_is_promised_again(write, send, mail_server):
    letter = await write()
    await OutboxEntry.all().delete()

    await LETTERS.remember_forgotten(datetime.now(UTC))
    await send(letter)

    assert len(mail_server.copies) == 1


async def test_a_sweep_expires_what_nobody_needs_any_more_and_nothing_that_was_sent(write):
    waiting, sent = await write(), await write()
    await Letter.filter(id=sent.id).update(status=MailingStatus.SENT)

    await expire_letters(datetime.now(UTC) + LIFETIME)

    await waiting.refresh_from_db()
    await sent.refresh_from_db()
    assert (waiting.status, sent.status) == (MailingStatus.EXPIRED, MailingStatus.SENT)


async def test_what_became_of_letters_is_forgotten_in_the_end(write):
    waiting, sent = await write(), await write()
    await Letter.filter(id=sent.id).update(status=MailingStatus.SENT)

    await forget_old(datetime.now(UTC) + timedelta(days=91))

    assert await Letter.all() == [waiting]


@pytest.mark.parametrize("told", ["Zoé O'Brien", "zoe@mail.example", "", "two words", "x" * 65])
async def test_a_letter_holds_nothing_that_could_be_a_persons_data(write, told):
    with pytest.raises(ValueError, match="reason"):
        await write(about={"reason": told})

    assert not await Letter.exists()
