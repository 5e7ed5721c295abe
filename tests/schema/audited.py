"""What stands in the audit trail."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from tortoise import connections

_EVENTS = """
select kind, account_id, acting_as, provider_id, operation, fields, jobseeker_ids, source, terms,
    reference, about_account_id
from audit_event order by id
"""


@dataclass(frozen=True)
class Audited:
    kind: str
    account_id: UUID | None
    about: UUID | None
    acting_as: list[str]
    provider_id: UUID | None
    operation: str
    fields: set[str]
    people: set[UUID]
    source: str
    terms: dict[str, Any] | None
    reference: str


async def audited(kind: str | None = None) -> list[Audited]:
    """The events so far, the oldest first; of one kind, or of all."""
    rows = await connections.get("default").execute_query_dict(_EVENTS)
    return [
        Audited(
            kind=row["kind"],
            account_id=row["account_id"],
            about=row["about_account_id"],
            acting_as=row["acting_as"],
            provider_id=row["provider_id"],
            operation=row["operation"],
            fields=set(row["fields"]),
            people=set(row["jobseeker_ids"]),
            source=row["source"],
            terms=None if row["terms"] is None else orjson.loads(row["terms"]),
            reference=row["reference"],
        )
        for row in rows
        if kind in {None, row["kind"]}
    ]
