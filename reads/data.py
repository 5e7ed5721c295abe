"""What a field of the schema is made of, for whoever turns an operation into SQL.

A field without a resolver is the column of its name; every other field that is data says so with one
of these, where it is declared (`schema/relation.py`, `schema/page.py`). A field that says nothing is
run by its resolver.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from permissions.viewer import Viewer
from resolvers.page import Listing

_KEY = "reads"


@dataclass(frozen=True)
class Column:
    """A column of another name."""

    name: str


@dataclass(frozen=True)
class Related:
    """What a relation of `resolvers.loaders.Loaders` brings for a column; `first` is one of many."""

    loader: str
    column: str
    first: bool = False


@dataclass(frozen=True)
class Part:
    """Columns of the same row that begin with `prefix`; null unless the column `when` is filled: not
    null, not false, not an empty list.
    """

    when: str | None = None
    prefix: str = ""


@dataclass(frozen=True)
class Entries:
    """The objects of a list in a JSON column."""

    column: str


@dataclass(frozen=True)
class Expression:
    """SQL of the row, which stands as `{row}`, `{prefix}` before its columns; `{now}` is the request's
    moment, `{language}` the reader's language.
    """

    sql: str


@dataclass(frozen=True)
class Listed:
    """A list at the root; `make` is called with the arguments and reads nothing."""

    make: Callable[..., Listing[Any]]


@dataclass(frozen=True)
class Nested:
    """A list on each row of another one, by its id: a `Pages` of the loaders."""

    loader: str


@dataclass(frozen=True)
class Found:
    """At the root, the row that a relation of the loaders brings for the argument `id`; the resolver
    does more for viewers of whom `unless` says so.
    """

    loader: str
    unless: Callable[[Viewer], bool] | None = None


Data: TypeAlias = Column | Related | Part | Entries | Expression | Listed | Nested | Found


def data(what: Data) -> dict[object, object]:
    """For the metadata of a Strawberry field."""
    return {_KEY: what}


def data_of(metadata: Any) -> Data | None:
    """What `data` has put there."""
    found: Data | None = metadata.get(_KEY)
    return found
