"""How a link stands when CaMS gave no usable answer. What is shown stays the last good one.

A failure makes an OK record UNREACHABLE, and keeps a worse state; only WRONG_PERSON is certain at
once. What a failure means is judged over nights: not found on two of them in a row is
NOT_FOUND_IN_CAMS, unusable answers on three are QUARANTINED. A good answer makes it OK again
(`cams_writing`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise import connections

from models.cams_failure import CamsFailure
from models.cams_record import KnownRecord

MISSING = frozenset({CamsFailure.NOT_FOUND, CamsFailure.GONE})
UNUSABLE = frozenset(
    {
        CamsFailure.REDIRECTED,
        CamsFailure.TOO_LARGE,
        CamsFailure.MALFORMED,
        CamsFailure.INVALID_RECORD,
    }
)

# What the night's cover of the bucket had confirmed so far is put down in the row: from now on the
# cover moves without it (CamsRecord.synced_at).
_FAIL = """
UPDATE cams_record r
SET state = CASE
        WHEN known.reason = 'WRONG_PERSON' THEN 'WRONG_PERSON'
        WHEN r.state = 'OK' THEN 'UNREACHABLE'
        ELSE r.state
    END,
    last_failure = known.reason,
    checked_at = CASE
        WHEN r.state = 'OK' THEN greatest(r.checked_at, bucket.covered_at) ELSE r.checked_at
    END,
    epoch = r.epoch + 1
FROM unnest($1::uuid[], $2::int[], $3::text[]) AS known (id, epoch, reason), cams_bucket bucket
WHERE r.id = known.id AND r.epoch = known.epoch AND bucket.id = r.bucket_id
RETURNING r.id, r.provider_id
"""

# The nights are this run's and those of the last two that ended, by business date. A failure counts
# for the link under which it happened: somebody may have linked the same person anew since.
_JUDGE = """
WITH night AS (
    SELECT id, row_number() OVER (ORDER BY business_date DESC) AS number
    FROM sync_run
    WHERE kind = 'NIGHTLY' AND (id = $1 OR status IN ('DONE', 'DONE_WITH_FAILURES'))
        AND business_date <= (SELECT business_date FROM sync_run WHERE id = $1)
    ORDER BY business_date DESC LIMIT 3
), failed AS (
    SELECT r.id,
        count(*) FILTER (WHERE night.number <= 2 AND f.reason = ANY ($2)) AS missing,
        count(*) FILTER (WHERE f.reason = ANY ($3)) AS unusable
    FROM sync_failure tonight
    JOIN cams_record r ON r.jobseeker_id = tonight.jobseeker_id
    JOIN sync_failure f ON f.jobseeker_id = r.jobseeker_id
        AND f.reference_number = r.reference_number AND f.last_attempt_at >= r.linked_at
    JOIN night ON night.id = f.run_id
    WHERE tonight.run_id = $1 AND r.state <> 'OK'
    GROUP BY r.id
), judged AS (
    SELECT id, CASE
        WHEN missing = 2 THEN 'NOT_FOUND_IN_CAMS' WHEN unusable = 3 THEN 'QUARANTINED'
    END AS state
    FROM failed
)
UPDATE cams_record r SET state = judged.state, epoch = r.epoch + 1
FROM judged WHERE r.id = judged.id AND r.state NOT IN ('OK', judged.state)
"""


@dataclass(frozen=True, slots=True)
class RecordFailure:
    """One question about one record that has no usable answer."""

    record: KnownRecord
    reason: CamsFailure


async def fail_records(failures: Sequence[RecordFailure]) -> dict[UUID, UUID]:
    """Note the failures. Return the records that still were as they were known, and whose they are.

    The provider is the locked row's: the person may have been handed over while CaMS was asked.
    """
    if not failures:
        return {}
    values = [
        [failure.record.id for failure in failures],
        [failure.record.epoch for failure in failures],
        [failure.reason.value for failure in failures],
    ]
    noted = await connections.get("default").execute_query_dict(_FAIL, [*values])
    return {row["id"]: row["provider_id"] for row in noted}


async def judge_night(run_id: UUID) -> None:
    """What tonight's failures mean together with those of the nights before.

    Not before the run is complete: until then nobody can tell whether CaMS lost one person or all.
    """
    values = [run_id, sorted(MISSING), sorted(UNUSABLE)]
    await connections.get("default").execute_query(_JUDGE, values)
