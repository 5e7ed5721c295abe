"""Assigning a caseworker: a referral becomes a client with the same id."""

import asyncio
from datetime import UTC, datetime

import pytest

from models import Account, CaseNote, Jobseeker
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.written import written

ASSIGN = document("assign_caseworker")
AT_CASEWORKER = "input.caseworkerId"
CASEWORKERS = "query($id: ID) { caseworkers(serviceProviderId: $id) { id displayName } }"


async def assign(api, person, caseworker, *, viewer="manager.north"):
    wanted = {"jobseekerId": str(person.id), "caseworkerId": str(caseworker.id)}
    return await api.do(ASSIGN, wanted, viewer=viewer)


async def test_a_referral_becomes_a_client_with_the_same_id(api, agency):
    person = await agency.jobseeker()
    caseworker = agency.accounts["caseworker.north"]

    answer = await assign(api, person, caseworker)

    assert answer == {
        "client": {
            "__typename": "Client",
            "id": str(person.id),
            "caseworker": {"id": str(caseworker.id), "displayName": "Caseworker North"},
        },
        "userErrors": [],
    }
    after = await Jobseeker.get(id=person.id)
    assert after.referral_status is None
    assert after.assigned_at is not None


async def test_it_leaves_the_list_of_referrals_for_that_of_clients(api, agency):
    person = await agency.jobseeker()
    lists = "{ clients { edges { node { id } } } referrals { edges { node { id } } } }"

    await assign(api, person, agency.accounts["caseworker.north"])

    assert await api.data(lists) == {
        "clients": {"edges": [{"node": {"id": str(person.id)}}]},
        "referrals": {"edges": []},
    }


async def test_a_case_note_says_that_somebody_was_assigned_and_not_who(api, agency):
    person = await agency.jobseeker()

    await assign(api, person, agency.accounts["caseworker.north"])

    note = await CaseNote.get()
    assert note.kind == "CASEWORKER_ASSIGNED"
    assert note.body == "A caseworker was assigned."
    assert note.author_id == agency.accounts["manager.north"].id


async def test_a_client_may_go_to_another_caseworker(api, agency):
    person = await agency.client()

    answer = await assign(api, person, agency.accounts["manager.north"])

    assert answer["client"]["caseworker"]["displayName"] == "Manager North"


async def test_the_same_caseworker_again_changes_nothing(api, agency):
    person = await agency.client()
    before = await written()

    answer = await assign(api, person, agency.accounts["caseworker.north"])

    assert said(answer) == []
    assert await written() == before
    assert (await Jobseeker.get(id=person.id)).assigned_at == person.assigned_at


@pytest.mark.parametrize("viewer", ["manager.north", "admin"])
async def test_a_caseworker_is_of_the_person_s_own_provider(api, agency, viewer):
    person = await agency.jobseeker()

    answer = await assign(api, person, agency.accounts["caseworker.south"], viewer=viewer)

    # Who sees South's staff is told more than who does not.
    code = "INVALID" if viewer == "admin" else "NOT_FOUND"
    assert said(answer) == [(code, AT_CASEWORKER)]
    assert not await CaseNote.exists()


@pytest.mark.parametrize(
    "columns", [{"disabled_at": datetime.now(UTC)}, {"permissions": []}], ids=["closed", "nothing"]
)
async def test_a_caseworker_works_with_clients(api, agency, columns):
    person = await agency.jobseeker()
    caseworker = agency.accounts["caseworker.north"]
    await Account.filter(id=caseworker.id).update(**columns)

    answer = await assign(api, person, caseworker)

    assert said(answer) == [("INVALID", AT_CASEWORKER)]


async def test_a_jobseeker_s_account_is_no_caseworker(api, agency):
    person = await agency.jobseeker()

    answer = await assign(api, person, await agency.own_account(person))

    assert said(answer) == [("NOT_FOUND", AT_CASEWORKER)]


@pytest.mark.parametrize(
    "viewer", ["caseworker.north", "group", "intake.north", "nobody.north", "manager.south"]
)
async def test_it_is_for_service_provider_admins_of_the_provider(api, agency, viewer):
    person = await agency.jobseeker()
    before = await written()

    answer = await assign(api, person, agency.accounts["caseworker.north"], viewer=viewer)

    assert said(answer) == [
        ("NOT_FOUND", "input.jobseekerId") if viewer == "manager.south" else ("FORBIDDEN", "")
    ]
    assert await written() == before


async def test_several_at_once_leave_one_caseworker_and_a_note_for_each(api, agency):
    person = await agency.jobseeker()
    both = [agency.accounts["manager.north"], agency.accounts["caseworker.north"]]

    answers = await asyncio.gather(*(assign(api, person, both[n % 2]) for n in range(6)))

    assert all(said(answer) == [] for answer in answers)
    changes = await CaseNote.filter(kind="CASEWORKER_ASSIGNED").count()
    assert 2 <= changes <= 6


async def test_who_may_be_assigned_is_listed_by_name(api, agency):
    await Account.filter(id=agency.accounts["intake.north"].id).update(
        disabled_at=datetime.now(UTC)
    )

    mine = await api.data(CASEWORKERS, viewer="manager.north")
    everybody = await api.data(CASEWORKERS, viewer="admin")
    south = await api.data(CASEWORKERS, {"id": str(agency.south.id)}, viewer="admin")

    assert [one["displayName"] for one in mine["caseworkers"]] == [
        "Caseworker North",
        "Coordinator North",
        "Manager North",
    ]
    assert len(everybody["caseworkers"]) == 7
    assert [one["displayName"] for one in south["caseworkers"]] == [
        "Caseworker South",
        "Coordinator South",
        "Intake South",
        "Manager South",
    ]
