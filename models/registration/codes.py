"""Answers that are codes of the world's lists: a country, a language that people speak."""

from dataclasses import dataclass
from typing import Any

from models.country import read_country
from models.language import read_language
from models.registration.form import Place


@dataclass(frozen=True)
class CountryCode:
    """ISO 3166-1 alpha-2, in capitals."""

    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        return read_country(value, *at.path, mistakes=at.reading.mistakes)


@dataclass(frozen=True)
class LanguageCode:
    """BCP 47, as `languages` has it."""

    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        return read_language(value, *at.path, mistakes=at.reading.mistakes)
