"""A queryset as the SQL of its rows: scopes and filters are said once, in Tortoise's words."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pypika_tortoise.queries import Table
from tortoise.models import Model
from tortoise.queryset import QuerySet

from reads.slots import Slots
from reads.symbols import ACCOUNT, PERSON, PROVIDER, PROVIDERS, Path
from resolvers.context import Context
from resolvers.loaders import Loaders, Relation

_NUMBER = re.compile(r"\$(\d+)")
_SET = "\0"
"""Marks the parameter that holds all of the viewer's providers."""


class NotData(Exception):
    """What was asked for is not made of columns and relations alone: its resolvers bring it."""


class TooMuch(NotData):
    """More than one statement should hold: all of it is left to the resolvers."""


@dataclass(frozen=True)
class Rows:
    """Rows of a table as a statement that can stand in a FROM, and the columns that may be read."""

    sql: str
    model: type[Model]
    columns: frozenset[str]


Symbols = Mapping[Any, Path]
"""Where in the variables the value stands that a symbol stands for."""


def rows_of(
    make: Callable[[int], QuerySet[Any]],
    slots: Slots,
    symbols: tuple[Symbols, Symbols] = ({}, {}),
) -> Rows:
    """`make` is asked twice, with the symbols of either series: a value that was worked out of a
    symbol differs then, and no statement can be made of it. Raise NotData.
    """
    (model, columns, sql, values), (_, _, other_sql, other_values) = (
        _parameterized(make(series)) for series in (0, 1)
    )
    if sql != other_sql:
        raise NotData("the statement depends on a value")
    numbers = [
        _slot(one, other, slots, symbols) for one, other in zip(values, other_values, strict=True)
    ]
    bound = _NUMBER.sub(lambda found: numbers[int(found[1]) - 1], sql)
    bound = re.sub(rf"(?<!NOT )IN \({_SET}(\$\d+)\)", r"= ANY (\1::uuid[])", bound)
    if _SET in bound:
        raise NotData("the viewer's providers stand where one value should")
    return Rows(bound, model, columns)


def scope_of(model: type[Model], ctx: Context) -> QuerySet[Any]:
    """The rows of a model that the viewer may see, as some relation has them. Raise NotData."""
    for relation in vars(Loaders).values():
        if isinstance(relation, Relation):
            rows = relation.scope(ctx.signed_in)
            if rows.model is model:
                return rows
    raise NotData(f"nothing leads to {model.__name__}")


def _parameterized(
    rows: QuerySet[Any],
) -> tuple[type[Model], frozenset[str], str, list[Any]]:
    """The rows' model, the columns that the queryset reads, and its statement with every column."""
    model = rows.model
    meta = model._meta  # noqa: SLF001 - Tortoise has no other name for what a queryset is made of
    only = getattr(rows, "_fields_for_select", ())
    columns = frozenset(only or meta.db_fields)
    rows._make_query()  # noqa: SLF001
    query = rows.query
    query._selects = []  # noqa: SLF001
    sql, values = query.select(Table(meta.db_table).star).get_parameterized_sql()
    return model, columns, sql, values


def _slot(one: Any, other: Any, slots: Slots, symbols: tuple[Symbols, Symbols]) -> str:
    value = _id(one)
    if value == PROVIDERS:
        return _SET + slots.providers()
    if value == PROVIDER:
        return slots.provider()
    if value == PERSON:
        return slots.person()
    if value == ACCOUNT:
        return slots.account()
    if one in symbols[0]:
        if symbols[1].get(other) != symbols[0][one]:
            raise NotData("a symbol was exchanged for another one")
        return slots.variable(symbols[0][one])
    if one != other:
        raise NotData("a value is worked out of what was sent")
    return slots.constant(one)


def _id(value: Any) -> UUID | None:
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value) if isinstance(value, str) and len(value) == 36 else None
    except ValueError:
        return None
