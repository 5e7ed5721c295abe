"""Deciding: everything kept of the person moves, or nothing; the old provider sees them no more."""

import asyncio

import pytest

from models import (
    CaseNote,
    EmploymentActionPlan,
    Jobseeker,
    PlanItem,
    SubGoal,
    TransferRequest,
)
from tests.schema.api import said
from tests.schema.forms import LOOK_UP
from tests.schema.transfers import (
    AT_REQUEST,
    MOVED,
    PROFILE,
    REQUESTED,
    STAYING,
    TO_DECIDE,
    ask,
    decide,
    with_everything,
)
from tests.schema.written import written


@pytest.fixture
async def person(api, agency):
    return await with_everything(api, agency)


async def test_accepting_moves_everything_kept_of_the_person(api, agency, person):
    asked = await ask(api)

    answer = await decide(api, asked, reason="Agreed.")

    assert said(answer) == []
    assert answer["transferRequest"]["status"] == "ACCEPTED"
    assert answer["transferRequest"]["decidedBy"] == {"displayName": "Caseworker North"}
    for model in MOVED:
        providers = set(await model.all().values_list("provider_id", flat=True))
        assert providers == {agency.south.id}, model


async def test_no_table_with_a_provider_in_it_was_forgotten(database):
    from tortoise import Tortoise, connections

    kept = {
        model
        for model in Tortoise.apps["models"].values()
        if {"provider_id", "jobseeker_id"} <= set(model._meta.db_fields)
        or model in {EmploymentActionPlan, SubGoal, PlanItem, Jobseeker}
    }
    # An account's provider is its employer; a request keeps who decided it.
    named = {model.__name__ for model in kept}
    # Their key is the person's and the provider's together: PostgreSQL moves them with the person.
    rows = await connections.get("default").execute_query_dict(
        "select conrelid::regclass::text as name from pg_constraint"
        " where confrelid = 'jobseeker'::regclass and confupdtype = 'c'"
    )
    along = {row["name"] for row in rows}
    named -= {model.__name__ for model in kept if model._meta.db_table in along}
    known = {model.__name__ for model in (*MOVED, *STAYING)}
    assert named - {"Account", "TransferRequest"} == known


async def test_the_person_begins_at_the_new_provider_as_a_referral(api, agency, person):
    await decide(api, await ask(api))

    found = (await api.data(PROFILE, {"id": str(person.id)}, viewer="caseworker.south"))[
        "jobseeker"
    ]

    assert (found["__typename"], found["status"]) == ("Referral", "AWAITING_ASSIGNMENT")
    assert found["camsRecord"]["referenceNumber"] == "1000123"
    after = await Jobseeker.get(id=person.id)
    assert (after.site_preference_id, after.assigned_at, after.caseworker_id) == (None, None, None)


async def test_the_old_provider_no_longer_sees_the_person(api, person):
    await decide(api, await ask(api))

    found = await api.data(PROFILE, {"id": str(person.id)}, viewer="caseworker.north")
    looked_up = await api.data(LOOK_UP, {"name": "Ada"}, viewer="caseworker.north")
    listed = await api.data(TO_DECIDE, viewer="caseworker.north")

    assert found["jobseeker"] is None
    assert looked_up["lookUp"]["matches"] == []
    assert listed["transfersToDecide"]["edges"][0]["node"]["jobseeker"] is None


async def test_the_new_provider_finds_the_person_by_name(api, person):
    await decide(api, await ask(api))

    found = await api.data(LOOK_UP, {"name": "Love"}, viewer="caseworker.south")

    assert found["lookUp"]["matches"][0]["jobseeker"]["id"] == str(person.id)


async def test_a_case_note_names_the_provider(api, person):
    await decide(api, await ask(api))

    note = await CaseNote.get(kind="TRANSFERRED")
    assert note.body == "Transferred to South Employment."


async def test_both_sides_see_who_asks(api, person):
    await ask(api)
    query = "{{ {} {{ edges {{ node {{ requestingProvider {{ name }} }} }} }} }}"

    for name, viewer in (
        ("transfersToDecide", "caseworker.north"),
        ("transfersRequested", "caseworker.south"),
    ):
        found = await api.data(query.format(name), viewer=viewer)
        (edge,) = found[name]["edges"]
        assert edge["node"] == {"requestingProvider": {"name": "South Employment"}}


async def test_declining_keeps_the_person(api, agency, person):
    asked = await ask(api)

    answer = await decide(api, asked, "DECLINE", reason="She stays.")

    assert answer["transferRequest"]["status"] == "DECLINED"
    assert (await Jobseeker.get(id=person.id)).provider_id == agency.north.id
    listed = await api.data(REQUESTED, viewer="caseworker.south")
    assert listed["transfersRequested"]["edges"][0]["node"]["decisionReason"] == "She stays."


async def test_after_a_refusal_one_may_ask_again(api, person):
    first = await ask(api)
    await decide(api, first, "DECLINE")

    again = await ask(api)

    assert again["transferRequest"]["id"] != first["transferRequest"]["id"]


@pytest.mark.parametrize("decision", ["ACCEPT", "DECLINE"])
async def test_what_was_decided_is_not_decided_again(api, person, decision):
    asked = await ask(api)
    await decide(api, asked, "DECLINE")
    before = await written()

    assert said(await decide(api, asked, decision)) == [("CONFLICT", AT_REQUEST)]
    assert await written() == before


@pytest.mark.parametrize("viewer", ["caseworker.south", "manager.south"])
async def test_whoever_asks_does_not_decide(api, agency, person, viewer):
    asked = await ask(api)

    assert said(await decide(api, asked, viewer=viewer)) == [("NOT_FOUND", AT_REQUEST)]
    assert (await Jobseeker.get(id=person.id)).provider_id == agency.north.id


@pytest.mark.parametrize("viewer", ["group", "admin", "manager.north", "intake.north"])
async def test_whoever_works_with_the_person_decides(api, person, viewer):
    assert said(await decide(api, await ask(api), viewer=viewer)) == []


async def test_whoever_works_with_nobody_does_not(api, person):
    assert said(await decide(api, await ask(api), viewer="nobody.north")) == [("FORBIDDEN", "")]


async def test_a_number_that_the_new_provider_has_linked_stands_in_the_way(api, agency, person):
    await agency.linked(await agency.jobseeker(agency.south, last_name="Byron"))
    asked = await ask(api)
    before = await written()

    answer = await decide(api, asked)

    assert said(answer) == [("CONFLICT", AT_REQUEST)]
    assert "Remove the CaMS link first" in answer["userErrors"][0]["message"]
    assert await written() == before
    assert (await TransferRequest.get()).status == "PENDING"
    assert (await Jobseeker.get(id=person.id)).provider_id == agency.north.id


async def test_many_decisions_at_once_are_one(api, person):
    asked = await ask(api)

    answers = await asyncio.gather(
        *(decide(api, asked, ["ACCEPT", "DECLINE"][n % 2]) for n in range(10))
    )

    codes = sorted(str(said(answer)) for answer in answers)
    assert codes.count("[]") == 1
    assert await CaseNote.filter(kind="TRANSFERRED").count() <= 1


async def test_two_requests_for_one_person_decided_at_once_do_not_wait_for_ever(
    api, agency, person
):
    asked = await ask(api)
    west = await agency.another_provider("West Employment")
    rival = await ask(api, viewer="caseworker.west")

    answers = await asyncio.gather(
        *(decide(api, one, viewer="admin") for one in (asked, rival) for _ in range(3))
    )

    after = await Jobseeker.get(id=person.id)
    assert after.provider_id in {agency.south.id, west.id}
    assert [said(answer) for answer in answers].count([]) in {1, 2}


async def test_a_request_that_is_left_waits_for_the_new_holder(api, agency, person):
    asked = await ask(api)
    await agency.another_provider("West Employment")
    rival = await ask(api, viewer="caseworker.west")
    await decide(api, asked)

    mine = await api.data(TO_DECIDE, {"status": "PENDING"}, viewer="caseworker.north")
    theirs = await api.data(TO_DECIDE, {"status": "PENDING"}, viewer="caseworker.south")

    assert mine["transfersToDecide"]["edges"] == []
    (edge,) = theirs["transfersToDecide"]["edges"]
    assert edge["node"]["id"] == rival["transferRequest"]["id"]


@pytest.mark.parametrize("status", ["PENDING", "ACCEPTED", "DECLINED"])
async def test_requests_are_listed_by_status(api, person, status):
    await decide(api, await ask(api), "DECLINE")

    listed = await api.data(TO_DECIDE, {"status": status}, viewer="caseworker.north")

    assert listed["transfersToDecide"]["totalCount"] == (1 if status == "DECLINED" else 0)
