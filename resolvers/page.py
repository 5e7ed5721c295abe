"""A page of a list: keyset pagination with cursors that hold an id and nothing of a person."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models.errors import Mistake, Mistakes, invalid, say

M = TypeVar("M", bound=Model)

LARGEST = 100
LARGEST_OF_A_DOCUMENT = 500
"""Of a root list in a document that is shipped or was published: what it costs was looked at then."""


@dataclass(frozen=True)
class Page(Generic[M]):
    rows: Sequence[M]
    has_next_page: bool
    has_previous_page: bool
    count: Callable[[], Awaitable[int]]
    """Of the whole list that this is a page of, for `totalCount`: counted only when asked for."""

    @property
    def start_cursor(self) -> str | None:
        return cursor_of(self.rows[0]) if self.rows else None

    @property
    def end_cursor(self) -> str | None:
        return cursor_of(self.rows[-1]) if self.rows else None


@dataclass(frozen=True)
class Listing(Generic[M]):
    """A list that nobody has read yet: what a resolver makes of its arguments.

    Whoever makes one looks at no value of an id, a date or a text, only at whether there is one: the
    same statement then serves every value (`reads/symbols.py`).
    """

    rows: QuerySet[M]
    order: tuple[str, ...]
    """Column names, `-` for descending; the last one is unique, and none may be null."""
    first: int
    after: str | None
    of: QuerySet[M] | None = None
    """What `rows` were narrowed from: a row that has left the list since its page was read, a
    referral that has become a client say, still says where the next page begins."""
    narrowed_by: tuple[str, ...] = ()
    """Coordinates of what narrows it: whoever is in the list, is told to have it so."""

    async def page(self, largest: int = LARGEST) -> Page[M]:
        """The `first` rows (1 to `largest`) behind the row that `after` names.

        Raise Mistakes for a `first` or an `after` that cannot be.
        """
        mistakes = size_mistakes(self.first, largest)
        last = None
        if self.after is not None:
            last = await _row_at(self.rows if self.of is None else self.of, self.after)
            if last is None:
                mistakes.append(invalid(say("This cursor is not of this list."), "after"))
        if mistakes:
            raise Mistakes(mistakes)
        wanted = self.rows if last is None else self.rows.filter(_behind(last, self.order))
        found = await wanted.order_by(*self.order).limit(self.first + 1)
        return Page(
            rows=found[: self.first],
            has_next_page=len(found) > self.first,
            has_previous_page=last is not None,
            count=self.rows.count,
        )


def cursor_of(row: Model) -> str:
    return urlsafe_b64encode(row.pk.bytes).decode().rstrip("=")


def id_at(cursor: str) -> UUID | None:
    """None for what was never a cursor."""
    try:
        return UUID(bytes=urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except ValueError:
        return None


def size_mistakes(first: int, largest: int = LARGEST) -> list[Mistake]:
    if 1 <= first <= largest:
        return []
    return [invalid(say("Ask for 1 to {largest} at a time."), "first", largest=largest)]


async def _row_at(rows: QuerySet[M], cursor: str) -> M | None:
    id_ = id_at(cursor)
    return None if id_ is None else await rows.get_or_none(pk=id_)


def _behind(row: Model, order: Sequence[str]) -> Q:
    """`(a, b, id) > (x, y, z)`, written out because directions may differ from column to column."""
    behind = Q()
    equal = Q()
    for column in order:
        name = column.removeprefix("-")
        value = getattr(row, name)
        comparison = "lt" if column.startswith("-") else "gt"
        behind |= equal & Q(**{f"{name}__{comparison}": value})
        equal &= Q(**{name: value})
    return behind
