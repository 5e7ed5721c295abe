"""Services, mentors and tutors on paper, as they were recorded."""

from datetime import date

import pytest

from models import CatalogueEntry, MentorMatch, MentorMeeting, VolunteerProgram
from tests.schema.agency_services import doing, program, recorded, with_catalogues
from tests.schema.conftest import serving
from tests.schema.printed import Printouts

HISTORY = "client-history.pdf"
MENTORING = "mentoring-history.pdf"


@pytest.fixture
async def printouts(api, settings):
    await with_catalogues()
    async with serving(settings) as http:
        yield Printouts(api, http)


async def matched(agency, person, **columns):
    return await MentorMatch.create(
        **{
            "jobseeker_id": person.id,
            "provider_id": person.provider_id,
            "kind": "TUTOR",
            "mentor_name": "Grace Hopper",
            "began_on": date(2026, 1, 10),
            "created_by_id": agency.accounts["caseworker.north"].id,
        }
        | columns
    )


async def met(match, day, minutes, notes=None):
    await MentorMeeting.create(
        match=match,
        jobseeker_id=match.jobseeker_id,
        provider_id=match.provider_id,
        held_on=day,
        minutes=minutes,
        notes=notes,
        logged_by_id=match.created_by_id,
    )


async def test_a_service_is_in_the_history_in_words(api, agency, printouts):
    ada = await agency.client()
    where = await program(agency, "Settlement")
    for day in ("2026-02-03", "2026-02-05"):
        await recorded(
            api,
            ada,
            programId=str(where.id),
            topics=["HOUSING", "HEALTH"],
            heldOn=day,
            lengthMinutes=90,
        )
    text = (await printouts.pdf(ada, HISTORY, from_="2026-02-04")).text
    assert "2026-02-05 One-on-one" in text
    assert "2026-02-03" not in text
    for word in ("Information and", "Settlement", "Housing Health", "1 h 30 min"):
        assert word in text


async def test_services_are_told_in_french(api, agency, printouts):
    ada = await agency.client(preferred_language="fr")
    where = await program(agency, "Settlement")
    await recorded(api, ada, programId=str(where.id), topics=["HEALTH"], heldOn="2026-02-05")
    text = (await printouts.pdf(ada, HISTORY)).text
    for word in ("Information et orientation", "Settlement (fr)", "Santé", "1 h"):
        assert word in text


async def test_a_session_that_goes_on_has_no_length_yet(api, agency, printouts):
    ada = await agency.client()
    begun = await api.do(
        doing("beginSession"),
        {"jobseekerId": str(ada.id), "kind": "ONE_ON_ONE", "service": "EMPLOYMENT"},
    )
    assert begun["userErrors"] == []
    assert "in progress" in (await printouts.pdf(ada, HISTORY)).text


async def test_a_match_is_told_with_its_meetings(agency, printouts):
    ada = await agency.client()
    match = await matched(
        agency, ada, ended_on=date(2026, 6, 1), outcome="COMPLETED", notes="They get on."
    )
    await met(match, date(2026, 2, 1), 60, "They read.")
    await met(match, date(2026, 3, 1), 45)
    found = await printouts.pdf(ada, MENTORING)
    for word in (
        "Client Mentor/Tutor History",
        "Grace Hopper",
        "As Tutor",
        "From January 10, 2026",
        "To June 1, 2026",
        "Time together 1 h 45 min",
        "Outcome Completed as planned",
        "Notes They get on.",
        "2026-02-01 1 h They read.",
    ):
        assert word in found.text
    assert found.kinds().count("H1") == 1


async def test_a_mentor_of_the_agency_is_named_as_they_are_called(agency, printouts):
    ada = await agency.client()
    vera = await agency.client(first_name="Vera", last_name="Rubin", email="vera@mail.example")
    where = await program(agency, "Tutoring")
    await VolunteerProgram.create(
        jobseeker=vera, provider_id=vera.provider_id, position=0, program=where, status="ACTIVE"
    )
    await matched(agency, ada, mentor=vera, mentor_name=None, kind="MENTOR")
    text = (await printouts.pdf(ada, MENTORING)).text
    for word in ("Vera Rubin", "As Mentor", "To going on"):
        assert word in text


async def test_matches_of_other_days_are_left_out(agency, printouts):
    ada = await agency.client()
    await matched(agency, ada, ended_on=date(2026, 2, 1), mentor_name="Long Ago")
    still = await matched(agency, ada, mentor_name="Still There")
    await met(still, date(2026, 2, 1), 30, "Before.")
    await met(still, date(2026, 4, 1), 30, "Within.")
    text = (await printouts.pdf(ada, MENTORING, from_="2026-03-01", to="2026-05-01")).text
    for word in ("Still There", "Within."):
        assert word in text
    for word in ("Long Ago", "Before."):
        assert word not in text


async def test_a_client_without_a_mentor_has_an_empty_history(agency, printouts):
    text = (await printouts.pdf(await agency.client(), MENTORING)).text
    assert "There is nothing here." in text


async def test_an_entry_that_is_no_longer_offered_is_still_readable(api, agency, printouts):
    ada = await agency.client()
    await recorded(api, ada, topics=["HOUSING"])
    await CatalogueEntry.filter(name="HOUSING").update(active=False)
    assert "Housing" in (await printouts.pdf(ada, HISTORY)).text
