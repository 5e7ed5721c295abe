"""Whoever opens sensitive information, and whoever tries to, is told of to the managers of the provider."""

import pytest

from models import Account, Letter, OutboxEntry
from models.identity import Kind, new_id
from tests.people import now
from tests.schema.audited import audited
from tests.schema.letters import write_to_administrators
from tests.schema.sensitive import COORDINATOR, read, unlock
from tests.schema.sessions import keep_waiting


@pytest.fixture
async def person(agency):
    return await agency.client()


async def told():
    """Who was told what: the manager's account, the kind of letter, and what it is about."""
    return [
        (one.account_id, one.kind.value, one.about) for one in await Letter.all().order_by("id")
    ]


def about(agency, person, by=COORDINATOR, **more):
    return {"by": str(agency.accounts[by].id), "jobseeker": str(person.id)} | more


async def test_the_manager_is_told_who_opened_which_record(api, agency, person):
    await unlock(api, person)

    manager = agency.accounts["manager.north"].id
    assert await told() == [(manager, "SENSITIVE_UNLOCKED", about(agency, person))]
    assert await OutboxEntry.filter(task="send_letter").count() == 1


async def test_the_letter_holds_nothing_of_the_person(api, person):
    await unlock(api, person)

    (letter,) = await Letter.all()
    assert not {"Ada", "Lovelace", person.email} & set(map(str, letter.about.values()))


async def test_a_wrong_password_is_told(api, agency, person):
    await unlock(api, person, password="wrong")

    manager = agency.accounts["manager.north"].id
    refused = about(agency, person, why="NOT_PROVED")
    assert await told() == [(manager, "SENSITIVE_REFUSED", refused)]


@pytest.mark.parametrize("viewer", ["admin", "caseworker.north"])
async def test_who_was_not_granted_access_is_told_of(api, agency, person, viewer):
    await unlock(api, person, viewer=viewer)

    manager = agency.accounts["manager.north"].id
    refused = about(agency, person, viewer, why="NOT_GRANTED")
    assert await told() == [(manager, "SENSITIVE_REFUSED", refused)]


async def test_a_try_that_has_to_wait_is_not_told_again_and_again(api, person):
    for _ in range(6):
        await unlock(api, person, password="wrong")
    await keep_waiting()
    before = await Letter.all().count()

    await unlock(api, person, password="wrong")

    assert await Letter.all().count() == before


async def test_whoever_was_not_granted_access_fills_nobody_s_mailbox(api, agency, person):
    for _ in range(30):
        await unlock(api, person, viewer="caseworker.north")

    assert len(await told()) == 1
    assert len(await audited("SENSITIVE_REFUSED")) == 30


async def test_another_account_another_person_and_another_reason_are_told_by_themselves(
    api, agency, person
):
    another = await agency.client(last_name="Byron")
    for _ in range(2):
        await unlock(api, person, viewer="caseworker.north")
        await unlock(api, person, viewer="admin")
        await unlock(api, another, viewer="admin")
        await unlock(api, another, viewer="admin", password="wrong")

    assert len(await told()) == 4


async def test_an_opening_is_told_every_time(api, person):
    for _ in range(2):
        await unlock(api, person)

    assert len(await told()) == 2


async def test_where_nobody_manages_the_provider_the_administrators_are_told(api, agency, person):
    await Account.filter(id=agency.accounts["manager.north"].id).update(disabled_at=now())
    await unlock(api, person)
    await unlock(api, person, viewer="caseworker.north")
    assert await told() == []

    await write_to_administrators()

    admin = agency.accounts["admin"].id
    unlocked = about(agency, person, managers="NONE")
    refused = about(agency, person, "caseworker.north", why="NOT_GRANTED", managers="NONE")
    assert await told() == [
        (admin, "SENSITIVE_UNLOCKED", unlocked),
        (admin, "SENSITIVE_REFUSED", refused),
    ]


async def test_nobody_is_told_of_a_person_who_cannot_be_seen(api, agency, person):
    for id_ in (person, new_id(Kind.JOBSEEKER), "x"):
        for password in ("portal-demo", "wrong"):
            await unlock(api, id_, viewer="coordinator.south", password=password)

    assert await told() == []


async def test_every_open_account_that_manages_the_provider_is_told(api, agency, person):
    await Account.filter(id=agency.accounts["intake.north"].id).update(
        permissions=["CLIENTS", "SERVICE_PROVIDER_ADMIN"], language="fr"
    )
    await Account.filter(id=agency.accounts["nobody.north"].id).update(
        permissions=["SERVICE_PROVIDER_ADMIN"], disabled_at=now()
    )

    await unlock(api, person)

    assert {(one.account_id, one.language.value) for one in await Letter.all()} == {
        (agency.accounts["manager.north"].id, "en"),
        (agency.accounts["intake.north"].id, "fr"),
    }


async def test_a_wish_that_is_sent_again_is_told_once(api, person):
    for _ in range(2):
        await unlock(api, person, idempotencyKey="once")

    assert await Letter.all().count() == 1


async def test_asking_for_what_is_locked_is_told_to_nobody(api, person):
    await read(api, person)

    assert await told() == []
