"""Whoever asks about very many people is asked to wait, and those who answer for staff are told."""

import logging
from dataclasses import replace

import pytest
import redis

from resolvers.budgets import LOOK_UPS, PREVIEWS, TRANSFER_REQUESTS
from resolvers.limiter import Limiter
from tests.schema.api import Api, said
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.documents import document
from tests.schema.forms import INVITE, LOOK_UP, WITHOUT_LINKING, form
from tests.schema.statements import statements
from tests.schema.transfers import REQUEST, ask, reference
from tests.schema.written import written

PREVIEW = document("preview_cams_client")
ASSESSMENT = document("preview_common_assessment")
WAIT_5 = "You have looked up very many people. You can go on in 5 min."


@pytest.fixture
async def spent(api, redis_url):
    """Spends what is left of one window of a budget, as if it had been asked for."""
    limiter = Limiter(redis_url)

    async def spend(budget, *, viewer="caseworker.north", window=0, left=0):
        limit = budget.limits[window]
        account = str(api.agency.accounts[viewer].id)
        taken = limit.amount - (await limiter._shared.get_window_stats(limit, account)).remaining
        assert await limiter._shared.hit(limit, account, cost=limit.amount - taken - left)

    yield spend
    await limiter.aclose()


@pytest.fixture
async def another_process(api, settings):
    async with serving(settings) as http:
        yield replace(api, http=http)


async def looks_up(api: Api, name="Ada Lovelace", **told):
    return await api.send(LOOK_UP, {"name": name}, **told)


def refusal(body):
    assert body["data"] == {"lookUp": None}
    (error,) = body["errors"]
    return error["extensions"]["code"], error["extensions"]["field"], error["message"]


async def test_of_eighty_look_ups_at_once_sixty_are_answered(api):
    twenty = " ".join(f'a{n}: lookUp(name: "Ada {n}") {{ token }}' for n in range(20))
    codes = []
    for _ in range(4):
        body = await api.send(f"{{ {twenty} }}")
        codes += ["OK" for found in body["data"].values() if found]
        codes += [error["extensions"]["code"] for error in body.get("errors", [])]

    assert codes == ["OK"] * 60 + ["TOO_MANY"] * 20


async def test_whoever_has_spent_it_is_told_when_to_go_on(api, spent):
    await spent(LOOK_UPS)

    assert refusal(await looks_up(api)) == ("TOO_MANY", [], WAIT_5)


async def test_it_is_said_in_french_too(api, spent):
    await spent(LOOK_UPS)

    _, _, message = refusal(await looks_up(api, language="fr"))

    assert message == (
        "Vous avez recherché un très grand nombre de personnes. Vous pourrez continuer dans 5 min."
    )


async def test_a_day_s_budget_is_waited_for_in_hours(api, spent):
    await spent(LOOK_UPS, window=1)

    _, _, message = refusal(await looks_up(api))

    assert message == "You have looked up very many people. You can go on in 24 h."


async def test_a_day_that_is_spent_fills_no_shorter_window_and_is_told_once(api, spent, caplog):
    await spent(LOOK_UPS, window=1)
    twenty = " ".join(f'a{n}: lookUp(name: "Ada {n}") {{ token }}' for n in range(20))

    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            await api.send(f"{{ {twenty} }}")
        _, _, message = refusal(await looks_up(api))

    assert message == "You have looked up very many people. You can go on in 24 h."
    assert [one.window_seconds for one in caplog.records if one.name == "resolvers.budgets"] == [
        24 * 60 * 60
    ]


async def test_of_two_that_are_spent_the_longer_is_told(api, spent):
    for window in (0, 1):
        await spent(LOOK_UPS, window=window)

    _, _, message = refusal(await looks_up(api))

    assert message == "You have looked up very many people. You can go on in 24 h."


async def test_past_it_nobody_is_looked_up(api, agency, spent):
    await agency.jobseeker()
    await spent(LOOK_UPS)

    with statements() as sent:
        await looks_up(api)

    assert not any("_word" in statement for statement in sent)


async def test_others_go_on(api, spent):
    await spent(LOOK_UPS)

    assert (await looks_up(api, viewer="intake.north"))["data"]["lookUp"]["token"]


async def test_a_mistake_costs_nothing(api, redis_url):
    await looks_up(api, name="?")

    with redis.Redis.from_url(redis_url) as client:
        assert client.keys("portal:budget:*") == []


async def test_two_processes_count_together(api, another_process, spent):
    await spent(LOOK_UPS, left=2)

    assert "errors" not in await looks_up(api)
    assert "errors" not in await looks_up(another_process)
    assert refusal(await looks_up(api))[0] == "TOO_MANY"


async def test_when_the_window_has_passed_they_go_on(api, spent, redis_url):
    await spent(LOOK_UPS)
    with redis.Redis.from_url(redis_url) as client:
        (key,) = client.keys("portal:budget:look-ups/*/60/5/minute")
        times = [float(time) - 5 * 60 for time in client.lrange(key, 0, -1)]
        client.delete(key)
        client.rpush(key, *times)

    assert "errors" not in await looks_up(api)


async def test_redis_holds_ids_and_times_of_it_and_nothing_else(api, agency, redis_url):
    await looks_up(api)

    account = agency.accounts["caseworker.north"].id
    with redis.Redis.from_url(redis_url, decode_responses=True) as client:
        assert sorted(client.keys()) == [
            f"portal:budget:look-ups/{account}/60/5/minute",
            f"portal:budget:look-ups/{account}/600/1/day",
        ]
        for key in client.scan_iter():
            assert client.ttl(key) > 0
            assert float(client.lindex(key, 0)) > 0


async def test_past_it_cams_is_not_asked_for_numbers(api, agency, cams, spent):
    person = await agency.jobseeker()
    await spent(PREVIEWS)
    before = cams.calls()

    previewed = await api.data(PREVIEW, {"referenceNumber": "1000123"})
    imported = await api.data(ASSESSMENT, {"number": "CA-0000001"})
    linked = await api.do(
        document("link_to_cams"), {"jobseekerId": str(person.id), "referenceNumber": "1000123"}
    )
    invited = await api.do(INVITE, await form(api))

    assert [said(previewed["camsClient"]), said(imported["commonAssessment"]), said(linked)] == [
        [("TOO_MANY", "")]
    ] * 3
    assert said(invited) == [("TOO_MANY", "input.connection")]
    assert cams.calls() == before


async def test_a_number_that_cannot_be_one_costs_nothing(api, spent):
    await spent(PREVIEWS)

    found = await api.data(PREVIEW, {"referenceNumber": "300000123"})

    assert said(found["camsClient"]) == [("NO_MATCH", "referenceNumber")]


async def test_to_be_refused_as_a_duplicate_is_a_look_up(api, spent):
    wanted = await form(api, connection=WITHOUT_LINKING)
    await spent(LOOK_UPS)
    before = await written()

    assert said(await api.do(INVITE, wanted)) == [("TOO_MANY", "")]
    # The promise to tell the administrators.
    assert await written() == before | {"outbox": before["outbox"] + 1}


async def test_whoever_says_why_it_is_no_duplicate_looks_nobody_up(api, spent):
    wanted = await form(api, connection=WITHOUT_LINKING, duplicateReason="Her sister.")
    await spent(LOOK_UPS)

    assert said(await api.do(INVITE, wanted)) == []


async def test_transfer_requests_have_a_budget_too(api, agency, spent):
    await agency.jobseeker()
    sealed = await reference(api)
    await spent(TRANSFER_REQUESTS, viewer="caseworker.south")

    assert said(await ask(api, sealed)) == [("TOO_MANY", "")]


async def test_a_request_that_is_sent_again_is_answered_again(api, agency, spent):
    await agency.jobseeker()
    wanted = {
        "restrictedReference": await reference(api),
        "reason": "She moved here.",
        "idempotencyKey": "once",
    }
    first = await api.do(REQUEST, wanted, viewer="caseworker.south")
    await spent(TRANSFER_REQUESTS, viewer="caseworker.south")

    assert await api.do(REQUEST, wanted, viewer="caseworker.south") == first


async def test_it_is_logged_once_for_a_window_and_not_for_every_try(api, agency, spent, caplog):
    await spent(LOOK_UPS)

    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            await looks_up(api)

    (record,) = [one for one in caplog.records if one.name == "resolvers.budgets"]
    assert record.levelname == "WARNING"
    assert record.account == agency.accounts["caseworker.north"].id
    assert (record.budget, record.most, record.window_seconds) == ("look-ups", 60, 300)


async def test_the_audit_trail_has_it_too(api, agency, spent):
    await spent(LOOK_UPS)

    for _ in range(2):
        await looks_up(api)

    (event,) = await audited("BUDGET_EXCEEDED")
    assert event.account_id == agency.accounts["caseworker.north"].id
    assert event.terms == {"budget": "look-ups"}


class TestWithoutRedis:
    """What the process counts itself, and what it says of it."""

    @pytest.fixture
    async def alone(self, api, settings, own_redis):
        async with serving(replace(settings, redis_url=own_redis.url)) as http:
            yield replace(api, http=http)

    @staticmethod
    def told(caplog):
        return [one.getMessage() for one in caplog.records if one.name == "jobs.connections"]

    async def test_a_redis_that_stops_halfway_lets_the_process_count_by_itself(
        self, alone, own_redis, caplog
    ):
        assert "errors" not in await looks_up(alone)
        own_redis.stop_answering()
        twenty = " ".join(f'a{n}: lookUp(name: "Ada {n}") {{ token }}' for n in range(20))
        bodies = [await alone.send(f"{{ {twenty} }}") for _ in range(4)]

        assert ["errors" in body for body in bodies] == [False, False, False, True]
        assert {error["extensions"]["code"] for error in bodies[3]["errors"]} == {"TOO_MANY"}
        assert self.told(caplog) == [
            "A server does not answer; budgets are counted in each process alone."
        ]

    async def test_a_redis_that_is_back_counts_again(self, alone, own_redis, caplog, monkeypatch):
        monkeypatch.setattr("resolvers.limiter._LEFT_ALONE_SECONDS", 0.0)
        await own_redis.kill()
        assert "errors" not in await looks_up(alone)
        await own_redis.start()
        assert "errors" not in await looks_up(alone)

        with redis.Redis.from_url(own_redis.url) as client:
            assert len(client.keys("portal:budget:*")) == 2
        assert self.told(caplog) == [
            "A server does not answer; budgets are counted in each process alone.",
            "A server answers again.",
        ]

    async def test_a_redis_that_is_full_is_no_fault(self, alone, own_redis):
        with redis.Redis.from_url(own_redis.url) as client:
            client.config_set("maxmemory", 1)

        assert "errors" not in await looks_up(alone)
