"""Who is at work: every worker and relay says so, and is forgotten when it stops saying so.

By Redis's clock, so that machines need not agree on the time.
"""

import os
import socket
from collections import Counter

from redis.asyncio import Redis

from jobs.connections import key

EVERY = 10
"""Seconds between two signs of life."""
_FORGOTTEN_AFTER = 3 * EVERY + 1
_KEY = key("alive")


def this_process(kind: str) -> str:
    """`mail@host:pid`: what a process is called among those that are at work."""
    return f"{kind}@{socket.gethostname()}:{os.getpid()}"


async def say_alive(redis: Redis, name: str) -> None:
    now = await _now(redis)
    async with redis.pipeline(transaction=True) as pipe:
        pipe.zadd(_KEY, {name: now})
        pipe.zremrangebyscore(_KEY, "-inf", now - _FORGOTTEN_AFTER)
        await pipe.execute()


async def say_goodbye(redis: Redis, name: str) -> None:
    await redis.zrem(_KEY, name)


async def alive(redis: Redis) -> Counter[str]:
    """How many processes of each kind are at work: `{"mail": 1, "relay": 2}`."""
    names = await redis.zrangebyscore(_KEY, await _now(redis) - _FORGOTTEN_AFTER, "+inf")
    return Counter(name.decode().partition("@")[0] for name in names)


async def _now(redis: Redis) -> int:
    seconds, _ = await redis.time()
    return int(seconds)
