"""A promise is kept by its consumer, not by the queue: done is what the consumer committed as done.

A ring in Redis names an entry and nothing else; it may come twice, late, or for an entry that is
long done. The entry says what to do, and one worker at a time holds it. arq's own retries and
results decide nothing.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from traceback import extract_tb
from typing import Any, Concatenate

from tortoise import connections
from tortoise.transactions import in_transaction

from jobs.clock import database_now
from jobs.deps import Deps
from models import OutboxEntry

_log = logging.getLogger(__name__)

MARGIN = timedelta(seconds=15)
"""How much longer than its work may last an entry is held, so that nobody takes it from a worker
that is just writing the outcome.
"""


_REMEMBERED_FOR = timedelta(days=30)
_FORGET = """
    DELETE FROM outbox WHERE id IN (
        SELECT id FROM (
            SELECT id, coalesce(done_at, dead_at) AS settled_at FROM outbox ORDER BY id LIMIT 5000
        ) AS oldest
        WHERE settled_at < $1
    )
"""


class TryAgain(Exception):
    """The work is not done and did not fail: the entry is due again `after` a while.

    `reason` is a code. How often is for the job to limit.
    """

    def __init__(self, after: timedelta, reason: str) -> None:
        super().__init__(reason)
        self.after = after
        self.reason = reason


Work = Callable[Concatenate[Deps, OutboxEntry, ...], Coroutine[Any, Any, None]]
"""`(deps, entry, **arguments)`, the arguments being those of the entry."""


class Superseded(Exception):
    """Another worker holds the entry now, or it is settled: what this one wanted is not written."""


async def locked(entry: OutboxEntry) -> OutboxEntry | None:
    """The row, locked until the transaction ends. None when this attempt holds it no more."""
    row = await OutboxEntry.filter(id=entry.id).select_for_update().get_or_none()
    if row is None or row.held_until is None or row.attempts != entry.attempts:
        return None
    return row


@asynccontextmanager
async def holding(entry: OutboxEntry) -> AsyncIterator[OutboxEntry]:
    """A transaction that counts only while this attempt holds the entry.

    Yields the entry's row to `finish`, to `postpone` or to leave as it is. Raises Superseded.
    """
    async with in_transaction():
        row = await locked(entry)
        if row is None:
            raise Superseded
        yield row
        await row.save()


@asynccontextmanager
async def finishing(entry: OutboxEntry) -> AsyncIterator[None]:
    """A transaction in which the job's last change and the entry's end are committed together."""
    async with holding(entry) as row:
        yield
        row.finish(at=await database_now())


@dataclass(frozen=True)
class Consumer:
    """A job as the outbox sees it: the task that it keeps, and how."""

    task: str
    work: Work

    async def run(self, deps: Deps, entry_id: int, *, within: timedelta) -> None:
        """Keep the promise, if it is still to be kept and nobody else is at it.

        Raises nothing but CancelledError: what went wrong is in the entry and, by its name, in the
        log.
        """
        try:
            entry = await self._begin(entry_id, within + MARGIN)
            if entry is not None:
                await self._work(deps, entry, within)
        except Exception as error:  # noqa: BLE001  # arq would log its text, with people's data.
            _log.warning(
                "The outcome could not be written; the entry is due again when its time is over.",
                extra={"entry": entry_id, "task": self.task, **described(error)},
            )

    async def _begin(self, entry_id: int, lasting: timedelta) -> OutboxEntry | None:
        async with in_transaction():
            entry = await OutboxEntry.filter(id=entry_id).select_for_update().get_or_none()
            if entry is None or entry.task != self.task or not entry.is_open:
                return None
            begun = entry.begin(at=await database_now(), lasting=lasting)
            await entry.save()
        _report_death(entry)
        return entry if begun else None

    async def _work(self, deps: Deps, entry: OutboxEntry, within: timedelta) -> None:
        try:
            async with asyncio.timeout(within.total_seconds()):
                await self.work(deps, entry, **entry.arguments)
        except TryAgain as wish:
            after, reason = wish.after, wish.reason
            await _settle(entry, lambda row, at: row.postpone(at=at, after=after, reason=reason))
        except asyncio.CancelledError:
            await _settle(entry, lambda row, at: row.hand_back(at=at))
            raise
        except Superseded:
            _log.warning(
                "Another worker took the entry over.", extra={"entry": entry.id, "task": self.task}
            )
        except Exception as error:  # noqa: BLE001  # Whatever it is, the entry's turn comes again.
            name = type(error).__name__
            _log.warning(
                "An attempt failed.",
                extra={
                    "entry": entry.id,
                    "task": self.task,
                    "attempt": entry.attempts,
                    **described(error),
                },
            )
            await _settle(entry, lambda row, at: row.fail(at=at, error=name))
        else:
            await _settle(entry, lambda row, at: row.finish(at=at))


def consumes(task: str) -> Callable[[Work], Consumer]:
    """Make a coroutine the consumer of a task.

    When it returns, the entry is done, unless it settled the entry itself (`finishing`, `holding`).
    TryAgain puts it off; any other exception counts as a failure and waits with growing jitter,
    until the entry is given up. It may run again after it was killed anywhere.
    """

    def made(work: Work) -> Consumer:
        return Consumer(task, work)

    return made


async def _settle(entry: OutboxEntry, change: Callable[[OutboxEntry, datetime], None]) -> None:
    """Nothing to do when the job has settled it already, or when somebody else has it now."""
    async with in_transaction():
        row = await locked(entry)
        if row is None:
            return
        change(row, await database_now())
        await row.save()
    _report_death(row)


def _report_death(entry: OutboxEntry) -> None:
    if entry.dead_at is not None:
        _log.error(
            "An entry of the outbox was given up.",
            extra={"entry": entry.id, "task": entry.task, "error": entry.last_error},
        )


def described(error: BaseException) -> dict[str, str]:
    """What a log may hold of an error: its class and its place, never its text."""
    frames = extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return {"error": type(error).__name__, "place": place}


async def forget_settled(now: datetime) -> None:
    """Entries that ended long ago, well or badly, are of no use; the oldest come first."""
    await connections.get("default").execute_query(_FORGET, [now - _REMEMBERED_FOR])
