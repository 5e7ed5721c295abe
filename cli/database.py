"""Commands that speak to the database open it, and close it however they end."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise import Tortoise

from settings import tortoise_config


@asynccontextmanager
async def connected(database_url: str) -> AsyncIterator[None]:
    """The ORM on this database."""
    context = await Tortoise.init(config=tortoise_config(database_url))
    try:
        yield
    finally:
        await context.close_connections()
