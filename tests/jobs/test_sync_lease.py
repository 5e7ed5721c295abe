import asyncio
import logging

import pytest

from jobs import sync_chunk, sync_page
from jobs.sync_breaker import Breaker
from jobs.sync_chunk import LeaseLost, give_back, kept, take
from jobs.sync_page import commit_page, next_page
from jobs.sync_reading import PageReader
from models import CamsBucket, CamsRecord, SyncChunk, SyncFailure, SyncRun, SyncRunStatus
from models.sync_run import SyncChunkState, SyncRunReason
from tests.nights import QUICK, an_agency, begin, counts, leases_end, until, work
from tests.people import a_provider, now

pytestmark = pytest.mark.usefixtures("database")

CHANGED = "+1 705 555 0100"


async def read(cams, lease):
    page = await next_page(lease)
    reader = PageReader(cams, QUICK, probes=False)
    await reader.read(page.wanted, Breaker())
    return page, reader


async def commit(lease, page, reader):
    await commit_page(lease, page, reader.answers, reader.asked, asked_at=now())


async def test_no_two_lanes_have_the_same_chunk():
    await an_agency(120)
    run = await begin()
    leases = await asyncio.gather(*(take(run.id) for _ in range(6)))
    taken = [lease.id for lease in leases if lease is not None]
    assert len(taken) == len(set(taken)) == await SyncChunk.filter(run=run).count()


async def test_a_chunk_is_taken_over_only_when_its_lease_has_ended():
    run = await begin()
    first = await take(run.id)
    assert await take(run.id) is None
    await leases_end(run)
    second = await take(run.id)
    assert (second.id, second.token) == (first.id, first.token + 1)


async def test_a_lane_that_slept_through_its_lease_writes_nothing(cams):
    await an_agency(10, phone=CHANGED)
    run = await begin()
    asleep = await take(run.id)
    page, reader = await read(cams, asleep)
    await leases_end(run)
    run = await work(cams, run)
    rows = {record.id: record.epoch for record in await CamsRecord.all()}
    with pytest.raises(LeaseLost):
        await commit(asleep, page, reader)
    assert counts(await SyncRun.get(id=run.id)) == (10, 10, 0, 0)
    assert {record.id: record.epoch for record in await CamsRecord.all()} == rows


async def test_a_lease_is_kept_for_as_long_as_somebody_is_at_it(monkeypatch):
    monkeypatch.setattr(sync_chunk, "_BEAT", 0.01)
    run = await begin()
    lease = await take(run.id)
    async with kept(lease):
        await leases_end(run)
        await until(lambda: SyncChunk.exists(id=lease.id, lease_until__gt=now()))
    assert await take(run.id) is None


async def test_a_lease_that_somebody_took_over_is_not_kept(monkeypatch):
    monkeypatch.setattr(sync_chunk, "_BEAT", 0.01)
    run = await begin()
    lost = await take(run.id)
    await leases_end(run)
    await take(run.id)
    await leases_end(run)
    async with kept(lost):
        await asyncio.sleep(0.05)
    assert await SyncChunk.exists(id=lost.id, lease_until__lt=now())


async def test_what_is_given_back_is_to_be_had_at_once_and_was_no_attempt():
    run = await begin()
    lease = await take(run.id)
    await give_back(lease)
    chunk = await SyncChunk.get(id=lease.id)
    assert (chunk.state, chunk.attempts) == (SyncChunkState.PENDING, 0)
    assert await take(run.id) is not None


async def test_a_lane_that_must_stop_gives_its_chunk_back(held_cams):
    await an_agency(3)
    run = await begin()
    working = asyncio.create_task(work(held_cams, run))
    await held_cams.answered.wait()
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    assert (await SyncChunk.get(run_id=run.id)).state is SyncChunkState.PENDING


async def test_a_chunk_on_which_every_lane_dies_is_given_up_and_the_night_ends(cams, caplog):
    await an_agency(3)
    run = await begin()
    for _ in range(5):
        assert await take(run.id) is not None
        await leases_end(run)
    run = await work(cams, run)
    assert (run.status, run.reason) == (
        SyncRunStatus.DONE_WITH_FAILURES,
        SyncRunReason.CHUNKS_GIVEN_UP,
    )
    assert run.seen == 0
    assert not await CamsBucket.exists(covered_at__isnull=False)
    assert logging.ERROR in {one.levelno for one in caplog.records}


@pytest.fixture
def small_pages(monkeypatch):
    monkeypatch.setattr(sync_page, "MOST_CLIENTS_AT_ONCE", 10)


@pytest.mark.usefixtures("small_pages")
async def test_a_chunk_of_many_records_is_read_in_pages(cams, tell, cams_url):
    await an_agency(25, phone=CHANGED)
    run = await work(cams, await begin())
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (25, 25, 0, 0))
    stats = tell(cams_url, "GET", "/_control/stats")
    assert (stats["calls"]["clients"], stats["numbersAsked"]) == (3, 25)


@pytest.mark.usefixtures("small_pages")
async def test_a_chunk_that_was_left_in_the_middle_goes_on_from_its_last_page(cams, tell, cams_url):
    await an_agency(25, phone=CHANGED)
    run = await begin()
    lease = await take(run.id)
    await commit(lease, *(await read(cams, lease)))
    await leases_end(run)
    run = await work(cams, run)
    assert counts(run) == (25, 25, 0, 0)
    assert tell(cams_url, "GET", "/_control/stats")["numbersAsked"] == 25


@pytest.mark.usefixtures("small_pages")
async def test_buckets_are_covered_from_when_their_first_page_was_begun(cams):
    await an_agency(25)
    run = await begin()
    lease = await take(run.id)
    await commit(lease, *(await read(cams, lease)))
    assert not await CamsBucket.exists(covered_at__isnull=False)
    between = now()
    await leases_end(run)
    await work(cams, run)
    covered = await CamsBucket.filter(covered_at__isnull=False)
    assert len(covered) == await CamsBucket.all().count()
    assert {bucket.covered_at for bucket in covered} == {lease.read_from}
    assert lease.read_from < between


async def test_a_chunk_that_nothing_of_was_committed_counts_from_when_it_is_taken_again():
    run = await begin()
    first = await take(run.id)
    await leases_end(run)
    assert (await take(run.id)).read_from > first.read_from


async def test_a_failure_belongs_to_whom_the_person_was_handed_over_to(cams, go_wrong):
    """The number of a person who went elsewhere while CaMS was asked stays with nobody else."""
    await an_agency(1)
    south = await a_provider("South Employment")
    go_wrong("status", status=500)
    lease = await take((await begin()).id)
    page, reader = await read(cams, lease)
    await CamsRecord.all().update(provider_id=south.id)

    await commit(lease, page, reader)

    assert (await SyncFailure.get()).provider_id == south.id
