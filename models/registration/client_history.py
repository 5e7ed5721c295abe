"""Client History Prior to OCMS: which programmes of the agency have served the client before.

Source 002: "This section only applies to Clients who have visited your Agency before the start of OCMS.
Only change the status to Returning if it applies to the Program you work for." A client who is new to
the agency has no row here.
"""

from datetime import date
from typing import Any

from models.agency_program import ProgramHistory, ReturningStatus
from models.errors import say
from models.registration.form import ALWAYS, Answers, Question, Reading, Section
from models.registration.kinds import Choice, Day, Rows
from models.registration.programs import PROGRAM, InPrograms, check_programs

_PROGRAMS = "client_history.programs"


async def _programs_are_the_agency_s(answers: Answers, reading: Reading) -> None:
    await check_programs(ProgramHistory, _PROGRAMS, answers, reading)


async def _visits_were_before(answers: Answers, reading: Reading) -> None:
    """Source 002: "the date the client first came to your agency" : before they were registered."""
    registered: date = answers.get("registration_summary.registration_date") or reading.today
    rows: list[dict[str, Any]] = answers.get(_PROGRAMS) or []
    for place, row in enumerate(rows):
        first = row.get("first_visit_on")
        if first is not None and first > registered:
            reading.wrong(
                _PROGRAMS,
                say("The first visit was on the registration date, {registered}, or before."),
                str(place),
                "first_visit_on",
                registered=registered.isoformat(),
            )


CLIENT_HISTORY = Section(
    name="client_history",
    title=say("Client History Prior to OCMS"),
    help=say(
        "Only for clients who have visited your agency before the start of the system. If the client is"
        " new to the agency, leave this section as it is."
    ),
    questions=(
        Question(
            "programs",
            say("Agency Program Table"),
            Rows(
                "ProgramHistory",
                (
                    PROGRAM,
                    Question(
                        "status",
                        say("Status in the programme"),
                        Choice(ReturningStatus),
                        help=say(
                            "RETURNING makes the client a returning one of the whole agency, too."
                            " Change it for the programme that you work for alone."
                        ),
                        required=ALWAYS,
                    ),
                    Question(
                        "first_visit_on",
                        say("Date of First Agency Visit in Program"),
                        Day(),
                        help=say("The date the client first came to your agency for it."),
                    ),
                ),
                most=200,
                description="A programme that has served the client before.",
            ),
            help=say("A row for each programme that has served the client before."),
            kept=InPrograms(ProgramHistory, ("program_id", "status", "first_visit_on")),
        ),
    ),
    rules=(_programs_are_the_agency_s, _visits_were_before),
)
