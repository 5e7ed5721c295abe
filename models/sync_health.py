"""How the copies of one provider's CaMS records stand, counted. A view: nothing is written here."""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.models import Model


class SyncHealth(Model):
    id = fields.UUIDField(primary_key=True)
    """Derived from the provider's."""
    provider_id: UUID = fields.UUIDField()
    records = fields.IntField()
    ok = fields.IntField()
    unreachable = fields.IntField()
    not_found_in_cams = fields.IntField()
    wrong_person = fields.IntField()
    quarantined = fields.IntField()
    stale = fields.IntField()
    """As `CamsRecord.is_stale_at` says of each, at the moment of the statement."""
    oldest_synced_at: datetime = fields.DatetimeField()

    class Meta:
        app = "views"
        table = "sync_health"
