"""EmploymentActionPlan > SubGoal > PlanItem in GraphQL: the EAP tab of source 001, read-only."""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

import models
from models.cams_snapshot import (
    PlanItemStatus,
    PlanOutcome,
    PlanStatus,
    Stream,
    SubGoalStatus,
    SubmissionStatus,
)
from schema.node import Node
from schema.occupation import Occupation
from schema.relation import entries, part, relation
from schema.service_provider import ServiceProvider, of_provider

if TYPE_CHECKING:
    from schema.cams_record import CamsRecord

LazyCamsRecord = Annotated["CamsRecord", strawberry.lazy("schema.cams_record")]
LazyPlan = Annotated["EmploymentActionPlan", strawberry.lazy("schema.employment_action_plan")]
LazySubGoal = Annotated["SubGoal", strawberry.lazy("schema.employment_action_plan")]


@strawberry.type(description="One submission of a plan item for approval, and the decision on it.")
class PlanItemSubmission:
    decided_on: date | None = strawberry.field(description="The day it was approved or rejected.")
    decided_by: str | None = strawberry.field(description="Who approved or rejected it, by name.")
    submission_status: SubmissionStatus = strawberry.field(description="How it stands.")
    rejection_comments: str | None = strawberry.field(description="Why it was rejected.")


@strawberry.type(description="One change of a plan item in CaMS.")
class PlanItemAuditEntry:
    at: datetime = strawberry.field(description="When it was changed.")
    by: str = strawberry.field(description="Who changed it, by name.")
    action: str = strawberry.field(description="What was done.")
    field: str | None = strawberry.field(description="What was changed.")
    before: str | None = strawberry.field(description="What stood there before.")
    after: str | None = strawberry.field(description="What stands there since.")


@strawberry.type(description="One step of a sub-goal: its details, its approval, its audit trail.")
class PlanItem(Node):
    row = models.PlanItem

    name: str = strawberry.field(description="What the plan item is.")
    reference: str = strawberry.field(description="Plan Item Reference, as CaMS numbers it.")
    rationale: str | None = strawberry.field(description="Why it is part of the plan.")
    start_date: date | None = strawberry.field(description="Start Date.")
    end_date: date | None = strawberry.field(description="End Date.")
    actual_cost: Decimal | None = strawberry.field(description="Actual Cost, in Canadian dollars.")
    status: PlanItemStatus = strawberry.field(description="How far it is.")
    outcome: PlanOutcome | None = strawberry.field(description="What became of it.")

    approval: PlanItemSubmission | None = part(
        prefix="approval_",
        when="approval_submission_status",
        description="The first submission; null before there is one.",
    )
    resubmission: PlanItemSubmission | None = part(
        prefix="resubmission_",
        when="resubmission_submission_status",
        description="The submission after a rejection; null before there is one.",
    )
    audit_trail: list[PlanItemAuditEntry] = entries(
        PlanItemAuditEntry,
        "audit_trail",
        description="When and by whom it was changed in CaMS, oldest first.",
    )
    sub_goal: LazySubGoal | None = relation(
        "sub_goal_by_id", "sub_goal_id", description="The sub-goal that it is a step of."
    )


@strawberry.type(description="A goal on the way to the plan's goal.")
class SubGoal(Node):
    row = models.SubGoal

    name: str = strawberry.field(description="Name of Sub-Goal.")
    reference: str = strawberry.field(description="The sub-goal's reference in CaMS.")
    start_date: date | None = strawberry.field(description="Start Date.")
    end_date: date | None = strawberry.field(description="End Date.")
    status: SubGoalStatus = strawberry.field(description="How far it is.")
    outcome: PlanOutcome | None = strawberry.field(description="What became of it.")
    plan_items: list[PlanItem] = relation(
        "plan_items_by_sub_goal", "id", description="Its plan items, in CaMS's order."
    )
    employment_action_plan: LazyPlan | None = relation(
        "employment_action_plan_by_id", "plan_id", description="The plan that it is a goal of."
    )


@strawberry.type(description="The client's most recent employment result recorded in CaMS.")
class EmploymentOutcome:
    outcome: str | None = strawberry.field(
        description="Employment Outcome, such as Employed or Not Employed."
    )
    outcome_hours_worked: Decimal | None = strawberry.field(
        name="hoursWorked", description="Number of Hours Worked, a week."
    )
    outcome_wage_per_hour: Decimal | None = strawberry.field(
        name="wagePerHour", description="Wage Per Hour, in Canadian dollars."
    )
    outcome_client_facing_esq: bool | None = strawberry.field(
        name="clientFacingEsq",
        description=(
            "Whether the client is eligible to complete the Employment Service Quality (ESQ) survey."
        ),
    )

    noc: Occupation | None = part(
        prefix="outcome_noc_",
        when="outcome_noc_code",
        description="National Occupational Classification of the job.",
    )


@strawberry.type(
    description="An Employment Action Plan (EAP), read-only: changes are made in CaMS."
)
class EmploymentActionPlan(Node):
    row = models.EmploymentActionPlan

    reference: str = strawberry.field(description="EAP Reference.")
    status: PlanStatus = strawberry.field(description="The badge: Active or Closed.")
    owner: str | None = strawberry.field(description="The caseworker assigned in CaMS, by name.")
    stream: Stream | None = strawberry.field(description="Client Stream when the plan was made.")
    inclusion_groups: list[str] = strawberry.field(description="Inclusion Groups.")
    start_date: date | None = strawberry.field(description="Start Date.")
    accepted_date: date | None = strawberry.field(description="Accepted Date.")
    closed_date: date | None = strawberry.field(description="When it was closed.")
    service_delivery_site: str | None = strawberry.field(description="Service Delivery Site.")
    referral_source: str | None = strawberry.field(description="Referral Source.")
    goal: str | None = strawberry.field(description="Goal.")
    goal_hourly_wage: Decimal | None = strawberry.field(
        description="Goal Hourly Wage, in Canadian dollars."
    )
    goal_work_hours: Decimal | None = strawberry.field(description="Goal Work Hours, a week.")
    employment_outcome: EmploymentOutcome | None = part(
        description="The most recent employment result; null before there is one.",
        when="has_outcome",
    )
    sub_goals: list[SubGoal] = relation(
        "sub_goals_by_plan", "id", description="Its sub-goals, in CaMS's order."
    )
    cams_record: LazyCamsRecord | None = relation(
        "cams_record_by_id", "cams_record_id", description="The CaMS record whose plan it is."
    )
    service_provider: ServiceProvider | None = of_provider()
    goal_occupation: Occupation | None = part(
        prefix="goal_occupation_", when="goal_occupation_code", description="Goal Occupation."
    )
