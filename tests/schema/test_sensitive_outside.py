"""Case 58: whoever came through an identity provider proves it there, moments ago, once for each record."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models import OutsideIdentity, SensitiveUnlock
from settings import Oidc
from tests.issuer import AUDIENCE
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.sensitive import COORDINATOR, LOCK, READ, UNLOCK, codes
from tests.schema.sessions import SIGN_OUT, sign_in
from tests.schema.test_change_password import change
from tests.schema.test_second_factor import BEGIN, CONFIRM, PASSWORD, App
from tests.schema.test_sensitive_notice import about, told


def minutes_ago(number):
    return int((datetime.now(UTC) - timedelta(minutes=number)).timestamp())


@pytest.fixture
async def person(agency):
    return await agency.client()


@pytest.fixture
async def outside(api, issuer, settings, agency):
    """The API of an agency whose coordinator of North is `somebody` at the issuer."""
    oidc = Oidc(issuer.url, AUDIENCE, timedelta(hours=1), "rfc9068")
    await OutsideIdentity.create(
        issuer=issuer.url, subject="somebody", account_id=agency.accounts[COORDINATOR].id
    )
    async with serving(replace(settings, oidc=oidc)) as http:
        yield replace(api, http=http)


async def unlock(outside, person, token, **more):
    return await outside.do(UNLOCK, {"jobseekerId": str(person.id)} | more, token=token)


async def read(outside, person, token):
    return await outside.send(READ, {"id": str(person.id)}, token=token)


async def test_a_fresh_proof_opens_a_record_without_a_password(outside, issuer, person):
    token = issuer.token(auth_time=minutes_ago(4))

    answer = await unlock(outside, person, token)

    assert said(answer) == []
    assert codes(await read(outside, person, token)) == []


@pytest.mark.parametrize("auth_time", [6, 60, None])
async def test_a_stale_proof_or_none_opens_nothing(outside, issuer, agency, person, auth_time):
    said_at = None if auth_time is None else minutes_ago(auth_time)
    token = issuer.token(auth_time=said_at)

    answer = await unlock(outside, person, token)
    body = await read(outside, person, token)

    assert said(answer) == [("STEP_UP_REQUIRED", "")]
    assert codes(body) == ["STEP_UP_REQUIRED"]
    assert body["data"]["jobseeker"]["firstName"] == "Ada"
    assert body["data"]["jobseeker"]["sensitiveInformation"] is None
    manager = agency.accounts["manager.north"].id
    assert await told() == [(manager, "SENSITIVE_REFUSED", about(agency, person, why="NOT_PROVED"))]
    refusals = await audited("SENSITIVE_REFUSED")
    assert [one.people for one in refusals] == [{person.id}, {person.id}]


async def test_a_password_of_ours_is_no_proof_for_somebody_of_theirs(outside, issuer, person):
    answer = await unlock(outside, person, issuer.token(), password="portal-demo")

    assert said(answer) == [("STEP_UP_REQUIRED", "")]


async def test_a_proof_opens_one_record_once(outside, issuer, agency, person):
    another = await agency.client(last_name="Byron")
    moment = minutes_ago(2)
    await unlock(outside, person, issuer.token(auth_time=moment))

    again = await unlock(outside, another, issuer.token(auth_time=moment))
    anew = await unlock(outside, another, issuer.token(auth_time=moment + 60))

    assert (said(again), said(anew)) == ([("STEP_UP_REQUIRED", "")], [])
    assert await SensitiveUnlock.all().count() == 1


async def test_a_proof_that_was_used_is_not_good_after_locking(outside, issuer, person):
    token = issuer.token(auth_time=minutes_ago(1))
    await unlock(outside, person, token)
    await outside.do(LOCK, {"jobseekerId": str(person.id)}, token=token)

    again = await unlock(outside, person, token)

    assert said(again) == [("STEP_UP_REQUIRED", "")]
    assert codes(await read(outside, person, token)) == ["STEP_UP_REQUIRED"]


async def test_a_stale_proof_fills_nobody_s_mailbox(outside, issuer, person):
    for _ in range(5):
        await unlock(outside, person, issuer.token(auth_time=minutes_ago(60)))

    assert len(await told()) == 1
    assert len(await audited("SENSITIVE_REFUSED")) == 5


async def test_signing_out_locks_it_and_the_proof_is_not_good_again(outside, issuer, person):
    token = issuer.token(auth_time=minutes_ago(1))
    await unlock(outside, person, token)

    assert said(await outside.do(SIGN_OUT, {}, token=token)) == []

    assert codes(await read(outside, person, token)) == ["STEP_UP_REQUIRED"]
    assert said(await unlock(outside, person, token)) == [("STEP_UP_REQUIRED", "")]


async def test_a_password_that_is_changed_here_locks_it_and_the_proof_is_not_good_again(
    outside, issuer, person
):
    token = issuer.token(auth_time=minutes_ago(1))
    await unlock(outside, person, token)

    await change(outside, (await sign_in(outside, "coordinator@north.example"))["accessToken"])

    assert codes(await read(outside, person, token)) == ["STEP_UP_REQUIRED"]
    assert said(await unlock(outside, person, token)) == [("STEP_UP_REQUIRED", "")]


async def test_no_code_of_ours_is_asked_of_somebody_of_theirs(outside, issuer, person):
    app = App((await outside.do(BEGIN, {"password": PASSWORD}, viewer=COORDINATOR))["secret"])
    await outside.do(CONFIRM, {"code": app.code()}, viewer=COORDINATOR)

    assert said(await unlock(outside, person, issuer.token(auth_time=minutes_ago(1)))) == []


async def test_it_stays_open_with_the_provider_s_next_token(outside, issuer, person):
    moment = minutes_ago(1)
    await unlock(outside, person, issuer.token(auth_time=moment))

    assert codes(await read(outside, person, issuer.token(auth_time=moment))) == []


async def test_it_is_not_open_for_the_same_account_that_signed_in_here(outside, issuer, person):
    await unlock(outside, person, issuer.token(auth_time=minutes_ago(1)))

    here = await outside.send(READ, {"id": str(person.id)}, viewer=COORDINATOR)

    assert codes(here) == ["STEP_UP_REQUIRED"]
