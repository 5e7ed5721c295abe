"""The portal's own PostgreSQL: what the migrations and the application may rely on."""

import asyncpg
import pytest


@pytest.fixture
async def connection(database_urls):
    connection = await asyncpg.connect(database_urls["OWNER_DATABASE_URL"])
    yield connection
    await connection.close()


async def test_the_owner_of_the_database_is_no_superuser(connection):
    assert await connection.fetchval("show is_superuser") == "off"


@pytest.mark.parametrize("extension", ["pg_trgm", "unaccent", "btree_gin"])
async def test_the_owner_of_the_database_may_create_the_extension(connection, extension):
    await connection.execute(f"create extension if not exists {extension}")

    installed = await connection.fetchval(
        "select extowner::regrole::text from pg_extension where extname = $1", extension
    )
    assert installed == "portal"


async def test_a_wrong_password_is_refused(database_url):
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(database_url, password="wrong")


async def test_text_has_the_same_order_and_case_on_every_machine(connection):
    ordered = await connection.fetchval(
        "select array_agg(word order by word) from unnest('{b,É,a,Z}'::text[]) word"
    )
    assert ordered == ["Z", "a", "b", "É"]
    assert await connection.fetchval("select upper('é')") == "É"


async def test_the_server_s_log_holds_no_row_that_was_refused(connection):
    assert await connection.fetchval("show log_error_verbosity") == "terse"
