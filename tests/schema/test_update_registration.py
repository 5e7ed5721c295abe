"""Changing a registration: two people may edit, and nobody's work is lost."""

from models import Registration
from tests.schema.api import said
from tests.schema.registrations import UPDATE, register


async def test_an_answer_is_changed_and_another_one_emptied(api):
    person = (await register(api))["jobseeker"]
    form = {
        "primaryInformation": {"lastName": "Haddad-Roy"},
        "registrationSummary": {"comments": "Prefers mornings."},
    }

    answer = await _update(api, person, 1, form)
    emptied = await _update(api, person, 2, {"registrationSummary": {"comments": None}})

    assert answer["jobseeker"]["lastName"] == "Haddad-Roy"
    assert answer["jobseeker"]["registration"] == {
        "version": 2,
        "registrationSummary": {"comments": "Prefers mornings."},
    }
    assert emptied["jobseeker"]["registration"]["registrationSummary"]["comments"] is None


async def test_what_two_people_changed_is_refused_and_each_such_field_is_named(api):
    person = (await register(api))["jobseeker"]
    await _update(
        api,
        person,
        1,
        {
            "primaryInformation": {"lastName": "Haddad-Roy"},
            "registrationSummary": {"comments": "A"},
        },
    )

    late = await _update(
        api,
        person,
        1,
        {
            "primaryInformation": {"firstName": "Aminah", "lastName": "Roy"},
            "registrationSummary": {"comments": "B"},
        },
    )

    assert said(late) == [
        ("CONFLICT", "input.form.primaryInformation.lastName"),
        ("CONFLICT", "input.form.registrationSummary.comments"),
    ]
    assert (await Registration.get()).comments == "A"


async def test_what_two_people_changed_in_different_fields_is_all_kept(api):
    person = (await register(api))["jobseeker"]
    await _update(api, person, 1, {"registrationSummary": {"comments": "A"}})

    late = await _update(api, person, 1, {"primaryInformation": {"firstName": "Aminah"}})

    assert late["userErrors"] == []
    assert late["jobseeker"] == {
        "firstName": "Aminah",
        "lastName": "Haddad",
        "registration": {"version": 3, "registrationSummary": {"comments": "A"}},
    }


async def test_a_required_answer_cannot_be_emptied(api):
    person = (await register(api))["jobseeker"]

    answer = await _update(api, person, 1, {"primaryInformation": {"lastName": " "}})

    assert said(answer) == [("INVALID", "input.form.primaryInformation.lastName")]


async def test_the_registration_date_is_changed_by_coordinators_and_who_created_the_profile(api):
    person = (await register(api))["jobseeker"]

    def day(number):
        return {"registrationSummary": {"registrationDate": f"2026-01-0{number}"}}

    colleague = await _update(api, person, 1, day(1), viewer="intake.north")
    creator = await _update(api, person, 1, day(2))
    coordinator = await _update(api, person, 2, day(3), viewer="coordinator.north")

    assert said(colleague) == [
        ("FORBIDDEN", "input.form.registrationSummary.registrationDate"),
    ]
    assert (creator["userErrors"], coordinator["userErrors"]) == ([], [])


async def test_each_mistake_is_told_where_it_was_sent(api, agency):
    person = (await register(api))["jobseeker"]
    worker = str(agency.accounts["caseworker.north"].id)
    form = {"registrationSummary": {"primaryWorkerId": worker, "registrationDate": "2026-02-30"}}

    answer = await _update(api, person, 9, form, viewer="intake.north")

    assert set(said(answer)) == {
        ("INVALID", "input.version"),
        ("FORBIDDEN", "input.form.registrationSummary.primaryWorkerId"),
        ("INVALID", "input.form.registrationSummary.registrationDate"),
    }


async def test_somebody_else_s_client_is_not_there_to_be_changed(api):
    person = (await register(api))["jobseeker"]

    answer = await _update(
        api, person, 1, {"primaryInformation": {"firstName": "X"}}, viewer="caseworker.south"
    )

    assert said(answer) == [("NOT_FOUND", "input.jobseekerId")]


async def _update(api, person, version, form, *, viewer="caseworker.north"):
    wanted = {"jobseekerId": person["id"], "version": version, "form": form}
    return await api.do(UPDATE, wanted, viewer=viewer)
