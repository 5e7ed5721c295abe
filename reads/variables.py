"""An operation's variables: what they are is worked out once, what they hold for every request."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLInputType,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    coerce_input_value,
    get_nullable_type,
    is_leaf_type,
    is_non_null_type,
    type_from_ast,
)
from graphql.execution.values import (
    VariableValues,
    get_variable_values,
    input_is_nested_too_deeply,
)

from reads.symbols import ANY, SYMBOLIC, leaves, shape_of


@dataclass(frozen=True)
class Variable:
    name: str
    of: GraphQLInputType
    is_required: bool
    read: Callable[[Any], Any] | None
    """Of a scalar and an enum."""
    symbolic: type | None
    """What a symbol stands for, if the variable holds it."""


def variables_of(
    schema: GraphQLSchema, definition: OperationDefinitionNode
) -> tuple[Variable, ...]:
    """Of a valid document, where each variable has a type."""
    return tuple(
        _variable(one.variable.name.value, type_from_ast(schema, one.type))
        for one in definition.variable_definitions or ()
    )


def _variable(name: str, type_: Any) -> Variable:
    inner = get_nullable_type(type_)
    read = inner.coerce_input_value if is_leaf_type(inner) else None
    return Variable(name, type_, is_non_null_type(type_), read, SYMBOLIC.get(str(inner)))


def values_of(
    schema: GraphQLSchema,
    definition: OperationDefinitionNode,
    variables: Sequence[Variable],
    given: dict[str, Any],
) -> dict[str, Any] | None:
    """None for what cannot be coerced: the executor says why."""
    coerced = {}
    for one in variables:
        if one.name not in given:
            return _with_defaults(schema, definition, given)
        value = _coerced(one, given[one.name])
        if value is Undefined:
            return None
        coerced[one.name] = value
    return coerced


def _coerced(variable: Variable, value: Any) -> Any:
    """As `get_variable_values`, where no default stands in for a value."""
    if variable.read is None:
        if input_is_nested_too_deeply(value, variable.of):
            return Undefined
        return coerce_input_value(value, variable.of)
    if value is None:
        return Undefined if variable.is_required else None
    try:
        return variable.read(value)
    except Exception:  # noqa: BLE001 - whatever it is, it is no such value
        return Undefined


def _with_defaults(
    schema: GraphQLSchema, definition: OperationDefinitionNode, given: dict[str, Any]
) -> dict[str, Any] | None:
    values = get_variable_values(schema, definition.variable_definitions or (), given)
    return values.coerced if isinstance(values, VariableValues) else None


def shape(variables: Sequence[Variable], values: Mapping[str, Any]) -> Hashable:
    """What a statement depends on of the values."""
    return tuple([_shape(one, values) for one in variables])


def _shape(variable: Variable, values: Mapping[str, Any]) -> Any:
    name = variable.name
    if name not in values:
        return Undefined
    value = values[name]
    if variable.read is not None:
        return ANY if type(value) is variable.symbolic else value
    paths = frozenset(leaf.path for leaf in leaves({name: variable.of}, values))
    return shape_of(value, paths, (name,))
