"""The rows of a report, a page at a time: each page is an operation of its own, with its audit trail.

What every report can be read by, and what the faster way is compared with. The next page is read
while one is being sent, so a client that leaves may have one page more in the audit trail than it
was told. Whoever asks is looked up again while a long report runs: a permission that was taken away
ends it.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from graphql import GraphQLError

from permissions.rows import reaching
from permissions.tokens import NotOurs
from permissions.viewer import Viewer
from reports import csv, ndjson
from reports.paging import AFTER, FIRST, PAGE, TOTAL
from reports.table import CURSOR, Column, Kind, Row
from resolvers.context import Context
from resolvers.objects import nothing_here
from resolvers.page import LARGEST
from resolvers.viewer import viewer_again
from schema.execution import execute
from schema.report import Report

PAGE_SECONDS = 30.0
LOOKS_AGAIN_AFTER = 30.0
"""Seconds that a report goes on for somebody who may not have it any more."""


class PageFailed(Exception):
    """GraphQL answered with errors: what is there is not everything."""

    def __init__(self, errors: Sequence[GraphQLError]) -> None:
        super().__init__(len(errors))
        self.errors = list(errors)


@dataclass(frozen=True)
class Asked:
    """Which part of a report is wanted, and how."""

    variables: Mapping[str, Any]
    after: str | None = None
    with_cursors: bool = False


@dataclass(frozen=True)
class _Page:
    nodes: list[tuple[str, Mapping[str, Any]]]
    """With their cursors."""
    end: str | None
    """None after the last page."""


class Pages:
    """A `reports.table.Source`."""

    def __init__(self, ctx: Context, report: Report, asked: Asked) -> None:
        self._ctx = ctx
        self._report = report
        self._shape = report.shape
        self._asked = asked
        self._looked_at = time.monotonic()
        cursor = (Column(CURSOR, Kind.ID),) if asked.with_cursors else ()
        self.columns: tuple[Column, ...] = (*report.shape.columns, *cursor)

    async def total(self) -> int:
        """How many nodes the whole list has, whatever the report goes on after."""
        found = await self._executed(self._report.paged.count, {})
        total: int = found[TOTAL]
        return total

    async def rows(self) -> AsyncGenerator[Sequence[Row], None]:
        async for page in self._pages():
            yield [row for cursor, node in page.nodes for row in self._rows(cursor, node)]

    async def csv(self) -> AsyncGenerator[bytes, None]:
        async for rows in self.rows():
            yield csv.lines(self.columns, rows)

    async def ndjson(self) -> AsyncGenerator[bytes, None]:
        async for page in self._pages():
            yield ndjson.lines(
                (cursor if self._asked.with_cursors else None, node) for cursor, node in page.nodes
            )

    def _rows(self, cursor: str, node: Mapping[str, Any]) -> list[Row]:
        rows = list(self._shape.rows(node))
        if not self._asked.with_cursors:
            return rows
        # The last row of a node alone: whoever goes on after it has all of the node.
        return [*((*row, None) for row in rows[:-1]), (*rows[-1], cursor)]

    async def _pages(self) -> AsyncGenerator[_Page, None]:
        coming: asyncio.Task[_Page] | None = self._begin(self._asked.after)
        try:
            while coming is not None:
                page = await coming
                coming = None if page.end is None else self._begin(page.end)
                yield page
        finally:
            if coming is not None:
                coming.cancel()

    def _begin(self, after: str | None) -> asyncio.Task[_Page]:
        return asyncio.create_task(self._page(after))

    async def _page(self, after: str | None) -> _Page:
        found = await self._executed(self._report.paged.page, {FIRST: LARGEST, AFTER: after})
        return _Page(
            # Left out by `@include`, a node has nothing, and still is one.
            nodes=[
                (edge[CURSOR], edge.get(self._shape.node, {})) for edge in found[self._shape.edges]
            ],
            end=found[PAGE]["endCursor"] if found[PAGE]["hasNextPage"] else None,
        )

    async def _executed(self, text: str, paging: Mapping[str, Any]) -> dict[str, Any]:
        """The list. Raise PageFailed, Mistake NOT_FOUND for a list of nobody, or what `execute` raises."""
        variables = {**self._asked.variables, **paging}
        ctx = await self._as_they_stand()
        with reaching(ctx.reach):
            async with asyncio.timeout(PAGE_SECONDS):
                result = await execute(text, variables, None, ctx)
        if result.errors or result.data is None:
            raise PageFailed(result.errors or ())
        (found,) = result.data.values()
        if found is None:
            raise nothing_here()
        return dict(found)

    async def _as_they_stand(self) -> Context:
        """A context for one page: what it loads and what it shows are gone with it.

        Raise NotOurs for somebody who is not whom the report was begun for.
        """
        now = time.monotonic()
        if now - self._looked_at > LOOKS_AGAIN_AFTER:
            self._looked_at = now
            await self._again()
        return replace(self._ctx)

    async def _again(self) -> Viewer:
        """Whoever asks, loaded anew. Raise NotOurs for somebody who is not whom it was begun for."""
        viewer = self._ctx.signed_in
        again = await viewer_again(viewer)
        if (again.permissions, again.reach) != (viewer.permissions, viewer.reach):
            raise NotOurs
        return again
