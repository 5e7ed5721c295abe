"""A worker process: it works on one queue until told to stop, whether Redis is there or not.

arq takes rings from Redis and runs what they name, nothing more. Its results, retries and pickles
are off; what it raises about Redis ends no process.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from arq import ArqRedis, Worker, func
from arq.cron import CronJob, cron
from arq.worker import Function

from jobs.alive import EVERY, say_alive, say_goodbye, this_process
from jobs.clock import database_now
from jobs.connections import REDIS_FAULTS, Reachability, key, worker_redis
from jobs.deps import Deps
from jobs.outbox import MARGIN, Consumer, described

_log = logging.getLogger(__name__)

_MINUTE = timedelta(minutes=1)
_TRIES = 100
"""How often arq may take up one ring after a worker stopped: the entry itself knows when to end."""
_REST = 1.0
"""Seconds before Redis, being away, is tried again."""
_GOODBYE = 1.0
_ROUND_ENDS_WITHIN = 3.0
_LOOP_STOPS_WITHIN = 0.5
_JOB_STOPS_WITHIN = 12.0
"""A job that is cancelled may still have to write what it knows."""


@dataclass(frozen=True)
class Job:
    consumer: Consumer
    within: timedelta
    """How long one run may take."""


@dataclass(frozen=True)
class Sweep:
    """Something to look after by the clock; safe to run twice, and to be left out for a while."""

    name: str
    work: Callable[[datetime], Awaitable[object]]
    """Is given the time."""
    minutes: frozenset[int] | None = None
    """Minutes of the hour; None is every minute."""


@dataclass(frozen=True)
class Queue:
    name: str
    jobs: tuple[Job, ...]
    sweeps: tuple[Sweep, ...]
    at_once: int
    """Jobs that one process works on at the same time."""
    grace: timedelta
    """How long a job may go on after the process was told to stop."""

    @property
    def key(self) -> str:
        return key(self.name)


async def work(queue: Queue, deps: Deps, redis_url: str, stop: asyncio.Event) -> None:
    """Work until `stop` is set. Raises what is neither Redis's fault nor a job's."""
    redis_server = Reachability("Redis")
    while not stop.is_set():
        try:
            async with worker_redis(redis_url) as redis:
                worker = _Worker(queue, deps, redis, redis_server)
                await _work_while_redis_answers(worker, queue.grace, stop)
        except REDIS_FAULTS as error:
            redis_server.lost(error)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), _REST)


async def _work_while_redis_answers(
    worker: "_Worker", grace: timedelta, stop: asyncio.Event
) -> None:
    working = asyncio.create_task(worker.async_run())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    # First the loop, between two of its rounds, so that it leaves no job half taken from the queue.
    worker.allow_pick_jobs = False
    await asyncio.wait({working}, timeout=_ROUND_ENDS_WITHIN)
    await _stopped({working, stopping}, again_after=_LOOP_STOPS_WITHIN)
    if running := [*worker.tasks.values()]:
        await asyncio.wait(running, timeout=grace.total_seconds())
        await _stopped(running, again_after=_JOB_STOPS_WITHIN)
    with contextlib.suppress(_Over, asyncio.CancelledError):
        working.result()
    with contextlib.suppress(*REDIS_FAULTS):
        await asyncio.wait_for(say_goodbye(worker.pool, worker.alive_as), _GOODBYE)


async def _stopped(tasks: Iterable[asyncio.Task[Any]], *, again_after: float) -> None:
    """Cancelled until they end: a cancellation that meets an answer of Redis is sometimes lost.

    What they raise is said elsewhere.
    """
    waiting = set(tasks)
    while waiting:
        for task in waiting:
            task.cancel()
        ended, waiting = await asyncio.wait(waiting, timeout=again_after)
        await asyncio.gather(*ended, return_exceptions=True)


class _Over(Exception):
    """The loop was told to end, and ends between two rounds."""


class _Worker(Worker):
    """arq as it was proved to survive; its health key, one for a whole queue, is not used."""

    def __init__(
        self, queue: Queue, deps: Deps, redis: ArqRedis, redis_server: Reachability
    ) -> None:
        super().__init__(
            functions=[_function(job, deps) for job in queue.jobs],
            cron_jobs=[_cron(sweep) for sweep in queue.sweeps],
            queue_name=queue.key,
            redis_pool=redis,
            handle_signals=False,
            max_jobs=queue.at_once,
            max_tries=_TRIES,
            keep_result=0,
            poll_delay=0.05,
            queue_read_limit=1000,
            job_serializer=redis.job_serializer,
            job_deserializer=redis.job_deserializer,
            timezone=UTC,  # Every minute is every minute; nightly hours are the jobs' own.
            log_results=False,
        )
        self.alive_as = this_process(queue.name)
        self._said_alive = float("-inf")
        self._redis_server = redis_server

    async def record_health(self) -> None:
        """At the end of every round of the loop."""
        if not self.allow_pick_jobs:
            raise _Over
        if time.monotonic() >= self._said_alive + EVERY:
            await say_alive(self.pool, self.alive_as)
            self._said_alive = time.monotonic()
            self._redis_server.answered()


def _function(job: Job, deps: Deps) -> Function:
    async def run(_: dict[Any, Any], entry_id: int) -> None:
        await job.consumer.run(deps, entry_id, within=job.within)

    # arq's type of a job asks for *args and **kwargs; a ring has one argument.
    return func(
        run,  # type: ignore[arg-type]
        name=job.consumer.task,
        timeout=job.within + MARGIN,
        keep_result=0,
    )


def _cron(sweep: Sweep) -> CronJob:
    async def run(_: dict[Any, Any]) -> None:
        try:
            await sweep.work(await database_now())
        except Exception as error:  # noqa: BLE001  # arq would log its text, with people's data.
            _log.warning("A sweep failed.", extra={"sweep": sweep.name, **described(error)})

    minutes = None if sweep.minutes is None else set(sweep.minutes)
    return cron(
        run,  # type: ignore[arg-type]
        name=f"sweep:{sweep.name}",
        minute=minutes,
        second=0,
        timeout=_MINUTE,
    )
