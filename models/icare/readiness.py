"""What a person's data lack for iCARE: the columns of the Client Profile as a view, and every template's.

iCARE (IRCC) takes the Client Profile of a person before anything else about them. Its columns and which
of them are mandatory: domain facts, B5, the templates of 2018; later ones were not found.
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from models.icare.remedies import REMEDIES, asked_of_a_person
from models.icare.template import TEMPLATES, Column, IcareTemplate


class IcareColumn(StrEnum):
    """Of the Client Profile, named as the template names them."""

    CLIENT_VALIDATION_TYPE_ID = "CLIENT_VALIDATION_TYPE_ID"
    CLIENT_VALIDATION_ID = "CLIENT_VALIDATION_ID"
    CLIENT_BIRTH_DT = "CLIENT_BIRTH_DT"
    PHONE_NO = "PHONE_NO"
    EMAIL_TXT_IND = "EMAIL_TXT_IND"
    EMAIL_TXT = "EMAIL_TXT"
    STREET_NO = "STREET_NO"
    STREET_NME = "STREET_NME"
    STREET_TYPE_ID = "STREET_TYPE_ID"
    STREET_DIRECTION_ID = "STREET_DIRECTION_ID"
    UNIT_TXT = "UNIT_TXT"
    CITY_TXT = "CITY_TXT"
    PROVINCE_ID = "PROVINCE_ID"
    POSTAL_TXT = "POSTAL_TXT"
    OFFICIAL_LANGUAGE_ID = "OFFICIAL_LANGUAGE_ID"
    CONSENT_IND = "CONSENT_IND"


@dataclass(frozen=True)
class Missing:
    """A column that must be there and is not, and what to do about it."""

    column: Column
    coordinate: str
    sentence: str


@dataclass(frozen=True)
class TemplateReadiness:
    """What one template asks of the person themselves; of their sessions it asks when there are any."""

    template: IcareTemplate
    filled: tuple[Column, ...]
    missing: tuple[Missing, ...]

    @property
    def is_ready(self) -> bool:
        return not self.missing


class IcareReadiness(Model):
    id = fields.UUIDField(primary_key=True)
    """Derived from the person's."""
    jobseeker_id: UUID = fields.UUIDField()
    provider_id: UUID = fields.UUIDField()
    last_name = fields.CharField(max_length=100)
    first_name = fields.CharField(max_length=100)
    filled_columns: list[str] = ArrayField(element_type="text")
    missing_columns: list[str] = ArrayField(element_type="text")
    """Those that must be there and are not."""
    is_ready = fields.BooleanField()
    referred_by_id: int | None = fields.IntField(null=True)
    """Who referred them, by iCARE's list: the templates of services ask for it."""

    class Meta:
        app = "views"
        table = "icare_readiness"

    def of_template(self, template: IcareTemplate) -> TemplateReadiness:
        sheet = TEMPLATES[template]
        if template is IcareTemplate.CLIENT_PROFILE:
            filled = [one.lower() for one in self.filled_columns]
            missing = [one.lower() for one in self.missing_columns]
        else:
            asked = asked_of_a_person(template)
            filled = [one for one in asked if self._is_known(one)]
            missing = [one for one in asked if one not in filled]
        return TemplateReadiness(
            template,
            tuple(sheet.by_id[one] for one in filled),
            tuple(missing_of(template, one) for one in missing),
        )

    def _is_known(self, column: str) -> bool:
        """As the Client Profile has it; what that has not is who referred the person."""
        if column.endswith(("referral_id", "referred_by_id")):
            return self.referred_by_id is not None
        name = column.upper()
        if name not in IcareColumn.__members__:
            name = IcareColumn.OFFICIAL_LANGUAGE_ID.value
        return name not in self.missing_columns


def missing_of(template: IcareTemplate, column: str) -> Missing:
    remedy = REMEDIES[column]
    return Missing(TEMPLATES[template].by_id[column], remedy.coordinate, remedy.sentence)


OF_A_PERSON = tuple(
    template
    for template in IcareTemplate
    if template is IcareTemplate.CLIENT_PROFILE or asked_of_a_person(template)
)
"""Templates with rows of people; a course is nobody's."""
