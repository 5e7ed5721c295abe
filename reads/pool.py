"""Connections for compiled reads: no viewer is ever told to one of them, so none can be left behind.

A statement says inside itself who asks, and forgets it when it ends. asyncpg's own pool spends more of
the processor on taking a connection and giving it back than a small statement costs: this one does what
a read needs and no more (docs/performance.md).
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg

from permissions.memory import Memory
from permissions.rows import refuse_unbound

STATEMENTS = 256
"""How many statements a connection keeps prepared; each costs PostgreSQL memory in each of them."""
MOST_PREPARED = 4 * 1024 * 1024
"""Characters of all statements that a connection may have prepared, for each of which PostgreSQL keeps a
hundred bytes until the connection is closed. Everyday documents come to a tenth of it.
"""
_GOODBYE_SECONDS = 2.0
_NO_LONGER_FITS = (asyncpg.InvalidCachedStatementError, asyncpg.OutdatedSchemaCacheError)
"""A table or a type is not what it was when the statement was prepared."""


class _Held:
    """A connection and what it has prepared: `connection.fetch` looks for that in more steps."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.prepared: Memory[str, Any] = Memory(STATEMENTS)
        self.is_full = False
        self._characters = 0

    async def prepare(self, sql: str) -> Any:
        # What is forgotten stays in PostgreSQL's memory as well: it is counted for ever.
        self._characters += len(sql)
        self.is_full = self._characters > MOST_PREPARED
        statement = await self.connection.prepare(sql)
        self.prepared.put(sql, statement)
        return statement


class Pool:
    """At most `size` connections, made when they are needed; the one used last is used next."""

    def __init__(self, connects_with: Mapping[str, Any], *, size: int) -> None:
        self._connects_with = connects_with
        self._room = asyncio.Semaphore(size)
        self._idle: list[_Held] = []

    async def fetch(self, sql: str, args: Sequence[Any]) -> list[asyncpg.Record]:
        """The statement's rows; JSON in them is bytes, as PostgreSQL wrote them.

        Whoever stops waiting stops the statement, too. Raise what asyncpg raises; NotBound when the
        database would show this process every row.
        """
        await self._room.acquire()
        try:
            held = self._taken() or _Held(await self._connected())
            try:
                statement = held.prepared.get(sql) or await held.prepare(sql)
                try:
                    rows: list[asyncpg.Record] = await statement.fetch(*args)
                except _NO_LONGER_FITS:
                    rows = await (await held.prepare(sql)).fetch(*args)
            except asyncpg.PostgresError:
                await self._give_back(held)
                raise
            except BaseException:
                # Cancelled, or lost: the next read must not meet the end of this one.
                await asyncio.shield(_closed(held.connection))
                raise
            await self._give_back(held)
            return rows
        finally:
            self._room.release()

    async def aclose(self) -> None:
        while self._idle:
            await _closed(self._idle.pop().connection)

    async def _give_back(self, held: _Held) -> None:
        """For the next read, unless it has prepared enough."""
        if held.is_full:
            await asyncio.shield(_closed(held.connection))
        else:
            self._idle.append(held)

    def _taken(self) -> _Held | None:
        while self._idle:
            held = self._idle.pop()
            if not held.connection.is_closed():
                return held
        return None

    async def _connected(self) -> Any:
        connection = await asyncpg.connect(**self._connects_with)
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
