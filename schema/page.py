"""Connections: every list is a Relay connection with cursors that hold no data of a person."""

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

import strawberry

from resolvers import page as pages
from resolvers.page import Page

T = TypeVar("T")


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether there is more behind this page.")
    has_previous_page: bool = strawberry.field(
        description="Whether there is more before this page."
    )
    start_cursor: str | None = strawberry.field(description="The cursor of the first edge.")
    end_cursor: str | None = strawberry.field(
        description="The cursor of the last edge: send it as `after` for the next page."
    )


@strawberry.type(description="One object of a list, and where it stands.")
class Edge(Generic[T]):
    node: T = strawberry.field(description="The object itself.")
    cursor: str = strawberry.field(description="Where it stands; send it as `after`.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The objects of this page, in order.")
    page_info: PageInfo = strawberry.field(description="Where this page stands.")
    count: strawberry.Private[Callable[[], Awaitable[int]]]

    @strawberry.field(description="How many there are in the whole list that the viewer may see.")
    async def total_count(self) -> int:
        return await self.count()


def connection(found: Page[Any]) -> Any:
    """A page of rows as the connection of their type."""
    return Connection(
        edges=[Edge(node=row, cursor=pages.cursor_of(row)) for row in found.rows],
        page_info=found,  # type: ignore[arg-type]
        count=found.count,
    )
