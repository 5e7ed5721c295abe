"""The Client History. Source 002: "all the client's notes and services" .

What a note says of CaMS is left out: an agency's paper may be handed to the client, and "none of the
CaMS data … is visible to clients" (source 001).
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from models.case_note import ABOUT_CAMS
from models.date_range import ONTARIO
from models.errors import say
from models.printout import PrintoutKind
from printouts.document import Document, Entry, Section
from schema.printing.person import PERSON, facts_of, name_of
from schema.printing.printing import Printing

NOTHING = say("There is nothing here.")

_NOTE = "kind body createdAt author { displayName }"


async def client_history(printing: Printing) -> Document:
    person = await printing.person(PERSON)
    sections = (await _notes(printing),)
    return printing.document(
        PrintoutKind.CLIENT_HISTORY, name_of(person), facts_of(printing, person), sections
    )


async def _notes(printing: Printing) -> Section:
    found = await printing.listed("caseNotes", _NOTE, _written_on)
    entries = tuple(_entries(printing, found))
    say_ = printing.wording.say
    return Section(say_(say("Notes")), entries=entries, nothing="" if entries else say_(NOTHING))


def _entries(printing: Printing, notes: list[Mapping[str, Any]]) -> Iterator[Entry]:
    for note in notes:
        if note["kind"] in ABOUT_CAMS:
            continue
        author = note["author"]
        wrote = author["displayName"] if author else printing.wording.say(say("The client"))
        yield Entry(
            printing.wording.moment_of(note["createdAt"]),
            tuple(printing.fact(say("Written by"), wrote)),
            note["body"],
        )


def _written_on(note: Mapping[str, Any]) -> date:
    return datetime.fromisoformat(note["createdAt"]).astimezone(ONTARIO).date()
