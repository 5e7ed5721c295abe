"""The bearer token: asked for once, renewed in time, and a refusal stops everything."""

import asyncio
from datetime import timedelta

import pytest
from starlette.responses import JSONResponse, Response

from gateways.cams import CamsNotFound, CamsProblem, CamsRefused, CamsUnavailable
from models.cams_failure import CamsFailure

ZOE = "1000123"


def calls(tell, url):
    return tell(url, "GET", "/_control/stats")["calls"]


async def test_many_questions_at_once_ask_for_one_token(cams, cams_url, tell):
    await asyncio.gather(*(cams.client(ZOE) for _ in range(20)))

    assert calls(tell, cams_url)["token"] == 1


async def test_a_wrong_secret_is_refused(cams_url, connect):
    with pytest.raises(CamsRefused):
        await connect(cams_url, secret="another").client(ZOE)


async def test_a_token_withdrawn_before_its_time_is_renewed_once(cams, cams_url, go_wrong, tell):
    await cams.client(ZOE)
    go_wrong("expired_token", times=1)

    assert (await cams.client(ZOE)).snapshot is not None
    assert calls(tell, cams_url)["token"] == 2


async def test_a_token_refused_twice_stops_everything(cams, cams_url, go_wrong, tell):
    go_wrong("expired_token")

    with pytest.raises(CamsRefused):
        await cams.client(ZOE)

    assert calls(tell, cams_url)["client"] == 2


async def test_a_refusal_of_many_at_once_renews_the_token_once(cams, cams_url, go_wrong, tell):
    await cams.client(ZOE)
    numbers = [str(1_000_000 + place) for place in range(20)]
    go_wrong("expired_token", numbers=numbers, times=1)

    await asyncio.gather(*(cams.client(number) for number in numbers))

    assert calls(tell, cams_url)["token"] <= 3


async def test_a_token_is_renewed_before_it_lapses(odd_cams, connect):
    issued = iter(range(99))

    def token():
        token = f"token-{next(issued)}"
        return JSONResponse({"access_token": token, "token_type": "Bearer", "expires_in": 1})

    odd_cams.tell(answer=lambda: JSONResponse({}, 404), token=token)
    cams = connect(odd_cams.url)

    for wait in (0.0, 0.1, 0.6):
        await asyncio.sleep(wait)
        with pytest.raises(CamsNotFound):
            await cams.client(ZOE)

    assert odd_cams.authorizations == ["Bearer token-0", "Bearer token-0", "Bearer token-1"]


@pytest.mark.parametrize(
    ("kind", "how", "reason"),
    [
        ("status", {"status": 503}, CamsFailure.DOWN),
        ("status", {"status": 429, "retryAfter": 9}, CamsFailure.BUSY),
        ("delay", {"seconds": 2}, CamsFailure.TIMEOUT),
        ("trickle", {"seconds": 0.1}, CamsFailure.TIMEOUT),
        ("cut_off", {}, CamsFailure.UNREACHABLE),
        ("redirect", {}, CamsFailure.DOWN),
        ("login_page", {}, CamsFailure.DOWN),
        ("empty", {}, CamsFailure.DOWN),
    ],
)
async def test_without_a_token_everybody_waits_and_nobody_is_blamed(
    cams_url, connect, go_wrong, *, kind, how, reason
):
    go_wrong(kind, on=["token"], **how)

    with pytest.raises(CamsUnavailable) as failed:
        await connect(cams_url).client(ZOE)

    assert failed.value.reason is reason
    assert failed.value.__context__ is None


@pytest.mark.parametrize(
    "granted",
    [
        {"access_token": "line\r\nInjected: yes"},
        {"access_token": ""},
        {"access_token": "x" * 20_000},
        {"access_token": "t", "token_type": "mac"},
        {"access_token": "t", "expires_in": 0},
        {"access_token": "t", "expires_in": "soon"},
        {},
    ],
)
async def test_a_token_that_cannot_be_used_is_not(odd_cams, connect, granted):
    body = {"token_type": "Bearer"} | granted
    odd_cams.tell(token=lambda: JSONResponse(body))

    with pytest.raises(CamsUnavailable) as failed:
        await connect(odd_cams.url).client(ZOE)

    assert failed.value.reason is CamsFailure.DOWN
    assert odd_cams.authorizations == []


async def test_the_deadline_is_of_the_token_and_the_answer_together(odd_cams, connect):
    class Slow(Response):
        async def __call__(self, scope, receive, send):
            await asyncio.sleep(0.25)
            await JSONResponse({"access_token": "t", "token_type": "Bearer"})(scope, receive, send)

    odd_cams.tell(answer=Slow, token=Slow)

    with pytest.raises(CamsProblem) as failed:
        await connect(odd_cams.url, timeout=timedelta(seconds=0.4)).client(ZOE)

    assert failed.value.reason is CamsFailure.TIMEOUT
