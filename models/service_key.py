"""ServiceKey: what a service account signs in with. Shown once when it is made; only its hash is kept."""

from datetime import date, datetime, timedelta
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Account
from models.identity import Kind, id_of

LIFETIME = timedelta(days=365)
"""Unless whoever makes a key says otherwise."""


class ServiceKey(Model):
    """An account may have several, so that a new one works before the old one is revoked."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SERVICE_KEY))
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="service_keys", on_delete=fields.CASCADE
    )
    account_id: UUID
    key_hash = fields.CharField(max_length=64)
    """SHA-256 of the secret part, in hexadecimal."""
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at: datetime | None = fields.DatetimeField(null=True)
    last_used_on: date | None = fields.DateField(null=True)
    """The day (UTC) of its last request; written once a day."""

    class Meta:
        table = "service_key"
        indexes = (("account_id",),)

    def is_open_at(self, now: datetime) -> bool:
        return self.revoked_at is None and now < self.expires_at
