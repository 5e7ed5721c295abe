"""Employment Action Plan > sub-goal > plan item: read-only copies of what is kept in CaMS."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from models.cams_record import CamsRecord
from models.cams_snapshot import (
    PlanItemStatus,
    PlanOutcome,
    PlanStatus,
    Stream,
    SubGoalStatus,
    SubmissionStatus,
)


class EmploymentActionPlan(Model):
    """One plan; a person may have several over time, the current one first (`position` 0)."""

    id = fields.UUIDField(primary_key=True)
    """Derived from the record's id and the reference, so that it outlives every sync."""
    cams_record: fields.ForeignKeyRelation[CamsRecord] = fields.ForeignKeyField(
        "models.CamsRecord", related_name="employment_action_plans", on_delete=fields.CASCADE
    )
    cams_record_id: UUID
    provider_id = fields.UUIDField()
    position = fields.SmallIntField()
    reference = fields.CharField(max_length=200)
    status = fields.CharEnumField(PlanStatus, max_length=10)
    owner = fields.CharField(max_length=200, null=True)
    stream: Stream | None = fields.CharEnumField(Stream, max_length=1, null=True)  # type: ignore[assignment]
    inclusion_groups = ArrayField(element_type="text", default=list)
    start_date: date | None = fields.DateField(null=True)
    accepted_date: date | None = fields.DateField(null=True)
    closed_date: date | None = fields.DateField(null=True)
    service_delivery_site = fields.CharField(max_length=200, null=True)
    referral_source = fields.CharField(max_length=200, null=True)
    goal = fields.TextField(null=True)
    goal_occupation_code = fields.CharField(max_length=5, null=True)
    goal_hourly_wage: Decimal | None = fields.DecimalField(
        max_digits=10, decimal_places=2, null=True
    )
    goal_work_hours: Decimal | None = fields.DecimalField(max_digits=6, decimal_places=2, null=True)
    has_outcome = fields.BooleanField(default=False)
    outcome = fields.CharField(max_length=200, null=True)
    outcome_noc_code = fields.CharField(max_length=5, null=True)
    outcome_hours_worked: Decimal | None = fields.DecimalField(
        max_digits=6, decimal_places=2, null=True
    )
    outcome_wage_per_hour: Decimal | None = fields.DecimalField(
        max_digits=10, decimal_places=2, null=True
    )
    outcome_client_facing_esq = fields.BooleanField(null=True)

    class Meta:
        table = "employment_action_plan"
        indexes = (("cams_record_id", "position"),)


class SubGoal(Model):
    id = fields.UUIDField(primary_key=True)
    plan: fields.ForeignKeyRelation[EmploymentActionPlan] = fields.ForeignKeyField(
        "models.EmploymentActionPlan", related_name="sub_goals", on_delete=fields.CASCADE
    )
    plan_id: UUID
    provider_id = fields.UUIDField()
    position = fields.SmallIntField()
    reference = fields.CharField(max_length=200)
    name = fields.CharField(max_length=200)
    start_date: date | None = fields.DateField(null=True)
    end_date: date | None = fields.DateField(null=True)
    status = fields.CharEnumField(SubGoalStatus, max_length=20)
    outcome: PlanOutcome | None = fields.CharEnumField(PlanOutcome, max_length=20, null=True)  # type: ignore[assignment]

    class Meta:
        table = "sub_goal"
        indexes = (("plan_id", "position"),)


class PlanItem(Model):
    """Details, Status (approval and resubmission) and Audit: the three sections of source 001."""

    id = fields.UUIDField(primary_key=True)
    sub_goal: fields.ForeignKeyRelation[SubGoal] = fields.ForeignKeyField(
        "models.SubGoal", related_name="plan_items", on_delete=fields.CASCADE
    )
    sub_goal_id: UUID
    provider_id = fields.UUIDField()
    position = fields.SmallIntField()
    reference = fields.CharField(max_length=200)
    name = fields.CharField(max_length=200)
    rationale = fields.TextField(null=True)
    start_date: date | None = fields.DateField(null=True)
    end_date: date | None = fields.DateField(null=True)
    actual_cost: Decimal | None = fields.DecimalField(max_digits=10, decimal_places=2, null=True)
    status = fields.CharEnumField(PlanItemStatus, max_length=20)
    outcome: PlanOutcome | None = fields.CharEnumField(PlanOutcome, max_length=20, null=True)  # type: ignore[assignment]
    approval_decided_on: date | None = fields.DateField(null=True)
    approval_decided_by = fields.CharField(max_length=200, null=True)
    approval_submission_status: SubmissionStatus | None = fields.CharEnumField(  # type: ignore[assignment]
        SubmissionStatus, max_length=20, null=True
    )
    approval_rejection_comments = fields.TextField(null=True)
    resubmission_decided_on: date | None = fields.DateField(null=True)
    resubmission_decided_by = fields.CharField(max_length=200, null=True)
    resubmission_submission_status: SubmissionStatus | None = fields.CharEnumField(  # type: ignore[assignment]
        SubmissionStatus, max_length=20, null=True
    )
    resubmission_rejection_comments = fields.TextField(null=True)
    audit_trail: list[dict[str, Any]] = fields.JSONField(default=list)
    """As CaMS gives it, oldest first: at, by, action, field, before, after."""

    class Meta:
        table = "plan_item"
        indexes = (("sub_goal_id", "position"), ("reference", "id"))
