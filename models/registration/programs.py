"""The Agency Program Table: a row for each programme of the person's agency that something is said of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from models.agency_program import AgencyProgram, ProgramHistory, VolunteerProgram
from models.errors import say
from models.jobseeker import Jobseeker
from models.registration.form import ALWAYS, Answers, Question, Reading
from models.registration.kinds import Reference

if TYPE_CHECKING:
    from models.registration.row import Registration

PROGRAM = Question(
    "program_id",
    say("Agency Program"),
    Reference(),
    help=say("One of `agencyPrograms`, each once."),
    required=ALWAYS,
)
"""The part of a row that says which programme it is about."""


@dataclass(frozen=True)
class InPrograms:
    """A table with a row for a person and a programme, and a column for each of `parts`.

    What other agencies have said of the person stays where it is: the programmes are theirs.
    """

    model: type[ProgramHistory] | type[VolunteerProgram]
    parts: tuple[str, ...]

    async def load(self, person: Jobseeker, _registration: "Registration", _name: str) -> Any:
        return [
            {part: getattr(row, part) for part in self.parts} for row in await self._rows(person)
        ]

    async def store(
        self,
        person: Jobseeker,
        _registration: "Registration",
        _name: str,
        value: list[dict[str, Any]] | None,
        _reading: Reading,
    ) -> None:
        there = {row.program_id: row for row in await self._rows(person)}
        for position, answer in enumerate(value or []):
            row = there.pop(answer["program_id"], None)
            if row is None:
                row = self.model(jobseeker_id=person.id, provider_id=person.provider_id)
            row.update_from_dict({**answer, "position": position})
            await row.save()
        for row in there.values():
            await row.delete()

    async def _rows(self, person: Jobseeker) -> Sequence[ProgramHistory | VolunteerProgram]:
        rows = self.model.filter(jobseeker_id=person.id, provider_id=person.provider_id)
        return await rows.order_by("position")


async def check_programs(
    model: type[ProgramHistory] | type[VolunteerProgram],
    coordinate: str,
    answers: Answers,
    reading: Reading,
) -> None:
    """Each once, of this agency, and one that can be chosen; a retired one stays where it was."""
    rows: list[dict[str, Any]] = answers.get(coordinate) or []
    known = {
        program.id: program.active
        for program in await AgencyProgram.filter(provider_id=reading.provider_id)
    }
    kept = await _kept(model, reading)
    seen: set[UUID] = set()
    for place, row in enumerate(rows):
        program_id = row.get("program_id")
        if program_id is None:
            continue
        if program_id in seen:
            text = say("This programme stands above already. Name each programme once.")
            reading.wrong(coordinate, text, str(place), "program_id")
        elif program_id not in known:
            text = say("There is nothing with this id that you can see.")
            reading.wrong(coordinate, text, str(place), "program_id")
        elif not known[program_id] and program_id not in kept:
            text = say("This programme is retired. Choose one that is active.")
            reading.wrong(coordinate, text, str(place), "program_id")
        seen.add(program_id)


async def _kept(
    model: type[ProgramHistory] | type[VolunteerProgram], reading: Reading
) -> set[UUID]:
    if reading.person_id is None:
        return set()
    rows = await model.filter(jobseeker_id=reading.person_id)
    return {row.program_id for row in rows}
