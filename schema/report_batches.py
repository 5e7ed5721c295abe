"""The rows of a report in batches that PostgreSQL writes: lines of CSV or of JSON as they are sent.

For documents that are data alone. Every batch is one statement: who asks and whether they still are who
they were, what they see, and the audit event of it, which is committed before its lines are sent. The
next one is read meanwhile, and is larger: the first bytes come at once, and the rest costs few turns.
What the statement was not made for is read page by page (schema/report_pages.py).
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Any

import orjson

from permissions.standing import standing
from permissions.tokens import NotOurs
from reads.answers import NoLongerStands
from reads.batches import Batch, batch_of
from reads.lines import Csv, Json
from reports import csv
from reports.paging import AFTER, FIRST
from reports.table import CURSOR, Broken, Row
from schema.compiled import compiled_reads
from schema.execution import begin
from schema.report_pages import PAGE_SECONDS, Pages

SIZES = (100, 500, 2000, 8000, 20000)
"""Nodes of a batch: one of few, because each has a statement of its own."""
_WANTED_BYTES = 2_000_000
"""Of a batch; a process holds two of them for each report."""


class Batches(Pages):
    """A `reports.table.Source`."""

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
        async for lines in self.ndjson():
            yield [row for line in lines.splitlines() for row in self._rows_of(orjson.loads(line))]

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
        batch, size = first, SIZES[0]
        coming: asyncio.Task[Batch | None] | None = None
        try:
            while batch.cursor is not None:
                size = _next_size(size, len(batch.lines))
                coming = asyncio.create_task(self._batch(written_as, batch.cursor, size))
                yield batch.lines
                found = await coming
                if found is None:
                    raise Broken
                batch = found
            yield batch.lines
        finally:
            if coming is not None:
                coming.cancel()

    async def _batch(self, written_as: Csv | Json, after: str | None, size: int) -> Batch | None:
        variables: Mapping[str, Any] = {**self._asked.variables, FIRST: size, AFTER: after}
        text = self._report.paged.page

        async def asked() -> Batch | None:
            ctx = replace(self._ctx)
            begin(text, None, ctx)
            async with asyncio.timeout(PAGE_SECONDS):
                return await batch_of(compiled_reads, text, variables, ctx, written_as)

        return await self._standing(asked)

    async def _standing(self, ask: Callable[[], Awaitable[Batch | None]]) -> Batch | None:
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


def _next_size(size: int, length: int) -> int:
    """The next larger one, as long as its batch is likely to be of a moderate length."""
    wanted = size * _WANTED_BYTES / max(1, length)
    step = min(SIZES.index(size) + 1, len(SIZES) - 1)
    while step > 0 and SIZES[step] > wanted:
        step -= 1
    return SIZES[step]
