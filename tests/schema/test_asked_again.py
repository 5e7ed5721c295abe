"""A request that comes again, byte for byte, is not read again, and nothing is told but what holds now."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

import asyncpg
import orjson
import pytest
from tortoise import connections

from models import (
    Account,
    Consumer,
    ConsumerMode,
    DocumentState,
    DocumentUse,
    Jobseeker,
    PersistedDocument,
    ServiceKey,
)
from permissions.tokens import Tokens
from reads.pool import Pool
from resolvers import document_list
from schema import asked_before
from schema.asked import read_asked
from tests.people import now
from tests.schema.api import SECRET_KEY
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.published import consumer_of, front_end, published
from tests.schema.sender import Sender, apollo, code, id_of
from tests.schema.statements import statements

GRAPHQL = "application/graphql-response+json"
NAMES = "query Names { clients { edges { node { firstName } } } }"
OTHER = "query Other { viewer { displayName } }"


@pytest.fixture
async def known(api, http, agency):
    """Knows a request that it has answered."""
    await agency.client(first_name="Ada")
    api = replace(api, http=http)
    # Each would have a token of its own, by the second.
    api.token = cache(api.token)
    assert await names(api) == ["Ada"]
    return api


@pytest.fixture
def staff(known):
    """Sends what has come before."""
    return Sender(known.http, known.token("caseworker.north"))


@pytest.fixture
def reading(monkeypatch):
    """The requests that are read from now on."""
    read = []

    def reading(*given):
        read.append(given)
        return read_asked(*given)

    monkeypatch.setattr("schema.http.read_asked", reading)
    return read


async def names(api, **told):
    data = await api.data(NAMES, **told)
    return [edge["node"]["firstName"] for edge in data["clients"]["edges"]]


async def test_it_is_not_read_and_costs_one_statement(known, reading):
    with statements() as sent:
        assert await names(known) == ["Ada"]

    assert (reading, len(sent)) == ([], 1)


async def test_what_is_told_is_what_stands_there_now(known, reading, agency):
    await agency.client(first_name="Grace", last_name="Aaron")
    await Jobseeker.filter(first_name="Ada").update(first_name="Augusta")

    assert sorted(await names(known)) == ["Augusta", "Grace"]
    assert reading == []


async def test_its_head_is_the_one_that_it_had(known):
    before = dict(known.last.headers)

    await names(known)

    assert dict(known.last.headers) == before


async def test_each_time_is_an_event_of_its_own(known):
    await names(known)
    await names(known)

    first, *others = await audited("READ")
    assert first.fields == {"Client.firstName"}
    assert [replace(one, reference=first.reference) for one in others] == [first, first]
    assert len({one.reference for one in (first, *others)}) == 3
    proofs = await connections.get("default").execute_query_dict(
        "select salt, digest from audit_event where kind = 'READ'"
    )
    assert len({(row["salt"], row["digest"]) for row in proofs}) == 3


async def test_a_field_that_is_hidden_is_hidden_again(known, reading):
    text = "query Hidden { clients { edges { node { firstName caseworker { displayName } } } } }"

    first, second = [await known.send(text, viewer="intake.north") for _ in range(2)]

    assert first == second
    assert first["extensions"] == {"hidden": ["Client.caseworker"]}
    assert len(reading) == 1


async def test_somebody_else_is_shown_what_is_theirs(known, reading, agency):
    await agency.client(agency.south, first_name="Grace")
    for _ in range(2):
        assert await names(known, viewer="caseworker.south") == ["Grace"]
        assert await names(known) == ["Ada"]

    assert len(reading) == 1


async def test_another_language_is_another_request(known):
    for language in ("fr", "en", "fr"):
        await names(known, language=language)
        assert known.last.headers["content-language"] == language


async def test_a_permission_that_was_taken_away_is_gone(known):
    account = known.agency.accounts["caseworker.north"]
    await Account.filter(id=account.id).update(permissions=[])

    for _ in range(3):
        assert await known.hidden(NAMES) == ["Query.clients"]


@pytest.fixture
def clock(monkeypatch):
    """The time of the process, once it is set."""

    def set_(moment):
        class Clock(datetime):
            @classmethod
            def now(cls, tz=None):
                return moment.astimezone(tz)

        for room in ("resolvers.context", "jwt.api_jwt"):
            monkeypatch.setattr(f"{room}.datetime", Clock)
        for room in ("permissions.tokens", "reads.moments"):
            monkeypatch.setattr(f"{room}.time", moment.timestamp)

    return set_


LIFETIME = timedelta(minutes=15)


def for_a_while(http, agency, clock):
    """Somebody with a token for so long, and when it began: within one hour."""
    begun = now().replace(minute=10)
    clock(begun)
    id_ = agency.accounts["caseworker.north"].id
    token, _ = Tokens(SECRET_KEY, access_token_lifetime=LIFETIME).access_token(id_, id_, now=begun)
    return Sender(http, token), begun


async def test_a_token_whose_time_is_over_opens_nothing(api, http, agency, clock):
    """Within the hour in which it was good."""
    await agency.client()
    staff, begun = for_a_while(http, agency, clock)
    for _ in range(2):
        assert (await staff.post(query=NAMES)).status_code == 200

    clock(begun + LIFETIME)

    assert (await staff.post(query=NAMES)).status_code == 401
    assert len(await audited("READ")) == 2


async def test_a_token_that_ends_while_the_body_is_sent_opens_nothing(api, http, agency, clock):
    await agency.client()
    staff, begun = for_a_while(http, agency, clock)
    body = orjson.dumps({"query": NAMES})
    headers = {
        **staff.headers,
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
    }
    for _ in range(2):
        assert (await http.post("/graphql", content=body, headers=headers)).status_code == 200

    async def slowly():
        yield body[:5]
        clock(begun + LIFETIME)
        yield body[5:]

    late = await http.post("/graphql", content=slowly(), headers=headers)

    assert late.status_code == 401


@pytest.mark.parametrize("minutes", [2, -60])
async def test_within_another_hour_it_is_read_again(api, http, agency, reading, clock, minutes):
    begun = now().replace(minute=59)
    clock(begun)
    id_ = agency.accounts["caseworker.north"].id
    token, _ = api.tokens.access_token(id_, id_, now=begun)
    staff = Sender(http, token)
    for _ in range(2):
        await staff.post(query=NAMES)
    assert len(reading) == 1

    clock(begun + timedelta(minutes=minutes))

    assert (await staff.post(query=NAMES)).status_code == 200
    assert len(reading) == 2


async def test_a_token_that_ends_while_it_is_answered_has_its_answer(staff, monkeypatch):
    ask = Pool.fetch

    async def slow(self, sql, args):
        rows = await ask(self, sql, args)
        monkeypatch.setattr("permissions.tokens.time", (now() + timedelta(hours=2)).timestamp)
        return rows

    monkeypatch.setattr(Pool, "fetch", slow)

    answer = await staff.post(query=NAMES + " ")

    assert answer.status_code == 200


async def test_whoever_is_looked_for_by_what_is_no_id_is_asked_for_as_ever(known):
    text = "query One($id: ID!) { jobseeker(id: $id) { id } }"
    answers = [await known.send(text, {"id": "nobody"}) for _ in range(3)]

    assert answers == [{"data": {"jobseeker": None}}] * 3


async def test_a_document_that_was_retired_is_not_run_any_more(web, agency, monkeypatch, reading):
    monkeypatch.setattr(document_list, "FRESH_SECONDS", 0.0)
    await published(await front_end(), NAMES)
    for _ in range(4):
        assert (await web.post(documentId=id_of(NAMES))).status_code == 200
        await asyncio.sleep(0.1)
    assert len(reading) < 4

    await PersistedDocument.all().update(state=DocumentState.RETIRED)
    await web.post(documentId=id_of(NAMES))
    await asyncio.sleep(0.2)

    assert code(await web.post(documentId=id_of(NAMES)))[1] == "PERSISTED_DOCUMENT_NOT_FOUND"


async def test_what_a_list_said_before_it_was_read_anew_is_not_remembered(web, agency):
    consumer = await front_end(mode=ConsumerMode.ENFORCE)
    await web.post(query=OTHER)
    await published(consumer, NAMES)
    await Consumer.filter(id=consumer.id).update(mode=ConsumerMode.IDS)

    # The text is missed, so that the list is read anew while it is looked for there.
    assert (await web.post(query=NAMES)).status_code == 200

    for _ in range(2):
        refused = code(await web.post(query=NAMES))
        assert refused == (400, "PERSISTED_DOCUMENT_ID_REQUIRED")


async def test_a_text_that_comes_again_with_its_hash_is_registered_again(web, agency, monkeypatch):
    monkeypatch.setattr(document_list, "MOST_REGISTERED", 1)
    by_hash = {"extensions": apollo(NAMES)}
    for _ in range(2):
        assert code(await web.post(**by_hash)) == (200, "PERSISTED_QUERY_NOT_FOUND")
        assert (await web.post(query=NAMES, **by_hash)).status_code == 200
        assert "data" in (await web.post(**by_hash)).json()
        await web.post(query=OTHER, extensions=apollo(OTHER))


async def test_a_service_account_s_request_is_remembered_until_its_key_is_revoked(
    reporting, tool, agency, reading
):
    await agency.client()
    await published(await consumer_of(tool), NAMES)
    for _ in range(4):
        assert (await reporting.post(documentId=id_of(NAMES))).status_code == 200
    assert len(reading) < 4

    await ServiceKey.filter(account_id=tool.id).update(revoked_at=now())

    assert (await reporting.post(documentId=id_of(NAMES))).status_code == 401


async def test_every_use_of_a_document_is_counted(api, settings, agency):
    await published(await front_end(), NAMES)
    async with serving(settings) as http:
        web = Sender(http, api.token("caseworker.north"), "web")
        for _ in range(4):
            assert (await web.post(documentId=id_of(NAMES))).status_code == 200

    assert [one.uses for one in await DocumentUse.all()] == [4]


async def test_a_request_that_is_long_is_read_each_time(staff, reading):
    for _ in range(2):
        assert (await staff.post(query=NAMES + " " * asked_before.LONGEST)).status_code == 200

    assert len(reading) == 2


async def test_a_request_with_long_headers_is_read_each_time(staff, reading):
    told = {"Accept-Language": "fr" + "," * asked_before.LONGEST}
    for _ in range(2):
        assert (await staff.post(told, query=NAMES)).status_code == 200

    assert len(reading) == 2


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (asyncpg.QueryCanceledError("canceling statement due to statement timeout"), 503),
        (asyncpg.ConnectionDoesNotExistError("gone"), 500),
    ],
)
async def test_what_fails_is_told_as_it_would_have_been_at_first(staff, monkeypatch, fault, status):
    told = {"Accept": GRAPHQL}
    await staff.post(told, query=NAMES)
    failing(monkeypatch, fault)

    again, first = [await staff.post(told, query=text) for text in (NAMES, NAMES + " ")]

    assert again.status_code == first.status_code == status
    assert again.headers["content-type"] == first.headers["content-type"]
    assert again.headers["content-type"].startswith(GRAPHQL)


async def test_a_fault_has_the_reference_of_its_event(staff, monkeypatch):
    failing(monkeypatch, asyncpg.ConnectionDoesNotExistError("gone"), when_done=True)

    answer = await staff.post(query=NAMES)

    assert (await audited("READ"))[-1].reference in answer.text


def failing(monkeypatch, fault, *, when_done=False):
    ask = Pool.fetch

    async def fails(self, sql, args):
        if when_done:
            await ask(self, sql, args)
        raise fault

    monkeypatch.setattr(Pool, "fetch", fails)


async def test_whoever_does_not_wait_for_it_stops_the_statement(known, database):
    lock = "lock table jobseeker in access exclusive mode"
    waiting = (
        "select pid from pg_stat_activity"
        " where datname = current_database() and wait_event_type = 'Lock'"
    )
    owner = connections.get("default")
    async with owner._in_transaction() as holding:
        await holding.execute_script(lock)
        asked = asyncio.create_task(names(known))
        async with asyncio.timeout(20):
            while not await owner.execute_query_dict(waiting):  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.01)
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        assert await owner.execute_query_dict(waiting) == []

    assert await names(known) == ["Ada"]
