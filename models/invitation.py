"""Invitation: asking a jobseeker to open their portal account, by e-mail, once.

A claim-first state machine: the row says `SENDING` before the mail server is spoken to, so that a
lost reply or a killed worker leaves `UNCERTAIN` for a person to decide, never a second copy.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Language
from models.errors import ErrorCode, Mistake, say
from models.identity import Kind, id_of
from models.jobseeker import Jobseeker

LIFETIME = timedelta(hours=72)
"""How long a link may be used: `reliability.md`, "Invitation token"."""


class InvitationStatus(StrEnum):
    QUEUED = "QUEUED"
    SENDING = "SENDING"
    SENT = "SENT"
    RETRY = "RETRY"
    UNCERTAIN = "UNCERTAIN"
    FAILED = "FAILED"
    ACCEPTED = "ACCEPTED"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"


OPEN = frozenset(
    {
        InvitationStatus.QUEUED,
        InvitationStatus.SENDING,
        InvitationStatus.SENT,
        InvitationStatus.RETRY,
        InvitationStatus.UNCERTAIN,
        InvitationStatus.FAILED,
    }
)
"""States in which the link works: a person may have it by mail, or by hand through Copy Link."""

TO_BE_SENT = frozenset({InvitationStatus.QUEUED, InvitationStatus.RETRY})


class Invitation(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.INVITATION))
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="invitations", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    email = fields.CharField(max_length=254)
    language = fields.CharEnumField(Language, max_length=2)
    token_hash = fields.CharField(max_length=64, unique=True)
    """SHA-256 of the token, in hexadecimal. The token itself is derived from the id with a key that is not here."""
    status = fields.CharEnumField(
        InvitationStatus, max_length=12, default=InvitationStatus.QUEUED
    )
    attempts = fields.SmallIntField(default=0)
    claimed_at: datetime | None = fields.DatetimeField(null=True)
    failure: str | None = fields.CharField(max_length=40, null=True)
    """A code, never the mail server's text."""
    created_by_id = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)
    sent_at: datetime | None = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField()
    accepted_at: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "invitation"
        indexes = (("jobseeker_id", "created_at"),)

    def message_id(self, domain: str) -> str:
        """One Message-ID for ever: a second copy of the same invitation can be told as such."""
        return f"<invitation-{self.id}@{domain}>"

    def status_at(self, now: datetime) -> InvitationStatus:
        """What people are told: an open invitation past its time is expired before a sweep says so."""
        if self.status in OPEN and now >= self.expires_at:
            return InvitationStatus.EXPIRED
        return self.status

    def revoke(self, *, at: datetime) -> None:
        if self.status_at(at) not in OPEN:
            raise Mistake(
                ErrorCode.CONFLICT,
                say("The invitation is no longer open, so it cannot be revoked."),
                field=("invitation_id",),
            )
        self.status, self.revoked_at = InvitationStatus.REVOKED, at

    def send_again(self, *, at: datetime) -> None:
        """A person asks for another copy: same token, same Message-ID, a new deadline."""
        if self.status in {InvitationStatus.ACCEPTED, InvitationStatus.REVOKED}:
            raise Mistake(
                ErrorCode.CONFLICT,
                say("The invitation was accepted or revoked, so it cannot be sent again."),
                field=("invitation_id",),
            )
        if self.status in {InvitationStatus.QUEUED, InvitationStatus.SENDING}:
            raise Mistake(
                ErrorCode.CONFLICT,
                say("The invitation is being sent right now. Wait for the outcome first."),
                field=("invitation_id",),
            )
        self.status, self.failure, self.attempts = InvitationStatus.QUEUED, None, 0
        self.expires_at = at + LIFETIME

    def accept(self, *, at: datetime) -> None:
        if self.status_at(at) not in OPEN:
            raise Mistake(
                ErrorCode.NOT_FOUND,
                say("This invitation cannot be used. Ask your service provider for a new one."),
                field=("token",),
            )
        self.status, self.accepted_at = InvitationStatus.ACCEPTED, at
