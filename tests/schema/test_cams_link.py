"""Linking an existing account to CaMS, and removing the link, as source 001 tells it."""

import asyncio

import pytest

from models import CamsRecord, CamsRefresh, CaseNote, EmploymentActionPlan, PlanItem, SubGoal
from tests.schema.api import said
from tests.schema.cams_faults import FAULTS
from tests.schema.documents import document
from tests.schema.written import written

LINK = document("link_to_cams")
REMOVE = document("remove_cams_link")
PLAN = document("employment_action_plan")
AT_NUMBER = "input.referenceNumber"
AT_PERSON = "input.jobseekerId"


async def link(api, id_, number="1000123", **told):
    return await api.do(LINK, {"jobseekerId": str(id_), "referenceNumber": number}, **told)


async def remove(api, id_, **told):
    return await api.do(REMOVE, {"jobseekerId": str(id_)}, **told)


async def test_linking_shows_the_record_at_once(api, agency):
    person = await agency.jobseeker()

    answer = await link(api, person.id)

    assert said(answer) == []
    assert answer["jobseeker"]["camsRecord"]["referenceNumber"] == "1000123"
    plan = (await api.data(PLAN, {"id": str(person.id)}))["jobseeker"]["camsRecord"]
    assert plan["employmentActionPlan"]["status"] == "ACTIVE"
    assert plan["employmentActionPlan"]["subGoals"][0]["planItems"]


async def test_linking_leaves_a_case_note_without_the_number(api, agency):
    person = await agency.jobseeker()

    await link(api, person.id)

    note = await CaseNote.get()
    assert (note.kind, note.body) == ("CAMS_LINKED", "Account linked to CaMS.")


@pytest.mark.parametrize("name", [LINK, REMOVE])
async def test_both_say_what_was_done(api, agency, name):
    person = await agency.jobseeker()
    if name == REMOVE:
        await agency.linked(person)
    kind = "linkToCams" if name == LINK else "removeCamsLink"
    capital = kind[0].upper() + kind[1:]
    wanted = {"jobseekerId": str(person.id)} | (
        {"referenceNumber": "1000123"} if name == LINK else {}
    )

    answer = await api.do(
        f"mutation($input: {capital}Input!) {{ {kind}(input: $input) {{ confirmation"
        " userErrors { code } } }",
        wanted,
    )

    assert (
        answer["confirmation"]
        == {
            LINK: "The account is linked. No CaMS data is made available to the client.",
            REMOVE: "The CaMS link is removed.",
        }[name]
    )


@pytest.mark.parametrize("number", ["1000404", "300000000", "", "x", "1000123\0", "12345678"])
async def test_a_number_of_nobody_says_to_check_which_number_it_is(api, agency, number):
    person = await agency.jobseeker()
    before = await written()

    answer = await link(api, person.id, number)

    assert said(answer) == [("NO_MATCH", AT_NUMBER)]
    assert answer["userErrors"][0]["message"] == (
        "No matches found. Confirm you are using the Client Reference Number,"
        " not the Case Reference Number."
    )
    assert await written() == before


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_cams_that_gives_no_usable_answer_links_nobody(failing, agency, fault):
    person = await agency.jobseeker()
    before = await written()

    answer = await link(failing(fault), person.id)

    assert said(answer) == [("CAMS_UNAVAILABLE", AT_NUMBER)]
    assert await written() == before


async def test_a_jobseeker_is_linked_once(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)

    answer = await link(api, person.id, "1000010")

    assert said(answer) == [("ALREADY_LINKED", AT_PERSON)]
    assert (await CamsRecord.get()).reference_number == "1000123"


async def test_a_number_is_linked_once_in_a_provider(api, agency):
    await agency.linked(await agency.jobseeker())
    person = await agency.jobseeker(last_name="Somebody-Else")

    answer = await link(api, person.id)

    assert said(answer) == [("ALREADY_LINKED", AT_NUMBER)]


async def test_nothing_is_said_of_another_provider_s_link(api, agency):
    await agency.linked(await agency.jobseeker(agency.south))
    person = await agency.jobseeker()

    assert said(await link(api, person.id)) == []
    assert await CamsRecord.all().count() == 2


async def test_two_people_linked_to_one_number_at_once_make_one_link(api, agency):
    people = [await agency.jobseeker(last_name=f"Number-{n}") for n in range(5)]

    answers = await asyncio.gather(*(link(api, person.id) for person in people))

    assert sorted(said(answer) for answer in answers) == [
        [],
        *([[("ALREADY_LINKED", AT_NUMBER)]] * 4),
    ]
    assert await CamsRecord.all().count() == 1


async def test_one_person_linked_twice_at_once_has_one_link(api, agency):
    person = await agency.jobseeker()

    answers = await asyncio.gather(
        *(link(api, person.id, number) for number in ("1000123", "1000010"))
    )

    assert sorted(said(answer) for answer in answers) == [[], [("ALREADY_LINKED", AT_PERSON)]]
    assert await CamsRecord.all().count() == 1


async def test_cams_is_not_asked_for_a_person_that_the_viewer_cannot_see(api, agency, cams):
    person = await agency.jobseeker(agency.south)
    before = cams.calls()

    answer = await link(api, person.id)

    assert said(answer) == [("NOT_FOUND", AT_PERSON)]
    assert cams.calls() == before


async def test_removing_the_link_removes_the_copy_of_the_data(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)

    answer = await remove(api, person.id)

    assert answer == {"jobseeker": {"id": str(person.id), "camsRecord": None}, "userErrors": []}
    for model in (CamsRecord, EmploymentActionPlan, SubGoal, PlanItem):
        assert not await model.exists()
    note = await CaseNote.get()
    assert (note.kind, note.body) == ("CAMS_LINK_REMOVED", "CaMS link removed.")


async def test_who_is_not_linked_has_no_link_to_remove(api, agency):
    person = await agency.jobseeker()
    before = await written()

    answer = await remove(api, person.id)

    assert said(answer) == [("NOT_LINKED", AT_PERSON)]
    assert answer["userErrors"][0]["message"] == "This jobseeker is not linked to CaMS."
    assert await written() == before


async def test_a_link_that_was_removed_may_be_made_again(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    await remove(api, person.id)

    assert said(await link(api, person.id)) == []


async def test_removing_a_link_leaves_its_refreshes_to_be_watched(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    asked = await api.do(document("refresh_cams"), {"jobseekerId": str(person.id)})

    await remove(api, person.id)

    found = await api.data(document("cams_refresh"), {"id": asked["refresh"]["id"]})
    assert found["camsRefresh"]["status"] == "QUEUED"
    assert (await CamsRefresh.get()).cams_record_id is None


@pytest.mark.parametrize("viewer", ["intake.north", "nobody.north"])
@pytest.mark.parametrize("act", [link, remove])
async def test_it_is_for_whoever_links_to_cams(api, agency, cams, act, viewer):
    person = await agency.jobseeker()
    before = cams.calls()

    answer = await act(api, person.id, viewer=viewer)

    assert said(answer) == [("FORBIDDEN", "")]
    assert cams.calls() == before


@pytest.mark.parametrize("viewer", ["admin", "group", "manager.north", "caseworker.north"])
async def test_whoever_links_to_cams_may_do_both(api, agency, viewer):
    person = await agency.jobseeker()

    assert said(await link(api, person.id, viewer=viewer)) == []
    assert said(await remove(api, person.id, viewer=viewer)) == []
