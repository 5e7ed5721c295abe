"""What is selected of an object as the cells of one row: everything that hangs on it is joined."""

from dataclasses import replace
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


class Table(Objects):
    """The elements of a list make rows of their own; two lists side by side would make all pairs."""

    def __init__(self, facts: Facts, executor: Executor[Any], slots: Slots) -> None:
        super().__init__(facts, executor, slots)
        self.cells: dict[Way, tuple[GraphQLOutputType, str]] = {}
        """The type and the value of each field; what is hidden has none."""
        self.joined: list[str] = []
        self.has_lists = False

    def read(
        self,
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        row: Row,
        way: Way = (),
        when: str = "true",
    ) -> None:
        """`when` says of a row whether there is such an object. Raise NotData."""
        for key, fields in self.selected(type_, details):
            name = fields[0].node.name.value
            if name != "__typename" and self.facts.shows(self.ctx, type_.name, name):
                self._read(type_, type_.fields[name], fields, row, (*way, key), when)

    def _read(
        self,
        type_: GraphQLObjectType,
        field: GraphQLField,
        details: FieldDetailsList,
        row: Row,
        way: Way,
        when: str,
    ) -> None:
        what = self.facts.data(field)
        inner: Any = get_nullable_type(field.type)
        match what:
            case Column() | None if what or not self.facts.has_resolver(field):
                column = row.column(what.name if what else self.facts.python_name(field))
                self._cell(way, inner, leaf(inner, self._typed(inner, column)), when)
            case Expression():
                self._cell(way, inner, leaf(inner, self._expression(what, row)), when)
            case Part():
                part = replace(row, prefix=row.prefix + what.prefix)
                if what.when is not None:
                    column = row.column(what.when)
                    when = f"{when} and {filled(column.field, column.sql)}"
                self.read(_object(inner), details, part, way, when)
            case Entries():
                self._entries_joined(what, _object(inner), details, row, way, when)
            case Related() if not self.facts.leads_to_a_person(type_, field):
                self._related_joined(what, field, details, row, way, when)
            case _:
                raise NotData(f"{type_.name}.{details[0].node.name.value} is no cell")

    def _cell(self, way: Way, type_: GraphQLOutputType, sql: str, when: str) -> None:
        self.cells[way] = type_, sql if when == "true" else f"case when {when} then {sql} end"

    def _entries_joined(
        self,
        what: Entries,
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        row: Row,
        way: Way,
        when: str,
    ) -> None:
        entry = Entry(self.name(), row.model, frozenset())
        source = (
            f"select entry from jsonb_array_elements({row.column(what.column).sql})"
            " with ordinality o(entry, number) order by number"
        )
        self._join(source, entry.alias, when)
        self.has_lists = True
        self.read(type_, details, entry, way)

    def _related_joined(
        self,
        what: Related,
        field: GraphQLField,
        details: FieldDetailsList,
        row: Row,
        way: Way,
        when: str,
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
        self._join(source, child.alias, when)
        self.has_lists |= is_list_type(get_nullable_type(field.type))
        self.read(_object(field.type), details, child, way)

    def _join(self, source: str, alias: str, when: str) -> None:
        """One row without any of it stays. Lateral, so that rows keep their order."""
        self.joined.append(f"left join lateral ({source}) {alias} on {when}")


def _object(type_: GraphQLOutputType) -> GraphQLObjectType:
    named = get_named_type(type_)
    if not isinstance(named, GraphQLObjectType):
        raise NotData(f"{named} is of several types")
    return named
