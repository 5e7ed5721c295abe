"""What PostgreSQL refused, told apart: a row that is there already is a person's to put right."""

import asyncpg
from tortoise.exceptions import IntegrityError


def is_there_already(error: IntegrityError, table: str) -> bool:
    """Whether it was refused because a unique index of this table has such a row."""
    cause = error.__cause__
    return isinstance(cause, asyncpg.UniqueViolationError) and cause.table_name == table
