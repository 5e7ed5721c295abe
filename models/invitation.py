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

RETRY_WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30))
"""After the first, second, ... failed attempt; the last one from then on. RFC 5321, 4.5.4.1 asks
for at least 30 minutes; the first are shorter because our first hop is a relay of our own. Tries
go on until the link expires, which is sooner than the RFC's four days.
"""

WORKER_LOST = "WORKER_LOST"
"""The worker was killed, or stood still, before it could say how the sending went."""


class InvitationStatus(StrEnum):
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

TO_BE_SENT = frozenset({InvitationStatus.QUEUED, InvitationStatus.RETRY})

_AWAITS_WORD = frozenset({InvitationStatus.SENDING, InvitationStatus.UNCERTAIN})
"""States in which the worker that claimed it may still tell how it went."""


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
    """SHA-256 of the token, in hexadecimal; the token is derived from the id with a secret key."""
    status = fields.CharEnumField(InvitationStatus, max_length=12, default=InvitationStatus.QUEUED)
    attempts = fields.SmallIntField(default=0)
    """Since it was last asked for."""
    claimed_at: datetime | None = fields.DatetimeField(null=True)
    """When a worker last took it for sending: also the name of that claim."""
    failure = fields.CharField(max_length=40, null=True)
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
        """What people are told: past its time it is expired, before a sweep says so too."""
        if self.status in OPEN and now >= self.expires_at:
            return InvitationStatus.EXPIRED
        return self.status

    def claim(self, *, at: datetime) -> bool:
        """Take it for sending, before any mail server is spoken to. False: nothing to send.

        The claim is known by its time, `claimed_at`.
        """
        if self.status in TO_BE_SENT and at >= self.expires_at:
            self.status = InvitationStatus.EXPIRED
        if self.status not in TO_BE_SENT:
            return False
        self.status, self.claimed_at = InvitationStatus.SENDING, at
        self.attempts += 1
        return True

    def sent(self, claim: datetime, *, at: datetime) -> None:
        """A mail server took it. Known late, it also settles what was uncertain."""
        if self.claimed_at == claim:
            self.sent_at = at
        if self._awaits_word_of(claim):
            self.status, self.failure = InvitationStatus.SENT, None

    def not_sent(self, claim: datetime, *, at: datetime, failure: str) -> timedelta | None:
        """Certainly not delivered. How long to wait for the next try; None when there is none."""
        if not self._awaits_word_of(claim):
            return None
        self.failure = failure
        wait: timedelta = RETRY_WAITS[min(self.attempts, len(RETRY_WAITS)) - 1]
        if at + wait >= self.expires_at:
            self.status = InvitationStatus.FAILED
            return None
        self.status = InvitationStatus.RETRY
        return wait

    def refused(self, claim: datetime, *, failure: str) -> None:
        """Certainly not delivered, and no try will succeed."""
        if self._awaits_word_of(claim):
            self.status, self.failure = InvitationStatus.FAILED, failure

    def lost(self, claim: datetime, *, failure: str) -> None:
        """Nobody can tell whether it was delivered."""
        if self._awaits_word_of(claim):
            self.status, self.failure = InvitationStatus.UNCERTAIN, failure

    def given_up(self, *, failure: str) -> None:
        """It was to be sent, and that cannot be done."""
        if self.status in TO_BE_SENT:
            self.status, self.failure = InvitationStatus.FAILED, failure

    def _awaits_word_of(self, claim: datetime) -> bool:
        return self.claimed_at == claim and self.status in _AWAITS_WORD

    def bounced(self, *, failure: str) -> bool:
        """Whether the report says anything new: a copy was out and not yet known to be lost."""
        if self.status not in {InvitationStatus.SENT, InvitationStatus.UNCERTAIN}:
            return False
        self.status, self.failure = InvitationStatus.BOUNCED, failure
        return True

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
