"""An operation's variables: what they are is worked out once, what they hold for every request."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from graphql import GraphQLSchema, OperationDefinitionNode, Undefined, coerce_input_value
from graphql.execution.get_variable_signature import (
    GraphQLVariableSignature,
    get_variable_signature,
)
from graphql.execution.values import (
    VariableValues,
    VariableValueSource,
    get_variable_values,
    input_is_nested_too_deeply,
)

Signatures: TypeAlias = Mapping[str, GraphQLVariableSignature]
"""By the name of the variable."""


def signatures_of(schema: GraphQLSchema, definition: OperationDefinitionNode) -> Signatures:
    """Of a valid document, where each variable has one."""
    found = (get_variable_signature(schema, one) for one in definition.variable_definitions or ())
    return {one.name: one for one in found if isinstance(one, GraphQLVariableSignature)}


def values_of(
    schema: GraphQLSchema,
    definition: OperationDefinitionNode,
    signatures: Signatures,
    given: dict[str, Any],
) -> VariableValues | None:
    """None for what cannot be coerced: the executor says why."""
    if signatures.keys() <= given.keys():
        return _coerced(signatures, given)
    values = get_variable_values(schema, definition.variable_definitions or (), given)
    return values if isinstance(values, VariableValues) else None


def _coerced(signatures: Signatures, given: dict[str, Any]) -> VariableValues | None:
    """As `get_variable_values`, where no default stands in for a value."""
    coerced = {}
    for name, signature in signatures.items():
        if input_is_nested_too_deeply(given[name], signature.type):
            return None
        coerced[name] = coerce_input_value(given[name], signature.type)
        if coerced[name] is Undefined:
            return None
    sources = {name: VariableValueSource(one, given[name]) for name, one in signatures.items()}
    return VariableValues(sources, coerced)
