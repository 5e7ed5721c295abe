"""What stands for a value that is not known yet: the statement is made once and serves every value.

Ids, texts, dates and moments of a request, and the viewer's own ids, are replaced by values that
nobody sends. Where one of these comes out among a statement's parameters, the request's own value is
bound later. What says yes or no, an enum or a number, stays: it may decide what the statement is.
"""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
)

from permissions.viewer import Viewer

Path: TypeAlias = tuple[str | int, ...]
"""From the name of a variable to a value within it."""

SYMBOLIC: Mapping[str, type] = {
    "ID": str,
    "String": str,
    "Date": date,
    "DateTime": datetime,
    "Decimal": Decimal,
}
"""Scalars whose values a statement does not depend on, and how they arrive."""

_UNSENT = secrets.randbits(48) << 80
"""Each process has its own: a symbol that is known could be written into a document."""

PROVIDERS = UUID(int=_UNSENT + 0x8FFF_BFFF_0000_0000_FFF1)
PROVIDER = UUID(int=_UNSENT + 0x8FFF_BFFF_0000_0000_FFF4)
"""Of a viewer who reaches one alone: compared by equality, rows come in the order of an index."""
PERSON = UUID(int=_UNSENT + 0x8FFF_BFFF_0000_0000_FFF2)
ACCOUNT = UUID(int=_UNSENT + 0x8FFF_BFFF_0000_0000_FFF3)


def symbolic_viewer(viewer: Viewer) -> Viewer:
    """The same kind of account with the same permissions, who is nobody."""
    return replace(
        viewer,
        account_id=ACCOUNT,
        provider_ids=frozenset({PROVIDER if len(viewer.provider_ids) == 1 else PROVIDERS}),
        jobseeker_id=None if viewer.jobseeker_id is None else PERSON,
        bearer=None,
    )


@dataclass(frozen=True)
class Leaf:
    """A value within the variables that is replaced by a symbol."""

    path: Path
    type_name: str


def leaves(types: Mapping[str, GraphQLInputType], values: Mapping[str, Any]) -> Iterator[Leaf]:
    """All of them, in a stable order."""
    for name, type_ in types.items():
        yield from _leaves(type_, values.get(name), (name,))


def _leaves(type_: GraphQLInputType, value: Any, path: Path) -> Iterator[Leaf]:
    if isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if isinstance(type_, GraphQLList) and isinstance(value, list):
        for index, one in enumerate(value):
            yield from _leaves(type_.of_type, one, (*path, index))
    elif isinstance(type_, GraphQLInputObjectType) and isinstance(value, dict):
        for name, field in type_.fields.items():
            yield from _leaves(field.type, value.get(name), (*path, name))
    # What is of another type is a mistake of the sender: the resolver says so.
    elif isinstance(type_, GraphQLScalarType) and type(value) is SYMBOLIC.get(type_.name):
        yield Leaf(path, type_.name)


def value_at(values: Mapping[str, Any], path: Path) -> Any:
    found: Any = values
    for step in path:
        found = found[step]
    return found


def symbol(leaf: Leaf, number: int, series: int) -> Any:
    """A value that nobody sends; two series differ in every symbol."""
    count = 1 + number + 10_000 * series
    match leaf.type_name:
        case "Date":
            return date(1001, 1, 1) + timedelta(days=count)
        case "DateTime":
            return datetime(1001, 1, 1, tzinfo=UTC) + timedelta(microseconds=count)
        case "Decimal":
            return Decimal(count) - Decimal("987654321.125")
    return str(UUID(int=_UNSENT + 0x4FFF_8FFF_0000_0000_0000 + count))


def with_symbols(values: Any, symbols: Mapping[Path, Any], path: Path = ()) -> Any:
    """A copy in which the symbols stand for the values at their paths."""
    if path in symbols:
        return symbols[path]
    if isinstance(values, dict):
        return {name: with_symbols(one, symbols, (*path, name)) for name, one in values.items()}
    if isinstance(values, list):
        return [with_symbols(one, symbols, (*path, at)) for at, one in enumerate(values)]
    return values


def shape_of(values: Any, symbols: Mapping[Path, Any] | frozenset[Path], path: Path = ()) -> Any:
    """What the statement depends on: the values, without those that a symbol stands for."""
    if path in symbols:
        return ANY
    if isinstance(values, dict):
        return tuple((name, shape_of(one, symbols, (*path, name))) for name, one in values.items())
    if isinstance(values, list):
        return tuple(shape_of(one, symbols, (*path, at)) for at, one in enumerate(values))
    return values


ANY = object()
