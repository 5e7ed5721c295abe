"""Rows that a statement gave as JSON, as Tortoise's instances for the resolvers that work with them."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from asyncpg.pgproto.pgproto import UUID
from tortoise import fields
from tortoise.models import Model

_READ_LATER = " read later"
"""No attribute is called so."""


class NotGiven(BaseException):
    """A resolver reads a column that none was seen to read before it, and must not take this for an
    error of its own.
    """


def instance(model: type[Model], row: dict[str, Any]) -> Model:
    """With every column that the row has."""
    columns = _columns(model)
    made = _made(model, is_partial=not columns.keys() <= row.keys())
    values = made.__dict__
    for name, read in columns.items():
        if name in row:
            values[name] = read(row[name])
    return made


def noting(
    model: type[Model], row: dict[str, Any], readable: frozenset[str], read: set[str]
) -> Model:
    """A column is read when it is asked for, and then noted in `read`. Whoever asks for one that is
    readable and not in the row meets NotGiven.
    """
    made = _made(_noting(model), is_partial=True)
    made.__dict__[_READ_LATER] = row, readable, read
    return made


def _made(model: type[Model], *, is_partial: bool) -> Model:
    """As Tortoise makes a row that it has read."""
    made = model.__new__(model)
    made.__dict__.update(
        _partial=is_partial, _saved_in_db=True, _custom_generated_pk=False, _await_when_save={}
    )
    return made


@cache
def _noting(model: type[Model]) -> type[Model]:
    columns = _columns(model)

    def read(self: Model, name: str) -> Any:
        values = self.__dict__
        row, readable, noted = values.get(_READ_LATER, ((), (), set()))
        if name not in readable:
            raise AttributeError(name=name, obj=self)
        noted.add(name)
        if name not in row:
            raise NotGiven
        value = values[name] = columns[name](row[name])
        return value

    # Not as Tortoise makes models: it has the fields and the table of this one.
    return type.__new__(type(model), model.__name__, (model,), {"__getattr__": read})


@cache
def _columns(model: type[Model]) -> dict[str, Callable[[Any], Any]]:
    """By name: what makes it of its JSON, as asyncpg and Tortoise would have."""
    meta = model._meta  # noqa: SLF001
    return {name: _reader(meta.fields_map[name]) for name in meta.fields_db_projection}


_ENDLESS = {"infinity": datetime.max, "-infinity": datetime.min}  # noqa: DTZ901 - UTC is added
"""What asyncpg reads where PostgreSQL says that a day or a moment has no end, or no beginning."""


def _moment(value: str) -> datetime:
    endless = _ENDLESS.get(value)
    return endless.replace(tzinfo=UTC) if endless else datetime.fromisoformat(value).astimezone(UTC)


def _day(value: str) -> date:
    endless = _ENDLESS.get(value)
    return endless.date() if endless else date.fromisoformat(value)


def _reader(column: Any) -> Callable[[Any], Any]:
    read: Callable[[Any], Any] | None = None
    match column:
        case fields.UUIDField():
            read = UUID
        case fields.DatetimeField():
            read = _moment
        case fields.DateField():
            read = _day
        case fields.DecimalField():
            read = Decimal
        case fields.BinaryField():
            read = _bytes
        case _ if isinstance(enum := getattr(column, "enum_type", None), type):
            read = enum
    if read is None:
        return _as_it_is
    return lambda value: None if value is None else read(value)


def _as_it_is(value: Any) -> Any:
    return value


def _bytes(value: str) -> bytes:
    return bytes.fromhex(value.removeprefix("\\x"))
