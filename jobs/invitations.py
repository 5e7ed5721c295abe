"""Sending invitations: claimed before the mail server is spoken to, so that no copy goes out twice.

The claim is committed first; the outcome follows, in one transaction with the entry's end. A worker
that dies in between leaves an invitation that says SENDING, and nobody sends that one again: it
becomes UNCERTAIN, and a person decides.
"""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from uuid import UUID

from tortoise.transactions import in_transaction

from gateways.mail_failures import (
    MailFailure,
    MailRefused,
    MailTransient,
    MailUncertain,
    Phase,
    UnsafeMessage,
)
from gateways.mail_message import invitation_message
from gateways.mail_templates import invitation_mail
from jobs import queue
from jobs.clock import database_now
from jobs.deps import Deps
from jobs.outbox import TryAgain, consumes, described, holding, locked
from jobs.queue import SEND_INVITATION
from models import Invitation, InvitationStatus, Jobseeker, OutboxEntry, ServiceProvider
from models.invitation import OPEN, WORKER_LOST, invitation_link

_log = logging.getLogger(__name__)

LASTS = timedelta(seconds=60)
"""How long sending one may take; the mail server's own deadline is shorter."""
CLAIM_LASTS = LASTS + timedelta(seconds=30)
"""After this the worker that claimed it is gone, and with it what the mail server said."""
GIVEN_UP = "GIVEN_UP"
"""Sending failed for reasons of our own until its promise was given up; the log says which."""

_RECORD_WAITS = (0.2, 1.0, 3.0, 6.0)
"""Seconds between tries to write the outcome: what the mail server said is known here alone."""

_FORGOTTEN = """
    SELECT invitation.id, EXISTS (
        SELECT FROM outbox WHERE task = $1 AND dead_at IS NOT NULL
        AND arguments->>'invitation_id' = invitation.id::text
    ) AS given_up
    FROM invitation WHERE status IN ('QUEUED', 'RETRY') AND NOT EXISTS (
        SELECT FROM outbox WHERE task = $1 AND done_at IS NULL AND dead_at IS NULL
        AND arguments->>'invitation_id' = invitation.id::text
    )
    ORDER BY id LIMIT 100 FOR UPDATE OF invitation SKIP LOCKED
"""


@dataclass(frozen=True)
class _Claim:
    invitation_id: UUID
    at: datetime
    message: EmailMessage


@consumes(SEND_INVITATION)
async def send_invitation(deps: Deps, entry: OutboxEntry, invitation_id: str) -> None:
    claim = await _claim(deps, entry, UUID(invitation_id))
    if claim is None:
        return
    try:
        failure = await _hand_over(deps, claim)
    except BaseException:
        abandoned = MailUncertain(Phase.DATA, detail="ABANDONED")
        await asyncio.shield(_record(entry, claim, abandoned))
        raise
    await _record(entry, claim, failure)


async def _claim(deps: Deps, entry: OutboxEntry, invitation_id: UUID) -> _Claim | None:
    """None when there is nothing to send: it is sent, accepted, revoked, expired or gone.

    Raises TryAgain while another worker may still be at it.
    """
    async with holding(entry) as row:
        now = await database_now()
        invitation = await _locked(invitation_id)
        message = None
        if invitation is not None:
            if invitation.status is InvitationStatus.SENDING:
                _give_up_lost_claim(invitation, now)
            elif invitation.claim(at=now):
                message = await _written(deps, invitation, now)
            await invitation.save()
        if message is not None:
            return _Claim(invitation_id, now, message)
        row.finish(at=now)
        return None


def _give_up_lost_claim(invitation: Invitation, now: datetime) -> None:
    claimed_at = invitation.claimed_at or now
    if now < claimed_at + CLAIM_LASTS:
        raise TryAgain(claimed_at + CLAIM_LASTS - now, InvitationStatus.SENDING)
    invitation.lost(claimed_at, failure=WORKER_LOST)


async def _written(deps: Deps, invitation: Invitation, now: datetime) -> EmailMessage | None:
    """The letter. None when it must not be sent as it would be; the invitation then says why."""
    jobseeker = await Jobseeker.get(id=invitation.jobseeker_id)
    provider = await ServiceProvider.get(id=invitation.provider_id)
    link = invitation_link(deps.portal_url, deps.tokens.invitation_token(invitation.id))
    try:
        return invitation_message(
            sender=deps.mail_from,
            recipient=invitation.email,
            mail=invitation_mail(
                language=invitation.language,
                name=jobseeker.preferred_name or jobseeker.first_name,
                provider_name=provider.name,
                link=link,
                expires_at=invitation.expires_at,
                portal_url=deps.portal_url,
            ),
            message_id=invitation.message_id(deps.mail_from.rpartition("@")[2]),
            at=now,
        )
    except UnsafeMessage as unsafe:
        invitation.refused(now, failure=unsafe.reason)
        return None


async def _hand_over(deps: Deps, claim: _Claim) -> MailFailure | None:
    try:
        await deps.mailer.send(claim.message)
    except MailFailure as failure:
        return failure
    return None


async def _record(entry: OutboxEntry, claim: _Claim, failure: MailFailure | None) -> None:
    for wait in _RECORD_WAITS:
        try:
            return await _record_once(entry, claim, failure)
        except Exception as error:  # noqa: BLE001  # Lost, the outcome costs a person's time.
            _log.warning(
                "The outcome of an invitation could not be written yet.",
                extra={"invitation": str(claim.invitation_id), **described(error)},
            )
        await asyncio.sleep(wait)
    return await _record_once(entry, claim, failure)


async def _record_once(entry: OutboxEntry, claim: _Claim, failure: MailFailure | None) -> None:
    """What happened to the mail is written even when another worker holds the entry by now."""
    async with in_transaction():
        row = await locked(entry)
        now = await database_now()
        invitation = await _locked(claim.invitation_id)
        wait = None
        if invitation is not None:
            wait = _told(invitation, claim, failure, now)
            await invitation.save()
        if row is not None:
            if wait is None:
                row.finish(at=now)
            else:
                row.postpone(at=now, after=wait, reason=InvitationStatus.RETRY)
            await row.save()
    if invitation is not None:
        _log.info(
            "An invitation was taken to the mail server.",
            extra={"invitation": str(invitation.id), "status": invitation.status.value},
        )


def _told(
    invitation: Invitation, claim: _Claim, failure: MailFailure | None, now: datetime
) -> timedelta | None:
    """Tell the invitation how it went. How long to wait, when it is to be tried again."""
    match failure:
        case None:
            invitation.sent(claim.at, at=now)
        case MailTransient():
            return invitation.not_sent(claim.at, at=now, failure=failure.reason)
        case MailRefused():
            invitation.refused(claim.at, failure=failure.reason)
        case _:
            invitation.lost(claim.at, failure=failure.reason)
    return None


async def _locked(invitation_id: UUID) -> Invitation | None:
    return await Invitation.filter(id=invitation_id).select_for_update().get_or_none()


async def expire_invitations(now: datetime) -> None:
    """Write down whose time is over. What is being sent just now keeps its state until then."""
    await Invitation.filter(
        status__in=OPEN - {InvitationStatus.SENDING}, expires_at__lte=now
    ).update(status=InvitationStatus.EXPIRED)


async def give_up_lost_claims(now: datetime) -> None:
    """No worker sends for so long: whoever claimed these is gone, perhaps after the last dot."""
    lost = await Invitation.filter(
        status=InvitationStatus.SENDING, claimed_at__lte=now - CLAIM_LASTS
    ).update(status=InvitationStatus.UNCERTAIN, failure=WORKER_LOST)
    if lost:
        _log.warning("Invitations may or may not have been sent.", extra={"invitations": lost})


async def remember_forgotten(now: datetime) -> None:
    """Find invitations that are to be sent while no open entry of the outbox says so.

    One whose entry was given up has failed, and staff see it. One without any entry (rows restored
    or removed by hand) is promised again.
    """
    async with in_transaction() as connection:
        for row in await connection.execute_query_dict(_FORGOTTEN, [SEND_INVITATION]):
            invitation = await Invitation.get(id=row["id"])
            if row["given_up"]:
                invitation.given_up(failure=GIVEN_UP)
                await invitation.save()
            else:
                await queue.send_invitation(invitation, copy=f"forgotten:{now.isoformat()}")
            _log.error(
                "An invitation was to be sent, and nobody was at it.",
                extra={"invitation": str(invitation.id), "status": invitation.status.value},
            )
