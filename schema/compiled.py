"""What compiled reads ask about the schema: answered from Strawberry's types and the matrix."""

from collections.abc import Callable, Sequence
from functools import cache
from types import CoroutineType, SimpleNamespace
from typing import Any

from graphql import (
    DocumentNode,
    Executor,
    FieldNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
)
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.arguments import convert_arguments
from strawberry.types.field import StrawberryField
from tortoise.models import Model

from reads.answers import CompiledReads
from reads.data import Data, data_of
from reads.subtrees import Subtrees
from resolvers.context import Context
from schema import collector, schema
from schema.guard import shows
from schema.info import Info
from schema.limits import is_data, read_document

_DEFINITION = GraphQLCoreConverter.DEFINITION_BACKREF


class RuleFailed(Exception):
    """A rule of the matrix could not answer: no statement is made, and none kept, of what it said."""


class SchemaFacts:
    """See `reads.facts.Facts`."""

    executor: type[Executor[Any]] = schema.execution_context_class
    schema: GraphQLSchema = schema._schema  # noqa: SLF001 - Strawberry has no other name for it

    def __init__(self) -> None:
        self._read: dict[tuple[str, str], set[str]] = {}

    def document(self, query: str) -> DocumentNode | None:
        document = read_document(query)
        return document if is_data(self.schema, query) else None

    def python_name(self, field: GraphQLField) -> str:
        return _definition(field).python_name

    def data(self, field: GraphQLField) -> Data | None:
        return data_of(_definition(field).metadata)

    def has_resolver(self, field: GraphQLField) -> bool:
        return _definition(field).base_resolver is not None

    def is_straight(self, field: GraphQLField) -> bool:
        definition = _definition(field)
        resolver = definition.base_resolver
        return (
            resolver is not None
            and not resolver.is_async
            and resolver.parent_parameter is not None
            and not definition.arguments
            and is_leaf_type(get_named_type(field.type))
        )

    def straight(self, field: GraphQLField, ctx: Context) -> Callable[[Any], Any]:
        definition = _definition(field)
        function, parent, is_first, info_name = _straight(definition)
        given = {}
        if info_name is not None:
            info: Any = SimpleNamespace(context=ctx)
            given[info_name] = Info(_raw_info=info, _field=definition)
        if is_first:
            return lambda row: function(row, **given)
        return lambda row: function(**given, **{parent: row})

    def columns_read(self, type_: GraphQLObjectType, field: str) -> set[str]:
        return self._read.setdefault((type_.name, field), set())

    def row(self, type_: GraphQLObjectType) -> type[Model] | None:
        return getattr(_origin(type_), "row", None)

    def kind(self, type_: GraphQLObjectType) -> tuple[str | None, str | None]:
        origin = _origin(type_)
        return getattr(origin, "filled", None), getattr(origin, "empty", None)

    def shows(self, ctx: Context, type_: str, field: str) -> bool:
        shown = shows(ctx, type_, field)
        if ctx.a_rule_failed:
            raise RuleFailed
        return shown

    def leads_to_a_person(self, parent: GraphQLObjectType, field: GraphQLField) -> bool:
        return collector.leads_to_a_person(parent, field)

    def fields_told(
        self, info: GraphQLResolveInfo[Any], type_: GraphQLObjectType, nodes: Sequence[FieldNode]
    ) -> tuple[str, ...]:
        return collector.fields_told(info, type_, nodes)

    def arguments(self, field: GraphQLField, given: dict[str, Any]) -> dict[str, Any]:
        return convert_arguments(
            given,
            _definition(field).arguments,
            scalar_registry=schema.schema_converter.scalar_registry,
            config=schema.config,
        )


@cache
def _straight(definition: StrawberryField) -> tuple[Callable[..., Any], str, bool, str | None]:
    """The function, the name of the parameter that takes the row, whether that is the first of them, and
    the name of the one that takes the info.
    """
    resolver: Any = definition.base_resolver
    parent: str = resolver.parent_parameter.name
    is_first = next(iter(resolver.signature.parameters)) == parent
    info = resolver.info_parameter
    return resolver.wrapped_func, parent, is_first, None if info is None else info.name


def _definition(field: GraphQLField) -> StrawberryField:
    definition: StrawberryField = field.extensions[_DEFINITION]
    return definition


def _origin(type_: GraphQLObjectType) -> type:
    origin: type = type_.extensions[_DEFINITION].origin
    return origin


compiled_reads = CompiledReads(SchemaFacts())


class SubtreesAtOnce(schema.execution_context_class):  # type: ignore[name-defined, misc]
    """Executes as Strawberry does, but for what hangs on a row: that is one statement.

    The context gets to know what is awaited.
    """

    _subtrees: Subtrees | None = None

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        is_awaitable: Callable[[Any], bool] = self.is_awaitable
        note = self.context_value.awaited.append

        def noting(value: Any) -> bool:
            if type(value) is CoroutineType:
                note(value)
                return True
            return is_awaitable(value)

        self.is_awaitable: Callable[[Any], bool] = noting

    def complete_object_value(
        self,
        return_type: GraphQLObjectType,
        field_details_list: FieldDetailsList,
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Any:
        completed = super().complete_object_value
        asked = (return_type, field_details_list, info, path, result, position_context)
        ctx: Context = self.context_value
        if ctx.reads is None or ctx.viewer is None or not isinstance(result, Model):
            return completed(*asked)
        if self._subtrees is None:
            self._subtrees = Subtrees(compiled_reads.plans, self)
        subtrees = self._subtrees
        if not subtrees.hangs_on(return_type, field_details_list, result):
            return completed(*asked)

        async def at_once() -> Any:
            found = await subtrees.of(return_type, field_details_list, result, path)
            if found is not None:
                return found
            ordinary = completed(*asked)
            return await ordinary if self.is_awaitable(ordinary) else ordinary

        return at_once()


schema.execution_context_class = SubtreesAtOnce
SchemaFacts.executor = SubtreesAtOnce
