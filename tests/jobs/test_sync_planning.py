import asyncio
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from jobs.queue import SYNC_CAMS_CHUNKS
from jobs.sync_planning import (
    LANES,
    begin_or_resume,
    business_date,
    ensure_nightly_run,
    go_on,
    resume_suspended,
    stop,
)
from models import (
    CamsBucket,
    CamsRefresh,
    OutboxEntry,
    SyncChunk,
    SyncFailure,
    SyncRun,
    SyncRunKind,
    SyncRunStatus,
)
from models.cams_failure import CamsFailure
from models.cams_record import BUCKETS
from models.sync_run import SyncRunReason
from tests.nights import an_agency
from tests.people import SOMEBODY, linked, now

pytestmark = pytest.mark.usefixtures("database")

NOON = datetime(2026, 11, 20, 17, tzinfo=UTC)
TODAY = date(2026, 11, 20)


async def ensure(at=NOON):
    return await ensure_nightly_run(at, hour=2)


async def lanes_rung():
    return await OutboxEntry.filter(task=SYNC_CAMS_CHUNKS).count()


async def a_run(status, **columns):
    return await SyncRun.create(
        kind=SyncRunKind.NIGHTLY,
        status=status,
        business_date=TODAY - timedelta(days=1),
        **columns,
    )


@pytest.mark.parametrize(
    ("moment", "night"),
    [
        ("2026-11-20T06:59Z", "2026-11-19"),
        ("2026-11-20T07:00Z", "2026-11-20"),
        ("2026-11-21T04:59Z", "2026-11-20"),
        ("2026-07-01T06:00Z", "2026-07-01"),
    ],
)
def test_a_night_is_due_at_its_hour_by_the_clocks_of_toronto(moment, night):
    assert business_date(datetime.fromisoformat(moment), hour=2).isoformat() == night


@pytest.mark.parametrize(
    ("first", "hour"),
    [("2026-03-07T04:00Z", 2), ("2026-10-31T04:00Z", 1), ("2026-10-31T04:00Z", 2)],
    ids=["the hour that is left out", "the hour that comes twice", "the hour after it"],
)
def test_the_nights_when_clocks_change_are_one_night_each(first, hour):
    minutes = [datetime.fromisoformat(first) + timedelta(minutes=n) for n in range(60 * 72)]
    nights = [business_date(minute, hour=hour) for minute in minutes]
    turns = [(one, next_) for one, next_ in pairwise(nights) if one != next_]
    assert all(next_ - one == timedelta(days=1) for one, next_ in turns)
    assert len(turns) == 3


async def test_a_night_has_one_run_however_often_it_is_asked_for():
    run = await ensure()
    assert (run.kind, run.business_date, run.status) == (
        SyncRunKind.NIGHTLY,
        TODAY,
        SyncRunStatus.RUNNING,
    )
    assert await ensure() is None
    assert await SyncRun.all().count() == 1


async def test_of_all_workers_whose_clock_strikes_one_begins_the_run():
    begun = await asyncio.gather(*(ensure() for _ in range(8)))
    assert sum(run is not None for run in begun) == 1
    assert await SyncRun.all().count() == 1


async def test_a_night_without_any_worker_is_made_up_for_in_the_morning():
    assert (await ensure(NOON + timedelta(hours=9))).business_date == TODAY


async def test_the_next_night_waits_for_a_run_that_goes_on():
    await a_run(SyncRunStatus.RUNNING)
    assert await ensure() is None


@pytest.mark.parametrize(("age", "is_kept"), [(100, False), (80, True)])
async def test_whose_record_failed_is_forgotten_after_ninety_days(age, is_kept):
    old = await a_run(SyncRunStatus.DONE, finished_at=NOON - timedelta(days=age))
    record = await linked()
    await SyncChunk.create(run=old, first_bucket=0, last_bucket=1)
    await SyncFailure.create(
        run=old,
        jobseeker_id=record.jobseeker_id,
        provider_id=record.provider_id,
        reference_number=record.reference_number,
        reason=CamsFailure.DOWN,
        last_attempt_at=old.finished_at,
    )
    refresh, _ = await CamsRefresh.request(record, by=SOMEBODY, at=NOON)
    await CamsRefresh.filter(id=refresh.id).update(finished_at=old.finished_at)
    assert await ensure() is not None
    for kept in (SyncChunk.filter(run=old), SyncFailure.all(), CamsRefresh.all()):
        assert await kept.exists() is is_kept
    assert await SyncRun.exists(id=old.id)


@pytest.mark.parametrize("status", [SyncRunStatus.SUSPENDED, SyncRunStatus.AWAITING_REVIEW])
async def test_the_next_night_takes_the_place_of_a_run_that_waits(status):
    old = await a_run(status)
    assert await ensure() is not None
    old = await SyncRun.get(id=old.id)
    assert (old.status, old.reason) == (SyncRunStatus.ABORTED, SyncRunReason.SUPERSEDED)


async def test_chunks_are_all_buckets_once_and_even():
    await an_agency(130)
    run = await ensure()
    chunks = sorted([(c.first_bucket, c.last_bucket) for c in await SyncChunk.filter(run=run)])
    assert [chunks[0][0], chunks[-1][1]] == [1, BUCKETS]
    assert all(next_[0] == one[1] + 1 for one, next_ in pairwise(chunks))
    assert len(chunks) == 3
    assert run.total == 130


async def test_an_agency_without_links_has_a_night_too():
    run = await ensure()
    assert run.total == 0
    assert await SyncChunk.filter(run=run).count() == 1


async def test_those_least_lately_covered_come_first():
    await an_agency(120)
    await CamsBucket.filter(id__lt=1000).update(covered_at=now())
    await CamsBucket.filter(id__gte=1000).update(covered_at=now() - timedelta(days=2))
    first = await SyncChunk.filter(run=await ensure()).order_by("id").first()
    assert first.last_bucket >= 1000


async def test_no_more_lanes_are_rung_for_than_there_are_chunks():
    await ensure()
    assert await lanes_rung() == 1


async def test_a_person_can_begin_a_run_at_any_time():
    await ensure()
    await SyncRun.all().update(status=SyncRunStatus.DONE)
    run, made = await begin_or_resume()
    assert made
    assert (run.kind, run.business_date) == (SyncRunKind.MANUAL, None)


async def test_a_person_who_begins_a_run_while_one_is_open_gets_that_one():
    running = await ensure()
    run, made = await begin_or_resume()
    assert (run.id, made) == (running.id, False)


async def test_a_suspended_run_is_resumed_by_one_lane_when_its_time_has_come():
    suspended = await a_run(SyncRunStatus.SUSPENDED, resume_at=NOON)
    await resume_suspended(NOON - timedelta(seconds=1))
    assert await lanes_rung() == 0
    await resume_suspended(NOON)
    assert (await SyncRun.get(id=suspended.id)).status is SyncRunStatus.RUNNING
    assert await lanes_rung() == 1


async def test_the_clock_resumes_no_run_that_awaits_a_person():
    waiting = await a_run(SyncRunStatus.AWAITING_REVIEW)
    await resume_suspended(NOON)
    assert (await SyncRun.get(id=waiting.id)).status is SyncRunStatus.AWAITING_REVIEW


async def test_a_person_lets_a_run_go_on_that_awaits_them():
    waiting = await a_run(SyncRunStatus.AWAITING_REVIEW, total=100, not_found=100)
    run = await go_on(waiting.id, NOON)
    assert run.status is SyncRunStatus.RUNNING
    assert not run.too_many_not_found
    assert await lanes_rung() == LANES


@pytest.mark.parametrize(
    "status", [SyncRunStatus.RUNNING, SyncRunStatus.DONE, SyncRunStatus.ABORTED]
)
async def test_a_run_that_does_not_wait_cannot_be_let_go_on(status):
    assert await go_on((await a_run(status)).id, NOON) is None


async def test_an_open_run_can_be_stopped_and_only_once():
    running = await a_run(SyncRunStatus.RUNNING)
    run = await stop(running.id, NOON)
    assert (run.status, run.reason) == (SyncRunStatus.ABORTED, SyncRunReason.STOPPED)
    assert await stop(running.id, NOON) is None


def test_a_run_waits_longer_each_time_it_is_suspended_but_never_for_hours():
    run = SyncRun(kind=SyncRunKind.NIGHTLY)
    waits = []
    for _ in range(8):
        run.suspend(CamsFailure.DOWN, at=NOON, wait=None)
        waits.append((run.resume_at - NOON) / timedelta(minutes=1))
        run.resume()
    assert waits == [1, 2, 4, 8, 15, 15, 15, 15]


def test_a_suspended_run_waits_for_as_long_as_cams_asks():
    run = SyncRun(kind=SyncRunKind.NIGHTLY)
    run.suspend(CamsFailure.BUSY, at=NOON, wait=timedelta(minutes=40))
    assert run.resume_at == NOON + timedelta(minutes=40)
