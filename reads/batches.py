"""A list in batches of lines: each batch is one statement, which also writes its audit event."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import asyncpg

from reads.answers import CompiledReads, Prepared, only_row, read_marks
from reads.lines import NO_SUCH_CURSOR, Json, WrittenAs
from reads.moments import Moment
from reads.slots import Asked, Unusual
from resolvers.context import Context

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Batch:
    cursor: str | None
    """To go on from; None when there is no more."""
    lines: bytes


async def batch_of(
    reads: CompiledReads,
    query: str,
    variables: Mapping[str, Any],
    ctx: Context,
    written_as: WrittenAs,
) -> Batch | None:
    """Of the only list of a valid document. None: the resolvers can, or say why not.

    Raise NoLongerStands.
    """
    operation = reads.plans.operation(query, None)
    if operation is None or ctx.reads is None or ctx.viewer is None or ctx.standing is None:
        return None
    given = dict(variables)
    values = reads.plans.values(operation, given)
    plan = None if values is None else reads.plans.lines(operation, given, values, ctx, written_as)
    if values is None or plan is None:
        return None
    try:
        prepared = Prepared(plan, plan.slots.bind(Asked(ctx, values)), ctx.reads)
        row = only_row(await prepared.fetch(Moment.of(ctx)))
    except (Unusual, asyncpg.DataError):
        _log.debug("not answered by its statement", exc_info=True)
        return None
    data: bytes | None = row[1]
    if data is not None and isinstance(written_as, Json):
        data = read_marks(data, plan.hidden, ctx.hidden)
    if data is None or data == NO_SUCH_CURSOR:
        return None
    cursor, _, lines = data.partition(b"\n")
    return Batch(cursor.decode() or None, lines)
