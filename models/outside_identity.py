"""OutsideIdentity: whom an organisation's identity provider calls by a subject, and their account here."""

from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Account

LONGEST_SUBJECT = 255
"""OpenID Connect Core 1.0, section 2: `sub` has at most 255 ASCII characters."""


def is_subject(text: str) -> bool:
    return 1 <= len(text) <= LONGEST_SUBJECT and text.isascii() and text.isprintable()


class OutsideIdentity(Model):
    """A subject means something at its issuer alone: the two together name one account."""

    id = fields.BigIntField(primary_key=True)
    issuer = fields.CharField(max_length=500)
    subject = fields.CharField(max_length=LONGEST_SUBJECT)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="outside_identities", on_delete=fields.CASCADE
    )
    account_id: UUID
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "outside_identity"
        unique_together = (("issuer", "subject"),)
        indexes = (("account_id",),)
