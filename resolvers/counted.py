"""What is counted for reports: caseloads, employment outcomes, sync health, iCARE readiness."""

from dataclasses import dataclass

from models import Caseload, EmploymentOutcomeCount, IcareReadiness, SyncHealth
from models.cams_snapshot import Stream
from models.date_range import DateRange
from permissions import scopes
from resolvers.context import Context
from resolvers.narrowing import days_of, of
from resolvers.page import Listing

_PROVIDER = "service_provider_id"


@dataclass(frozen=True)
class OutcomeFilter:
    """What narrows the list; everything given must hold."""

    service_provider_id: str | None = None
    stream: Stream | None = None
    closed: DateRange | None = None


@dataclass(frozen=True)
class ReadinessFilter:
    """What narrows the list; everything given must hold."""

    service_provider_id: str | None = None
    is_ready: bool | None = None


def caseloads(
    ctx: Context, service_provider_id: str | None, *, first: int, after: str | None
) -> Listing[Caseload]:
    """The largest first."""
    rows = of(
        scopes.visible_caseloads(ctx.signed_in), "provider_id", service_provider_id, _PROVIDER
    )
    return Listing(rows, ("-clients", "id"), first, after)


def employment_outcomes(
    ctx: Context, only: OutcomeFilter, *, first: int, after: str | None
) -> Listing[EmploymentOutcomeCount]:
    """The latest quarter first. A range of days counts every quarter that it touches as a whole."""
    rows = scopes.visible_employment_outcome_counts(ctx.signed_in)
    rows = of(rows, "provider_id", only.service_provider_id, "filter", _PROVIDER)
    if only.stream is not None:
        rows = rows.filter(stream=only.stream)
    closed = days_of(ctx, only.closed, "filter", "closed")
    if closed.first is not None:
        rows = rows.filter(quarter_ends_on__gte=closed.first)
    if closed.last is not None:
        rows = rows.filter(quarter_begins_on__lte=closed.last)
    return Listing(rows, ("-sorted_by", "-plans", "id"), first, after)


def sync_health(
    ctx: Context, service_provider_id: str | None, *, first: int, after: str | None
) -> Listing[SyncHealth]:
    """The provider with the most stale records first."""
    rows = of(
        scopes.visible_sync_health(ctx.signed_in), "provider_id", service_provider_id, _PROVIDER
    )
    return Listing(rows, ("-stale", "id"), first, after)


def icare_readiness(
    ctx: Context,
    only: ReadinessFilter,
    *,
    first: int,
    after: str | None,
    narrowed_by: tuple[str, ...],
) -> Listing[IcareReadiness]:
    """By name."""
    rows = scopes.visible_icare_readiness(ctx.signed_in)
    rows = of(rows, "provider_id", only.service_provider_id, "filter", _PROVIDER)
    if only.is_ready is not None:
        rows = rows.filter(is_ready=only.is_ready)
    order = ("last_name", "first_name", "id")
    return Listing(rows, order, first, after, narrowed_by=narrowed_by)
