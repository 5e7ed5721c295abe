"""The password again opens one record, for one session, for minutes, until the record is left."""

import asyncio

import pytest

from models import Account, SensitiveUnlock, Session
from models.identity import Kind, new_id
from tests.people import now
from tests.schema.agency import PASSWORD
from tests.schema.api import said
from tests.schema.sensitive import (
    COORDINATOR,
    LOCK,
    READ,
    UNLOCK,
    codes,
    is_open,
    minutes_pass,
    read,
    save,
    unlock,
)
from tests.schema.sessions import SIGN_OUT, keep_waiting, renew, sign_in
from tests.schema.test_change_password import NEW, change

EMAIL = "coordinator@north.example"


@pytest.fixture
async def person(agency):
    return await agency.client()


@pytest.fixture
async def another(agency):
    return await agency.client(last_name="Byron")


async def still_open():
    return await SensitiveUnlock.filter(expires_at__gt=now()).exists()


async def lock(api, person, **told):
    return await api.do(LOCK, {"jobseekerId": str(person.id)}, **({"viewer": COORDINATOR} | told))


async def test_the_password_opens_a_record(api, person):
    answer = await unlock(api, person)

    body = await read(api, person)
    assert said(answer) == []
    assert "errors" not in body
    assert body["data"]["jobseeker"]["sensitiveInformationUnlockedUntil"] == answer["unlockedUntil"]


async def test_a_wrong_password_opens_nothing(api, person):
    answer = await unlock(api, person, password="wrong")

    assert answer["unlockedUntil"] is None
    assert said(answer) == [("INVALID", "input.password")]
    assert not await is_open(api, person)


async def test_a_password_is_guessed_no_faster_here_than_at_signing_in(api, person):
    for _ in range(6):
        await unlock(api, person, password="wrong")
    await keep_waiting()

    here = await unlock(api, person)
    there = await sign_in(api, EMAIL)

    assert "too many attempts" in here["userErrors"][0]["message"]
    assert "too many attempts" in there["userErrors"][0]["message"]
    assert not await is_open(api, person)


@pytest.mark.parametrize("viewer", ["admin", "manager.north", "caseworker.north", "group"])
async def test_nobody_opens_it_to_whom_it_was_not_granted_by_name(api, person, viewer):
    answer = await unlock(api, person, viewer=viewer)

    assert said(answer) == [("FORBIDDEN", "")]
    assert await SensitiveUnlock.all().count() == 0


async def test_an_administrator_opens_it_once_it_was_granted_by_name(api, agency, person):
    await Account.filter(id=agency.accounts["admin"].id).update(
        permissions=["ADMINISTRATOR", "SENSITIVE_INFORMATION"]
    )

    assert said(await unlock(api, person, viewer="admin")) == []


async def test_the_person_themselves_do_not_open_it(api, agency, person):
    await agency.own_account(person)

    assert said(await unlock(api, person, viewer="jobseeker")) == [("FORBIDDEN", "")]


async def test_it_locks_by_itself(api, person):
    await unlock(api, person)
    await minutes_pass()

    assert codes(await read(api, person)) == ["STEP_UP_REQUIRED"]
    assert said(await save(api, person)) == [("STEP_UP_REQUIRED", "input.jobseekerId")]


async def test_it_is_open_for_that_person_alone(api, person, another):
    await unlock(api, person)
    listed = "{ clients { edges { node { id sensitiveInformation { version } } } } }"

    body = await api.send(listed, viewer=COORDINATOR)

    shown = {
        edge["node"]["id"]: edge["node"]["sensitiveInformation"]
        for edge in body["data"]["clients"]["edges"]
    }
    assert shown == {str(person.id): {"version": 0}, str(another.id): None}
    assert codes(body) == ["STEP_UP_REQUIRED"]


async def test_it_is_open_in_that_session_alone(api, person):
    elsewhere = (await sign_in(api, EMAIL))["accessToken"]
    await unlock(api, person)

    there = await api.send(READ, {"id": str(person.id)}, token=elsewhere)

    assert codes(there) == ["STEP_UP_REQUIRED"]
    assert await is_open(api, person)


async def test_it_stays_open_when_the_session_is_renewed(api, person):
    first = await sign_in(api, EMAIL)
    await unlock(api, person, token=first["accessToken"])

    second = await renew(api, first["refreshToken"])

    body = await api.send(READ, {"id": str(person.id)}, token=second["accessToken"])
    assert "errors" not in body


async def test_locking_ends_it(api, person):
    await unlock(api, person)

    answers = [await lock(api, person) for _ in range(2)]

    assert [said(answer) for answer in answers] == [[], []]
    assert not await is_open(api, person)


async def test_locking_another_record_does_not(api, person, another):
    await unlock(api, person)

    await lock(api, another)

    assert await is_open(api, person)


@pytest.mark.parametrize("field", ["jobseeker", "node"])
async def test_opening_another_person_s_record_ends_it(api, person, another, field):
    await unlock(api, person)

    await api.data(
        f"query ($id: ID!) {{ {field}(id: $id) {{ id }} }}",
        {"id": str(another.id)},
        viewer=COORDINATOR,
    )

    assert not await is_open(api, person)


async def test_what_one_asks_about_the_same_person_does_not_end_it(api, person):
    await unlock(api, person)

    for field in ("jobseeker", "node"):
        await api.data(
            f"query ($id: ID!) {{ {field}(id: $id) {{ id }} }}",
            {"id": str(person.id)},
            viewer=COORDINATOR,
        )

    assert await is_open(api, person)


async def test_what_a_colleague_opens_does_not_end_it(api, person, another):
    await unlock(api, person)

    await read(api, another, viewer="manager.north")

    assert await is_open(api, person)


@pytest.mark.parametrize("order", [("one", "other"), ("other", "one")])
async def test_together_with_another_person_s_record_it_is_locked(api, person, another, order):
    await unlock(api, person)
    parts = {
        "one": f'one: jobseeker(id: "{person.id}") {{ sensitiveInformation {{ version }} }}',
        "other": f'other: jobseeker(id: "{another.id}") {{ firstName }}',
    }

    body = await api.send("{" + " ".join(parts[name] for name in order) + "}", viewer=COORDINATOR)

    assert body["data"]["one"] == {"sensitiveInformation": None}
    assert codes(body) == ["STEP_UP_REQUIRED"]


async def test_unlocking_another_record_ends_it(api, person, another):
    await unlock(api, person)
    await unlock(api, another)

    assert await SensitiveUnlock.all().count() == 1
    assert (await SensitiveUnlock.get()).jobseeker_id == another.id


async def test_signing_out_ends_it(api, person):
    token = (await sign_in(api, EMAIL))["accessToken"]
    await unlock(api, person, token=token)

    await api.do(SIGN_OUT, {}, token=token)

    assert not await still_open()


async def test_losing_the_permission_ends_it_for_good(api, agency, person):
    await unlock(api, person)
    account = Account.filter(id=agency.accounts[COORDINATOR].id)

    await account.update(permissions=["CLIENTS"])
    without = await read(api, person)
    await account.update(permissions=["CLIENTS", "SENSITIVE_INFORMATION"])

    assert without["extensions"]["hidden"] == ["Client.sensitiveInformation"]
    assert not await is_open(api, person)


async def test_another_permission_that_changes_does_not_end_it(api, agency, person):
    await unlock(api, person)

    await Account.filter(id=agency.accounts[COORDINATOR].id).update(
        permissions=["CLIENTS", "SENSITIVE_INFORMATION", "REPORTING"]
    )

    assert await is_open(api, person)


async def test_another_provider_s_person_is_like_nobody(api, agency, person):
    """Whether the password was right is told first, and of both alike."""
    nobody = new_id(Kind.JOBSEEKER)
    told = {"viewer": "coordinator.south"}

    right = [await unlock(api, id_, **told) for id_ in (person, nobody, "x")]
    wrong = [await unlock(api, id_, password="wrong", **told) for id_ in (person, nobody, "x")]

    assert right[0] == right[1] == right[2]
    assert said(right[0]) == [("NOT_FOUND", "input.jobseekerId")]
    assert wrong[0] == wrong[1] == wrong[2]
    assert said(wrong[0]) == [("INVALID", "input.password")]


async def test_a_wish_that_is_sent_again_is_answered_the_same(api, person):
    answers = [await unlock(api, person, idempotencyKey="once") for _ in range(2)]

    assert answers[0] == answers[1]


async def test_a_wish_that_is_sent_again_opens_nothing_that_was_locked(api, person):
    await unlock(api, person, idempotencyKey="once")
    await lock(api, person)

    answer = await unlock(api, person, idempotencyKey="once")

    assert said(answer) == [("STEP_UP_REQUIRED", "")]
    assert not await is_open(api, person)


async def test_a_wish_that_another_session_sends_again_is_not_told_to_be_open(api, person):
    elsewhere = (await sign_in(api, EMAIL))["accessToken"]
    await unlock(api, person, idempotencyKey="once")

    answer = await unlock(api, person, token=elsewhere, idempotencyKey="once")

    assert answer["unlockedUntil"] is None
    assert said(answer) == [("STEP_UP_REQUIRED", "")]
    assert await is_open(api, person)


async def test_of_several_at_once_one_is_open(api, person, another):
    answers = await asyncio.gather(
        *(unlock(api, one) for one in (person, another, person, another))
    )

    # Whoever was overtaken before the answer is told that it is locked again.
    assert {code for answer in answers for code, _ in said(answer)} <= {"STEP_UP_REQUIRED"}
    assert await SensitiveUnlock.all().count() == 1


async def test_what_has_lapsed_is_forgotten_with_the_next_one(api, person, agency):
    await unlock(api, person, token=(await sign_in(api, EMAIL))["accessToken"])
    await minutes_pass()

    await unlock(api, person)

    (left,) = await SensitiveUnlock.all()
    assert left.session == agency.accounts[COORDINATOR].id


async def test_a_changed_password_ends_it_elsewhere(api, person):
    elsewhere = (await sign_in(api, EMAIL))["accessToken"]
    await unlock(api, person, token=elsewhere)

    await change(api, (await sign_in(api, EMAIL))["accessToken"])

    assert not await still_open()
    assert await Session.filter(ended_at__isnull=False).exists()


async def test_the_new_password_opens_it_and_the_old_one_does_not(api, person):
    token = (await sign_in(api, EMAIL))["accessToken"]
    await change(api, token)

    old = await unlock(api, person, password=PASSWORD, token=token)
    new = await unlock(api, person, password=NEW, token=token)

    assert (said(old), said(new)) == ([("INVALID", "input.password")], [])


async def test_nobody_unlocks_without_signing_in(api, person):
    wanted = {"jobseekerId": str(person.id), "password": PASSWORD}
    body = await api.send(UNLOCK, {"input": wanted}, viewer=None)

    assert codes(body) == ["UNAUTHENTICATED"]
