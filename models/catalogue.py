"""Catalogues: lists that people choose from and administrators edit.

No official list of most of these could be found, so they are data with a plain starter set, not
enums. Lists that the source itself closes are enums, beside what they belong to.
"""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.errors import Mistake, invalid, say
from models.identity import Kind, id_of
from models.text import tidy

LONGEST_NAME = 200
MOST_ENTRIES = 1000
"""Of one catalogue, retired ones included."""
LARGEST_ICARE_ID = 99_999


class Catalogue(StrEnum):
    REFERRAL_SOURCE = "REFERRAL_SOURCE"
    SERVICE_NEED = "SERVICE_NEED"
    ACCESS_TO_TRANSPORTATION = "ACCESS_TO_TRANSPORTATION"
    FINANCIAL_SUPPORT = "FINANCIAL_SUPPORT"
    """Names of sub-goals, as CaMS gives them, whose plan items are employment-related financial
    supports. People do not choose from these; reports are counted by them."""
    # The intake form, source 002: "select … from the drop down menu".
    GENDER = "GENDER"
    IMMIGRATION_CLASS = "IMMIGRATION_CLASS"
    IMMIGRATION_STATUS = "IMMIGRATION_STATUS"
    IMMIGRATION_CARD_TYPE = "IMMIGRATION_CARD_TYPE"
    ABORIGINAL_STATUS = "ABORIGINAL_STATUS"
    STREET_TYPE = "STREET_TYPE"
    EMPLOYMENT_STATUS = "EMPLOYMENT_STATUS"
    EDUCATION_LEVEL = "EDUCATION_LEVEL"
    HOUSING_STATUS = "HOUSING_STATUS"
    RELATIONSHIP = "RELATIONSHIP"
    LEARNED_ABOUT = "LEARNED_ABOUT"
    # What agencies do.
    SESSION_TOPIC = "SESSION_TOPIC"
    SESSION_OUTCOME = "SESSION_OUTCOME"
    MATCH_OUTCOME = "MATCH_OUTCOME"


class CatalogueEntry(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.CATALOGUE_ENTRY))
    catalogue = fields.CharEnumField(Catalogue, max_length=40)
    name = fields.CharField(max_length=LONGEST_NAME)
    """What is stored with a jobseeker and sent by front ends; it never changes."""
    label_en = fields.CharField(max_length=LONGEST_NAME)
    label_fr = fields.CharField(max_length=LONGEST_NAME)
    position = fields.IntField()
    active = fields.BooleanField(default=True)
    """An entry that is no longer active stays readable where it was chosen."""
    icare_id = fields.IntField(null=True)
    """The number of this answer in iCARE's official list, where there is one (facts, B5)."""
    icare_name = fields.CharField(max_length=LONGEST_NAME, null=True)
    """The answer as iCARE's list spells it; none where iCARE has no such answer."""

    class Meta:
        table = "catalogue_entry"
        unique_together = (("catalogue", "name"),)


def read_entry_text(text: str | None, field: str, mistakes: list[Mistake]) -> str | None:
    """A name or a label as an administrator types it; one that is blank is a mistake."""
    return tidy(text, field, longest=LONGEST_NAME, required=True, mistakes=mistakes)


def read_icare_id(number: int | None, field: str, mistakes: list[Mistake]) -> int | None:
    """A number of iCARE's lists; 0 takes away the one that an entry had."""
    if number is not None and not 0 <= number <= LARGEST_ICARE_ID:
        mistakes.append(
            invalid(
                say("A number of iCARE lies between 1 and {largest}; 0 takes it away."),
                field,
                largest=LARGEST_ICARE_ID,
            )
        )
        return None
    return number or None


def in_order(entries: Sequence[CatalogueEntry], wanted: Sequence[UUID]) -> list[CatalogueEntry]:
    """The wanted ones first, as they are given; behind them the others, as they stand now.

    Raise Mistake for an id that is given twice, or is none of this catalogue's.
    """
    by_id = {entry.id: entry for entry in entries}
    first: dict[UUID, CatalogueEntry] = {}
    for index, id_ in enumerate(wanted):
        if id_ in first:
            raise invalid(say("Name each entry once."), "entry_ids", str(index))
        if id_ not in by_id:
            raise invalid(say("This is not an entry of this catalogue."), "entry_ids", str(index))
        first[id_] = by_id[id_]
    return [*first.values(), *(entry for entry in entries if entry.id not in first)]
