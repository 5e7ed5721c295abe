"""What a statement left open: fields that their resolvers fill in, row by row, in its answer.

A level is the objects of one type at one place of the answer. Where it has holes, the statement gives
its row as well (ROW), so that the resolver is asked as it always is: with the row it was declared for.
"""

from asyncio import Future
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from inspect import isawaitable
from typing import Any, TypeAlias
from uuid import UUID

from graphql import Executor, GraphQLError, GraphQLField, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path, gather_with_cancel
from tortoise import fields
from tortoise.models import Model

from reads.facts import Facts
from reads.row import Row

ROW = "."
"""The name under which an object gives its row: no field is called so."""


@dataclass
class Level:
    of: GraphQLObjectType
    holes: dict[str, FieldDetailsList] = field(default_factory=dict)
    """What resolvers fill in, by its name in the answer."""
    inside: "dict[str, Place]" = field(default_factory=dict)
    """What has holes further down."""
    model: type[Model] | None = None
    is_one_of_several: bool = False
    """Whether objects of other types stand beside them: then the row says of which type one is."""


Place: TypeAlias = dict[str, Level]
"""By the name of the type that the object has."""


def are_straight(facts: Facts, place: Place) -> bool:
    """Whether no hole of it shows anybody, or withholds anything of whom it is filled in for."""
    return all(
        all(
            facts.is_straight(level.of.fields[details[0].node.name.value])
            for details in level.holes.values()
        )
        and all(are_straight(facts, below) for below in level.inside.values())
        for level in place.values()
    )


def row_of(row: Row, type_: str) -> str:
    """The row as JSON, with the name of its type. Amounts as text: JSON would round them."""
    columns = [f"'{type_}'::text \"{ROW}\""]
    for name in sorted(row.columns):
        column = row.column(name)
        sql = column.sql
        if isinstance(column.field, fields.DecimalField | fields.BinaryField):
            sql += "::text"
        columns.append(f'{sql} "{row.model._meta.fields_db_projection[name]}"')  # noqa: SLF001
    return f"(select row_to_json(r) from (select {', '.join(columns)}) r)"


class Filling:
    """Of one answer. `executor` has the request's own variables and context."""

    def __init__(self, facts: Facts, executor: Executor[Any]) -> None:
        self._facts = facts
        self._executor = executor
        self._straight: dict[int, Callable[[Any], Any] | None] = {}
        self._pending: list[tuple[dict[str, Any], str, Awaitable[Any]]] = []

    async def fill(
        self, place: Place, answer: Any, path: Path | None = None, source: Model | None = None
    ) -> None:
        """In place; `source` is the row of the object itself, where somebody has it.

        Raise GraphQLError where a resolver leaves a null that must not be.
        """
        try:
            self._fill(place, answer, path, source)
        except GraphQLError:
            for _, _, pending in self._pending:
                _left(pending)
            raise
        if self._pending:
            values = await gather_with_cancel(*(pending for _, _, pending in self._pending))
            for (within, key, _), value in zip(self._pending, values, strict=True):
                within[key] = value

    def _fill(
        self, place: Place, answer: Any, path: Path | None, source: Model | None = None
    ) -> None:
        if isinstance(answer, list):
            for number, one in enumerate(answer):
                self._fill(place, one, Path(path, number, None))
            return
        if not isinstance(answer, dict):
            return
        row = answer.pop(ROW, None)
        level = place.get(row[ROW]) if row else next(iter(place.values()))
        if level is None or (row is None and level.is_one_of_several):
            return
        if source is None and row is not None and level.model is not None:
            source = _instance(level.model, row)
        for key, details in level.holes.items():
            self._fill_one(level, key, details, answer, source, path)
        for key, below in level.inside.items():
            self._fill(below, answer[key], Path(path, key, level.of.name))

    def _fill_one(
        self,
        level: Level,
        key: str,
        details: FieldDetailsList,
        answer: dict[str, Any],
        source: Model | None,
        path: Path | None,
    ) -> None:
        straight = self._straight_one(level, key, details)
        if straight is not None:
            # What goes wrong, the executor meets again, and tells it.
            with suppress(Exception):
                answer[key] = straight(source)
                return
        at = Path(path, key, level.of.name)
        found = self._executor.execute_field(level.of, source, details, at, None)
        if isawaitable(found):
            self._pending.append((answer, key, found))
        else:
            answer[key] = found

    def _straight_one(
        self, level: Level, key: str, details: FieldDetailsList
    ) -> Callable[[Any], Any] | None:
        """A leaf that a resolver works out of the row at once: the executor need not come between."""
        if id(details) not in self._straight:
            field = level.of.fields[details[0].node.name.value]
            self._straight[id(details)] = (
                self._at_once(field, level, key, details)
                if self._facts.is_straight(field)
                else None
            )
        return self._straight[id(details)]

    def _at_once(
        self, field: GraphQLField, level: Level, key: str, details: FieldDetailsList
    ) -> Callable[[Any], Any]:
        at = Path(None, key, level.of.name)
        nodes = [one.node for one in details]
        info = self._executor.build_resolve_info(field, nodes, level.of, at)
        resolve, complete = self._facts.straight(field, info), self._executor.complete_value
        return lambda row: complete(field.type, details, info, at, resolve(row), None)


def _instance(model: type[Model], row: dict[str, Any]) -> Model:
    """As Tortoise makes a row that it has read."""
    made = model.__new__(model)
    values = made.__dict__
    columns = _columns(model)
    values.update(_partial=len(row) <= len(columns), _saved_in_db=True, _custom_generated_pk=False)
    values["_await_when_save"] = {}
    for column, (name, read) in columns.items():
        if column in row:
            value = row[column]
            values[name] = value if value is None or read is None else read(value)
    return made


@cache
def _columns(model: type[Model]) -> dict[str, tuple[str, Callable[[Any], Any] | None]]:
    """By column: the attribute, and what makes it of its JSON, as asyncpg and Tortoise would have."""
    meta = model._meta  # noqa: SLF001
    return {
        column: (name, _reader(meta.fields_map[name]))
        for name, column in meta.fields_db_projection.items()
    }


def _left(pending: Awaitable[Any]) -> None:
    """Nobody waits for it."""
    if isinstance(pending, Future):
        pending.cancel()
    elif isinstance(pending, Coroutine):
        pending.close()


_ENDLESS = {"infinity": datetime.max, "-infinity": datetime.min}  # noqa: DTZ901 - UTC is added
"""What asyncpg reads where PostgreSQL says that a day or a moment has no end, or no beginning."""


def _moment(value: str) -> datetime:
    endless = _ENDLESS.get(value)
    return endless.replace(tzinfo=UTC) if endless else datetime.fromisoformat(value).astimezone(UTC)


def _day(value: str) -> date:
    endless = _ENDLESS.get(value)
    return endless.date() if endless else date.fromisoformat(value)


def _reader(column: Any) -> Callable[[Any], Any] | None:
    match column:
        case fields.UUIDField():
            return UUID
        case fields.DatetimeField():
            return _moment
        case fields.DateField():
            return _day
        case fields.DecimalField():
            return Decimal
        case fields.BinaryField():
            return lambda value: bytes.fromhex(value.removeprefix("\\x"))
    enum = getattr(column, "enum_type", None)
    return enum if isinstance(enum, type) else None
