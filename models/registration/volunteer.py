"""Volunteer: whether the client helps at the agency, with whom, as what, and in which programmes."""

from typing import cast

from tortoise import fields

from models.agency_program import (
    VolunteerProgram,
    VolunteerStatus,
    VolunteerStream,
    VolunteerType,
)
from models.errors import say
from models.registration.form import ALWAYS, Answers, Question, Reading, Section
from models.registration.kinds import Choice, Rows
from models.registration.programs import PROGRAM, InPrograms, check_programs

_PROGRAMS = "volunteer.programs"


class VolunteerColumns:
    """Columns of `registration`."""

    volunteer_status: VolunteerStatus | None = cast(
        "VolunteerStatus | None", fields.CharEnumField(VolunteerStatus, max_length=10, null=True)
    )
    volunteer_stream: VolunteerStream | None = cast(
        "VolunteerStream | None", fields.CharEnumField(VolunteerStream, max_length=10, null=True)
    )
    volunteer_type: VolunteerType | None = cast(
        "VolunteerType | None", fields.CharEnumField(VolunteerType, max_length=30, null=True)
    )


async def _programs_are_the_agency_s(answers: Answers, reading: Reading) -> None:
    await check_programs(VolunteerProgram, _PROGRAMS, answers, reading)


VOLUNTEER = Section(
    name="volunteer",
    title=say("Volunteer"),
    questions=(
        Question("volunteer_status", say("Volunteer Status"), Choice(VolunteerStatus)),
        Question("volunteer_stream", say("Primary Volunteer Stream"), Choice(VolunteerStream)),
        Question("volunteer_type", say("Volunteer Type"), Choice(VolunteerType)),
        Question(
            "programs",
            say("Agency Programs that the client volunteers with"),
            Rows(
                "VolunteerProgram",
                (
                    PROGRAM,
                    Question(
                        "status",
                        say("Volunteer status in the programme"),
                        Choice(VolunteerStatus),
                        required=ALWAYS,
                    ),
                ),
                most=200,
                description="A programme that the client volunteers with.",
            ),
            help=say("A row for each programme."),
            kept=InPrograms(VolunteerProgram, ("program_id", "status")),
        ),
    ),
    rules=(_programs_are_the_agency_s,),
)
