"""Lists of Employment Action Plans and of their plan items, for whoever reads CaMS data."""

from dataclasses import dataclass
from typing import Any

from tortoise.expressions import Q, Subquery

from models import Catalogue, CatalogueEntry, EmploymentActionPlan, PlanItem
from models.cams_snapshot import PlanItemStatus, PlanStatus, Stream, SubmissionStatus
from models.date_range import DateRange
from permissions import scopes
from resolvers.context import Context
from resolvers.narrowing import between, days_of, of
from resolvers.page import Listing


@dataclass(frozen=True)
class PlanFilter:
    """What narrows a list of plans; everything given must hold."""

    service_provider_id: str | None = None
    status: list[PlanStatus] | None = None
    stream: Stream | None = None
    active: DateRange | None = None


@dataclass(frozen=True)
class PlanItemFilter:
    """What narrows a list of plan items; everything given must hold."""

    service_provider_id: str | None = None
    status: list[PlanItemStatus] | None = None
    awaiting_approval: bool | None = None
    financial_support: bool | None = None
    has_actual_cost: bool | None = None
    started: DateRange | None = None
    ended: DateRange | None = None


def plans(
    ctx: Context, only: PlanFilter, *, first: int, after: str | None, narrowed_by: tuple[str, ...]
) -> Listing[EmploymentActionPlan]:
    """By their references."""
    rows = scopes.visible_employment_action_plans(ctx.signed_in)
    rows = of(rows, "provider_id", only.service_provider_id, "filter", "service_provider_id")
    if only.status is not None:
        rows = rows.filter(status__in=only.status)
    if only.stream is not None:
        rows = rows.filter(stream=only.stream)
    active = days_of(ctx, only.active, "filter", "active")
    if active.last is not None:
        rows = rows.filter(start_date__lte=active.last)
    if active.first is not None:
        rows = rows.filter(Q(closed_date__isnull=True) | Q(closed_date__gte=active.first))
    return Listing(rows, ("reference", "id"), first, after, narrowed_by=narrowed_by)


def plan_items(
    ctx: Context,
    only: PlanItemFilter,
    *,
    first: int,
    after: str | None,
    narrowed_by: tuple[str, ...],
) -> Listing[PlanItem]:
    """By their references."""
    rows = scopes.visible_plan_items(ctx.signed_in)
    rows = of(rows, "provider_id", only.service_provider_id, "filter", "service_provider_id")
    if only.status is not None:
        rows = rows.filter(status__in=only.status)
    if only.awaiting_approval is not None:
        awaits = _awaits("approval") | _awaits("resubmission")
        rows = rows.filter(awaits) if only.awaiting_approval else rows.exclude(awaits)
    if only.financial_support is not None:
        supports = CatalogueEntry.filter(catalogue=Catalogue.FINANCIAL_SUPPORT, active=True)
        how = "in" if only.financial_support else "not_in"
        rows = rows.filter(**{f"sub_goal__name__{how}": Subquery(supports.values("name"))})
    if only.has_actual_cost is not None:
        rows = rows.filter(actual_cost__isnull=not only.has_actual_cost)
    rows = between(rows, "start_date", days_of(ctx, only.started, "filter", "started"))
    rows = between(rows, "end_date", days_of(ctx, only.ended, "filter", "ended"))
    return Listing(rows, ("reference", "id"), first, after, narrowed_by=narrowed_by)


def _awaits(submission: str) -> Q:
    """Submitted, and not decided. A plan item that was never submitted does not await it."""
    told: dict[str, Any] = {
        f"{submission}_submission_status__isnull": False,
        f"{submission}_submission_status": SubmissionStatus.SUBMITTED,
    }
    return Q(**told)
