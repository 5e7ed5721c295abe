"""What a person's data lack for an upload to iCARE, by the columns of its Client Profile. A view.

iCARE (IRCC) takes the Client Profile of a person before anything else about them. Its columns and which
of them are mandatory: domain facts, B5, the templates of 2018; later ones were not found.
"""

from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model


class IcareColumn(StrEnum):
    """Named as the template names them."""

    CLIENT_VALIDATION_TYPE_ID = "CLIENT_VALIDATION_TYPE_ID"
    CLIENT_VALIDATION_ID = "CLIENT_VALIDATION_ID"
    CLIENT_BIRTH_DT = "CLIENT_BIRTH_DT"
    PHONE_NO = "PHONE_NO"
    EMAIL_TXT = "EMAIL_TXT"
    POSTAL_TXT = "POSTAL_TXT"
    OFFICIAL_LANGUAGE_ID = "OFFICIAL_LANGUAGE_ID"
    CONSENT_IND = "CONSENT_IND"


class IcareReadiness(Model):
    id = fields.UUIDField(primary_key=True)
    """Derived from the person's."""
    jobseeker_id: UUID = fields.UUIDField()
    provider_id: UUID = fields.UUIDField()
    last_name = fields.CharField(max_length=100)
    first_name = fields.CharField(max_length=100)
    filled_columns = ArrayField(element_type="text")
    missing_columns = ArrayField(element_type="text")
    """Of the mandatory ones. What the portal has no place for is missing of everybody."""
    is_ready = fields.BooleanField()

    class Meta:
        app = "views"
        table = "icare_readiness"
