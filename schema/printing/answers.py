"""Every answer of the intake form as people read it, by what the form declares of its question.

A question that is declared tomorrow is asked for, labelled and printed without a line here; a kind of
answer that is new is said in `_SAID`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLObjectType, get_named_type

from models import CatalogueEntry, Language
from models.country import country
from models.language import spoken_language
from models.registration.form import Kind, OnPerson, Question
from models.registration.kinds import Rows
from printouts.document import Fact
from schema import schema
from schema.printing.wording import Wording
from schema.user_error import camel

_TYPES = schema._schema.type_map  # noqa: SLF001 - Strawberry has no other name for it
_CALLED = ("code", "name", "displayName", "title", "label", "firstName", "lastName")
"""Fields of an object that say in words which one it is."""

NOT_PRINTED_PARTS = frozenset({"duplicate_reason", "comments"})
"""What the agency wrote for itself: why it kept what somebody else has, too, and what is "helpful in
future sessions" .
"""
_CALLED_OTHERWISE = {
    "caseworker_id": "caseworker",
    "desired_profession_codes": "target_occupations",
    "family_code": "family",
    "program_id": "program",
}
"""What the API shows as an object."""

Labels = Mapping[tuple[str, str], str]
"""What an entry of a catalogue is called, by the catalogue and what is stored."""


async def labels_of(language: Language) -> Labels:
    """Entries that are no longer active too: they stay readable where they were chosen."""
    column = f"label_{language.value}"
    rows = await CatalogueEntry.all().values("catalogue", "name", column)
    return {(row["catalogue"], row["name"]): row[column] for row in rows}


def field_of(question: Question) -> str:
    """The field of the API that shows the answer."""
    name = question.name
    if isinstance(question.kept, OnPerson):
        name = question.kept.column or name
    else:
        name = getattr(question.kind, "shown_as", "") or name
    return camel(_CALLED_OTHERWISE.get(name, name))


def parts_of(rows: Rows) -> list[Question]:
    return [part for part in rows.parts if part.name not in NOT_PRINTED_PARTS]


def selection_of(type_: str, question: Question) -> str | None:
    """How its answer is asked for of a type; None where the type does not show it."""
    name = field_of(question)
    field = getattr(_TYPES.get(type_), "fields", {}).get(name)
    if field is None:
        return None
    named = get_named_type(field.type)
    if not isinstance(named, GraphQLObjectType):
        return name
    if isinstance(question.kind, Rows):
        parts = [selection_of(named.name, part) for part in parts_of(question.kind)]
        return f"{name} {{ {' '.join(filter(None, parts))} }}"
    return f"{name} {{ {' '.join(one for one in _CALLED if one in named.fields)} }}"


@dataclass(frozen=True)
class Reader:
    """Says answers in the document's language."""

    wording: Wording
    labels: Labels

    def fact(self, question: Question, answer: Any) -> Iterator[Fact]:
        """The question and its answer, unless there is none."""
        said = tuple(self.said(question.kind, answer))
        if said:
            yield Fact(self.wording.say(question.label), said)

    def said(self, kind: Kind, answer: Any) -> Iterator[str]:
        """A line for each value; none where nothing was answered."""
        if answer is None or answer in ("", []):
            return
        if isinstance(answer, list):
            for one in answer:
                yield from self.said(kind, one)
        elif isinstance(answer, dict):
            yield " ".join(str(answer[one]) for one in _CALLED if answer.get(one))
        else:
            say = _SAID.get(type(kind).__name__)
            yield str(answer) if say is None else say(self, kind, answer)

    def cells(self, rows: Rows, answer: Mapping[str, Any]) -> tuple[str, ...]:
        """A row of several parts, each as it would stand alone."""
        return tuple(
            "\n".join(self.said(part.kind, answer.get(field_of(part)))) for part in parts_of(rows)
        )

    def entry(self, catalogue: str, name: str) -> str:
        """What an entry of a catalogue is called."""
        return self.labels.get((catalogue, name), name)


def _country(reader: Reader, _kind: Any, code: str) -> str:
    found = country(code, reader.wording.language)
    return found.name if found else code


def _language(reader: Reader, _kind: Any, code: str) -> str:
    found = spoken_language(code, reader.wording.language)
    # French writes languages small, and an answer begins with a capital.
    return found.name[:1].upper() + found.name[1:] if found else code


_SAID: Mapping[str, Callable[[Reader, Any, Any], str]] = {
    "Day": lambda reader, _, answer: reader.wording.day_of(answer),
    "YesNo": lambda reader, _, answer: reader.wording.yes_or_no(answer),
    "Phone": lambda reader, _, answer: reader.wording.phone(answer),
    "Entry": lambda reader, kind, answer: reader.entry(kind.catalogue, answer),
    "Entries": lambda reader, kind, answer: reader.entry(kind.catalogue, answer),
    "Choice": lambda reader, kind, answer: reader.wording.choice(kind.of, answer),
    "Country": _country,
    "CountryCode": _country,
    "LanguageCode": _language,
}
"""By the name of the kind, because sections have kinds of their own; others are printed as they are."""
