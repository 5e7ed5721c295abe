"""Objects and lists of the schema as SQL that writes their JSON.

What a type is comes from Strawberry, its columns from Tortoise, whose rows from the scopes, who sees
what from the matrix: nothing is declared here. A hidden field is written as a text that no column can
hold (`HIDDEN`), and so is a null that must not be (`leaf.FAULT`); whoever reads the answer finds them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from graphql import (
    Executor,
    GraphQLError,
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_list_type,
)
from graphql.execution.collect_fields import FieldDetailsList
from graphql.execution.values import get_argument_values
from graphql.pyutils import Path

from reads.data import Column, Entries, Expression, Nested, Part, Related
from reads.facts import Facts
from reads.holes import ROW, Level, Place, row_of
from reads.leaf import filled, leaf, required
from reads.lists import Listed, connection_of, direction, object_of
from reads.row import Entry, Row
from reads.scope import NotData, Rows, TooMuch, rows_of
from reads.select import Select
from reads.slots import Slots
from reads.worked_out import WorkedOut, columns_of, worked_out
from resolvers.context import Context
from resolvers.loaders import Loaders, Relation

HIDDEN = "\\u0000"
MOST_JOINS = 100
"""Aliases of one relation count each time; everything of a person is a tenth of this."""
_LONGEST_NAME = 63
"""PostgreSQL cuts longer names off."""
_KIND = "\0kind"
"""Stands for the name of the type, where an object may be of several."""


class Objects(Select):
    """`executor` knows the operation; `ctx`, its own if none, has a viewer who is nobody."""

    def __init__(
        self, facts: Facts, executor: Executor[Any], slots: Slots, ctx: Context | None = None
    ) -> None:
        super().__init__()
        self.facts = facts
        self._executor = executor
        self.ctx: Context = ctx or executor.context_value
        self.joins = 0
        """How many other tables were looked into."""
        self._slots = slots
        self.hidden: list[str] = []
        """Coordinates, in the order in which HIDDEN numbers them."""
        self.worked_out: list[WorkedOut] = []
        """In the order in which the statement numbers them."""
        self.place: Place = {}
        """Where the levels with holes stand that are being written."""

    def hide(self, type_: str, field: str) -> str:
        """What stands for a hidden field; who finds it there lists its coordinate."""
        coordinate = f"{type_}.{field}"
        if coordinate not in self.hidden:
            self.hidden.append(coordinate)
        return f"json '\"{HIDDEN}{self.hidden.index(coordinate)}\"'"

    def json(self, type_: GraphQLNamedType, details: FieldDetailsList, row: Row) -> str:
        """One object, as a scalar within `select`."""
        if isinstance(type_, GraphQLObjectType):
            return self.object(self.fields(type_, details, row))
        same: dict[str, list[GraphQLObjectType]] = {}
        names, most = self.names, 0
        for kind in self.kinds(type_):
            # The same names for each of them, so that what is the same is written once.
            self.names = names
            fields = partial(self.fields, kind, details, row, is_one_of_several=True)
            same.setdefault(self.select(fields, "(select) nothing"), []).append(kind)
            most = max(most, self.names)
        self.names = most
        cases = [
            f"when {' or '.join(self.is_kind(kind, row) for kind in kinds)}"
            f" then (select o$ from ({one.replace(_KIND, self._kind(kinds, row))}) o$)"
            for one, kinds in same.items()
        ]
        return f"case {' '.join(cases)} end"

    def _kind(self, kinds: Sequence[GraphQLObjectType], row: Row) -> str:
        """The name of its type, where it is one of these."""
        if len(kinds) == 1:
            return f"'{kinds[0].name}'::text"
        cases = " ".join(f"when {self.is_kind(kind, row)} then '{kind.name}'" for kind in kinds)
        return f"case {cases} end"

    def kinds(self, type_: GraphQLNamedType) -> Sequence[GraphQLObjectType]:
        """The types that share the row of an interface. Raise NotData where rows differ."""
        if isinstance(type_, GraphQLObjectType):
            return [type_]
        kinds = self.facts.schema.get_possible_types(type_)  # type: ignore[arg-type]
        if len({self.facts.row(kind) for kind in kinds}) != 1:
            raise NotData(f"{type_.name} has rows of several tables")
        return kinds

    def is_kind(self, kind: GraphQLObjectType, row: Row) -> str:
        column, empty = self.facts.kind(kind)
        if column is not None:
            return f"{row.column(column).sql} is not null"
        return "true" if empty is None else f"{row.column(empty).sql} is null"

    def told(
        self, type_: GraphQLObjectType, field: str, details: FieldDetailsList
    ) -> tuple[tuple[GraphQLObjectType, tuple[str, ...]], ...]:
        """What the audit trail has of each kind that the field shows."""
        definition = type_.fields[field]
        nodes = [one.node for one in details]
        info = self._executor.build_resolve_info(
            definition, nodes, type_, Path(None, field, type_.name)
        )
        return tuple(
            (kind, self.facts.fields_told(info, kind, nodes))
            for kind in self.kinds(get_named_type(definition.type))
        )

    def fields(
        self,
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        row: Row,
        *,
        is_one_of_several: bool = False,
    ) -> str:
        """What is selected of an object, in its order, as it stands in a SELECT."""

        def write(key: str, of: FieldDetailsList, level: Level) -> str:
            if is_one_of_several and of[0].node.name.value == "__typename":
                return _KIND
            mark, beside, before = self._slots.mark(), len(self.beside), len(self.worked_out)
            try:
                return self._field(type_, of, row)
            except TooMuch:
                raise
            except (NotData, GraphQLError):
                if row.is_part:
                    raise
                self._slots.back_to(mark)
                del self.beside[beside:]
                del self.worked_out[before:]
                self.place = {}
                level.holes[key] = of
                return "null"

        items, level = self.each(type_, details, write)
        level.is_one_of_several = is_one_of_several
        if level.holes or (is_one_of_several and level.inside):
            items.append(f'{row_of(row, level)} "{ROW}"')
        return ", ".join(items)

    def each(
        self,
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        write: Callable[[str, FieldDetailsList, Level], str],
    ) -> tuple[list[str], Level]:
        """Every name that is selected of a type, with what `write` makes of it, and its level."""
        place, level, items = self.place, Level(type_), []
        try:
            for key, fields in self.selected(type_, details):
                self.place = {}
                items.append(f'{write(key, fields, level)} "{key}"')
                if self.place:
                    level.inside[key] = self.place
        finally:
            self.place = place
        if level.holes or level.inside:
            place[type_.name] = level
        return items, level

    def selected(
        self, type_: GraphQLObjectType, details: FieldDetailsList
    ) -> Iterator[tuple[str, FieldDetailsList]]:
        """The names of the answer, and the fields that make them."""
        collected = self._executor.collect_subfields(type_, details)
        for key, fields in collected.grouped_field_set.items():
            if len(key) > _LONGEST_NAME:
                raise NotData("a name that PostgreSQL would cut off")
            yield key, fields

    def _field(  # noqa: PLR0911 - one for each that a field can be made of
        self, type_: GraphQLObjectType, details: FieldDetailsList, row: Row
    ) -> str:
        name = details[0].node.name.value
        if name == "__typename":
            return f"'{type_.name}'::text"
        field = type_.fields[name]
        # What cannot be, cannot be hidden.
        given = get_argument_values(field, details[0].node, self._executor.variable_values)
        if not self.facts.shows(self.ctx, type_.name, name):
            return self.hide(type_.name, name)
        what = self.facts.data(field)
        inner = get_nullable_type(field.type)
        match what:
            case Column() | None if what or not self.facts.has_resolver(field):
                column = row.column(what.name if what else self.facts.python_name(field))
                sql = leaf(inner, column.as_(inner))
                return required(field.type, sql, nullable=column.nullable)
            case Expression():
                return required(field.type, leaf(inner, self._expression(what, row)), nullable=True)
            case Part():
                return self._part(what, field, details, row)
            case Entries():
                return self._entries(what, field, details, row)
            case Related() if not self.facts.leads_to_a_person(type_, field):
                return self._related(what, field, details, row)
            case Nested():
                return self._nested(what, field, given, details, row)
        if self.facts.is_straight(field) and not row.is_part:
            self.worked_out.append(worked_out(self.facts, type_, details, row, self.ctx))
            return self.object(columns_of(self.worked_out[-1], len(self.worked_out) - 1, row))
        raise NotData(f"{type_.name}.{name} is found by its resolver")

    def _expression(self, what: Expression, row: Row) -> str:
        names = {"row": row.alias, "prefix": row.prefix, "language": self.ctx.language.value}
        if "{now}" in what.sql:
            names["now"] = self._slots.now()
        return f"({what.sql.format(**names)})"

    def _part(self, what: Part, field: GraphQLField, details: FieldDetailsList, row: Row) -> str:
        sql = self.json(
            get_named_type(field.type), details, replace(row, prefix=row.prefix + what.prefix)
        )
        if what.when is None:
            return sql
        column = row.column(what.when)
        sql = f"case when {filled(column.field, column.sql)} then {sql} end"
        return required(field.type, sql, nullable=True)

    def _entries(
        self, what: Entries, field: GraphQLField, details: FieldDetailsList, row: Row
    ) -> str:
        alias = self.name()
        entry = Entry(alias, row.model, frozenset())
        type_ = object_of(field.type)
        # They come in the order of the list.
        source = f"jsonb_array_elements({row.column(what.column).sql}) {alias}(entry)"
        return self._list(lambda: self.fields(type_, details, entry), source)

    def _related(
        self, what: Related, field: GraphQLField, details: FieldDetailsList, row: Row
    ) -> str:
        relation = getattr(Loaders, what.loader)
        self.joins += 1
        if self.joins > MOST_JOINS:
            raise TooMuch("too many relations")
        rows, key = self._rows(relation, row.column(what.column).sql)
        type_ = get_named_type(field.type)
        child = Row(self.name(), rows.model, rows.columns)
        source = f"({rows.sql}) {child.alias}"
        tail = f" where {child.alias}.{key}" if key else ""
        if relation.order and (what.first or is_list_type(get_nullable_type(field.type))):
            tail += f" order by {', '.join(direction(child, name) for name in relation.order)}"
        if is_list_type(get_nullable_type(field.type)):
            fields = partial(self.fields, object_of(field.type), details, child)
            return self._list(fields, source, tail)
        tail += " limit 1" if what.first else ""
        one = self.select(lambda: self.json(type_, details, child), source, tail)
        return required(field.type, f"({one})", nullable=True)

    def _rows(self, relation: Relation[Any, Any], key: str) -> tuple[Rows, str]:
        """The rows of a relation, and the condition on its key."""
        if function := relation.source(self.ctx.signed_in):
            columns = frozenset({"id", "display_name"})
            model = relation.scope(self.ctx.signed_in).model
            return Rows(f"select * from {function.format(key=key)}", model, columns), ""
        rows = rows_of(lambda _: relation.scope(self.ctx.signed_in), self._slots)
        column = rows.model._meta.fields_db_projection[relation.key]  # noqa: SLF001
        return rows, f'"{column}" = {key}'

    def _list(self, fields: Callable[[], str], source: str, tail: str = "") -> str:
        """A list of objects, empty where there is none."""
        inner = self.select(fields, source, tail)
        return f"(select coalesce(json_agg(row_to_json(o$)), json '[]') from ({inner}) o$)"

    def _nested(
        self,
        what: Nested,
        field: GraphQLField,
        given: dict[str, Any],
        details: FieldDetailsList,
        row: Row,
    ) -> str:
        relation, connection = getattr(Loaders, what.loader), object_of(field.type)
        if given.get("after") is not None:
            raise NotData("a page of a list within a list")
        rows, key = self._rows(relation, row.column("id").sql)
        alias = self.name()
        listed = Listed(rows, alias, (f"{alias}.{key}",), relation.order, given["first"])
        return f"(select j from ({connection_of(self, connection, details, listed).sql}) c)"
