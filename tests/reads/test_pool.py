"""What a compiled read may count on of its connection, and what it leaves there."""

import asyncio

import asyncpg
import pytest
from tortoise import connections

from permissions.rows import NotBound
from reads.pool import Pool
from settings import asyncpg_arguments
from tests.one_row import one_row

TELLS = """
with v as materialized (select set_config('portal.account', $1::text, true) as account)
select v.account, {} from v
"""


@pytest.fixture
async def made(database, database_urls):
    """Makes pools of the API's role, and closes them after the test."""
    pools = []

    def make(size=1, variable="DATABASE_URL", **told):
        arguments = asyncpg_arguments(database_urls[variable]) | {"server_settings": told}
        pools.append(Pool(arguments, size=size))
        return pools[-1]

    yield make
    for pool in pools:
        await pool.aclose()


async def running(marker):
    """Of whom PostgreSQL runs a statement with this word in it."""
    rows = await connections.get("default").execute_query_dict(
        "select pid from pg_stat_activity where state = 'active' and pid <> pg_backend_pid()"
        " and datname = current_database() and starts_with(query, $1)",
        [f"/* {marker} */"],
    )
    return [row["pid"] for row in rows]


async def begins(marker):
    async with asyncio.timeout(20):
        while not await running(marker):  # noqa: ASYNC110 - another session's statement begins
            await asyncio.sleep(0.01)


async def backend(pool):
    return (await one_row(pool, "select pg_backend_pid() as pid"))["pid"]


async def test_json_arrives_as_the_bytes_that_postgresql_wrote(made):
    row = await one_row(made(), "select json_build_object('name', $1::text) as answer", ["Zoé"])

    assert row["answer"] == '{"name" : "Zoé"}'.encode()


async def test_no_row_is_none(made):
    assert await one_row(made(), "select 1 where false") is None


async def test_who_asked_is_forgotten_with_the_statement(made):
    pool = made()
    told = await one_row(pool, TELLS.format("1"), ["somebody"])

    after = await one_row(pool, "select current_setting('portal.account', true) as account")

    assert told["account"] == "somebody"
    assert after["account"] == ""


async def test_a_statement_that_failed_leaves_nobody_behind_and_its_connection_good(made):
    pool = made()
    before = await backend(pool)
    with pytest.raises(asyncpg.DivisionByZeroError):
        await one_row(pool, TELLS.format("1 / (length(v.account) - 8)"), ["somebody"])

    after = await one_row(pool, "select current_setting('portal.account', true) as account")

    assert not after["account"]
    assert await backend(pool) == before


async def test_whoever_stops_waiting_stops_the_statement(made):
    pool = made()
    asked = asyncio.create_task(
        one_row(pool, "/* abandoned */ " + TELLS.format("pg_sleep(60)"), ["somebody"])
    )
    await begins("abandoned")
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked

    after = await one_row(pool, "select current_setting('portal.account', true) as account")

    assert await running("abandoned") == []
    assert not after["account"]


async def test_a_connection_that_was_lost_is_made_again(made, database):
    pool = made()
    lost = await backend(pool)
    await connections.get("default").execute_query("select pg_terminate_backend($1, 5000)", [lost])
    await asyncio.sleep(0.05)

    assert await backend(pool) != lost


async def test_a_read_whose_connection_is_lost_meanwhile_fails_and_the_next_does_not(made):
    pool = made()
    asked = asyncio.create_task(one_row(pool, "/* lost */ select pg_sleep(60)"))
    await begins("lost")
    for pid in await running("lost"):
        await connections.get("default").execute_query(
            "select pg_terminate_backend($1, 5000)", [pid]
        )
    with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, OSError)):
        await asked

    assert await backend(pool)


async def test_there_are_no_more_connections_than_there_is_room_for(made):
    pool = made(size=2)

    pids = {
        row["pid"]
        for row in await asyncio.gather(
            *(one_row(pool, "select pg_backend_pid() as pid, pg_sleep(.01)") for _ in range(7))
        )
    }

    assert len(pids) == 2


async def test_a_wait_for_room_that_was_cancelled_takes_none(made):
    pool = made()
    first = asyncio.create_task(one_row(pool, "/* first */ select pg_sleep(60)"))
    await begins("first")
    waiting = asyncio.create_task(one_row(pool, "select 1"))
    await asyncio.sleep(0)
    for task in (waiting, first):
        task.cancel()
    await asyncio.gather(waiting, first, return_exceptions=True)

    assert await backend(pool)


async def test_a_role_that_sees_every_row_is_refused_and_keeps_no_connection(made):
    pool = made(variable="OWNER_DATABASE_URL")

    for _ in range(2):
        with pytest.raises(NotBound):
            await one_row(pool, "select 1")


async def test_postgresql_is_told_when_to_give_up(made):
    pool = made(statement_timeout="50")

    with pytest.raises(asyncpg.QueryCanceledError):
        await one_row(pool, "select pg_sleep(60)")


async def test_a_connection_that_has_prepared_enough_is_made_anew(made, monkeypatch):
    monkeypatch.setattr("reads.pool.MOST_PREPARED", 200)
    pool = made()
    before = await backend(pool)
    assert await backend(pool) == before

    await one_row(pool, f"select 1 /* {'x' * 200} */")

    assert await backend(pool) != before


async def test_also_when_all_that_it_has_prepared_failed(made, monkeypatch):
    monkeypatch.setattr("reads.pool.MOST_PREPARED", 200)
    pool = made()
    before = await backend(pool)
    for number in range(4):
        with pytest.raises(asyncpg.DivisionByZeroError):
            await pool.fetch(f"select 1 / ($1::int - $1::int) /* {number} {'x' * 50} */", [1])

    assert await backend(pool) != before


async def test_a_statement_whose_table_has_changed_is_prepared_anew(made, database):
    pool, owner = made(), connections.get("default")
    await owner.execute_script("create table changing (one int); insert into changing values (1)")
    try:
        await owner.execute_script("grant select on changing to public")
        assert dict(await one_row(pool, "select * from changing")) == {"one": 1}

        await owner.execute_script("alter table changing add two text default 'new'")

        found = await one_row(pool, "select * from changing")
        assert dict(found) == {"one": 1, "two": "new"}
    finally:
        await owner.execute_script("drop table changing")


async def test_a_statement_that_was_not_asked_for_long_is_forgotten(made, monkeypatch):
    monkeypatch.setattr("reads.pool.STATEMENTS", 2)
    pool = made()
    for number in range(5):
        await one_row(pool, f"select {number} as number")

    (row,) = await pool.fetch("select count(*) from pg_prepared_statements", ())

    assert row["count"] <= 3
