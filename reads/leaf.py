"""How PostgreSQL writes a column so that it reads as the schema's own scalar would have written it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLOutputType,
    GraphQLScalarType,
    is_leaf_type,
)
from tortoise import fields
from tortoise.fields.base import Field

from reads.scope import NotData

FAULT = "\\u0000!"
"""No text in PostgreSQL holds a NUL: in an answer this says that a field is null that must not be."""

_AS_IT_IS = frozenset({"ID", "String", "Boolean", "Int"})
_ENDLESS = "case {sql} when 'infinity' then {type}'{last}' when '-infinity' then {type}'{first}'"
"""What asyncpg writes for the last day, or moment, that Python knows, and for the first."""


def leaf(type_: GraphQLOutputType, sql: str) -> str:
    """Of a type without its `!`. Raise NotData for what only Python can write."""
    if isinstance(type_, GraphQLEnumType):
        return _enum(type_, sql)
    if isinstance(type_, GraphQLList):
        return _list(type_, sql)
    if not isinstance(type_, GraphQLScalarType):
        raise NotData(f"{type_} is not a leaf")
    if type_.name in _AS_IT_IS:
        return sql
    if type_.name == "Date":
        endless = _ENDLESS.format(sql=sql, type="date ", last=date.max, first=date.min)
        return f"{endless} else {sql} end"
    if type_.name == "DateTime":
        # In UTC, whose name would be looked up each time.
        utc = f"{sql} at time zone interval '0'"
        written = f'to_char({utc}, \'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\')'
        last, first = f"{date.max}T23:59:59.999Z", f"{date.min}T00:00:00.000Z"
        endless = _ENDLESS.format(sql=sql, type="", last=last, first=first)
        return f"coalesce({written}, {endless} end)"
    if type_.name == "Decimal":
        return f"({sql})::text"
    raise NotData(f"{type_} is written in Python alone")


def required(type_: GraphQLOutputType, sql: str, *, nullable: bool) -> str:
    """The same, but a null that must not be is a fault."""
    if isinstance(type_, GraphQLNonNull) and nullable:
        return f"coalesce(to_json({sql}), json '\"{FAULT}\"')"
    return sql


def filled(column: Field[Any], sql: str) -> str:
    """What Python calls true of a column: not null, not false, not empty."""
    if isinstance(column, fields.BooleanField):
        return sql
    if column.get_db_field_type() == "TEXT[]" or type(column).__name__ == "ArrayField":
        return f"cardinality({sql}) > 0"
    if isinstance(column, fields.CharField | fields.TextField):
        return f"{sql} <> ''"
    return f"{sql} is not null"


def _enum(type_: GraphQLEnumType, sql: str) -> str:
    names = _stored(type_)
    if all(stored == name for stored, name in names.items()):
        return sql
    cases = " ".join(f"when '{stored}' then '{name}'" for stored, name in names.items())
    return f"case {sql} {cases} end"


def _stored(type_: GraphQLEnumType) -> Mapping[str, str]:
    """The name of each value by what a column holds of it."""
    stored = {}
    for name, value in type_.values.items():
        held = getattr(value.value, "value", value.value)
        if not isinstance(held, str) or "'" in held:
            raise NotData(f"{type_.name} is not stored as text")
        stored[held] = name
    return stored


def _list(type_: GraphQLList[Any], sql: str) -> str:
    of = type_.of_type.of_type if isinstance(type_.of_type, GraphQLNonNull) else type_.of_type
    if not is_leaf_type(of) or leaf(of, sql) != sql:
        raise NotData(f"a list of {of} is written in Python alone")
    return sql
