"""Catalogues: lists that people choose from and administrators edit.

No official list of these could be found, so they are data with a plain starter set, not enums.
"""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models.identity import Kind, id_of


class Catalogue(StrEnum):
    REFERRAL_SOURCE = "REFERRAL_SOURCE"
    SERVICE_NEED = "SERVICE_NEED"
    ACCESS_TO_TRANSPORTATION = "ACCESS_TO_TRANSPORTATION"
    FINANCIAL_SUPPORT = "FINANCIAL_SUPPORT"
    """Names of sub-goals, as CaMS gives them, whose plan items are employment-related financial
    supports. People do not choose from these; reports are counted by them."""


class CatalogueEntry(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.CATALOGUE_ENTRY))
    catalogue = fields.CharEnumField(Catalogue, max_length=40)
    name = fields.CharField(max_length=200)
    """What is stored with a jobseeker and sent by front ends; it never changes."""
    label_en = fields.CharField(max_length=200)
    label_fr = fields.CharField(max_length=200)
    position = fields.IntField()
    active = fields.BooleanField(default=True)
    """An entry that is no longer active stays readable where it was chosen."""

    class Meta:
        table = "catalogue_entry"
        unique_together = (("catalogue", "name"),)
