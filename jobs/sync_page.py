"""A page of a chunk is committed whole: records, failures, counts, and how far the chunk is read.

Killed before that, nothing of it happened; killed after, it is not read again.
"""

import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from tortoise import connections
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from gateways.cams import MOST_CLIENTS_AT_ONCE, ClientAnswer, ClientOutcome
from jobs.queue import SYNC_CAMS_CHUNKS
from jobs.sync_chunk import Lease, LeaseLost
from jobs.sync_planning import LANES, ring
from models import CamsRecord, CamsRecordState, SyncFailure, SyncRun
from models.audit_event import written_by_job
from models.cams_failure import CamsFailure
from models.cams_record import KnownRecord, bucket_of
from models.cams_standing import MISSING, RecordFailure, fail_records
from models.cams_writing import (
    CONTENT,
    STANDING,
    SnapshotWrite,
    WriteOutcome,
    write_snapshots,
)

_log = logging.getLogger(__name__)

_FENCE = """
UPDATE sync_chunk
SET read_up_to = $3, attempts = 0, state = CASE WHEN $4 THEN 'DONE' ELSE state END,
    lease_until = CASE WHEN $4 THEN NULL ELSE lease_until END
WHERE id = $1 AND token = $2 AND state = 'LEASED'
RETURNING id
"""

_COVER = """
UPDATE cams_bucket SET covered_at = $3
WHERE id BETWEEN $1 AND $2 AND (covered_at IS NULL OR covered_at < $3)
"""

# The run's row is every lane's, so it is locked last and for the shortest time.
_COUNT = """
UPDATE sync_run
SET seen = seen + $2, changed = changed + $3, unchanged = unchanged + $4, failed = failed + $5,
    not_found = not_found + $6, suspensions = 0, reason = NULL
WHERE id = $1 AND status = 'RUNNING'
RETURNING old.suspensions AS suspensions
"""


class RunHalted(Exception):
    """The run was suspended, stopped, or given to a person meanwhile: nothing more is written."""


class ManyNotFound(Exception):
    """With this page, more people would have vanished than a night can explain."""


@dataclass(slots=True)
class Page:
    records: list[KnownRecord]
    is_last: bool

    @property
    def wanted(self) -> dict[str, str | None]:
        """The numbers to ask for, with their ETags; two providers may have linked the same person.

        No ETag where it would not let CaMS say that nothing changed for all of them.
        """
        wanted: dict[str, str | None] = {}
        for record in self.records:
            etag = record.etag if record.state is CamsRecordState.OK else None
            if wanted.setdefault(record.reference_number, etag) != etag:
                wanted[record.reference_number] = None
        return wanted


@dataclass(slots=True)
class _Tally:
    changed: int = 0
    unchanged: int = 0
    failures: list[RecordFailure] = field(default_factory=list)
    providers: dict[UUID, UUID] = field(default_factory=dict)
    """Whose the records of the failures are, as they were locked."""


async def next_page(lease: Lease) -> Page:
    """By bucket and id, from where the chunk is read up to; without those in quarantine."""
    after = lease.read_up_to or UUID(int=0)
    first = lease.first_bucket if lease.read_up_to is None else bucket_of(after)
    rest = (
        CamsRecord.filter(bucket_id__gte=first, bucket_id__lte=lease.last_bucket)
        .filter(Q(bucket_id__gt=first) | Q(id__gt=after))
        .exclude(state=CamsRecordState.QUARANTINED)
    )
    records = await KnownRecord.of(rest.order_by("bucket_id", "id").limit(MOST_CLIENTS_AT_ONCE))
    return Page(records, is_last=len(records) < MOST_CLIENTS_AT_ONCE)


async def commit_page(
    lease: Lease,
    page: Page,
    answers: Mapping[str, ClientOutcome],
    asked: Mapping[str, int],
    *,
    asked_at: datetime,
) -> None:
    """Raises LeaseLost, RunHalted or ManyNotFound, and nothing of the page is written then."""
    read_up_to = page.records[-1].id if page.records else lease.read_up_to
    async with in_transaction() as transaction:
        fence = [lease.id, lease.token, read_up_to, page.is_last]
        if not await transaction.execute_query_dict(_FENCE, fence):
            raise LeaseLost
        tally = await _write(page.records, answers, asked_at)
        await SyncFailure.bulk_create(
            [
                SyncFailure(
                    run_id=lease.run_id,
                    jobseeker_id=failure.record.jobseeker_id,
                    provider_id=tally.providers[failure.record.id],
                    reference_number=failure.record.reference_number,
                    reason=failure.reason,
                    attempts=asked[failure.record.reference_number],
                    last_attempt_at=asked_at,
                )
                for failure in tally.failures
            ],
            # Unlinked and linked again in the middle of a run, somebody may fail twice in it.
            on_conflict=["run_id", "jobseeker_id"],
            update_fields=["reference_number", "reason", "attempts", "last_attempt_at"],
        )
        if page.is_last:
            cover = [lease.first_bucket, lease.last_bucket, lease.read_from]
            await transaction.execute_query(_COVER, cover)
        await _count(lease.run_id, tally)
    lease.read_up_to = read_up_to
    for failure in tally.failures:
        if failure.reason is CamsFailure.WRONG_PERSON:
            _log.error(
                "CaMS answered with somebody else's record.",
                extra={"run": str(lease.run_id), "record": str(failure.record.id)},
            )


async def _write(
    records: Sequence[KnownRecord], answers: Mapping[str, ClientOutcome], asked_at: datetime
) -> _Tally:
    writes: list[SnapshotWrite] = []
    failures: list[RecordFailure] = []
    for record in records:
        answer = answers[record.reference_number]
        if isinstance(answer, ClientAnswer):
            writes.append(SnapshotWrite(record, answer.snapshot, answer.etag))
        else:
            failures.append(RecordFailure(record, answer.problem.reason))
    outcomes = await write_snapshots(writes, at=asked_at)
    failures += [
        RecordFailure(write.record, CamsFailure.INVALID_RECORD)
        for write in writes
        if outcomes[write.record.id] is WriteOutcome.UNSTORABLE
    ]
    noted = await fail_records(failures)
    changed = [
        write.record.jobseeker_id
        for write in writes
        if outcomes[write.record.id] is WriteOutcome.CHANGED
    ]
    failed = [one.record.jobseeker_id for one in failures if one.record.id in noted]
    await written_by_job(SYNC_CAMS_CHUNKS, CONTENT, changed)
    await written_by_job(SYNC_CAMS_CHUNKS, STANDING, failed)
    counts = Counter(outcomes.values())
    overtaken = {id_ for id_, outcome in outcomes.items() if outcome is WriteOutcome.OVERTAKEN}
    overtaken |= {failure.record.id for failure in failures} - noted.keys()
    still_linked = await CamsRecord.filter(id__in=overtaken).count() if overtaken else 0
    return _Tally(
        changed=counts[WriteOutcome.CHANGED],
        unchanged=counts[WriteOutcome.UNCHANGED] + still_linked,
        failures=[failure for failure in failures if failure.record.id in noted],
        providers=noted,
    )


async def _count(run_id: UUID, tally: _Tally) -> None:
    failed = len(tally.failures)
    not_found = sum(failure.reason in MISSING for failure in tally.failures)
    seen = tally.changed + tally.unchanged + failed
    values = [run_id, seen, tally.changed, tally.unchanged, failed, not_found]
    counted = await connections.get("default").execute_query_dict(_COUNT, values)
    if not counted:
        raise RunHalted
    if not_found and (await SyncRun.get(id=run_id)).too_many_not_found:
        raise ManyNotFound
    if counted[0]["suspensions"]:
        # The probe came through: the other lanes can come back.
        await ring(run_id, LANES - 1)
