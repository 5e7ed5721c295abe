"""Service sessions: what an agency did for people, when, where and for how long; they count for reports.

A session says nothing of a person by itself: who was there, and what came of it for each of them, is in
models/session_attendance.py.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from models.account import Account
from models.agency_program import AgencyProgram
from models.errors import ErrorCode, Mistake, say
from models.identity import Kind, id_of
from models.service_provider import ServiceProvider, Site

LONGEST_MINUTES = 24 * 60
"""Of one session. A course of several days is several sessions."""
MOST_PARTICIPANTS = 1000
"""Of one session, without their names."""


class SessionKind(StrEnum):
    """Three direct and three group ones (domain facts, B8: "3 direct + 3 group session types"). Which
    ones the system of the source has could not be found; the first two and the fourth are iCARE's
    "One-on-one", "Family" and "Group orientation".
    """

    ONE_ON_ONE = "ONE_ON_ONE"
    FAMILY = "FAMILY"
    REMOTE = "REMOTE"
    WORKSHOP = "WORKSHOP"
    CIRCLE = "CIRCLE"
    EVENT = "EVENT"

    @property
    def is_group(self) -> bool:
        return self in {SessionKind.WORKSHOP, SessionKind.CIRCLE, SessionKind.EVENT}

    @property
    def is_of_one(self) -> bool:
        """With one client and nobody else."""
        return self in {SessionKind.ONE_ON_ONE, SessionKind.REMOTE}


class Service(StrEnum):
    """What it is reported as: the services of iCARE's templates, and what no template takes."""

    NEEDS_ASSESSMENT_AND_REFERRALS = "NEEDS_ASSESSMENT_AND_REFERRALS"
    EMPLOYMENT = "EMPLOYMENT"
    COMMUNITY_CONNECTIONS = "COMMUNITY_CONNECTIONS"
    INFORMATION_AND_ORIENTATION = "INFORMATION_AND_ORIENTATION"
    OTHER = "OTHER"


class ServiceSession(Model):
    """Begun and then completed, or recorded afterwards with its length."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SERVICE_SESSION))
    provider: fields.ForeignKeyRelation[ServiceProvider] = fields.ForeignKeyField(
        "models.ServiceProvider", related_name="service_sessions", on_delete=fields.RESTRICT
    )
    provider_id: UUID
    kind = fields.CharEnumField(SessionKind, max_length=20)
    service = fields.CharEnumField(Service, max_length=40)
    program: fields.ForeignKeyNullableRelation[AgencyProgram] = fields.ForeignKeyField(
        "models.AgencyProgram",
        related_name="service_sessions",
        null=True,
        on_delete=fields.RESTRICT,
    )
    program_id: UUID | None
    site: fields.ForeignKeyNullableRelation[Site] = fields.ForeignKeyField(
        "models.Site", related_name="service_sessions", null=True, on_delete=fields.RESTRICT
    )
    site_id: UUID | None
    """Empty: at none of the provider's sites."""
    worker: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="service_sessions", on_delete=fields.RESTRICT
    )
    worker_id: UUID
    topics = ArrayField(element_type="text", default=list)
    """Entries of the catalogue SESSION_TOPIC."""
    language = fields.CharField(max_length=20)
    """The language of service, by its code: `en`, `fr`, `ar`, …"""
    held_on = fields.DateField()
    """The day in Ontario."""
    began_at: datetime | None = fields.DatetimeField(null=True)
    """Of a session that was begun here; empty for one that was recorded afterwards."""
    length_minutes: int | None = fields.IntField(null=True)
    """Empty while it goes on: it is not counted until it is completed."""
    unnamed_participants = fields.IntField(default=0)
    """How many were there besides whose names, or anonymous profiles, are known."""
    created_by_id = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)
    corrected_at: datetime | None = fields.DatetimeField(null=True)
    corrected_by_id: UUID | None = fields.UUIDField(null=True)
    correction_reason: str | None = fields.TextField(null=True)
    """Of the last correction; all of them are in the audit trail."""

    class Meta:
        table = "service_session"
        indexes = (("provider_id", "held_on", "id"),)

    @property
    def is_completed(self) -> bool:
        return self.length_minutes is not None

    def why_not_completed(self) -> Mistake | None:
        if not self.is_completed:
            return None
        return Mistake(
            ErrorCode.CONFLICT,
            say("This session is completed already. Correct it instead."),
            field=("session_id",),
        )

    def minutes_since_it_began(self, now: datetime) -> int:
        """Whole minutes, one at least, a day at most."""
        began = self.began_at or now
        minutes = int((now - began) / timedelta(minutes=1))
        return min(max(minutes, 1), LONGEST_MINUTES)


def why_not_attended(kind: SessionKind, named: int, unnamed: int) -> str | None:
    """What does not fit between the kind of a session and how many were there; a sentence to mark."""
    everybody = named + unnamed
    if everybody == 0:
        return say(
            "Somebody has to be there: a client, an anonymous client, or a number of people."
        )
    if kind.is_of_one and everybody != 1:
        return say("A session of this kind has one participant. Choose another kind for several.")
    if not kind.is_group and unnamed:
        return say(
            "Only a group session has participants without names. Register them, or leave 0."
        )
    return None
