"""Compiled reads: an operation answered by one statement, and by resolvers where that leaves a hole.

Whatever is not data at all, or not quite as the statement was made for, is left to the resolvers, who
are the reference: `None` says so, and costs nothing but time.
"""

import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import asyncpg
import orjson
from graphql import Executor, GraphQLError

from permissions.rows import reaching
from reads.facts import Facts
from reads.holes import Filling, knows_more
from reads.leaf import FAULT
from reads.objects import HIDDEN
from reads.plans import Plan, Plans
from reads.slots import Asked, Unusual
from resolvers.context import Context

log = logging.getLogger(__name__)

_FAULT = f'"{FAULT}"'.encode()
_HIDDEN = re.compile(rf'"{re.escape(HIDDEN)}(\d+)"'.encode())
_MARK = HIDDEN.encode()


class Answer(NamedTuple):
    data: orjson.Fragment | dict[str, Any]
    errors: Sequence[GraphQLError] = ()


class NoLongerStands(Exception):
    """The viewer is not the one whom this process remembers: load them anew."""


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
            parameters = plan.slots.bind(Asked(ctx, values))
            row = await ctx.reads.fetch_row(plan.sql, parameters)
        except (Unusual, asyncpg.DataError):
            # An id that is none, say. What it was is not for the log.
            log.debug("not answered by its statement", exc_info=True)
            return None
        if row is None or not row[0]:
            raise NoLongerStands
        parts = [b"%s:%s" % (name, row[at] or b"null") for at, name in enumerate(plan.names, 1)]
        data = read_marks(b"{%s}" % b",".join(parts), plan.hidden, ctx)
        if data is None:
            return None
        self.answered += 1
        if not plan.place:
            return Answer(orjson.Fragment(data))
        for at, coordinates in enumerate(plan.told, 1 + len(plan.names)):
            ctx.audit.showed(coordinates, row[at] or ())
        executor = self.plans.executor(operation, given, ctx)
        with reaching(ctx.reach):
            answer = await _filled(plan, data, self.plans.facts, executor)
        if knows_more(plan.place):
            self.plans.forget(plan)
        return answer


def read_marks(data: bytes, hidden: Sequence[str], ctx: Context) -> bytes | None:
    """The JSON without its marks; what was hidden is listed.

    None for a null that must not be: the resolvers say where it is.
    """
    # One byte is looked for ten times as fast, and most answers have none.
    if b"\\" not in data or _MARK not in data:
        return data
    if _FAULT in data:
        return None
    ctx.hidden.update(hidden[int(number)] for number in set(_HIDDEN.findall(data)))
    return _HIDDEN.sub(b"null", data)


async def _filled(plan: Plan, data: bytes, facts: Facts, executor: Executor[Any]) -> Answer | None:
    """What the statement left open, by the resolvers; None where one of them leaves a null that must
    not be: the answer as a whole is theirs then.
    """
    answer = orjson.loads(data)
    try:
        await Filling(facts, executor).fill(plan.place, answer)
    except GraphQLError:
        return None
    await executor.context_value.audit.flush()
    return Answer(answer, executor.collected_errors.errors)
