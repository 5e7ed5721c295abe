"""Mailing: what is sent by mail once, whatever the mail server, the network or a worker does.

A claim-first state machine: the row says `SENDING` before the mail server is spoken to, so that a
lost reply or a killed worker leaves `UNCERTAIN`, never a second copy that nobody asked for.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.audit_event import AuditEvent

RETRY_WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30))
"""After the first, second, ... failed attempt; the last one from then on. RFC 5321, 4.5.4.1 asks
for at least 30 minutes; the first are shorter because our first hop is a relay of our own. Tries
go on until the mailing expires, which is sooner than the RFC's four days.
"""

WORKER_LOST = "WORKER_LOST"
"""The worker was killed, or stood still, before it could say how the sending went."""


class MailingStatus(StrEnum):
    QUEUED = "QUEUED"
    SENDING = "SENDING"
    SENT = "SENT"
    RETRY = "RETRY"
    UNCERTAIN = "UNCERTAIN"
    """It may have been delivered, and probably was; never sent again by itself."""
    BOUNCED = "BOUNCED"
    """A mail server took it and then reported that it cannot be delivered."""
    FAILED = "FAILED"
    EXPIRED = "EXPIRED"


TO_BE_SENT = frozenset({MailingStatus.QUEUED, MailingStatus.RETRY})

_AWAITS_WORD = frozenset({MailingStatus.SENDING, MailingStatus.UNCERTAIN})
"""States in which the worker that claimed it may still tell how it went."""

_OUT = frozenset({MailingStatus.SENT, MailingStatus.UNCERTAIN})
"""States in which a copy is out and not yet known to be lost."""


class Mailing(Model):
    """Each kind of mailing has a table, and may have states of its own beside those above."""

    id: UUID
    status: StrEnum
    """Of an enum that has every name of MailingStatus."""
    attempts = fields.SmallIntField(default=0)
    """Since it was last asked for."""
    claimed_at: datetime | None = fields.DatetimeField(null=True)
    """When a worker last took it for sending: also the name of that claim."""
    failure = fields.CharField(max_length=40, null=True)
    """A code, never the mail server's text."""
    created_at = fields.DatetimeField(auto_now_add=True)
    sent_at: datetime | None = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField()
    """After this it is of no use to whoever would get it, and is not sent."""

    class Meta:
        abstract = True

    async def keep_standing(self) -> None:
        """Write how far it is: all that a worker may change of a mailing."""
        await self.save(update_fields=["status", "attempts", "claimed_at", "failure", "sent_at"])

    @property
    def changed(self) -> AuditEvent:
        """For the audit trail: that its state is another one, and whose mail it is."""
        raise NotImplementedError

    def message_id(self, domain: str) -> str:
        """One Message-ID for ever: a second copy of the same mailing can be told as such."""
        return f"<{self._meta.db_table}-{self.id}@{domain}>"

    def claim(self, *, at: datetime) -> bool:
        """Take it for sending, before any mail server is spoken to. False: nothing to send.

        The claim is known by its time, `claimed_at`.
        """
        if self.status in TO_BE_SENT and at >= self.expires_at:
            self._becomes(MailingStatus.EXPIRED)
        if self.status not in TO_BE_SENT:
            return False
        self._becomes(MailingStatus.SENDING)
        self.claimed_at = at
        self.attempts += 1
        return True

    def sent(self, claim: datetime, *, at: datetime) -> None:
        """A mail server took it. Known late, it also settles what was uncertain."""
        if self.claimed_at == claim:
            self.sent_at = at
        if self._awaits_word_of(claim):
            self._becomes(MailingStatus.SENT)
            self.failure = None

    def not_sent(self, claim: datetime, *, at: datetime, failure: str) -> timedelta | None:
        """Certainly not delivered. How long to wait for the next try; None when there is none."""
        if not self._awaits_word_of(claim):
            return None
        self.failure = failure
        wait: timedelta = RETRY_WAITS[min(self.attempts, len(RETRY_WAITS)) - 1]
        if at + wait >= self.expires_at:
            self._becomes(MailingStatus.FAILED)
            return None
        self._becomes(MailingStatus.RETRY)
        return wait

    def refused(self, claim: datetime, *, failure: str) -> None:
        """Certainly not delivered, and no try will succeed."""
        if self._awaits_word_of(claim):
            self._becomes(MailingStatus.FAILED)
            self.failure = failure

    def lost(self, claim: datetime, *, failure: str) -> None:
        """Nobody can tell whether it was delivered."""
        if self._awaits_word_of(claim):
            self._becomes(MailingStatus.UNCERTAIN)
            self.failure = failure

    def given_up(self, *, failure: str) -> None:
        """It was to be sent, and that cannot be done."""
        if self.status in TO_BE_SENT:
            self._becomes(MailingStatus.FAILED)
            self.failure = failure

    def bounced(self, *, failure: str) -> bool:
        """Whether the report says anything new: a copy was out and not yet known to be lost."""
        if self.status not in _OUT:
            return False
        self._becomes(MailingStatus.BOUNCED)
        self.failure = failure
        return True

    def _awaits_word_of(self, claim: datetime) -> bool:
        return self.claimed_at == claim and self.status in _AWAITS_WORD

    def _becomes(self, status: MailingStatus) -> None:
        self.status = type(self.status)(status)
