"""Relay, Redis and workers together: every promise kept once, whatever becomes of the queue."""

import asyncio
import logging
import pickle
import random
from collections import Counter
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from jobs import queue as door
from jobs.alive import alive
from jobs.arq_worker import Job, Queue, Sweep, _cron, work
from jobs.connections import key, relay_redis
from jobs.outbox import consumes
from jobs.queue import _promise
from jobs.relay import Relay
from jobs.worker import queues
from models import OutboxEntry
from settings import DatabaseRole, Settings

MANY = 80
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


class Greetings:
    """A queue with one kind of job, which counts for every promise how often it was kept."""

    def __init__(self, then=None, *, grace=timedelta(seconds=5)):
        self.kept = Counter()
        self.began = asyncio.Event()
        self.then = then
        job = Job(consumes("greet")(self.greet), within=timedelta(seconds=10))
        self.queue = Queue("greetings", (job,), (), at_once=10, grace=grace)

    async def greet(self, deps, entry, **arguments):
        self.began.set()
        if self.then is not None:
            await self.then(entry)
        self.kept[entry.id] += 1


@pytest.fixture
def at_work(database, database_url, deps):
    """A relay and a worker that work until the end of the block."""

    @asynccontextmanager
    async def at_work(greetings, redis_url):
        stop = asyncio.Event()
        async with relay_redis(redis_url) as redis:
            relay = Relay(database_url, redis, {"greet": greetings.queue.key})
            working = asyncio.gather(relay.run(), work(greetings.queue, deps, redis_url, stop))
            try:
                yield redis
            finally:
                stop.set()
                relay.stop()
                await working

    return at_work


async def promises(number):
    for one in range(number):
        await _promise("greet", f"greet:{one}")


async def until_all_are_done(*, hurry=False):
    """In a hurry, what waits for its time is due at once."""
    async with asyncio.timeout(30):
        while await OutboxEntry.exists(done_at=None):
            if hurry:
                waiting = OutboxEntry.filter(done_at=None, held_until=None)
                await waiting.update(available_at=LONG_AGO)
            await asyncio.sleep(0.05)


async def test_promises_are_kept_once_each(at_work, redis_url):
    greetings = Greetings()
    async with at_work(greetings, redis_url):
        await promises(MANY)
        await until_all_are_done()
    assert len(greetings.kept) == MANY
    assert set(greetings.kept.values()) == {1}


async def test_several_workers_and_relays_keep_each_promise_once(at_work, redis_url):
    greetings = Greetings()
    async with at_work(greetings, redis_url), at_work(greetings, redis_url):
        await promises(MANY)
        await until_all_are_done(hurry=True)
    assert len(greetings.kept) == MANY
    assert set(greetings.kept.values()) == {1}


@pytest.mark.parametrize("seed", [1, 2])
async def test_a_redis_that_is_wiped_again_and_again_loses_nothing(at_work, redis_url, seed):
    chance = random.Random(seed)  # noqa: S311  # The same faults on every run.
    greetings = Greetings(then=lambda _: asyncio.sleep(0.01))
    async with at_work(greetings, redis_url) as redis:
        promising = asyncio.create_task(promises(MANY))
        for _ in range(6):
            await asyncio.sleep(chance.uniform(0, 0.1))
            await redis.flushdb()
        await promising
        await until_all_are_done(hurry=True)
    assert len(greetings.kept) == MANY
    assert set(greetings.kept.values()) == {1}


@pytest.mark.parametrize("seed", [1, 2])
async def test_a_redis_that_is_killed_in_the_middle_loses_nothing(at_work, own_redis, seed):
    chance = random.Random(seed)  # noqa: S311  # The same faults on every run.
    greetings = Greetings(then=lambda _: asyncio.sleep(0.01))
    async with at_work(greetings, own_redis.url):
        promising = asyncio.create_task(promises(MANY))
        await asyncio.sleep(chance.uniform(0, 0.2))
        await own_redis.kill()
        await asyncio.sleep(chance.uniform(0, 0.2))
        await own_redis.start()
        await promising
        await until_all_are_done(hurry=True)
    assert len(greetings.kept) == MANY
    assert set(greetings.kept.values()) == {1}


async def test_work_begins_when_a_redis_that_was_down_comes_up(at_work, own_redis):
    await own_redis.kill()
    greetings = Greetings()
    async with at_work(greetings, own_redis.url):
        await promises(3)
        await own_redis.start()
        await until_all_are_done(hurry=True)
    assert set(greetings.kept.values()) == {1}


async def test_a_redis_that_hangs_for_a_while_only_delays(at_work, own_redis):
    greetings = Greetings()
    async with at_work(greetings, own_redis.url):
        own_redis.stop_answering()
        await promises(3)
        await asyncio.sleep(0.5)
        own_redis.go_on()
        await until_all_are_done(hurry=True)
    assert set(greetings.kept.values()) == {1}


async def test_a_job_may_end_after_its_worker_was_told_to_stop(at_work, redis_url):
    greetings = Greetings(then=lambda _: asyncio.sleep(0.3))
    async with at_work(greetings, redis_url):
        await promises(1)
        await greetings.began.wait()
    assert await OutboxEntry.filter(done_at=None).count() == 0
    assert set(greetings.kept.values()) == {1}


async def test_a_job_that_is_cut_off_is_done_by_the_next_worker(at_work, redis_url):
    cut_off = Greetings(then=lambda _: asyncio.sleep(10), grace=timedelta())
    async with at_work(cut_off, redis_url):
        await promises(1)
        await cut_off.began.wait()
    entry = await OutboxEntry.get()
    assert (entry.done_at, entry.held_until, entry.failures) == (None, None, 0)
    greetings = Greetings()
    async with at_work(greetings, redis_url):
        await until_all_are_done()
    assert set(greetings.kept.values()) == {1}


async def test_a_job_that_always_fails_does_not_hold_up_others(at_work, redis_url):
    async def fail_for_the_first(entry):
        if entry.dedup_key == "greet:0":
            raise ZeroDivisionError

    greetings = Greetings(then=fail_for_the_first)
    async with at_work(greetings, redis_url):
        await promises(5)
        async with asyncio.timeout(10):
            while greetings.kept.total() < 4:  # noqa: ASYNC110  # Others do the work.
                await asyncio.sleep(0.05)
    poison = await OutboxEntry.get(dedup_key="greet:0")
    assert poison.last_error == "ZeroDivisionError"


class Trap:
    """Unpickled, it would make a file."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return open, (str(self.path), "w")


async def test_a_pickle_that_somebody_put_into_redis_is_never_opened(at_work, redis_url, tmp_path):
    trapped = tmp_path / "trapped"
    greetings = Greetings()
    async with at_work(greetings, redis_url) as redis:
        await redis.set("arq:job:forged", pickle.dumps({"f": "greet", "a": (Trap(trapped),)}))
        await redis.zadd(greetings.queue.key, {"forged": 1})
        await promises(1)
        await until_all_are_done()
        assert await redis.zscore(greetings.queue.key, "forged") is None
    assert not trapped.exists()


@pytest.mark.parametrize("arguments", ["[]", "[1, 2]", '["x"]', "[null]", "7"])
async def test_a_ring_that_nobody_of_ours_made_stops_no_worker(at_work, redis_url, arguments):
    greetings = Greetings()
    async with at_work(greetings, redis_url) as redis:
        forged = f'{{"f": "greet", "a": {arguments}, "k": {{}}, "t": null, "et": 1}}'
        await redis.set("arq:job:forged", forged)
        await redis.zadd(greetings.queue.key, {"forged": 1})
        await promises(1)
        await until_all_are_done()
    assert greetings.kept.total() == 1


async def test_a_ring_for_a_job_that_this_version_lacks_leaves_the_promise_open(at_work, redis_url):
    entry = await OutboxEntry.create(
        task="from_the_next_version", dedup_key="1", available_at=LONG_AGO
    )
    greetings = Greetings()
    async with at_work(greetings, redis_url) as redis:
        await redis.enqueue_job("from_the_next_version", entry.id, _queue_name=greetings.queue.key)
        await promises(1)
        async with asyncio.timeout(10):
            while not greetings.kept or await redis.zcard(greetings.queue.key):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
    await entry.refresh_from_db()
    assert (entry.attempts, entry.done_at, entry.dead_at) == (0, None, None)


async def test_nothing_of_a_job_stays_in_redis(at_work, redis_url, caplog):
    async def fail(entry):
        if entry.dedup_key == "greet:0":
            raise ValueError("zoe@mail.example")

    greetings = Greetings(then=fail)
    with caplog.at_level(logging.DEBUG):
        async with at_work(greetings, redis_url) as redis:
            await promises(3)
            async with asyncio.timeout(10):
                while greetings.kept.total() < 2:  # noqa: ASYNC110  # Others do the work.
                    await asyncio.sleep(0.05)
            left = await redis.keys("arq:result:*")
    assert not left
    assert "zoe@mail.example" not in caplog.text


async def test_a_worker_says_that_it_is_at_work_and_when_it_goes(at_work, redis_url):
    greetings = Greetings()
    async with relay_redis(redis_url) as redis:
        async with at_work(greetings, redis_url):
            await promises(1)
            await until_all_are_done()
            assert await alive(redis) == {"greetings": 1, "relay": 1}
        assert await alive(redis) == {}


async def test_a_sweep_that_fails_is_told_by_its_name_and_stops_nothing(database, caplog):
    async def fail(now):
        raise ValueError("zoe@mail.example")

    await _cron(Sweep("look_after_things", fail)).coroutine({})
    (told,) = caplog.records
    assert (told.sweep, told.error) == ("look_after_things", "ValueError")
    assert "zoe@mail.example" not in caplog.text


async def test_a_sweep_is_told_the_time(database):
    told = []

    async def look(now):
        told.append(now)

    await _cron(Sweep("look", look)).coroutine({})
    assert told[0].tzinfo is not None


def test_every_task_that_requests_may_ask_for_has_a_worker(environment):
    consumed = {
        job.consumer.task
        for queue in queues(Settings.from_env(environment, acting_as=DatabaseRole.WORKER)).values()
        for job in queue.jobs
    }
    assert consumed == {
        door.SEND_INVITATION,
        door.SEND_LETTER,
        door.ANSWER_PASSWORD_RESET,
        door.TELL_OF_SPENT_BUDGET,
        door.TELL_ADMINISTRATORS,
        door.REFRESH_CAMS_RECORD,
        door.SYNC_CAMS_CHUNKS,
    }


def test_every_sweep_has_a_name_of_its_own(environment):
    names = [
        sweep.name
        for queue in queues(Settings.from_env(environment, acting_as=DatabaseRole.WORKER)).values()
        for sweep in queue.sweeps
    ]
    assert len(names) == len(set(names))


def test_keys_of_ours_can_be_told_from_others():
    assert key("mail") == "portal:mail"
