"""The same key with the same input answers the same, has one effect, and with another is a conflict."""

import asyncio
from datetime import timedelta

import pytest

from models import CamsRecord, CamsRefresh, Jobseeker, RememberedAnswer
from permissions import restricted
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.forms import WITHOUT_LINKING, form
from tests.schema.services_tried import SERVICES
from tests.schema.wishes import MUTATIONS, requesting, signing_in
from tests.schema.written import written

MOST = 30
"""Requests at once."""
EVERY = MUTATIONS | SERVICES
every_mutation = pytest.mark.parametrize("prepare", EVERY.values(), ids=EVERY)
PER_ANSWER = {"accessToken", "expiresAt"}
"""A repeated sign-in is given a token of its own."""


def lasting(payload):
    return {name: value for name, value in payload.items() if name not in PER_ANSWER}


@every_mutation
async def test_the_same_input_answers_the_same_and_has_one_effect(api, agency, prepare):
    wanted = await prepare(api, agency)
    first = await wanted.send(api, "key")
    after_one = await written()

    again = await wanted.send(api, "key")

    assert said(first) == []
    assert lasting(again) == lasting(first)
    assert await written() == after_one


@every_mutation
async def test_another_input_is_a_conflict_at_the_key(api, agency, prepare):
    wanted = await prepare(api, agency)
    await wanted.send(api, "key")
    before = await written()

    answer = await wanted.send(api, "key", **wanted.other)

    assert said(answer) == [("CONFLICT", "input.idempotencyKey")]
    assert await written() == before


@every_mutation
async def test_thirty_at_once_have_one_effect_and_one_answer(api, agency, prepare):
    wanted = await prepare(api, agency)
    alone = await written()
    answers = await asyncio.gather(*(wanted.send(api, "key") for _ in range(MOST)))

    assert {str(lasting(answer)) for answer in answers} == {str(lasting(answers[0]))}
    assert said(answers[0]) == []
    assert await RememberedAnswer.filter(key="key").count() == 1
    after = await written()
    assert max(after[table] - alone[table] for table in ("outbox", "case_note")) <= 1


@every_mutation
@pytest.mark.parametrize("key", ["", "x" * 201, "a\0b", "a\nb"], ids=["none", "long", "NUL", "LF"])
async def test_a_key_that_cannot_be_one_is_a_mistake(api, agency, prepare, key):
    wanted = await prepare(api, agency)
    before = await written()

    answer = await wanted.send(api, key)

    assert said(answer) == [("INVALID", "input.idempotencyKey")]
    assert await written() == before


@every_mutation
async def test_a_repeated_answer_needs_no_cams(api, agency, cams, prepare):
    wanted = await prepare(api, agency)
    first = await wanted.send(api, "é" * 200)
    cams.fails("status", status=503)

    again = await wanted.send(api, "é" * 200)

    assert lasting(again) == lasting(first)


async def test_the_same_key_of_another_account_is_another_wish(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    wanted = {"jobseekerId": str(person.id), "idempotencyKey": "key"}
    first = await api.do(document("refresh_cams"), wanted, viewer="manager.north")
    await CamsRefresh.all().update(status="SUCCEEDED")

    other = await api.do(document("refresh_cams"), wanted, viewer="caseworker.north")

    assert said(other) == []
    assert other["refresh"]["id"] != first["refresh"]["id"]


async def test_the_same_key_of_another_mutation_is_another_wish(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    wanted = {"jobseekerId": str(person.id), "idempotencyKey": "key"}
    await api.do(document("refresh_cams"), wanted)

    answer = await api.do(document("remove_cams_link"), wanted)

    assert said(answer) == []
    assert not await CamsRecord.exists()


async def test_a_key_may_be_used_again_after_a_failure(api, cams):
    wanted = await form(api) | {"idempotencyKey": "key"}
    cams.fails("status", status=503, times=1)

    failed = await api.do(document("invite_client"), wanted)
    again = await api.do(document("invite_client"), wanted)

    assert said(failed) == [("CAMS_UNAVAILABLE", "input.connection.camsReferenceNumber")]
    assert said(again) == []


async def test_a_key_may_be_used_again_for_another_input_after_a_mistake(api):
    wanted = await form(api, connection=WITHOUT_LINKING) | {"idempotencyKey": "key"}
    wrong = wanted | {"personalDetails": wanted["personalDetails"] | {"email": "x"}}

    failed = await api.do(document("invite_client"), wrong)
    again = await api.do(document("invite_client"), wanted)

    assert said(failed) == [("INVALID", "input.personalDetails.email")]
    assert said(again) == []


async def test_a_repeated_answer_shows_the_object_as_it_is_now(api):
    wanted = await form(api, connection=WITHOUT_LINKING) | {"idempotencyKey": "key"}
    await api.do(document("invite_client"), wanted)
    await Jobseeker.all().update(first_name="Renamed")

    again = await api.do(document("invite_client"), wanted)

    assert again["jobseeker"]["firstName"] == "Renamed"


async def test_what_is_kept_of_an_answer_holds_nothing_of_a_person(api):
    wanted = await form(api, connection=WITHOUT_LINKING) | {"idempotencyKey": "key"}

    await api.do(document("invite_client"), wanted)

    kept = await RememberedAnswer.get()
    assert set(kept.answer) == {"jobseeker", "invitation"}
    assert b"Tremblay" not in bytes(kept.input_hash)


async def test_a_password_cannot_be_tried_with_a_used_key(api, agency):
    """Whoever knows the key of a sign-in but not the password learns nothing."""
    wanted = await signing_in(api, agency)
    await wanted.send(api, "key")

    answer = await wanted.send(api, "key", password="wrong")

    assert said(answer) == [("INVALID", "input.password")]
    assert answer["accessToken"] is None


async def test_a_transfer_that_was_asked_for_is_answered_again_when_its_reference_has_lapsed(
    api, agency, monkeypatch
):
    wanted = await requesting(api, agency)
    first = await wanted.send(api, "key")
    monkeypatch.setattr(restricted, "LIFETIME", timedelta(seconds=-1))

    assert await wanted.send(api, "key") == first
