"""Connections for compiled reads: no viewer is ever told to one of them, so none can be left behind.

A statement says inside itself who asks, and forgets it when it ends. asyncpg's own pool spends more of
the processor on taking a connection and giving it back than a small statement costs: this one does what
a read needs and no more (docs/performance.md).
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg

from permissions.rows import refuse_unbound

STATEMENTS = 256
"""How many statements a connection keeps prepared; each costs PostgreSQL memory in each of them."""
_GOODBYE_SECONDS = 2.0


class Pool:
    """At most `size` connections, made when they are needed; the one used last is used next."""

    def __init__(self, connects_with: Mapping[str, Any], *, size: int) -> None:
        self._connects_with = connects_with
        self._room = asyncio.Semaphore(size)
        self._idle: list[Any] = []

    async def fetch_row(self, sql: str, args: Sequence[Any]) -> asyncpg.Record | None:
        """The statement's first row; JSON in it is bytes, as PostgreSQL wrote them.

        Whoever stops waiting stops the statement, too. Raise what asyncpg raises; NotBound when the
        database would show this process every row.
        """
        async with self._room:
            connection = self._taken() or await self._connected()
            try:
                row: asyncpg.Record | None = await connection.fetchrow(sql, *args)
            except asyncpg.PostgresError:
                self._idle.append(connection)
                raise
            except BaseException:
                # Cancelled, or lost: the next read must not meet the end of this one.
                await asyncio.shield(_closed(connection))
                raise
            self._idle.append(connection)
            return row

    async def aclose(self) -> None:
        while self._idle:
            await _closed(self._idle.pop())

    def _taken(self) -> Any:
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_closed():
                return connection
        return None

    async def _connected(self) -> Any:
        connection = await asyncpg.connect(
            **self._connects_with,
            statement_cache_size=STATEMENTS,
            max_cached_statement_lifetime=0,
            max_cacheable_statement_size=0,
        )
        try:
            await refuse_unbound(connection)
            await connection.set_type_codec(
                "json", schema="pg_catalog", encoder=bytes, decoder=bytes, format="binary"
            )
        except BaseException:
            connection.terminate()
            raise
        return connection


async def _closed(connection: Any) -> None:
    """Closing waits until PostgreSQL has stopped what was running, and not for long."""
    try:
        async with asyncio.timeout(_GOODBYE_SECONDS):
            await connection.close()
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
        connection.terminate()
