"""A snapshot as rows: one tuple for each, its fields the columns of the table, nothing left out.

Ids are derived from the record's id and CaMS's references, so that a plan, a sub-goal or a plan
item keeps its id through every sync, and a plan item also when it moves to another sub-goal.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from msgspec import json

from models.cams_snapshot import (
    ClientSnapshot,
    PlanItemSnapshot,
    PlanItemStatus,
    PlanOutcome,
    PlanSnapshot,
    PlanStatus,
    Stream,
    SubGoalSnapshot,
    SubGoalStatus,
    SubmissionStatus,
    content_hash,
)
from models.identity import Kind, derived_id


class CamsRecordRow(NamedTuple):
    """The columns of `cams_record` that an answer fills; the others say how the link stands."""

    id: UUID
    stream: Stream | None
    citizenship: str | None
    marital_status: str | None
    immigration_status: str | None
    identifies_as: list[str]
    preferred_language: str | None
    email: str | None
    phone: str | None
    address_lines: list[str]
    address_city: str | None
    address_province: str | None
    address_postal_code: str | None
    source_updated_at: datetime
    etag: str | None
    content_hash: bytes
    checked_at: datetime
    changed_at: datetime


class EmploymentActionPlanRow(NamedTuple):
    id: UUID
    cams_record_id: UUID
    provider_id: UUID
    position: int
    reference: str
    status: PlanStatus
    owner: str | None
    stream: Stream | None
    inclusion_groups: list[str]
    start_date: date | None
    accepted_date: date | None
    closed_date: date | None
    service_delivery_site: str | None
    referral_source: str | None
    goal: str | None
    goal_occupation_code: str | None
    goal_hourly_wage: Decimal | None
    goal_work_hours: Decimal | None
    has_outcome: bool
    outcome: str | None
    outcome_noc_code: str | None
    outcome_hours_worked: Decimal | None
    outcome_wage_per_hour: Decimal | None
    outcome_client_facing_esq: bool | None


class SubGoalRow(NamedTuple):
    id: UUID
    plan_id: UUID
    provider_id: UUID
    position: int
    reference: str
    name: str
    start_date: date | None
    end_date: date | None
    status: SubGoalStatus
    outcome: PlanOutcome | None


class PlanItemRow(NamedTuple):
    id: UUID
    sub_goal_id: UUID
    provider_id: UUID
    position: int
    reference: str
    name: str
    rationale: str | None
    start_date: date | None
    end_date: date | None
    actual_cost: Decimal | None
    status: PlanItemStatus
    outcome: PlanOutcome | None
    approval_decided_on: date | None
    approval_decided_by: str | None
    approval_submission_status: SubmissionStatus | None
    approval_rejection_comments: str | None
    resubmission_decided_on: date | None
    resubmission_decided_by: str | None
    resubmission_submission_status: SubmissionStatus | None
    resubmission_rejection_comments: str | None
    audit_trail: str
    """JSON."""


@dataclass(slots=True)
class Rows:
    """The rows of any number of records."""

    records: list[CamsRecordRow] = field(default_factory=list)
    plans: list[EmploymentActionPlanRow] = field(default_factory=list)
    sub_goals: list[SubGoalRow] = field(default_factory=list)
    plan_items: list[PlanItemRow] = field(default_factory=list)

    def add(
        self,
        record_id: UUID,
        provider_id: UUID,
        snapshot: ClientSnapshot,
        *,
        etag: str | None,
        at: datetime,
    ) -> None:
        address = snapshot.primary_mailing_address
        self.records.append(
            CamsRecordRow(
                id=record_id,
                stream=snapshot.stream,
                citizenship=snapshot.citizenship,
                marital_status=snapshot.marital_status,
                immigration_status=snapshot.immigration_status,
                identifies_as=snapshot.identifies_as,
                preferred_language=snapshot.preferred_language,
                email=snapshot.email,
                phone=snapshot.phone,
                address_lines=address.lines if address else [],
                address_city=address.city if address else None,
                address_province=address.province if address else None,
                address_postal_code=address.postal_code if address else None,
                source_updated_at=snapshot.updated_at,
                etag=etag,
                content_hash=content_hash(snapshot),
                checked_at=at,
                changed_at=at,
            )
        )
        for position, plan in enumerate(current_first(snapshot.employment_action_plans)):
            self._add_plan(record_id, provider_id, position, plan)

    def _add_plan(
        self, record_id: UUID, provider_id: UUID, position: int, plan: PlanSnapshot
    ) -> None:
        outcome = plan.employment_outcome
        names = (str(record_id), plan.reference)
        plan_id = derived_id(Kind.EMPLOYMENT_ACTION_PLAN, *names)
        self.plans.append(
            EmploymentActionPlanRow(
                id=plan_id,
                cams_record_id=record_id,
                provider_id=provider_id,
                position=position,
                reference=plan.reference,
                status=plan.status,
                owner=plan.owner,
                stream=plan.stream,
                inclusion_groups=plan.inclusion_groups,
                start_date=plan.start_date,
                accepted_date=plan.accepted_date,
                closed_date=plan.closed_date,
                service_delivery_site=plan.service_delivery_site,
                referral_source=plan.referral_source,
                goal=plan.goal,
                goal_occupation_code=plan.goal_occupation,
                goal_hourly_wage=plan.goal_hourly_wage,
                goal_work_hours=plan.goal_work_hours,
                has_outcome=outcome is not None,
                outcome=outcome.outcome if outcome else None,
                outcome_noc_code=outcome.noc if outcome else None,
                outcome_hours_worked=outcome.hours_worked if outcome else None,
                outcome_wage_per_hour=outcome.wage_per_hour if outcome else None,
                outcome_client_facing_esq=outcome.client_facing_esq if outcome else None,
            )
        )
        for place, sub_goal in enumerate(plan.sub_goals):
            sub_goal_id = derived_id(Kind.SUB_GOAL, *names, sub_goal.reference)
            self.sub_goals.append(_sub_goal(sub_goal_id, plan_id, provider_id, place, sub_goal))
            self.plan_items.extend(
                _plan_item(
                    derived_id(Kind.PLAN_ITEM, *names, item.reference),
                    sub_goal_id,
                    provider_id,
                    item_place,
                    item,
                )
                for item_place, item in enumerate(sub_goal.plan_items)
            )


def current_first(plans: Iterable[PlanSnapshot]) -> list[PlanSnapshot]:
    """The active plan, then by the latest start; CaMS's own order decides among equals."""

    def rank(plan: PlanSnapshot) -> tuple[bool, int]:
        return plan.status is not PlanStatus.ACTIVE, -(plan.start_date or date.min).toordinal()

    return sorted(plans, key=rank)


def _sub_goal(
    id_: UUID, plan_id: UUID, provider_id: UUID, position: int, sub_goal: SubGoalSnapshot
) -> SubGoalRow:
    return SubGoalRow(
        id=id_,
        plan_id=plan_id,
        provider_id=provider_id,
        position=position,
        reference=sub_goal.reference,
        name=sub_goal.name,
        start_date=sub_goal.start_date,
        end_date=sub_goal.end_date,
        status=sub_goal.status,
        outcome=sub_goal.outcome,
    )


def _plan_item(
    id_: UUID, sub_goal_id: UUID, provider_id: UUID, position: int, item: PlanItemSnapshot
) -> PlanItemRow:
    first, second = item.approval, item.resubmission
    return PlanItemRow(
        id=id_,
        sub_goal_id=sub_goal_id,
        provider_id=provider_id,
        position=position,
        reference=item.reference,
        name=item.name,
        rationale=item.rationale,
        start_date=item.start_date,
        end_date=item.end_date,
        actual_cost=item.actual_cost,
        status=item.status,
        outcome=item.outcome,
        approval_decided_on=first.decided_on if first else None,
        approval_decided_by=first.decided_by if first else None,
        approval_submission_status=first.submission_status if first else None,
        approval_rejection_comments=first.rejection_comments if first else None,
        resubmission_decided_on=second.decided_on if second else None,
        resubmission_decided_by=second.decided_by if second else None,
        resubmission_submission_status=second.submission_status if second else None,
        resubmission_rejection_comments=second.rejection_comments if second else None,
        audit_trail=json.encode(item.audit_trail).decode(),
    )
