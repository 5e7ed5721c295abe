"""Compiled reads: an operation answered by one statement, and by resolvers where that leaves a hole.

Whatever is not data at all, or not quite as the statement was made for, is left to the resolvers, who
are the reference: `None` says so, and costs nothing but time.
"""

import logging
import re
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, NamedTuple

import asyncpg
import orjson
from graphql import Executor, GraphQLError

from permissions.rows import reaching
from reads.facts import Facts
from reads.leaf import FAULT
from reads.moments import Moment
from reads.objects import HIDDEN
from reads.plans import Plan, Plans
from reads.slots import Asked, Bound, Unusual
from resolvers.context import Context, Reads

log = logging.getLogger(__name__)

_FAULT = f'"{FAULT}"'.encode()
_HIDDEN = re.compile(rf'"{re.escape(HIDDEN)}(\d+)"'.encode())
_MARK = HIDDEN.encode()


class NoLongerStands(Exception):
    """The viewer is not the one whom this process remembers: load them anew."""


class Prepared(NamedTuple):
    """The statement of an operation with its values: for whoever asks the same of it, at any moment."""

    plan: Plan
    values: Bound
    reads: Reads

    def fetch(self, moment: Moment) -> Awaitable[list[Any]]:
        return self.reads.fetch(self.plan.sql, self.values.at(moment))

    def data(self, row: Any, hidden: set[str]) -> list[bytes] | None:
        """The answer in pieces; `hidden` gets what was hidden. None for a null that must not be."""
        pieces, met = [b"{"], set[str]()
        for at, name in enumerate(self.plan.names, 1):
            value = read_marks(row[at] or b"null", self.plan.hidden, met)
            if value is None:
                return None
            pieces += (b",", name, value) if at > 1 else (name, value)
        pieces.append(b"}")
        hidden |= met
        return pieces


def only_row(rows: Sequence[Any]) -> Any:
    """What a statement has given. Raise NoLongerStands."""
    if not rows or not rows[0][0]:
        raise NoLongerStands
    return rows[0]


class Answer(NamedTuple):
    data: orjson.Fragment | dict[str, Any]
    errors: Sequence[GraphQLError] = ()
    prepared: Prepared | None = None
    """What has given all of it."""


class CompiledReads:
    """For one schema."""

    def __init__(self, facts: Facts) -> None:
        self.plans = Plans(facts)
        self.answered = 0
        """How many operations were answered so."""

    async def answer(
        self,
        query: str,
        variables: Mapping[str, Any] | None,
        operation_name: str | None,
        ctx: Context,
    ) -> Answer | None:
        """Of a valid document; `ctx.hidden` gets what was hidden. None: ask the resolvers.

        Raise NoLongerStands.
        """
        if (
            ctx.reads is None
            or ctx.viewer is None
            or ctx.standing is None
            or (operation := self.plans.operation(query, operation_name)) is None
        ):
            return None
        given = dict(variables or {})
        values = self.plans.values(operation, given)
        plan = None if values is None else self.plans.plan(operation, given, values, ctx)
        if values is None or plan is None:
            return None
        try:
            prepared = Prepared(plan, plan.slots.bind(Asked(ctx, values)), ctx.reads)
            row = only_row(await prepared.fetch(Moment.of(ctx)))
        except (Unusual, asyncpg.DataError):
            # An id that is none, say. What it was is not for the log.
            log.debug("not answered by its statement", exc_info=True)
            return None
        pieces = prepared.data(row, ctx.hidden)
        if pieces is None:
            return None
        data, is_whole = self.plans.put_in_place(plan, b"".join(pieces), ctx)
        if plan.place or not is_whole:
            executor = self.plans.executor(operation, given, ctx)
            return await self._completed(plan, row, data, executor, is_whole=is_whole)
        self.answered += 1
        return Answer(orjson.Fragment(data), prepared=None if plan.worked_out else prepared)

    async def _completed(
        self, plan: Plan, row: Any, data: bytes, executor: Executor[Any], *, is_whole: bool
    ) -> Answer | None:
        """None where a resolver leaves a null that must not be: the answer as a whole is theirs then."""
        ctx: Context = executor.context_value
        with reaching(ctx.reach):
            try:
                completed = await self.plans.completed(plan, data, executor, is_whole=is_whole)
            except GraphQLError:
                return None
            for at, coordinates in enumerate(plan.told, 1 + len(plan.names)):
                ctx.audit.showed(coordinates, row[at] or ())
            await ctx.audit.flush()
        self.answered += 1
        return Answer(completed, executor.collected_errors.errors)


def read_marks(data: bytes, coordinates: Sequence[str], hidden: set[str]) -> bytes | None:
    """The JSON without its marks; `hidden` gets those of the coordinates that they stand for.

    None for a null that must not be: the resolvers say where it is.
    """
    # One byte is looked for ten times as fast, and most answers have none.
    if b"\\" not in data or _MARK not in data:
        return data
    if _FAULT in data:
        return None
    if not coordinates:
        return data
    hidden.update(coordinates[int(number)] for number in set(_HIDDEN.findall(data)))
    return _HIDDEN.sub(b"null", data)
