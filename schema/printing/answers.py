"""Every answer of the intake form as people read it, by what the form declares of its question.

A question that is declared tomorrow is asked for, labelled and printed without a line here; a kind of
answer that is new is said in `_SAID`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLObjectType, get_named_type

from models import CatalogueEntry, Language
from models.registration.form import Kind, OnPerson, Question
from models.registration.kinds import Choice, Day, Entries, Entry, Phone, Reference, Rows, YesNo
from printouts.document import Fact
from schema import schema
from schema.printing.wording import Wording
from schema.user_error import camel

_TYPES = schema._schema.type_map  # noqa: SLF001 - Strawberry has no other name for it
_CALLED = ("name", "displayName", "title", "label", "firstName", "lastName")
"""Fields of an object that say in words which one it is."""

_OF_THE_PERSON = {"caseworker_id": "caseworker"}
"""Columns of a person that the API shows as something else."""

Labels = Mapping[tuple[str, str], str]
"""What an entry of a catalogue is called, by the catalogue and what is stored."""


async def labels_of(language: Language) -> Labels:
    """Entries that are no longer active too: they stay readable where they were chosen."""
    column = f"label_{language.value}"
    rows = await CatalogueEntry.all().values("catalogue", "name", column)
    return {(row["catalogue"], row["name"]): row[column] for row in rows}


def field_of(question: Question) -> str:
    """The field of the API that shows the answer."""
    kind = question.kind
    if isinstance(question.kept, OnPerson):
        column = question.kept.column or question.name
        return camel(_OF_THE_PERSON.get(column, column))
    return camel((isinstance(kind, Reference) and kind.shown_as) or question.name)


def selection_of(type_: str, question: Question) -> str | None:
    """How its answer is asked for of a type; None where the type does not show it."""
    name = field_of(question)
    field = getattr(_TYPES[type_], "fields", {}).get(name)
    if field is None:
        return None
    named = get_named_type(field.type)
    if not isinstance(named, GraphQLObjectType):
        return name
    if isinstance(question.kind, Rows):
        parts = [selection_of(named.name, part) for part in question.kind.parts]
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
            say = _SAID.get(type(kind))
            yield str(answer) if say is None else say(self, kind, answer)

    def cells(self, rows: Rows, answer: Mapping[str, Any]) -> tuple[str, ...]:
        """A row of several parts, each as it would stand alone."""
        return tuple(
            "\n".join(self.said(part.kind, answer.get(field_of(part)))) for part in rows.parts
        )

    def _label(self, catalogue: str, name: str) -> str:
        return self.labels.get((catalogue, name), name)


_SAID: Mapping[type, Callable[[Reader, Any, Any], str]] = {
    Day: lambda reader, _, answer: reader.wording.day_of(answer),
    YesNo: lambda reader, _, answer: reader.wording.yes_or_no(answer),
    Phone: lambda reader, _, answer: reader.wording.phone(answer),
    Entry: lambda reader, kind, answer: reader._label(kind.catalogue, answer),  # noqa: SLF001
    Entries: lambda reader, kind, answer: reader._label(kind.catalogue, answer),  # noqa: SLF001
    Choice: lambda reader, kind, answer: reader.wording.choice(kind.of, answer),
}
