"""The Client History. Source 002: "all the client's notes and services" .

What a note says of CaMS is left out: an agency's paper may be handed to the client, and "none of the
CaMS data … is visible to clients" (source 001).
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from models.case_note import ABOUT_CAMS
from models.date_range import ONTARIO
from models.errors import say
from models.printout import PrintoutKind
from printouts.document import Document, Entry, Section
from schema.printing.person import PERSON, facts_of, name_of
from schema.printing.printing import Printing

_NOTE = "kind body createdAt author { displayName }"


async def client_history(printing: Printing) -> Document:
    person = await printing.person(PERSON)
    facts = (
        *facts_of(printing, person),
        *printing.fact(say("From"), _day(printing, printing.days.first)),
        *printing.fact(say("To"), _day(printing, printing.days.last)),
    )
    return printing.document(
        PrintoutKind.CLIENT_HISTORY, name_of(person), facts, (await _notes(printing),)
    )


async def _notes(printing: Printing) -> Section:
    found = await printing.listed("caseNotes", _NOTE, _written_on)
    entries = [_entry(printing, note) for note in found if note["kind"] not in ABOUT_CAMS]
    say_ = printing.wording.say
    return Section(
        say_(say("Notes")),
        entries=tuple(entries),
        nothing="" if entries else say_(say("There is nothing here.")),
    )


def _entry(printing: Printing, note: Mapping[str, Any]) -> Entry:
    author = note["author"]
    wrote = author["displayName"] if author else printing.wording.say(say("The client"))
    return Entry(
        printing.wording.moment(datetime.fromisoformat(note["createdAt"])),
        tuple(printing.fact(say("Written by"), wrote)),
        note["body"],
    )


def _written_on(note: Mapping[str, Any]) -> date:
    return datetime.fromisoformat(note["createdAt"]).astimezone(ONTARIO).date()


def _day(printing: Printing, day: date | None) -> str | None:
    return None if day is None else printing.wording.day(day)
