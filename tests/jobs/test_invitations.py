"""One wish, one mail: whatever the mail server, the worker or the database do in between."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gateways.mailer import SmtpMailer
from jobs.invitations import INVITATIONS, expire_invitations, send_invitation
from jobs.mailing import CLAIM_LASTS, GIVEN_UP, LASTS
from models import Invitation, InvitationStatus, Jobseeker, Language, OutboxEntry
from models.mailing import WORKER_LOST
from models.outbox import MOST_FAILURES

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def send(deps):
    """Let a worker come for the invitation's open entry, as often as rings come."""

    async def send(invitation, **kwargs):
        for entry in await OutboxEntry.filter(done_at=None, dead_at=None):
            await send_invitation.run(deps, entry.id, within=kwargs.get("within", LASTS))
        await invitation.refresh_from_db()
        return invitation

    return send


async def the_entry():
    return await OutboxEntry.all().order_by("-id").first()


def text_of(copy):
    return copy.get_body(("plain",)).get_content()


async def test_an_invitation_is_sent_with_the_link_to_it(invite, send, mail_server, tokens):
    invitation = await send(await invite())
    assert (invitation.status, invitation.failure) == (InvitationStatus.SENT, None)
    assert invitation.sent_at is not None
    (copy,) = mail_server.copies
    assert copy["To"] == invitation.email
    assert copy["Message-ID"] == f"<invitation-{invitation.id}@portal.example>"
    token = tokens.invitation_token(invitation.id)
    assert f"https://portal.example/invitation#/{token}" in text_of(copy)
    assert (await the_entry()).done_at is not None


async def test_an_invitation_speaks_the_language_of_the_jobseeker(invite, send, mail_server):
    await send(await invite(language=Language.FRENCH))
    assert mail_server.copies[0]["Content-Language"] == "fr-CA"


async def test_a_job_delivered_twice_sends_one_mail(invite, deps, mail_server):
    await invite()
    entry = await the_entry()
    await asyncio.gather(*(send_invitation.run(deps, entry.id, within=LASTS) for _ in range(5)))
    await send_invitation.run(deps, entry.id, within=LASTS)
    assert len(mail_server.copies) == 1


async def test_two_promises_for_one_wish_send_one_mail(invite, send, mail_server, promise):
    invitation = await invite()
    await promise("send_invitation", invitation_id=str(invitation.id))
    await asyncio.gather(send(invitation), send(invitation))
    await send(invitation)
    assert len(mail_server.copies) == 1


@pytest.mark.parametrize(
    ("verb", "reply", "status", "failure"),
    [
        ("GREETING", "421 too busy", InvitationStatus.RETRY, "CONNECT_421"),
        ("MAIL", "451 try later", InvitationStatus.RETRY, "SENDER_451"),
        ("RCPT", "450 greylisted", InvitationStatus.RETRY, "RECIPIENT_450"),
        ("DOT", "452 no room", InvitationStatus.RETRY, "DATA_452"),
        ("RCPT", "550 no such user", InvitationStatus.FAILED, "RECIPIENT_550"),
        ("DOT", "552 too large", InvitationStatus.FAILED, "DATA_552"),
    ],
)
async def test_an_answer_of_the_mail_server_decides(  # noqa: PLR0917
    invite, send, mail_server, verb, reply, status, failure
):
    mail_server.replies = {verb: reply}
    invitation = await send(await invite())
    assert (invitation.status, invitation.failure) == (status, failure)
    assert not mail_server.copies


async def test_a_mail_server_that_is_down_makes_it_only_late(invite, deps, send):
    down = replace(deps, mailer=SmtpMailer(host="127.0.0.1", port=9, timeout=5))
    invitation = await invite()
    await send_invitation.run(down, (await the_entry()).id, within=LASTS)
    await invitation.refresh_from_db()
    assert (invitation.status, invitation.failure) == (
        InvitationStatus.RETRY,
        "CONNECT_ECONNREFUSED",
    )
    assert (await send(invitation)).status is InvitationStatus.SENT


@pytest.mark.parametrize(("verb", "taken"), [("DATA", 0), ("DOT", 1)])
@pytest.mark.parametrize("how", ["DROP", "HANG"])
async def test_a_lost_answer_is_uncertain_and_never_sent_again(  # noqa: PLR0917
    invite, deps, send, mail_server, verb, taken, how
):
    mail_server.replies = {verb: getattr(mail_server, how)}
    invitation = await invite()
    impatient = SmtpMailer(host="127.0.0.1", port=mail_server.port, timeout=0.3)
    await send_invitation.run(replace(deps, mailer=impatient), (await the_entry()).id, within=LASTS)
    mail_server.replies = {}
    await send(invitation)
    assert invitation.status is InvitationStatus.UNCERTAIN
    assert invitation.failure.startswith("DATA_")
    assert len(mail_server.copies) == taken


async def test_a_greylisted_mail_is_sent_once_when_it_comes_again(invite, send, mail_server):
    mail_server.replies = {"RCPT": "451 greylisted"}
    invitation = await send(await invite())
    entry = await the_entry()
    assert (entry.done_at, entry.failures, entry.last_error) == (None, 0, "RETRY")
    mail_server.replies = {}
    await send(invitation)
    assert invitation.status is InvitationStatus.SENT
    assert len(mail_server.copies) == 1
    assert (await the_entry()).done_at is not None


async def test_the_tries_get_rarer(invite, send, mail_server):
    mail_server.replies = {"RCPT": "451 greylisted"}
    invitation = await invite()
    waits = []
    for _ in range(5):
        await send(invitation)
        wait = (await the_entry()).available_at - datetime.now(UTC)
        waits.append(round(wait.total_seconds() / 60))
    assert waits == [1, 5, 15, 30, 30]


async def test_a_mail_that_cannot_be_sent_before_its_link_expires_has_failed(
    invite, send, mail_server
):
    mail_server.replies = {"RCPT": "451 greylisted"}
    invitation = await send(await invite(expires_at=datetime.now(UTC) + timedelta(seconds=50)))
    assert (invitation.status, invitation.failure) == (InvitationStatus.FAILED, "RECIPIENT_451")
    assert (await the_entry()).done_at is not None


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"status": InvitationStatus.REVOKED}, InvitationStatus.REVOKED),
        ({"status": InvitationStatus.ACCEPTED}, InvitationStatus.ACCEPTED),
        ({"expires_at": LONG_AGO}, InvitationStatus.EXPIRED),
    ],
)
async def test_what_ended_while_it_was_queued_is_not_sent(
    invite, send, mail_server, change, status
):
    invitation = await invite()
    await Invitation.filter(id=invitation.id).update(**change)
    await send(invitation)
    assert invitation.status is status
    assert mail_server.connections == 0
    assert (await the_entry()).done_at is not None


async def test_an_invitation_of_a_jobseeker_who_is_gone_is_not_sent(invite, deps, mail_server):
    await invite()
    await Jobseeker.all().delete()
    await send_invitation.run(deps, (await the_entry()).id, within=LASTS)
    assert mail_server.connections == 0
    assert (await the_entry()).done_at is not None


async def test_an_address_that_says_more_than_one_address_reaches_no_mail_server(
    invite, send, mail_server
):
    invitation = await send(await invite(email="a@mail.example,b@mail.example"))
    assert (invitation.status, invitation.failure) == (InvitationStatus.FAILED, "MESSAGE_ADDRESS")
    assert mail_server.connections == 0


async def test_what_is_revoked_while_it_is_being_sent_stays_revoked(invite, send, mail_server):
    mail_server.replies = {"DOT": mail_server.HANG}
    invitation = await invite()
    sending = asyncio.create_task(send(await Invitation.get(id=invitation.id)))
    await mail_server.dot_seen.wait()
    await Invitation.filter(id=invitation.id).update(status=InvitationStatus.REVOKED)
    mail_server.released.set()
    await sending
    await invitation.refresh_from_db()
    assert invitation.status is InvitationStatus.REVOKED
    assert invitation.sent_at is not None


async def test_another_copy_that_staff_ask_for_is_the_same_letter(
    invite, send, mail_server, promise
):
    invitation = await send(await invite())
    invitation.send_again(at=datetime.now(UTC))
    await invitation.save()
    await promise("send_invitation", invitation_id=str(invitation.id))
    await send(invitation)
    first, second = mail_server.copies
    assert first["Message-ID"] == second["Message-ID"]
    assert invitation.status is InvitationStatus.SENT


async def test_a_worker_that_must_stop_while_sending_leaves_it_uncertain(
    invite, deps, send, mail_server
):
    mail_server.replies = {"DOT": mail_server.HANG}
    invitation = await invite()
    entry = await the_entry()
    sending = asyncio.create_task(send_invitation.run(deps, entry.id, within=LASTS))
    await mail_server.dot_seen.wait()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    await send(invitation)
    assert (invitation.status, invitation.failure) == (
        InvitationStatus.UNCERTAIN,
        "DATA_ABANDONED",
    )
    assert len(mail_server.copies) == 1


async def test_sending_that_takes_too_long_leaves_it_uncertain(invite, send, mail_server):
    mail_server.replies = {"DOT": mail_server.HANG}
    invitation = await send(await invite(), within=timedelta(seconds=0.3))
    assert invitation.status is InvitationStatus.UNCERTAIN
    assert (await the_entry()).done_at is not None


async def lose_claim(invitation, claimed_at):
    """As a worker that was killed while it was sending leaves it."""
    await Invitation.filter(id=invitation.id).update(
        status=InvitationStatus.SENDING, claimed_at=claimed_at, attempts=1
    )


async def test_what_a_killed_worker_was_sending_is_not_sent_by_the_next_one(
    invite, send, mail_server
):
    invitation = await invite()
    await lose_claim(invitation, LONG_AGO)
    await send(invitation)
    assert (invitation.status, invitation.failure) == (InvitationStatus.UNCERTAIN, WORKER_LOST)
    assert mail_server.connections == 0


async def test_what_another_worker_is_sending_is_left_to_it_and_looked_at_later(
    invite, send, mail_server
):
    invitation = await invite()
    await lose_claim(invitation, datetime.now(UTC))
    await send(invitation)
    assert invitation.status is InvitationStatus.SENDING
    assert mail_server.connections == 0
    entry = await the_entry()
    assert (entry.done_at, entry.last_error) == (None, "SENDING")
    assert entry.available_at > datetime.now(UTC) + CLAIM_LASTS / 2


async def test_a_sweep_gives_up_claims_that_no_worker_can_hold_any_more(invite):
    lost, fresh = await invite(1), await invite(2)
    await lose_claim(lost, LONG_AGO)
    await lose_claim(fresh, datetime.now(UTC))
    await INVITATIONS.give_up_lost_claims(datetime.now(UTC))
    await lost.refresh_from_db()
    await fresh.refresh_from_db()
    assert lost.status is InvitationStatus.UNCERTAIN
    assert fresh.status is InvitationStatus.SENDING


async def test_the_word_of_a_slow_worker_beats_the_guess_of_the_sweep(invite, send, mail_server):
    mail_server.replies = {"DOT": mail_server.HANG}
    invitation = await invite()
    sending = asyncio.create_task(send(await Invitation.get(id=invitation.id)))
    await mail_server.dot_seen.wait()
    await INVITATIONS.give_up_lost_claims(datetime.now(UTC) + 2 * CLAIM_LASTS)
    await invitation.refresh_from_db()
    assert invitation.status is InvitationStatus.UNCERTAIN
    mail_server.released.set()
    await sending
    await invitation.refresh_from_db()
    assert invitation.status is InvitationStatus.SENT


async def test_how_it_went_is_written_even_by_a_worker_that_was_overtaken(
    invite, send, mail_server
):
    mail_server.replies = {"DOT": mail_server.HANG}
    invitation = await invite()
    sending = asyncio.create_task(send(await Invitation.get(id=invitation.id)))
    await mail_server.dot_seen.wait()
    await OutboxEntry.all().update(held_until=LONG_AGO)
    await send(await Invitation.get(id=invitation.id))
    mail_server.released.set()
    await sending
    await send(invitation)
    assert invitation.status is InvitationStatus.SENT
    assert len(mail_server.copies) == 1
    assert (await the_entry()).done_at is not None


async def test_how_it_went_outlives_the_connections_to_postgresql(
    invite, send, mail_server, database
):
    mail_server.replies = {"DOT": mail_server.HANG}
    invitation = await invite()
    sending = asyncio.create_task(send(await Invitation.get(id=invitation.id)))
    await mail_server.dot_seen.wait()
    await database.db().execute_query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()"
    )
    mail_server.released.set()
    await sending
    await invitation.refresh_from_db()
    assert invitation.status is InvitationStatus.SENT


async def test_a_sweep_expires_what_is_over_and_nothing_else(invite):
    over = datetime.now(UTC) - timedelta(minutes=1)
    number = 0
    for status in InvitationStatus:
        for expires_at in (over, over + timedelta(hours=1)):
            number += 1
            await invite(number, status=status, expires_at=expires_at)
    await expire_invitations(datetime.now(UTC))
    expired = InvitationStatus.EXPIRED
    assert await Invitation.filter(status=expired, expires_at__gt=over).count() == 1
    assert {one.status for one in await Invitation.filter(expires_at=over)} == {
        expired,
        InvitationStatus.SENDING,
        InvitationStatus.ACCEPTED,
        InvitationStatus.REVOKED,
    }


async def test_a_forgotten_invitation_is_promised_again_and_sent_once(invite, send, mail_server):
    invitation = await invite()
    await OutboxEntry.all().delete()
    await INVITATIONS.remember_forgotten(datetime.now(UTC))
    await INVITATIONS.remember_forgotten(datetime.now(UTC))
    assert await OutboxEntry.all().count() == 1
    await send(invitation)
    assert len(mail_server.copies) == 1


async def test_an_invitation_whose_promise_is_open_is_not_forgotten(invite):
    await invite()
    await INVITATIONS.remember_forgotten(datetime.now(UTC))
    assert await OutboxEntry.all().count() == 1


async def test_an_invitation_whose_promise_was_given_up_has_failed(invite):
    invitation = await invite()
    await OutboxEntry.all().update(failures=MOST_FAILURES, dead_at=datetime.now(UTC))
    await INVITATIONS.remember_forgotten(datetime.now(UTC))
    await invitation.refresh_from_db()
    assert (invitation.status, invitation.failure) == (InvitationStatus.FAILED, GIVEN_UP)
