"""A chunk belongs to one lane at a time: to whoever holds its last token, for as long as it lasts.

Taken with SKIP LOCKED, kept by a heartbeat, and fenced: the token stands in the WHERE of every
write, so that a lane which slept through its lease finds that it writes nothing. The clock is the
database's.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise import connections

from jobs.outbox import described

_log = logging.getLogger(__name__)

LEASE = timedelta(seconds=30)
_BEAT = 8.0
"""Seconds."""
_MOST_ATTEMPTS = 5

_GIVE_UP = """
UPDATE sync_chunk SET state = 'POISONED', lease_until = NULL
WHERE run_id = $1 AND state = 'LEASED' AND lease_until < clock_timestamp() AND attempts >= $2
RETURNING id
"""

# `read_from` stays when a page of the chunk is committed already: the cover of its buckets must be
# true of all of its pages.
_TAKE = """
UPDATE sync_chunk
SET state = 'LEASED', token = token + 1, attempts = attempts + 1,
    lease_until = clock_timestamp() + $2,
    read_from = CASE WHEN read_up_to IS NULL THEN clock_timestamp() ELSE read_from END
WHERE id = (
    SELECT chunk.id FROM sync_chunk chunk JOIN sync_run run ON run.id = chunk.run_id
    WHERE run.id = $1 AND run.status = 'RUNNING'
        AND (chunk.state = 'PENDING'
            OR (chunk.state = 'LEASED' AND chunk.lease_until < clock_timestamp()))
    ORDER BY chunk.id LIMIT 1
    FOR NO KEY UPDATE OF chunk SKIP LOCKED
)
RETURNING id, run_id, first_bucket, last_bucket, token, read_from, read_up_to
"""

_KEEP = """
UPDATE sync_chunk SET lease_until = clock_timestamp() + $3
WHERE id = $1 AND token = $2 AND state = 'LEASED'
RETURNING id
"""

_GIVE_BACK = """
UPDATE sync_chunk SET state = 'PENDING', lease_until = NULL, attempts = greatest(attempts - 1, 0)
WHERE id = $1 AND token = $2 AND state = 'LEASED'
"""


class LeaseLost(Exception):
    """Somebody else has the chunk by now."""


@dataclass(slots=True)
class Lease:
    id: int
    run_id: UUID
    first_bucket: int
    last_bucket: int
    token: int
    read_from: datetime
    read_up_to: UUID | None


async def take(run_id: UUID) -> Lease | None:
    """The next chunk of a running run that nobody is at. None when there is none."""
    client = connections.get("default")
    for row in await client.execute_query_dict(_GIVE_UP, [run_id, _MOST_ATTEMPTS]):
        _log.error("A chunk was given up.", extra={"run": str(run_id), "chunk": row["id"]})
    taken = await client.execute_query_dict(_TAKE, [run_id, LEASE])
    return Lease(**taken[0]) if taken else None


async def give_back(lease: Lease) -> None:
    """For whoever comes next, from its last committed page on; this was no attempt. Nothing to do
    when the chunk is done, or somebody else's.
    """
    await connections.get("default").execute_query(_GIVE_BACK, [lease.id, lease.token])


@asynccontextmanager
async def kept(lease: Lease) -> AsyncIterator[None]:
    """Keep the lease for as long as the block lasts, if the event loop gets its turn."""
    beating = asyncio.create_task(_beat(lease))
    try:
        yield
    finally:
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)


async def _beat(lease: Lease) -> None:
    held = True
    while held:
        await asyncio.sleep(_BEAT)
        try:
            held = bool(
                await connections.get("default").execute_query_dict(
                    _KEEP, [lease.id, lease.token, LEASE]
                )
            )
        except Exception as error:  # noqa: BLE001  # The next beat may reach the database in time.
            _log.warning("A lease could not be renewed.", extra=described(error))
