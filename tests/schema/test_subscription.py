"""Watching a refresh over `graphql-transport-ws`, on a real server."""

from datetime import UTC, datetime

import pytest
import websockets
from tortoise import connections
from websockets.exceptions import ConnectionClosed, InvalidStatus

from models import Account, CamsRefresh, Jobseeker
from models.cams_refresh import CamsRefreshStatus
from models.identity import Kind, new_id
from tests.people import now
from tests.schema.documents import document
from tests.schema.permissions import TAKE
from tests.schema.sessions import SIGN_OUT


@pytest.fixture
async def refresh(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    asked = await api.do(document("refresh_cams"), {"jobseekerId": str(person.id)})
    return await CamsRefresh.get(id=asked["refresh"]["id"])


async def moves_on(refresh, status, **columns):
    refresh.status = CamsRefreshStatus(status)
    for name, value in columns.items():
        setattr(refresh, name, value)
    await refresh.save()


async def test_a_refresh_is_watched_until_it_has_ended(line, refresh):
    async with line() as one:
        await one.watch(refresh.id)
        told = [await one.hear()]
        await moves_on(refresh, "RUNNING", started_at=now())
        told.append(await one.hear())
        await moves_on(refresh, "SUCCEEDED", finished_at=now(), changed=True)
        told.append(await one.hear())

        assert [message["type"] for message in told] == ["next"] * 3
        shown = [message["payload"]["data"]["camsRefresh"] for message in told]
        assert [one["status"] for one in shown] == ["QUEUED", "RUNNING", "SUCCEEDED"]
        assert (shown[2]["changed"], shown[2]["failure"]) == (True, None)
        assert await one.hear() == {"id": "1", "type": "complete"}


async def test_a_refresh_that_has_ended_is_told_once(line, refresh):
    await moves_on(refresh, "FAILED", finished_at=now(), failure="TIMEOUT")

    async with line() as one:
        await one.watch(refresh.id)
        told = await one.hear()

        assert told["payload"]["data"]["camsRefresh"]["failure"] == "TIMEOUT"
        assert (await one.hear())["type"] == "complete"


async def test_several_are_watched_on_one_connection(line, agency, refresh):
    await moves_on(refresh, "SUCCEEDED", changed=False)

    async with line() as one:
        for name in "abc":
            await one.watch(refresh.id, name)
        told = [await one.hear() for _ in range(6)]

    assert sorted((message["id"], message["type"]) for message in told) == sorted(
        (name, kind) for name in "abc" for kind in ("next", "complete")
    )


async def test_whoever_stops_watching_hears_no_more(line, refresh):
    async with line() as one:
        await one.watch(refresh.id)
        await one.hear()
        await one.send({"id": "1", "type": "complete"})
        await moves_on(refresh, "RUNNING")
        await one.send({"type": "ping"})

        assert await one.hear() == {"type": "pong"}


@pytest.mark.parametrize(
    "payload",
    [
        None,
        {},
        {"authorization": None},
        {"authorization": ""},
        {"authorization": "Bearer"},
        {"authorization": "Bearer x"},
        {"authorization": "Basic x"},
        {"authorization": {"a": 1}},
        {"authorization": "Bearer portal_\u00e9"},
    ],
)
async def test_without_a_token_the_connection_is_refused(line, payload):
    async with line(viewer=None) as one:
        message = {"type": "connection_init"}
        await one.send(message if payload is None else message | {"payload": payload})

        assert await one.closed() == 4403


async def test_before_a_token_nothing_is_watched(line, refresh):
    async with line(viewer=None) as one:
        await one.watch(refresh.id)

        assert await one.closed() == 4401


@pytest.mark.parametrize("viewer", ["intake.north", "nobody.north", "jobseeker"])
async def test_it_is_for_whoever_links_to_cams(line, agency, refresh, viewer):
    await agency.own_account(await Jobseeker.get(id=refresh.jobseeker_id))

    async with line(viewer) as one:
        await one.watch(refresh.id)
        told = await one.hear()

    assert told["type"] == "error"
    assert told["payload"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_another_provider_s_refresh_is_answered_like_none(line, refresh):
    async with line("caseworker.south") as one:
        await one.watch(refresh.id, "foreign")
        foreign = await one.hear()
        await one.watch(new_id(Kind.CAMS_REFRESH), "unknown")
        unknown = await one.hear()
        await one.watch("x", "no id")
        no_id = await one.hear()

    assert foreign | {"id": ""} == unknown | {"id": ""} == no_id | {"id": ""}
    assert foreign["type"] == "complete"


async def test_an_account_that_is_closed_begins_nothing_more(line, agency, refresh):
    async with line() as one:
        await Account.filter(id=agency.accounts["caseworker.north"].id).update(
            disabled_at=datetime.now(UTC)
        )
        await one.watch(refresh.id)

        assert await one.closed() == 4403


async def test_a_permission_taken_away_ends_what_is_watched(line, api, agency, refresh):
    async with line() as one:
        await one.watch(refresh.id)
        await one.hear()
        account_id = str(agency.accounts["caseworker.north"].id)
        wanted = {"accountId": account_id, "permission": "CAMS_LINKING"}
        await api.do(TAKE, wanted, viewer="admin")
        await moves_on(refresh, "SUCCEEDED", changed=True)

        assert await one.hear() == {"id": "1", "type": "complete"}


async def test_signing_out_ends_what_is_watched(line, api, refresh):
    async with line() as one:
        await one.watch(refresh.id)
        await one.hear()
        await api.do(SIGN_OUT, {})
        await moves_on(refresh, "SUCCEEDED", changed=True)

        assert await one.hear() == {"id": "1", "type": "complete"}


@pytest.mark.parametrize(
    "query",
    [
        "{ viewer { id } }",
        'mutation { revokeInvitation(input: { invitationId: "x" }) { userErrors { code } } }',
        "{",
        "subscription { camsRefresh { id } }",
        "subscription { nothing }",
        "query A { viewer { id } } query B { viewer { id } }",
        "subscription { camsRefresh(id: 5.5) { id } }",
        'subscription { camsRefresh(id: "x") { ' + "id " * 1001 + "} }",
        'subscription { camsRefresh(id: "x") ' + "{ a " * 300 + "}" * 301,
        'subscription { a: camsRefresh(id: "x") { id } b: camsRefresh(id: "y") { id } }',
    ],
    ids=lambda query: query[:30],
)
async def test_what_is_no_subscription_is_refused(line, query):
    async with line() as one:
        await one.watch("x", query=query)
        told = await one.hear()

        assert (told["id"], told["type"]) == ("1", "error")
        assert told["payload"][0]["extensions"]["code"]
        await one.send({"type": "ping"})
        assert await one.hear() == {"type": "pong"}


@pytest.mark.parametrize(
    "message",
    [
        "x",
        "5",
        "null",
        "[]",
        "{}",
        '{"type": 5}',
        '{"type": "nothing"}',
        '{"type": "subscribe"}',
        '{"type": "subscribe", "id": 5, "payload": {"query": "{ a }"}}',
        '{"type": "subscribe", "id": {}, "payload": {"query": "{ a }"}}',
        '{"type": "subscribe", "id": "1", "payload": []}',
        '{"type": "subscribe", "id": "1", "payload": {"query": 5}}',
        '{"type": "subscribe", "id": "1", "payload": {"query": "{ a }", "variables": []}}',
        '{"type": "complete"}',
        '{"type": "complete", "id": []}',
        '{"type": "subscribe", "id": "\\ud800", "payload": {"query": "{ a }"}}',
        "[" * 50_000 + "]" * 50_000,
        b"\xff\x00",
    ],
    ids=lambda message: repr(message[:30]),
)
async def test_what_is_no_message_ends_the_connection(line, message):
    async with line() as one:
        await one.send(message)

        assert await one.closed() == 4400


async def test_another_protocol_is_not_spoken(line):
    with pytest.raises((ConnectionClosed, InvalidStatus)):
        async with line(protocol="graphql-ws") as one:
            await one.hear()


async def test_a_page_of_another_origin_opens_no_connection(api, address):
    with pytest.raises(InvalidStatus):
        async with websockets.connect(
            address,
            subprotocols=["graphql-transport-ws"],
            origin="https://evil.example",
            proxy=None,
        ):
            pass


async def test_a_fault_is_masked(line, refresh):
    client = connections.get("default")
    async with line() as one:
        await client.execute_script("alter table cams_refresh rename to gone")
        try:
            await one.watch(refresh.id)
            told = await one.hear()
        finally:
            await client.execute_script("alter table gone rename to cams_refresh")

    (error,) = told["payload"] if told["type"] == "error" else told["payload"]["errors"]
    assert error["extensions"]["code"] == "INTERNAL"
    assert "cams_refresh" not in error["message"]
