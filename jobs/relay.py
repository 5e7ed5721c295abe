"""The relay rings for what is due; a ring may be lost or doubled, so nothing is done by ringing.

Any number of relays may run. One reads rows that no other has locked, puts a ring for each into
Redis and writes when to ring again should no worker come. Killed in between, it leaves rows that
are still due; the same attempt of the same entry has one arq id, so that ringing again for what
still waits adds nothing. PostgreSQL or Redis being away is not an error here, only late.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta

import asyncpg
from arq import ArqRedis

from jobs.alive import EVERY, say_alive, say_goodbye, this_process
from jobs.connections import REDIS_FAULTS, Reachability

_log = logging.getLogger(__name__)

APPLICATION_NAME = "portal relay"
"""What PostgreSQL's own views call it."""
CHANNEL = "outbox"
UNKNOWN_TASK = "UNKNOWN_TASK"
"""Nobody consumes it here: the version that wrote it is not deployed everywhere yet."""

_AT_ONCE = 100
_LOOK_EVERY = 1.0
"""Seconds. A notification wakes the relay at once; what was put off comes due without one."""
_REST = 1.0
"""Seconds before a server that is away is tried again."""
_RING_WITHIN = 2.0
_RING_LASTS = timedelta(days=1)
_LATE_AFTER = timedelta(minutes=4)
_TELL_EVERY = 60.0

_DATABASE_FAULTS = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError)

_DUE = """
    SELECT id, task, attempts, now() - interval '1 day' AS rung_at FROM outbox
    WHERE done_at IS NULL AND dead_at IS NULL AND available_at <= now()
    ORDER BY available_at LIMIT $1 FOR UPDATE SKIP LOCKED
"""
"""arq compares a ring's time with the worker's clock. Dated back by a day, in the database's time, a
ring is due at once on machines whose clocks are hours apart, and first come is first served.
"""
_RUNG = """
    UPDATE outbox SET enqueued_at = now(), available_at = now() + greatest(
        interval '30 seconds',
        least(interval '10 minutes', 2 * (available_at - coalesce(enqueued_at, available_at)))
    ) WHERE id = ANY($1)
"""
"""What Redis lost is rung for again soon; a queue that nobody works off is not rung at all day."""
_LATE = """
    SELECT count(*) FROM outbox WHERE done_at IS NULL AND dead_at IS NULL
    AND (available_at < now() - $1::interval OR available_at - enqueued_at >= $1::interval)
"""
"""Due without a ring, or rung for again and again: no worker has come for minutes."""
_PARKED = """
    UPDATE outbox SET available_at = now() + interval '5 minutes', last_error = $2
    WHERE id = ANY($1)
"""


class Relay:
    def __init__(self, database_url: str, redis: ArqRedis, queues: Mapping[str, str]) -> None:
        """`queues` says for every task in which queue of Redis its workers look."""
        self._database_url = database_url
        self._redis = redis
        self._queues = queues
        self._name = this_process("relay")
        self._stop = asyncio.Event()
        self._bell = asyncio.Event()
        self._redis_server = Reachability("Redis")
        self._database_server = Reachability("PostgreSQL")
        self._said_alive = float("-inf")
        self._looked_for_late = float("-inf")

    def stop(self) -> None:
        self._stop.set()
        self._bell.set()

    async def run(self) -> None:
        """Ring until `stop`, whatever happens to PostgreSQL and Redis meanwhile."""
        while not self._stop.is_set():
            try:
                async with self._listening() as connection:
                    await self._ring_on(connection)
            except _DATABASE_FAULTS as error:
                self._database_server.lost(error)
                await self._rest()
        with contextlib.suppress(*REDIS_FAULTS):
            await say_goodbye(self._redis, self._name)

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[asyncpg.Connection]:
        connection = await asyncpg.connect(
            self._database_url,
            timeout=5,
            command_timeout=10,
            server_settings={"application_name": APPLICATION_NAME},
        )
        try:
            connection.add_termination_listener(lambda _: self._bell.set())
            await connection.add_listener(CHANNEL, lambda *_: self._bell.set())
            yield connection
        finally:
            connection.terminate()

    async def _ring_on(self, connection: asyncpg.Connection) -> None:
        while not self._stop.is_set():
            self._bell.clear()
            rung = await self.ring_due(connection)
            self._database_server.answered()
            await self._say_alive()
            await self.tell_of_late(connection)
            if not self._redis_server.answers:
                await self._rest()
            elif rung < _AT_ONCE and not self._stop.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._bell.wait(), _LOOK_EVERY)

    async def ring_due(self, connection: asyncpg.Connection) -> int:
        """Ring for what is due, a hundred entries at most. How many rings Redis took."""
        rung: list[int] = []
        unknown: list[int] = []
        clock = asyncio.get_running_loop().time
        # A worker that was rung wants the row: a Redis that is slow must not keep it locked for long.
        until = clock() + _RING_WITHIN
        async with connection.transaction():
            for entry in await connection.fetch(_DUE, _AT_ONCE):
                if clock() > until:
                    break
                queue = self._queues.get(entry["task"])
                if queue is None:
                    unknown.append(entry["id"])
                elif await self._ring(queue, entry):
                    rung.append(entry["id"])
                else:
                    break
            await connection.execute(_RUNG, rung)
            await connection.execute(_PARKED, unknown, UNKNOWN_TASK)
        for entry_id in unknown:
            _log.error("No worker consumes this task; it is parked.", extra={"entry": entry_id})
        return len(rung)

    async def _ring(self, queue: str, entry: asyncpg.Record) -> bool:
        try:
            async with asyncio.timeout(_RING_WITHIN):
                job_id = f"ob:{entry['id']}:{entry['attempts']}"
                job = await self._redis.enqueue_job(
                    entry["task"],
                    entry["id"],
                    _job_id=job_id,
                    _queue_name=queue,
                    _defer_until=entry["rung_at"],
                    _expires=_RING_LASTS,
                )
                if job is None:
                    # It waits already. Should Redis have lost the queue but not the job, mend it.
                    score = int(entry["rung_at"].timestamp() * 1000)
                    await self._redis.zadd(queue, {job_id: score}, nx=True)
        except REDIS_FAULTS as error:
            self._redis_server.lost(error)
            return False
        self._redis_server.answered()
        return True

    async def _say_alive(self) -> None:
        if time.monotonic() < self._said_alive + EVERY:
            return
        try:
            async with asyncio.timeout(_RING_WITHIN):
                await say_alive(self._redis, self._name)
        except REDIS_FAULTS as error:
            self._redis_server.lost(error)
        else:
            self._redis_server.answered()
            self._said_alive = time.monotonic()

    async def tell_of_late(self, connection: asyncpg.Connection) -> None:
        """Once a minute, while promises wait for minutes and nobody comes."""
        if time.monotonic() < self._looked_for_late + _TELL_EVERY:
            return
        self._looked_for_late = time.monotonic()
        if late := await connection.fetchval(_LATE, _LATE_AFTER):
            _log.error("Promises wait, and no worker comes for them.", extra={"late": late})

    async def _rest(self) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), _REST)
