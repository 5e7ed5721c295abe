"""What a Common Assessment brings into the portal profile: it prefills, it does not stay linked.

Source 000: "Some client information will be imported into the Portal Profile". Staff's own word goes
first, and what the portal could not hold is left out as if the assessment did not have it.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from models import Language, SelfIdentification
from models.cams_snapshot import AssessmentSnapshot
from models.phone_number import NotAPhoneNumber, parse_phone_number
from models.text import tidy
from resolvers.occupation import known_codes

LONGEST_NAME = 100
LONGEST_PRONOUNS = 50

_BETWEEN_WORDS = re.compile(r"[^A-Z]+")


class Import:
    """What an assessment offers, and which of it was taken."""

    def __init__(self, offered: Mapping[str, Any]) -> None:
        self._offered = offered
        self.names: list[str] = []
        """Of the fields whose value is the assessment's."""

    @classmethod
    async def of(cls, assessment: AssessmentSnapshot | None) -> "Import":
        return cls({} if assessment is None else await _offered_by(assessment))

    def take(self, name: str, given: Any) -> Any:
        """What staff gave, else what the assessment has."""
        theirs = self._offered.get(name)
        if not theirs or (given and given != theirs):
            return given
        self.names.append(name)
        return theirs


def language_named(name: str | None) -> Language | None:
    """CaMS keeps a catalogue of languages; the portal writes in two of them."""
    return {"english": Language.ENGLISH, "french": Language.FRENCH}.get((name or "").lower())


async def _offered_by(assessment: AssessmentSnapshot) -> dict[str, Any]:
    return {
        "date_of_birth": assessment.date_of_birth,
        "phone": _phone(assessment.phone),
        "preferred_name": tidy(assessment.preferred_name, longest=LONGEST_NAME, mistakes=[]),
        "pronouns": tidy(assessment.pronouns, longest=LONGEST_PRONOUNS, mistakes=[]),
        "self_identification": _self_identification(assessment.self_identification),
        "preferred_language": language_named(assessment.preferred_language),
        "target_occupations": await known_codes(assessment.target_occupations),
    }


def _phone(text: str | None) -> str | None:
    try:
        return None if text is None else str(parse_phone_number(text))
    except NotAPhoneNumber:
        return None


def _self_identification(words: Iterable[str]) -> list[str]:
    """CaMS keeps a catalogue, the portal a list: what has no counterpart is not imported."""
    names = {_BETWEEN_WORDS.sub("_", text.upper()) for text in words}
    return [value for value in SelfIdentification if value in names]
