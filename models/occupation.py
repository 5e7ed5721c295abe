"""Occupation: a unit group of the National Occupational Classification 2021, in both languages."""

from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.identity import Kind, id_of
from models.jobseeker import Jobseeker


class Occupation(Model):
    code = fields.CharField(max_length=5, primary_key=True)
    """Five digits; the second one is the TEER category."""
    title_en = fields.CharField(max_length=300)
    title_fr = fields.CharField(max_length=300)

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
