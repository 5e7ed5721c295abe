"""Sensitive information of a jobseeker: four groups, each encrypted, in a row of their own.

Source 002: "The information collected here is more sensitive than most that is collected and it is
password protected to prevent casual viewing."
"""

from datetime import datetime
from uuid import UUID

import msgspec
from tortoise import fields
from tortoise.models import Model

from models.errors import ErrorCode, Mistake, say
from models.jobseeker import Jobseeker
from models.sensitive_groups import GROUPS, Group

_BLOCK = 256
"""What a group is padded to: how long a ciphertext is should not tell how ill somebody is."""


class CannotRead(Exception):
    """What was decrypted is no group of this version. It is not repeated here."""


class SensitiveInformation(Model):
    """At most one row of a jobseeker; a group that says nothing is empty."""

    jobseeker: fields.OneToOneRelation[Jobseeker] = fields.OneToOneField(
        "models.Jobseeker",
        related_name="sensitive_information",
        on_delete=fields.CASCADE,
        primary_key=True,
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    health_insurance: bytes | None = fields.BinaryField(null=True)
    illnesses: bytes | None = fields.BinaryField(null=True)
    self_identity: bytes | None = fields.BinaryField(null=True)
    family_income: bytes | None = fields.BinaryField(null=True)
    version = fields.IntField(default=0)
    """How often it was saved: who saves says which version they have seen."""
    updated_at: datetime | None = fields.DatetimeField(null=True)
    updated_by_id: UUID | None = fields.UUIDField(null=True)

    class Meta:
        table = "sensitive_information"

    def must_be(self, version: int) -> None:
        """Raise Mistake CONFLICT when somebody else has saved since this version was read."""
        if self.version != version:
            raise Mistake(
                ErrorCode.CONFLICT,
                say("Somebody has saved this meanwhile. Open it again before you change it."),
                field=("version",),
            )


def written(group: Group) -> bytes:
    """A group as JSON, padded: it is encrypted before anybody stores it."""
    text = msgspec.json.encode(group)
    return text + b" " * (-len(text) % _BLOCK)


def read(name: str, text: bytes) -> Group:
    """Raise CannotRead for what was not written as this group."""
    try:
        return msgspec.json.decode(text, type=GROUPS[name])
    except msgspec.MsgspecError:
        raise CannotRead(name) from None
