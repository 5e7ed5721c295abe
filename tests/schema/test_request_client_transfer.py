"""Asking for a transfer: by an opaque reference, once, of whoever holds the profile."""

import asyncio
from datetime import timedelta

import pytest

from models import (
    TransferRequest,
)
from permissions import restricted
from tests.schema.api import said
from tests.schema.forms import token_for
from tests.schema.transfers import (
    AT_REFERENCE,
    REQUESTED,
    TO_DECIDE,
    ask,
    decide,
    reference,
    with_everything,
)
from tests.schema.written import written


@pytest.fixture
async def person(api, agency):
    return await with_everything(api, agency)


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
