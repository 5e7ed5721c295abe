"""What a statement left open: fields that their resolvers fill in, row by row, in its answer.

A level is the objects of one type at one place of the answer. Where it has holes, the statement gives
its row as well (ROW), so that the resolver is asked as it always is: with the row it was declared for.
Resolvers that work at once get the columns that they are known to read, and note those that they do.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from graphql import (
    Executor,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    get_nullable_type,
    is_leaf_type,
)
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path, gather_with_cancel
from tortoise import fields
from tortoise.models import Model

from reads.facts import Facts
from reads.instances import NotGiven, instance, noting
from reads.row import Row
from reads.scope import NotData, scope_of
from resolvers.context import Context

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
    readable: frozenset[str] = frozenset()
    """The columns that the viewer's scope reads."""
    given: frozenset[str] = frozenset()
    """Those of them that the statement gives."""
    read: set[str] | None = None
    """Those that its resolvers were seen to read, in this answer or another; None where all are given."""


Place: TypeAlias = dict[str, Level]
"""By the name of the type that the object has."""
At: TypeAlias = tuple[Any, str | int, str | None]
"""As graphql-core's `Path`, of which many would be made that nobody asks for."""


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


def row_of(row: Row, level: Level, facts: Facts, ctx: Context) -> str:
    """The row as JSON, with the name of its type. Amounts as text: JSON would round them."""
    level.model, level.readable = row.model, row.columns
    level.given = _given(level, facts, ctx)
    columns = [f"'{level.of.name}'::text \"{ROW}\""]
    for name in sorted(level.given):
        column = row.column(name)
        sql = column.sql
        if isinstance(column.field, fields.DecimalField | fields.BinaryField):
            sql += "::text"
        columns.append(f'{sql} "{name}"')
    return f"(select row_to_json(r) from (select {', '.join(columns)}) r)"


def _given(level: Level, facts: Facts, ctx: Context) -> frozenset[str]:
    if not level.holes or level.model is None:
        return frozenset()
    names = frozenset(details[0].node.name.value for details in level.holes.values())
    if all(facts.is_straight(level.of.fields[name]) for name in names):
        with suppress(NotData):
            scope_of(level.model, ctx)
            level.read = facts.columns_read(level.of, names)
    return level.readable & level.read if level.read else level.readable


def knows_more(place: Place) -> bool:
    """Whether the statement would give other columns if it were made anew."""
    return any(
        (level.read and level.given != level.readable & level.read)
        or any(map(knows_more, level.inside.values()))
        for level in place.values()
    )


class _Hole(NamedTuple):
    key: str
    details: FieldDetailsList
    straight: Callable[[Any], Any] | None
    """Fills it in at once, out of the row."""


class Filling:
    """Of one answer. `executor` has the request's own variables and context."""

    def __init__(self, facts: Facts, executor: Executor[Any]) -> None:
        self._facts = facts
        self._executor = executor
        self._holes: dict[int, list[_Hole]] = {}
        """Of each level."""
        self._pending: list[tuple[dict[str, Any], str, Awaitable[Any]]] = []

    async def fill(
        self, place: Place, answer: Any, path: Path | None = None, source: Model | None = None
    ) -> None:
        """In place; `source` is the row of the object itself, where somebody has it.

        Raise GraphQLError where a resolver leaves a null that must not be.
        """
        self._look_at(place)
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

    def _fill(self, place: Place, answer: Any, at: At | None, source: Model | None = None) -> None:
        if isinstance(answer, list):
            for number, one in enumerate(answer):
                self._fill(place, one, (at, number, None))
        elif isinstance(answer, dict):
            self._fill_object(place, answer, at, source)

    def _fill_object(
        self, place: Place, answer: dict[str, Any], at: At | None, source: Model | None
    ) -> None:
        row = answer.pop(ROW, None)
        level = place.get(row[ROW]) if row else next(iter(place.values()))
        if level is None or (row is None and level.is_one_of_several):
            return
        if source is None and row is not None and level.holes:
            source = _source(level, row)
        type_ = level.of.name
        for key, details, straight in self._holes[id(level)]:
            if straight is not None:
                try:
                    answer[key] = straight(source)
                except NotGiven:
                    whole = self._of_whole_row(level, details, source, (at, key, type_))
                    self._pending.append((answer, key, whole))
                except Exception:  # noqa: BLE001 - the executor meets it again, and tells it
                    self._ask(level, details, answer, source, (at, key, type_))
            else:
                self._ask(level, details, answer, source, (at, key, type_))
        for key, below in level.inside.items():
            self._fill(below, answer[key], (at, key, type_))

    def _ask(
        self,
        level: Level,
        details: FieldDetailsList,
        answer: dict[str, Any],
        source: Model | None,
        at: At,
    ) -> None:
        key: Any = at[1]
        found: Any = self._executor.execute_field(level.of, source, details, _path(at), None)
        if self._executor.is_awaitable(found):
            self._pending.append((answer, key, found))
        else:
            answer[key] = found

    async def _of_whole_row(
        self, level: Any, details: FieldDetailsList, source: Any, at: At
    ) -> Any:
        """Where the statement has not given what the resolver asks for; the next one will."""
        scope: Any = scope_of(level.model, self._executor.context_value)
        row = await scope.get_or_none(pk=source.pk)
        found = self._executor.execute_field(level.of, row, details, _path(at), None)
        return await found if self._executor.is_awaitable(found) else found

    def _look_at(self, place: Place) -> None:
        """A leaf that a resolver works out of the row at once: the executor need not come between."""
        for level in place.values():
            self._holes[id(level)] = [
                _Hole(key, details, self._straight(level, key, details))
                for key, details in level.holes.items()
            ]
            for below in level.inside.values():
                self._look_at(below)

    def _straight(
        self, level: Level, key: str, details: FieldDetailsList
    ) -> Callable[[Any], Any] | None:
        field = level.of.fields[details[0].node.name.value]
        if not self._facts.is_straight(field):
            return None
        return self._at_once(field, level, key, details)

    def _at_once(
        self, field: GraphQLField, level: Level, key: str, details: FieldDetailsList
    ) -> Callable[[Any], Any]:
        at = Path(None, key, level.of.name)
        nodes = [one.node for one in details]
        info = self._executor.build_resolve_info(field, nodes, level.of, at)
        resolve, complete = self._facts.straight(field, info), self._executor.complete_value
        type_ = get_nullable_type(field.type)
        written = type_.coerce_output_value if is_leaf_type(type_) else None

        def at_once(row: Any) -> Any:
            value = resolve(row)
            if written is not None and isinstance(value, bool | str | int):
                return written(value)
            return complete(field.type, details, info, at, value, None)

        return at_once


def _path(at: At) -> Path:
    before, key, type_ = at
    return Path(None if before is None else _path(before), key, type_)


def _source(level: Level, row: dict[str, Any]) -> Model | None:
    if level.model is None:
        return None
    if level.read is None:
        return instance(level.model, row)
    return noting(level.model, row, level.readable, level.read)


async def _failed(error: GraphQLError) -> None:
    raise error
