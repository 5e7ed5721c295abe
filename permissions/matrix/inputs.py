"""The matrix of inputs, filters and orders."""

from collections.abc import Mapping

from permissions.matrix.lines import Rule, lines
from permissions.matrix.names import (
    ANONYMOUS,
    CATALOGUE_LABELS,
    FAMILY_INCOME,
    HEALTH_INSURANCE,
    ILLNESSES,
    SELF_IDENTITY,
    SENSITIVE_GROUPS,
)
from permissions.rules import (
    anyone,
    assigns_caseworkers,
    assigns_service_providers,
    links_to_cams,
    reads_cams,
    reads_caseworkers,
    reads_service_providers,
)

INPUTS: Mapping[str, Mapping[str, Rule]] = {
    "CreateAgencyProgramInput": {
        **lines(anyone, "name_en", "name_fr", "service_provider_id", "idempotency_key")
    },
    "UpdateAgencyProgramInput": {
        **lines(anyone, "program_id", "name_en", "name_fr", "active", "idempotency_key")
    },
    "BeginSessionInput": {
        **lines(
            anyone,
            "jobseeker_id",
            "anonymous_client_id",
            "service",
            "kind",
            "program_id",
            "site_id",
            "topics",
            "language",
            "idempotency_key",
        )
    },
    "RecordSessionInput": {
        **lines(
            anyone,
            "jobseeker_ids",
            "anonymous_client_ids",
            "unnamed_participants",
            "kind",
            "service",
            "held_on",
            "length_minutes",
            "program_id",
            "site_id",
            "topics",
            "language",
            "outcome",
            "notes",
            "idempotency_key",
        )
    },
    "CompleteSessionInput": {
        **lines(
            anyone, "session_id", "length_minutes", "topics", "outcome", "notes", "idempotency_key"
        )
    },
    "CorrectSessionInput": {
        **lines(
            anyone,
            "session_id",
            "reason",
            "kind",
            "service",
            "held_on",
            "length_minutes",
            "unnamed_participants",
            "program_id",
            "site_id",
            "topics",
            "language",
            "idempotency_key",
        )
    },
    "AddAttendanceInput": {
        **lines(
            anyone,
            "session_id",
            "jobseeker_id",
            "anonymous_client_id",
            "outcome",
            "notes",
            "idempotency_key",
        )
    },
    "CorrectAttendanceInput": {
        **lines(anyone, "attendance_id", "outcome", "notes", "idempotency_key")
    },
    "RemoveAttendanceInput": {**lines(anyone, "attendance_id", "reason", "idempotency_key")},
    "BeginMentorMatchInput": {
        **lines(
            anyone,
            "jobseeker_id",
            "kind",
            "mentor_id",
            "mentor_name",
            "program_id",
            "began_on",
            "notes",
            "idempotency_key",
        )
    },
    "EndMentorMatchInput": {
        **lines(anyone, "match_id", "ended_on", "outcome", "notes", "idempotency_key")
    },
    "LogMentorMeetingInput": {
        **lines(anyone, "match_id", "held_on", "minutes", "notes", "idempotency_key")
    },
    "RegisterAnonymousClientInput": {
        **lines(anyone, "privacy_statement_version", "site_id", *ANONYMOUS, "idempotency_key")
    },
    "AgencyProgramFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(anyone, "active"),
    },
    "ServiceSessionFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(
            anyone, "program_id", "site_id", "worker_id", "kind", "service", "held", "completed"
        ),
    },
    "ServiceSessionCountFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(anyone, "program_id", "kind", "service", "held"),
    },
    "AnonymousClientFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(anyone, "site_id", "registered"),
    },
    "SignInInput": {**lines(anyone, "email", "password", "code", "idempotency_key")},
    "RenewSessionInput": {**lines(anyone, "refresh_token", "idempotency_key")},
    "SignOutInput": {**lines(anyone, "refresh_token", "idempotency_key")},
    "ChangePasswordInput": {**lines(anyone, "current_password", "new_password", "idempotency_key")},
    "RequestPasswordResetInput": {**lines(anyone, "email", "idempotency_key")},
    "ResetPasswordInput": {**lines(anyone, "token", "password", "code", "idempotency_key")},
    "BeginSecondFactorInput": {**lines(anyone, "password", "idempotency_key")},
    "ConfirmSecondFactorInput": {**lines(anyone, "code", "idempotency_key")},
    "RemoveSecondFactorInput": {**lines(anyone, "password", "code", "idempotency_key")},
    "ClearSecondFactorInput": {**lines(anyone, "account_id", "idempotency_key")},
    "AcceptInvitationInput": {**lines(anyone, "token", "password", "idempotency_key")},
    "CreateInvitationInput": {**lines(anyone, "jobseeker_id", "email", "idempotency_key")},
    "ResendInvitationInput": {**lines(anyone, "invitation_id", "idempotency_key")},
    "RevokeInvitationInput": {**lines(anyone, "invitation_id", "idempotency_key")},
    "InviteClientInput": {
        **lines(
            anyone,
            "look_up_token",
            "connection",
            "assignments",
            "personal_details",
            "work_details",
            "referral_details",
            "communication_preferences",
            "duplicate_reason",
            "idempotency_key",
        )
    },
    "ConnectionInput": {
        **lines(anyone, "common_assessment_number", "without_linking"),
        **lines(links_to_cams, "cams_reference_number"),
    },
    "AssignmentsInput": {
        **lines(assigns_service_providers, "service_provider_id"),
        **lines(assigns_caseworkers, "caseworker_id"),
        **lines(anyone, "site_preference_id"),
    },
    "PersonalDetailsInput": {
        **lines(
            anyone,
            "first_name",
            "last_name",
            "date_of_birth",
            "preferred_name",
            "pronouns",
            "email",
            "phone",
            "self_identification",
            "preferred_language",
        )
    },
    "WorkDetailsInput": {**lines(anyone, "target_occupation_codes")},
    "ReferralDetailsInput": {
        **lines(
            anyone,
            "source",
            "reference_number",
            "notes",
            "service_needs",
            "access_to_transportation",
        )
    },
    "CommunicationPreferencesInput": {
        **lines(anyone, "caseworker_channel", "job_post_updates", "frequency")
    },
    "AssignCaseworkerInput": {**lines(anyone, "jobseeker_id", "caseworker_id", "idempotency_key")},
    "LinkToCamsInput": {**lines(anyone, "jobseeker_id", "reference_number", "idempotency_key")},
    "RemoveCamsLinkInput": {**lines(anyone, "jobseeker_id", "idempotency_key")},
    "RefreshCamsInput": {**lines(anyone, "jobseeker_id", "idempotency_key")},
    "RequestClientTransferInput": {
        **lines(anyone, "restricted_reference", "reason", "idempotency_key")
    },
    "DecideClientTransferInput": {
        **lines(anyone, "transfer_request_id", "decision", "reason", "idempotency_key")
    },
    "UnlockSensitiveInformationInput": {
        **lines(anyone, "jobseeker_id", "password", "code", "reason", "idempotency_key")
    },
    "LockSensitiveInformationInput": {**lines(anyone, "jobseeker_id", "idempotency_key")},
    "SaveSensitiveInformationInput": {
        **lines(anyone, "jobseeker_id", "version", *SENSITIVE_GROUPS, "idempotency_key")
    },
    "HealthInsuranceInput": {**lines(anyone, *HEALTH_INSURANCE)},
    "IllnessesInput": {**lines(anyone, *ILLNESSES)},
    "SelfIdentityInput": {**lines(anyone, *SELF_IDENTITY)},
    "FamilyIncomeInput": {**lines(anyone, *FAMILY_INCOME)},
    "GrantPermissionInput": {**lines(anyone, "account_id", "permission", "idempotency_key")},
    "TakePermissionInput": {**lines(anyone, "account_id", "permission", "idempotency_key")},
    "AddCatalogueEntryInput": {
        **lines(anyone, "catalogue", "name", *CATALOGUE_LABELS, "idempotency_key")
    },
    "ChangeCatalogueEntryInput": {
        **lines(anyone, "entry_id", *CATALOGUE_LABELS, "is_active", "idempotency_key")
    },
    "OrderCatalogueInput": {**lines(anyone, "catalogue", "entry_ids", "idempotency_key")},
    "CreateStaffAccountInput": {
        **lines(
            anyone,
            "email",
            "display_name",
            "language",
            "service_provider_id",
            "service_provider_group_id",
            "permissions",
            "idempotency_key",
        )
    },
    "ResendStaffInvitationInput": {**lines(anyone, "account_id", "idempotency_key")},
    "CloseAccountInput": {**lines(anyone, "account_id", "idempotency_key")},
    "SubscribeToReportInput": {
        **lines(anyone, "report", "parameters", "format", "frequency", "hour", "idempotency_key")
    },
    "UnsubscribeFromReportInput": {**lines(anyone, "subscription_id", "idempotency_key")},
    "ReopenAccountInput": {**lines(anyone, "account_id", "idempotency_key")},
    "ClientFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(reads_caseworkers, "caseworker_id"),
        **lines(reads_cams, "linked_to_cams", "stream"),
        **lines(anyone, "comments", "added_from", "added_before"),
    },
    "ReferralFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(reads_cams, "linked_to_cams"),
        **lines(anyone, "site_preference_id", "status", "comments"),
        **lines(anyone, "added_from", "added_before"),
    },
    "DateRange": {**lines(anyone, "period", "fiscal_year", "first_day", "last_day")},
    "EmploymentActionPlanFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(anyone, "status", "stream", "active"),
    },
    "PlanItemFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(
            anyone,
            "status",
            "awaiting_approval",
            "financial_support",
            "has_actual_cost",
            "started",
            "ended",
        ),
    },
    "EmploymentOutcomeFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(anyone, "stream", "closed"),
    },
    "IcareReadinessFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(anyone, "is_ready"),
    },
    "IcareExportFilter": {
        **lines(reads_service_providers, "service_provider_id"),
        **lines(anyone, "template", "status", "month"),
    },
    "ExportToIcareInput": {
        **lines(anyone, "template", "month", "idempotency_key"),
        **lines(reads_service_providers, "service_provider_id"),
    },
    "MarkIcareExportProcessedInput": {**lines(anyone, "icare_export_id", "idempotency_key")},
    "MarkIcareRejectionMendedInput": {**lines(anyone, "icare_rejection_id", "idempotency_key")},
    "ClientOrder": {**lines(anyone, "by", "descending")},
    "ReferralOrder": {**lines(anyone, "by", "descending")},
}
