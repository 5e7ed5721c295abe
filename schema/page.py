"""Connections: every list is a Relay connection with cursors that hold no data of a person."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Generic, TypeVar

import strawberry

from reads.data import Listed, Nested, data
from resolvers import page as pages
from resolvers.page import Listing, Page
from schema.arguments import After, First
from schema.info import Info

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


def listing(node: Any, *, description: str) -> Callable[[Callable[..., Listing[Any]]], Any]:
    """A root field that is a list: the resolver makes a Listing of the arguments, reads nothing, and
    looks at no value of an id, a date or a text.
    """

    def field(make: Callable[..., Listing[Any]]) -> Any:
        @wraps(make)
        async def resolve(self: Any, info: Info, **arguments: Any) -> object:
            listed = make(self, info, **arguments)
            page = await listed.page(info.context.largest)
            if listed.narrowed_by:
                info.context.audit.saw(listed.narrowed_by, page.rows)
            return connection(page)

        return strawberry.field(
            resolver=resolve,
            description=description,
            graphql_type=Connection[node] | None,
            metadata=data(Listed(make)),
        )

    return field


def nested(node: Any, loader: str, *, description: str, nullable: bool = True) -> Any:
    """A list that hangs on each row of another one: `loader` names its `Pages` by the row's id."""

    async def resolve(
        root: strawberry.Parent[Any], info: Info, first: First = 50, after: After = None
    ) -> object:
        pages_of = getattr(info.context.loaders, loader)
        return connection(await pages_of.page(root.id, first=first, after=after))

    return strawberry.field(
        resolver=resolve,
        description=description,
        graphql_type=Connection[node] | None if nullable else Connection[node],
        metadata=data(Nested(loader)),
    )
