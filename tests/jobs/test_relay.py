"""The relay rings for what is due, again and again, and it does not matter what becomes of a ring."""

import asyncio
import logging
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest
from arq import ArqRedis
from tortoise import connections

from jobs import alive, relay
from jobs.connections import relay_redis
from jobs.queue import _promise
from jobs.relay import APPLICATION_NAME, UNKNOWN_TASK, Relay
from models import OutboxEntry

QUEUES = {"greet": "portal:greetings"}


@pytest.fixture
async def connection(database_url, database):
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


@pytest.fixture
async def redis(redis_url):
    async with relay_redis(redis_url) as redis:
        yield redis


@pytest.fixture
def a_relay(database_url, database, redis):
    return Relay(database_url, redis, QUEUES)


@asynccontextmanager
async def running(relay):
    running = asyncio.create_task(relay.run())
    yield running
    relay.stop()
    await running


async def rings(redis: ArqRedis) -> list[tuple[str, int]]:
    return [
        (job.job_id, job.args[0]) for job in await redis.queued_jobs(queue_name=QUEUES["greet"])
    ]


async def until(condition):
    async with asyncio.timeout(20):
        while not await condition():  # noqa: ASYNC110  # Other processes change what is awaited.
            await asyncio.sleep(0.01)


async def told_of(server, caplog, *, times):
    """Once that it is away, and once that it is back."""
    told = [record for record in caplog.records if getattr(record, "server", "") == server]
    return len(told) == times


async def make_due():
    await OutboxEntry.filter(done_at=None).update(available_at=datetime(2026, 1, 1, tzinfo=UTC))


async def test_what_is_due_is_rung_for_in_the_queue_of_its_task(
    a_relay, connection, promise, redis
):
    entry = await promise(name="Zoé")
    assert await a_relay.ring_due(connection) == 1
    assert await rings(redis) == [(f"ob:{entry.id}:0", entry.id)]


async def test_a_ring_says_nothing_but_which_entry(a_relay, connection, promise, redis):
    await promise(name="Zoé")
    await a_relay.ring_due(connection)
    for key in await redis.keys("arq:job:*"):
        assert "Zoé" not in (await redis.get(key)).decode()


async def test_what_is_not_due_is_not_rung_for(a_relay, connection, promise):
    entry = await promise()
    await OutboxEntry.filter(id=entry.id).update(
        available_at=datetime.now(UTC) + timedelta(minutes=1)
    )
    assert await a_relay.ring_due(connection) == 0


@pytest.mark.parametrize("settled", ["done_at", "dead_at"])
async def test_what_is_settled_is_not_rung_for(a_relay, connection, promise, settled):
    entry = await promise()
    await OutboxEntry.filter(id=entry.id).update(**{settled: datetime.now(UTC)})
    assert await a_relay.ring_due(connection) == 0


async def test_a_committed_promise_wakes_the_relay(a_relay, redis, monkeypatch):
    monkeypatch.setattr(relay, "_LOOK_EVERY", 3600)
    async with running(a_relay):
        await until(lambda: redis.zcard("portal:alive"))
        await _promise("greet", "greet:1")
        await until(lambda: rings(redis))


async def test_what_was_put_off_comes_due_without_a_notification(a_relay, redis, promise):
    entry = await promise()
    await OutboxEntry.filter(id=entry.id).update(
        available_at=datetime.now(UTC) + timedelta(seconds=0.3)
    )
    async with running(a_relay):
        await until(lambda: rings(redis))


async def test_a_relay_killed_before_its_commit_rings_twice_for_one_job(
    a_relay, connection, promise, redis
):
    entry = await promise()
    transaction = connection.transaction()
    await transaction.start()
    await a_relay.ring_due(connection)
    await transaction.rollback()
    assert await a_relay.ring_due(connection) == 1
    assert await rings(redis) == [(f"ob:{entry.id}:0", entry.id)]


async def test_ringing_again_for_what_still_waits_adds_nothing(a_relay, connection, promise, redis):
    await promise()
    for _ in range(5):
        await make_due()
        await a_relay.ring_due(connection)
    assert len(await rings(redis)) == 1


async def test_ringing_again_gets_rarer_while_no_worker_comes(a_relay, connection, promise):
    entry = await promise()
    waits = []
    for _ in range(7):
        await a_relay.ring_due(connection)
        await entry.refresh_from_db()
        wait = entry.available_at - entry.enqueued_at
        waits.append(wait.total_seconds())
        entry.enqueued_at -= wait
        entry.available_at -= wait
        await entry.save()
    assert waits == [30, 60, 120, 240, 480, 600, 600]


async def test_many_relays_at_once_ring_once_for_each(database_url, redis, promise):
    entries = [await promise(number=number) for number in range(250)]
    async with asyncpg.create_pool(database_url, min_size=4, max_size=4) as pool:

        async def ring_all():
            async with pool.acquire() as connection:
                one = Relay(database_url, redis, QUEUES)
                return sum([await one.ring_due(connection) for _ in range(3)])

        assert sum(await asyncio.gather(*(ring_all() for _ in range(4)))) == 250
    assert {entry_id for _, entry_id in await rings(redis)} == {entry.id for entry in entries}


async def test_a_fresh_promise_does_not_wait_behind_those_that_nobody_keeps(
    a_relay, connection, promise, redis
):
    for number in range(200):
        await promise(number=number)
    while await a_relay.ring_due(connection):
        pass
    fresh = await promise(number=200)
    await a_relay.ring_due(connection)
    assert (f"ob:{fresh.id}:0", fresh.id) in await rings(redis)


async def test_what_a_wiped_redis_lost_is_rung_for_again(a_relay, connection, promise, redis):
    await promise()
    await a_relay.ring_due(connection)
    await redis.flushdb()
    await make_due()
    await a_relay.ring_due(connection)
    assert len(await rings(redis)) == 1


async def test_a_queue_that_was_lost_while_its_jobs_were_not_is_mended(
    a_relay, connection, promise, redis
):
    await promise()
    await a_relay.ring_due(connection)
    await redis.delete(QUEUES["greet"])
    await make_due()
    await a_relay.ring_due(connection)
    assert len(await rings(redis)) == 1


async def test_a_ring_that_expired_before_a_worker_came_is_made_anew(
    a_relay, connection, promise, redis
):
    entry = await promise()
    await a_relay.ring_due(connection)
    await redis.delete(f"arq:job:ob:{entry.id}:0")
    await make_due()
    await a_relay.ring_due(connection)
    assert await rings(redis) == [(f"ob:{entry.id}:0", entry.id)]


async def test_a_ring_is_due_at_once_on_a_machine_whose_clock_is_hours_behind(
    a_relay, connection, promise, redis
):
    await promise()
    await a_relay.ring_due(connection)
    hours_behind = datetime.now(UTC) - timedelta(hours=20)
    due = await redis.zrangebyscore(QUEUES["greet"], "-inf", hours_behind.timestamp() * 1000)
    assert len(due) == 1


async def test_promises_that_nobody_comes_for_are_told_of(a_relay, connection, promise, caplog):
    now = datetime.now(UTC)
    unrung, rung, fresh, put_off = [await promise(number=number) for number in range(4)]
    for entry, changes in (
        (unrung, {"available_at": now - timedelta(minutes=10)}),
        (rung, {"available_at": now, "enqueued_at": now - timedelta(minutes=4)}),
        (fresh, {"available_at": now, "enqueued_at": now - timedelta(seconds=30)}),
        (put_off, {"available_at": now + timedelta(minutes=30)}),
    ):
        await OutboxEntry.filter(id=entry.id).update(**changes)
    await a_relay.tell_of_late(connection)
    await a_relay.tell_of_late(connection)
    assert [(record.levelno, record.late) for record in caplog.records] == [(logging.ERROR, 2)]


async def test_a_task_that_nobody_consumes_is_parked_and_others_go_on(
    a_relay, connection, promise, redis, caplog
):
    unknown = await promise(task="from_the_next_version")
    known = await promise()
    assert await a_relay.ring_due(connection) == 1
    assert await rings(redis) == [(f"ob:{known.id}:0", known.id)]
    await unknown.refresh_from_db()
    assert (unknown.last_error, unknown.dead_at, unknown.failures) == (UNKNOWN_TASK, None, 0)
    assert unknown.available_at > datetime.now(UTC)
    assert [one.entry for one in caplog.records if one.levelno == logging.ERROR] == [unknown.id]


async def test_redis_being_down_makes_it_only_late(database_url, own_redis, promise, caplog):
    async with relay_redis(own_redis.url) as redis, running(Relay(database_url, redis, QUEUES)):
        await until(lambda: redis.zcard("portal:alive"))
        await own_redis.kill()
        entry = await promise()
        await connections.get("default").execute_query("SELECT pg_notify('outbox', '')")
        await until(lambda: told_of("Redis", caplog, times=1))
        await entry.refresh_from_db()
        assert entry.enqueued_at is None
        await own_redis.start()
        await until(lambda: rings(redis))


async def test_a_redis_that_hangs_does_not_hang_the_relay(
    database_url, own_redis, connection, promise, monkeypatch
):
    monkeypatch.setattr(relay, "_RING_WITHIN", 0.2)
    entry = await promise()
    async with relay_redis(own_redis.url) as redis:
        a_relay = Relay(database_url, redis, QUEUES)
        await redis.ping()
        own_redis.stop_answering()
        assert await a_relay.ring_due(connection) == 0
        own_redis.go_on()
        assert await a_relay.ring_due(connection) == 1
        assert await rings(redis) == [(f"ob:{entry.id}:0", entry.id)]


async def test_a_redis_that_is_full_keeps_the_promises_in_the_outbox(
    database_url, own_redis, connection, promise
):
    await promise()
    async with relay_redis(own_redis.url) as redis:
        a_relay = Relay(database_url, redis, QUEUES)
        await redis.config_set("maxmemory", 1)
        assert await a_relay.ring_due(connection) == 0
        await redis.config_set("maxmemory", 0)
        assert await a_relay.ring_due(connection) == 1


async def test_the_relay_outlives_its_connections_to_postgresql(
    a_relay, redis, promise, connection, caplog
):
    async with running(a_relay):
        await until(lambda: redis.zcard("portal:alive"))
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND application_name = $1",
            APPLICATION_NAME,
        )
        await promise()
        await until(lambda: rings(redis))
        await until(lambda: told_of("PostgreSQL", caplog, times=2))


async def test_a_relay_says_that_it_is_at_work_and_when_it_goes(a_relay, redis):
    async with running(a_relay):
        await until(lambda: redis.zcard("portal:alive"))
        assert await alive.alive(redis) == {"relay": 1}
    assert await alive.alive(redis) == {}


async def test_a_process_that_says_nothing_any_more_is_not_at_work(redis):
    seconds, _ = await redis.time()
    await redis.zadd("portal:alive", {"mail@gone:1": seconds - 60, "mail@here:2": seconds - 15})
    assert await alive.alive(redis) == {"mail": 1}
