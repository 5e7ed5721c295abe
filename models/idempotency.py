"""Idempotency: what a mutation answered to a key, kept in the mutation's own transaction."""

from typing import Any

from tortoise import fields
from tortoise.models import Model


class RememberedAnswer(Model):
    """The same key with the same input answers the same; with another input it is a conflict."""

    id = fields.BigIntField(primary_key=True)
    actor = fields.CharField(max_length=80)
    """An account's id, or what stands for one before somebody has signed in."""
    operation = fields.CharField(max_length=60)
    key = fields.CharField(max_length=200)
    input_hash = fields.BinaryField()
    """HMAC-SHA256 of the input: it may hold a password."""
    answer: dict[str, Any] = fields.JSONField(default=dict)
    """Names and ids of the objects in the answer; they are loaded again, never stored."""
    created_at = fields.DatetimeField(auto_now_add=True, db_index=True)

    class Meta:
        table = "remembered_answer"
        unique_together = (("actor", "operation", "key"),)
