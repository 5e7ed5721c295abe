"""How jobs speak to Redis: JSON, never pickle; never for long; and no answer is only late.

The settings are those that were proved against a Redis that is killed, stopped, wiped and full.
"""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
from arq import ArqRedis
from redis.asyncio import ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as RedisTimeoutError

_log = logging.getLogger(__name__)

REDIS_FAULTS = (RedisError, OSError, TimeoutError)
"""All that Redis does when it is down, silent, full or closed to us."""

_PREFIX = "portal"
_WORKER_TRIES = 20
"""With waits of up to two seconds: an outage of half a minute passes unnoticed."""
_RELAY_TRIES = 1
"""The relay tries again by itself, with fresh rows."""


def key(*parts: str) -> str:
    """Every key of ours begins with `portal:`; those that arq makes begin with `arq:`."""
    return ":".join((_PREFIX, *parts))


@asynccontextmanager
async def worker_redis(redis_url: str) -> AsyncIterator[ArqRedis]:
    async with _redis(redis_url, tries=_WORKER_TRIES) as redis:
        yield redis


@asynccontextmanager
async def relay_redis(redis_url: str) -> AsyncIterator[ArqRedis]:
    async with _redis(redis_url, tries=_RELAY_TRIES) as redis:
        yield redis


@asynccontextmanager
async def _redis(redis_url: str, *, tries: int) -> AsyncIterator[ArqRedis]:
    """Not connected yet: it is when it is first used, and again whenever it was lost."""
    pool = ConnectionPool.from_url(
        redis_url,
        socket_timeout=2,
        socket_connect_timeout=1,
        health_check_interval=15,
        retry=Retry(ExponentialBackoff(cap=2, base=0.05), tries),
        retry_on_error=[RedisConnectionError, RedisTimeoutError, OSError],
    )
    redis = ArqRedis(pool, job_serializer=_written, job_deserializer=_read)
    try:
        yield redis
    finally:
        await redis.aclose(close_connection_pool=True)


def _written(job: dict[str, Any]) -> bytes:
    """An error, which arq wants to write among results, is its class's name and no more."""
    return orjson.dumps(job, default=lambda value: type(value).__name__)


def _read(raw: bytes) -> dict[str, Any]:
    job: dict[str, Any] = orjson.loads(raw)
    return job


class Reachability:
    """Says once in the log that a server is away, and once that it is back."""

    def __init__(self, server: str, *, meanwhile: str = "what needs it is late") -> None:
        self._server = server
        self._meanwhile = meanwhile
        self.answers = True

    def lost(self, error: BaseException) -> None:
        if self.answers:
            _log.warning(
                "A server does not answer; %s.",
                self._meanwhile,
                extra={"server": self._server, "error": type(error).__name__},
            )
        self.answers = False

    def answered(self) -> None:
        if not self.answers:
            _log.warning("A server answers again.", extra={"server": self._server})
        self.answers = True
