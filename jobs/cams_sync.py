"""The nightly sync at work: lanes take chunks of a run until none is left or the run must stop.

One bad record never stops the night; a CaMS that is down or refuses us stops it politely; so many
people gone at once stop it for a person to look. Whatever a lane is killed in the middle of, the
next one goes on from the last committed page.
"""

import asyncio
import logging
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from gateways.cams import CamsGateway
from jobs.clock import database_now
from jobs.deps import Deps
from jobs.outbox import TryAgain, consumes, described
from jobs.queue import SYNC_CAMS_CHUNKS
from jobs.sync_breaker import Breaker, Suspend
from jobs.sync_chunk import Lease, LeaseLost, give_back, kept, take
from jobs.sync_page import ManyNotFound, RunHalted, commit_page, next_page
from jobs.sync_planning import resume_suspended, ring
from jobs.sync_reading import PageReader, Patience
from models import OutboxEntry, SyncChunk, SyncRun, SyncRunKind, SyncRunStatus
from models.cams_failure import CamsFailure
from models.cams_standing import judge_night
from models.sync_run import SyncChunkState

_log = logging.getLogger(__name__)

LASTS = timedelta(seconds=150)
"""How long one job of a lane may take: `_TAKES_PAGES`, then at most a page, its calls and all."""
_TAKES_PAGES = 45.0
"""Seconds in which a job begins new pages; another one goes on after it."""

_FORGOTTEN = """
SELECT run.id FROM sync_run run
WHERE run.status = 'RUNNING'
    AND NOT EXISTS (
        SELECT FROM sync_chunk
        WHERE run_id = run.id AND state = 'LEASED' AND lease_until > clock_timestamp()
    )
    AND NOT EXISTS (
        SELECT FROM outbox
        WHERE task = $1 AND arguments->>'run_id' = run.id::text
            AND done_at IS NULL AND dead_at IS NULL AND held_until IS NULL
    )
"""


@consumes(SYNC_CAMS_CHUNKS)
async def sync_cams_chunks(deps: Deps, entry: OutboxEntry, run_id: str) -> None:
    del entry  # Each page commits by itself; that the lane ended is all the entry has to know.
    await work_lane(deps.cams, UUID(run_id), Patience())


async def work_lane(cams: CamsGateway, run_id: UUID, patience: Patience) -> None:
    """Raises TryAgain when there is more to do than one job has time for."""
    clock = asyncio.get_running_loop()
    until = clock.time() + _TAKES_PAGES
    breaker = Breaker()
    while lease := await take(run_id):
        try:
            async with kept(lease):
                while clock.time() < until and await _read_page(cams, lease, breaker, patience):
                    pass
        except LeaseLost:
            _log.warning("A chunk was taken over.", extra={"run": str(run_id), "chunk": lease.id})
        except (Suspend, ManyNotFound, RunHalted) as halt:
            await give_back(lease)
            await _halt(run_id, halt)
        except asyncio.CancelledError:
            await asyncio.shield(give_back(lease))
            raise
        except Exception as error:  # noqa: BLE001  # Other chunks go on; this lease will lapse.
            _log.warning(
                "A chunk failed.",
                extra={"run": str(run_id), "chunk": lease.id, **described(error)},
            )
        if clock.time() >= until:
            await give_back(lease)
            raise TryAgain(timedelta(), "MORE_TO_DO")
    await finish_if_done(run_id)


async def look_after_runs(now: datetime) -> None:
    """What a clock must do for runs: resume a suspended one, find one that nobody works on."""
    await resume_suspended(now)
    async with in_transaction() as transaction:
        forgotten = await transaction.execute_query_dict(_FORGOTTEN, [SYNC_CAMS_CHUNKS])
        for row in forgotten:
            await ring(row["id"], 1)


async def finish_if_done(run_id: UUID) -> None:
    """When no chunk is left: judge what the night's failures mean, and close the run."""
    async with in_transaction():
        run = await SyncRun.filter(id=run_id).select_for_update().get()
        chunks = SyncChunk.filter(run_id=run_id)
        if (
            run.status is not SyncRunStatus.RUNNING
            or await chunks.filter(
                state__in=(SyncChunkState.PENDING, SyncChunkState.LEASED)
            ).exists()
        ):
            return
        if run.kind is SyncRunKind.NIGHTLY:
            await judge_night(run_id)
        given_up = await chunks.filter(state=SyncChunkState.POISONED).exists()
        run.finish(at=await database_now(), chunks_given_up=given_up)
        await run.save()
    _log.info(
        "A sync has ended.",
        extra={
            "run": str(run_id),
            "status": run.status.value,
            "seen": run.seen,
            "changed": run.changed,
            "failed": run.failed,
        },
    )


async def _read_page(cams: CamsGateway, lease: Lease, breaker: Breaker, patience: Patience) -> bool:
    """Whether the chunk has more. Raises Suspend, ManyNotFound, RunHalted or LeaseLost."""
    run = await SyncRun.get(id=lease.run_id)
    if run.status is not SyncRunStatus.RUNNING:
        raise RunHalted
    page = await next_page(lease)
    asked_at = await database_now()
    reader = PageReader(cams, patience, probes=run.suspensions > 0)
    await reader.read(page.wanted, breaker)
    await commit_page(lease, page, reader.answers, reader.asked, asked_at=asked_at)
    return not page.is_last


async def _halt(run_id: UUID, halt: Suspend | ManyNotFound | RunHalted) -> None:
    """Put down why the run stops, unless another lane has."""
    async with in_transaction():
        run = await SyncRun.filter(id=run_id).select_for_update().get()
        if run.status is not SyncRunStatus.RUNNING or isinstance(halt, RunHalted):
            return
        was_known = run.reason == CamsFailure.REFUSED.value
        if isinstance(halt, ManyNotFound):
            run.await_review()
        else:
            run.suspend(halt.reason, at=await database_now(), wait=halt.wait)
        await run.save()
    needs_somebody = isinstance(halt, ManyNotFound) or (
        run.reason == CamsFailure.REFUSED.value and not was_known
    )
    _log.log(
        logging.ERROR if needs_somebody else logging.WARNING,
        "A sync has stopped.",
        extra={"run": str(run_id), "status": run.status.value, "reason": run.reason},
    )
