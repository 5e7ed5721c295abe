"""The Settlement Program Registration Receipt: the client's profile, as it was answered.

Source 002: "To get your client's Registration Report please choose 'Settlement Program Registration
Receipt'" and "Print the Registration Receipt: Print the client profile in the format you chose".
"""

from collections.abc import Iterator, Mapping
from typing import Any

from models.errors import not_found, say
from models.printout import PrintoutKind
from models.registration.form import OnPerson, Question
from models.registration.form import Section as FormSection
from models.registration.kinds import Rows
from models.registration.sections import FORM
from permissions.registration import output_of
from printouts.document import Document, Fact, Section, Table
from schema.printing.answers import Reader, field_of, labels_of, parts_of, selection_of
from schema.printing.person import name_of
from schema.printing.printing import Printing
from schema.user_error import camel

NOT_PRINTED = frozenset({"registration_summary.comments", "primary_information.new_family"})
"""What is the agency's own: "everyone in your agency can see these comments" , and nobody outside; and
what is asked to be done, not answered.
"""

_FACTS = "number privacyStatementVersion acknowledgedAt acknowledgedBy { displayName }"


async def registration_receipt(printing: Printing) -> Document:
    """Raise Mistake NOT_FOUND for somebody who is not registered."""
    person = await registered(printing, _selection())
    reader = Reader(printing.wording, await labels_of(printing.wording.language))
    sections = (_section(printing, reader, one, person) for one in FORM)
    return printing.document(
        PrintoutKind.REGISTRATION_RECEIPT,
        name_of(person),
        tuple(_facts(printing, person)),
        tuple(one for one in sections if one.facts or one.tables),
    )


async def registered(printing: Printing, selection: str) -> Mapping[str, Any]:
    """The answer for somebody who is registered. Raise Mistake NOT_FOUND for others."""
    person = await printing.person(f"firstName lastName {selection}")
    if person["registration"] is None:
        raise not_found(say("This person is not registered."))
    return person


def number_of(printing: Printing, person: Mapping[str, Any]) -> Iterator[Fact]:
    yield from printing.fact(say("Client Number"), str(person["registration"]["number"]))


def _facts(printing: Printing, person: Mapping[str, Any]) -> Iterator[Fact]:
    registration = person["registration"]
    confirmed_by = registration["acknowledgedBy"]
    yield from printing.fact(say("Name"), name_of(person))
    yield from number_of(printing, person)
    yield from printing.fact(
        say("Privacy statement"),
        printing.wording.say(
            say("Version {version}, read and understood on {moment}"),
            version=registration["privacyStatementVersion"],
            moment=printing.wording.moment_of(registration["acknowledgedAt"]),
        ),
    )
    yield from printing.fact(say("Confirmed by"), confirmed_by and confirmed_by["displayName"])


def _selection() -> str:
    asked: dict[tuple[str, ...], dict[str, None]] = {}
    for section, question in printed_questions():
        for path, type_ in places_of(section, question):
            if selection := selection_of(type_, question):
                asked.setdefault(path, {})[selection] = None
                break
    sections = " ".join(
        f"{path[1]} {{ {' '.join(fields)} }}" for path, fields in asked.items() if len(path) > 1
    )
    of = {path[0]: " ".join(fields) for path, fields in asked.items() if len(path) == 1}
    client = f"... on Client {{ {of['Client']} }}" if "Client" in of else ""
    registration = f"registration {{ {_FACTS} {of.get('registration', '')} {sections} }}"
    return f"{of.get('Jobseeker', '')} {client} {registration}"


def places_of(section: FormSection, question: Question) -> Iterator[tuple[tuple[str, ...], str]]:
    """Where an answer may be shown, and by which type; the first that has it does."""
    if isinstance(question.kept, OnPerson):
        yield ("Jobseeker",), "Jobseeker"
        yield ("Client",), "Client"
    else:
        yield ("registration", camel(section.name)), output_of(section)
        yield ("registration",), "Registration"
        yield ("Jobseeker",), "Jobseeker"


def printed_questions() -> Iterator[tuple[FormSection, Question]]:
    for section in FORM:
        for question in section.questions:
            if section.coordinate(question) not in NOT_PRINTED:
                yield section, question


def _section(
    printing: Printing, reader: Reader, section: FormSection, person: Mapping[str, Any]
) -> Section:
    facts: list[Fact] = []
    tables: list[Table] = []
    registration = person["registration"]
    answers = {**person, **registration, **(registration.get(camel(section.name)) or {})}
    for _, question in (one for one in printed_questions() if one[0] is section):
        answer = answers.get(field_of(question))
        if isinstance(question.kind, Rows):
            tables += _tables(printing, reader, question, answer or [])
        else:
            facts += reader.fact(question, answer)
    return Section(printing.wording.say(section.title), tuple(facts), tuple(tables))


def _tables(
    printing: Printing, reader: Reader, question: Question, answer: list[Mapping[str, Any]]
) -> Iterator[Table]:
    """One table, of the parts that somebody has answered."""
    kind = question.kind
    if not isinstance(kind, Rows) or not answer:
        return
    parts, rows = parts_of(kind), [reader.cells(kind, one) for one in answer]
    filled = [place for place in range(len(parts)) if any(row[place] for row in rows)]
    yield Table(
        printing.wording.say(question.label),
        tuple(printing.wording.say(parts[place].label) for place in filled),
        tuple(tuple(row[place] for place in filled) for row in rows),
    )
