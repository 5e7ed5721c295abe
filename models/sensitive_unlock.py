"""SensitiveUnlock: one session may read one person's sensitive information, for minutes.

Source 002: "Each time you leave the page you must re-enter the password."
"""

from datetime import datetime, timedelta
from uuid import UUID

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models.account import Account
from models.identity import Kind, id_of

LIFETIME = timedelta(minutes=5)
"""From the password to the next one."""


async def end(unlocks: QuerySet["SensitiveUnlock"], *, at: datetime) -> None:
    """The rows stay for minutes: a proof that was used is not good again."""
    await unlocks.filter(expires_at__gt=at).update(expires_at=at)


class SensitiveUnlock(Model):
    """At most one row of a session: opening another record takes the place of the one before."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SENSITIVE_UNLOCK))
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="sensitive_unlocks", on_delete=fields.CASCADE
    )
    account_id: UUID
    session = fields.UUIDField(unique=True)
    """The family of sessions that it is bound to, or what stands for an outside identity."""
    jobseeker_id = fields.UUIDField()
    proved_at = fields.DatetimeField()
    """When they proved who they are. A proof opens one record, once."""
    expires_at = fields.DatetimeField()

    class Meta:
        table = "sensitive_unlock"
        indexes = (("account_id",),)
