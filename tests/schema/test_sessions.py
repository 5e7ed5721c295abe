"""A session goes on with a refresh token that is good once, and ends when it is signed out or stolen."""

import asyncio
from datetime import datetime, timedelta

import pytest

from models import Account, Session
from models.session import GRACE
from permissions.tokens import Tokens
from tests.people import now
from tests.schema.api import said
from tests.schema.conftest import SECRET_KEY
from tests.schema.invitations import invited, token_of
from tests.schema.sessions import ACCEPT, EMAIL, RENEW, SIGN_OUT, renew, sign_in, works
from tests.schema.statements import statements

OVER = [
    {
        "code": "INVALID",
        "field": ["input", "refreshToken"],
        "message": "Your session is over. Sign in again.",
    }
]


async def after_the_grace():
    """As if all that was replaced had been replaced a little earlier."""
    await Session.filter(replaced_at__isnull=False).update(
        replaced_at=now() - GRACE - timedelta(seconds=1)
    )


async def test_a_refresh_token_gives_new_tokens_of_the_same_account(api):
    first = await sign_in(api)

    renewed = await renew(api, first["refreshToken"])

    assert said(renewed) == []
    assert renewed["viewer"] == first["viewer"]
    assert renewed["refreshToken"] != first["refreshToken"]
    assert await works(api, renewed["accessToken"])


async def test_the_access_token_of_before_goes_on_to_its_own_end(api):
    first = await sign_in(api)

    await renew(api, first["refreshToken"])

    assert await works(api, first["accessToken"])


async def test_accepting_an_invitation_begins_a_session_too(api, agency):
    invitation = await invited(api, await agency.jobseeker())
    accepted = await api.do(
        ACCEPT,
        {"token": token_of(api, invitation.id), "password": "correct horse"},
        viewer=None,
    )

    renewed = await renew(api, accepted["refreshToken"])

    assert renewed["viewer"] == accepted["viewer"]


async def test_a_token_that_was_used_ends_the_whole_family(api):
    first = await sign_in(api)
    second = await renew(api, first["refreshToken"])
    await after_the_grace()

    reused = await renew(api, first["refreshToken"])

    assert reused["userErrors"] == OVER
    assert (await renew(api, second["refreshToken"]))["userErrors"] == OVER
    assert not await works(api, first["accessToken"])
    assert not await works(api, second["accessToken"])


async def test_a_token_that_was_used_ends_no_other_family(api):
    first, elsewhere = await sign_in(api), await sign_in(api)
    await renew(api, first["refreshToken"])
    await after_the_grace()

    await renew(api, first["refreshToken"])

    assert await works(api, elsewhere["accessToken"])
    assert said(await renew(api, elsewhere["refreshToken"])) == []


async def test_a_lost_answer_is_given_again_within_the_grace(api):
    first = await sign_in(api)
    lost = await renew(api, first["refreshToken"])

    again = await renew(api, first["refreshToken"])

    assert again["refreshToken"] == lost["refreshToken"]
    assert await works(api, again["accessToken"])


async def test_an_answer_that_was_used_was_not_lost(api):
    first = await sign_in(api)
    second = await renew(api, first["refreshToken"])
    third = await renew(api, second["refreshToken"])

    assert (await renew(api, first["refreshToken"]))["userErrors"] == OVER
    assert (await renew(api, third["refreshToken"]))["userErrors"] == OVER


async def test_thirty_renewals_at_once_have_one_successor(api):
    first = await sign_in(api)

    answers = await asyncio.gather(*(renew(api, first["refreshToken"]) for _ in range(30)))

    assert {answer["refreshToken"] for answer in answers} == {answers[0]["refreshToken"]}
    family = (await Session.get(replaced_at__isnull=False)).family
    assert await Session.filter(family=family).count() == 2


async def test_no_renewal_outlives_the_end_of_its_family(api):
    first = await sign_in(api)
    second = await renew(api, first["refreshToken"])
    await after_the_grace()

    await asyncio.gather(
        *(renew(api, token["refreshToken"]) for token in (first, second) for _ in range(5))
    )

    family = (await Session.filter(replaced_at__isnull=False).first()).family
    assert not await Session.exists(family=family, ended_at__isnull=True)


async def test_a_key_gives_a_lost_answer_again_after_the_grace(api):
    first = await sign_in(api)
    lost = await renew(api, first["refreshToken"], idempotencyKey="once")
    await after_the_grace()

    again = await renew(api, first["refreshToken"], idempotencyKey="once")

    assert again["refreshToken"] == lost["refreshToken"]


async def test_a_key_gives_nothing_after_its_answer_was_used(api):
    first = await sign_in(api)
    second = await renew(api, first["refreshToken"], idempotencyKey="once")
    await renew(api, second["refreshToken"])

    again = await renew(api, first["refreshToken"], idempotencyKey="once")

    assert again["userErrors"] == OVER


async def test_a_sign_in_that_is_sent_again_after_its_end_begins_a_session_anew(api):
    first = await sign_in(api, idempotencyKey="once")
    await api.do(SIGN_OUT, {"refreshToken": first["refreshToken"]}, viewer=None)

    again = await sign_in(api, idempotencyKey="once")

    assert again["refreshToken"] != first["refreshToken"]
    assert await works(api, again["accessToken"])


@pytest.mark.parametrize("sent", ["", "x", "A" * 43, "é\0", "x" * 10_000])
async def test_what_is_no_refresh_token_is_answered_like_one_that_is_over(api, sent):
    assert (await renew(api, sent))["userErrors"] == OVER


async def test_a_token_that_waited_too_long_is_over(api):
    first = await sign_in(api)
    await Session.all().update(expires_at=now())

    assert (await renew(api, first["refreshToken"]))["userErrors"] == OVER
    assert not await works(api, first["accessToken"])


async def test_every_renewal_gives_the_whole_idle_time_again(api):
    first = await sign_in(api)
    await Session.all().update(expires_at=now() + timedelta(minutes=1))

    renewed = await renew(api, first["refreshToken"])

    assert datetime.fromisoformat(renewed["refreshExpiresAt"]) > now() + timedelta(days=13)


async def test_no_renewal_goes_beyond_the_longest_time(api):
    first = await sign_in(api)
    began = now().replace(microsecond=0) - timedelta(days=89)
    await Session.all().update(began_at=began)

    renewed = await renew(api, first["refreshToken"])

    ends = datetime.fromisoformat(renewed["refreshExpiresAt"])
    assert ends == began + timedelta(days=90)


async def test_a_closed_account_renews_nothing(api):
    first = await sign_in(api)
    await Account.filter(email=EMAIL).update(disabled_at=now())

    assert (await renew(api, first["refreshToken"]))["userErrors"] == OVER


async def test_another_secret_ends_all_sessions(api):
    first = await sign_in(api)
    elsewhere = Tokens(SECRET_KEY + "!", access_token_lifetime=timedelta(minutes=15))
    (session,) = await Session.filter(token_hash=api.tokens.hash_of(first["refreshToken"]))
    forged = elsewhere.refresh_token(session.id)
    await Session.filter(id=session.id).update(token_hash=elsewhere.hash_of(forged))

    assert (await renew(api, forged))["userErrors"] == OVER


async def test_the_database_holds_no_refresh_token(api):
    first = await sign_in(api)

    rows = await Session.all().values()

    assert first["refreshToken"] not in str(rows)


async def test_signing_out_ends_the_session_of_the_access_token(api):
    first, elsewhere = await sign_in(api), await sign_in(api)

    answer = await api.do(SIGN_OUT, {}, token=first["accessToken"])

    assert answer == {"userErrors": []}
    assert not await works(api, first["accessToken"])
    assert (await renew(api, first["refreshToken"]))["userErrors"] == OVER
    assert await works(api, elsewhere["accessToken"])


async def test_signing_out_with_a_refresh_token_needs_no_access_token(api):
    first = await sign_in(api)

    await api.do(SIGN_OUT, {"refreshToken": first["refreshToken"]}, viewer=None)

    assert not await works(api, first["accessToken"])


async def test_signing_out_with_an_unknown_token_is_answered_alike(api):
    assert await api.do(SIGN_OUT, {"refreshToken": "x"}, viewer=None) == {"userErrors": []}


async def test_nobody_signs_out_with_nothing(api):
    body = await api.send(SIGN_OUT, {"input": {}}, viewer=None)

    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_request_asks_who_it_is_in_one_statement(api):
    first = await sign_in(api)

    with statements() as sent:
        assert await works(api, first["accessToken"])

    (who,) = [sql for sql in sent if "from session" in sql or "from account" in sql]
    assert "from session" in who
    assert "from account" in who


async def test_it_is_said_in_french(api):
    body = await api.send(RENEW, {"input": {"refreshToken": "x"}}, viewer=None, language="fr")

    (error,) = body["data"]["renewSession"]["userErrors"]
    assert error["message"] == "Votre session est terminée. Ouvrez-en une nouvelle."
