"""A phone number is one number somebody can call, with its country and, if any, its extension.

A number without a country code is read as Canadian. The region of the answer is not asked to be
Canada: a toll-free 1-800 number reports the United States, and newcomers have numbers of their own.
"""

import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

_EXTENSION = re.compile(
    r"[\s,;]*(?:extension|ext\.?|poste|x|\#|;ext=)\s*:?\s*([0-9]{1,7})$", re.IGNORECASE
)
_NUMBER = re.compile(r"\+?[\d\s().\-\u2010-\u2013]{3,40}")
"""Digits of any script with the usual punctuation: no words, and no second number after a slash."""


class NotAPhoneNumber(ValueError):
    """The text is not one phone number. Never carries the text: it may be personal."""

    def __init__(self) -> None:
        super().__init__("not one phone number")


@dataclass(frozen=True)
class PhoneNumber:
    number: str
    """E.164: `+16139981234`."""
    extension: str | None = None

    def __str__(self) -> str:
        """As stored, RFC 3966 without the scheme: `+16139981234;ext=22`. Parses back to itself."""
        return f"{self.number};ext={self.extension}" if self.extension else self.number


def parse_phone_number(text: str) -> PhoneNumber:
    """`(613) 998-1234 ext. 22`, `613 998-1234, poste 22`, `+33 1 42 68 53 00`.

    Raises NotAPhoneNumber, also for emergency and short numbers, which reach nobody in particular.
    """
    text = text.strip()
    extension = _EXTENSION.search(text)
    number = text[: extension.start()] if extension else text
    if not _NUMBER.fullmatch(number):
        raise NotAPhoneNumber
    try:
        parsed = phonenumbers.parse(number, "CA")
    except NumberParseException:
        raise NotAPhoneNumber from None
    if not phonenumbers.is_valid_number(parsed):
        raise NotAPhoneNumber
    return PhoneNumber(
        number=phonenumbers.format_number(parsed, PhoneNumberFormat.E164),
        extension=extension[1] if extension else None,
    )
