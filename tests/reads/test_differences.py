"""What the comparison of two answers sees: everything that a client or an auditor could."""

import re
from dataclasses import replace

import httpx

from tests.reads.operations import Asking, Operation
from tests.reads.parity import differences_between

PLANS = Operation(
    """{
      clients(first: 20, filter: {addedBefore: "2026-01-01T00:00:00Z"}) {
        totalCount
        edges { node { __typename id phone firstName lastName referredAt
          jobPosts: communicationPreferences { jobPostUpdates }
          camsRecord { id employmentActionPlans { goalHourlyWage } } } }
      }
      serviceProviderGroups { id }
    }""",
    frozenset(),
    (),
)
GROUP = Asking("group", {}, None, "en", "application/graphql-response+json")
ALTERATIONS = {
    "a null is left out": (r'"phone":null,', ""),
    "a null is a text": (r'"phone":null', '"phone":""'),
    "a key has another place": (r'("id":"[^"]*"),("phone":[^,]*)', r"\2,\1"),
    "a key stands twice": (r'("id":"[^"]*")', r"\1,\1"),
    "a moment is cut sooner": (r"(\.[0-9]{2})[0-9]Z", r"\1Z"),
    "a number has a fraction": (r'("totalCount":[0-9]+)', r"\1.0"),
    "a decimal lost its zeros": (r'("goalHourlyWage":"[0-9]+)\.00"', r'\1"'),
    "a decimal is a number": (r'"goalHourlyWage":"([0-9.]+)"', r'"goalHourlyWage":\1'),
    "a truth is a number": (r":(true|false)", ":1"),
    "a type has another name": (r'"Client"', '"Referral"'),
    "a row is not there": (r'"edges":\[\{.*?\}\},\{"node"', '"edges":[{"node"'),
    "nothing is said to be hidden": (r',"extensions":.*', "}"),
    "a letter has another accent": ("é", "e\u0301"),
}


class Altering(httpx.AsyncBaseTransport):
    """What would be answered, with one thing changed in it."""

    def __init__(self, inner: httpx.AsyncBaseTransport, seen: str, written: str) -> None:
        self._inner, self._seen, self._written = inner, seen, written

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._inner.handle_async_request(request)
        text, times = re.subn(self._seen, self._written, (await answer.aread()).decode(), count=1)
        assert times == 1
        headers = {name: value for name, value in answer.headers.items() if "length" not in name}
        return httpx.Response(answer.status_code, headers=headers, text=text)


async def test_every_small_difference_is_seen(crowd):
    unseen = []
    for name, (seen, written) in ALTERATIONS.items():
        transport = Altering(crowd.compiled._transport, seen, written)
        async with httpx.AsyncClient(transport=transport, base_url="http://portal") as http:
            if not await replace(crowd, compiled=http).differences(PLANS, GROUP):
                unseen.append(name)
    assert unseen == []


async def test_the_same_is_no_difference(crowd):
    assert await crowd.differences(PLANS, GROUP) == []


async def test_whoever_asks_otherwise_is_answered_otherwise(crowd):
    expected = await crowd.answers.answer(crowd.ordinary, PLANS, GROUP)
    for changed, seen in (
        ({"viewer": "admin"}, "recorded"),
        ({"language": "fr"}, "'fr'"),
        ({"operation": "Nobody"}, "400"),
    ):
        given = await crowd.answers.answer(crowd.compiled, PLANS, replace(GROUP, **changed))
        assert any(seen in one for one in differences_between(expected, given))
