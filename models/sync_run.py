"""SyncRun: one pass over every linked record, in chunks that can be taken up where they stood."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.cams_failure import CamsFailure
from models.identity import Kind, id_of

_FIRST_WAIT = timedelta(minutes=1)
_LONGEST_WAIT = timedelta(minutes=15)

_ENOUGH_TO_JUDGE = 50
_TOO_MANY_NOT_FOUND = 0.2
"""Share of the linked records. People leave CaMS one by one; a fifth in one night is a fault."""


class SyncRunKind(StrEnum):
    NIGHTLY = "NIGHTLY"
    MANUAL = "MANUAL"


class SyncRunStatus(StrEnum):
    RUNNING = "RUNNING"
    SUSPENDED = "SUSPENDED"
    """CaMS cannot be reached or refuses us; the run goes on when it answers again."""
    AWAITING_REVIEW = "AWAITING_REVIEW"
    """More people vanished from CaMS than a night can explain; a person decides."""
    DONE = "DONE"
    DONE_WITH_FAILURES = "DONE_WITH_FAILURES"
    ABORTED = "ABORTED"


OPEN = frozenset({SyncRunStatus.RUNNING, SyncRunStatus.SUSPENDED, SyncRunStatus.AWAITING_REVIEW})
"""At most one run is one of these."""


class SyncRunReason(StrEnum):
    """Why a run is not simply running or done; CamsFailure has further ones, of suspended runs."""

    MANY_NOT_FOUND = "MANY_NOT_FOUND"
    """So many people vanished that CaMS, rather than they, may be at fault."""
    CHUNKS_GIVEN_UP = "CHUNKS_GIVEN_UP"
    """Workers died or failed on them again and again; their records were not looked at."""
    SUPERSEDED = "SUPERSEDED"
    """The next night came before it could go on."""
    STOPPED = "STOPPED"
    """By a person."""


class SyncChunkState(StrEnum):
    PENDING = "PENDING"
    LEASED = "LEASED"
    DONE = "DONE"
    POISONED = "POISONED"


class SyncRun(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SYNC_RUN))
    kind = fields.CharEnumField(SyncRunKind, max_length=10)
    business_date: date | None = fields.DateField(null=True, unique=True)
    """The Toronto date whose night this is, one run for each; empty when a person began the run."""
    status = fields.CharEnumField(SyncRunStatus, max_length=20, default=SyncRunStatus.RUNNING)
    reason = fields.CharField(max_length=40, null=True)
    """Why it is suspended, awaits review, was aborted or gave chunks up: a code."""
    started_at = fields.DatetimeField(auto_now_add=True)
    finished_at: datetime | None = fields.DatetimeField(null=True)
    resume_at: datetime | None = fields.DatetimeField(null=True)
    """When a suspended run asks CaMS again."""
    suspensions = fields.SmallIntField(default=0)
    """In a row, with no chunk committed between them."""
    approved_at: datetime | None = fields.DatetimeField(null=True)
    """When a person looked at how many people vanished and let the run go on."""
    total = fields.IntField(default=0)
    """Linked records when the run was planned, without those in quarantine."""
    seen = fields.IntField(default=0)
    """changed + unchanged + failed. Less than `total` at the end where links were removed."""
    changed = fields.IntField(default=0)
    unchanged = fields.IntField(default=0)
    """CaMS said what we had, or somebody had refreshed the record in the meantime."""
    failed = fields.IntField(default=0)
    not_found = fields.IntField(default=0)
    """Of the failed ones, those that CaMS no longer has."""

    class Meta:
        table = "sync_run"
        indexes = (("started_at",),)

    @property
    def too_many_not_found(self) -> bool:
        """The brake: nobody is written down as missing before a person has looked."""
        return (
            self.approved_at is None
            and self.total >= _ENOUGH_TO_JUDGE
            and self.not_found > self.total * _TOO_MANY_NOT_FOUND
        )

    def suspend(self, reason: CamsFailure, *, at: datetime, wait: timedelta | None) -> None:
        """Until CaMS may answer again: 1, 2, 4 … to 15 minutes, or as long as it asked for."""
        backoff = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(self.suspensions, 10))
        self.status, self.reason = SyncRunStatus.SUSPENDED, reason.value
        self.resume_at = at + (wait or backoff)
        self.suspensions += 1

    def resume(self) -> None:
        """The reason stays until CaMS has answered."""
        self.status, self.resume_at = SyncRunStatus.RUNNING, None

    def await_review(self) -> None:
        self.status, self.reason = SyncRunStatus.AWAITING_REVIEW, SyncRunReason.MANY_NOT_FOUND.value

    def approve(self, *, at: datetime) -> None:
        """A person says that they are indeed gone."""
        self.status, self.reason, self.approved_at = SyncRunStatus.RUNNING, None, at

    def abort(self, reason: SyncRunReason, *, at: datetime) -> None:
        self.status, self.reason, self.resume_at = SyncRunStatus.ABORTED, reason.value, None
        self.finished_at = at

    def finish(self, *, at: datetime, chunks_given_up: bool) -> None:
        self.status = SyncRunStatus.DONE
        self.reason = None
        if chunks_given_up:
            self.reason = SyncRunReason.CHUNKS_GIVEN_UP.value
        if self.failed or chunks_given_up:
            self.status = SyncRunStatus.DONE_WITH_FAILURES
        self.finished_at = at


class SyncChunk(Model):
    """A range of buckets, read in pages: done if and only if every page is committed.

    A page and the word that it is done are one transaction. A chunk is as many records as one page
    holds, as far as buckets allow, so that most have one page.
    """

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
    """How often it was leased since its last committed page."""
    read_from: datetime | None = fields.DatetimeField(null=True)
    """When the first page was begun that counts: all of the chunk was confirmed after that."""
    read_up_to: UUID | None = fields.UUIDField(null=True)
    """The last record of the last committed page."""

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
    """How often CaMS was asked for this record in this run."""
    last_attempt_at = fields.DatetimeField()

    class Meta:
        table = "sync_failure"
        unique_together = (("run_id", "jobseeker_id"),)
