"""CaMS's answers become rows here alone: never an older answer, never somebody else's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import asyncpg
from tortoise import connections
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.transactions import in_transaction

from models import cams_tables
from models.cams_record import CamsRecord, CamsRecordState, KnownRecord, bucket_of
from models.cams_rows import Rows
from models.cams_snapshot import ClientSnapshot, content_hash
from models.identity import Kind, new_id
from models.jobseeker import Jobseeker

CONTENT = ("CamsRecord", "EmploymentActionPlan", "SubGoal", "PlanItem")
"""What a new answer writes, for the audit trail: any field of these."""
STANDING = ("CamsRecord.state", "CamsRecord.lastFailure")
"""What an answer that cannot be used writes."""

_REFUSED_BY_POSTGRESQL = (
    asyncpg.DataError,
    asyncpg.IntegrityConstraintViolationError,
    asyncpg.CardinalityViolationError,
    asyncpg.ProgramLimitExceededError,
    ValueError,  # What asyncpg cannot even put into its wire format.
    OverflowError,
)

# The lock is weaker than that of a removed link, which waits for it, and does not hold up whoever
# asks for a refresh. In the order of ids, so that two writers cannot wait for one another.
_LOCK = """
SELECT r.id, r.provider_id, r.source_updated_at
FROM cams_record r
JOIN unnest($1::uuid[], $2::int[]) AS known (id, epoch) ON r.id = known.id
WHERE r.epoch = known.epoch
ORDER BY r.id
FOR NO KEY UPDATE OF r
"""

_CONFIRM = """
UPDATE cams_record r
SET state = 'OK', last_failure = NULL, etag = known.etag, checked_at = $4, epoch = r.epoch + 1
FROM unnest($1::uuid[], $2::int[], $3::text[]) AS known (id, epoch, etag)
WHERE r.id = known.id AND r.epoch = known.epoch
RETURNING r.id
"""


@dataclass(frozen=True, slots=True)
class SnapshotWrite:
    """One answer about one record. No snapshot: nothing changed since the ETag that was sent."""

    record: KnownRecord
    snapshot: ClientSnapshot | None
    etag: str | None

    def __post_init__(self) -> None:
        if self.snapshot and self.snapshot.reference_number != self.record.reference_number:
            raise ValueError("a snapshot of another person")

    @property
    def is_news(self) -> bool:
        return self.snapshot is not None and content_hash(self.snapshot) != self.record.content_hash


class WriteOutcome(StrEnum):
    CHANGED = "CHANGED"
    UNCHANGED = "UNCHANGED"
    """CaMS has nothing newer than what we hold."""
    OVERTAKEN = "OVERTAKEN"
    """The link was removed, or the record written, since it was read: this answer is dropped."""
    UNSTORABLE = "UNSTORABLE"
    """PostgreSQL refuses the content, which our validation let through."""


async def write_snapshots(
    writes: Sequence[SnapshotWrite], *, at: datetime, stamp: bool = False
) -> dict[UUID, WriteOutcome]:
    """Write what is new, in the caller's transaction. Return an outcome for every record's id.

    `at` is when CaMS was asked. With `stamp`, records that CaMS only confirmed get it as
    `checked_at` too; the nightly sync does without, covers whole buckets instead, and so writes
    nothing for a record that is as it was: its content is known by its hash.
    """
    if not isinstance(connections.get("default"), TransactionalDBClient):
        raise RuntimeError(  # noqa: TRY004
            "write_snapshots works in a transaction of its caller"
        )
    news = [write for write in writes if write.is_news]
    outcomes = {write.record.id: WriteOutcome.UNCHANGED for write in writes}
    outcomes |= await _write_news(news, at)
    older = {write.record.id for write in news}
    confirmed = []
    for write in writes:
        record = write.record
        if outcomes[record.id] is WriteOutcome.UNCHANGED:
            # An older answer's ETag would let CaMS confirm later what we do not hold.
            etag = record.etag if record.id in older else write.etag
            if stamp or record.state is not CamsRecordState.OK or etag != record.etag:
                confirmed.append((record, etag))
    return outcomes | await _confirm(confirmed, at)


async def link(
    jobseeker: Jobseeker, snapshot: ClientSnapshot, *, etag: str | None, by: UUID, at: datetime
) -> CamsRecord:
    """Link a jobseeker to the person of this snapshot, with the first copy. The bucket is loaded.

    Raise IntegrityError when the jobseeker is linked already, or the provider has this reference
    number with somebody else; a transaction around this one can go on after that.
    """
    record_id = new_id(Kind.CAMS_RECORD)
    rows = Rows()
    rows.add(record_id, jobseeker.provider_id, snapshot, etag=etag, at=at)
    async with in_transaction() as transaction:
        await CamsRecord.create(
            id=record_id,
            jobseeker_id=jobseeker.id,
            provider_id=jobseeker.provider_id,
            reference_number=snapshot.reference_number,
            bucket_id=bucket_of(record_id),
            checked_at=at,
            changed_at=at,
            linked_at=at,
            linked_by_id=by,
        )
        async with transaction.acquire_connection() as connection:
            await cams_tables.store(connection, rows)
    return await CamsRecord.get(id=record_id).select_related("bucket")


async def _write_news(news: Sequence[SnapshotWrite], at: datetime) -> dict[UUID, WriteOutcome]:
    """All at once; if PostgreSQL refuses that, one by one, so that one record spoils no other."""
    if not news:
        return {}
    try:
        async with in_transaction() as savepoint, savepoint.acquire_connection() as connection:
            return await _write_batch(connection, news, at)
    except _REFUSED_BY_POSTGRESQL:
        if len(news) == 1:
            return {news[0].record.id: WriteOutcome.UNSTORABLE}
    outcomes: dict[UUID, WriteOutcome] = {}
    for write in news:
        outcomes |= await _write_news([write], at)
    return outcomes


async def _write_batch(
    connection: asyncpg.Connection, news: Sequence[SnapshotWrite], at: datetime
) -> dict[UUID, WriteOutcome]:
    known = [write.record for write in news]
    locked = {
        row["id"]: row
        for row in await connection.fetch(
            _LOCK, [record.id for record in known], [record.epoch for record in known]
        )
    }
    outcomes: dict[UUID, WriteOutcome] = {}
    rows = Rows()
    for write in news:
        record_id, snapshot = write.record.id, write.snapshot
        current = locked.get(record_id)
        if current is None or snapshot is None:
            outcomes[record_id] = WriteOutcome.OVERTAKEN
            continue
        held_since = current["source_updated_at"]
        if held_since is not None and snapshot.updated_at < held_since:
            outcomes[record_id] = WriteOutcome.UNCHANGED
            continue
        outcomes[record_id] = WriteOutcome.CHANGED
        # The provider of the locked row: a transfer may have happened since it was read.
        rows.add(record_id, current["provider_id"], snapshot, etag=write.etag, at=at)
    if rows.records:
        await cams_tables.store(connection, rows)
    return outcomes


async def _confirm(
    confirmed: Sequence[tuple[KnownRecord, str | None]], at: datetime
) -> dict[UUID, WriteOutcome]:
    if not confirmed:
        return {}
    values = [
        [record.id for record, _ in confirmed],
        [record.epoch for record, _ in confirmed],
        [etag for _, etag in confirmed],
        at,
    ]
    written = await connections.get("default").execute_query_dict(_CONFIRM, values)
    return dict.fromkeys(
        {record.id for record, _ in confirmed} - {row["id"] for row in written},
        WriteOutcome.OVERTAKEN,
    )
