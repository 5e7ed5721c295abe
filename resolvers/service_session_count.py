"""Service sessions as they are counted for reports."""

from dataclasses import dataclass

from models import Service, ServiceSessionCount, SessionKind
from models.date_range import DateRange
from permissions import scopes
from resolvers.context import Context
from resolvers.narrowing import days_of, of
from resolvers.page import Listing


@dataclass(frozen=True)
class SessionCountFilter:
    """What narrows the list; everything given must hold."""

    service_provider_id: str | None = None
    program_id: str | None = None
    service: list[Service] | None = None
    kind: list[SessionKind] | None = None
    held: DateRange | None = None


def counts(
    ctx: Context, only: SessionCountFilter, *, first: int, after: str | None
) -> Listing[ServiceSessionCount]:
    """The latest month first. A range of days counts every month that it touches as a whole."""
    rows = scopes.visible_service_session_counts(ctx.signed_in)
    rows = of(rows, "provider_id", only.service_provider_id, "filter", "service_provider_id")
    rows = of(rows, "program_id", only.program_id, "filter", "program_id")
    if only.service is not None:
        rows = rows.filter(service__in=only.service)
    if only.kind is not None:
        rows = rows.filter(kind__in=only.kind)
    held = days_of(ctx, only.held, "filter", "held")
    if held.first is not None:
        rows = rows.filter(month_ends_on__gte=held.first)
    if held.last is not None:
        rows = rows.filter(month__lte=held.last)
    return Listing(rows, ("-month", "-sessions", "id"), first, after)
