"""What an operation is answered with: worked out once for a kind of viewer, and kept while in use."""

import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache, partial
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from graphql import (
    DocumentNode,
    Executor,
    GraphQLError,
    GraphQLObjectType,
    OperationDefinitionNode,
    OperationType,
    get_operation_ast,
)
from graphql.execution.collect_fields import FieldDetailsList
from graphql.execution.values import VariableValues
from graphql.pyutils import Path
from tortoise.models import Model

from reads.compiler import STANDS, Compiler
from reads.facts import Facts
from reads.holes import Filling, Place
from reads.lines import LinesCompiler, WrittenAs
from reads.objects import Objects
from reads.row import Row
from reads.scope import NotData, rows_of, scope_of
from reads.slots import Slots
from reads.statement import asking, statement_of
from reads.symbols import leaves, symbol, symbolic_viewer, with_symbols
from reads.variables import Variable, shape, values_of, variables_of
from reads.worked_out import WorkedOut, ask_for_the_rest, put_in_place
from resolvers.context import Context

MOST = 1000
MOST_DOCUMENTS = 200
"""The largest one takes more than a megabyte."""
LONGEST = 64 * 1024
"""Characters of a statement. Everything that there is of a person takes 25,000; what takes more asks for
the same again and again, and PostgreSQL would plan it for seconds and keep a hundred bytes for each.
"""
log = logging.getLogger(__name__)
_TORONTO = ZoneInfo("America/Toronto")


@dataclass(frozen=True)
class Plan:
    """The statement of an operation, or of what hangs on rows, for one kind of viewer."""

    sql: str
    slots: Slots
    hidden: tuple[str, ...]
    worked_out: tuple[WorkedOut, ...]
    place: Place
    """Where resolvers fill in what the statement left open."""
    names: tuple[bytes, ...] = ()
    """Of the roots, as they stand in the answer, with their colons."""
    told: tuple[tuple[str, ...], ...] = ()
    """What the audit trail has of the people in the columns behind those of the roots."""


@dataclass(frozen=True)
class Operation:
    query: str
    name: str | None
    document: DocumentNode
    definition: OperationDefinitionNode
    variables: tuple[Variable, ...]


class Plans:
    """For one schema. None stands for what is not data."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._plans: OrderedDict[object, Plan | None] = OrderedDict()
        self._with: dict[object, object] = {}
        self.operation = lru_cache(maxsize=MOST_DOCUMENTS)(self._operation)

    def _operation(self, query: str, name: str | None) -> Operation | None:
        document = self.facts.document(query)
        definition = None if document is None else get_operation_ast(document, name)
        if document is None or definition is None:
            return None
        if definition.operation is not OperationType.QUERY:
            return None
        variables = variables_of(self.facts.schema, definition)
        return Operation(query, name, document, definition, variables)

    def values(self, operation: Operation, given: dict[str, Any]) -> dict[str, Any] | None:
        """Of its variables. None for what cannot be coerced: the executor says why."""
        return values_of(self.facts.schema, operation.definition, operation.variables, given)

    def executor(self, operation: Operation, given: dict[str, Any], ctx: Context) -> Executor[Any]:
        """Raise NotData for an operation that cannot be executed: it says why itself."""
        executor = self.facts.executor.build(
            self.facts.schema,
            operation.document,
            context_value=ctx,
            raw_variable_values=given,
            operation_name=operation.name,
        )
        if isinstance(executor, list):
            raise NotData("the operation cannot be executed")
        return executor

    def plan(
        self, operation: Operation, given: dict[str, Any], values: dict[str, Any], ctx: Context
    ) -> Plan | None:
        """Of a whole operation."""
        return self._planned(operation, given, values, ctx, Compiler, None)

    def _planned(
        self,
        operation: Operation,
        given: dict[str, Any],
        values: dict[str, Any],
        ctx: Context,
        make: Callable[..., Compiler],
        written_as: object,
    ) -> Plan | None:
        key = (
            operation.query,
            operation.name,
            shape(operation.variables, values),
            *_kind(ctx),
            ctx.standing and ctx.standing.sql,
            written_as,
        )
        return self._kept(key, lambda: self._compiled(operation, given, values, ctx, make))

    def lines(
        self,
        operation: Operation,
        given: dict[str, Any],
        values: dict[str, Any],
        ctx: Context,
        written_as: WrittenAs,
    ) -> Plan | None:
        """Of the list at its root."""
        make = partial(LinesCompiler, written_as=written_as)
        return self._planned(operation, given, values, ctx, make, written_as)

    def subtree(
        self,
        executor: Executor[Any],
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        model: type[Model],
    ) -> Plan | None:
        """Of what hangs on rows of a model: `id` and `j` of each whose id is bound."""
        ctx: Context = executor.context_value
        variables = variables_of(self.facts.schema, executor.operation)
        of_values = shape(variables, executor.variable_values.coerced)
        # The nodes are kept with the plan, so that nothing else is known by their ids.
        nodes = tuple(one.node for one in details)
        standing = ctx.standing and ctx.standing.sql
        key = (type_.name, tuple(map(id, nodes)), of_values, *_kind(ctx), standing)
        return self._kept(key, lambda: self._of_rows(executor, type_, details, model), nodes)

    def _kept(self, key: object, make: Callable[[], Plan | None], *with_: object) -> Plan | None:
        if key not in self._plans:
            try:
                plan = make()
            except (NotData, GraphQLError) as reason:
                log.debug("not compiled: %s", reason)
                plan = None
            except Exception:
                # A rule that cannot answer, say: the resolvers show what they can.
                log.exception("could not compile")
                return None
            if plan is not None and len(plan.sql) > LONGEST:
                log.debug("not compiled: too long")
                plan = None
            self._plans[key] = plan
            self._with[key] = with_
            if len(self._plans) > MOST:
                gone, _ = self._plans.popitem(last=False)
                del self._with[gone]
        self._plans.move_to_end(key)
        return self._plans[key]

    def put_in_place(self, plan: Plan, data: bytes, ctx: Context) -> tuple[bytes, bool]:
        """As `reads.worked_out.put_in_place`."""
        data, is_whole = put_in_place(data, plan.worked_out, self.facts, ctx)
        if any(one.knows_more for one in plan.worked_out):
            self._forget(plan)
        return data, is_whole

    async def completed(
        self,
        plan: Plan,
        data: bytes,
        executor: Executor[Any],
        path: Path | None = None,
        row: Model | None = None,
        *,
        is_whole: bool,
    ) -> dict[str, Any]:
        """The answer with what is left. `path` and `row` are those of an object that hangs on a row.

        Raise GraphQLError where a resolver leaves a null that must not be.
        """
        answer: dict[str, Any] = orjson.loads(data)
        if not is_whole:
            answer = await ask_for_the_rest(answer, plan.worked_out, executor, path)
        if plan.place:
            await Filling(executor).fill(plan.place, answer, path, row)
        return answer

    def _forget(self, plan: Plan) -> None:
        """It would be made otherwise now."""
        for key in [key for key, kept in self._plans.items() if kept is plan]:
            del self._plans[key], self._with[key]

    def _compiled(
        self,
        operation: Operation,
        given: dict[str, Any],
        values: dict[str, Any],
        ctx: Context,
        make: Callable[..., Compiler],
    ) -> Plan | None:
        if ctx.standing is None:
            return None
        nobody = _nobody(ctx)
        types = {one.name: one.of for one in operation.variables}
        symbolic = list(leaves(types, values))
        series, symbols = [], []
        for number in (0, 1):
            standing_for = {leaf.path: symbol(leaf, at, number) for at, leaf in enumerate(symbolic)}
            executor = self.executor(operation, given, nobody)
            executor.variable_values = VariableValues(
                executor.variable_values.sources, with_symbols(values, standing_for)
            )
            series.append(executor)
            symbols.append({value: path for path, value in standing_for.items()})
        slots = Slots()
        compiler = make(self.facts, series, (symbols[0], symbols[1]), slots)
        roots = compiler.roots()
        place = compiler.objects.place
        # What hangs on its row alone shows nobody else, and withholds nothing.
        statement = statement_of(roots, ctx.standing, slots, writes_event=not place)
        return Plan(
            slots.left_in(statement.sql),
            slots,
            tuple(compiler.objects.hidden),
            tuple(compiler.objects.worked_out),
            place,
            tuple(orjson.dumps(root.key) + b":" for root in roots),
            statement.told,
        )

    def _of_rows(
        self,
        executor: Executor[Any],
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        model: type[Model],
    ) -> Plan | None:
        slots, ctx = Slots(), executor.context_value
        if ctx.standing is None:
            return None
        nobody = _nobody(ctx)
        objects = Objects(self.facts, executor, slots, nobody)
        rows = rows_of(lambda _: scope_of(model, nobody), slots)
        row = Row(objects.name(), rows.model, rows.columns)
        ids = slots.add("ids", lambda asked: asked.ids)
        key = row.column(rows.model._meta.pk_attr).sql  # noqa: SLF001
        found = objects.select(
            lambda: f"{key} id, to_json({objects.json(type_, details, row)}) j",
            f"({rows.sql}) {row.alias}",
            f" where {STANDS} and {key} = any ({ids}::uuid[])",
        )
        sql = (
            f"{asking(ctx.standing, slots)}"
            f" select r.id, r.j from w left join lateral ({found}) r on true"
        )
        if not objects.joins:
            raise NotData("the row alone has it")
        hidden, worked_out = tuple(objects.hidden), tuple(objects.worked_out)
        return Plan(slots.left_in(sql), slots, hidden, worked_out, objects.place)


def _kind(ctx: Context) -> tuple[object, ...]:
    """What a statement depends on of who asks, and when."""
    viewer = ctx.signed_in
    return (
        viewer.kind,
        viewer.permissions,
        viewer.jobseeker_id is None,
        len(viewer.provider_ids) == 1,
        ctx.language,
        ctx.largest,
        # What a resolver works out of today's date stands in the statement as it is.
        _day_of(int(ctx.now.timestamp()) // 3600),
    )


@lru_cache(maxsize=16)
def _day_of(hour: int) -> date:
    """In Toronto, where a day begins with an hour of UTC, of which so many went by since 1970."""
    return datetime.fromtimestamp(hour * 3600, _TORONTO).date()


def _nobody(ctx: Context) -> Context:
    """The same request of a viewer who is nobody."""
    return replace(ctx, viewer=symbolic_viewer(ctx.signed_in), hidden=set(), decisions={})
