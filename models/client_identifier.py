"""Client identifier: a number that a document gives a person, kept encrypted and found by a fingerprint."""

import re
from datetime import date
from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models.icare.codes import ValidationType
from models.identity import Kind, id_of


class ClientIdentifierKind(StrEnum):
    """The first three are iCARE's (`client_validation_type_id`); the others may be recorded beside them.

    An Ontario health card is sensitive information, and is not among them.
    """

    FOSS_GCMS_CLIENT_ID = "FOSS_GCMS_CLIENT_ID"
    TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT = "TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT"
    IMM_DOCUMENT = "IMM_DOCUMENT"
    PASSPORT = "PASSPORT"
    SOCIAL_INSURANCE_NUMBER = "SOCIAL_INSURANCE_NUMBER"
    PERMANENT_RESIDENT_CARD = "PERMANENT_RESIDENT_CARD"
    DRIVERS_LICENCE = "DRIVERS_LICENCE"
    OTHER = "OTHER"


ICARE_TYPES = {
    ClientIdentifierKind.FOSS_GCMS_CLIENT_ID: ValidationType.CLIENT_ID,
    ClientIdentifierKind.TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT: ValidationType.PERMIT_NUMBER,
    ClientIdentifierKind.IMM_DOCUMENT: ValidationType.IMM_NUMBER,
}
"""What iCARE calls a type. Source 002: "you should select at least one of the (3) identifiers"."""


class ClientIdentifier(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.CLIENT_IDENTIFIER))
    jobseeker_id = fields.UUIDField()
    provider_id = fields.UUIDField()
    position = fields.IntField()
    type = fields.CharEnumField(ClientIdentifierKind, max_length=40)
    value: bytes = fields.BinaryField()
    """Encrypted, bound to this row."""
    fingerprint: bytes = fields.BinaryField()
    """Of type and value, with a key: the same number is found, and none is read."""
    expires_on: date | None = fields.DateField(null=True)
    description = fields.CharField(max_length=100, null=True)
    """What it is, where the type is OTHER."""
    duplicate_reason: str | None = fields.TextField(null=True)
    """Why it is right although somebody else has it, too."""
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "client_identifier"
        indexes = (("jobseeker_id", "position"), ("fingerprint",))


_MASK = re.compile(r"\*{3}-\*{3}-([0-9]{3})")


def is_masked(type_: str | None) -> bool:
    """Whether no more than the end of it is shown: with a Social Insurance Number alone one can steal."""
    return type_ == ClientIdentifierKind.SOCIAL_INSURANCE_NUMBER


def shown(type_: str, value: str) -> str:
    """What everybody who sees the person is shown."""
    return f"***-***-{value[-3:]}" if is_masked(type_) else value


def end_of_masked(type_: ClientIdentifierKind, text: str) -> str | None:
    """The digits that `shown` left of a number, if this is what it made."""
    found = _MASK.fullmatch(text.strip()) if is_masked(type_) else None
    return None if found is None else found[1]
