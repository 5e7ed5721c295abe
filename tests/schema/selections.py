"""Selections of everything that the schema has, so that no field is forgotten."""

from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    get_named_type,
    is_composite_type,
    is_required_argument,
)

from schema import schema

GRAPHQL = schema._schema
APART = "Registration"
"""As long as everything else of a person: its groups are selected where it is asked for by itself."""


def everything_of(named: GraphQLNamedType, depth: int, seen: tuple[Any, ...] = ()) -> str:
    """Every field that needs no argument, so many levels deep; each on a path once."""
    if isinstance(named, GraphQLObjectType):
        return _fields(named, depth, seen)
    assert isinstance(named, GraphQLInterfaceType)
    if named.name == "Node":
        return "__typename id"  # Its types have fields of one name and several types.
    concrete = GRAPHQL.get_possible_types(named)
    return " ".join(
        [
            "__typename",
            *(f"... on {one.name} {{ {_fields(one, depth, seen)} }}" for one in concrete),
        ]
    )


def root_fields(**arguments: str) -> list[tuple[str, str]]:
    """Every field of Query with a document that selects all it can; required arguments by name."""
    documents = []
    for name, field in GRAPHQL.query_type.fields.items():
        given = ", ".join(
            f"{argument}: {arguments.get(argument) or _value(one)}"
            for argument, one in field.args.items()
            if is_required_argument(one) or argument in arguments
        )
        named = get_named_type(field.type)
        below = f"{{ {everything_of(named, 3)} }}" if is_composite_type(named) else ""
        documents.append((name, f"{{ {name}{f'({given})' if given else ''} {below} }}"))
    return documents


def _fields(type_: GraphQLObjectType, depth: int, seen: tuple[Any, ...]) -> str:
    parts = ["__typename"]
    for name, field in type_.fields.items():
        named = get_named_type(field.type)
        if (type_.name, name) in seen or any(map(is_required_argument, field.args.values())):
            continue
        if not is_composite_type(named):
            parts.append(name)
        elif depth and not (seen and type_.name == APART):
            below = everything_of(named, depth - 1, (*seen, (type_.name, name)))
            parts.append(f"{name} {{ {below} }}")
    return " ".join(parts)


def _value(argument: Any) -> str:
    named = get_named_type(argument.type)
    if isinstance(named, GraphQLEnumType):
        return next(iter(named.values))
    return '"Ada"'
