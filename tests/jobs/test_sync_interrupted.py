import asyncio
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import asyncpg
import pytest
from tortoise import connections

from jobs import queue
from jobs.cams_refresh import LASTS as REFRESH_LASTS
from jobs.cams_refresh import refresh_cams_record
from jobs.queue import REFRESH_CAMS_RECORD
from jobs.sync_planning import stop
from models import CamsRecord, CamsRefresh, Jobseeker, OutboxEntry, SyncRun, SyncRunStatus
from tests.cams_server import CLIENT_ID, CLIENT_SECRET, HeldCams
from tests.nights import (
    FIRST,
    a_night,
    an_agency,
    begin,
    counts,
    leases_end,
    record_of,
    until,
    work,
)
from tests.people import SOMEBODY, linked, now, snapshot_of

pytestmark = pytest.mark.usefixtures("database")

ROOT = Path(__file__).parents[2]
CHANGED = "+1 705 555 0100"
"""A phone number that nobody has in CaMS."""

END_THOSE_WHO_WAIT = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%sync_run%'
"""


@pytest.fixture
def asked(tell, cams_url):
    return lambda: tell(cams_url, "GET", "/_control/stats")["numbersAsked"]


async def test_a_night_killed_in_the_middle_goes_on_from_its_last_page(
    cams, cams_url, database_url, go_wrong, tell, asked
):
    await an_agency(300, phone=CHANGED)
    run = await begin()
    go_wrong("delay", seconds=0.2)
    lane = (
        "import asyncio, sys\n"
        "from uuid import UUID\n"
        "from tortoise import Tortoise\n"
        "from gateways.cams import HttpCams\n"
        "from jobs.cams_sync import work_lane\n"
        "from jobs.sync_reading import Patience\n"
        "from settings import tortoise_config\n"
        "async def main(database, cams, name, secret, run):\n"
        "    await Tortoise.init(config=tortoise_config(database))\n"
        "    await work_lane(HttpCams(cams, name, secret), UUID(run), Patience())\n"
        "asyncio.run(main(*sys.argv[1:]))\n"
    )
    arguments = (database_url, cams_url, CLIENT_ID, CLIENT_SECRET, str(run.id))
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", lane, *arguments, cwd=ROOT)
    await until(lambda: SyncRun.exists(id=run.id, seen__gte=100))
    process.kill()
    await process.wait()
    tell(cams_url, "DELETE", "/_control/faults")
    await leases_end(run)
    run = await work(cams, run)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (300, 300, 0, 0))
    assert asked() <= 350


async def test_a_page_whose_transaction_breaks_is_not_half_written(cams, servers, worker_number):
    """PostgreSQL ends the connection while the page waits for its last lock."""
    await an_agency(10, phone=CHANGED)
    run = await begin()
    client = connections.get("default")
    blocking = await asyncpg.connect(servers.postgres_url(f"portal_{worker_number}"))
    try:
        held = blocking.transaction()
        await held.start()
        await blocking.execute("SELECT FROM sync_run FOR UPDATE")
        working = asyncio.create_task(work(cams, run))
        await until(lambda: client.execute_query_dict(END_THOSE_WHO_WAIT))
        await held.rollback()
    finally:
        await blocking.close()
    assert (await working).status is SyncRunStatus.RUNNING
    assert await CamsRecord.filter(phone=CHANGED).count() == 10
    await leases_end(run)
    run = await work(cams, run)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (10, 10, 0, 0))


async def test_a_link_that_is_removed_in_the_middle_is_not_written(held_cams):
    await an_agency(5, phone=CHANGED)
    working = asyncio.create_task(a_night(held_cams))
    await held_cams.answered.wait()
    await CamsRecord.filter(reference_number=str(FIRST)).delete()
    relinked = await CamsRecord.get(reference_number=str(FIRST + 1))
    jobseeker = await Jobseeker.get(id=relinked.jobseeker_id)
    await relinked.delete()
    await linked(snapshot_of(FIRST + 20, phone=CHANGED), jobseeker=jobseeker)
    held_cams.released.set()
    run = await working
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (3, 3, 0, 0))
    assert (await record_of(FIRST + 20)).phone == CHANGED


async def test_a_refresh_in_the_middle_of_the_night_stands(own_cams_url, connect, tell, deps):
    """The night has an answer of before; the refresh has one of after; the night gives way."""
    cams = connect(own_cams_url, timeout=timedelta(seconds=5))
    held_cams = HeldCams(cams)
    number = next(n for n in range(FIRST, FIRST + 500) if differs(n))
    record = await linked(snapshot_of(number, phone=CHANGED))
    working = asyncio.create_task(a_night(held_cams))
    await held_cams.answered.wait()
    tell(own_cams_url, "POST", "/_control/day", {"days": 40})
    refresh, _ = await CamsRefresh.request(record, by=SOMEBODY, at=now())
    await queue.refresh_cams_record(refresh)
    entry = await OutboxEntry.get(task=REFRESH_CAMS_RECORD)
    await refresh_cams_record.run(replace(deps, cams=cams), entry.id, within=REFRESH_LASTS)
    held_cams.released.set()
    run = await working
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (1, 0, 1, 0))
    after = await record_of(number)
    assert after.source_updated_at == snapshot_of(number, day=40).updated_at
    assert after.synced_at == after.checked_at


def differs(number):
    return snapshot_of(number, day=40).updated_at > snapshot_of(number).updated_at


async def test_a_run_that_was_stopped_writes_nothing_more(held_cams):
    await an_agency(5, phone=CHANGED)
    run = await begin()
    working = asyncio.create_task(work(held_cams, run))
    await held_cams.answered.wait()
    await stop(run.id, now())
    held_cams.released.set()
    run = await working
    assert (run.status, counts(run)) == (SyncRunStatus.ABORTED, (0, 0, 0, 0))
    assert await CamsRecord.filter(phone=CHANGED).count() == 5
