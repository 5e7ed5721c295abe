"""A client gets a mentor or a tutor, their meetings are logged, and it ends with what came of it."""

from datetime import date

import pytest

from models import MentorMatch, VolunteerProgram, VolunteerStatus
from tests.schema.agency_services import TODAY, doing, program, with_catalogues
from tests.schema.api import said
from tests.schema.audited import audited

MATCH = """match { id kind beganOn endedOn outcome notes mentorName totalMinutes
  mentor { id firstName } meetings { heldOn minutes notes loggedBy { displayName } } }"""
BEGIN, MEET, END = (
    doing(name, MATCH) for name in ("beginMentorMatch", "logMentorMeeting", "endMentorMatch")
)
OF_PERSON = """
query($id: ID!) { jobseeker(id: $id) { mentorMatches { totalCount edges { node {
  kind mentorName totalMinutes } } } } }
"""


@pytest.fixture(autouse=True)
async def _catalogues(agency):
    await with_catalogues()


@pytest.fixture
async def ada(agency):
    return await agency.client()


async def begun(api, person, **changed):
    given = {
        "jobseekerId": str(person.id),
        "kind": "TUTOR",
        "mentorName": "Grace Hopper",
        "beganOn": "2026-01-10",
    }
    return await api.do(BEGIN, {k: v for k, v in (given | changed).items() if v is not None})


async def a_volunteer(agency, provider=None, status=VolunteerStatus.ACTIVE):
    person = await agency.client(provider, first_name="Vera", email="vera@mail.example")
    where = await program(agency, "Tutoring", provider=provider or agency.north)
    await VolunteerProgram.create(
        jobseeker=person,
        provider_id=person.provider_id,
        position=0,
        program=where,
        status=status,
    )
    return person


async def test_somebody_from_outside_is_named(api, ada):
    payload = await begun(api, ada)

    assert said(payload) == []
    assert payload["match"]["mentorName"] == "Grace Hopper"
    assert (await audited("WRITE"))[-1].people == {ada.id}


async def test_a_volunteer_of_the_agency_is_one_of_its_people(api, agency, ada):
    vera = await a_volunteer(agency)

    payload = await begun(api, ada, mentorId=str(vera.id), mentorName=None, kind="MENTOR")

    assert payload["match"]["mentor"] == {"id": str(vera.id), "firstName": "Vera"}


async def test_only_an_active_volunteer_of_the_same_provider_can_be_chosen(api, agency, ada):
    was = await a_volunteer(agency, status=VolunteerStatus.INACTIVE)
    far = await a_volunteer(agency, agency.south)

    for person, code in ((was, "INVALID"), (far, "NOT_FOUND"), (ada, "INVALID")):
        payload = await begun(api, ada, mentorId=str(person.id), mentorName=None)
        assert said(payload) == [(code, "input.mentorId")]


@pytest.mark.parametrize("given", [{}, {"mentorId": "x", "mentorName": "Grace Hopper"}])
async def test_it_is_either_a_volunteer_or_somebody_who_is_named(api, ada, given):
    payload = await begun(api, ada, **{"mentorName": None} | given)

    assert ("INVALID", "input.mentorId") in said(payload)


async def test_the_time_of_a_match_is_that_of_its_meetings(api, ada):
    id_ = (await begun(api, ada))["match"]["id"]
    for day, minutes in (("2026-02-10", 90), ("2026-01-20", 60)):
        given = {"matchId": id_, "heldOn": day, "minutes": minutes, "notes": "Verbs."}
        payload = await api.do(MEET, given)

    assert payload["match"]["totalMinutes"] == 150
    assert [one["heldOn"] for one in payload["match"]["meetings"]] == ["2026-01-20", "2026-02-10"]
    assert payload["match"]["meetings"][0]["loggedBy"] == {"displayName": "Caseworker North"}


async def test_a_meeting_lies_within_the_match(api, ada):
    id_ = (await begun(api, ada))["match"]["id"]

    payload = await api.do(MEET, {"matchId": id_, "heldOn": "2026-01-09", "minutes": 60})

    assert said(payload) == [("INVALID", "input.heldOn")]


async def test_it_ends_once_with_what_came_of_it(api, ada):
    id_ = (await begun(api, ada))["match"]["id"]
    given = {"matchId": id_, "endedOn": "2026-03-01", "outcome": "Mené à terme comme prévu"}

    payload = await api.do(END, given)

    assert (payload["match"]["endedOn"], payload["match"]["outcome"]) == ("2026-03-01", "COMPLETED")
    assert said(await api.do(END, given)) == [("CONFLICT", "input.matchId")]


async def test_it_does_not_end_before_what_happened_in_it(api, ada):
    id_ = (await begun(api, ada))["match"]["id"]
    await api.do(MEET, {"matchId": id_, "heldOn": "2026-02-10", "minutes": 60})
    given = {"matchId": id_, "outcome": "COMPLETED"}

    for day in ("2026-01-01", "2026-02-09"):
        payload = await api.do(END, given | {"endedOn": day})
        assert said(payload) == [("INVALID", "input.endedOn")]


async def test_everything_that_is_wrong_is_told_at_once(api, ada):
    payload = await begun(
        api, ada, beganOn="2999-01-01", mentorName="123", programId="x", notes="x" * 4001
    )

    assert {path for _, path in said(payload)} == {
        "input.beganOn",
        "input.mentorName",
        "input.programId",
        "input.notes",
    }
    assert await MentorMatch.all().count() == 0


async def test_a_client_s_history_is_the_list_of_them(api, ada):
    await begun(api, ada)
    await begun(api, ada, kind="MENTOR", beganOn=TODAY)

    found = await api.data(OF_PERSON, {"id": str(ada.id)})

    matches = found["jobseeker"]["mentorMatches"]
    assert [edge["node"]["kind"] for edge in matches["edges"]] == ["MENTOR", "TUTOR"]


async def test_another_provider_s_match_is_not_there(api, agency):
    far = await agency.client(agency.south, email="far@mail.example")
    match = await MentorMatch.create(
        jobseeker=far,
        provider_id=agency.south.id,
        kind="TUTOR",
        mentor_name="Grace Hopper",
        began_on=date(2026, 1, 10),
        created_by_id=far.created_by_id,
    )

    payload = await api.do(MEET, {"matchId": str(match.id), "heldOn": TODAY, "minutes": 5})

    assert said(payload) == [("NOT_FOUND", "input.matchId")]
