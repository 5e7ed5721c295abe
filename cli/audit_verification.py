"""Verifying the audit trail: seal by seal, event by event, up to the first that was touched.

It holds one seal and its events at a time, and what was erased by permission; a million events are
a few megabytes.
"""

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from cli.audit_anchor import Anchor
from jobs.audit import lacks_seals, query
from jobs.clock import database_now
from models.audit_event import AuditKind, digest
from models.audit_seal import BEFORE_THE_FIRST, HASH_BYTES, Seal, leaf
from models.audit_upkeep import allowance
from permissions.audit_key import AuditKeys

_SEALS = "SELECT * FROM audit_seal WHERE number > $1 ORDER BY number LIMIT 1"
_EVENTS = "SELECT * FROM audit_event WHERE id BETWEEN $1 AND $2 ORDER BY id"
_UPKEEP = """
SELECT e.id, e.kind, e.jobseeker_ids, e.through_id, e.signature, s.hash,
    e.id <= (SELECT max(last_id) FROM audit_seal) AS is_sealed
FROM audit_event e LEFT JOIN audit_seal s ON s.last_id = e.through_id
WHERE e.kind IN ('RETENTION', 'ERASURE') ORDER BY e.id
"""
_UNSEALED = "SELECT count(*) AS number, min(at) AS since FROM audit_event WHERE id > $1"


class Touched(Exception):
    """The first place that is not as it was sealed."""


@dataclass(frozen=True)
class Verified:
    seals: int
    events: int
    pruned: int
    unsealed: int
    """Committed since the last seal: nothing vouches for them yet."""


@dataclass
class Upkeep:
    """What may be missing, because a signed and sealed event says so; it is verified itself."""

    through_id: int = 0
    erased: dict[UUID, int] = field(default_factory=dict)
    """By person, the last event that may have been erased."""

    def allows_erased(self, event: Mapping[str, Any]) -> bool:
        return any(event["id"] <= self.erased.get(id_, 0) for id_ in _uuids(event))


async def verify(keys: AuditKeys, anchors: Mapping[int, Anchor]) -> Verified:
    """Raise Touched, naming the first place and what is wrong with it."""
    if await lacks_seals(await database_now()):
        raise Touched("Every seal is missing.")
    upkeep = await upkeep_of(keys)
    number, last_id, hash_ = 0, 0, BEFORE_THE_FIRST
    events = pruned = 0
    async for sealed, row in _seals():
        if sealed.number != number + 1:
            raise Touched(f"Seal {number + 1} is missing.")
        if sealed.hash != bytes(row["hash"]) or not keys.have_signed(
            sealed.hash, bytes(row["signature"])
        ):
            raise Touched(f"Seal {sealed.number} was edited, or signed by another key.")
        if sealed.previous != hash_ or sealed.first_id != last_id + 1:
            raise Touched(f"Seal {sealed.number} does not follow seal {number}.")
        if sealed.number in anchors and anchors[sealed.number].hash != sealed.hash:
            raise Touched(
                f"Seal {sealed.number} is not the one that was anchored: the trail was rewritten,"
                " head and all."
            )
        there = await _compare(sealed, upkeep)
        events += there
        pruned += len(sealed.event_ids) - there
        number, last_id, hash_ = sealed.number, sealed.last_id, sealed.hash
    if anchors and max(anchors) > number:
        raise Touched(
            f"The trail ends at seal {number}, but seal {max(anchors)} was anchored: it was"
            " truncated."
        )
    unsealed = (await query(_UNSEALED, last_id))[0]["number"]
    return Verified(number, events, pruned, unsealed)


async def _compare(sealed: Seal, upkeep: Upkeep) -> int:
    """How many events of a seal are there. Raise Touched."""
    place = 0
    ids = sealed.event_ids
    rows = await query(_EVENTS, sealed.first_id, sealed.last_id)
    for row in rows:
        while place < len(ids) and ids[place] < row["id"]:
            _may_be_missing(ids[place], upkeep)
            place += 1
        if place == len(ids) or ids[place] != row["id"]:
            raise Touched(f"Event {row['id']} was inserted after it was sealed.")
        if leaf(row) != sealed.leaf(place):
            raise Touched(f"Event {row['id']} was edited.")
        _erasable_stands(row, upkeep)
        place += 1
    for missing in ids[place:]:
        _may_be_missing(missing, upkeep)
    if len(sealed.leaves) != len(ids) * HASH_BYTES:
        raise Touched(f"Seal {sealed.number} does not hold a hash for each of its events.")
    return len(rows)


def _may_be_missing(id_: int, upkeep: Upkeep) -> None:
    if id_ > upkeep.through_id:
        raise Touched(f"Event {id_} is missing.")


def _erasable_stands(row: Mapping[str, Any], upkeep: Upkeep) -> None:
    id_, source, terms, salt = row["id"], row["source"], row["terms"], row["salt"]
    if salt is None:
        if source is not None or terms is not None:
            raise Touched(f"Event {id_} was edited: what was erased is there again.")
        if not upkeep.allows_erased(row):
            raise Touched(f"Event {id_} was edited: no event says that it was erased.")
        return
    held = None if terms is None else json.loads(terms)
    if source is None or digest(bytes(salt), source, held) != bytes(row["digest"]):
        raise Touched(f"Event {id_} was edited: its source or its terms.")


async def upkeep_of(keys: AuditKeys) -> Upkeep:
    """Raise Touched for an event that lets others go without a signature by AUDIT_KEY."""
    upkeep = Upkeep()
    for row in await query(_UPKEEP):
        kind, people = AuditKind(row["kind"]), _uuids(row)
        if row["hash"] is None or not keys.have_allowed(
            allowance(kind, people, bytes(row["hash"])), bytes(row["signature"] or b"")
        ):
            raise Touched(f"Event {row['id']} lets others go, and no key of AUDIT_KEY signed it.")
        if not row["is_sealed"]:
            continue
        if kind is AuditKind.RETENTION:
            upkeep.through_id = max(upkeep.through_id, row["through_id"])
        else:
            for id_ in people:
                upkeep.erased[id_] = max(upkeep.erased.get(id_, 0), row["through_id"])
    return upkeep


async def _seals() -> AsyncIterator[tuple[Seal, dict[str, Any]]]:
    number: int | None = -1
    while number is not None:
        rows = await query(_SEALS, number)
        for row in rows:
            yield (
                Seal(
                    number=row["number"],
                    first_id=row["first_id"],
                    last_id=row["last_id"],
                    event_ids=row["event_ids"],
                    leaves=bytes(row["leaves"]),
                    previous=bytes(row["previous"]),
                    sealed_at=row["sealed_at"],
                ),
                row,
            )
        number = rows[-1]["number"] if rows else None


def _uuids(row: Mapping[str, Any]) -> list[UUID]:
    return [UUID(str(id_)) for id_ in row["jobseeker_ids"]]
