"""The floor: a statement that returns the whole answer, behind a bare ASGI function and nothing else.

FLOOR names a pickle: for each path a statement, its values and the name of its root. The data of the
root is written by PostgreSQL; here it gets its name and goes out as it is.
"""

import asyncio
import json
import os
import pickle
from pathlib import Path
from typing import Any

import asyncpg

_FOUND: dict[str, tuple[str, tuple[Any, ...], bytes]] = pickle.loads(
    Path(os.environ["FLOOR"]).read_bytes()
)
_TYPE = (b"content-type", b"application/json")


class Connections:
    """asyncpg's own pool takes more of the processor than a small statement: this is the least."""

    def __init__(self) -> None:
        self._idle: list[Any] = []
        self._room = asyncio.Semaphore(int(os.environ["FLOOR_POOL"]))

    async def open(self) -> None:
        for _ in range(int(os.environ["FLOOR_POOL"])):
            connection = await asyncpg.connect(
                os.environ["DATABASE_URL"],
                server_settings=json.loads(os.environ["FLOOR_SETTINGS"]),
                # Otherwise asyncpg prepares a statement of more than 15 kB every time anew.
                max_cacheable_statement_size=0,
                max_cached_statement_lifetime=0,
            )
            await connection.execute(os.environ.get("FLOOR_BEGIN", "select 1"))
            await connection.set_type_codec(
                "json", schema="pg_catalog", encoder=bytes, decoder=bytes, format="binary"
            )
            self._idle.append(connection)

    async def fetch_row(self, sql: str, values: tuple[Any, ...]) -> Any:
        async with self._room:
            connection = self._idle.pop()
            row = await connection.fetchrow(sql, *values)
            self._idle.append(connection)
            return row

    async def close(self) -> None:
        for connection in self._idle:
            await connection.close()


connections = Connections()


async def app(scope, receive, send) -> None:
    if scope["type"] == "lifespan":
        await receive()
        await connections.open()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await connections.close()
        await send({"type": "lifespan.shutdown.complete"})
        return
    sql, values, root = _FOUND[scope["path"]]
    stands, data = await connections.fetch_row(sql, values)
    if not stands:
        raise PermissionError
    body = b'{"data":{"%s":%s}}' % (root, data)
    headers = [_TYPE, (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
