"""Commands that speak to the database open it in the role they need, and close it however they end."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tortoise import Tortoise

from settings import DatabaseRole, Settings, tortoise_config


@asynccontextmanager
async def connected(acting_as: DatabaseRole) -> AsyncIterator[Settings]:
    """The ORM on the database of the settings, which are what is handed in."""
    settings = Settings.from_env(acting_as=acting_as)
    pool = {"setup": _act_as_owner} if acting_as is DatabaseRole.OWNER else {}
    context = await Tortoise.init(config=tortoise_config(settings.database_url, **pool))
    try:
        yield settings
    finally:
        await context.close_connections()


async def _act_as_owner(connection: Any) -> None:
    """Row-level security shows its owner a row only when the owner says that it is meant."""
    await connection.execute("select set_config('portal.owner', 'acts', false)")
