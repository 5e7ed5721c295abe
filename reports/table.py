"""A table on its way: its columns are known before its rows, and its rows come in batches.

A cell is what GraphQL answers for the field: a decimal number, a date and a moment are strings.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol, TypeAlias

Cell: TypeAlias = str | int | float | bool | None
Row: TypeAlias = tuple[Cell, ...]

CURSOR = "__cursor"
"""The column, and the key of an NDJSON line, that says where to go on. GraphQL keeps names that begin
so to itself, so no document has another."""


class Kind(StrEnum):
    """What a column holds; every format writes it in its own way."""

    TEXT = "TEXT"
    ID = "ID"
    ENUM = "ENUM"
    INTEGER = "INTEGER"
    NUMBER = "NUMBER"
    """Binary floating point: a score."""
    DECIMAL = "DECIMAL"
    """Exact: Canadian dollars, or hours."""
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    MOMENT = "MOMENT"


NUMBERS = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.DECIMAL})


@dataclass(frozen=True)
class Column:
    name: str
    kind: Kind


class Rows(Protocol):
    """Where rows come from; each is read once."""

    columns: tuple[Column, ...]

    def rows(self) -> AsyncIterator[Sequence[Row]]:
        """Raise Broken, or anything else, for what keeps the rest from coming."""


class Source(Rows, Protocol):
    """Rows that are written where they are kept. Every batch ends with a whole root node."""

    def csv(self) -> AsyncIterator[bytes]:
        """The same as lines of CSV, without the header row."""

    def ndjson(self) -> AsyncIterator[bytes]:
        """One line for each root node, as it stands in the answer."""


class Broken(Exception):
    """The rest of a report cannot be told; its reference is in the log."""


def moment_of(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def value_of(cell: Cell, kind: Kind) -> object:
    """The cell as Python has it: Decimal, date, or datetime in UTC where that is its kind."""
    if cell is None:
        return None
    match kind:
        case Kind.DECIMAL:
            return Decimal(str(cell))
        case Kind.DATE:
            return date.fromisoformat(str(cell))
        case Kind.MOMENT:
            return moment_of(str(cell))
        case _:
            return cell
