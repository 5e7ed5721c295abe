"""`portal sync`: begin a sync now, watch it, and decide what becomes of one that waits.

The workers do the work; this command only says so and looks on. Leaving it stops nothing.
"""

import asyncio
from collections import Counter
from datetime import timedelta
from uuid import UUID

from cli.database import connected
from cli.fault import Fault
from jobs.clock import database_now
from jobs.sync_planning import TORONTO, begin_or_resume, go_on, stop
from models import SyncChunk, SyncFailure, SyncRun, SyncRunStatus
from settings import DatabaseRole

_LOOK = 0.5
"""Seconds between two looks at the run."""
_WORKERS_COME_WITHIN = timedelta(seconds=10)

_ENDED = {
    SyncRunStatus.DONE: "Done.",
    SyncRunStatus.DONE_WITH_FAILURES: "Done, with failures.",
    SyncRunStatus.ABORTED: "Aborted.",
}


async def sync() -> None:
    """Begin a run, or take up the one that is open, and watch it until it stops."""
    async with connected(DatabaseRole.WORKER):
        run, made = await begin_or_resume()
        print(f"Run {run.id}: {'begun' if made else 'was begun before'}, {run.total} records.")
        await _watch(run)


async def resume(run_id: str) -> None:
    """Let a run that is suspended or awaits review go on, and watch it. Raise Fault if it is not."""
    async with connected(DatabaseRole.WORKER):
        run = await go_on(_uuid(run_id), await database_now())
        if run is None:
            raise Fault(f"there is no run {run_id} that is suspended or awaits review")
        await _watch(run)


async def abort(run_id: str) -> None:
    """End an open run where it stands; what it has written stays. Raise Fault if it is not open."""
    async with connected(DatabaseRole.WORKER):
        run = await stop(_uuid(run_id), await database_now())
        if run is None:
            raise Fault(f"there is no open run {run_id}")
        await _report(run)


async def _watch(run: SyncRun) -> None:
    began = await database_now()
    said = None
    has_workers = False
    while run.status is SyncRunStatus.RUNNING:
        counts = _counts(run)
        if counts != said and run.seen:
            print(f"  {run.seen} of {run.total}: {counts}", flush=True)
            said = counts
        has_workers = has_workers or await SyncChunk.exists(run_id=run.id, token__gt=0)
        if not has_workers and await database_now() > began + _WORKERS_COME_WITHIN:
            print("  No worker has come yet. `portal relay` and `portal worker sync` must run.")
            has_workers = True
        await asyncio.sleep(_LOOK)
        run = await SyncRun.get(id=run.id)
    await _report(run)


async def _report(run: SyncRun) -> None:
    if run.status is SyncRunStatus.SUSPENDED and run.resume_at is not None:
        again = run.resume_at.astimezone(TORONTO).strftime("%H:%M")
        print(f"Suspended: {run.reason}. It asks CaMS again at {again} (Toronto).")
    elif run.status is SyncRunStatus.AWAITING_REVIEW:
        print(
            f"Stopped for review: so far CaMS does not find {run.not_found} of {run.total} people,"
            " and with those that come next it would be more than a fifth of all.\n"
            f"If they are indeed gone: portal sync resume {run.id}\n"
            f"If not:                  portal sync abort {run.id}"
        )
    else:
        print(_ENDED[run.status] + (f" {run.reason}." if run.reason else ""))
    print(f"{run.seen} of {run.total} records: {_counts(run)}")
    reasons = await SyncFailure.filter(run_id=run.id).values_list("reason", flat=True)
    for reason, number in Counter(reasons).most_common():
        print(f"  {reason}: {number}")


def _counts(run: SyncRun) -> str:
    return f"{run.changed} changed, {run.unchanged} unchanged, {run.failed} failed"


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Fault(f"{text!r} is not the id of a run") from None
