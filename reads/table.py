"""What is selected of an object as the cells of one row: everything that hangs on it is joined."""

from dataclasses import dataclass, replace
from typing import Any

from graphql import (
    Executor,
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    get_named_type,
    get_nullable_type,
    is_list_type,
)
from graphql.execution.collect_fields import FieldDetailsList

from reads.data import Column, Entries, Expression, Part, Related
from reads.facts import Facts
from reads.leaf import filled, leaf
from reads.lists import direction
from reads.objects import Objects
from reads.row import Entry, Row
from reads.scope import NotData
from reads.slots import Slots
from resolvers.loaders import Loaders

Way = tuple[str, ...]
"""To a field, by the names of the answer."""


@dataclass(frozen=True)
class Value:
    type: GraphQLOutputType
    sql: str
    level: int
    """Whose rows have it: the node's, or those of the first list, of the list in it, …"""


class Table(Objects):
    """The elements of a list make rows of their own; two lists side by side would make all pairs."""

    def __init__(self, facts: Facts, executor: Executor[Any], slots: Slots) -> None:
        super().__init__(facts, executor, slots)
        self.cells: dict[Way, Value] = {}
        """Of each field; what is hidden has none."""
        self.joined: list[list[str]] = [[]]
        """By level: a list begins another one."""

    def read(
        self,
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        row: Row,
        way: Way = (),
        when: str = "true",
        level: int = 0,
    ) -> None:
        """`when` says of a row whether there is such an object. Raise NotData."""
        for key, fields in self.selected(type_, details):
            name = fields[0].node.name.value
            if name != "__typename" and self.facts.shows(self.ctx, type_.name, name):
                at = _At((*way, key), when, level)
                self._read(type_, type_.fields[name], fields, row, at)

    def _read(
        self,
        type_: GraphQLObjectType,
        field: GraphQLField,
        details: FieldDetailsList,
        row: Row,
        at: "_At",
    ) -> None:
        what = self.facts.data(field)
        inner: Any = get_nullable_type(field.type)
        match what:
            case Column() | None if what or not self.facts.has_resolver(field):
                column = row.column(what.name if what else self.facts.python_name(field))
                self._cell(at, inner, leaf(inner, column.as_(inner)))
            case Expression():
                self._cell(at, inner, leaf(inner, self._expression(what, row)))
            case Part():
                part, when = replace(row, prefix=row.prefix + what.prefix), at.when
                if what.when is not None:
                    column = row.column(what.when)
                    when = f"{when} and {filled(column.field, column.sql)}"
                self.read(_object(inner), details, part, at.way, when, at.level)
            case Entries():
                self._entries_joined(what, _object(inner), details, row, at)
            case Related() if not self.facts.leads_to_a_person(type_, field):
                self._related_joined(what, field, details, row, at)
            case _:
                raise NotData(f"{type_.name}.{details[0].node.name.value} is no cell")

    def _cell(self, at: "_At", type_: GraphQLOutputType, sql: str) -> None:
        if at.when != "true":
            sql = f"case when {at.when} then {sql} end"
        self.cells[at.way] = Value(type_, sql, at.level)

    def _entries_joined(
        self,
        what: Entries,
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        row: Row,
        at: "_At",
    ) -> None:
        entry = Entry(self.name(), row.model, frozenset())
        source = (
            f"select entry from jsonb_array_elements({row.column(what.column).sql})"
            " with ordinality o(entry, number) order by number"
        )
        level = self._join(source, entry.alias, at, is_list=True)
        self.read(type_, details, entry, at.way, level=level)

    def _related_joined(
        self,
        what: Related,
        field: GraphQLField,
        details: FieldDetailsList,
        row: Row,
        at: "_At",
    ) -> None:
        relation = getattr(Loaders, what.loader)
        rows, key = self._rows(relation, row.column(what.column).sql)
        child = Row(self.name(), rows.model, rows.columns)
        source = f"select * from ({rows.sql}) {child.alias}"
        if key:
            source += f" where {child.alias}.{key}"
        if relation.order:
            source += f" order by {', '.join(direction(child, name) for name in relation.order)}"
        if what.first:
            source += " limit 1"
        is_list = is_list_type(get_nullable_type(field.type))
        level = self._join(source, child.alias, at, is_list=is_list)
        self.read(_object(field.type), details, child, at.way, level=level)

    def _join(self, source: str, alias: str, at: "_At", *, is_list: bool) -> int:
        """The level of what is joined. Lateral, so that rows keep their order; who has none stays."""
        if is_list:
            self.joined.append([])
        level = at.level + is_list
        self.joined[level].append(f"left join lateral ({source}) {alias} on {at.when}")
        return level


@dataclass(frozen=True)
class _At:
    """Where a field stands, and when there is such an object."""

    way: Way
    when: str
    level: int


def _object(type_: GraphQLOutputType) -> GraphQLObjectType:
    named = get_named_type(type_)
    if not isinstance(named, GraphQLObjectType):
        raise NotData(f"{named} is of several types")
    return named
