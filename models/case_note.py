"""Case note: what happened with a jobseeker, in words; some are written by the portal itself."""

from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Account
from models.identity import Kind, id_of
from models.jobseeker import Jobseeker


class CaseNoteKind(StrEnum):
    ACCOUNT_CREATED = "ACCOUNT_CREATED"
    REGISTERED = "REGISTERED"
    CASEWORKER_ASSIGNED = "CASEWORKER_ASSIGNED"
    CAMS_LINKED = "CAMS_LINKED"
    CAMS_LINK_REMOVED = "CAMS_LINK_REMOVED"
    TRANSFERRED = "TRANSFERRED"
    INVITATION_CREATED = "INVITATION_CREATED"
    INVITATION_RESENT = "INVITATION_RESENT"
    INVITATION_REVOKED = "INVITATION_REVOKED"
    FAMILY_CHANGED = "FAMILY_CHANGED"
    INVITATION_ACCEPTED = "INVITATION_ACCEPTED"


ABOUT_CAMS = frozenset({CaseNoteKind.CAMS_LINKED, CaseNoteKind.CAMS_LINK_REMOVED})


class CaseNote(Model):
    """Source: "A case note is automatically generated when a new client portal account is created"."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.CASE_NOTE))
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="case_notes", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    kind = fields.CharEnumField(CaseNoteKind, max_length=30)
    body = fields.TextField()
    author: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="case_notes", null=True, on_delete=fields.RESTRICT
    )
    author_id: UUID | None
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "case_note"
        indexes = (("jobseeker_id", "created_at", "id"),)
