"""Service sessions, counted by provider, month, service, kind and programme. A view.

A session is counted when it is completed and somebody was there. A client is counted once in a row,
however often they came: the clients of two rows are not to be added up, because some are the same.
"""

from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.service_session import Service, SessionKind


class ServiceSessionCount(Model):
    id = fields.UUIDField(primary_key=True)
    """Derived from what it is counted by."""
    provider_id: UUID = fields.UUIDField()
    month = fields.DateField()
    """Its first day."""
    month_ends_on = fields.DateField()
    service = fields.CharEnumField(Service, max_length=40)
    kind = fields.CharEnumField(SessionKind, max_length=20)
    program_id: UUID | None = fields.UUIDField(null=True)
    sessions = fields.IntField()
    minutes = fields.IntField()
    visits = fields.IntField()
    """How often a client was at one of them."""
    clients = fields.IntField()
    """How many different ones."""
    anonymous_clients = fields.IntField()
    """How many different ones."""
    unnamed_participants = fields.IntField()

    class Meta:
        app = "views"
        table = "service_session_count"
