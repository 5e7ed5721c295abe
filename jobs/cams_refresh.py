"""Refresh on demand: ask CaMS about one person now; the record and the refresh end together.

While CaMS does not answer, the refresh goes on RUNNING and asks again, for half a minute from when
it was first taken up; then it has failed, and the old data stays. A worker that dies leaves it
RUNNING; its promise comes round again and the refresh with it.
"""

import logging
import random
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from gateways.cams import CamsProblem, CamsUnavailable, ClientAnswer
from jobs.clock import database_now
from jobs.deps import Deps
from jobs.outbox import TryAgain, consumes, finishing, holding
from jobs.queue import REFRESH_CAMS_RECORD
from models import CamsRecord, CamsRecordState, CamsRefresh, CamsRefreshStatus, OutboxEntry
from models.audit_event import written_by_job
from models.cams_failure import CamsFailure
from models.cams_record import KnownRecord
from models.cams_standing import RecordFailure, fail_records
from models.cams_writing import (
    CONTENT,
    STANDING,
    SnapshotWrite,
    WriteOutcome,
    write_snapshots,
)

_log = logging.getLogger(__name__)

LASTS = timedelta(seconds=30)
"""How long asking once and writing may take; CaMS's own deadline is shorter."""
ASKS_FOR = timedelta(seconds=30)
"""How long a refresh goes on asking while CaMS is unavailable."""
_FIRST_WAIT = timedelta(seconds=1)
_TURN = timedelta(seconds=1)
"""How soon a refresh looks again whether the one before it has ended."""

_ALARMING = frozenset({CamsFailure.REFUSED, CamsFailure.WRONG_PERSON})
"""Somebody must look at these."""

_FORGOTTEN = """
UPDATE cams_refresh SET status = 'FAILED', failure = 'TIMEOUT', finished_at = $2
WHERE status IN ('QUEUED', 'RUNNING') AND NOT EXISTS (
    SELECT FROM outbox
    WHERE dedup_key = $1 || ':' || cams_refresh.id AND done_at IS NULL AND dead_at IS NULL
)
RETURNING id
"""


@consumes(REFRESH_CAMS_RECORD)
async def refresh_cams_record(deps: Deps, entry: OutboxEntry, refresh_id: str) -> None:
    refresh = await _claim(entry, UUID(refresh_id))
    if refresh is None:
        return
    known = next(iter(await KnownRecord.of(CamsRecord.filter(id=refresh.cams_record_id))), None)
    if known is None:
        await _fail(entry, refresh, None, CamsFailure.NOT_LINKED)
        return
    asked_at = await database_now()
    etag = known.etag if known.state is CamsRecordState.OK else None
    try:
        answer = await deps.cams.client(known.reference_number, etag=etag)
    except CamsProblem as problem:
        if isinstance(problem, CamsUnavailable):
            await _ask_again_in_time(refresh, problem)
        await _fail(entry, refresh, known, problem.reason)
    else:
        await _write(entry, refresh, known, answer, asked_at)


async def end_forgotten_refreshes(now: datetime) -> None:
    """Nobody is at work on a refresh whose promise was given up or is gone: staff are told so."""
    async with in_transaction() as connection:
        for row in await connection.execute_query_dict(_FORGOTTEN, [REFRESH_CAMS_RECORD, now]):
            _log.error(
                "A refresh was asked for, and nobody was at it.", extra={"refresh": str(row["id"])}
            )


async def _claim(entry: OutboxEntry, refresh_id: UUID) -> CamsRefresh | None:
    """None when it has ended. Raises TryAgain while another refresh of the record runs."""
    try:
        async with holding(entry) as row:
            refresh = await CamsRefresh.filter(id=refresh_id).select_for_update().get_or_none()
            now = await database_now()
            if refresh is None or refresh.status.is_final:
                row.finish(at=now)
                return None
            if refresh.status is CamsRefreshStatus.QUEUED:
                refresh.status, refresh.started_at = CamsRefreshStatus.RUNNING, now
                await refresh.save(update_fields=["status", "started_at"])
            return refresh
    except IntegrityError:
        raise TryAgain(_TURN, "ANOTHER_RUNS") from None


async def _ask_again_in_time(refresh: CamsRefresh, problem: CamsUnavailable) -> None:
    """Raises TryAgain while there is time: in turn after 1, 2, 4 … seconds, or when CaMS says."""
    now = await database_now()
    elapsed = now - (refresh.started_at or now)
    wait = max(_FIRST_WAIT, elapsed) * random.uniform(0.7, 1)  # noqa: S311  # Spreads the load.
    wait = max(wait, problem.retry_after or timedelta())
    if elapsed + wait < ASKS_FOR:
        raise TryAgain(wait, problem.reason.value)


async def _write(
    entry: OutboxEntry,
    refresh: CamsRefresh,
    known: KnownRecord,
    answer: ClientAnswer,
    asked_at: datetime,
) -> None:
    async with finishing(entry):
        write = SnapshotWrite(known, answer.snapshot, answer.etag)
        match (await write_snapshots([write], at=asked_at, stamp=True))[known.id]:
            case WriteOutcome.OVERTAKEN:
                if await CamsRecord.exists(id=known.id):
                    raise TryAgain(timedelta(), WriteOutcome.OVERTAKEN.value)
                await _end(refresh, CamsRefreshStatus.FAILED, failure=CamsFailure.NOT_LINKED)
            case WriteOutcome.UNSTORABLE:
                await _note_failure(known, CamsFailure.INVALID_RECORD)
                await _end(refresh, CamsRefreshStatus.FAILED, failure=CamsFailure.INVALID_RECORD)
            case outcome:
                changed = outcome is WriteOutcome.CHANGED
                if changed:
                    await written_by_job(REFRESH_CAMS_RECORD, CONTENT, [known.jobseeker_id])
                await _end(refresh, CamsRefreshStatus.SUCCEEDED, changed=changed)


async def _fail(
    entry: OutboxEntry, refresh: CamsRefresh, known: KnownRecord | None, reason: CamsFailure
) -> None:
    async with finishing(entry):
        if known is not None:
            await _note_failure(known, reason)
            if not await CamsRecord.exists(id=known.id):
                reason = CamsFailure.NOT_LINKED
        await _end(refresh, CamsRefreshStatus.FAILED, failure=reason)
    level = logging.ERROR if reason in _ALARMING else logging.WARNING
    _log.log(level, "A refresh failed.", extra={"refresh": str(refresh.id), "reason": reason.value})


async def _note_failure(known: KnownRecord, reason: CamsFailure) -> None:
    if await fail_records([RecordFailure(known, reason)]):
        await written_by_job(REFRESH_CAMS_RECORD, STANDING, [known.jobseeker_id])


async def _end(
    refresh: CamsRefresh,
    status: CamsRefreshStatus,
    *,
    failure: CamsFailure | None = None,
    changed: bool | None = None,
) -> None:
    """After the record was written, never before: removing a link locks them in that order too."""
    refresh.status, refresh.failure, refresh.changed = status, failure, changed
    refresh.finished_at = await database_now()
    await refresh.save(update_fields=["status", "failure", "changed", "finished_at"])
    await written_by_job(REFRESH_CAMS_RECORD, ["CamsRefresh.status"], [refresh.jobseeker_id])
