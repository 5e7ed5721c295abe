"""Who somebody is, at the head of a printed document."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from models.errors import say
from printouts.document import Fact
from schema.printing.printing import Printing

PERSON = "firstName lastName preferredName dateOfBirth"


def name_of(person: Mapping[str, Any]) -> str:
    return f"{person['firstName']} {person['lastName']}"


def facts_of(printing: Printing, person: Mapping[str, Any]) -> tuple[Fact, ...]:
    born = person["dateOfBirth"]
    return (
        *printing.fact(say("Name"), name_of(person)),
        *printing.fact(say("Preferred Name"), person["preferredName"]),
        *printing.fact(
            say("Date of Birth"),
            None if born is None else printing.wording.day_of(born),
        ),
        *printing.fact(say("From"), _day(printing, printing.days.first)),
        *printing.fact(say("To"), _day(printing, printing.days.last)),
    )


def _day(printing: Printing, day: date | None) -> str | None:
    return None if day is None else printing.wording.day(day)
