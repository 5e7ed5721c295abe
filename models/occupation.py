"""Occupation: a unit group of the National Occupational Classification 2021, in both languages."""

import re
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.account import Language
from models.identity import Kind, id_of
from models.jobseeker import Jobseeker

_CODE = re.compile("[0-9][0-5][0-9]{3}")

BROAD_CATEGORIES = {
    "0": (
        "Legislative and senior management occupations",
        "Membres des corps législatifs et cadres supérieurs / cadres supérieures",
    ),
    "1": (
        "Business, finance and administration occupations",
        "Affaires, finance et administration",
    ),
    "2": (
        "Natural and applied sciences and related occupations",
        "Sciences naturelles et appliquées et domaines apparentés",
    ),
    "3": ("Health occupations", "Secteur de la santé"),
    "4": (
        "Occupations in education, law and social, community and government services",
        "Enseignement, droit et services sociaux, communautaires et gouvernementaux",
    ),
    "5": (
        "Occupations in art, culture, recreation and sport",
        "Arts, culture, sports et loisirs",
    ),
    "6": ("Sales and service occupations", "Vente et services"),
    "7": (
        "Trades, transport and equipment operators and related occupations",
        "Métiers, transport, machinerie et domaines apparentés",
    ),
    "8": (
        "Natural resources, agriculture and related production occupations",
        "Ressources naturelles, agriculture et production connexe",
    ),
    "9": (
        "Occupations in manufacturing and utilities",
        "Fabrication et services d'utilité publique",
    ),
}
"""By the first digit of a code, as Statistics Canada titles them in English and in French."""


def is_occupation_code(text: str) -> bool:
    """Whether it can be the code of a unit group: five digits, the second of them a TEER category."""
    return _CODE.fullmatch(text) is not None


def teer(code: str) -> int | None:
    """Training, education, experience and responsibilities: 0 management, 1 a university degree, …,
    5 a short demonstration (facts, B3). None for what is no code.
    """
    return int(code[1]) if is_occupation_code(code) else None


def broad_category(code: str, language: Language) -> str | None:
    titles = BROAD_CATEGORIES[code[0]] if is_occupation_code(code) else None
    return None if titles is None else titles[language is Language.FRENCH]


class Occupation(Model):
    code = fields.CharField(max_length=5, primary_key=True)
    """Five digits; the second one is the TEER category."""
    title_en = fields.CharField(max_length=300)
    title_fr = fields.CharField(max_length=300, null=True)
    """None where the list that was loaded has no French: the English one is shown."""

    class Meta:
        table = "occupation"


class TargetOccupation(Model):
    """An occupation that a jobseeker aims at.

    "Adding a target occupation automatically follows that occupation for the client" (source 000,
    Work Details).
    """

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.TARGET_OCCUPATION))
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="target_occupations", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    provider_id = fields.UUIDField()
    occupation: fields.ForeignKeyRelation[Occupation] = fields.ForeignKeyField(
        "models.Occupation", related_name="targets", on_delete=fields.RESTRICT
    )
    occupation_id: str
    following = fields.BooleanField(default=True)
    position = fields.SmallIntField()

    class Meta:
        table = "target_occupation"
        unique_together = (("jobseeker_id", "occupation_id"),)
