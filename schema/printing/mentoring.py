"""The Client Mentor/Tutor History: who accompanied the client, and when they met.

Source 002: "To get client's mentor/tutor history please choose 'Client Mentor/Tutor History'".
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from models import Catalogue, MatchKind
from models.errors import say
from models.printout import PrintoutKind
from printouts.document import Document, Section, Table
from schema.printing.answers import Labels, labels_of
from schema.printing.history import NOTHING, held_on
from schema.printing.person import PERSON, facts_of, name_of
from schema.printing.printing import Printing

_MATCH = (
    "kind beganOn endedOn outcome notes totalMinutes mentorName mentor { firstName lastName }"
    " program { name } meetings { heldOn minutes notes }"
)


async def mentoring_history(printing: Printing) -> Document:
    """A match is of the days if it went on, or somebody met, on one of them."""
    person = await printing.person(PERSON)
    labels = await labels_of(printing.wording.language)
    found = [
        match
        for match in await printing.everything("mentorMatches", _MATCH)
        if printing.days.touch(date.fromisoformat(match["beganOn"]), _day(match["endedOn"]))
    ]
    sections = tuple(_match(printing, labels, one) for one in found)
    nothing = Section(
        printing.wording.say(say("Mentors and tutors")), nothing=printing.wording.say(NOTHING)
    )
    return printing.document(
        PrintoutKind.MENTORING_HISTORY,
        name_of(person),
        facts_of(printing, person),
        sections or (nothing,),
    )


def _match(printing: Printing, labels: Labels, match: Mapping[str, Any]) -> Section:
    wording = printing.wording
    ended, outcome = match["endedOn"], match["outcome"]
    mentor = name_of(match["mentor"]) if match["mentor"] else match["mentorName"]
    facts = (
        *printing.fact(say("As"), wording.choice(MatchKind, match["kind"])),
        *printing.fact(say("Program"), match["program"] and match["program"]["name"]),
        *printing.fact(say("From"), wording.day_of(match["beganOn"])),
        *printing.fact(
            say("To"), wording.say(say("going on")) if ended is None else wording.day_of(ended)
        ),
        *printing.fact(say("Time together"), wording.length(match["totalMinutes"])),
        *printing.fact(
            say("Outcome"), outcome and labels.get((Catalogue.MATCH_OUTCOME, outcome), outcome)
        ),
        *printing.fact(say("Notes"), match["notes"]),
    )
    rows = tuple(
        (one["heldOn"], wording.length(one["minutes"]), one["notes"] or "")
        for one in match["meetings"]
        if printing.days.hold(held_on(one))
    )
    columns = (wording.say(say("Date")), wording.say(say("Length")), wording.say(say("Notes")))
    tables = (Table(wording.say(say("Meetings")), columns, rows),) if rows else ()
    return Section(mentor or wording.say(say("A volunteer")), facts, tables)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
