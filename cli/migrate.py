"""The database's shape comes from migrations/ alone, and the models must say the same."""

import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
from aerich import Command
from tortoise.context import TortoiseContext

from settings import DatabaseRole, Settings, tables_config

MIGRATIONS = Path(__file__).parent.parent / "migrations"
LOCK = 0x706F7274616C
"""An advisory lock's number: however many machines migrate at once, one does it."""


async def migrate(database_url: str) -> list[str]:
    """Bring the database up to the last migration. Return the names of those that were run."""
    connection = await asyncpg.connect(database_url)
    try:
        await connection.execute("select pg_advisory_lock($1)", LOCK)
        async with _aerich(tables_config(database_url), MIGRATIONS) as command:
            return await command.upgrade()
    finally:
        await connection.close()


@asynccontextmanager
async def _aerich(
    config: dict[str, Any], migrations: Path, *, offline: bool = False
) -> AsyncIterator[Command]:
    """Aerich in a context of its own: it would use one that is there, and that one's database."""
    async with TortoiseContext() as context:
        await context.init(config)
        command = Command(config, location=str(migrations))
        await command.init(offline=offline)
        yield command


async def drift() -> str:
    """The SQL that would bring the last migration to what the models say; empty when they agree.

    Nothing is read but the files, and nothing is written beside a copy that is thrown away.
    """
    with tempfile.TemporaryDirectory(prefix="portal-migrations-") as folder:
        copy = shutil.copytree(MIGRATIONS, Path(folder, "migrations"))
        nowhere = tables_config("postgres://nobody@127.0.0.1/none")
        async with _aerich(nowhere, copy, offline=True) as command:
            made = await command.migrate(name="drift", no_input=True, offline=True)
        return Path(copy, command.app, made).read_text() if made else ""  # noqa: ASYNC240


async def migrate_by_settings() -> list[str]:
    return await migrate(Settings.from_env(acting_as=DatabaseRole.OWNER).database_url)
