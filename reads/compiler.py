"""An operation as the parts of one SQL statement: each of its roots, and whom each of them shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from graphql import Executor, GraphQLError, GraphQLField, GraphQLObjectType, get_named_type
from graphql.execution.collect_fields import FieldDetailsList, collect_fields
from graphql.execution.values import get_argument_values

from models.errors import Mistake, Mistakes
from reads import data
from reads.facts import Facts
from reads.holes import Level
from reads.leaf import FAULT
from reads.lists import Listed, Told, Written, behind, connection_of
from reads.objects import Objects
from reads.row import Row
from reads.scope import NotData, Symbols, TooMuch, rows_of
from reads.slots import Slots
from resolvers.audit import PERSON_OF
from resolvers.loaders import Loaders
from resolvers.page import Listing

STANDS = "w.stands"
"""True in the statement's `w` once the viewer was told to the database: every root depends on it."""


@dataclass(frozen=True)
class Root:
    """One name of the answer, and the statement of one row that brings it."""

    key: str
    written: Written


class Compiler:
    """For one operation and one kind of viewer; `series` are the operation with either symbols."""

    no_such_cursor = f"json '\"{FAULT}\"'"
    """In place of the page behind a cursor that is not of the list."""

    def __init__(
        self,
        facts: Facts,
        series: Sequence[Executor[Any]],
        symbols: tuple[Symbols, Symbols],
        slots: Slots,
    ) -> None:
        self._series = series
        self._symbols = symbols
        self._slots = slots
        self.objects = Objects(facts, series[0], slots)

    def roots(self) -> list[Root]:
        """Those that are data; `objects.place` knows the others. Raise NotData where none is.

        GraphQLError is a mistake of whoever asks, which the executor tells in its place: a hole.
        """
        executor = self._series[0]
        query = executor.schema.query_type
        if query is None:
            raise NotData("no query")
        collected = collect_fields(
            executor.schema,
            executor.fragments,
            executor.variable_values,
            query,
            executor.operation,
        )
        level, roots = Level(query), []
        for key, details in collected.grouped_field_set.items():
            mark, self.objects.place = self._slots.mark(), {}
            try:
                written = self._root(query, details)
            except TooMuch:
                raise
            except (NotData, GraphQLError):
                self._slots.back_to(mark)
                level.holes[key] = details
                written = Written("select json 'null' j")
            roots.append(Root(key, written))
            if self.objects.place and key not in level.holes:
                level.inside[key] = self.objects.place
        if len(level.holes) == len(roots):
            raise NotData("no root is data")
        self.objects.place = {query.name: level} if level.holes or level.inside else {}
        return roots

    def _root(self, query: GraphQLObjectType, details: FieldDetailsList) -> Written:
        name = details[0].node.name.value
        if name == "__typename":
            return Written(f"select to_json('{query.name}'::text) j")
        field = query.fields.get(name)
        if field is None:
            raise NotData(name)
        facts = self.objects.facts
        self._given(self._series[0], field, details)  # What cannot be, cannot be hidden.
        if not facts.shows(self.objects.ctx, query.name, name):
            return Written(f"select {self.objects.hide(query.name, name)} j")
        what = facts.data(field)
        if isinstance(what, data.Listed):
            return self._listed(field, details, what)
        if isinstance(what, data.Found) and not (
            what.unless is not None and what.unless(self.objects.ctx.signed_in)
        ):
            return self._found(query, field, details, what)
        raise NotData(f"Query.{name} is found by its resolver")

    def _listed(self, field: GraphQLField, details: FieldDetailsList, what: data.Listed) -> Written:
        listings = [self._listing(one, field, details, what) for one in self._series]
        first = listings[0]
        rows = self._rows([one.rows for one in listings])
        alias = self.objects.name()
        listed = Listed(
            rows,
            alias,
            (STANDS,),
            first.order,
            first.first,
            is_root=True,
            narrowed_by=first.narrowed_by,
        )
        connection = get_named_type(field.type)
        if not isinstance(connection, GraphQLObjectType):
            raise NotData(f"{connection} is no connection")
        if first.after is None:
            return self.connection(connection, details, listed)
        return self._behind(connection, details, listed, listings)

    def connection(
        self, type_: GraphQLObjectType, details: FieldDetailsList, listed: Listed
    ) -> Written:
        """What is told of a list at the root."""
        return connection_of(self.objects, type_, details, listed)

    def _behind(
        self,
        connection: GraphQLObjectType,
        details: FieldDetailsList,
        listed: Listed,
        listings: list[Listing[Any]],
    ) -> Written:
        """The page behind a cursor; one that is not of this list is a fault."""
        path = self._symbols[0].get(listings[0].after)
        if path is None:
            raise NotData("a cursor that stands in the document")
        of = self._rows([one.of or one.rows for one in listings])
        last = Row(self.objects.name(), of.model, of.columns)
        where = f"{STANDS} and {last.column('id').sql} = {self._slots.cursor(path)}"
        written = self.connection(
            connection,
            details,
            Listed(
                **{**listed.__dict__, "behind": behind(listed.row, last, listed.order)},
            ),
        )
        told = "".join(f", page.{one.people}" for one in written.told)
        return Written(
            f"select coalesce(page.j, {self.no_such_cursor}) j, page.j is not null stands{told}"
            " from (select) nothing left join"
            f" (select * from ({of.sql}) {last.alias} where {where}) {last.alias} on true"
            f" left join lateral ({written.sql}) page on {last.column('id').sql} is not null",
            written.told,
            may_fail=True,
        )

    def _listing(
        self,
        executor: Executor[Any],
        field: GraphQLField,
        details: FieldDetailsList,
        what: data.Listed,
    ) -> Listing[Any]:
        arguments = self.objects.facts.arguments(field, self._given(executor, field, details))
        info = SimpleNamespace(context=executor.context_value)
        try:
            return what.make(None, info, **arguments)
        except (Mistake, Mistakes) as mistake:
            raise NotData("the resolver says what is wrong with the arguments") from mistake

    def _found(
        self,
        query: GraphQLObjectType,
        field: GraphQLField,
        details: FieldDetailsList,
        what: data.Found,
    ) -> Written:
        id_ = self._given(self._series[0], field, details)["id"]
        path = self._symbols[0].get(id_)
        relation = getattr(Loaders, what.loader)
        rows = self._rows([relation.scope(one.context_value.signed_in) for one in self._series])
        row = Row(self.objects.name(), rows.model, rows.columns)
        number = self._slots.constant(id_) if path is None else self._slots.variable(path)
        name = details[0].node.name.value
        type_ = get_named_type(field.type)
        told, people = [], ""
        if self.objects.facts.leads_to_a_person(query, field):
            for at, (kind, fields) in enumerate(self.objects.told(query, name, details)):
                person = row.person(PERSON_OF[rows.model])
                is_kind = self.objects.is_kind(kind, row)
                people += f", case when {is_kind} then array[{person}] end p{at}"
                told.append(Told(f"p{at}", fields, each_once=True))
        sql = self.objects.select(
            lambda: f"to_json({self.objects.json(type_, details, row)}) j{people}",
            f"({rows.sql}) {row.alias}",
            f" where {STANDS} and {row.column(relation.key).sql} = {number}::uuid",
        )
        return Written(sql, tuple(told))

    def _rows(self, made: list[Any]) -> Any:
        return rows_of(lambda series: made[series], self._slots, self._symbols)

    @staticmethod
    def _given(
        executor: Executor[Any], field: GraphQLField, details: FieldDetailsList
    ) -> dict[str, Any]:
        return get_argument_values(field, details[0].node, executor.variable_values)
