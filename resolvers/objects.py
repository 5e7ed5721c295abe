"""Objects by the ids that clients send: missing, foreign and malformed ids all look the same."""

from typing import TypeVar
from uuid import UUID

from tortoise.models import Model
from tortoise.queryset import QuerySet

from models.errors import Mistake, not_found, say

M = TypeVar("M", bound=Model)


def uuid_of(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def nothing_here(*field: str) -> Mistake:
    """Missing, or not the viewer's to see or to change."""
    return not_found(say("There is nothing with this id that you can see."), *field)


async def find(rows: QuerySet[M], id_: str | UUID, *field: str) -> M:
    """The row of a scope with this id. Raise Mistake NOT_FOUND at `field` otherwise."""
    uuid = id_ if isinstance(id_, UUID) else uuid_of(id_)
    row = None if uuid is None else await rows.get_or_none(pk=uuid)
    if row is None:
        raise nothing_here(*field)
    return row
