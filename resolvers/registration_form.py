"""Reading and keeping the intake form, whatever its sections are: all mistakes at once."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from models import CatalogueEntry, Jobseeker, Registration
from models.date_range import today_in_ontario
from models.errors import Mistake
from models.registration.form import (
    Answers,
    OnARow,
    Place,
    Reading,
    RequiredBy,
    is_empty,
)
from models.registration.kinds import Rows
from models.registration.sections import ABOUT, FORM, QUESTIONS
from permissions.sealing import Sealing
from resolvers.context import Context


async def begin_reading(ctx: Context, provider_id: UUID, person_id: UUID | None = None) -> Reading:
    """What a form of this provider is read with."""
    entries: dict[str, dict[str, str]] = {}
    for entry in await CatalogueEntry.filter(active=True):
        written = entries.setdefault(entry.catalogue, {})
        for text in (entry.label_fr, entry.label_en, entry.name):
            written[text.casefold()] = entry.name
    return Reading(
        provider_id=provider_id,
        account_id=ctx.signed_in.account_id,
        now=ctx.now,
        today=today_in_ontario(ctx.now),
        sealing=Sealing(ctx.keyring, ctx.tokens),
        entries=entries,
        person_id=person_id,
    )


def apart(mistakes: Iterable[Mistake]) -> tuple[list[Mistake], list[Mistake]]:
    """What was wrong with the form as it was sent, as a Reading tells it, and with what is beside it."""
    within, beside = [], []
    for mistake in mistakes:
        if mistake.field[:1] == ("form",):
            path = mistake.field[1:]
            within.append(Mistake(mistake.code, mistake.text, field=path, **mistake.parameters))
        else:
            beside.append(mistake)
    return within, beside


async def read(given: Answers, reading: Reading) -> Answers:
    """Every answer as it is stored, None where it was emptied; what is wrong is told in `reading`.

    A list is there even when one of its rows is wrong: what is wrong between the others is told, too.
    """
    answers: Answers = {}
    for coordinate, value in given.items():
        before = len(reading.mistakes)
        answer = value
        kind = QUESTIONS[coordinate].kind
        if value is not None:
            answer = await kind.read(value, Place(reading, coordinate))
        if len(reading.mistakes) == before or isinstance(kind, Rows):
            answers[coordinate] = answer
    return answers


def no_longer_known(there: Answers, given: Answers) -> set[str]:
    """What was said of an answer says nothing of the one that takes its place."""
    return {
        coordinate
        for coordinate, about in ABOUT.items()
        if coordinate in there
        and coordinate not in given
        and about in given
        and given[about] != there.get(about)
    }


def together(there: Answers, given: Answers) -> Answers:
    """The answers of a draft, and those that are given now in their place."""
    gone = no_longer_known(there, given)
    return {name: one for name, one in {**there, **given}.items() if name not in gone}


async def check(answers: Answers, reading: Reading) -> None:
    """Tell what the portal requires and is not there, and what does not go together."""
    for coordinate, by, sentence in missing(answers, reading):
        if by is RequiredBy.PORTAL and not reading.is_wrong(coordinate):
            reading.wrong(coordinate, sentence)
    for section in FORM:
        for rule in section.rules:
            await rule(answers, reading)


def missing(answers: Answers, reading: Reading) -> list[tuple[str, RequiredBy, str]]:
    """Questions without an answer that will do for who requires it: coordinate, who, the sentence."""
    found = []
    for coordinate, question in QUESTIONS.items():
        for requirement in question.required:
            if requirement.enough(answers.get(coordinate)):
                continue
            if requirement.holds(answers, reading.today):
                sentence = requirement.when.missing if requirement.when else requirement.missing
                found.append((coordinate, requirement.by, sentence))
    return found


async def load(person: Jobseeker, registration: Registration) -> Answers:
    """The answers as they are kept; those that say nothing are not in it."""
    answers: Answers = {}
    for coordinate, question in QUESTIONS.items():
        answer = await question.kept.load(person, registration, question.name)
        if not is_empty(answer):
            answers[coordinate] = answer
    return answers


async def keep(
    person: Jobseeker,
    registration: Registration,
    changes: Answers,
    reading: Reading,
    *,
    is_new: bool,
) -> None:
    """Write the answers and the two rows; answers with rows of their own after these."""
    columns = {name for name in changes if isinstance(QUESTIONS[name].kept, OnARow)}
    for coordinate in changes:
        registration.written[coordinate] = registration.version
    for coordinate in columns:
        await _store(person, registration, coordinate, changes[coordinate], reading)
    await person.save()
    await registration.save(force_create=is_new)
    for coordinate in changes.keys() - columns:
        await _store(person, registration, coordinate, changes[coordinate], reading)


async def _store(
    person: Jobseeker, registration: Registration, coordinate: str, value: Any, reading: Reading
) -> None:
    question = QUESTIONS[coordinate]
    await question.kept.store(person, registration, question.name, value, reading)
