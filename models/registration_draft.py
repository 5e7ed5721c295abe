"""A form that somebody has begun: kept as it was typed, checked when it is registered."""

from datetime import datetime, timedelta
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.errors import ErrorCode, Mistake, say
from models.identity import Kind, id_of

LIFETIME = timedelta(days=30)
"""After the last time it was saved; then it is removed."""


class RegistrationDraft(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.REGISTRATION_DRAFT))
    provider_id = fields.UUIDField()
    account_id = fields.UUIDField()
    """Who began it. Colleagues of the provider see it and may go on with it."""
    answers: bytes = fields.BinaryField()
    """Encrypted JSON: by coordinate, in the words of the input. Nothing is refused, nothing is lost."""
    version = fields.IntField(default=1)
    privacy_statement_version = fields.IntField()
    acknowledged_at: datetime = fields.DatetimeField()
    acknowledged_by_id = fields.UUIDField()
    family_of_id: UUID | None = fields.UUIDField(null=True)
    """The family member whose answers it began with."""
    saved_at: datetime = fields.DatetimeField()
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "registration_draft"
        indexes = (("provider_id", "saved_at", "id"), ("saved_at",))

    def must_be(self, version: int) -> None:
        """Raise Mistake CONFLICT when somebody has saved it since this version was read."""
        if self.version != version:
            raise Mistake(
                ErrorCode.CONFLICT,
                say("Somebody has saved this draft meanwhile. Open it again before you change it."),
                field=("version",),
            )
