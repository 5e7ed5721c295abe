"""SyncRun: one pass over every linked record, in chunks that can be taken up again where they stood."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.cams_failure import CamsFailure
from models.identity import Kind, id_of


class SyncRunKind(StrEnum):
    NIGHTLY = "NIGHTLY"
    MANUAL = "MANUAL"


class SyncRunStatus(StrEnum):
    RUNNING = "RUNNING"
    SUSPENDED = "SUSPENDED"
    """CaMS cannot be reached or refuses us; the run goes on when it answers again."""
    AWAITING_REVIEW = "AWAITING_REVIEW"
    """More changed or vanished than a night can explain; a person decides."""
    DONE = "DONE"
    DONE_WITH_FAILURES = "DONE_WITH_FAILURES"
    ABORTED = "ABORTED"


class SyncChunkState(StrEnum):
    PENDING = "PENDING"
    LEASED = "LEASED"
    DONE = "DONE"
    POISONED = "POISONED"


class SyncRun(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SYNC_RUN))
    kind = fields.CharEnumField(SyncRunKind, max_length=10)
    business_date: date | None = fields.DateField(null=True, unique=True)
    """The Toronto date whose night this is; one run for each."""
    status = fields.CharEnumField(SyncRunStatus, max_length=20, default=SyncRunStatus.RUNNING)
    reason: str | None = fields.CharField(max_length=40, null=True)
    """Why it is suspended, awaits review or was aborted: a code."""
    started_at = fields.DatetimeField(auto_now_add=True)
    finished_at: datetime | None = fields.DatetimeField(null=True)
    resume_at: datetime | None = fields.DatetimeField(null=True)
    total = fields.IntField(default=0)
    """Linked records when the run was planned."""
    seen = fields.IntField(default=0)
    changed = fields.IntField(default=0)
    unchanged = fields.IntField(default=0)
    failed = fields.IntField(default=0)

    class Meta:
        table = "sync_run"
        indexes = (("started_at",),)


class SyncChunk(Model):
    """A range of buckets: done if and only if its records are committed, in one transaction."""

    id = fields.BigIntField(primary_key=True)
    run: fields.ForeignKeyRelation[SyncRun] = fields.ForeignKeyField(
        "models.SyncRun", related_name="chunks", on_delete=fields.CASCADE
    )
    run_id: UUID
    first_bucket = fields.SmallIntField()
    last_bucket = fields.SmallIntField()
    state = fields.CharEnumField(SyncChunkState, max_length=10, default=SyncChunkState.PENDING)
    token = fields.IntField(default=0)
    """Raised by every lease; a write that carries an older one is refused."""
    lease_until: datetime | None = fields.DatetimeField(null=True)
    attempts = fields.SmallIntField(default=0)

    class Meta:
        table = "sync_chunk"
        unique_together = (("run_id", "first_bucket"),)


class SyncFailure(Model):
    """One record that a run could not bring up to date, and why: a code, never a body."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SYNC_FAILURE))
    run: fields.ForeignKeyRelation[SyncRun] = fields.ForeignKeyField(
        "models.SyncRun", related_name="failures", on_delete=fields.CASCADE
    )
    run_id: UUID
    jobseeker_id = fields.UUIDField()
    provider_id = fields.UUIDField()
    reference_number = fields.CharField(max_length=7)
    reason = fields.CharEnumField(CamsFailure, max_length=20)
    attempts = fields.SmallIntField(default=1)
    last_attempt_at = fields.DatetimeField()

    class Meta:
        table = "sync_failure"
        unique_together = (("run_id", "jobseeker_id"),)
