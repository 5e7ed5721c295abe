"""Every mutation about what an agency does, ready to be sent."""

from collections.abc import Awaitable, Callable
from typing import Any

from models.identity import Kind
from tests.schema.agency import Agency
from tests.schema.agency_services import (
    TODAY,
    doing,
    done_for,
    program,
    with_catalogues,
    with_statement,
)
from tests.schema.api import Api
from tests.schema.wishes import Try

_MATCH, _PROGRAM = "match { id }", "program { id }"


async def _done(agency: Agency, *, completed: bool = True) -> dict[Kind, Any]:
    await with_catalogues()
    person, worker = await agency.client(), agency.accounts["caseworker.north"]
    return await done_for(person, agency.site, worker, completed=completed)


async def _of_session(agency: Agency, *, completed: bool = True) -> dict[str, str]:
    done = await _done(agency, completed=completed)
    return {"sessionId": str(done[Kind.SERVICE_SESSION].id)}


async def _of_attendance(agency: Agency) -> dict[str, str]:
    done = await _done(agency)
    return {"attendanceId": str(done[Kind.SESSION_ATTENDANCE].id)}


async def _of_match(agency: Agency) -> dict[str, str]:
    done = await _done(agency)
    return {"matchId": str(done[Kind.MENTOR_MATCH].id)}


async def beginning(_api: Api, agency: Agency) -> Try:
    given = {"jobseekerId": str((await agency.client()).id), "service": "EMPLOYMENT"}
    return Try(doing("beginSession"), given, {"service": "OTHER"})


async def recording(_api: Api, agency: Agency) -> Try:
    given = {
        "jobseekerIds": [str((await agency.client()).id)],
        "kind": "ONE_ON_ONE",
        "service": "EMPLOYMENT",
        "heldOn": TODAY,
        "lengthMinutes": 60,
    }
    return Try(doing("recordSession"), given, {"lengthMinutes": 90})


async def completing(_api: Api, agency: Agency) -> Try:
    given = await _of_session(agency, completed=False)
    return Try(doing("completeSession"), given, {"lengthMinutes": 5})


async def correcting(_api: Api, agency: Agency) -> Try:
    given = await _of_session(agency) | {"reason": "It was longer.", "lengthMinutes": 90}
    return Try(doing("correctSession"), given, {"reason": "It was much longer."})


async def adding(_api: Api, agency: Agency) -> Try:
    other = await agency.client(email="bob@mail.example")
    given = await _of_session(agency) | {"jobseekerId": str(other.id)}
    return Try(doing("addAttendance"), given, {"notes": "Came late."})


async def saying_more(_api: Api, agency: Agency) -> Try:
    given = await _of_attendance(agency) | {"notes": "She asked much."}
    return Try(doing("correctAttendance"), given, {"notes": "She asked little."})


async def removing(_api: Api, agency: Agency) -> Try:
    given = await _of_attendance(agency) | {"reason": "She was ill."}
    return Try(doing("removeAttendance"), given, {"reason": "She was well."})


async def matching(_api: Api, agency: Agency) -> Try:
    given = {
        "jobseekerId": str((await agency.client()).id),
        "kind": "MENTOR",
        "mentorName": "Grace Hopper",
        "beganOn": TODAY,
    }
    return Try(doing("beginMentorMatch", _MATCH), given, {"kind": "TUTOR"})


async def meeting(_api: Api, agency: Agency) -> Try:
    given = await _of_match(agency) | {"heldOn": TODAY, "minutes": 60}
    return Try(doing("logMentorMeeting", _MATCH), given, {"minutes": 30})


async def ending(_api: Api, agency: Agency) -> Try:
    given = await _of_match(agency) | {"endedOn": TODAY, "outcome": "COMPLETED"}
    return Try(doing("endMentorMatch", _MATCH), given, {"notes": "They stay in touch."})


async def making_a_program(_api: Api, _agency: Agency) -> Try:
    given = {"nameEn": "Settlement", "nameFr": "Établissement"}
    other = {"nameEn": "Youth"}
    return Try(doing("createAgencyProgram", _PROGRAM), given, other, viewer="coordinator.north")


async def renaming_a_program(_api: Api, agency: Agency) -> Try:
    given = {"programId": str((await program(agency)).id), "nameEn": "Settlement 2"}
    other = {"nameEn": "Settlement 3"}
    return Try(doing("updateAgencyProgram", _PROGRAM), given, other, viewer="coordinator.north")


async def registering_nobody(_api: Api, agency: Agency) -> Try:
    await with_statement(agency)
    document = doing("registerAnonymousClient", "anonymousClient { id }")
    return Try(document, {"privacyStatementVersion": 1}, {"familySize": 2})


SERVICES: dict[str, Callable[[Api, Agency], Awaitable[Try]]] = {
    "beginSession": beginning,
    "recordSession": recording,
    "completeSession": completing,
    "correctSession": correcting,
    "addAttendance": adding,
    "correctAttendance": saying_more,
    "removeAttendance": removing,
    "beginMentorMatch": matching,
    "logMentorMeeting": meeting,
    "endMentorMatch": ending,
    "createAgencyProgram": making_a_program,
    "updateAgencyProgram": renaming_a_program,
    "registerAnonymousClient": registering_nobody,
}
OF_THE_AGENCY = {"createAgencyProgram", "updateAgencyProgram", "registerAnonymousClient"}
"""They are about nobody who is named."""
