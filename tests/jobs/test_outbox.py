"""A promise is kept once, by whoever holds it, and what goes wrong with it is known by its name."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest
from tortoise import connections
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from jobs import queue
from jobs.outbox import Superseded, TryAgain, consumes, finishing, forget_settled, holding
from models import OutboxEntry, ServiceProviderGroup
from models.outbox import MOST_FAILURES, WORKER_LOST

WITHIN = timedelta(seconds=5)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


class Greetings:
    """A job that counts its runs and does what the test wants of it."""

    def __init__(self, then=None):
        self.runs = []
        self.then = then
        self.consumer = consumes("greet")(self.greet)

    async def greet(self, deps, entry, **arguments):
        self.runs.append(arguments)
        if self.then is not None:
            await self.then(entry)

    async def run(self, entry, within=WITHIN):
        await self.consumer.run(None, entry.id, within=within)
        await entry.refresh_from_db()


def raises(error):
    async def then(entry):
        raise error

    return then


async def lapse(entry):
    """Let the time of whoever holds the entry be over."""
    await OutboxEntry.filter(id=entry.id).update(held_until=LONG_AGO, available_at=LONG_AGO)


async def test_a_promise_is_done_when_its_job_returns(promise):
    entry = await promise(name="Zoé")
    greetings = Greetings()
    await greetings.run(entry)
    assert greetings.runs == [{"name": "Zoé"}]
    assert entry.done_at is not None


async def test_a_job_works_as_the_role_of_the_workers(promise, database):
    found = []

    async def then(entry):
        client = connections.get("default")
        found.append(await client.execute_query_dict("select current_user as role"))
        with pytest.raises(OperationalError, match="permission denied for table account"):
            await client.execute_query("select password_hash from account")

    entry = await promise()
    await Greetings(then).run(entry)
    assert found == [[{"role": "portal_worker"}]]
    assert entry.done_at is not None


async def test_a_change_that_is_rolled_back_promises_nothing(database):
    async def change():
        async with in_transaction():
            await queue._promise("greet", "greet:1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await change()
    assert await OutboxEntry.all().count() == 0


async def test_a_job_that_is_delivered_again_after_it_was_done_does_not_run(promise):
    entry = await promise()
    greetings = Greetings()
    await greetings.run(entry)
    await greetings.run(entry)
    assert len(greetings.runs) == 1


async def test_a_job_that_is_delivered_many_times_at_once_runs_once(promise):
    entry = await promise()
    greetings = Greetings(then=lambda _: asyncio.sleep(0.1))
    await asyncio.gather(
        *(greetings.consumer.run(None, entry.id, within=WITHIN) for _ in range(20))
    )
    assert len(greetings.runs) == 1


async def test_a_ring_for_another_task_does_nothing(promise):
    entry = await promise(task="farewell")
    greetings = Greetings()
    await greetings.run(entry)
    assert not greetings.runs
    assert entry.attempts == 0


@pytest.mark.parametrize("ring", [0, -1, 10**15, "1; DROP TABLE outbox", None, [1], {}])
async def test_a_ring_that_names_no_entry_does_nothing(database, ring):
    greetings = Greetings()
    await greetings.consumer.run(None, ring, within=WITHIN)
    assert not greetings.runs


async def test_an_error_is_counted_and_the_promise_is_due_again(promise):
    entry = await promise()
    await Greetings(then=raises(ZeroDivisionError())).run(entry)
    assert (entry.failures, entry.done_at, entry.held_until) == (1, None, None)
    greetings = Greetings()
    await greetings.run(entry)
    assert entry.done_at is not None


async def test_an_error_is_known_by_its_class_and_never_by_its_text(promise, caplog):
    entry = await promise()
    with caplog.at_level(logging.DEBUG, logger="jobs"):
        await Greetings(then=raises(ValueError("zoe@mail.example"))).run(entry)
    assert entry.last_error == "ValueError"
    assert caplog.records
    assert "zoe@mail.example" not in caplog.text + repr([vars(one) for one in caplog.records])


async def test_a_job_that_takes_too_long_has_failed(promise):
    entry = await promise()
    await Greetings(then=lambda _: asyncio.sleep(5)).run(entry, within=timedelta(seconds=0.05))
    assert (entry.failures, entry.last_error) == (1, "TimeoutError")


async def test_a_job_that_always_fails_is_given_up_and_somebody_is_told(promise, caplog):
    entry = await promise()
    greetings = Greetings(then=raises(ZeroDivisionError()))
    for _ in range(MOST_FAILURES + 3):
        await greetings.run(entry)
    assert len(greetings.runs) == MOST_FAILURES
    assert entry.dead_at is not None
    told = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert [(record.entry, record.task) for record in told] == [(entry.id, "greet")]


async def test_a_job_that_kills_its_worker_every_time_is_given_up(promise):
    entry = await promise()
    greetings = Greetings()
    for _ in range(MOST_FAILURES):
        await entry.refresh_from_db()
        assert entry.begin(at=datetime.now(UTC), lasting=WITHIN)
        await entry.save()
        await lapse(entry)
    await greetings.run(entry)
    assert not greetings.runs
    assert entry.dead_at is not None
    assert entry.last_error == WORKER_LOST


async def test_a_job_may_ask_to_be_tried_again_any_number_of_times(promise):
    entry = await promise()
    greetings = Greetings(then=raises(TryAgain(timedelta(minutes=5), "NOT_YET")))
    for _ in range(MOST_FAILURES + 3):
        await greetings.run(entry)
    assert len(greetings.runs) == MOST_FAILURES + 3
    assert (entry.dead_at, entry.done_at, entry.failures) == (None, None, 0)
    assert entry.last_error == "NOT_YET"
    assert entry.available_at > datetime.now(UTC) + timedelta(minutes=4)


async def test_a_worker_that_must_stop_hands_its_job_back_without_blame(promise):
    entry = await promise()
    began = asyncio.Event()

    async def wait(_):
        began.set()
        await asyncio.sleep(5)

    running = asyncio.create_task(Greetings(then=wait).run(entry))
    await began.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await entry.refresh_from_db()
    assert (entry.failures, entry.held_until) == (0, None)
    assert entry.available_at <= datetime.now(UTC)


async def test_the_change_of_a_job_and_the_end_of_its_promise_are_one(promise):
    entry = await promise()

    async def change(entry):
        async with finishing(entry):
            await ServiceProviderGroup.create(name="written")
            raise ZeroDivisionError

    await Greetings(then=change).run(entry)
    assert entry.done_at is None
    assert await ServiceProviderGroup.all().count() == 0


async def test_a_worker_that_stood_still_too_long_writes_nothing_any_more(promise):
    entry = await promise()

    async def be_overtaken(held):
        await lapse(entry)
        await Greetings().run(entry)
        async with finishing(held):
            await ServiceProviderGroup.create(name="written")

    slow = Greetings(then=be_overtaken)
    await slow.run(entry)
    assert entry.done_at is not None
    assert await ServiceProviderGroup.all().count() == 0


async def test_a_worker_that_was_overtaken_cannot_blame_who_holds_it_now(promise):
    entry = await promise()
    holds_it = asyncio.Event()

    async def stay(_):
        holds_it.set()
        await asyncio.sleep(0.1)

    async def be_overtaken(_):
        await lapse(entry)
        overtaking.append(asyncio.create_task(Greetings(then=stay).run(entry)))
        await holds_it.wait()
        raise ZeroDivisionError

    overtaking = []
    await Greetings(then=be_overtaken).run(entry)
    assert entry.last_error == WORKER_LOST
    await overtaking[0]
    assert entry.done_at is not None


async def test_nothing_is_held_after_it_is_done(promise):
    entry = await promise()

    async def finish_twice(held):
        async with finishing(held):
            pass
        with pytest.raises(Superseded):
            async with holding(held):
                pass

    await Greetings(then=finish_twice).run(entry)
    assert entry.done_at is not None


async def test_the_loss_of_the_database_in_the_middle_leaves_the_promise_open(promise, database):
    entry = await promise()

    async def cut(_):
        await database.db().execute_query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user"
        )
        raise ConnectionResetError

    await Greetings(then=cut).run(entry)
    await lapse(entry)
    await Greetings().run(entry)
    assert entry.done_at is not None


async def test_what_was_settled_long_ago_is_forgotten_and_what_is_open_is_not(promise):
    now = datetime.now(UTC)
    ends = [{"done_at": LONG_AGO}, {"dead_at": LONG_AGO}, {"done_at": now}, {"dead_at": now}, {}]
    entries = [await promise(number=number) for number in range(len(ends))]
    for entry, end in zip(entries, ends, strict=True):
        await OutboxEntry.filter(id=entry.id).update(created_at=LONG_AGO, **end)
    await forget_settled(now)
    assert [one.id for one in await OutboxEntry.all().order_by("id")] == [
        entry.id for entry in entries[2:]
    ]
