"""What a statement left open: fields that their resolvers fill in, row by row, in its answer.

A level is the objects of one type at one place of the answer. Where it has holes, the statement gives
its row as well (ROW), so that the resolver is asked as it always is: with the row it was declared for.
"""

from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from graphql import Executor, GraphQLError, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path, gather_with_cancel
from tortoise.models import Model

from reads.instances import instance
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


def row_of(row: Row, level: Level) -> str:
    """The row as JSON, with the name of its type."""
    level.model = row.model
    columns = [f"'{level.of.name}'::text \"{ROW}\"", *row.given(row.columns if level.holes else ())]
    return f"(select row_to_json(r$) from (select {', '.join(columns)}) r$)"


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
        try:
            self._fill(place, answer, path, source)
        except GraphQLError as error:
            # Those that were begun are stopped as the executor stops them: each has taken its first step,
            # so that none of what it waits for is left without anybody who ever waits.
            await gather_with_cancel(_failed(error), *(one for _, _, one in self._pending))
        if self._pending:
            values = await gather_with_cancel(*(pending for _, _, pending in self._pending))
            for (within, key, _), value in zip(self._pending, values, strict=True):
                within[key] = value

    def _fill(
        self, place: Place, answer: Any, at: Path | None, source: Model | None = None
    ) -> None:
        if isinstance(answer, list):
            for number, one in enumerate(answer):
                self._fill(place, one, Path(at, number, None))
        elif isinstance(answer, dict):
            self._fill_object(place, answer, at, source)

    def _fill_object(
        self, place: Place, answer: dict[str, Any], at: Path | None, source: Model | None
    ) -> None:
        row = answer.pop(ROW, None)
        level = place.get(row[ROW]) if row else next(iter(place.values()))
        if level is None or (row is None and level.is_one_of_several):
            return
        if source is None and row is not None and level.model is not None and level.holes:
            source = instance(level.model, row)
        for key, details in level.holes.items():
            path = Path(at, key, level.of.name)
            found = self._executor.execute_field(level.of, source, details, path, None)
            if self._executor.is_awaitable(found):
                self._pending.append((answer, key, found))
            else:
                answer[key] = found
        for key, below in level.inside.items():
            self._fill(below, answer[key], Path(at, key, level.of.name))


async def _failed(error: GraphQLError) -> None:
    raise error
