"""The four groups of sensitive information in GraphQL: as they are read, and as they are sent."""

from datetime import date
from decimal import Decimal
from typing import Any

import strawberry

from models import sensitive_groups as groups


def _optional(description: str) -> Any:
    return strawberry.field(default=None, description=description)


_STATUS = "How the person is insured."
_INSURER = "Who insures them, where it is not a public plan."
_NUMBER = "The number on the card."
_EXPIRES_ON = "When the cover ends."
_CONDITIONS = "Illnesses and conditions by name."
_NOTES = "What staff should know about them."
_GENDER = "Gender."
_ORIENTATION = "Sexual orientation."
_INDIGENOUS = "Indigenous identity; all that apply."
_RACIAL = "Racial identity; all that apply."
_DISABILITY = "Disability."
_OWN_WORDS = "What the person says of themselves, in their own words."
_AMOUNT = "The family's income in a year before tax; instead of a band."
_BAND = "The band that the family's income in a year lies in; instead of an amount."
_HOUSEHOLD = "How many people live on it."
_SOURCES = "What it comes from; all that apply."


@strawberry.type(description="Health Insurance Status.")
class HealthInsurance:
    status: groups.HealthInsuranceStatus | None = strawberry.field(description=_STATUS)
    insurer: str | None = strawberry.field(description=_INSURER)
    number: str | None = strawberry.field(description=_NUMBER)
    expires_on: date | None = strawberry.field(description=_EXPIRES_ON)


@strawberry.type(description="Illnesses.")
class Illnesses:
    conditions: list[str] = strawberry.field(description=_CONDITIONS)
    notes: str | None = strawberry.field(description=_NOTES)


@strawberry.type(description="Self-Identity.")
class SelfIdentity:
    gender_identity: groups.GenderIdentity | None = strawberry.field(description=_GENDER)
    sexual_orientation: groups.SexualOrientation | None = strawberry.field(description=_ORIENTATION)
    indigenous_identity: list[groups.IndigenousIdentity] = strawberry.field(description=_INDIGENOUS)
    racial_identity: list[groups.RacialIdentity] = strawberry.field(description=_RACIAL)
    disability: groups.Disability | None = strawberry.field(description=_DISABILITY)
    in_own_words: str | None = strawberry.field(description=_OWN_WORDS)


@strawberry.type(description="Family Income.")
class FamilyIncome:
    annual_amount: Decimal | None = strawberry.field(description=_AMOUNT)
    band: groups.IncomeBand | None = strawberry.field(description=_BAND)
    household_size: int | None = strawberry.field(description=_HOUSEHOLD)
    sources: list[groups.IncomeSource] = strawberry.field(description=_SOURCES)


@strawberry.input(description="Health Insurance Status; with nothing in it, it is taken away.")
class HealthInsuranceInput:
    status: groups.HealthInsuranceStatus | None = _optional(_STATUS)
    insurer: str | None = _optional(f"{_INSURER} Up to 100 characters.")
    number: str | None = _optional(f"{_NUMBER} Up to 30 characters.")
    expires_on: date | None = _optional(_EXPIRES_ON)


@strawberry.input(description="Illnesses; with nothing in it, they are taken away.")
class IllnessesInput:
    conditions: list[str] | None = _optional(
        f"{_CONDITIONS} At most {groups.MOST_CONDITIONS} of up to 200 characters."
    )
    notes: str | None = _optional(f"{_NOTES} Up to 4,000 characters.")


@strawberry.input(description="Self-Identity; with nothing in it, it is taken away.")
class SelfIdentityInput:
    gender_identity: groups.GenderIdentity | None = _optional(_GENDER)
    sexual_orientation: groups.SexualOrientation | None = _optional(_ORIENTATION)
    indigenous_identity: list[groups.IndigenousIdentity] | None = _optional(_INDIGENOUS)
    racial_identity: list[groups.RacialIdentity] | None = _optional(_RACIAL)
    disability: groups.Disability | None = _optional(_DISABILITY)
    in_own_words: str | None = _optional(f"{_OWN_WORDS} Up to 1,000 characters.")


@strawberry.input(description="Family Income; with nothing in it, it is taken away.")
class FamilyIncomeInput:
    annual_amount: Decimal | None = _optional(f"{_AMOUNT} Up to {groups.LARGEST_INCOME:,}.")
    band: groups.IncomeBand | None = _optional(_BAND)
    household_size: int | None = _optional(f"{_HOUSEHOLD} 1 to {groups.LARGEST_HOUSEHOLD}.")
    sources: list[groups.IncomeSource] | None = _optional(_SOURCES)
