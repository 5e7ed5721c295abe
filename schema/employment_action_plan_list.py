"""Lists of plans and of plan items in GraphQL: narrowed, a page at a time."""

from typing import Annotated, Any

import strawberry

from models.cams_snapshot import PlanItemStatus, PlanStatus, Stream
from resolvers import employment_action_plan
from resolvers.page import Listing
from schema.arguments import NARROWED, After, First
from schema.date_range import DateRange
from schema.employment_action_plan import EmploymentActionPlan, PlanItem
from schema.info import Info
from schema.inputs import read_filter
from schema.page import listing


@strawberry.input(description="What narrows a list of plans; everything given must hold.")
class EmploymentActionPlanFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider's people."
    )
    status: list[PlanStatus] | None = strawberry.field(
        default=None, description="With one of these badges."
    )
    stream: Stream | None = strawberry.field(
        default=None, description="With this Client Stream when the plan was made."
    )
    active: DateRange | None = strawberry.field(
        default=None,
        description=(
            "Which went on on one of these days at least: begun by the last one, and not closed before"
            " the first one."
        ),
    )


@strawberry.input(description="What narrows a list of plan items; everything given must hold.")
class PlanItemFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider's people."
    )
    status: list[PlanItemStatus] | None = strawberry.field(
        default=None, description="As far as one of these."
    )
    awaiting_approval: bool | None = strawberry.field(
        default=None,
        description="Submitted or resubmitted and not decided yet, or else everything but these.",
    )
    financial_support: bool | None = strawberry.field(
        default=None,
        description=(
            "Of a sub-goal whose name is in the catalogue FINANCIAL_SUPPORT, or else of another one."
        ),
    )
    has_actual_cost: bool | None = strawberry.field(
        default=None, description="With an Actual Cost, or without one."
    )
    started: DateRange | None = strawberry.field(
        default=None, description="Whose Start Date is one of these days."
    )
    ended: DateRange | None = strawberry.field(
        default=None, description="Whose End Date is one of these days."
    )


@strawberry.type
class EmploymentActionPlanListQuery:
    @listing(EmploymentActionPlan, description="Employment Action Plans, by their references.")
    def employment_action_plans(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[EmploymentActionPlanFilter | None, NARROWED] = None,  # noqa: A002
    ) -> Listing[Any]:
        only, by = read_filter(info.context, filter, employment_action_plan.PlanFilter)
        return employment_action_plan.plans(
            info.context, only, first=first, after=after, narrowed_by=by
        )

    @listing(PlanItem, description="Plan items of every plan, by their references.")
    def plan_items(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[PlanItemFilter | None, NARROWED] = None,  # noqa: A002
    ) -> Listing[Any]:
        only, by = read_filter(info.context, filter, employment_action_plan.PlanItemFilter)
        return employment_action_plan.plan_items(
            info.context, only, first=first, after=after, narrowed_by=by
        )
