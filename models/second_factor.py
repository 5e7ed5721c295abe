"""SecondFactor: what somebody has beside their password: an app that makes codes, and spare codes.

A code is good once, a spare one too. The secret is kept encrypted; spare codes are derived from
their ids with a secret key and are kept nowhere.
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Account
from models.identity import Kind, id_of

RECOVERY_CODES = 10


class SecondFactorChange(StrEnum):
    """What the owner of an account is told of by letter."""

    TURNED_ON = "TURNED_ON"
    REMOVED = "REMOVED"
    CLEARED = "CLEARED"
    """By an administrator."""
    RECOVERY_CODE_USED = "RECOVERY_CODE_USED"


class SecondFactor(Model):
    """At most one of an account; without `confirmed_at` it asks for nothing yet."""

    account: fields.OneToOneRelation[Account] = fields.OneToOneField(
        "models.Account", related_name="second_factor", primary_key=True, on_delete=fields.CASCADE
    )
    account_id: UUID
    secret: bytes = fields.BinaryField()
    """Encrypted with `permissions/keyring.py`, for the row `account_id`."""
    begun_at = fields.DatetimeField()
    confirmed_at: datetime | None = fields.DatetimeField(null=True)
    last_step = fields.BigIntField(default=0)
    """The latest time step whose code was taken: it and those before are used up."""

    class Meta:
        table = "second_factor"

    def takes(self, step: int) -> bool:
        """Whether the code of this step is still good; it is not from now on."""
        if step <= self.last_step:
            return False
        self.last_step = step
        return True


class RecoveryCode(Model):
    """A row for each of the ten codes that were given with the factor; a used one is gone."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.RECOVERY_CODE))
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="recovery_codes", on_delete=fields.CASCADE
    )
    account_id: UUID

    class Meta:
        table = "recovery_code"
        indexes = (("account_id",),)
