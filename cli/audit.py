"""`portal audit`: the head for an anchor, verifying, beginning anew, and what may go.

What goes is said first, by an event that AUDIT_KEY signs and that is sealed; only then the owner of
the tables lets it go, so that the trail stays whole and says who, when and how much.
"""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise.transactions import in_transaction

from cli.audit_anchor import Anchor, read_anchors
from cli.audit_verification import Touched, Upkeep, Verified, upkeep_of, verify
from cli.database import connected
from cli.fault import Fault
from jobs.audit import lacks_seals, query, seal
from jobs.clock import database_now
from models.audit_event import COMMAND, AuditEvent, AuditKind, write_events
from models.audit_upkeep import allowance
from permissions.audit_key import AuditKeys
from settings import DatabaseRole

T = TypeVar("T")

_TORONTO = ZoneInfo("America/Toronto")

_HEAD = """
SELECT number, last_id, hash, signature, sealed_at FROM audit_seal ORDER BY number DESC LIMIT 1
"""
# Whole seals alone: their hashes stay, and say what is missing.
_BEFORE = """
SELECT max(last_id) AS id FROM audit_seal
WHERE sealed_at < $1 AND NOT EXISTS (
    SELECT FROM audit_event WHERE id BETWEEN first_id AND last_id AND at >= $1
)
"""
_NEWEST = "SELECT coalesce(max(id), 0) AS id FROM audit_event"
_HASH = "SELECT hash FROM audit_seal WHERE last_id = $1"
_MINE = "SELECT max(id) AS id FROM audit_event WHERE kind = $1"


async def opened(acting_as: DatabaseRole, work: Callable[[AuditKeys], Awaitable[T]]) -> T:
    """Do one of the others, in this role, with the keys of the settings."""
    async with connected(acting_as) as settings:
        return await work(settings.audit_keys)


async def head(keys: AuditKeys) -> str:
    """The signed head, one line of JSON."""
    rows = await query(_HEAD)
    if not rows:
        raise Fault("nothing is sealed yet: a mail worker seals, once a minute")
    row = rows[0]
    anchor = Anchor(
        row["number"],
        row["last_id"],
        bytes(row["hash"]),
        bytes(row["signature"]),
        row["sealed_at"].isoformat(),
    )
    return anchor.line(keys.names[0])


async def check(keys: AuditKeys, anchor: Path | None) -> Verified:
    """Raise Fault with the first place that was touched."""
    anchors = {} if anchor is None else read_anchors(anchor, keys)
    try:
        return await verify(keys, anchors)
    except Touched as touched:
        raise Fault(str(touched)) from None


async def begin(keys: AuditKeys) -> None:
    """Let a chain begin with what there is; an event of it says so. Raise Fault where none is lost."""
    if not await lacks_seals(await database_now()):
        raise Fault("no seals are missing: a mail worker seals, once a minute")
    await write_events(COMMAND, "portal audit begin", [AuditEvent(AuditKind.SEALING_BEGUN)])
    await seal(await database_now(), keys=keys, begin=True)


async def prune(keys: AuditKeys, before: date) -> int:
    """Let go what is older than this day, in Toronto. How many events went.

    Raise Fault where events were let go that no key of AUDIT_KEY signed for.
    """
    gone = (await _upkeep(keys)).through_id
    through = (await query(_BEFORE, datetime.combine(before, time(), _TORONTO)))[0]["id"]
    if through is None or through <= gone:
        return 0
    said = await _said(AuditKind.RETENTION, [], through, "portal audit prune", keys)
    return int((await query("SELECT audit_prune($1) AS number", said))[0]["number"])


async def erase(keys: AuditKeys, jobseeker_id: str) -> int:
    """Let go the words and network addresses of the events about a person. How many events.

    Raise Fault like `prune`, and while somebody keeps the newest events from being sealed.
    """
    try:
        person = UUID(jobseeker_id)
    except ValueError:
        raise Fault(f"{jobseeker_id!r} is not the id of a jobseeker") from None
    await _upkeep(keys)
    newest = (await query(_NEWEST))[0]["id"]
    await seal(await database_now(), keys=keys)
    heads = await query(_HEAD)
    if not heads or heads[0]["last_id"] < newest:
        raise Fault("the newest events are not sealed yet: try again in a minute")
    through = heads[0]["last_id"]
    said = await _said(AuditKind.ERASURE, [person], through, "portal audit erase", keys)
    return int((await query("SELECT audit_erase($1) AS number", said))[0]["number"])


async def _upkeep(keys: AuditKeys) -> Upkeep:
    if await lacks_seals(await database_now()):
        raise Fault("every seal is missing: nothing may go before that is known and put right")
    try:
        return await upkeep_of(keys)
    except Touched as touched:
        raise Fault(str(touched)) from None


async def _said(
    kind: AuditKind, people: list[UUID], through: int, operation: str, keys: AuditKeys
) -> int:
    """The id of the event that says what goes, signed, written and sealed."""
    hash_ = bytes((await query(_HASH, through))[0]["hash"])
    signature = keys.allow(allowance(kind, people, hash_))
    event = AuditEvent(kind, jobseeker_ids=people, through_id=through, signature=signature)
    async with in_transaction():
        await write_events(COMMAND, operation, [event])
        id_: int = (await query(_MINE, kind.value))[0]["id"]
    await seal(await database_now(), keys=keys)
    return id_
