"""The Client History. Source 002: "all the client's notes and services" .

What a note says of CaMS is left out: an agency's paper may be handed to the client, and "none of the
CaMS data … is visible to clients" (source 001).
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from models import Catalogue, Service, SessionKind
from models.case_note import ABOUT_CAMS, CaseNoteKind
from models.case_note_text import in_language
from models.date_range import ONTARIO
from models.errors import say
from models.printout import PrintoutKind
from printouts.document import Document, Entry, Section, Table
from schema.printing.answers import Labels, labels_of
from schema.printing.person import PERSON, facts_of, name_of
from schema.printing.printing import Printing

NOTHING = say("There is nothing here.")

_NOTE = "kind body createdAt author { displayName }"
_SERVICE = (
    "heldOn outcome notes"
    " session { kind service lengthMinutes topics program { name } site { name } worker { displayName } }"
)


async def client_history(printing: Printing) -> Document:
    person = await printing.person(PERSON)
    sections = (await _services(printing), await _notes(printing))
    return printing.document(
        PrintoutKind.CLIENT_HISTORY, name_of(person), facts_of(printing, person), sections
    )


async def _services(printing: Printing) -> Section:
    labels = await labels_of(printing.wording.language)
    found = await printing.listed("sessions", _SERVICE, held_on)
    say_ = printing.wording.say
    heading = say_(say("Services"))
    if not found:
        return Section(heading, nothing=say_(NOTHING))
    columns = (say("Date"), say("Service"), say("Topics"), say("Length"), say("Outcome"))
    rows = tuple(_service(printing, labels, one) for one in found)
    return Section(heading, tables=(Table("", tuple(map(say_, columns)), rows),))


def _service(printing: Printing, labels: Labels, attended: Mapping[str, Any]) -> tuple[str, ...]:
    session, wording = attended["session"], printing.wording
    minutes = session["lengthMinutes"]
    topics = (labels.get((Catalogue.SESSION_TOPIC, one), one) for one in session["topics"])
    outcome = attended["outcome"]
    return (
        attended["heldOn"],
        _lines(
            wording.choice(SessionKind, session["kind"]),
            wording.choice(Service, session["service"]),
            *(session[one] and session[one]["name"] for one in ("program", "site")),
            session["worker"] and session["worker"]["displayName"],
        ),
        _lines(*topics),
        wording.say(say("in progress")) if minutes is None else wording.length(minutes),
        _lines(
            outcome and labels.get((Catalogue.SESSION_OUTCOME, outcome), outcome), attended["notes"]
        ),
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
            in_language(CaseNoteKind(note["kind"]), note["body"], printing.wording.language),
        )


def held_on(held: Mapping[str, Any]) -> date:
    return date.fromisoformat(held["heldOn"])


def _written_on(note: Mapping[str, Any]) -> date:
    return datetime.fromisoformat(note["createdAt"]).astimezone(ONTARIO).date()


def _lines(*lines: str | None) -> str:
    return "\n".join(line for line in lines if line)
