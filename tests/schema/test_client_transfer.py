"""Client transfer: asked for by an opaque reference, decided by whoever holds the profile."""

import asyncio
from datetime import timedelta

import pytest

from models import (
    CamsRecord,
    CamsRefresh,
    CaseNote,
    EmploymentActionPlan,
    Invitation,
    Jobseeker,
    PlanItem,
    SubGoal,
    SyncFailure,
    SyncRun,
    TargetOccupation,
    TransferRequest,
)
from permissions import restricted
from tests.people import now
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.forms import LOOK_UP, token_for
from tests.schema.invitations import invited
from tests.schema.written import written

REQUEST = document("request_client_transfer")
DECIDE = document("decide_client_transfer")
PROFILE = document("jobseeker_profile")
TO_DECIDE = """
query($status: TransferStatus) { transfersToDecide(status: $status) { totalCount edges { node {
  id status reason requestingProvider { name } requestedBy { displayName }
  jobseeker { id firstName } } } } }
"""
REQUESTED = """
{ transfersRequested { totalCount edges { node {
  id status reason decisionReason decidedAt jobseeker { id } } } } }
"""
AT_REFERENCE = "input.restrictedReference"
AT_REQUEST = "input.transferRequestId"


async def reference(api, *, viewer="caseworker.south", name="Ada Lovelace"):
    found = await api.data(LOOK_UP, {"name": name}, viewer=viewer)
    return found["lookUp"]["matches"][0]["restricted"]["reference"]


async def ask(api, sealed=None, *, viewer="caseworker.south", reason="She moved here."):
    sealed = sealed or await reference(api, viewer=viewer)
    return await api.do(REQUEST, {"restrictedReference": sealed, "reason": reason}, viewer=viewer)


async def decide(api, asked, decision="ACCEPT", *, viewer="caseworker.north", **more):
    wanted = {"transferRequestId": asked["transferRequest"]["id"], "decision": decision} | more
    return await api.do(DECIDE, wanted, viewer=viewer)


@pytest.fixture
async def person(api, agency):
    """Of North, with something in every table that a transfer moves."""
    person = await agency.client(site_preference=agency.site)
    record = await agency.linked(person)
    await TargetOccupation.create(
        jobseeker=person, provider_id=person.provider_id, occupation_id="21232", position=0
    )
    await invited(api, person)
    await CaseNote.create(
        jobseeker=person, provider_id=person.provider_id, kind="CAMS_LINKED", body="Linked."
    )
    await CamsRefresh.create(
        jobseeker_id=person.id,
        provider_id=person.provider_id,
        cams_record=record,
        requested_by_id=person.created_by_id,
    )
    run = await SyncRun.create(kind="MANUAL")
    await SyncFailure.create(
        run=run,
        jobseeker_id=person.id,
        provider_id=person.provider_id,
        reference_number="1000123",
        reason="TIMEOUT",
        last_attempt_at=now(),
    )
    return person


MOVED = (
    CamsRecord,
    CamsRefresh,
    CaseNote,
    EmploymentActionPlan,
    Invitation,
    Jobseeker,
    PlanItem,
    SubGoal,
    SyncFailure,
    TargetOccupation,
)


async def test_a_request_waits_for_whoever_holds_the_profile(api, person):
    answer = await ask(api)

    assert said(answer) == []
    assert answer["transferRequest"]["status"] == "PENDING"
    listed = (await api.data(TO_DECIDE, viewer="caseworker.north"))["transfersToDecide"]
    assert listed["edges"] == [
        {
            "node": {
                "id": answer["transferRequest"]["id"],
                "status": "PENDING",
                "reason": "She moved here.",
                "requestingProvider": {"name": "South Employment"},
                "requestedBy": {"displayName": "Caseworker South"},
                "jobseeker": {"id": str(person.id), "firstName": "Ada"},
            }
        }
    ]


async def test_whoever_asks_sees_the_request_and_not_the_person(api, person):
    await ask(api)

    listed = await api.data(REQUESTED, viewer="manager.south")

    (edge,) = listed["transfersRequested"]["edges"]
    assert edge["node"]["jobseeker"] is None
    assert str(person.id) not in api.last.text


async def test_asking_again_is_the_same_request(api, person):
    answers = await asyncio.gather(*(ask(api) for _ in range(10)))

    assert len({answer["transferRequest"]["id"] for answer in answers}) == 1
    assert await TransferRequest.all().count() == 1


async def test_a_reference_is_good_for_the_account_alone_that_looked_up(api, person):
    sealed = await reference(api, viewer="caseworker.south")

    answer = await ask(api, sealed, viewer="manager.south")

    assert said(answer) == [("NOT_FOUND", AT_REFERENCE)]
    assert not await TransferRequest.exists()


async def test_a_reference_lapses(api, person, monkeypatch):
    sealed = await reference(api)
    monkeypatch.setattr(restricted, "LIFETIME", timedelta(seconds=-1))

    assert said(await ask(api, sealed)) == [("NOT_FOUND", AT_REFERENCE)]


@pytest.mark.parametrize("sealed", ["x", "\0", "é", "x" * 10_000, "person", "token"])
async def test_what_is_no_reference_is_refused(api, person, sealed):
    if sealed == "person":
        sealed = str(person.id)
    if sealed == "token":
        sealed = await token_for(api, "Ada Lovelace", viewer="caseworker.south")

    assert said(await ask(api, sealed)) == [("NOT_FOUND", AT_REFERENCE)]


async def test_a_reference_says_nothing_of_the_person(api, person):
    one, other = await reference(api), await reference(api)

    assert one != other
    assert person.id.hex not in one


async def test_whoever_sees_the_person_by_now_needs_no_transfer(api, person):
    sealed = await reference(api)
    asked = await ask(api, sealed)
    await decide(api, asked)

    assert said(await ask(api, sealed)) == [("NOT_FOUND", AT_REFERENCE)]


@pytest.mark.parametrize("reason", ["", " ", "x" * 1001, "\0"])
async def test_a_request_gives_a_reason(api, person, reason):
    before = await written()

    assert said(await ask(api, reason=reason)) == [("INVALID", "input.reason")]
    assert await written() == before


async def test_staff_of_the_group_see_everybody_and_ask_for_nobody(api, person):
    sealed = await reference(api, viewer="caseworker.south")

    answer = await ask(api, sealed, viewer="group")

    assert said(answer) == [("FORBIDDEN", "")]


async def test_accepting_moves_everything_kept_of_the_person(api, agency, person):
    asked = await ask(api)

    answer = await decide(api, asked, reason="Agreed.")

    assert said(answer) == []
    assert answer["transferRequest"]["status"] == "ACCEPTED"
    assert answer["transferRequest"]["decidedBy"] == {"displayName": "Caseworker North"}
    for model in MOVED:
        providers = set(await model.all().values_list("provider_id", flat=True))
        assert providers == {agency.south.id}, model


async def test_no_table_with_a_provider_in_it_was_forgotten():
    from tortoise import Tortoise

    kept = {
        model
        for model in Tortoise.apps["models"].values()
        if {"provider_id", "jobseeker_id"} <= set(model._meta.db_fields)
        or model in {EmploymentActionPlan, SubGoal, PlanItem, Jobseeker}
    }
    # An account's provider is its employer; a request keeps who decided it.
    named = {model.__name__ for model in kept}
    assert named - {"Account", "TransferRequest"} == {model.__name__ for model in MOVED}


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
