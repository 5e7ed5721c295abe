"""An account with a second factor opens sensitive information with the password and a code."""

import pytest

from models import SecondFactor, SensitiveUnlock
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.sensitive import COORDINATOR, is_open, unlock
from tests.schema.sessions import keep_waiting, sign_in
from tests.schema.test_second_factor import AT_CODE, BEGIN, CONFIRM, PASSWORD, App
from tests.schema.test_sensitive_notice import about, told

EMAIL = "coordinator@north.example"


@pytest.fixture
async def person(agency):
    return await agency.client()


@pytest.fixture
async def app(api):
    """The coordinator's, enrolled long enough ago for the code of now to be a new one."""
    app = App((await api.do(BEGIN, {"password": PASSWORD}, viewer=COORDINATOR))["secret"])
    confirmed = await api.do(CONFIRM, {"code": app.code()}, viewer=COORDINATOR)
    app.spare = confirmed["recoveryCodes"]
    await SecondFactor.all().update(last_step=0)
    return app


async def test_the_password_and_a_code_open_it(api, app, person):
    assert said(await unlock(api, person, code=app.code())) == []
    assert await is_open(api, person)


async def test_a_recovery_code_opens_it_too(api, app, person):
    assert said(await unlock(api, person, code=app.spare[0])) == []


async def test_the_password_alone_opens_nothing(api, app, person):
    assert said(await unlock(api, person)) == AT_CODE
    assert said(await unlock(api, person, code=" ")) == AT_CODE
    assert not await SensitiveUnlock.exists()


async def test_a_code_opens_one_record_once(api, app, agency, person):
    another = await agency.client(last_name="Byron")
    await unlock(api, person, code=app.code())

    assert said(await unlock(api, another, code=app.code())) == AT_CODE
    assert not await is_open(api, another)


async def test_a_wrong_code_is_recorded_and_told_like_a_wrong_password(api, app, agency, person):
    assert said(await unlock(api, person, code=app.wrong())) == AT_CODE

    assert [event.terms for event in await audited("SENSITIVE_REFUSED")] == [{"why": "NOT_PROVED"}]
    assert len(await audited("CODE_REFUSED")) == 1
    manager = agency.accounts["manager.north"].id
    refused = about(agency, person, why="NOT_PROVED")
    assert (manager, "SENSITIVE_REFUSED", refused) in await told()


async def test_codes_are_guessed_no_faster_here_than_at_signing_in(api, app, person):
    for _ in range(6):
        await unlock(api, person, code=app.wrong())
    await keep_waiting()

    answer = await sign_in(api, EMAIL, code=app.code())

    assert "too many attempts" in answer["userErrors"][0]["message"]


async def test_a_code_is_asked_for_before_it_is_told_whether_there_is_such_a_record(
    api, app, agency
):
    theirs = await agency.client(agency.south)

    answers = [await unlock(api, id_, code=app.wrong()) for id_ in (theirs, "x")]

    assert [said(answer) for answer in answers] == [AT_CODE, AT_CODE]
    assert said(await unlock(api, theirs, code=app.code())) == [("NOT_FOUND", "input.jobseekerId")]


async def test_a_wish_that_is_sent_again_asks_for_no_new_code(api, app, person):
    code = app.code()
    answers = [await unlock(api, person, code=code, idempotencyKey="once") for _ in range(2)]

    assert said(answers[0]) == []
    assert answers[0] == answers[1]
