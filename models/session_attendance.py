"""Who was at a service session, and what came of it for each of them.

What is said of a person is said here and not of the session, so that whose data is read is always known.
The provider and the day follow the session's by themselves, through a foreign key (56_agency.sql).
"""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.anonymous_client import AnonymousClient
from models.identity import Kind, id_of
from models.jobseeker import Jobseeker
from models.service_session import ServiceSession


class SessionAttendance(Model):
    """A jobseeker's. One that was removed counts no more, and says why."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SESSION_ATTENDANCE))
    session: fields.ForeignKeyRelation[ServiceSession] = fields.ForeignKeyField(
        "models.ServiceSession", related_name="attendances", on_delete=fields.CASCADE
    )
    session_id: UUID
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="session_attendances", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    """The session's: it stays with the provider that held it when the person moves on."""
    held_on = fields.DateField()
    """The session's: a person's sessions are sorted by it."""
    outcome = fields.CharField(max_length=200, null=True)
    """An entry of the catalogue SESSION_OUTCOME."""
    notes: str | None = fields.TextField(null=True)
    removed_at: datetime | None = fields.DatetimeField(null=True)
    removed_by_id: UUID | None = fields.UUIDField(null=True)
    removal_reason: str | None = fields.TextField(null=True)

    class Meta:
        table = "session_attendance"
        indexes = (("jobseeker_id", "held_on", "id"), ("session_id",))


class AnonymousAttendance(Model):
    """An anonymous client's. It is a table of its own, so that no change can put a name in its place."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.ANONYMOUS_ATTENDANCE))
    session: fields.ForeignKeyRelation[ServiceSession] = fields.ForeignKeyField(
        "models.ServiceSession", related_name="anonymous_attendances", on_delete=fields.CASCADE
    )
    session_id: UUID
    anonymous_client: fields.ForeignKeyRelation[AnonymousClient] = fields.ForeignKeyField(
        "models.AnonymousClient", related_name="attendances", on_delete=fields.RESTRICT
    )
    anonymous_client_id: UUID
    provider_id = fields.UUIDField()
    held_on = fields.DateField()
    outcome = fields.CharField(max_length=200, null=True)
    removed_at: datetime | None = fields.DatetimeField(null=True)
    removed_by_id: UUID | None = fields.UUIDField(null=True)
    removal_reason: str | None = fields.TextField(null=True)

    class Meta:
        table = "anonymous_attendance"
        indexes = (("anonymous_client_id", "held_on", "id"), ("session_id",))
