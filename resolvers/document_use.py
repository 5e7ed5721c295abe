"""How often each document ran, counted in memory and written every few seconds: never by a request.

What a process had not written when it was killed is lost; these are numbers for people who tidy up.
"""

import asyncio
import logging
from datetime import UTC, datetime
from typing import TypeAlias

import asyncpg
from tortoise import connections
from tortoise.exceptions import BaseORMException

from permissions.rows import NOTHING, reaching

SECONDS = 5.0

_log = logging.getLogger(__name__)

# In one order everywhere, so that two processes never wait for each other.
_WRITE = """
INSERT INTO document_use (sha256, used_by, uses, last_used_at)
SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::timestamptz[]) ORDER BY 1, 2
ON CONFLICT (sha256, used_by) DO UPDATE SET uses = document_use.uses + excluded.uses,
    last_used_at = greatest(document_use.last_used_at, excluded.last_used_at)
"""


Used: TypeAlias = tuple[str, str]
"""The SHA-256 of a document, and who used it."""


class DocumentUses:
    """One for a process."""

    def __init__(self) -> None:
        self._counted: dict[Used, tuple[int, float]] = {}
        self._hurry = asyncio.Event()
        self._writing: asyncio.Task[None] | None = None

    def count(self, used: Used, *, at: float) -> None:
        """`at` in seconds since 1970."""
        uses, last = self._counted.get(used, (0, at))
        self._counted[used] = uses + 1, max(last, at)
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_later())

    async def aclose(self) -> None:
        """Write what was counted, now."""
        self._hurry.set()
        if self._writing is not None:
            await self._writing

    async def _write_later(self) -> None:
        try:
            async with asyncio.timeout(SECONDS):
                await self._hurry.wait()
        except TimeoutError:
            pass
        self._writing = None
        counted, self._counted = self._counted, {}
        rows = (
            (*used, uses, datetime.fromtimestamp(last, UTC))
            for used, (uses, last) in counted.items()
        )
        columns = zip(*rows, strict=True)
        try:
            with reaching(NOTHING):
                await connections.get("default").execute_query(
                    _WRITE, [list(column) for column in columns]
                )
        except (BaseORMException, asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            _log.warning("The uses of documents could not be written; they are not counted.")
