"""Session: a row for every refresh token; those that followed one another are a family.

A refresh token is good once. It is replaced by its successor, and whoever sends it again later has
found or stolen it: the whole family ends, because nobody can say which of the two is the thief
(RFC 9700, 4.14.2).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Account
from models.identity import Kind, id_of

GRACE = timedelta(seconds=10)
"""How long a replaced token is answered with the same successor: an answer may have been lost."""


@dataclass(frozen=True)
class Lifetimes:
    idle: timedelta = timedelta(days=14)
    """How long a refresh token waits to be used; each successor has as long again."""
    longest: timedelta = timedelta(days=90)
    """From signing in to the end of the last refresh token of the family."""


class Session(Model):
    """At most one row of a family has no successor; it is the one that can be renewed."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SESSION))
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="sessions", on_delete=fields.CASCADE
    )
    account_id: UUID
    family = fields.UUIDField(db_index=True)
    """The id of the family's first row; access tokens name it as `sid`."""
    token_hash = fields.CharField(max_length=64, unique=True)
    """SHA-256 of the refresh token, which itself is stored nowhere."""
    began_at = fields.DatetimeField()
    """When the family's first row was written."""
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    replaced_at: datetime | None = fields.DatetimeField(null=True)
    replaced_by: UUID | None = fields.UUIDField(null=True)
    """The successor's id."""
    ended_at: datetime | None = fields.DatetimeField(null=True, db_index=True)
    """Signed out, stolen, or ended with the old password; of all rows of a family at once."""

    class Meta:
        table = "session"
        indexes = (("account_id",),)

    def is_open_at(self, now: datetime) -> bool:
        """Whether the family can go on from this row."""
        return self.ended_at is None and self.replaced_at is None and now < self.expires_at

    def was_just_replaced(self, now: datetime) -> bool:
        return self.replaced_at is not None and now - self.replaced_at <= GRACE

    def expires_after(self, now: datetime, lifetimes: Lifetimes) -> datetime:
        """When a token of this family that is made now ends."""
        return min(now + lifetimes.idle, self.began_at + lifetimes.longest)
