"""Outbox: work that a committed change asked for; the row is the promise, the queue only a doorbell."""

from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model


class OutboxEntry(Model):
    """Written in the transaction of the change; done when its consumer says so, in its own."""

    id = fields.BigIntField(primary_key=True)
    task = fields.CharField(max_length=60)
    dedup_key = fields.CharField(max_length=120, unique=True)
    arguments: dict[str, Any] = fields.JSONField(default=dict)
    """Ids only, never a person's data."""
    created_at = fields.DatetimeField(auto_now_add=True)
    available_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    enqueued_at: datetime | None = fields.DatetimeField(null=True)
    done_at: datetime | None = fields.DatetimeField(null=True)
    dead_at: datetime | None = fields.DatetimeField(null=True)
    last_error: str | None = fields.CharField(max_length=200, null=True)
    """The name of an error's class or a code, never its text."""

    class Meta:
        table = "outbox"
