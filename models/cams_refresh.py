"""CamsRefresh: one request for CaMS's current word on a jobseeker, to be watched until it ends."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.cams_failure import CamsFailure
from models.cams_record import CamsRecord
from models.identity import Kind, id_of


class CamsRefreshStatus(StrEnum):
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class CamsRefresh(Model):
    """At most one waits and one runs for a record: asking again while one waits is that one.

    Asking while one runs queues a second pass, because the running one may have read already.
    """

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.CAMS_REFRESH))
    jobseeker_id = fields.UUIDField()
    cams_record: fields.ForeignKeyNullableRelation[CamsRecord] = fields.ForeignKeyField(
        "models.CamsRecord", related_name="refreshes", null=True, on_delete=fields.SET_NULL
    )
    cams_record_id: UUID | None
    provider_id = fields.UUIDField()
    requested_by_id = fields.UUIDField()
    status = fields.CharEnumField(
        CamsRefreshStatus, max_length=10, default=CamsRefreshStatus.QUEUED
    )
    requested_at = fields.DatetimeField(auto_now_add=True)
    started_at: datetime | None = fields.DatetimeField(null=True)
    finished_at: datetime | None = fields.DatetimeField(null=True)
    failure: CamsFailure | None = fields.CharEnumField(CamsFailure, max_length=20, null=True)
    changed: bool | None = fields.BooleanField(null=True)
    """Whether CaMS said anything new; empty until the refresh has succeeded."""

    class Meta:
        table = "cams_refresh"
        indexes = (("jobseeker_id", "requested_at"),)
