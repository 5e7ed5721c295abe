"""The floor: a statement that returns the whole answer, behind a bare ASGI function and nothing else.

FLOOR names a JSON file: for each path a statement, its values, and what to run on each new connection.
"""

import json
import os
from pathlib import Path

import asyncpg

_FOUND = json.loads(Path(os.environ["FLOOR"]).read_text())
_HEADERS = [(b"content-type", b"application/json")]


async def _leave(_connection) -> None:
    """No statement here leaves a setting behind."""


async def _pool() -> asyncpg.Pool:
    async def prepare(connection) -> None:
        if begin := os.environ.get("FLOOR_BEGIN"):
            await connection.execute(begin)

    size = int(os.environ["FLOOR_POOL"])
    return await asyncpg.create_pool(
        os.environ["DATABASE_URL"], min_size=size, max_size=size, init=prepare, reset=_leave
    )


class Floor:
    _pool: asyncpg.Pool

    async def __call__(self, scope, receive, send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            self._pool = await _pool()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await self._pool.close()
            await send({"type": "lifespan.shutdown.complete"})
            return
        statement, values = _FOUND[scope["path"]]
        async with self._pool.acquire() as connection:
            answer = await connection.fetchval(statement, *values)
        body = answer.encode()
        headers = [*_HEADERS, (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})


app = Floor()
