"""Identifier values: each type in its one form, without the hyphens and spaces that people write.

Where no official form is published (domain/facts.md, B6) the rule refuses what cannot be and nothing more.
"""

import re
import unicodedata
from dataclasses import dataclass

from models.client_identifier import ClientIdentifierKind
from models.errors import say

LONGEST = 60
"""Characters, as it is typed."""


class NotANumber(Exception):
    """What was written is no such number; the sentence says what one looks like."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True)
class _Form:
    pattern: re.Pattern[str]
    sentence: str


_FORMS = {
    ClientIdentifierKind.FOSS_GCMS_CLIENT_ID: _Form(
        re.compile(r"[0-9]{8}|[0-9]{10}"),
        say("A FOSS/GCMS Client ID (UCI) has 8 or 10 digits, such as 1234-5678."),
    ),
    ClientIdentifierKind.TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT: _Form(
        re.compile(r"[A-Z]{0,3}[0-9]{7,12}"),
        say("A permit number has 7 to 12 digits, with up to three letters before them."),
    ),
    ClientIdentifierKind.IMM_DOCUMENT: _Form(
        re.compile(r"[A-Z]{0,3}[0-9]{7,12}"),
        say(
            "The number of an IMM document has 7 to 12 digits, with up to three letters before them,"
            " such as T123456789. The number of the form, such as IMM5292, is not it."
        ),
    ),
    ClientIdentifierKind.PASSPORT: _Form(
        re.compile(r"(?=.*[0-9])[A-Z0-9]{5,15}"),
        say("A passport number has 5 to 15 letters and digits, one digit at least."),
    ),
    ClientIdentifierKind.SOCIAL_INSURANCE_NUMBER: _Form(
        re.compile(r"[1-79][0-9]{8}"),
        say("A Social Insurance Number has 9 digits, and the first one is neither 0 nor 8."),
    ),
    ClientIdentifierKind.PERMANENT_RESIDENT_CARD: _Form(
        re.compile(r"[A-Z]{2}[0-9]{7,10}"),
        say("The number of a Permanent Resident Card has two letters and 7 to 10 digits."),
    ),
    ClientIdentifierKind.DRIVERS_LICENCE: _Form(
        re.compile(r"(?=.*[0-9])[A-Z0-9]{5,17}"),
        say("The number of a driver's licence has 5 to 17 letters and digits, one digit at least."),
    ),
    ClientIdentifierKind.OTHER: _Form(
        re.compile(r"\w{2,40}"), say("Write a number of 2 to 40 letters and digits.")
    ),
}


def read_value(type_: ClientIdentifierKind, text: str) -> str:
    """Letters in capitals and digits. Raise NotANumber for what cannot be a number of this type."""
    form = _FORMS[type_]
    folded = unicodedata.normalize("NFKC", text).upper()
    value = "".join(sign for sign in folded if not _separates(sign))
    if len(text) > LONGEST or not form.pattern.fullmatch(value):
        raise NotANumber(form.sentence)
    if type_ is ClientIdentifierKind.SOCIAL_INSURANCE_NUMBER and not checks(value):
        raise NotANumber(
            say("This is no Social Insurance Number: its digits do not go together. Check them.")
        )
    return value


def is_temporary(type_: ClientIdentifierKind, value: str) -> bool:
    """Whether it ends with a stay: Social Insurance Numbers that begin with 9 do."""
    return type_ is ClientIdentifierKind.SOCIAL_INSURANCE_NUMBER and value.startswith("9")


def checks(digits: str) -> bool:
    """Luhn's sum: every second digit from the right twice, its own digits added, a multiple of ten."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (1 + place % 2)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def _separates(sign: str) -> bool:
    return sign.isspace() or sign in "./" or unicodedata.category(sign) == "Pd"
