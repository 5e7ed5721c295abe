"""What PostgreSQL holds together: a row that is there already is a person's to put right."""

from uuid import UUID

import asyncpg
from tortoise import connections
from tortoise.exceptions import IntegrityError


def is_there_already(error: IntegrityError, table: str) -> bool:
    """Whether it was refused because a unique index of this table has such a row."""
    cause = error.__cause__
    return isinstance(cause, asyncpg.UniqueViolationError) and cause.table_name == table


async def one_at_a_time(provider_id: UUID) -> None:
    """Until the end of the transaction: two who add the same person at once must see each other."""
    await connections.get("default").execute_query_dict(
        "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [f"adds people {provider_id}"]
    )
