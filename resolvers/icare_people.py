"""Who is in a month's file of iCARE, with the cells of their rows: read in batches, in the order of ids.

Ids do not change while a file is made, so nobody is in it twice; they are in the order of time.
"""

from collections.abc import AsyncIterator, Sequence
from typing import Any
from uuid import UUID

from tortoise import connections

from models.icare.cells import Cells, Person, profile_cells
from models.icare.codes import OfficialLanguageId
from models.icare.month import Month
from models.icare.template import IcareTemplate
from resolvers.context import Context

BATCH = 500
"""People who are held in memory at a time."""

Row = tuple[UUID, Cells]

_FIRST = UUID(int=0)
_PROFILES = """
SELECT * FROM icare_person
WHERE provider_id = $1 AND jobseeker_id > $2
ORDER BY jobseeker_id LIMIT $3
"""


async def rows_of_month(
    ctx: Context, provider_id: UUID, template: IcareTemplate, month: Month
) -> AsyncIterator[Sequence[Row]]:
    """Everybody who belongs into the file, ready or not, in batches."""
    last = _FIRST
    while people := await _query(_PROFILES, provider_id, last, BATCH):
        yield [(one["jobseeker_id"], profile_cells(_person(one))) for one in people]
        last = people[-1]["jobseeker_id"]


def _person(row: dict[str, Any]) -> Person:
    language = row["official_language_id"]
    return Person(
        date_of_birth=row["date_of_birth"],
        phone=row["phone"],
        email=row["email"],
        official_language=None if language is None else OfficialLanguageId(language),
    )


async def _query(text: str, *values: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = await connections.get("default").execute_query_dict(
        text, list(values)
    )
    return rows
