"""CamsRecord: our read-only copy of what CaMS last said about one linked jobseeker."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models.cams_failure import CamsFailure
from models.cams_snapshot import Stream
from models.identity import Kind, id_of
from models.jobseeker import Jobseeker

STALE_AFTER = timedelta(hours=36)
"""A night was missed: "updated daily during an overnight sync" (source 001)."""

BUCKETS = 2000
"""The nightly sync covers records by bucket, so that an unchanged night writes no record at all."""


class CamsRecordState(StrEnum):
    """How the link stands, as staff are told."""

    OK = "OK"
    UNREACHABLE = "UNREACHABLE"
    """CaMS did not give a usable answer; what is shown is the last good one."""
    NOT_FOUND_IN_CAMS = "NOT_FOUND_IN_CAMS"
    """Not found on two nights in a row; kept, read-only."""
    WRONG_PERSON = "WRONG_PERSON"
    """CaMS answered with another person's record; nothing was written."""
    QUARANTINED = "QUARANTINED"
    """Unusable answers on three nights in a row; left out at night until somebody refreshes it."""


class CamsBucket(Model):
    """When the nightly sync last went through all records of a bucket."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    covered_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "cams_bucket"


class CamsRecord(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.CAMS_RECORD))
    jobseeker: fields.OneToOneRelation[Jobseeker] = fields.OneToOneField(
        "models.Jobseeker", related_name="cams_record", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    reference_number = fields.CharField(max_length=7)
    """The Client Reference Number, seven digits; not the Case Reference Number."""

    stream: Stream | None = fields.CharEnumField(Stream, max_length=1, null=True)  # type: ignore[assignment]
    citizenship = fields.CharField(max_length=200, null=True)
    marital_status = fields.CharField(max_length=200, null=True)
    immigration_status = fields.CharField(max_length=200, null=True)
    identifies_as = ArrayField(element_type="text", default=list)
    preferred_language = fields.CharField(max_length=200, null=True)
    email = fields.CharField(max_length=254, null=True)
    phone = fields.CharField(max_length=60, null=True)
    address_lines = ArrayField(element_type="text", default=list)
    address_city = fields.CharField(max_length=200, null=True)
    address_province = fields.CharField(max_length=100, null=True)
    address_postal_code = fields.CharField(max_length=20, null=True)
    source_updated_at: datetime | None = fields.DatetimeField(null=True)
    """CaMS's own time of the last change: an older answer never replaces a newer one."""

    state = fields.CharEnumField(CamsRecordState, max_length=20, default=CamsRecordState.OK)
    last_failure: CamsFailure | None = fields.CharEnumField(CamsFailure, max_length=20, null=True)  # type: ignore[assignment]
    """Why the last attempt gave nothing usable; empty when it did."""
    etag = fields.CharField(max_length=200, null=True)
    content_hash: bytes | None = fields.BinaryField(null=True)
    """Of the snapshot that stands in the columns above and in the plans. Whatever else writes those
    must empty it, or the next unchanged answer would leave the change standing."""
    epoch = fields.IntField(default=0)
    """Raised by every write: a writer that read an older one gives way."""
    bucket: fields.ForeignKeyRelation[CamsBucket] = fields.ForeignKeyField(
        "models.CamsBucket", related_name="records", on_delete=fields.RESTRICT
    )
    bucket_id: int
    checked_at = fields.DatetimeField()
    """When this record alone was last confirmed: linked, refreshed, or changed in a night."""
    changed_at = fields.DatetimeField()
    linked_at = fields.DatetimeField()
    linked_by_id = fields.UUIDField()

    class Meta:
        table = "cams_record"
        unique_together = (("provider_id", "reference_number"),)
        indexes = (("bucket_id", "id"),)

    @property
    def synced_at(self) -> datetime:
        """When the data shown was last known to be what CaMS says. `bucket` must be loaded."""
        covered = self.bucket.covered_at
        if self.state is not CamsRecordState.OK or covered is None:
            return self.checked_at
        return max(self.checked_at, covered)

    def is_stale_at(self, now: datetime) -> bool:
        return now - self.synced_at > STALE_AFTER


@dataclass(frozen=True, slots=True)
class KnownRecord:
    """What was known of a record before CaMS was asked: the answer is judged against it."""

    id: UUID
    jobseeker_id: UUID
    provider_id: UUID
    reference_number: str
    bucket_id: int
    state: CamsRecordState
    epoch: int
    etag: str | None
    content_hash: bytes | None

    @classmethod
    async def of(cls, records: QuerySet[CamsRecord]) -> list[Self]:
        return [cls(**row) for row in await records.values(*cls.__slots__)]


def bucket_of(record_id: UUID) -> int:
    """From 1: a related row with the key 0 is none to the ORM."""
    return 1 + record_id.int % BUCKETS
