"""The rows of a report in batches that PostgreSQL writes: lines of CSV or of JSON as they are sent.

For documents that are data alone. Every batch is one statement: who asks and whether they still are who
they were, what they see, and the audit event of it, which is committed before its lines are sent. The
next ones are read meanwhile, two at a time, and are larger: the first bytes come at once, and the rest
costs few turns. A client that leaves may have two batches more in the audit trail than it was told.
What the statement was not made for is read page by page (schema/report_pages.py).
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import orjson

from permissions.standing import standing
from permissions.tokens import NotOurs
from reads.answers import Answer, NoLongerStands
from reads.batches import Batch, batch_of
from reads.lines import Csv, Ends, Json, WrittenAs
from reports import csv
from reports.paging import AFTER, FIRST, TOTAL
from reports.table import CURSOR, Broken, Row
from schema.compiled import compiled_reads
from schema.execution import begin, read
from schema.report_pages import PAGE_SECONDS, Pages

T = TypeVar("T")

SIZES = (25, 100, 250, 1000, 5000, 20000)
"""Nodes of a batch: one of few, because each has a statement of its own."""
_WANTED_BYTES = 2_000_000
"""Of a batch; a process holds two or three of them for each report."""
_PART = 64 * 1024
"""What is sent at once: a larger part would be copied as a whole while a slow client reads."""


@dataclass(frozen=True)
class _Reading:
    """A batch that is being read, and what it will end with, which is known sooner."""

    cursor: str
    size: int
    batch: asyncio.Task[Batch | None]
    end: asyncio.Task[Batch | None]

    def cancel(self) -> None:
        self.batch.cancel()
        self.end.cancel()


class Batches(Pages):
    """A `reports.table.Source`."""

    async def total(self) -> int:
        async def asked() -> Answer | None:
            return await read(
                self._report.paged.count, {**self._asked.variables}, None, replace(self._ctx)
            )

        found = await self._standing(asked)
        if found is None or found.errors:
            return await super().total()
        (counted,) = orjson.loads(orjson.dumps(found.data)).values()
        total: int = counted[TOTAL]
        return total

    async def csv(self) -> AsyncGenerator[bytes, None]:
        ways = tuple(origin.way for origin in self._shape.origins)
        written_as = Csv(ways, csv.in_sql, with_cursors=self._asked.with_cursors)
        async for lines in self._lines(written_as, super().csv):
            yield lines

    async def ndjson(self) -> AsyncGenerator[bytes, None]:
        written_as = Json(CURSOR if self._asked.with_cursors else None)
        async for lines in self._lines(written_as, super().ndjson):
            yield lines

    async def rows(self) -> AsyncGenerator[Sequence[Row], None]:
        rest = b""
        async for part in self.ndjson():
            *whole, rest = (rest + part).split(b"\n")
            yield [row for line in whole for row in self._rows_of(orjson.loads(line))]

    def _rows_of(self, node: dict[str, Any]) -> list[Row]:
        return self._rows(node.get(CURSOR, ""), node)

    async def _lines(
        self, written_as: Csv | Json, otherwise: Callable[[], AsyncGenerator[bytes, None]]
    ) -> AsyncGenerator[bytes, None]:
        first = await self._batch(written_as, self._asked.after, SIZES[0])
        if first is None:
            async with aclosing(otherwise()) as pages:
                async for page in pages:
                    yield page
            return
        yield first.lines
        if first.cursor is not None:
            of_a_node = len(first.lines) / SIZES[0]
            async with aclosing(self._behind(written_as, first.cursor, of_a_node)) as batches:
                async for batch in batches:
                    for at in range(0, len(batch.lines), _PART):
                        yield batch.lines[at : at + _PART]

    async def _behind(
        self, written_as: Csv | Json, cursor: str, of_a_node: float
    ) -> AsyncGenerator[Batch, None]:
        """The batches behind a cursor, two of them read at a time. `of_a_node` is its length so far."""
        size = _next_size(SIZES[0], of_a_node)
        reading, ahead = self._begun(written_as, cursor, size), None
        try:
            while True:
                end = await reading.end
                size = _next_size(reading.size, of_a_node)
                if end is not None and end.cursor is not None:
                    ahead = self._begun(written_as, end.cursor, size)
                batch = await reading.batch
                if batch is None:
                    raise Broken
                yield batch
                if batch.cursor is None:
                    return
                of_a_node = len(batch.lines) / reading.size
                # Rows may have come between the two statements.
                if ahead is None or ahead.cursor != batch.cursor:
                    reading.cancel()
                    if ahead is not None:
                        ahead.cancel()
                    ahead = self._begun(written_as, batch.cursor, size)
                reading, ahead = ahead, None
        finally:
            for one in (reading, ahead):
                if one is not None:
                    one.cancel()

    def _begun(self, written_as: Csv | Json, cursor: str, size: int) -> "_Reading":
        return _Reading(
            cursor,
            size,
            asyncio.create_task(self._batch(written_as, cursor, size)),
            asyncio.create_task(self._batch(Ends(), cursor, size)),
        )

    async def _batch(self, written_as: WrittenAs, after: str | None, size: int) -> Batch | None:
        variables: Mapping[str, Any] = {**self._asked.variables, FIRST: size, AFTER: after}
        text = self._report.paged.page

        async def asked() -> Batch | None:
            ctx = replace(self._ctx)
            begin(text, None, ctx)
            async with asyncio.timeout(PAGE_SECONDS):
                return await batch_of(compiled_reads, text, variables, ctx, written_as)

        return await self._standing(asked)

    async def _standing(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Whoever asks may be remembered otherwise than they are, and still be the same."""
        try:
            return await ask()
        except NoLongerStands:
            viewer = await self._again()
            if viewer.bearer is not None:
                self._ctx = replace(self._ctx, standing=standing(viewer, viewer.bearer))
        try:
            return await ask()
        except NoLongerStands:
            raise NotOurs from None


def _next_size(size: int, of_a_node: float) -> int:
    """The next larger one, as long as its batch is likely to be of a moderate length."""
    wanted = _WANTED_BYTES / max(1, of_a_node)
    step = min(SIZES.index(size) + 1, len(SIZES) - 1)
    while step > 0 and SIZES[step] > wanted:
        step -= 1
    return SIZES[step]
