"""An operation and its audit trail are one: nothing is told that was not written there first.

A query keeps one connection until its audit events are written. One that asks CaMS does not, because
CaMS may take seconds and connections are few; neither does a mutation, whose writes are a transaction.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from inspect import CORO_CREATED, getcoroutinestate
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    get_operation_ast,
)
from strawberry.types import ExecutionResult

from permissions.rows import one_connection
from reads.answers import Answer, NoLongerStands
from resolvers.context import Context
from schema import schema
from schema.compiled import compiled_reads
from schema.limits import CACHED_DOCUMENTS, read_document

ASKS_CAMS = frozenset({"camsClient", "commonAssessment"})


async def read(
    query: str, variables: dict[str, Any] | None, operation_name: str | None, ctx: Context
) -> Answer | None:
    """What is data alone, in one statement that writes its own audit event; None is for `execute`.

    Raise NoLongerStands when the viewer has changed since they were remembered.
    """
    begin(query, operation_name, ctx)
    with nothing_left(ctx):
        return await compiled_reads.answer(query, variables, operation_name, ctx)


async def execute(
    query: str, variables: dict[str, Any] | None, operation_name: str | None, ctx: Context
) -> ExecutionResult:
    """Raise what keeps the audit trail from being written: then nothing may be told.

    Raise NoLongerStands for a viewer who was remembered and has changed, or who wants more than to read.
    """
    operation, roots = begin(query, operation_name, ctx)
    if operation is OperationType.QUERY and ASKS_CAMS.isdisjoint(roots):
        async with one_connection(ctx.standing if ctx.from_memory else None) as stands:
            if not stands:
                raise NoLongerStands
            return await _told(query, variables, operation_name, ctx)
    if ctx.from_memory:
        raise NoLongerStands
    return await _told(query, variables, operation_name, ctx)


async def _told(
    query: str, variables: dict[str, Any] | None, operation_name: str | None, ctx: Context
) -> ExecutionResult:
    result = await _executed(query, variables, operation_name, ctx)
    await ctx.audit.flush()
    return result


def begin(
    query: str, operation_name: str | None, ctx: Context
) -> tuple[OperationType | None, tuple[str, ...]]:
    """Tell the audit trail what is asked. The kind of the operation, and the names of its roots."""
    kind, roots, ctx.audit.operation = _asked_for(query, operation_name)
    return kind, roots


@lru_cache(maxsize=CACHED_DOCUMENTS)
def _asked_for(
    query: str, operation_name: str | None
) -> tuple[OperationType | None, tuple[str, ...], str]:
    """The kind of the operation, its roots, and both as the audit trail has them."""
    document = read_document(query)
    operation = get_operation_ast(document, operation_name)
    if operation is None:
        return None, (), ""
    roots = tuple(roots_of(document, operation))
    kind = operation.operation.value.capitalize()
    return operation.operation, roots, ", ".join(f"{kind}.{name}" for name in roots)


async def _executed(
    query: str, variables: dict[str, Any] | None, operation_name: str | None, ctx: Context
) -> ExecutionResult:
    ctx.load_anew()
    try:
        with nothing_left(ctx):
            return await schema.execute(
                query, variable_values=variables, context_value=ctx, operation_name=operation_name
            )
    finally:
        await ctx.loaders.stop()


@contextmanager
def nothing_left(ctx: Context) -> Iterator[None]:
    """Close what an execution that was cancelled, or failed, has made and not begun: graphql-core
    leaves it to Python, which says of each that nobody has awaited it.
    """
    try:
        yield
    finally:
        for one in ctx.awaited:
            if getcoroutinestate(one) == CORO_CREATED:
                one.close()
        ctx.awaited.clear()


def roots_of(document: DocumentNode, operation: OperationDefinitionNode) -> list[str]:
    """The names of the fields at the operation's root, each once, fragments spread out."""
    return list(dict.fromkeys(_roots(document, operation.selection_set)))


def _roots(document: DocumentNode, selections: SelectionSetNode | None) -> Iterator[str]:
    """Fragments that spread themselves are refused before anything is executed."""
    fragments = {
        definition.name.value: definition
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }

    def walk(within: SelectionSetNode | None, opened: frozenset[str]) -> Iterator[str]:
        for selection in within.selections if within is not None else ():
            if isinstance(selection, FieldNode):
                yield selection.name.value
            elif not isinstance(selection, FragmentSpreadNode):
                yield from walk(getattr(selection, "selection_set", None), opened)
            elif (name := selection.name.value) in fragments and name not in opened:
                yield from walk(fragments[name].selection_set, opened | {name})

    yield from walk(selections, frozenset())
