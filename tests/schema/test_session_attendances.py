"""Who was at a session is put right one by one: added, said more of, removed with a reason."""

import pytest

from models import AnonymousAttendance, SessionAttendance
from tests.schema.agency_services import anonymous, doing, recorded, with_catalogues, with_statement
from tests.schema.api import said
from tests.schema.audited import audited

ADD, CORRECT, REMOVE = map(doing, ("addAttendance", "correctAttendance", "removeAttendance"))


@pytest.fixture(autouse=True)
async def _catalogues(agency):
    await with_catalogues()
    await with_statement(agency)


@pytest.fixture
async def people(agency):
    return [await agency.client(email=f"{place}@mail.example") for place in range(3)]


async def test_somebody_who_was_left_out_is_added(api, people):
    session = (await recorded(api, *people[:2]))["session"]

    payload = await api.do(
        ADD, {"sessionId": session["id"], "jobseekerId": str(people[2].id), "notes": "Came late."}
    )

    assert len(payload["session"]["attendances"]) == 3
    assert (await SessionAttendance.get(jobseeker_id=people[2].id)).notes == "Came late."


async def test_nobody_is_at_a_session_twice(api, people):
    session = (await recorded(api, *people[:2]))["session"]

    payload = await api.do(ADD, {"sessionId": session["id"], "jobseekerId": str(people[0].id)})

    assert said(payload) == [("CONFLICT", "input.sessionId")]


async def test_a_session_of_one_takes_nobody_else(api, people):
    session = (await recorded(api, people[0]))["session"]

    payload = await api.do(ADD, {"sessionId": session["id"], "jobseekerId": str(people[1].id)})

    assert said(payload) == [("INVALID", "input.sessionId")]


async def test_one_of_them_is_said_more_of_and_the_others_are_not(api, people):
    session = (await recorded(api, *people))["session"]
    one = session["attendances"][0]

    payload = await api.do(CORRECT, {"attendanceId": one["id"], "outcome": "ISSUE_RESOLVED"})

    outcomes = {each["id"]: each["outcome"] for each in payload["session"]["attendances"]}
    assert outcomes.pop(one["id"]) == "ISSUE_RESOLVED"
    assert set(outcomes.values()) == {None}
    written = (await audited("WRITE"))[-1]
    assert {str(person) for person in written.people} == {one["jobseeker"]["id"]}


async def test_whoever_was_not_there_is_removed_with_a_reason_and_may_be_added_again(api, people):
    session = (await recorded(api, *people[:2]))["session"]
    one = session["attendances"][0]

    gone = await api.do(REMOVE, {"attendanceId": one["id"], "reason": "She was ill."})
    back = await api.do(
        ADD, {"sessionId": session["id"], "jobseekerId": one["jobseeker"]["id"], "notes": "Well."}
    )

    assert len(gone["session"]["attendances"]) == 1
    assert gone["session"]["removedAttendances"] == [
        {
            "id": one["id"],
            "removalReason": "She was ill.",
            "removedBy": {"displayName": "Caseworker North"},
        }
    ]
    assert len(back["session"]["attendances"]) == 2


async def test_a_removal_without_a_reason_is_none(api, people):
    session = (await recorded(api, people[0]))["session"]

    payload = await api.do(REMOVE, {"attendanceId": session["attendances"][0]["id"], "reason": ""})

    assert said(payload) == [("INVALID", "input.reason")]
    assert (await SessionAttendance.get()).removed_at is None


async def test_a_session_written_to_the_wrong_client_is_given_to_the_right_one(api, people):
    session = (await recorded(api, people[0]))["session"]
    wrong = session["attendances"][0]["id"]

    await api.do(REMOVE, {"attendanceId": wrong, "reason": "The wrong Ada."})
    payload = await api.do(ADD, {"sessionId": session["id"], "jobseekerId": str(people[1].id)})

    (right,) = payload["session"]["attendances"]
    assert right["jobseeker"]["id"] == str(people[1].id)


async def test_nothing_is_noted_of_an_anonymous_client_in_words(api, people):
    nameless = (await anonymous(api))["anonymousClient"]
    session = (await recorded(api, people[0], kind="EVENT"))["session"]

    added = await api.do(
        ADD,
        {
            "sessionId": session["id"],
            "anonymousClientId": nameless["id"],
            "outcome": "ISSUE_RESOLVED",
        },
    )
    (one,) = added["session"]["anonymousAttendances"]
    payload = await api.do(CORRECT, {"attendanceId": one["id"], "notes": "Her name is Eve."})

    assert one["outcome"] == "ISSUE_RESOLVED"
    assert said(payload) == [("INVALID", "input.notes")]


async def test_an_anonymous_client_is_removed_too(api, people):
    nameless = (await anonymous(api))["anonymousClient"]
    session = await recorded(api, people[0], kind="EVENT", anonymousClientIds=[nameless["id"]])
    (one,) = session["session"]["anonymousAttendances"]

    payload = await api.do(REMOVE, {"attendanceId": one["id"], "reason": "Somebody else."})

    assert said(payload) == []
    assert (await AnonymousAttendance.get()).removal_reason == "Somebody else."


async def test_an_attendance_of_another_provider_is_not_removed(api, agency):
    far = await agency.client(agency.south, email="far@mail.example")
    session = (await recorded(api, far, viewer="caseworker.south"))["session"]
    (one,) = session["attendances"]

    payload = await api.do(REMOVE, {"attendanceId": one["id"], "reason": "Mine."})

    assert said(payload) == [("NOT_FOUND", "input.attendanceId")]
