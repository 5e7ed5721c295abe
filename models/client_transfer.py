"""Client transfer: asking the provider that holds a person's profile to hand it over."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Account
from models.errors import ErrorCode, Mistake, say
from models.identity import Kind, id_of
from models.jobseeker import Jobseeker


class TransferStatus(StrEnum):
    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"


class TransferDecision(StrEnum):
    ACCEPT = "ACCEPT"
    DECLINE = "DECLINE"


class TransferRequest(Model):
    """Source: "If you don't have permission to view the client profile, select Request Client Transfer"."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.TRANSFER_REQUEST))
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="transfer_requests", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    """Who holds the profile and decides."""
    requesting_provider_id = fields.UUIDField()
    requested_by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="transfers_requested", on_delete=fields.RESTRICT
    )
    requested_by_id: UUID
    reason = fields.TextField()
    status = fields.CharEnumField(TransferStatus, max_length=10, default=TransferStatus.PENDING)
    requested_at = fields.DatetimeField(auto_now_add=True)
    decided_at: datetime | None = fields.DatetimeField(null=True)
    decided_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="transfers_decided", null=True, on_delete=fields.RESTRICT
    )
    decided_by_id: UUID | None
    decision_reason: str | None = fields.TextField(null=True)

    class Meta:
        table = "transfer_request"
        indexes = (("provider_id", "requested_at"), ("requesting_provider_id", "requested_at"))

    def why_not_decided(self) -> Mistake | None:
        if self.status is TransferStatus.PENDING:
            return None
        return Mistake(
            ErrorCode.CONFLICT,
            say("This transfer request has already been decided."),
            field=("transfer_request_id",),
        )

    def decide(
        self, decision: TransferDecision, *, by: UUID, at: datetime, reason: str | None
    ) -> None:
        if mistake := self.why_not_decided():
            raise mistake
        self.status = (
            TransferStatus.ACCEPTED
            if decision is TransferDecision.ACCEPT
            else TransferStatus.DECLINED
        )
        self.decided_by_id, self.decided_at, self.decision_reason = by, at, reason
