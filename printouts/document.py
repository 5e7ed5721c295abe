"""What stands in a printed document, in the order in which it is read aloud.

Every text is printed as it is: a template never takes it for something else.
"""

from dataclasses import dataclass
from enum import StrEnum

from models import Language


class Template(StrEnum):
    """The files of templates/printouts/."""

    RECEIPT = "receipt"
    CARD = "card"
    HISTORY = "history"
    MENTORING = "mentoring"


class Paper(StrEnum):
    """What a card is printed on; everything else is on letters."""

    LETTER = "letter"
    CARD = "card"
    """ISO/IEC 7810 ID-1, 85.6 mm by 54 mm."""


@dataclass(frozen=True)
class Fact:
    label: str
    values: tuple[str, ...]
    """One a line."""


@dataclass(frozen=True)
class Table:
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """As many cells as there are columns; what is empty is an empty text."""


@dataclass(frozen=True)
class Entry:
    """Something that happened: a heading of its own, who and what, and what was written."""

    heading: str
    facts: tuple[Fact, ...]
    text: str = ""


@dataclass(frozen=True)
class Section:
    heading: str
    facts: tuple[Fact, ...] = ()
    tables: tuple[Table, ...] = ()
    entries: tuple[Entry, ...] = ()
    nothing: str = ""
    """What to say where there is nothing of all this."""


@dataclass(frozen=True)
class Words:
    """What a template says itself, in the document's language."""

    question: str
    """Above the labels of facts."""
    answer: str
    """Above their values."""
    page: str
    """"Page {page} of {pages}", with the two as they stand here."""
    cut: str
    """Beside a card on a letter."""


@dataclass(frozen=True)
class Document:
    template: Template
    language: Language
    title: str
    provider: str
    """Whose paper it is."""
    person: str
    """The name of whom it is about."""
    facts: tuple[Fact, ...]
    """Of the person, before everything else."""
    sections: tuple[Section, ...]
    printed: str
    """When and by whom, at the foot of each page."""
    words: Words
    paper: Paper = Paper.LETTER
