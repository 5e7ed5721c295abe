"""Kinds of answers about places: a country by its code, a postal code as it stands on a letter."""

import re
from dataclasses import dataclass
from typing import Any

from models.country import read_country
from models.registration.form import Place
from models.text import tidy

_CANADIAN = re.compile("([A-Z][0-9][A-Z])[ -]?([0-9][A-Z][0-9])")
_LONGEST = 16


@dataclass(frozen=True)
class Country:
    """Two letters of ISO 3166-1, which `countries` lists."""

    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        return read_country(value, *at.path, mistakes=at.reading.mistakes)


@dataclass(frozen=True)
class PostalCode:
    """As it is written in its country: whether it is one there, and of the province, is a rule's to
    say, because these are answers of their own.
    """

    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        """`m5v3l9` and `M5V-3L9` are `M5V 3L9`."""
        code = tidy(value.upper(), *at.path, longest=_LONGEST, mistakes=at.reading.mistakes)
        if code is None:
            return None
        canadian = _CANADIAN.fullmatch(code)
        return " ".join(canadian.groups()) if canadian else " ".join(code.split())
