"""Leaves that a resolver works out of a row, at once: in their place a statement writes the columns that
the resolver reads, and what it says of them is put there.

Which columns those are is seen while it reads them: the first statement gives all that are readable. It
is asked once in an answer for all rows of which it is given the same. Where one cannot say, because it
fails or asks for more, the executor asks it with the whole row.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NamedTuple, cast

import orjson
from graphql import (
    Executor,
    GraphQLError,
    GraphQLList,
    GraphQLObjectType,
    GraphQLOutputType,
    Undefined,
    get_nullable_type,
)
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path
from tortoise import fields
from tortoise.models import Model

from reads.facts import Facts
from reads.instances import NotGiven, instance, noting
from reads.row import Row
from reads.scope import NotData, scope_of
from resolvers.context import Context

# No text in PostgreSQL holds a NUL: nothing that stands between the two can look like the second.
_BEGINS = rb'{".":"\u0000?'
_ENDS = rb'","!":"\u0000."}'
_KEY = 36
"""Characters of the UUID with which the columns end: whose row it is makes no difference to a resolver that
does not read it.
"""
_NOTHING = ""
"""No column is called so: a resolver was seen, and has read none."""
_NUMBER = re.compile(r"\0\?(\d+)")


class _Unwritten(Exception):
    """For the executor to write, or to say why it cannot be."""


class WorkedOut(NamedTuple):
    """A field of the answer."""

    of: GraphQLObjectType
    details: FieldDetailsList
    model: type[Model]
    readable: frozenset[str]
    """The columns that the viewer's scope reads."""
    given: frozenset[str]
    """Those of them that the statement gives."""
    read: set[str] | None
    """Those that its resolver was seen to read, in this answer or another; None where all are given."""

    @property
    def knows_more(self) -> bool:
        """Whether the statement would give other columns if it were made anew."""
        return self.read is not None and self.given != _given(self.readable, self.read)


def worked_out(
    facts: Facts, type_: GraphQLObjectType, details: FieldDetailsList, row: Row, ctx: Context
) -> WorkedOut:
    read = None
    with suppress(NotData):
        scope_of(row.model, ctx)  # By which the whole row would be found.
        read = facts.columns_read(type_, details[0].node.name.value)
    return WorkedOut(type_, details, row.model, row.columns, _given(row.columns, read), read)


def _given(readable: frozenset[str], read: set[str] | None) -> frozenset[str]:
    return readable & read if read else readable


def columns_of(one: WorkedOut, number: int, row: Row) -> str:
    """What is selected in its place, where it has this number."""
    begins, ends = (f"json '\"\\u0000{mark}\"'" for mark in (f"?{number}", "."))
    key = row.column(row.model._meta.pk_attr)  # noqa: SLF001
    if not isinstance(key.field, fields.UUIDField):
        raise NotData(f"the key of {one.of.name} has another length")
    return ", ".join([f'{begins} "."', *row.given(one.given), f'{key.sql} "@"', f'{ends} "!"'])


def put_in_place(
    data: bytes, every: Sequence[WorkedOut], facts: Facts, ctx: Context
) -> tuple[bytes, bool]:
    """The JSON with what the resolvers say, and whether all of them did: what one could not is left as
    the statement wrote it.
    """
    if not every:
        return data, True
    known: dict[bytes, bytes] = {}
    is_whole = True
    # Texts are found in bytes ten times as fast as what a regular expression describes.
    before, *others = data.split(_BEGINS)
    pieces = [before]
    for other in others:
        written, _, behind = other.partition(_ENDS)
        columns = written[:-_KEY]
        value = known.get(columns)
        if value is None:
            whole = _BEGINS + written + _ENDS
            number = int(columns[: columns.index(b'"')])
            try:
                value = known[columns] = _value(every[number], orjson.loads(whole), facts, ctx)
            except (NotGiven, Exception):  # noqa: BLE001 - the executor meets it again, and tells it
                is_whole, value = False, whole
        pieces += (value, behind)
    return b"".join(pieces), is_whole


async def ask_for_the_rest(
    answer: Any, every: Sequence[WorkedOut], executor: Executor[Any], path: Path | None = None
) -> Any:
    """The answer, in which what was left is told by the executor.

    Raise GraphQLError where a resolver leaves a null that must not be.
    """
    if isinstance(answer, list):
        return [
            await ask_for_the_rest(one, every, executor, Path(path, at, None))
            for at, one in enumerate(answer)
        ]
    if not isinstance(answer, dict):
        return answer
    if found := _NUMBER.fullmatch(str(answer.get("."))):
        return await _asked(every[int(found[1])], answer, executor, cast("Path", path))
    return {
        key: await ask_for_the_rest(value, every, executor, Path(path, key, None))
        for key, value in answer.items()
    }


def _source(one: WorkedOut, written: dict[str, Any]) -> Model:
    if one.read is None:
        return instance(one.model, written)
    return noting(one.model, written, one.readable, one.read)


async def _asked(
    one: WorkedOut, written: dict[str, Any], executor: Executor[Any], path: Path
) -> Any:
    """What the executor says of it, with the whole row if that is what was wanting."""
    row: Any = _source(one, written)
    try:
        told = executor.execute_field(one.of, row, one.details, path, None)
    except NotGiven:
        scope: Any = scope_of(one.model, executor.context_value)
        row = await scope.get_or_none(pk=written["@"])
        if row is None:
            raise GraphQLError("It is no longer shown.") from None
        told = executor.execute_field(one.of, row, one.details, path, None)
    return await told if executor.is_awaitable(told) else told


def _value(one: WorkedOut, row: dict[str, Any], facts: Facts, ctx: Context) -> bytes:
    """The JSON of what is worked out of the columns of a row."""
    field = one.of.fields[one.details[0].node.name.value]
    found = facts.straight(field, ctx)(_source(one, row))
    if one.read is not None and not one.read:
        one.read.add(_NOTHING)
    return orjson.dumps(_written(field.type, found))


def _written(type_: GraphQLOutputType, value: Any) -> Any:
    """As the executor writes a leaf, or a list of them."""
    inner: Any = get_nullable_type(type_)
    if value is None:
        if inner is not type_:
            raise _Unwritten
        return None
    if isinstance(inner, GraphQLList):
        return [_written(inner.of_type, one) for one in value]
    written = inner.coerce_output_value(value)
    if written is None or written is Undefined:
        raise _Unwritten
    return written
