"""An anonymous client: what an agency counts of somebody who is not named. Written once, never changed.

Source 002: "An Anonymous Client Profile cannot be changed to a Named Client. If changes are required a
New named client must be created." So it is no jobseeker, has no column for a name, a day of birth, a
way to reach anybody or words of one's own, and leads to nobody.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from models.errors import say
from models.identity import Kind, id_of
from models.registration.form import Place
from models.service_provider import ServiceProvider, Site

LARGEST_FAMILY = 30
_POSTAL_AREA = re.compile(r"[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z]")


@dataclass(frozen=True)
class PostalArea:
    """A kind of answer: where somebody lives as far as it finds nobody, in capitals."""

    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        text = value.strip().upper()
        if not text or _POSTAL_AREA.fullmatch(text):
            return text or None
        at.wrong(
            say(
                "Write the first three characters of a Canadian postal code, like M5V, and no more: a"
                " whole code would tell who an anonymous client is."
            )
        )
        return None


class AgeRange(StrEnum):
    """In years, on the day of registration. Wide, so that nobody is found by it."""

    UNDER_13 = "UNDER_13"
    FROM_13 = "FROM_13"
    FROM_18 = "FROM_18"
    FROM_25 = "FROM_25"
    FROM_35 = "FROM_35"
    FROM_45 = "FROM_45"
    FROM_55 = "FROM_55"
    FROM_65 = "FROM_65"


class AnonymousClient(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.ANONYMOUS_CLIENT))
    provider: fields.ForeignKeyRelation[ServiceProvider] = fields.ForeignKeyField(
        "models.ServiceProvider", related_name="anonymous_clients", on_delete=fields.RESTRICT
    )
    provider_id: UUID
    number = fields.IntField()
    """Of this provider, from 1: what staff call them by."""
    registered_on: date = fields.DateField()
    site: fields.ForeignKeyNullableRelation[Site] = fields.ForeignKeyField(
        "models.Site", related_name="anonymous_clients", null=True, on_delete=fields.RESTRICT
    )
    site_id: UUID | None
    gender = fields.CharField(max_length=200, null=True)
    age_group: AgeRange | None = fields.CharEnumField(AgeRange, max_length=10, null=True)  # type: ignore[assignment]
    country_of_origin = fields.CharField(max_length=2, null=True)
    """ISO 3166."""
    language = fields.CharField(max_length=20, null=True)
    """The code of the language they speak."""
    immigration_status = fields.CharField(max_length=200, null=True)
    postal_area = fields.CharField(max_length=3, null=True)
    """The first three characters of a postal code: tens of thousands of people share them."""
    family_size: int | None = fields.SmallIntField(null=True)
    learned_about = ArrayField(element_type="text", default=list)
    privacy_statement_version = fields.IntField()
    """Which version of the agency's statement the client read and understood."""
    acknowledged_at: datetime = fields.DatetimeField()
    acknowledged_by_id = fields.UUIDField()
    """Who confirmed that they did, and wrote this."""
    created_at: datetime = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "anonymous_client"
        unique_together = (("provider_id", "number"),)
