"""ContactPerson: guardian, person giving consent or emergency contact of a client. Child: a child."""

from enum import StrEnum
from typing import Final

from tortoise import fields
from tortoise.models import Model

from models.catalogue import LONGEST_NAME
from models.identity import Kind, id_of


class ContactRole(StrEnum):
    """The three tabs of source 002."""

    GUARDIAN = "GUARDIAN"
    CONSENT_GIVER = "CONSENT_GIVER"
    EMERGENCY_CONTACT = "EMERGENCY_CONTACT"


class AgeGroup(StrEnum):
    """iCARE's groups, in the order of their numbers there (facts, B5)."""

    INFANT = "INFANT"
    TODDLER = "TODDLER"
    PRE_SCHOOL = "PRE_SCHOOL"
    SCHOOL_AGE = "SCHOOL_AGE"

    @property
    def icare_id(self) -> int:
        return list(AgeGroup).index(self) + 1


class ContactPerson(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.CONTACT_PERSON))
    jobseeker_id = fields.UUIDField()
    """Whose guardian, and so on, this is."""
    provider_id = fields.UUIDField()
    role = fields.CharEnumField(ContactRole, max_length=20)
    position = fields.IntField()
    """Among those of the same role, from 0."""
    name = fields.CharField(max_length=200)
    relationship = fields.CharField(max_length=LONGEST_NAME, null=True)
    phone = fields.CharField(max_length=40, null=True)
    """E.164, an extension after `;ext=`."""
    email = fields.CharField(max_length=254, null=True)

    class Meta:
        table = "contact_person"
        indexes = (("jobseeker_id", "role", "position"),)


class Child(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.CHILD))
    jobseeker_id = fields.UUIDField()
    """Whose child it is."""
    provider_id = fields.UUIDField()
    position = fields.IntField()
    name = fields.CharField(max_length=200)
    age_group = fields.CharEnumField(AgeGroup, max_length=10)

    class Meta:
        table = "child"
        indexes = (("jobseeker_id", "position"),)


CONTACT_PARTS: Final = ("name", "relationship", "phone", "email")
CHILD_PARTS: Final = ("name", "age_group")
