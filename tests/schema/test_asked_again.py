"""A request that comes again, byte for byte, is not read again, and nothing is told but what holds now."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from tortoise import connections

from models import Account, DocumentState, DocumentUse, Jobseeker, PersistedDocument
from resolvers import document_list
from schema import asked_before
from schema.asked import read_asked
from tests.people import now
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.published import front_end, published
from tests.schema.sender import Sender, code, id_of
from tests.schema.statements import statements

NAMES = "query Names { clients { edges { node { firstName } } } }"


@pytest.fixture
async def known(api, http, agency):
    """Knows a request that it has answered."""
    await agency.client(first_name="Ada")
    api = replace(api, http=http)
    assert await names(api) == ["Ada"]
    return api


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


async def test_a_token_whose_time_is_over_opens_nothing(known, monkeypatch):
    later = now() + timedelta(hours=2)
    for room in ("schema.asked_before", "permissions.tokens"):
        monkeypatch.setattr(f"{room}.time", later.timestamp)

    await known.send(NAMES)

    assert known.last.status_code == 401


async def test_with_the_hour_it_is_read_again(known, reading, monkeypatch):
    over = now().replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    monkeypatch.setattr("schema.asked_before.time", over.timestamp)

    assert await names(known) == ["Ada"]

    assert len(reading) == 1


async def test_whoever_is_looked_for_by_what_is_no_id_is_asked_for_as_ever(known):
    text = "query One($id: ID!) { jobseeker(id: $id) { id } }"
    answers = [await known.send(text, {"id": "nobody"}) for _ in range(3)]

    assert answers == [{"data": {"jobseeker": None}}] * 3


async def test_a_document_that_was_retired_is_not_run_any_more(web, agency, monkeypatch):
    monkeypatch.setattr(document_list, "FRESH_SECONDS", 0.0)
    monkeypatch.setattr(document_list, "OLDEST_SECONDS", 0.0)
    await published(await front_end(), NAMES)
    assert (await web.post(documentId=id_of(NAMES))).status_code == 200

    await PersistedDocument.all().update(state=DocumentState.RETIRED)

    assert code(await web.post(documentId=id_of(NAMES)))[1] == "PERSISTED_DOCUMENT_NOT_FOUND"


async def test_every_use_of_a_document_is_counted(api, settings, agency):
    await published(await front_end(), NAMES)
    async with serving(settings) as http:
        web = Sender(http, api.token("caseworker.north"), "web")
        for _ in range(4):
            assert (await web.post(documentId=id_of(NAMES))).status_code == 200

    assert [one.uses for one in await DocumentUse.all()] == [4]


async def test_a_request_that_is_long_is_read_each_time(known, reading, monkeypatch):
    monkeypatch.setattr(asked_before, "LONGEST", 10)

    assert await names(known) == ["Ada"]
    assert await names(known) == ["Ada"]

    assert len(reading) == 2


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
