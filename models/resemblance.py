"""How likely it is that a person who is looked up and a person of the portal are one and the same.

The name says most. A date of birth confirms it or speaks against it; an e-mail address says much,
since few people share one; a phone number says little, since families and shelters share theirs.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rapidfuzz.distance import OSA

from models.name_similarity import Fit

_BY_NAME_ALONE = 0.9
"""The score of the same name in full, when nothing else is known."""
_SAME_DATE_OF_BIRTH = 0.6
_SAME_EMAIL = 0.7
_SAME_PHONE = 0.25
"""The part of the remaining doubt that each of them takes away."""
_OTHER_DATE_OF_BIRTH = 0.6
"""What is left of the score."""
LIKE = 0.3
"""The degree from which two names have something in common."""


class MatchReason(StrEnum):
    """Why somebody is shown as a match."""

    NAME_EXACT = "NAME_EXACT"
    NAME_SIMILAR = "NAME_SIMILAR"
    NAME_PARTIAL = "NAME_PARTIAL"
    PREFERRED_NAME = "PREFERRED_NAME"
    DATE_OF_BIRTH = "DATE_OF_BIRTH"
    EMAIL = "EMAIL"
    PHONE = "PHONE"
    IDENTIFIER = "IDENTIFIER"


@dataclass(frozen=True)
class Resemblance:
    score: float
    """From 0 to 1."""
    reasons: tuple[MatchReason, ...]
    name: Fit
    contradicted: bool
    """Both dates of birth are known, and no slip makes the one of the other."""


def resemblance(
    name: Fit,
    *,
    wanted_date_of_birth: date | None,
    date_of_birth: date | None,
    same_email: bool,
    same_phone: bool,
) -> Resemblance:
    """Weigh what is known. Without a likeness of names a date of birth says nothing."""
    alike = name.degree >= LIKE
    same_date = alike and wanted_date_of_birth is not None and wanted_date_of_birth == date_of_birth
    contradicted = (
        wanted_date_of_birth is not None
        and date_of_birth is not None
        and not _may_be_the_same(wanted_date_of_birth, date_of_birth)
    )
    score = _BY_NAME_ALONE * name.degree
    for holds, certainty in (
        (same_date, _SAME_DATE_OF_BIRTH),
        (same_email, _SAME_EMAIL),
        (same_phone, _SAME_PHONE),
    ):
        if holds:
            score += (1 - score) * certainty
    if contradicted:
        score *= _OTHER_DATE_OF_BIRTH
    reasons = (
        (MatchReason.NAME_EXACT, name.exact),
        (MatchReason.NAME_SIMILAR, name.similar),
        (MatchReason.NAME_PARTIAL, name.partial),
        (MatchReason.PREFERRED_NAME, name.preferred),
        (MatchReason.DATE_OF_BIRTH, same_date),
        (MatchReason.EMAIL, same_email),
        (MatchReason.PHONE, same_phone),
    )
    return Resemblance(
        score=score,
        reasons=tuple(reason for reason, holds in reasons if holds),
        name=name,
        contradicted=contradicted,
    )


def _may_be_the_same(one: date, other: date) -> bool:
    """Equal, but for one digit, two digits swapped, or day and month taken for one another."""
    return OSA.distance(one.isoformat(), other.isoformat()) <= 1 or (
        one.year,
        one.month,
        one.day,
    ) == (other.year, other.day, other.month)
