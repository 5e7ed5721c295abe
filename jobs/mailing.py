"""Sending by mail: claimed before the mail server is spoken to, so that no copy goes out twice.

The claim is committed first; the outcome follows, in one transaction with the entry's end. A worker
that dies in between leaves a mailing that says SENDING, and nobody sends that one again: it becomes
UNCERTAIN.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from enum import StrEnum
from typing import Any, Generic, TypeVar
from uuid import UUID

from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from gateways.mail_failures import MailFailure, MailRefused, MailTransient, MailUncertain, Phase
from jobs.clock import database_now
from jobs.deps import Deps
from jobs.outbox import TryAgain, described, holding, locked
from models import MailingStatus, OutboxEntry
from models.audit_event import JOB, write_events
from models.mailing import WORKER_LOST, Mailing

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
    SELECT mailing.id, EXISTS (
        SELECT FROM outbox WHERE task = $1 AND dead_at IS NOT NULL
        AND arguments->>$2::text = mailing.id::text
    ) AS given_up
    FROM "{table}" AS mailing WHERE status IN ('QUEUED', 'RETRY') AND NOT EXISTS (
        SELECT FROM outbox WHERE task = $1 AND done_at IS NULL AND dead_at IS NULL
        AND arguments->>$2::text = mailing.id::text
    )
    ORDER BY id LIMIT 100 FOR UPDATE OF mailing SKIP LOCKED
"""

M = TypeVar("M", bound=Mailing)


@dataclass(frozen=True)
class _Claim:
    mailing_id: UUID
    at: datetime
    message: EmailMessage


@dataclass(frozen=True)
class Mailings(Generic[M]):
    """One kind of mailing, and how it leaves."""

    model: type[M]
    task: str
    argument: str
    """Under which an entry of the outbox names the mailing."""
    promise: Callable[..., Awaitable[None]]
    """`(mailing, copy=…)`: the door in `jobs/queue.py`."""
    write: Callable[[Deps, M, datetime], Awaitable[EmailMessage]]
    """The message, at this time. Raise MailRefused when there must be none."""

    async def send(self, deps: Deps, entry: OutboxEntry, mailing_id: UUID) -> None:
        claim = await self._claim(deps, entry, mailing_id)
        if claim is None:
            return
        try:
            failure = await _hand_over(deps, claim)
        except BaseException:
            abandoned = MailUncertain(Phase.DATA, detail="ABANDONED")
            await asyncio.shield(self._record(entry, claim, abandoned))
            raise
        await self._record(entry, claim, failure)

    async def expire(self, now: datetime, statuses: Iterable[StrEnum]) -> None:
        """Write down whose time is over, of those with these statuses."""
        over = self.model.filter(status__in=list(statuses), expires_at__lte=now)
        await self._become(over, "expire", status=MailingStatus.EXPIRED)

    async def give_up_lost_claims(self, now: datetime) -> None:
        """No worker sends for so long: whoever claimed these is gone, perhaps after the last dot."""
        claimed = self.model.filter(status=MailingStatus.SENDING, claimed_at__lte=now - CLAIM_LASTS)
        lost = await self._become(
            claimed,
            "give_up_lost_claims",
            status=MailingStatus.UNCERTAIN,
            failure=WORKER_LOST,
        )
        if lost:
            _log.warning("Mails may or may not have been sent.", extra={self._name: lost})

    async def remember_forgotten(self, now: datetime) -> None:
        """Find mailings that are to be sent while no open entry of the outbox says so.

        One whose entry was given up has failed, and its row says so. One without any entry (rows
        restored or removed by hand) is promised again.
        """
        forgotten = _FORGOTTEN.format(table=self._name)
        async with in_transaction() as connection:
            for row in await connection.execute_query_dict(forgotten, [self.task, self.argument]):
                mailing = await self.model.get(id=row["id"])
                if row["given_up"]:
                    mailing.given_up(failure=GIVEN_UP)
                    await mailing.keep_standing()
                    await write_events(JOB, "remember_forgotten", [mailing.changed])
                else:
                    await self.promise(mailing, copy=f"forgotten:{now.isoformat()}")
                _log.error(
                    "A mail was to be sent, and nobody was at it.", extra=self._standing(mailing)
                )

    async def _become(self, mailings: QuerySet[M], operation: str, **values: Any) -> int:
        """How many there were, locked and written as one."""
        async with in_transaction():
            rows = await mailings.order_by("id").select_for_update()
            await self.model.filter(id__in=[row.id for row in rows]).update(**values)
            await write_events(JOB, operation, [row.changed for row in rows])
        return len(rows)

    async def _claim(self, deps: Deps, entry: OutboxEntry, mailing_id: UUID) -> _Claim | None:
        """None when there is nothing to send: it is sent, ended, expired or gone.

        Raises TryAgain while another worker may still be at it.
        """
        async with holding(entry) as row:
            now = await database_now()
            mailing = await self._locked(mailing_id)
            message = None
            if mailing is not None:
                if mailing.status == MailingStatus.SENDING:
                    _give_up_lost_claim(mailing, now)
                elif mailing.claim(at=now):
                    message = await self._written(deps, mailing, now)
                await mailing.keep_standing()
                # Claiming it reads the person's name and address.
                await write_events(JOB, self.task, [mailing.changed])
            if message is not None:
                return _Claim(mailing_id, now, message)
            row.finish(at=now)
            return None

    async def _written(self, deps: Deps, mailing: M, now: datetime) -> EmailMessage | None:
        """None when it must not be sent as it would be; the mailing then says why."""
        try:
            return await self.write(deps, mailing, now)
        except MailRefused as refused:
            mailing.refused(now, failure=refused.reason)
            return None

    async def _record(self, entry: OutboxEntry, claim: _Claim, failure: MailFailure | None) -> None:
        for wait in _RECORD_WAITS:
            try:
                return await self._record_once(entry, claim, failure)
            except Exception as error:  # noqa: BLE001  # Lost, the outcome costs a person's time.
                _log.warning(
                    "The outcome of a mail could not be written yet.",
                    extra={self._name: str(claim.mailing_id), **described(error)},
                )
            await asyncio.sleep(wait)
        return await self._record_once(entry, claim, failure)

    async def _record_once(
        self, entry: OutboxEntry, claim: _Claim, failure: MailFailure | None
    ) -> None:
        """What happened to the mail is written even when another worker holds the entry by now."""
        async with in_transaction():
            row = await locked(entry)
            now = await database_now()
            mailing = await self._locked(claim.mailing_id)
            wait = None
            if mailing is not None:
                wait = _told(mailing, claim, failure, now)
                await mailing.keep_standing()
                await write_events(JOB, self.task, [mailing.changed])
            if row is not None:
                if wait is None:
                    row.finish(at=now)
                else:
                    row.postpone(at=now, after=wait, reason=MailingStatus.RETRY)
                await row.save()
        if mailing is not None:
            _log.info("A mail was taken to the mail server.", extra=self._standing(mailing))

    async def _locked(self, mailing_id: UUID) -> M | None:
        return await self.model.filter(id=mailing_id).select_for_update().get_or_none()

    @property
    def _name(self) -> str:
        return str(self.model._meta.db_table)  # noqa: SLF001  # Tortoise's own way to ask.

    def _standing(self, mailing: M) -> dict[str, Any]:
        return {self._name: str(mailing.id), "status": mailing.status.value}


def _give_up_lost_claim(mailing: Mailing, now: datetime) -> None:
    claimed_at = mailing.claimed_at or now
    if now < claimed_at + CLAIM_LASTS:
        raise TryAgain(claimed_at + CLAIM_LASTS - now, MailingStatus.SENDING)
    mailing.lost(claimed_at, failure=WORKER_LOST)


async def _hand_over(deps: Deps, claim: _Claim) -> MailFailure | None:
    try:
        await deps.mailer.send(claim.message)
    except MailFailure as failure:
        return failure
    return None


def _told(
    mailing: Mailing, claim: _Claim, failure: MailFailure | None, now: datetime
) -> timedelta | None:
    """Tell the mailing how it went. How long to wait, when it is to be tried again."""
    match failure:
        case None:
            mailing.sent(claim.at, at=now)
        case MailTransient():
            return mailing.not_sent(claim.at, at=now, failure=failure.reason)
        case MailRefused():
            mailing.refused(claim.at, failure=failure.reason)
        case _:
            mailing.lost(claim.at, failure=failure.reason)
    return None
