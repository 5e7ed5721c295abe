"""What CaMS said of a person and what stands in the tables, in one form, to be compared."""

from msgspec import json

from models import CamsRecord, EmploymentActionPlan, PlanItem, SubGoal
from models.cams_snapshot import AuditEntry, ClientSnapshot


def said(snapshot: ClientSnapshot) -> list:
    """A snapshot's content as nested lists, plans in the order in which they are shown."""
    address = snapshot.primary_mailing_address
    plans = sorted(
        snapshot.employment_action_plans,
        key=lambda plan: (plan.status != "ACTIVE", -plan.start_date.toordinal()),
    )
    return [
        snapshot.stream,
        snapshot.citizenship,
        snapshot.marital_status,
        snapshot.immigration_status,
        snapshot.identifies_as,
        snapshot.preferred_language,
        snapshot.email,
        snapshot.phone,
        [address.lines, address.city, address.province, address.postal_code] if address else None,
        snapshot.updated_at,
        [_plan_said(plan) for plan in plans],
    ]


def _plan_said(plan) -> list:
    outcome = plan.employment_outcome
    return [
        plan.reference,
        plan.status,
        plan.owner,
        plan.stream,
        plan.inclusion_groups,
        plan.start_date,
        plan.accepted_date,
        plan.closed_date,
        plan.service_delivery_site,
        plan.referral_source,
        plan.goal,
        plan.goal_occupation,
        plan.goal_hourly_wage,
        plan.goal_work_hours,
        [
            outcome.outcome,
            outcome.noc,
            outcome.hours_worked,
            outcome.wage_per_hour,
            outcome.client_facing_esq,
        ]
        if outcome
        else None,
        [
            [
                sub_goal.reference,
                sub_goal.name,
                sub_goal.start_date,
                sub_goal.end_date,
                sub_goal.status,
                sub_goal.outcome,
                [_item_said(item) for item in sub_goal.plan_items],
            ]
            for sub_goal in plan.sub_goals
        ],
    ]


def _item_said(item) -> list:
    decisions = [
        [part.decided_on, part.decided_by, part.submission_status, part.rejection_comments]
        if part
        else [None] * 4
        for part in (item.approval, item.resubmission)
    ]
    return [
        item.reference,
        item.name,
        item.rationale,
        item.start_date,
        item.end_date,
        item.actual_cost,
        item.status,
        item.outcome,
        *decisions,
        item.audit_trail,
    ]


async def held(record: CamsRecord) -> list:
    """What stands in the tables, in the form of `said`."""
    row = await CamsRecord.get(id=record.id)
    address = [row.address_lines, row.address_city, row.address_province, row.address_postal_code]
    return [
        row.stream,
        row.citizenship,
        row.marital_status,
        row.immigration_status,
        row.identifies_as,
        row.preferred_language,
        row.email,
        row.phone,
        address if row.address_lines else None,
        row.source_updated_at,
        [
            await _plan_held(plan)
            for plan in await EmploymentActionPlan.filter(cams_record_id=row.id).order_by(
                "position"
            )
        ],
    ]


async def _plan_held(plan: EmploymentActionPlan) -> list:
    return [
        plan.reference,
        plan.status,
        plan.owner,
        plan.stream,
        plan.inclusion_groups,
        plan.start_date,
        plan.accepted_date,
        plan.closed_date,
        plan.service_delivery_site,
        plan.referral_source,
        plan.goal,
        plan.goal_occupation_code,
        plan.goal_hourly_wage,
        plan.goal_work_hours,
        [
            plan.outcome,
            plan.outcome_noc_code,
            plan.outcome_hours_worked,
            plan.outcome_wage_per_hour,
            plan.outcome_client_facing_esq,
        ]
        if plan.has_outcome
        else None,
        [
            [
                sub_goal.reference,
                sub_goal.name,
                sub_goal.start_date,
                sub_goal.end_date,
                sub_goal.status,
                sub_goal.outcome,
                [
                    _item_held(item)
                    for item in await PlanItem.filter(sub_goal_id=sub_goal.id).order_by("position")
                ],
            ]
            for sub_goal in await SubGoal.filter(plan_id=plan.id).order_by("position")
        ],
    ]


def _item_held(item: PlanItem) -> list:
    return [
        item.reference,
        item.name,
        item.rationale,
        item.start_date,
        item.end_date,
        item.actual_cost,
        item.status,
        item.outcome,
        [
            item.approval_decided_on,
            item.approval_decided_by,
            item.approval_submission_status,
            item.approval_rejection_comments,
        ],
        [
            item.resubmission_decided_on,
            item.resubmission_decided_by,
            item.resubmission_submission_status,
            item.resubmission_rejection_comments,
        ],
        json.decode(json.encode(item.audit_trail), type=list[AuditEntry]),
    ]
