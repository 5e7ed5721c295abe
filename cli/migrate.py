"""The database's shape comes from migrations/ alone, and the models must say the same."""

import shutil
import tempfile
from pathlib import Path

import asyncpg
from aerich import Command

from settings import Settings, tortoise_config

MIGRATIONS = Path(__file__).parent.parent / "migrations"
LOCK = 0x706F7274616C
"""An advisory lock's number: however many machines migrate at once, one does it."""


async def migrate(database_url: str) -> list[str]:
    """Bring the database up to the last migration. Return the names of those that were run."""
    connection = await asyncpg.connect(database_url)
    try:
        await connection.execute("select pg_advisory_lock($1)", LOCK)
        async with Command(tortoise_config(database_url), location=str(MIGRATIONS)) as command:
            return await command.upgrade()
    finally:
        await connection.close()


async def drift() -> str:
    """The SQL that would bring the last migration to what the models say; empty when they agree.

    Nothing is read but the files, and nothing is written beside a copy that is thrown away.
    """
    with tempfile.TemporaryDirectory(prefix="portal-migrations-") as folder:
        copy = shutil.copytree(MIGRATIONS, Path(folder, "migrations"))
        command = Command(tortoise_config("postgres://nobody@127.0.0.1/none"), location=str(copy))
        await command.init(offline=True)
        try:
            made = await command.migrate(name="drift", no_input=True, offline=True)
        finally:
            await command.aclose()
        return Path(copy, command.app, made).read_text() if made else ""  # noqa: ASYNC240


async def migrate_by_settings() -> list[str]:
    return await migrate(Settings.from_env().database_url)
