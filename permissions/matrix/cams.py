"""The matrix of what CaMS says, how it was read, and what is counted of it."""

from collections.abc import Mapping

from permissions.matrix.lines import Rule, lines
from permissions.rules import (
    anyone,
    reads_cams,
    reads_service_providers,
)

CAMS: Mapping[str, Mapping[str, Rule]] = {
    "CamsRecord": {
        **lines(
            anyone,
            "reference_number",
            "stream",
            "citizenship",
            "marital_status",
            "immigration_status",
            "identifies_as",
            "preferred_language",
            "email",
            "phone",
            "primary_mailing_address",
            "synced_at",
            "is_stale",
            "state",
            "last_failure",
            "linked_at",
            "person",
            "employment_action_plan",
            "employment_action_plans",
        )
    },
    "PrimaryMailingAddress": {
        **lines(anyone, "address_lines", "address_city", "address_province", "address_postal_code")
    },
    "EmploymentActionPlan": {
        **lines(
            anyone,
            "reference",
            "status",
            "owner",
            "stream",
            "inclusion_groups",
            "start_date",
            "accepted_date",
            "closed_date",
            "service_delivery_site",
            "referral_source",
            "goal",
            "goal_occupation",
            "goal_hourly_wage",
            "goal_work_hours",
            "employment_outcome",
            "sub_goals",
            "cams_record",
        ),
        **lines(reads_service_providers, "service_provider"),
    },
    "EmploymentOutcome": {
        **lines(
            anyone,
            "outcome",
            "noc",
            "outcome_hours_worked",
            "outcome_wage_per_hour",
            "outcome_client_facing_esq",
        )
    },
    "SubGoal": {
        **lines(
            anyone,
            "name",
            "reference",
            "start_date",
            "end_date",
            "status",
            "outcome",
            "plan_items",
            "employment_action_plan",
        )
    },
    "PlanItem": {
        **lines(
            anyone,
            "name",
            "reference",
            "rationale",
            "start_date",
            "end_date",
            "actual_cost",
            "status",
            "outcome",
            "approval",
            "resubmission",
            "audit_trail",
            "sub_goal",
        )
    },
    "PlanItemSubmission": {
        **lines(anyone, "decided_on", "decided_by", "submission_status", "rejection_comments")
    },
    "PlanItemAuditEntry": {**lines(anyone, "at", "by", "action", "field", "before", "after")},
    "CamsRefresh": {
        **lines(
            anyone,
            "status",
            "requested_at",
            "started_at",
            "finished_at",
            "failure",
            "changed",
        )
    },
    "CamsClient": {
        **lines(
            anyone,
            "reference_number",
            "first_name",
            "last_name",
            "date_of_birth",
            "stream",
            "already_linked_to",
            "notes",
        )
    },
    "CommonAssessment": {
        **lines(
            anyone,
            "number",
            "status",
            "first_name",
            "last_name",
            "date_of_birth",
            "email",
            "phone",
            "preferred_name",
            "pronouns",
            "self_identification",
            "target_occupations",
        )
    },
    "SyncRun": {
        **lines(
            anyone,
            "kind",
            "status",
            "reason",
            "started_at",
            "finished_at",
            "total",
            "seen",
            "changed",
            "unchanged",
            "failed",
            "failures",
        )
    },
    "SyncFailure": {**lines(anyone, "reference_number", "reason", "attempts", "last_attempt_at")},
    # What is counted for reports.
    "Caseload": {
        **lines(anyone, "caseworker", "clients"),
        **lines(reads_service_providers, "service_provider"),
        **lines(
            reads_cams,
            "linked_clients",
            "clients_in_stream_a",
            "clients_in_stream_b",
            "clients_in_stream_c",
            "clients_with_active_plan",
        ),
    },
    "EmploymentOutcomeCount": {
        **lines(
            anyone,
            "stream",
            "fiscal_year",
            "fiscal_quarter",
            "outcome",
            "plans",
            "average_wage_per_hour",
            "average_hours_worked",
        ),
        **lines(reads_service_providers, "service_provider"),
    },
    "SyncHealth": {
        **lines(
            anyone,
            "records",
            "ok",
            "unreachable",
            "not_found_in_cams",
            "wrong_person",
            "quarantined",
            "stale",
            "oldest_synced_at",
        ),
        **lines(reads_service_providers, "service_provider"),
    },
}
