"""Reading the audit trail: what happened to one person's data, for their provider and for themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise import connections

from models.audit_event import AuditKind
from models.errors import Mistake, Mistakes, invalid, say
from permissions.tokens import NotOurs
from resolvers.context import Context
from resolvers.objects import uuid_of
from resolvers.page import size_mistakes

_CURSOR = "audit-trail"
_CURSOR_LASTS = timedelta(days=1)
_EVENTS = "SELECT * FROM audit_trail_of($1, $2, $3, $4, $5)"
_COUNT = "SELECT count(*) AS number FROM audit_trail_of($1, $2, $3, NULL, NULL)"


@dataclass(frozen=True)
class AuditEntry:
    """One event, as far as this viewer is told of it."""

    jobseeker_id: UUID
    """Whose trail is read."""
    cursor: str
    at: datetime
    kind: AuditKind
    display_name: str | None
    """Who; None for the portal itself, and for somebody who was not signed in."""
    service_provider_name: str | None
    acting_as: list[str]
    operation: str
    fields: list[str]
    source: str | None


@dataclass(frozen=True)
class AuditPage:
    rows: Sequence[AuditEntry]
    has_next_page: bool
    has_previous_page: bool
    _ctx: Context
    _of: tuple[UUID, list[str] | None, UUID | None]

    @property
    def start_cursor(self) -> str | None:
        return self.rows[0].cursor if self.rows else None

    @property
    def end_cursor(self) -> str | None:
        return self.rows[-1].cursor if self.rows else None

    async def count(self) -> int:
        (row,) = await _query(_COUNT, *self._of)
        return int(row["number"])


async def of_person(
    ctx: Context, jobseeker_id: str, *, told: list[str] | None, first: int, after: str | None
) -> AuditPage | None:
    """Newest first; None for somebody whom the viewer cannot see. `told` is every field if None."""
    id_ = uuid_of(jobseeker_id)
    if id_ is None or await ctx.loaders.jobseeker_by_id.load(id_) is None:
        return None
    return await _page(ctx, (id_, told, None), first, after)


async def of_oneself(
    ctx: Context, *, told: list[str], first: int, after: str | None
) -> AuditPage | None:
    """What others did; one's own looks are left out. None for whoever is no jobseeker."""
    viewer = ctx.signed_in
    if viewer.jobseeker_id is None:
        return None
    return await _page(ctx, (viewer.jobseeker_id, told, viewer.account_id), first, after)


async def _page(
    ctx: Context,
    of: tuple[UUID, list[str] | None, UUID | None],
    first: int,
    after: str | None,
) -> AuditPage:
    """Raise Mistakes like `resolvers.page`."""
    mistakes = size_mistakes(first)
    before = None if after is None else _id_at(ctx, of[0], after, mistakes)
    if mistakes:
        raise Mistakes(mistakes)
    found = await _query(_EVENTS, *of, before, first + 1)
    return AuditPage(
        rows=[_entry(ctx, of[0], row) for row in found[:first]],
        has_next_page=len(found) > first,
        has_previous_page=before is not None,
        _ctx=ctx,
        _of=of,
    )


def _entry(ctx: Context, person: UUID, row: dict[str, Any]) -> AuditEntry:
    return AuditEntry(
        jobseeker_id=person,
        # Numbers of events would tell how much is done elsewhere.
        cursor=ctx.tokens.seal(_CURSOR, {"of": person.hex, "id": row["id"]}),
        at=row["at"],
        kind=AuditKind(row["kind"]),
        display_name=row["name"],
        service_provider_name=row["provider"],
        acting_as=row["acting_as"],
        operation=row["operation"],
        fields=row["fields"],
        source=row["source"] or None,
    )


def _id_at(ctx: Context, person: UUID, cursor: str, mistakes: list[Mistake]) -> int | None:
    try:
        value = ctx.tokens.unseal(_CURSOR, cursor, lifetime=_CURSOR_LASTS)
    except NotOurs:
        value = {}
    if value.get("of") != person.hex:
        mistakes.append(invalid(say("This cursor is not of this list."), "after"))
        return None
    return int(value["id"])


async def _query(text: str, *values: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = await connections.get("default").execute_query_dict(
        text, list(values)
    )
    return rows
