"""Invitation: asking a jobseeker to open their portal account, by e-mail, once.

What became of the mail is `models/mailing.py`'s; what is uncertain, a person decides. Here is what
people do with an invitation: take it back, ask for another copy, accept it.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.account import Language
from models.audit_event import AuditEvent, AuditKind
from models.errors import ErrorCode, Mistake, say
from models.identity import Kind, id_of
from models.jobseeker import Jobseeker
from models.mailing import Mailing

LIFETIME = timedelta(hours=72)
"""How long a link may be used: `reliability.md`, "Invitation token"."""


NOT_SAFE_TO_WRITE = "NOT_SAFE_TO_WRITE"
"""The client has said that it is not safe to write to this address; the link still works."""


class InvitationStatus(StrEnum):
    """The states of every mailing, and how an invitation ends."""

    QUEUED = "QUEUED"
    SENDING = "SENDING"
    SENT = "SENT"
    RETRY = "RETRY"
    UNCERTAIN = "UNCERTAIN"
    """It may have been delivered, and probably was; a person decides about another copy."""
    BOUNCED = "BOUNCED"
    """A mail server took it and then reported that it cannot be delivered."""
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
        InvitationStatus.BOUNCED,
        InvitationStatus.FAILED,
    }
)
"""States in which the link works: a person may have it by mail, or by hand through Copy Link."""


def unusable() -> Mistake:
    """Unknown, used, revoked and expired links all look the same."""
    return Mistake(
        ErrorCode.NOT_FOUND,
        say("This invitation cannot be used. Ask your service provider for a new one."),
        field=("token",),
    )


def invitation_link(portal_url: str, token: str) -> str:
    """The token stands in the fragment, which browsers send to no server and in no Referer."""
    return f"{portal_url}/invitation#/{token}"


class Invitation(Mailing):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.INVITATION))
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="invitations", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    email = fields.CharField(max_length=254)
    language = fields.CharEnumField(Language, max_length=2)
    token_hash = fields.CharField(max_length=64, unique=True)
    """SHA-256 of the token, in hexadecimal; the token is derived from the id with a secret key."""
    status = fields.CharEnumField(InvitationStatus, max_length=12, default=InvitationStatus.QUEUED)
    created_by_id = fields.UUIDField()
    accepted_at: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "invitation"
        indexes = (("jobseeker_id", "created_at"),)

    @property
    def changed(self) -> AuditEvent:
        return AuditEvent(AuditKind.WRITE, ["Invitation.status"], [self.jobseeker_id])

    def status_at(self, now: datetime) -> InvitationStatus:
        """What people are told: past its time it is expired, before a sweep says so too."""
        if self.status in OPEN and now >= self.expires_at:
            return InvitationStatus.EXPIRED
        return self.status

    def why_not_revoked(self, *, at: datetime) -> Mistake | None:
        if self.status_at(at) in OPEN:
            return None
        return Mistake(
            ErrorCode.CONFLICT,
            say("The invitation is no longer open, so it cannot be revoked."),
            field=("invitation_id",),
        )

    def revoke(self, *, at: datetime) -> None:
        if mistake := self.why_not_revoked(at=at):
            raise mistake
        self.status, self.revoked_at = InvitationStatus.REVOKED, at

    def replaced(self, *, at: datetime) -> bool:
        """A newer one takes its place: this one, even expired, never works again.

        Whether there was anything to change.
        """
        if self.status in {InvitationStatus.ACCEPTED, InvitationStatus.REVOKED}:
            return False
        self.status, self.revoked_at = InvitationStatus.REVOKED, at
        return True

    def why_not_sent_again(self) -> Mistake | None:
        if self.status in {InvitationStatus.ACCEPTED, InvitationStatus.REVOKED}:
            return Mistake(
                ErrorCode.CONFLICT,
                say(
                    "The invitation was accepted or revoked, so it cannot be sent again."
                    " Create a new one instead."
                ),
                field=("invitation_id",),
            )
        if self.status in {InvitationStatus.QUEUED, InvitationStatus.SENDING}:
            return Mistake(
                ErrorCode.CONFLICT,
                say("The invitation is being sent right now. Wait for the outcome first."),
                field=("invitation_id",),
            )
        return None

    def send_again(self, *, at: datetime) -> None:
        """A person asks for another copy: same token, same Message-ID, a new deadline."""
        if mistake := self.why_not_sent_again():
            raise mistake
        self.status, self.failure, self.attempts = InvitationStatus.QUEUED, None, 0
        self.expires_at = at + LIFETIME

    def accept(self, *, at: datetime) -> None:
        if self.status_at(at) not in OPEN:
            raise unusable()
        self.status, self.accepted_at = InvitationStatus.ACCEPTED, at
