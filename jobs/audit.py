"""Sealing: what is committed of the audit trail is hashed into a chain, a batch at a time.

Nothing is remembered between two runs but the seals themselves, so that a restored database goes on
from its own. One sealer works at a time; another one finds nothing to do. Where no seal is left, a
chain begins only with a trail that can be new: or else whoever removes all seals could edit any
event, and we would sign it anew.
"""

import asyncio
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from tortoise import connections
from tortoise.transactions import in_transaction

from jobs.clock import database_now
from models.audit_seal import BEFORE_THE_FIRST, SEALED, Seal, leaf
from permissions.audit_key import AuditKeys

_log = logging.getLogger(__name__)

BATCH = 5000
"""Events of one seal."""
WAITS = 20.0
"""Seconds for the transactions that were writing when a run began; the next run waits again."""
_LOOKS = 0.1
_LATE = timedelta(minutes=10)
_LOCK = 0x6175646974
"""An advisory lock's number."""
_NEW = timedelta(days=1)
"""How long the events of a new trail may wait for the first sealer."""
_UNUSED_IDS = 1000
"""Ids that a new trail may have lost to transactions that were rolled back."""

_WAITING = """
SELECT min(id) AS first_id, max(id) AS last_id, min(at) AS at FROM audit_event WHERE id > $1
"""

# Never less than an id that somebody has drawn and committed.
_GIVEN = "SELECT last_value AS id FROM audit_event_id_seq"

# Whoever inserts holds this lock from before they draw an id until they commit or roll back.
# The transaction ids of a snapshot would not do: an id is drawn before a transaction has its own.
_WRITING = """
SELECT virtualtransaction AS name FROM pg_locks
WHERE relation = 'audit_event'::regclass AND mode = 'RowExclusiveLock' AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""

_HEAD = "SELECT number, last_id, hash FROM audit_seal ORDER BY number DESC LIMIT 1"
_EVENTS = f"""
SELECT {", ".join(SEALED)} FROM audit_event WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3
"""  # noqa: S608 - our own names
_SEAL = """
INSERT INTO audit_seal
    (number, first_id, last_id, event_ids, leaves, previous, hash, signature, sealed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""


async def seal(now: datetime, *, keys: AuditKeys, begin: bool = False) -> None:
    """Seal every event of which it is decided whether it stays. Safe to run at any time, twice.

    `begin`: an operator says that a chain may begin here, although seals seem to be lost.
    """
    head = await _head()
    waiting = (await query(_WAITING, head["last_id"]))[0]
    given = (await query(_GIVEN))[0]["id"]
    if max(head["last_id"], waiting["last_id"] or 0) > given:
        # A seal that reached them would leave whatever comes next behind it, unsealed for good.
        _log.error("Events of the audit trail have ids that were never given: they are not sealed.")
    if waiting["last_id"] is None:
        return
    if not begin and _lacks_seals(head, waiting, now):
        _log.error("Every seal of the audit trail is gone: nothing is sealed.")
        return
    if not await _everybody_decided():
        if waiting["at"] < now - _LATE:
            _log.error("A transaction keeps the audit trail from being sealed.")
        return
    while await _seal_next(keys, min(waiting["last_id"], given)):
        pass


async def lacks_seals(now: datetime) -> bool:
    """Whether there is no seal, and what there is cannot be the beginning of a trail."""
    head = await _head()
    waiting = (await query(_WAITING, head["last_id"]))[0]
    return waiting["last_id"] is not None and _lacks_seals(head, waiting, now)


def _lacks_seals(head: Mapping[str, Any], waiting: Mapping[str, Any], now: datetime) -> bool:
    is_old: bool = waiting["at"] < now - _NEW or waiting["first_id"] > _UNUSED_IDS
    return is_old and head["number"] == 0


async def _everybody_decided() -> bool:
    """Whether each transaction that may have drawn an id up to now has ended, in time."""
    writing = {row["name"] for row in await query(_WRITING)}
    deadline = asyncio.get_running_loop().time() + WAITS
    while writing:
        if asyncio.get_running_loop().time() > deadline:
            return False
        await asyncio.sleep(_LOOKS)
        writing &= {row["name"] for row in await query(_WRITING)}
    return True


async def _seal_next(keys: AuditKeys, last_id: int) -> bool:
    """One batch. Whether there may be more of them."""
    async with in_transaction():
        if not (await query("SELECT pg_try_advisory_xact_lock($1) AS mine", _LOCK))[0]["mine"]:
            return False
        head = await _head()
        events = await query(_EVENTS, head["last_id"], last_id, BATCH)
        if not events:
            return False
        sealed = Seal(
            number=head["number"] + 1,
            first_id=head["last_id"] + 1,
            last_id=events[-1]["id"],
            event_ids=[event["id"] for event in events],
            leaves=b"".join(leaf(event) for event in events),
            previous=bytes(head["hash"]),
            sealed_at=await database_now(),
        )
        await query(
            _SEAL,
            sealed.number,
            sealed.first_id,
            sealed.last_id,
            list(sealed.event_ids),
            sealed.leaves,
            sealed.previous,
            sealed.hash,
            keys.sign(sealed.hash),
            sealed.sealed_at,
        )
    return len(events) == BATCH


async def _head() -> dict[str, Any]:
    rows = await query(_HEAD)
    return rows[0] if rows else {"number": 0, "last_id": 0, "hash": BEFORE_THE_FIRST}


async def query(text: str, *values: Any) -> list[dict[str, Any]]:
    """Rows of the audit trail, which has no model: nothing but this may read or write it."""
    rows: list[dict[str, Any]] = await connections.get("default").execute_query_dict(
        text, list(values)
    )
    return rows
