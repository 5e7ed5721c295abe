"""Inputs: read once, checked against the matrix, and handed on without a trace of GraphQL."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeVar

import msgspec
import strawberry
from strawberry.types.base import get_object_definition

from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from permissions.fields import FIELD_RULES
from resolvers.context import Context
from resolvers.idempotency import Wish
from schema.guard import allows
from schema.scalars import NotADate
from schema.user_error import camel

T = TypeVar("T")

_KEY = "idempotency_key"


@dataclass(frozen=True)
class Asked:
    """An input in plain values: what was left out or sent as null is not there."""

    wish: Wish
    values: dict[str, Any]


def read_input(ctx: Context, operation: str, given: object) -> Asked:
    """Raise Mistakes for hidden fields (FORBIDDEN) and dates that cannot be, all of them at once."""
    mistakes: list[Mistake] = []
    asked = read_form(ctx, operation, given, mistakes)
    if mistakes:
        raise Mistakes(mistakes)
    return asked


def read_form(ctx: Context, operation: str, given: object, mistakes: list[Mistake]) -> Asked:
    """The same for whoever finds more mistakes: what cannot be used is left out and in `mistakes`."""
    fields: list[str] = []
    values = _plain(ctx, given, (), mistakes, fields)
    key = values.pop(_KEY, None)
    sent = msgspec.to_builtins(values)
    try:
        return Asked(Wish(operation, sent, key, tuple(fields)), values)
    except Mistake as mistake:
        mistakes.append(mistake)
        return Asked(Wish(operation, sent, fields=tuple(fields)), values)


def plain(ctx: Context, given: object, *path: str) -> dict[str, Any]:
    """Raise Mistakes like `read_input`, below `path`."""
    mistakes: list[Mistake] = []
    values = _plain(ctx, given, path, mistakes, [])
    if mistakes:
        raise Mistakes(mistakes)
    return values


def read_filter(ctx: Context, given: object | None, shape: type[T]) -> tuple[T, tuple[str, ...]]:
    """What narrows a list, and the coordinates of what does. Raise Mistakes below `filter`."""
    values = {} if given is None else plain(ctx, given, "filter")
    coordinates = tuple(f"{type(given).__name__}.{camel(name)}" for name in values)
    return domain(values, shape), coordinates


def domain(values: dict[str, Any], shape: type[T]) -> T:
    """The same values as the dataclass that a resolver takes."""
    return msgspec.convert(values, shape)


def day_in(value: date | None) -> date | None:
    """An argument's date; one that cannot be becomes a day that nobody is born on.

    So it is told together with what is wrong with the other arguments.
    """
    return date.max if isinstance(value, NotADate) else value


def _plain(
    ctx: Context,
    given: object,
    path: tuple[str, ...],
    mistakes: list[Mistake],
    fields: list[str],
) -> dict[str, Any]:
    """`fields` gets the coordinates of what was given."""
    definition = get_object_definition(type(given), strict=True)
    rules = FIELD_RULES[type(given).__name__]
    values: dict[str, Any] = {}
    for field in definition.fields:
        name = field.python_name
        value = getattr(given, name)
        if value is None or value is strawberry.UNSET:
            continue
        here = (*path, name)
        if not allows(ctx, rules[name]) and ctx.viewer is not None:
            mistakes.append(
                Mistake(
                    ErrorCode.FORBIDDEN,
                    say("You do not hold the permission that this field needs."),
                    field=here,
                )
            )
        elif isinstance(value, NotADate):
            mistakes.append(_no_such_date(here))
        elif get_object_definition(type(value)) is not None:
            values[name] = _plain(ctx, value, here, mistakes, fields)
        else:
            if name != _KEY:
                fields.append(f"{definition.name}.{camel(name)}")
            if isinstance(value, list):
                values[name] = [_value(item) for item in value if item is not None]
            else:
                values[name] = _value(value)
    return values


def _value(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _no_such_date(field: tuple[str, ...]) -> Mistake:
    return invalid(say("There is no such date. Write it as YYYY-MM-DD."), *field)
