"""Caseload: how many clients a caseworker has, and how they stand. A view: nothing is written here."""

from uuid import UUID

from tortoise import fields
from tortoise.models import Model


class Caseload(Model):
    id = fields.UUIDField(primary_key=True)
    """Derived from the two ids below."""
    provider_id: UUID = fields.UUIDField()
    caseworker_id: UUID = fields.UUIDField()
    clients = fields.IntField()
    linked_clients = fields.IntField()
    clients_in_stream_a = fields.IntField()
    clients_in_stream_b = fields.IntField()
    clients_in_stream_c = fields.IntField()
    clients_with_active_plan = fields.IntField()

    class Meta:
        app = "views"
        table = "caseload"
