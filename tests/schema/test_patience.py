"""A request ends with its time, its client or PostgreSQL's patience, and its statement ends with it."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import asyncpg
import httpx
import orjson
import pytest
from tortoise import connections

from models import Account
from reads.pool import Pool
from settings import asyncpg_arguments
from tests.one_row import one_row
from tests.schema.line import answering
from tests.schema.staff_accounts import CLOSE

LONG = 20
"""Seconds until a test that waits for nothing ends."""
QUERIES = {
    "who asks": ("session", "{ viewer { id } }"),
    "a list": ("transfer_request", "{ transfersToDecide(first: 5) { totalCount } }"),
    "a loader": (
        "cams_record",
        "{ clients(first: 5) { edges { node { camsRecord { stream } } } } }",
    ),
    "a nested list": (
        "case_note",
        "{ clients(first: 5) { edges { node { caseNotes(first: 2) { totalCount } } } } }",
    ),
}


@pytest.fixture
async def held(database_url):
    """Holds a table, so that whoever reads it waits."""

    @asynccontextmanager
    async def hold(table):
        connection = await asyncpg.connect(database_url)
        try:
            async with connection.transaction():
                await connection.execute(f"lock table {table} in access exclusive mode")
                yield
        finally:
            await connection.close()

    return hold


async def waiting():
    """How many statements wait for a lock."""
    rows = await connections.get("default").execute_query_dict(
        "select pid from pg_stat_activity where wait_event_type = 'Lock' and state = 'active'"
        " and datname = current_database() and pid <> pg_backend_pid()"
    )
    return len(rows)


async def until(number):
    async with asyncio.timeout(LONG):
        while await waiting() != number:  # noqa: ASYNC110 - another session's statement
            await asyncio.sleep(0.02)


@pytest.fixture(scope="session", params=["compiled", "field by field"])
async def reading(request, settings):
    """Where the application answers that reads so."""
    async with answering(replace(settings, compiled_reads=request.param == "compiled")) as address:
        yield httpx.URL(address.replace("ws://", "http://"))


@pytest.fixture
def sends(api, reading):
    """Sends a request over a connection of its own, which can be cut."""
    where = reading

    async def send(query, variables=None, *, method="POST", viewer="caseworker.north"):
        body, target = b"", where.path
        if method == "POST":
            body = orjson.dumps({"query": query, "variables": variables})
        else:
            target = where.copy_add_param("query", query).raw_path.decode()
        head = (
            f"{method} {target} HTTP/1.1\r\nHost: portal\r\nContent-Type: application/json\r\n"
            f"Authorization: Bearer {api.token(viewer)}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        _, writer = await asyncio.open_connection(where.host, where.port)
        writer.write(head.encode() + body)
        await writer.drain()
        return writer

    return send


@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize("what", QUERIES)
async def test_a_query_ends_with_its_client(api, sends, held, what, method):
    await api.agency.client()
    async with held(QUERIES[what][0]):
        writer = await sends(QUERIES[what][1], method=method)
        await until(1)

        writer.close()

        await until(0)
    assert await api.data("{ clients(first: 5) { totalCount } }") == {"clients": {"totalCount": 1}}


async def test_whoever_waits_on_is_answered(api, held):
    async with held("jobseeker"):
        asked = asyncio.create_task(api.data("{ clients(first: 5) { totalCount } }"))
        await until(1)
        await asyncio.sleep(0.2)
    assert await asked == {"clients": {"totalCount": 0}}


async def test_a_mutation_is_done_though_its_client_has_gone(api, sends, held):
    colleague = api.agency.accounts["nobody.north"]
    async with held("audit_event"):
        wanted = {"input": {"accountId": str(colleague.id)}}
        writer = await sends(CLOSE, wanted, viewer="admin")
        await until(1)
        writer.close()
        await asyncio.sleep(0.2)
        assert await waiting() == 1
    async with asyncio.timeout(LONG):
        while not (await Account.get(id=colleague.id)).is_closed:  # noqa: ASYNC110 - a request's
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("what", QUERIES)
async def test_what_takes_too_long_ends_its_statement(api, held, monkeypatch, what):
    await api.agency.client()
    monkeypatch.setattr("schema.patience.LONGEST_SECONDS", 0.3)
    async with held(QUERIES[what][0]):
        body = await api.send(QUERIES[what][1])

        assert api.last.status_code == 503
        assert body["errors"][0]["extensions"] == {"code": "TIMEOUT"}
        await until(0)


@pytest.mark.parametrize("what", QUERIES)
async def test_what_postgresql_gave_up_is_no_fault(api, held, what):
    await api.agency.client()
    async with held(QUERIES[what][0]):
        asked = asyncio.create_task(api.send(QUERIES[what][1]))
        await until(1)
        await connections.get("default").execute_query(
            "select pg_cancel_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'"
            " and datname = current_database()"
        )
        body = await asked

    assert api.last.status_code == 503
    assert body["errors"][0]["extensions"] == {"code": "TIMEOUT"}


async def test_the_api_s_connections_are_told_when_to_give_up(settings):
    told = replace(settings, statement_timeout=timedelta(seconds=2.5)).connection_settings
    pool = Pool(asyncpg_arguments(settings.database_url) | {"server_settings": told}, size=1)
    names = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "jit")
    shown = ", ".join(f"current_setting('{name}') as {name}" for name in names)

    row = await one_row(pool, f"select {shown}")
    await pool.aclose()

    assert tuple(row) == ("2500ms", "2500ms", "1min", "off")


@pytest.mark.parametrize(("durable", "waits"), [(False, "off"), (True, "on")])
async def test_a_read_waits_for_the_disk_only_where_it_must(settings, durable, waits):
    told = replace(settings, durable_reads=durable).read_connection_settings
    told = {"synchronous_commit": "on"} | told
    pool = Pool(asyncpg_arguments(settings.database_url) | {"server_settings": told}, size=1)

    row = await one_row(pool, "select current_setting('synchronous_commit')")
    await pool.aclose()

    assert row[0] == waits
