"""The sections of the intake form that name the agency's programmes: history before, volunteering."""

import pytest

from models import ProgramHistory, VolunteerProgram
from tests.schema.agency_services import program
from tests.schema.api import said
from tests.schema.registrations import FORM, changed, register

READ = """
query($id: ID!) { jobseeker(id: $id) { registration { version
  clientHistory { statusInAgency programs { status firstVisitOn program { name } } }
  volunteer { volunteerStatus volunteerStream volunteerType
    programs { status program { name } } } } } }
"""
UPDATE = """
mutation($input: UpdateRegistrationInput!) { updateRegistration(input: $input) {
  jobseeker { id } userErrors { code field message } } }
"""


async def registered(api, **sections):
    payload = await register(api, form=changed(FORM, **sections))
    assert said(payload) == [], payload["userErrors"]
    return payload["jobseeker"]["id"]


async def read(api, id_):
    return (await api.data(READ, {"id": id_}))["jobseeker"]["registration"]


async def update(api, id_, **sections):
    version = (await read(api, id_))["version"]
    return await api.do(UPDATE, {"jobseekerId": id_, "version": version, "form": sections})


def rows(*found):
    return {"programs": list(found)}


def visited(where, status="RETURNING", **more):
    return {"programId": str(where.id), "status": status, **more}


async def test_whoever_is_new_to_the_agency_leaves_the_section_as_it_is(api):
    found = await read(api, await registered(api))

    assert found["clientHistory"] == {"statusInAgency": "NEW", "programs": []}


async def test_returning_to_one_programme_is_returning_to_the_agency(api, agency):
    one, other = await program(agency, "Settlement"), await program(agency, "Youth")
    id_ = await registered(
        api, clientHistory=rows(visited(one, "NEW"), visited(other, firstVisitOn="2019-05-01"))
    )

    found = (await read(api, id_))["clientHistory"]

    assert found["statusInAgency"] == "RETURNING"
    assert found["programs"] == [
        {"status": "NEW", "firstVisitOn": None, "program": {"name": "Settlement"}},
        {"status": "RETURNING", "firstVisitOn": "2019-05-01", "program": {"name": "Youth"}},
    ]


async def test_what_changes_of_a_programme_changes_its_row_and_the_status_with_it(api, agency):
    one = await program(agency)
    id_ = await registered(api, clientHistory=rows(visited(one)))
    before = await ProgramHistory.get()

    answer = await update(api, id_, clientHistory=rows(visited(one, "NEW")))

    assert said(answer) == []
    assert (await ProgramHistory.get()).id == before.id
    assert (await read(api, id_))["clientHistory"]["statusInAgency"] == "NEW"


async def test_a_row_that_is_left_out_of_the_list_is_gone(api, agency):
    id_ = await registered(api, clientHistory=rows(visited(await program(agency))))

    await update(api, id_, clientHistory=rows())

    assert await ProgramHistory.all().count() == 0


async def test_every_row_that_is_wrong_is_told_in_its_place(api, agency):
    one, retired = await program(agency), await program(agency, "Old", active=False)
    far = await program(agency, provider=agency.south)
    given = [
        visited(one, firstVisitOn="2999-01-01"),
        visited(one),
        visited(retired),
        visited(far),
        {"programId": str(one.id)},
    ]

    payload = await register(api, form=changed(FORM, clientHistory=rows(*given)))

    at = "input.form.clientHistory.programs"
    paths = {path for _, path in said(payload)}
    assert paths >= {f"{at}.0.firstVisitOn", f"{at}.4.status"}
    without = [visited(one), visited(one), visited(retired), visited(far)]
    again = await register(api, form=changed(FORM, clientHistory=rows(*without)))
    assert [path for _, path in said(again)] == [f"{at}.{place}.programId" for place in (1, 2, 3)]


async def test_the_first_visit_was_before_the_registration(api, agency):
    given = rows(visited(await program(agency), firstVisitOn="2026-03-02"))
    form = changed(
        FORM, clientHistory=given, registrationSummary={"registrationDate": "2026-03-01"}
    )

    payload = await register(api, form=form)

    assert said(payload) == [("INVALID", "input.form.clientHistory.programs.0.firstVisitOn")]


async def test_a_programme_that_was_retired_since_stays_where_it_was_chosen(api, agency):
    one = await program(agency)
    id_ = await registered(api, clientHistory=rows(visited(one)))
    one.active = False
    await one.save()

    answer = await update(api, id_, clientHistory=rows(visited(one, "NEW")))

    assert said(answer) == []


async def test_a_client_volunteers_with_the_agency_and_in_its_programmes(api, agency):
    one = await program(agency)
    id_ = await registered(
        api,
        volunteer={
            "volunteerStatus": "ACTIVE",
            "volunteerStream": "YOUTH",
            "volunteerType": "NEWCOMER",
            "programs": [{"programId": str(one.id), "status": "INACTIVE"}],
        },
    )

    assert (await read(api, id_))["volunteer"] == {
        "volunteerStatus": "ACTIVE",
        "volunteerStream": "YOUTH",
        "volunteerType": "NEWCOMER",
        "programs": [{"status": "INACTIVE", "program": {"name": "Settlement"}}],
    }
    assert (await VolunteerProgram.get()).provider_id == agency.north.id


@pytest.mark.parametrize("name", ["clientHistory", "volunteer"])
async def test_the_form_says_what_the_sections_ask(api, name):
    found = await api.data(
        "{ registrationForm { sections { name fields { coordinate label help } } } }"
    )

    sections = {one["name"]: one for one in found["registrationForm"]["sections"]}
    assert all(field["label"] for field in sections[name]["fields"])
