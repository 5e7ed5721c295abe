"""A document as a table: which columns it has, and which rows an answer makes.

A row is one node of the connection at the root; where the document selects a chain of lists below it
(plans, their sub-goals, their plan items), one element of the innermost list, with the columns of
what it belongs to repeated. What has no elements stays as one row with empty cells.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLList,
    GraphQLOutputType,
    OperationDefinitionNode,
    get_named_type,
    get_nullable_type,
)

from reports.table import Cell, Column, Kind, Row

IN_LISTS = "; "
"""Between the values of a list of scalars, which is one cell."""

_KINDS = {
    "ID": Kind.ID,
    "Int": Kind.INTEGER,
    "Float": Kind.NUMBER,
    "Boolean": Kind.BOOLEAN,
    "Decimal": Kind.DECIMAL,
    "Date": Kind.DATE,
    "DateTime": Kind.MOMENT,
}


class NotAReport(Exception):
    """A document that has no rows and columns; `text` is a sentence of `locale/`."""

    def __init__(self, text: str, **parameters: str) -> None:
        super().__init__(text)
        self.text = text
        self.parameters = parameters


@dataclass
class Level:
    """What is filled in from one object."""

    leaves: list[tuple[str, int]] = field(default_factory=list)
    """The key in the answer, the number of the column."""
    groups: list[tuple[str, "Level"]] = field(default_factory=list)
    """Objects of the same row."""
    chain: "tuple[str, Level] | None" = None
    """The list whose elements make rows of their own."""


@dataclass(frozen=True)
class Origin:
    """Which field a column comes from."""

    way: tuple[str, ...]
    """To it, by the names of the answer, from the node down."""
    coordinates: tuple[tuple[str, str], ...]
    """Type and field on that way: hidden where one of them is."""
    description: str


@dataclass(frozen=True)
class Shape:
    operation: OperationDefinitionNode
    root: FieldNode
    """The field at the root that holds the connection."""
    edges: str
    """Its keys in the answer: of the edges, and of the node in each."""
    node: str
    columns: tuple[Column, ...]
    origins: tuple[Origin, ...]
    """Of each column."""
    has_lists: bool
    """Whether a node may be several rows."""
    level: Level

    def rows(self, node: Mapping[str, Any]) -> Iterator[Row]:
        """Of one node of the connection: one or more."""
        empty: list[Cell] = [None] * len(self.columns)
        return _rows(self.level, node, empty)


def _rows(level: Level, value: Mapping[str, Any], row: list[Cell]) -> Iterator[Row]:
    chain = _fill(level, value, row)
    if chain is None:
        yield tuple(row)
        return
    below, elements = chain
    if not elements:
        yield tuple(row)
    for element in elements:
        yield from _rows(below, element or {}, row.copy())


def _fill(
    level: Level, value: Mapping[str, Any], row: list[Cell]
) -> tuple[Level, list[Mapping[str, Any]]] | None:
    """The list that is to be gone through, if there is one."""
    for key, column in level.leaves:
        cell = value.get(key)
        row[column] = _joined(cell) if isinstance(cell, list) else cell
    chain = None
    for key, below in level.groups:
        chain = _fill(below, value.get(key) or {}, row) or chain
    if level.chain is not None:
        key, below = level.chain
        chain = below, value.get(key) or []
    return chain


def _joined(values: list[Cell]) -> str | None:
    return IN_LISTS.join(str(one) for one in values if one is not None) or None


def kind_of(type_: GraphQLOutputType) -> Kind:
    if isinstance(get_nullable_type(type_), GraphQLList):
        return Kind.TEXT
    named = get_named_type(type_)
    if isinstance(named, GraphQLEnumType):
        return Kind.ENUM
    return _KINDS.get(named.name, Kind.TEXT)
