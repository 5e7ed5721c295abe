"""Countries: the codes of ISO 3166-1, named in the reader's language by Unicode's CLDR.

A country is stored as its two letters. Lists stand in the reader's alphabetical order and put none
first: whom an agency meets most changes with the year and the place, and front ends search as
people type.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii
from babel import Locale

from models.account import Language
from models.errors import Mistake, invalid, say

CANADA = "CA"

_NO_COUNTRIES = frozenset(
    "AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split()  # noqa: SIM905 - codes read as prose
)
"""What CLDR names beside the countries of ISO 3166-1: parts of them, unions, what software needs.
Kosovo stays, though ISO has no code for it: Canada recognizes it."""
_ALPHA_2 = re.compile("[A-Z]{2}")
_BETWEEN_WORDS = re.compile("[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    """Two letters, ISO 3166-1 alpha-2."""
    name: str
    """In the reader's language."""


def canadian(language: Language) -> Locale:
    """English or French as they are written in Canada."""
    return Locale(language.value, "CA")


def reading_order(name: str) -> tuple[str, str]:
    """Where a name stands in a list in English or French: accents and punctuation come last."""
    return _BETWEEN_WORDS.sub(" ", anyascii(name).lower()).strip(), name


@lru_cache
def countries(language: Language) -> tuple[Country, ...]:
    """Every country, in the reader's alphabetical order."""
    names = canadian(language).territories
    return tuple(
        sorted(
            (
                Country(code, name)
                for code, name in names.items()
                if _ALPHA_2.fullmatch(code) and code not in _NO_COUNTRIES
            ),
            key=lambda country: reading_order(country.name),
        )
    )


@lru_cache
def _by_code(language: Language) -> dict[str, Country]:
    return {country.code: country for country in countries(language)}


def country(code: str, language: Language) -> Country | None:
    return _by_code(language).get(code)


def read_country(code: str | None, *field: str, mistakes: list[Mistake]) -> str | None:
    """The two letters in upper case; None when nothing was said."""
    text = (code or "").strip().upper()
    if not text:
        return None
    if text not in _by_code(Language.ENGLISH):
        mistakes.append(
            invalid(say("Choose one of `countries`, by its code of two letters."), *field)
        )
        return None
    return text
