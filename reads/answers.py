"""Compiled reads: what an operation asks for is worked out once, and answered by a statement.

Whatever is not data alone, or not quite as the statement was made for, is left to the resolvers, who
are the reference: `None` says so, and costs nothing but time.
"""

import logging
import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import asyncpg
import orjson
from graphql import (
    DocumentNode,
    Executor,
    GraphQLInputType,
    OperationDefinitionNode,
    OperationType,
    get_operation_ast,
    type_from_ast,
)
from graphql.execution.values import VariableValues, get_variable_values

from reads.compiler import Compiler
from reads.facts import Facts
from reads.leaf import FAULT
from reads.objects import HIDDEN
from reads.scope import NotData
from reads.slots import Asked, Slots, Unusual
from reads.statement import statement_of
from reads.symbols import Leaf, leaves, shape_of, symbol, symbolic_viewer, with_symbols
from resolvers.context import Context

log = logging.getLogger(__name__)

MOST_PLANS = 1000
_TORONTO = ZoneInfo("America/Toronto")
_FAULT = f'"{FAULT}"'.encode()
_HIDDEN = re.compile(rf'"{re.escape(HIDDEN)}(\d+)"'.encode())
_MARK = HIDDEN.encode()


class NoLongerStands(Exception):
    """The viewer is not the one whom this process remembers: load them anew."""


@dataclass(frozen=True)
class Plan:
    """The statement of an operation, for one kind of viewer."""

    sql: str
    slots: Slots
    names: tuple[bytes, ...]
    """Of the roots, as they stand in the answer."""
    hidden: tuple[str, ...]


@dataclass(frozen=True)
class Operation:
    query: str
    name: str | None
    document: DocumentNode
    definition: OperationDefinitionNode
    types: Mapping[str, GraphQLInputType]
    """Of its variables."""


class CompiledReads:
    """For one schema. Plans are kept for as long as they are in use."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._plans: OrderedDict[object, Plan | None] = OrderedDict()
        self._operation = lru_cache(maxsize=MOST_PLANS)(self._read)
        self.answered = 0
        """How many operations were answered so."""

    async def answer(
        self,
        query: str,
        variables: Mapping[str, Any] | None,
        operation_name: str | None,
        ctx: Context,
    ) -> orjson.Fragment | None:
        """The data of a valid document; `ctx.hidden` gets what was hidden. None: ask the resolvers.

        Raise NoLongerStands.
        """
        operation = self._operation(query, operation_name)
        if operation is None or ctx.reads is None or ctx.viewer is None:
            return None
        given = dict(variables or {})
        values = self._values(operation, given)
        if values is None or ctx.standing is None:
            return None
        plan = self._plan(operation, given, values, ctx)
        if plan is None:
            return None
        asked = Asked(ctx, values.coerced, ctx.standing)
        try:
            row = await ctx.reads.fetch_row(plan.sql, plan.slots.bind(asked))
        except (Unusual, asyncpg.DataError):
            # An id that is none, say. What it was is not for the log.
            log.debug("not answered by its statement", exc_info=True)
            return None
        if row is None or not row[0]:
            raise NoLongerStands
        return self._read_answer(plan, row, ctx)

    def _read_answer(self, plan: Plan, row: Any, ctx: Context) -> orjson.Fragment | None:
        """None for a null that must not be: the resolvers say where it is."""
        parts = [b"%s:%s" % (name, row[at] or b"null") for at, name in enumerate(plan.names, 1)]
        data = b"{%s}" % b",".join(parts)
        if _MARK in data:
            if _FAULT in data:
                return None
            found = {int(number) for number in _HIDDEN.findall(data)}
            ctx.hidden.update(plan.hidden[number] for number in found)
            data = _HIDDEN.sub(b"null", data)
        self.answered += 1
        return orjson.Fragment(data)

    def _read(self, query: str, operation_name: str | None) -> Operation | None:
        document = self._facts.document(query)
        if document is None:
            return None
        definition = get_operation_ast(document, operation_name)
        if definition is None or definition.operation is not OperationType.QUERY:
            return None
        types = {
            one.variable.name.value: type_from_ast(self._facts.schema, one.type)
            for one in definition.variable_definitions or ()
        }
        return Operation(query, operation_name, document, definition, types)  # type: ignore[arg-type]

    def _values(self, operation: Operation, given: dict[str, Any]) -> VariableValues | None:
        """None for what cannot be coerced: the executor says why."""
        definitions = operation.definition.variable_definitions or ()
        values = get_variable_values(self._facts.schema, definitions, given)
        return values if isinstance(values, VariableValues) else None

    def _plan(
        self, operation: Operation, given: dict[str, Any], values: VariableValues, ctx: Context
    ) -> Plan | None:
        viewer = ctx.signed_in
        symbolic = list(leaves(operation.types, values.coerced))
        key = (
            operation.query,
            operation.name,
            shape_of(values.coerced, frozenset(leaf.path for leaf in symbolic)),
            viewer.kind,
            viewer.permissions,
            viewer.jobseeker_id is None,
            ctx.standing and ctx.standing.sql,
            ctx.language,
            # What a resolver works out of today's date stands in the statement as it is.
            ctx.now.astimezone(_TORONTO).date(),
        )
        if key not in self._plans:
            try:
                plan = self._compiled(operation, given, values, symbolic, ctx)
            except Exception:
                # A rule that cannot answer, say: the resolvers show what they can.
                log.exception("could not compile")
                return None
            self._plans[key] = plan
            if len(self._plans) > MOST_PLANS:
                self._plans.popitem(last=False)
        self._plans.move_to_end(key)
        return self._plans[key]

    def _compiled(
        self,
        operation: Operation,
        given: dict[str, Any],
        values: VariableValues,
        symbolic: list[Leaf],
        ctx: Context,
    ) -> Plan | None:
        nobody = replace(ctx, viewer=symbolic_viewer(ctx.signed_in), hidden=set(), decisions={})
        series, symbols = [], []
        for number in (0, 1):
            standing_for = {leaf.path: symbol(leaf, at, number) for at, leaf in enumerate(symbolic)}
            executor = self._facts.executor.build(
                self._facts.schema,
                operation.document,
                context_value=nobody,
                raw_variable_values=given,
                operation_name=operation.name,
            )
            if not isinstance(executor, Executor):
                return None
            executor.variable_values = VariableValues(
                values.sources, with_symbols(values.coerced, standing_for)
            )
            series.append(executor)
            symbols.append({value: path for path, value in standing_for.items()})
        slots = Slots()
        compiler = Compiler(self._facts, series, (symbols[0], symbols[1]), slots)
        try:
            roots = compiler.roots()
        except NotData as reason:
            log.debug("not compiled: %s", reason)
            return None
        if ctx.standing is None:
            return None
        sql = statement_of(roots, ctx.standing, slots)
        names = tuple(orjson.dumps(root.key) for root in roots)
        return Plan(sql, slots, names, tuple(compiler.objects.hidden))
