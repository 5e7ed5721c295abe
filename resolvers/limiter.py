"""How much somebody has done of late: counted in Redis for every process, in this one while it is away.

Never open, never a fault, and never slower than a moment: what Redis does not say at once is counted
in memory, and Redis is left alone for a while. Its keys hold ids and times.
"""

import math
import time
from asyncio import timeout
from collections.abc import Sequence
from dataclasses import dataclass

from limits import RateLimitItem
from limits.aio.storage import MemoryStorage, RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter
from redis.asyncio import ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from jobs.connections import REDIS_FAULTS, Reachability, key

_MOMENT_SECONDS = 1.0
"""More than a busy process needs to hear the answer of a Redis that is well."""
_LEFT_ALONE_SECONDS = 5.0
"""After a fault; whoever asks in between does not wait for a Redis that is stopped."""


@dataclass(frozen=True)
class Full:
    """A window with no room in it."""

    limit: RateLimitItem
    wait_seconds: int
    """Until there is room for one more."""
    is_news: bool
    """Whether this is the first refusal within a window."""


class Limiter:
    """Moving windows: of any stretch of time so long, no more than so many."""

    def __init__(self, redis_url: str) -> None:
        """Not connected yet: it is when it is first used, and again whenever it was lost."""
        self._pool = ConnectionPool.from_url(
            redis_url,
            socket_timeout=_MOMENT_SECONDS,
            socket_connect_timeout=_MOMENT_SECONDS,
            retry=Retry(NoBackoff(), 0),
        )
        self._shared = MovingWindowRateLimiter(
            # The pool goes before the address.
            RedisStorage(
                "async+redis://",
                implementation="redispy",
                key_prefix=key("budget"),
                connection_pool=self._pool,  # type: ignore[arg-type]
            )
        )
        self._own = MovingWindowRateLimiter(MemoryStorage())
        self._redis = Reachability("Redis", meanwhile="budgets are counted in each process alone")
        self._left_alone_until = 0.0

    async def aclose(self) -> None:
        await self._pool.aclose()

    async def take(self, limits: Sequence[RateLimitItem], *whose: object) -> Full | None:
        """Count one more in each of these windows of an account's; what is refused is not counted.

        `whose` are ids and codes, the account's id first. Of several full windows the one that is
        full the longest is told.
        """
        names = [str(one) for one in whose]
        if time.monotonic() >= self._left_alone_until:
            try:
                async with timeout(_MOMENT_SECONDS):
                    full = await _take(self._shared, limits, names)
            except REDIS_FAULTS as fault:
                self._redis.lost(fault)
                self._left_alone_until = time.monotonic() + _LEFT_ALONE_SECONDS
            else:
                self._redis.answered()
                return full
        return await _take(self._own, limits, names)


async def _take(
    limiter: MovingWindowRateLimiter, limits: Sequence[RateLimitItem], whose: Sequence[str]
) -> Full | None:
    # All are looked at before one is counted: what a longer window refuses fills no shorter one.
    full = [limit for limit in limits if not await limiter.test(limit, *whose)]
    if not full:
        # Of two at once, both of whom found room, the second may find none.
        full = [limit for limit in limits if not await limiter.hit(limit, *whose)]
    if not full:
        return None
    resets = {limit: (await limiter.get_window_stats(limit, *whose)).reset_time for limit in full}
    limit = max(full, key=resets.__getitem__)
    told = type(limit)(1, limit.multiples, limit.namespace)
    return Full(
        limit,
        wait_seconds=max(1, math.ceil(resets[limit] - time.time())),
        is_news=await limiter.hit(told, *whose, "told"),
    )
