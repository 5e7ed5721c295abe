"""Every unlocking, every refused try and every reading of sensitive information is in the audit trail."""

import pytest

from models.identity import Kind, new_id
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.sensitive import COORDINATOR, EVERYTHING, read, save, unlock
from tests.schema.sessions import keep_waiting


@pytest.fixture
async def person(agency):
    return await agency.client()


async def refusals():
    return [
        (event.account_id, event.people, event.terms)
        for event in await audited("SENSITIVE_REFUSED")
    ]


async def test_an_unlocking_has_who_whom_and_why(api, agency, person):
    await unlock(api, person, reason="She asked for her card's number.")

    (event,) = await audited("SENSITIVE_UNLOCKED")
    assert event.account_id == agency.accounts[COORDINATOR].id
    assert event.people == {person.id}
    assert event.terms == {"reason": "She asked for her card's number."}
    assert event.operation == "Mutation.unlockSensitiveInformation"


async def test_a_wish_that_is_sent_again_is_one_unlocking(api, person):
    for _ in range(2):
        await unlock(api, person, idempotencyKey="once")

    assert len(await audited("SENSITIVE_UNLOCKED")) == 1


@pytest.mark.parametrize(
    ("viewer", "password", "why"),
    [
        (COORDINATOR, "wrong", "NOT_PROVED"),
        (COORDINATOR, None, "NOT_COMPARED"),
        ("caseworker.north", "portal-demo", "NOT_GRANTED"),
        ("admin", "portal-demo", "NOT_GRANTED"),
    ],
)
async def test_a_refused_try_has_who_whom_and_why(api, agency, person, viewer, password, why):
    await unlock(api, person, viewer=viewer, password=password)

    assert await refusals() == [(agency.accounts[viewer].id, {person.id}, {"why": why})]
    assert await audited("SENSITIVE_UNLOCKED") == []


async def test_a_try_that_has_to_wait_is_recorded_too(api, person):
    for _ in range(6):
        await unlock(api, person, password="wrong")
    await keep_waiting()

    await unlock(api, person)

    assert [terms["why"] for _, _, terms in await refusals()] == ["NOT_PROVED"] * 6 + [
        "NOT_COMPARED"
    ]


async def test_a_try_at_another_provider_s_person_is_recorded_like_one_at_nobody(
    api, agency, person
):
    for id_ in (person, new_id(Kind.JOBSEEKER)):
        await unlock(api, id_, viewer="coordinator.south")

    account = agency.accounts["coordinator.south"].id
    assert await refusals() == [(account, set(), {"why": "NOT_FOUND"})] * 2


async def test_asking_for_what_is_locked_is_a_refusal_and_no_reading(api, person):
    await read(api, person)

    (refusal,) = await audited("SENSITIVE_REFUSED")
    (seen,) = await audited("READ")
    assert refusal.people == seen.people == {person.id}
    assert "Client.firstName" in seen.fields
    assert not [one for one in seen.fields if _is_sensitive(one)]


async def test_a_reading_names_every_group_that_was_shown(api, person):
    await unlock(api, person)
    await read(api, person)

    (seen,) = [event for event in await audited("READ") if "Client.firstName" in event.fields]
    assert {"Client.sensitiveInformation", "Illnesses.notes", "FamilyIncome.band"} <= seen.fields


def _is_sensitive(coordinate):
    shape, _, field = coordinate.partition(".")
    return field == "sensitiveInformation" or shape in {
        "SensitiveInformation",
        "HealthInsurance",
        "Illnesses",
        "SelfIdentity",
        "FamilyIncome",
    }


async def test_a_saving_has_its_person_and_the_fields_that_were_sent(api, person):
    await unlock(api, person)

    assert said(await save(api, person, **EVERYTHING)) == []

    (event,) = await audited("WRITE")
    assert event.people == {person.id}
    assert {"SelfIdentityInput.genderIdentity", "HealthInsuranceInput.number"} <= event.fields


async def test_a_saving_while_it_is_locked_is_a_refusal(api, person):
    await save(api, person, **EVERYTHING)

    assert [people for _, people, _ in await refusals()] == [{person.id}]
    assert await audited("WRITE") == []


async def test_nothing_that_was_written_stands_in_the_audit_trail(api, person):
    await unlock(api, person)
    await save(api, person, **EVERYTHING)
    await read(api, person)

    trail = str(await audited())
    assert not [one for one in ("Asthma", "Anishinaabe", "31250", "TWO_SPIRIT") if one in trail]
