"""When a run begins, and in which chunks: one for each Toronto night, whoever is there to begin it.

All of this is safe to call every minute, from any number of workers at once.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from tortoise import connections
from tortoise.transactions import in_transaction

from jobs import queue
from models import CamsRefresh, SyncChunk, SyncFailure, SyncRun, SyncRunKind, SyncRunStatus
from models.sync_run import OPEN, SyncRunReason

TORONTO = ZoneInfo("America/Toronto")

LANES = 4
"""Jobs that work on a run at the same time, and so the most calls to CaMS at once."""

_CHUNK = 400
"""Records, so that nearly all chunks are one page, however unevenly people fall into buckets."""
_SMALL_CHUNK = 50

_KEPT = timedelta(days=90)
"""How long it stays known whose record failed in a night, and who refreshed whose when. Runs with
their totals are kept.
"""

_NEVER = datetime.min.replace(tzinfo=UTC)

_LOCK = "SELECT pg_advisory_xact_lock(hashtext('portal: planning a sync'))"

_BUCKETS = """
SELECT bucket.id, bucket.covered_at, count(r.id) AS records
FROM cams_bucket bucket
LEFT JOIN cams_record r ON r.bucket_id = bucket.id AND r.state <> 'QUARANTINED'
GROUP BY bucket.id ORDER BY bucket.id
"""


def business_date(now: datetime, *, hour: int) -> date:
    """The date of the last night that is due: from `hour` on by Toronto's clocks, the same day's.

    By the clock on the wall: when it jumps over the hour the night is due at the jump, and when it
    shows the hour twice the second time is the same night.
    """
    local = now.astimezone(TORONTO)
    return local.date() if local.hour >= hour else local.date() - timedelta(days=1)


async def ensure_nightly_run(now: datetime, *, hour: int) -> SyncRun | None:
    """Begin the run of the last night that is due, unless it has been begun. None if it has.

    A run that goes on is waited for. One that waits for CaMS or for a person ends here: tonight's
    looks at the same records again.
    """
    night = business_date(now, hour=hour)
    if await SyncRun.exists(business_date=night):
        return None
    async with in_transaction():
        open_ = await _locked_open_run()
        if await SyncRun.exists(business_date=night):
            return None
        if open_ is not None:
            if open_.status is SyncRunStatus.RUNNING:
                return None
            open_.abort(SyncRunReason.SUPERSEDED, at=now)
            await open_.save()
        await _forget(before=now - _KEPT)
        return await _begin(SyncRunKind.NIGHTLY, night)


async def begin_or_resume() -> tuple[SyncRun, bool]:
    """The open run, going on at once if it was suspended, or one made now; and whether it was made.

    One that awaits review is left to `go_on` or `stop`.
    """
    async with in_transaction():
        open_ = await _locked_open_run()
        if open_ is None:
            return await _begin(SyncRunKind.MANUAL, None), True
        if open_.status is SyncRunStatus.SUSPENDED:
            await _resume(open_)
        return open_, False


async def go_on(run_id: UUID, now: datetime) -> SyncRun | None:
    """Let a run that awaits review or is suspended go on. None when it is neither.

    Of one that awaits review, a person says with this that those people are indeed gone.
    """
    async with in_transaction():
        run = await SyncRun.filter(id=run_id).select_for_update().get_or_none()
        if run is not None and run.status is SyncRunStatus.SUSPENDED:
            await _resume(run)
        elif run is not None and run.status is SyncRunStatus.AWAITING_REVIEW:
            run.approve(at=now)
            await run.save()
            await ring(run.id, LANES)
        else:
            return None
        return run


async def stop(run_id: UUID, now: datetime) -> SyncRun | None:
    """End an open run where it stands; what is committed stays. None when it is not open."""
    async with in_transaction():
        run = await SyncRun.filter(id=run_id).select_for_update().get_or_none()
        if run is None or run.status not in OPEN:
            return None
        run.abort(SyncRunReason.STOPPED, at=now)
        await run.save()
        return run


async def resume_suspended(now: datetime) -> None:
    """Let a suspended run whose time has come ask CaMS again: one lane, until it has an answer."""
    async with in_transaction():
        due = SyncRun.filter(status=SyncRunStatus.SUSPENDED, resume_at__lte=now)
        run = await due.select_for_update().first()
        if run is not None:
            await _resume(run)


async def ring(run_id: UUID, lanes: int) -> None:
    for _ in range(lanes):
        await queue.sync_cams_chunks(run_id, lane=uuid4().hex)


async def _locked_open_run() -> SyncRun | None:
    """Only one at a time plans, so that no two begin the same."""
    await connections.get("default").execute_query(_LOCK)
    return await SyncRun.filter(status__in=OPEN).select_for_update().first()


async def _resume(run: SyncRun) -> None:
    run.resume()
    await run.save()
    await ring(run.id, 1)


async def _forget(*, before: datetime) -> None:
    await SyncChunk.filter(run__finished_at__lt=before).delete()
    await SyncFailure.filter(run__finished_at__lt=before).delete()
    await CamsRefresh.filter(finished_at__lt=before).delete()


async def _begin(kind: SyncRunKind, night: date | None) -> SyncRun:
    buckets = await connections.get("default").execute_query_dict(_BUCKETS)
    total = sum(bucket["records"] for bucket in buckets)
    run = await SyncRun.create(kind=kind, business_date=night, total=total)
    chunks = [
        SyncChunk(run_id=run.id, first_bucket=first, last_bucket=last)
        for first, last in _chunks(buckets, total)
    ]
    await SyncChunk.bulk_create(chunks)
    await ring(run.id, min(LANES, len(chunks)))
    return run


def _chunks(buckets: Sequence[Mapping[str, Any]], total: int) -> list[tuple[int, int]]:
    """Ranges of buckets, (first, last), together all of them; those least lately covered first.

    So a night that was cut off begins the next time with those it did not come to.
    """
    most = min(_CHUNK, max(_SMALL_CHUNK, total // (2 * LANES)))
    ranges: list[list[Mapping[str, Any]]] = []
    records = 0
    for bucket in buckets:
        if not ranges or (records and records + bucket["records"] > most):
            ranges.append([])
            records = 0
        ranges[-1].append(bucket)
        records += bucket["records"]

    def covered(chunk: Sequence[Mapping[str, Any]]) -> datetime:
        return min(bucket["covered_at"] or _NEVER for bucket in chunk)

    return [(chunk[0]["id"], chunk[-1]["id"]) for chunk in sorted(ranges, key=covered)]
