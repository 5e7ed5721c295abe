"""CamsRefresh: one request for CaMS's current word on a jobseeker, to be watched until it ends."""

from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from tortoise import connections, fields
from tortoise.models import Model

from models.cams_failure import CamsFailure
from models.cams_record import CamsRecord
from models.identity import Kind, id_of, new_id

_REQUEST = """
INSERT INTO cams_refresh
    (id, jobseeker_id, provider_id, cams_record_id, requested_by_id, status, requested_at)
SELECT $1, jobseeker_id, provider_id, id, $3, 'QUEUED', $4
FROM cams_record WHERE id = $2 FOR KEY SHARE
ON CONFLICT (cams_record_id) WHERE status = 'QUEUED' DO NOTHING
RETURNING id
"""
"""Of any number who ask at once, the unique index lets one make the row; the others find it."""


class CamsRefreshStatus(StrEnum):
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"

    @property
    def is_final(self) -> bool:
        return self in {CamsRefreshStatus.SUCCEEDED, CamsRefreshStatus.FAILED}


class NothingToRefresh(Exception):
    """The link was removed in the meantime."""


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
    failure: CamsFailure | None = fields.CharEnumField(CamsFailure, max_length=20, null=True)  # type: ignore[assignment]
    changed = fields.BooleanField(null=True)
    """Whether CaMS said anything new; empty until the refresh has succeeded."""

    class Meta:
        table = "cams_refresh"
        indexes = (("jobseeker_id", "requested_at"),)

    @classmethod
    async def request(cls, record: CamsRecord, *, by: UUID, at: datetime) -> tuple[Self, bool]:
        """The refresh that waits for this record, and whether it was made just now.

        Only one that was just made wants a job. Raise NothingToRefresh if the record is gone.
        """
        client = connections.get("default")
        while await CamsRecord.exists(id=record.id):
            values = [new_id(Kind.CAMS_REFRESH), record.id, by, at]
            if made := await client.execute_insert(_REQUEST, values):
                return await cls.get(id=made["id"]), True
            waiting = cls.filter(cams_record_id=record.id, status=CamsRefreshStatus.QUEUED)
            if found := await waiting.first():
                return found, False
            # It was claimed between the two statements: what it reads may be older than this wish.
        raise NothingToRefresh
