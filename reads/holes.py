"""What a statement left open: fields that their resolvers fill in, row by row, in its answer.

A level is the objects of one type at one place of the answer. Where it has holes, the statement gives
its row as well (ROW), so that the resolver is asked as it always is: with the row it was declared for.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from inspect import isawaitable
from typing import Any, TypeAlias
from uuid import UUID

from graphql import Executor, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path, gather_with_cancel
from tortoise import fields
from tortoise.models import Model

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


Place: TypeAlias = dict[str, Level]
"""By the name of the type that the object has."""


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

    def __init__(self, executor: Executor[Any]) -> None:
        self._executor = executor
        self._pending: list[tuple[dict[str, Any], str, Awaitable[Any]]] = []

    async def fill(
        self, place: Place, answer: Any, path: Path | None = None, source: Model | None = None
    ) -> None:
        """In place; `source` is the row of the object itself, where somebody has it.

        Raise GraphQLError where a resolver leaves a null that must not be.
        """
        self._fill(place, answer, path, source)
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
        if level is None:
            return
        if source is None and row is not None and level.model is not None:
            source = _instance(level.model, row)
        for key, details in level.holes.items():
            at = Path(path, key, level.of.name)
            found = self._executor.execute_field(level.of, source, details, at, None)
            if isawaitable(found):
                self._pending.append((answer, key, found))
            else:
                answer[key] = found
        for key, below in level.inside.items():
            self._fill(below, answer[key], Path(path, key, level.of.name))


def _instance(model: type[Model], row: dict[str, Any]) -> Model:
    meta = model._meta  # noqa: SLF001 - as Tortoise makes a row that it has read
    columns = {
        column: _python(meta.fields_map[name], row[column])
        for name, column in meta.fields_db_projection.items()
        if column in row
    }
    return model._init_from_db(**columns)  # noqa: SLF001


_READ: dict[type, Callable[[Any], Any]] = {
    fields.UUIDField: UUID,
    fields.DatetimeField: datetime.fromisoformat,
    fields.DateField: date.fromisoformat,
    fields.DecimalField: Decimal,
    fields.BinaryField: lambda value: bytes.fromhex(value.removeprefix("\\x")),
}


def _python(column: Any, value: Any) -> Any:
    """As asyncpg would have given it."""
    read = _READ.get(type(column))
    return value if value is None or read is None else read(value)
