"""Nights of a small agency: people linked to CaMS, a run begun, lanes at work on it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from gateways.cams import CamsGateway
from jobs.cams_sync import work_lane
from jobs.sync_planning import ensure_nightly_run
from jobs.sync_reading import Patience
from models import CamsRecord, SyncChunk, SyncFailure, SyncRun
from tests.people import linked_all, now, snapshot_of

FIRST = 1_000_001
"""Of the people of an agency; the numbers after it are the others'."""
QUICK = Patience(page=10.0, silence=0.5, first_pause=0.01, longest_pause=0.02, longest_wait=2.0)
CALM = replace(QUICK, page=60.0, silence=30.0)
"""For a night in which nothing is silent: a slow machine is not taken for CaMS that does not answer."""
TONIGHT = now()


async def an_agency(people: int, *, at: datetime | None = None, **outdated: object) -> None:
    """So many people, linked a day ago as CaMS has them on day 0, or with something outdated.

    Ids, and with them the order in which a night asks, are random; numbers are not.
    """
    numbers = range(FIRST, FIRST + people)
    snapshots = [snapshot_of(number, **outdated) for number in numbers]
    await linked_all(snapshots, at=at or now() - timedelta(days=1))


async def begin(night: int = 0) -> SyncRun:
    run = await ensure_nightly_run(TONIGHT + timedelta(days=night), hour=2)
    assert run is not None
    return run


async def work(
    cams: CamsGateway, run: SyncRun, *, lanes: int = 1, patience: Patience = QUICK
) -> SyncRun:
    await asyncio.gather(*(work_lane(cams, run.id, patience) for _ in range(lanes)))
    return await SyncRun.get(id=run.id)


async def a_night(cams: CamsGateway, night: int = 0, *, patience: Patience = QUICK) -> SyncRun:
    return await work(cams, await begin(night), patience=patience)


async def leases_end(run: SyncRun) -> None:
    """As if the lanes that hold chunks had stood still for too long."""
    await SyncChunk.filter(run_id=run.id, lease_until__isnull=False).update(
        lease_until=now() - timedelta(seconds=1)
    )


async def record_of(number: int) -> CamsRecord:
    return await CamsRecord.get(reference_number=str(number)).select_related("bucket")


async def reasons(run: SyncRun) -> dict[str, str]:
    """Why each number that failed did."""
    return {one.reference_number: one.reason for one in await SyncFailure.filter(run_id=run.id)}


async def vanish(people: int) -> None:
    """CaMS has the first so many people of the agency no longer: numbers in 404 do not exist."""
    for place in range(people):
        await CamsRecord.filter(reference_number=str(FIRST + place)).update(
            reference_number=str(1_000_404 + place * 1000)
        )


def counts(run: SyncRun) -> tuple[int, int, int, int]:
    return run.seen, run.changed, run.unchanged, run.failed


async def until(sees: Callable[[], Awaitable[object]]) -> None:
    async with asyncio.timeout(30):
        while not await sees():  # noqa: ASYNC110  # Nobody tells a test what a lane does.
            await asyncio.sleep(0.01)
