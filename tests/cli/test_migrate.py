"""The migrations, the models and the database say the same."""

import runpy
import shutil
from pathlib import Path

import asyncpg
import pytest
from aerich.utils import compress_dict, decompress_dict
from tortoise.context import TortoiseContext

from cli.migrate import MIGRATIONS, drift, migrate
from settings import tables_config

SHAPES = {
    "columns": """
        select table_name::text, column_name, data_type, is_nullable, character_maximum_length
        from information_schema.columns where table_schema = 'public'
    """,
    "constraints": """
        select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint
        where connamespace = 'public'::regnamespace
    """,
    "indexes": """
        select tablename::text, regexp_replace(indexdef, 'INDEX \\S+ ON', 'INDEX ON')
        from pg_indexes where schemaname = 'public'
    """,
}


@pytest.fixture
async def empty_database(servers, worker_number):
    """A database that no migration has seen."""
    name = f"empty_{worker_number}"
    connection = await asyncpg.connect(servers.postgres_url("postgres"))
    await connection.execute(f"create database {name} owner portal")
    yield servers.postgres_url(name, role="portal")
    await connection.execute(f"drop database {name} with (force)")
    await connection.close()


@pytest.fixture
def migrations_without_a_column(tmp_path, monkeypatch):
    """The migrations as they would be if nobody had made one for the name of a group."""
    copy = Path(shutil.copytree(MIGRATIONS, tmp_path / "migrations"))
    last = max((copy / "models").glob("[0-9]*.py"), key=lambda path: int(path.stem.split("_")[0]))
    state = decompress_dict(runpy.run_path(str(last))["MODELS_STATE"])
    group = state["models.ServiceProviderGroup"]
    group["data_fields"] = [one for one in group["data_fields"] if one["name"] != "name"]
    last.write_text(f"{last.read_text()}\nMODELS_STATE = {compress_dict(state)!r}\n")
    monkeypatch.setattr("cli.migrate.MIGRATIONS", copy)


@pytest.fixture
async def database_of_the_models(empty_database):
    """What the models alone would make."""
    async with TortoiseContext() as context:
        await context.init(tables_config(empty_database))
        await context.generate_schemas()
    return empty_database


async def shape(url, what):
    connection = await asyncpg.connect(url)
    try:
        return {tuple(row) for row in await connection.fetch(SHAPES[what])}
    finally:
        await connection.close()


async def test_the_models_ask_for_no_migration():
    assert await drift() == ""


@pytest.mark.usefixtures("migrations_without_a_column")
async def test_a_model_without_its_migration_is_noticed():
    assert 'ALTER TABLE "service_provider_group" ADD "name"' in await drift()


async def test_the_migrations_make_the_columns_of_the_models(database_of_the_models, database_url):
    from_models = await shape(database_of_the_models, "columns")
    from_migrations = await shape(database_url, "columns")

    tables = {table for table, *_ in from_models}
    assert {column for column in from_migrations if column[0] in tables} == from_models


@pytest.mark.parametrize("what", ["constraints", "indexes"])
async def test_the_migrations_leave_out_nothing_that_the_models_ask_for(
    database_of_the_models, database_url, what
):
    missing = await shape(database_of_the_models, what) - await shape(database_url, what)

    assert missing == set()


async def test_a_second_migration_has_nothing_to_do(empty_database):
    assert await migrate(empty_database)

    assert await migrate(empty_database) == []
