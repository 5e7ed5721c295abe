"""What the four groups of sensitive information hold: typed answers, every one of them optional.

Source 002: "The four tabs included in this area are Health Insurance Status, Illnesses,
Self-Identity, Family Income". It lists no answers. Those of self-identity follow Ontario's Data
Standards for the Identification and Monitoring of Systemic Racism; each can be "prefer not to
answer". Nothing was asked where nothing stands.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from models.errors import Mistake, invalid, say
from models.text import tidy

LARGEST_INCOME = Decimal(100_000_000)
LARGEST_HOUSEHOLD = 30
MOST_CONDITIONS = 50


class HealthInsuranceStatus(StrEnum):
    OHIP = "OHIP"
    OTHER_PROVINCE = "OTHER_PROVINCE"
    IFHP = "IFHP"
    PRIVATE = "PRIVATE"
    APPLIED = "APPLIED"
    NONE = "NONE"
    UNKNOWN = "UNKNOWN"
    PREFER_NOT_TO_ANSWER = "PREFER_NOT_TO_ANSWER"


class GenderIdentity(StrEnum):
    WOMAN = "WOMAN"
    MAN = "MAN"
    NON_BINARY = "NON_BINARY"
    TWO_SPIRIT = "TWO_SPIRIT"
    ANOTHER = "ANOTHER"
    PREFER_NOT_TO_ANSWER = "PREFER_NOT_TO_ANSWER"


class SexualOrientation(StrEnum):
    HETEROSEXUAL = "HETEROSEXUAL"
    GAY = "GAY"
    LESBIAN = "LESBIAN"
    BISEXUAL = "BISEXUAL"
    QUEER = "QUEER"
    TWO_SPIRIT = "TWO_SPIRIT"
    ASEXUAL = "ASEXUAL"
    ANOTHER = "ANOTHER"
    PREFER_NOT_TO_ANSWER = "PREFER_NOT_TO_ANSWER"


class IndigenousIdentity(StrEnum):
    FIRST_NATIONS = "FIRST_NATIONS"
    METIS = "METIS"
    INUIT = "INUIT"
    NOT_INDIGENOUS = "NOT_INDIGENOUS"
    PREFER_NOT_TO_ANSWER = "PREFER_NOT_TO_ANSWER"


class RacialIdentity(StrEnum):
    BLACK = "BLACK"
    EAST_ASIAN = "EAST_ASIAN"
    INDIGENOUS = "INDIGENOUS"
    LATINO = "LATINO"
    MIDDLE_EASTERN = "MIDDLE_EASTERN"
    SOUTH_ASIAN = "SOUTH_ASIAN"
    SOUTHEAST_ASIAN = "SOUTHEAST_ASIAN"
    WHITE = "WHITE"
    ANOTHER = "ANOTHER"
    PREFER_NOT_TO_ANSWER = "PREFER_NOT_TO_ANSWER"


class Disability(StrEnum):
    YES = "YES"
    NO = "NO"
    PREFER_NOT_TO_ANSWER = "PREFER_NOT_TO_ANSWER"


class IncomeBand(StrEnum):
    UNDER_20000 = "UNDER_20000"
    FROM_20000 = "FROM_20000"
    FROM_40000 = "FROM_40000"
    FROM_60000 = "FROM_60000"
    FROM_80000 = "FROM_80000"
    FROM_100000 = "FROM_100000"
    PREFER_NOT_TO_ANSWER = "PREFER_NOT_TO_ANSWER"


class IncomeSource(StrEnum):
    EMPLOYMENT = "EMPLOYMENT"
    SELF_EMPLOYMENT = "SELF_EMPLOYMENT"
    EMPLOYMENT_INSURANCE = "EMPLOYMENT_INSURANCE"
    ONTARIO_WORKS = "ONTARIO_WORKS"
    ODSP = "ODSP"
    RESETTLEMENT_ASSISTANCE = "RESETTLEMENT_ASSISTANCE"
    CHILD_BENEFIT = "CHILD_BENEFIT"
    PENSION = "PENSION"
    SUPPORT_PAYMENTS = "SUPPORT_PAYMENTS"
    OTHER = "OTHER"
    NO_INCOME = "NO_INCOME"
    PREFER_NOT_TO_ANSWER = "PREFER_NOT_TO_ANSWER"


@dataclass(frozen=True)
class HealthInsurance:
    status: HealthInsuranceStatus | None = None
    insurer: str | None = None
    number: str | None = None
    expires_on: date | None = None


@dataclass(frozen=True)
class Illnesses:
    conditions: tuple[str, ...] = ()
    notes: str | None = None


@dataclass(frozen=True)
class SelfIdentity:
    gender_identity: GenderIdentity | None = None
    sexual_orientation: SexualOrientation | None = None
    indigenous_identity: tuple[IndigenousIdentity, ...] = ()
    racial_identity: tuple[RacialIdentity, ...] = ()
    disability: Disability | None = None
    in_own_words: str | None = None


@dataclass(frozen=True)
class FamilyIncome:
    """In Canadian dollars a year, before tax: an amount, or the band that it lies in."""

    annual_amount: Decimal | None = None
    band: IncomeBand | None = None
    household_size: int | None = None
    sources: tuple[IncomeSource, ...] = ()


Group = HealthInsurance | Illnesses | SelfIdentity | FamilyIncome

GROUPS: dict[str, type[Group]] = {
    "health_insurance": HealthInsurance,
    "illnesses": Illnesses,
    "self_identity": SelfIdentity,
    "family_income": FamilyIncome,
}
"""By the name of the column that holds the group."""


def tidied(name: str, group: Group, mistakes: list[Mistake]) -> Group | None:
    """The group as it is kept; None for one that says nothing. What is wrong goes to `mistakes`."""
    found = _TIDIED[type(group)](group, name, mistakes)
    return None if found == GROUPS[name]() else found


def _health_insurance(
    group: HealthInsurance, name: str, mistakes: list[Mistake]
) -> HealthInsurance:
    return replace(
        group,
        insurer=tidy(group.insurer, name, "insurer", longest=100, mistakes=mistakes),
        number=tidy(group.number, name, "number", longest=30, mistakes=mistakes),
    )


def _illnesses(group: Illnesses, name: str, mistakes: list[Mistake]) -> Illnesses:
    if len(group.conditions) > MOST_CONDITIONS:
        mistakes.append(
            invalid(say("Choose at most {most}."), name, "conditions", most=MOST_CONDITIONS)
        )
        return group
    conditions = [
        tidy(one, name, "conditions", longest=200, mistakes=mistakes) for one in group.conditions
    ]
    return Illnesses(
        conditions=tuple(dict.fromkeys(filter(None, conditions))),
        notes=tidy(group.notes, name, "notes", longest=4000, several_lines=True, mistakes=mistakes),
    )


def _self_identity(group: SelfIdentity, name: str, mistakes: list[Mistake]) -> SelfIdentity:
    return replace(
        group,
        indigenous_identity=_answers(
            group.indigenous_identity,
            (IndigenousIdentity.NOT_INDIGENOUS, IndigenousIdentity.PREFER_NOT_TO_ANSWER),
            (name, "indigenous_identity"),
            mistakes,
        ),
        racial_identity=_answers(
            group.racial_identity,
            (RacialIdentity.PREFER_NOT_TO_ANSWER,),
            (name, "racial_identity"),
            mistakes,
        ),
        in_own_words=tidy(
            group.in_own_words,
            name,
            "in_own_words",
            longest=1000,
            several_lines=True,
            mistakes=mistakes,
        ),
    )


def _family_income(group: FamilyIncome, name: str, mistakes: list[Mistake]) -> FamilyIncome:
    amount, size = group.annual_amount, group.household_size
    if amount is not None and group.band is not None:
        mistakes.append(invalid(say("Give an amount or a band, not both."), name, "band"))
    if amount is not None and not (0 <= amount <= LARGEST_INCOME and amount == round(amount, 2)):
        mistakes.append(
            invalid(
                say("Write an amount in dollars and cents, up to {largest}."),
                name,
                "annual_amount",
                largest=LARGEST_INCOME,
            )
        )
    if size is not None and not 1 <= size <= LARGEST_HOUSEHOLD:
        mistakes.append(
            invalid(
                say("A household has 1 to {largest} people."),
                name,
                "household_size",
                largest=LARGEST_HOUSEHOLD,
            )
        )
    return replace(
        group,
        sources=_answers(
            group.sources,
            (IncomeSource.NO_INCOME, IncomeSource.PREFER_NOT_TO_ANSWER),
            (name, "sources"),
            mistakes,
        ),
    )


def _answers(
    given: Sequence[Any], alone: Sequence[Any], field: tuple[str, str], mistakes: list[Mistake]
) -> tuple[Any, ...]:
    """Each answer once; one that excludes every other stands alone."""
    answers = tuple(dict.fromkeys(given))
    if len(answers) > 1 and any(answer in alone for answer in answers):
        mistakes.append(
            invalid(say("One of these answers cannot be given together with others."), *field)
        )
    return answers


_TIDIED: dict[type[Group], Callable[[Any, str, list[Mistake]], Group]] = {
    HealthInsurance: _health_insurance,
    Illnesses: _illnesses,
    SelfIdentity: _self_identity,
    FamilyIncome: _family_income,
}
