"""The kinds of answers: how each is sent, read, refused and shown."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from models.catalogue import Catalogue
from models.errors import invalid, say
from models.personal_details import EARLIEST_BIRTH, read_email, read_phone
from models.registration.form import REQUIRED, Place, Question, is_empty
from models.text import is_a_name, tidy


@dataclass(frozen=True)
class Text:
    """Text of the client or about them; lengths in characters."""

    longest: int = 200
    several_lines: bool = False
    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        return tidy(
            value,
            *at.path,
            longest=self.longest,
            several_lines=self.several_lines,
            mistakes=at.reading.mistakes,
        )


@dataclass(frozen=True)
class Name:
    """What a person is called: at least one letter of any script."""

    longest: int = 100
    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        text = tidy(value, *at.path, longest=self.longest, mistakes=at.reading.mistakes)
        if text is not None and not is_a_name(text):
            at.wrong(say("A name has at least one letter."))
            return None
        return text


@dataclass(frozen=True)
class Day:
    """A day from 1900 on, as far as it may be ahead."""

    days_ahead: int | None = 0
    """0: not after today; None: whenever."""
    input_type: Any = date
    output_type: Any = date

    async def read(self, value: date | str, at: Place) -> date | None:
        """Text is what a draft has kept of a day."""
        if isinstance(value, str):
            value = date.fromisoformat(value)
        if value < EARLIEST_BIRTH:
            at.wrong(say("Write a day from 1900-01-01 on."))
            return None
        if self.days_ahead is not None:
            last = at.reading.today + timedelta(days=self.days_ahead)
            if value > last:
                at.wrong(say("Write a day that is not after {last}."), last=last.isoformat())
                return None
        return value


@dataclass(frozen=True)
class YesNo:
    input_type: Any = bool
    output_type: Any = bool

    async def read(self, value: bool, _at: Place) -> bool:
        return value


@dataclass(frozen=True)
class Number:
    least: int
    most: int
    input_type: Any = int
    output_type: Any = int

    async def read(self, value: int, at: Place) -> int | None:
        if self.least <= value <= self.most:
            return value
        at.wrong(say("Write a number from {least} to {most}."), least=self.least, most=self.most)
        return None


@dataclass(frozen=True)
class Choice:
    """One of a closed list, which the source or a law gives."""

    of: type[StrEnum]

    @property
    def input_type(self) -> Any:
        return self.of

    output_type = input_type

    async def read(self, value: str, _at: Place) -> StrEnum:
        return self.of(value)


@dataclass(frozen=True)
class Entry:
    """An entry of a catalogue, by its name or by a label of either language; its name is stored."""

    catalogue: Catalogue
    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        folded = value.strip().casefold()
        if not folded:
            return None
        name = at.reading.entries.get(self.catalogue, {}).get(folded)
        if name is None:
            at.wrong(say("Choose an entry of the catalogue."))
        return name


@dataclass(frozen=True)
class Entries:
    """Some entries of a catalogue, each once."""

    catalogue: Catalogue
    most: int = 20
    input_type: Any = list[str]
    output_type: Any = list[str]

    async def read(self, value: list[str], at: Place) -> list[str]:
        if len(value) > self.most:
            at.wrong(say("Choose at most {most}."), most=self.most)
            return []
        one = Entry(self.catalogue)
        names = [await one.read(each, at.part(str(place))) for place, each in enumerate(value)]
        return list(dict.fromkeys(name for name in names if name is not None))


@dataclass(frozen=True)
class Email:
    """One plain address; case as typed."""

    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        if not value.strip():
            return None
        return read_email(value, *at.path, mistakes=at.reading.mistakes)


@dataclass(frozen=True)
class Phone:
    """Stored in the E.164 format, an extension behind `;ext=`."""

    input_type: Any = str
    output_type: Any = str

    async def read(self, value: str, at: Place) -> str | None:
        number = read_phone(value, *at.path, mistakes=at.reading.mistakes)
        return None if number is None else str(number)


@dataclass(frozen=True)
class Reference:
    """The id of something that the API gave; whether it may be chosen is a rule's to say."""

    shown_as: str = ""
    """The field of the section's output that shows what is referred to; empty where none does."""
    input_type: Any = "ID"
    output_type: Any = None

    async def read(self, value: str, at: Place) -> UUID | None:
        try:
            return UUID(value)
        except ValueError:
            at.wrong(say("There is nothing with this id that you can see."))
            return None


@dataclass(frozen=True)
class Rows:
    """Several answers of the same parts: the [+] sign of the form. The list is sent as a whole."""

    name: str
    """Of the input type of one of them, without `Input`."""
    parts: tuple[Question, ...]
    most: int = 20
    description: str = ""
    output_type: Any = None
    input_type: Any = field(default=None)

    async def read(self, value: list[dict[str, Any]], at: Place) -> list[dict[str, Any]]:
        if len(value) > self.most:
            at.wrong(say("Choose at most {most}."), most=self.most)
            return []
        return [await self._row(row, at.part(str(place))) for place, row in enumerate(value)]

    def shown(self, value: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The rows of a draft as people are shown them."""
        return value

    def meant(
        self,
        value: list[dict[str, Any]],
        before: list[dict[str, Any]],  # noqa: ARG002
    ) -> list[dict[str, Any]]:
        """Rows that are sent for a draft which has others: what came back as `shown` had made it."""
        return value

    async def _row(self, row: dict[str, Any], at: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        mistakes = at.reading.mistakes
        for part in self.parts:
            here, before = at.part(part.name), len(mistakes)
            given = row.get(part.name)
            answer = None if given is None else await part.kind.read(given, here)
            if is_empty(answer) and len(mistakes) == before and part.required:
                mistakes.append(invalid(REQUIRED, *here.path))
            found[part.name] = answer
        return found
