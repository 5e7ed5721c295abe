"""THE matrix: who may see each field, use each argument, fill in each input field.

A type, field, argument or input field without a line here does not import (`schema/guard.py`).
Lines that only say `anyone` mean: whoever can see the object, can see the field; the scope has
decided who that is. Field names are the Python ones; `Type.field(argument)` is an argument.
"""

from collections.abc import Callable, Mapping

from models import Permission
from permissions.registration import REGISTRATION_RULES
from permissions.rules import (
    administers,
    anyone,
    assigns_caseworkers,
    assigns_service_providers,
    coordinates,
    exports_to_icare,
    is_the_person,
    links_to_cams,
    opens_sensitive_information,
    oversees,
    reads_cams,
    reads_caseloads,
    reads_caseworkers,
    reads_clients,
    reads_service_providers,
    subscribes,
    works_with_clients,
)
from permissions.viewer import Viewer

Rule = Callable[[Viewer], bool]

PRINTED: Mapping[Rule, Permission | None] = {
    anyone: None,
    works_with_clients: Permission.CLIENTS,
    reads_clients: Permission.CLIENTS,
    links_to_cams: Permission.CAMS_LINKING,
    reads_cams: Permission.CAMS_LINKING,
    assigns_service_providers: Permission.SERVICE_PROVIDER_GROUP,
    reads_service_providers: Permission.SERVICE_PROVIDER_GROUP,
    assigns_caseworkers: Permission.SERVICE_PROVIDER_ADMIN,
    reads_caseworkers: Permission.SERVICE_PROVIDER_ADMIN,
    reads_caseloads: Permission.SERVICE_PROVIDER_ADMIN,
    opens_sensitive_information: Permission.SENSITIVE_INFORMATION,
    administers: Permission.ADMINISTRATOR,
    oversees: Permission.SERVICE_PROVIDER_ADMIN,
    is_the_person: None,
    subscribes: None,
    exports_to_icare: Permission.AGENCY_COORDINATOR,
    coordinates: Permission.AGENCY_COORDINATOR,
}
"""What `@requiresPermission` says of a rule. Reading is opened to reporting tools as well."""

WITHOUT_SIGNING_IN = frozenset(
    {
        "Mutation.sign_in",
        "Mutation.renew_session",
        "Mutation.sign_out",
        "Mutation.accept_invitation",
        "Mutation.request_password_reset",
        "Mutation.reset_password",
        "Query.viewer",
        "Query.catalogue",
    }
)
"""The only root fields that nobody has to sign in for."""


_CATALOGUE_LABELS = ("label_en", "label_fr", "icare_id", "icare_name")
_TOKENS = ("access_token", "expires_at", "refresh_token", "refresh_expires_at")
_SENSITIVE_GROUPS = ("health_insurance", "illnesses", "self_identity", "family_income")
_HEALTH_INSURANCE = ("status", "insurer", "number", "expires_on")
_ILLNESSES = ("conditions", "notes")
_SELF_IDENTITY = (
    "gender_identity",
    "sexual_orientation",
    "indigenous_identity",
    "racial_identity",
    "disability",
    "in_own_words",
)
_ANONYMOUS = (
    "registered_on",
    "gender",
    "age_group",
    "country_of_origin",
    "language",
    "immigration_status",
    "postal_area",
    "family_size",
    "learned_about",
)
_FAMILY_INCOME = ("annual_amount", "band", "household_size", "sources")


def _all(rule: Rule, *names: str) -> dict[str, Rule]:
    return dict.fromkeys(names, rule)


FIELD_RULES: Mapping[str, Mapping[str, Rule]] = {
    "Query": {
        **_all(anyone, "viewer", "catalogue", "occupations", "node", "jobseeker"),
        **_all(anyone, "countries", "languages"),
        **_all(reads_clients, "clients", "referrals", "service_providers", "sites"),
        **_all(works_with_clients, "look_up", "transfers_to_decide", "transfers_requested"),
        **_all(reads_cams, "employment_action_plans", "plan_items", "employment_outcomes"),
        **_all(reads_cams, "sync_runs", "sync_health"),
        **_all(reads_caseloads, "caseloads"),
        **_all(reads_clients, "icare_readiness"),
        **_all(exports_to_icare, "icare_exports", "icare_sheets"),
        **_all(links_to_cams, "cams_client", "cams_refresh"),
        **_all(works_with_clients, "common_assessment"),
        **_all(assigns_caseworkers, "caseworkers"),
        **_all(oversees, "audit_trail"),
        **_all(is_the_person, "who_looked_at_me"),
        **_all(administers, "staff_members", "service_provider_groups"),
        **_all(subscribes, "report_subscriptions"),
        **_all(reads_clients, "agency_programs", "service_sessions", "service_session_counts"),
        **_all(reads_clients, "anonymous_clients"),
        **_all(works_with_clients, "registration_form", "registration_drafts"),
        **_all(works_with_clients, "privacy_statement"),
        **_all(reads_clients, "family"),
    },
    "Mutation": {
        **_all(
            anyone, "sign_in", "renew_session", "sign_out", "change_password", "accept_invitation"
        ),
        **_all(anyone, "request_password_reset", "reset_password"),
        **_all(anyone, "begin_second_factor", "confirm_second_factor", "remove_second_factor"),
        **_all(administers, "clear_second_factor"),
        **_all(
            works_with_clients,
            "invite_client",
            "create_invitation",
            "resend_invitation",
            "revoke_invitation",
            "request_client_transfer",
            "decide_client_transfer",
        ),
        **_all(works_with_clients, "register_newcomer", "update_registration"),
        **_all(works_with_clients, "save_registration_draft", "clear_registration_draft"),
        **_all(coordinates, "publish_privacy_statement"),
        **_all(works_with_clients, "move_to_family"),
        **_all(links_to_cams, "link_to_cams", "remove_cams_link", "refresh_cams"),
        **_all(assigns_caseworkers, "assign_caseworker"),
        # Whoever may not is refused by the resolver itself, which tells the managers of the try.
        **_all(works_with_clients, "unlock_sensitive_information", "lock_sensitive_information"),
        **_all(opens_sensitive_information, "save_sensitive_information"),
        **_all(administers, "grant_permission", "take_permission"),
        **_all(administers, "add_catalogue_entry", "change_catalogue_entry", "order_catalogue"),
        **_all(administers, "create_staff_account", "resend_staff_invitation"),
        **_all(administers, "close_account", "reopen_account"),
        **_all(subscribes, "subscribe_to_report", "unsubscribe_from_report"),
        **_all(coordinates, "create_agency_program", "update_agency_program"),
        **_all(works_with_clients, "begin_session", "record_session", "complete_session"),
        **_all(works_with_clients, "correct_session", "add_attendance", "correct_attendance"),
        **_all(works_with_clients, "remove_attendance", "register_anonymous_client"),
        **_all(works_with_clients, "begin_mentor_match", "end_mentor_match", "log_mentor_meeting"),
        **_all(exports_to_icare, "export_to_icare", "mark_icare_export_processed"),
        **_all(works_with_clients, "mark_icare_rejection_mended"),
    },
    "Subscription": {**_all(links_to_cams, "cams_refresh")},
    # Objects.
    "Node": {**_all(anyone, "id")},
    "Viewer": {
        **_all(
            anyone,
            "id",
            "display_name",
            "kind",
            "language",
            "permissions",
            "second_factor",
            "service_provider",
            "jobseeker_id",
        )
    },
    "ReportSubscription": {
        **_all(
            anyone,
            "report",
            "parameters",
            "format",
            "frequency",
            "hour",
            "next_at",
            "created_at",
        )
    },
    "ServiceProvider": {**_all(anyone, "name", "sites")},
    "ServiceProviderGroup": {**_all(anyone, "name")},
    "Site": {**_all(anyone, "name", "city", "postal_code")},
    "StaffMember": {
        **_all(anyone, "display_name"),
        **_all(
            administers,
            "email",
            "service_provider",
            "service_provider_group",
            "is_closed",
            "permissions",
            "viewer_can_grant",
            "viewer_can_take",
            "viewer_can_close",
            "viewer_can_reopen",
        ),
    },
    "Occupation": {**_all(anyone, "code", "title", "teer", "broad_category")},
    "TargetOccupation": {
        **_all(anyone, "id", "code", "title", "teer", "broad_category", "following")
    },
    "CatalogueEntry": {**_all(anyone, "name", "label", *_CATALOGUE_LABELS, "is_active")},
    "Country": {**_all(anyone, "code", "name")},
    "Language": {**_all(anyone, "code", "name")},
    "Jobseeker": {
        **_all(
            anyone,
            "first_name",
            "last_name",
            "preferred_name",
            "pronouns",
            "date_of_birth",
            "email",
            "phone",
            "self_identification",
            "preferred_language",
            "referred_at",
            "target_occupations",
            "communication_preferences",
            "site_preference",
            "viewer_can_unlock_sensitive_information",
            "sensitive_information_unlocked_until",
            "viewer_can_assign_caseworker",
            "viewer_can_invite",
        ),
        **_all(opens_sensitive_information, "sensitive_information"),
        **_all(works_with_clients, "printouts"),
        **_all(reads_clients, "imported_fields", "referral_details", "invitation", "case_notes"),
        **_all(reads_clients, "sessions", "mentor_matches"),
        **_all(reads_clients, "registration"),
        **_all(reads_service_providers, "service_provider"),
        **_all(reads_cams, "cams_record"),
        **_all(reads_clients, "icare_readiness", "icare_rejections"),
        # That somebody is linked is CaMS data too.
        **_all(
            links_to_cams,
            "viewer_can_link_to_cams",
            "viewer_can_remove_cams_link",
            "viewer_can_refresh_cams",
        ),
    },
    **REGISTRATION_RULES,
    "Client": {**_all(anyone, "assigned_at"), **_all(reads_caseworkers, "caseworker")},
    "Referral": {**_all(anyone, "referral_status", "waiting_days")},
    "Printout": {**_all(anyone, "kind", "title", "url")},
    "PersonName": {**_all(anyone, "first_name", "last_name", "preferred_name")},
    "CommunicationPreferences": {
        **_all(anyone, "caseworker_channel", "job_post_updates", "job_post_frequency")
    },
    "ReferralDetails": {
        **_all(
            anyone,
            "referral_source",
            "referral_reference_number",
            "referral_notes",
            "service_needs",
            "access_to_transportation",
        )
    },
    # Reached only by whoever opens it, and only where it is unlocked.
    "SensitiveInformation": {
        **_all(anyone, "version", "updated_at", "updated_by", *_SENSITIVE_GROUPS)
    },
    "HealthInsurance": {**_all(anyone, *_HEALTH_INSURANCE)},
    "Illnesses": {**_all(anyone, *_ILLNESSES)},
    "SelfIdentity": {**_all(anyone, *_SELF_IDENTITY)},
    "FamilyIncome": {**_all(anyone, *_FAMILY_INCOME)},
    "CaseNote": {**_all(anyone, "kind", "body", "created_at", "author")},
    "Invitation": {
        **_all(
            anyone,
            "status",
            "sent_at",
            "expires_at",
            "viewer_can_resend",
            "viewer_can_revoke",
        ),
        # Whoever has it can open the account: it is to be given to the person, not to be reported.
        **_all(works_with_clients, "link"),
    },
    "LookUp": {**_all(anyone, "token", "expires_at", "matches")},
    "LookUpMatch": {**_all(anyone, "score", "reasons", "jobseeker", "restricted")},
    "RestrictedMatch": {**_all(anyone, "reference", "initials", "guidance")},
    "TransferRequest": {
        **_all(
            anyone,
            "status",
            "requested_at",
            "reason",
            "requested_by",
            "decided_at",
            "decided_by",
            "decision_reason",
            "jobseeker",
            "requesting_provider",
            "viewer_can_decide",
        )
    },
    # CaMS: every one of them is reached only by whoever reads CaMS data.
    "CamsRecord": {
        **_all(
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
        **_all(anyone, "address_lines", "address_city", "address_province", "address_postal_code")
    },
    "EmploymentActionPlan": {
        **_all(
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
        **_all(reads_service_providers, "service_provider"),
    },
    "EmploymentOutcome": {
        **_all(
            anyone,
            "outcome",
            "noc",
            "outcome_hours_worked",
            "outcome_wage_per_hour",
            "outcome_client_facing_esq",
        )
    },
    "SubGoal": {
        **_all(
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
        **_all(
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
        **_all(anyone, "decided_on", "decided_by", "submission_status", "rejection_comments")
    },
    "PlanItemAuditEntry": {**_all(anyone, "at", "by", "action", "field", "before", "after")},
    "CamsRefresh": {
        **_all(
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
        **_all(
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
        **_all(
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
        **_all(
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
    "SyncFailure": {**_all(anyone, "reference_number", "reason", "attempts", "last_attempt_at")},
    # What is counted for reports.
    "Caseload": {
        **_all(anyone, "caseworker", "clients"),
        **_all(reads_service_providers, "service_provider"),
        **_all(
            reads_cams,
            "linked_clients",
            "clients_in_stream_a",
            "clients_in_stream_b",
            "clients_in_stream_c",
            "clients_with_active_plan",
        ),
    },
    "EmploymentOutcomeCount": {
        **_all(
            anyone,
            "stream",
            "fiscal_year",
            "fiscal_quarter",
            "outcome",
            "plans",
            "average_wage_per_hour",
            "average_hours_worked",
        ),
        **_all(reads_service_providers, "service_provider"),
    },
    "SyncHealth": {
        **_all(
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
        **_all(reads_service_providers, "service_provider"),
    },
    "IcareReadiness": {
        **_all(
            anyone,
            "jobseeker_id",
            "first_name",
            "last_name",
            "filled_columns",
            "missing_columns",
            "is_ready",
            "templates",
        ),
        **_all(reads_service_providers, "service_provider"),
    },
    # iCARE: its exports are reached only by whoever makes them.
    "IcareTemplateReadiness": {**_all(anyone, "template", "is_ready", "filled", "missing")},
    "IcareMissingColumn": {**_all(anyone, "letter", "column", "label", "coordinate", "message")},
    "IcareExport": {
        **_all(
            anyone,
            "template",
            "month",
            "due_on",
            "status",
            "made_at",
            "made_by",
            "row_count",
            "left_out_count",
            "fingerprint",
            "processed_at",
            "rows_forgotten_at",
            "unread_lines",
            "left_out",
            "rejections",
        ),
        **_all(reads_service_providers, "service_provider"),
    },
    "IcareLeftOut": {**_all(anyone, "jobseeker_id", "person", "missing")},
    "IcareRejection": {
        **_all(
            anyone,
            "icare_export_id",
            "template",
            "jobseeker_id",
            "person",
            "position",
            "message",
            "rejected_at",
            "received_at",
            "mended_at",
        )
    },
    "IcareSheet": {**_all(anyone, "template", "title", "columns")},
    "IcareSheetColumn": {**_all(anyone, "letter", "column", "label", "is_mandatory", "is_filled")},
    "AuditEvent": {
        **_all(
            anyone,
            "at",
            "kind",
            "display_name",
            "service_provider_name",
            "acting_as",
            "fields",
            "source",
        ),
        # All or none: the ones that are left out would be those of CaMS.
        **_all(links_to_cams, "operation"),
    },
    "Look": {**_all(anyone, "at", "kind", "display_name", "service_provider_name", "fields")},
    # What agencies do: programmes, sessions, mentors, and clients who are not named.
    "AgencyProgram": {
        **_all(anyone, "name", "name_en", "name_fr", "active", "viewer_can_update"),
        **_all(reads_service_providers, "service_provider"),
    },
    "ProgramHistory": {**_all(anyone, "program", "status", "first_visit_on")},
    "VolunteerProgram": {**_all(anyone, "program", "status")},
    "ServiceSession": {
        **_all(
            anyone,
            "kind",
            "service",
            "program",
            "site",
            "worker",
            "topics",
            "language",
            "held_on",
            "began_at",
            "length_minutes",
            "unnamed_participants",
            "attendances",
            "removed_attendances",
            "anonymous_attendances",
            "corrected_at",
            "corrected_by",
            "correction_reason",
        ),
        **_all(reads_service_providers, "service_provider"),
    },
    "SessionAttendance": {
        **_all(anyone, "session", "jobseeker", "held_on", "outcome", "notes"),
        **_all(anyone, "removed_at", "removed_by", "removal_reason"),
    },
    "AnonymousAttendance": {
        **_all(anyone, "anonymous_client", "outcome", "removed_at", "removal_reason")
    },
    "ServiceSessionCount": {
        **_all(anyone, "month", "service", "kind", "program", "sessions", "minutes", "visits"),
        **_all(anyone, "clients", "anonymous_clients", "unnamed_participants"),
        **_all(reads_service_providers, "service_provider"),
    },
    "MentorMatch": {
        **_all(anyone, "kind", "program", "mentor", "mentor_name", "began_on", "ended_on"),
        **_all(anyone, "outcome", "notes", "meetings", "total_minutes"),
    },
    "MentorMeeting": {**_all(anyone, "held_on", "minutes", "notes", "logged_at", "logged_by")},
    "AnonymousClient": {
        **_all(anyone, "number", "site", *_ANONYMOUS),
        **_all(anyone, "privacy_statement_version", "acknowledged_at", "acknowledged_by"),
        **_all(reads_service_providers, "service_provider"),
    },
    # Lists and payloads.
    "Connection": {**_all(anyone, "edges", "page_info", "total_count")},
    "Edge": {**_all(anyone, "node", "cursor")},
    "PageInfo": {
        **_all(anyone, "has_next_page", "has_previous_page", "start_cursor", "end_cursor")
    },
    "UserError": {**_all(anyone, "code", "field", "message")},
    "SignInPayload": {**_all(anyone, *_TOKENS, "viewer", "user_errors")},
    "RenewSessionPayload": {**_all(anyone, *_TOKENS, "viewer", "user_errors")},
    "SignOutPayload": {**_all(anyone, "user_errors")},
    "ChangePasswordPayload": {**_all(anyone, "viewer", "user_errors")},
    "RequestPasswordResetPayload": {**_all(anyone, "user_errors")},
    "ResetPasswordPayload": {**_all(anyone, "user_errors")},
    "BeginSecondFactorPayload": {**_all(anyone, "secret", "uri", "user_errors")},
    "ConfirmSecondFactorPayload": {**_all(anyone, "recovery_codes", "viewer", "user_errors")},
    "RemoveSecondFactorPayload": {**_all(anyone, "viewer", "user_errors")},
    "ClearSecondFactorPayload": {**_all(anyone, "user_errors")},
    "AcceptInvitationPayload": {**_all(anyone, *_TOKENS, "viewer", "user_errors")},
    "InviteClientPayload": {
        **_all(anyone, "jobseeker", "invitation", "confirmation", "user_errors")
    },
    "CreateInvitationPayload": {**_all(anyone, "invitation", "user_errors")},
    "ResendInvitationPayload": {**_all(anyone, "invitation", "user_errors")},
    "RevokeInvitationPayload": {**_all(anyone, "invitation", "user_errors")},
    "AssignCaseworkerPayload": {**_all(anyone, "client", "user_errors")},
    "LinkToCamsPayload": {**_all(anyone, "jobseeker", "confirmation", "user_errors")},
    "RemoveCamsLinkPayload": {**_all(anyone, "jobseeker", "confirmation", "user_errors")},
    "RefreshCamsPayload": {**_all(anyone, "refresh", "user_errors")},
    "RequestClientTransferPayload": {**_all(anyone, "transfer_request", "user_errors")},
    "DecideClientTransferPayload": {**_all(anyone, "transfer_request", "user_errors")},
    "UnlockSensitiveInformationPayload": {**_all(anyone, "unlocked_until", "user_errors")},
    "LockSensitiveInformationPayload": {**_all(anyone, "user_errors")},
    "SaveSensitiveInformationPayload": {**_all(anyone, "sensitive_information", "user_errors")},
    "GrantPermissionPayload": {**_all(anyone, "staff_member", "user_errors")},
    "TakePermissionPayload": {**_all(anyone, "staff_member", "user_errors")},
    "AddCatalogueEntryPayload": {**_all(anyone, "entry", "user_errors")},
    "ChangeCatalogueEntryPayload": {**_all(anyone, "entry", "user_errors")},
    "OrderCataloguePayload": {**_all(anyone, "entries", "user_errors")},
    "CreateStaffAccountPayload": {**_all(anyone, "staff_member", "user_errors")},
    "ExportToIcarePayload": {**_all(anyone, "icare_export", "user_errors")},
    "MarkIcareExportProcessedPayload": {**_all(anyone, "icare_export", "user_errors")},
    "MarkIcareRejectionMendedPayload": {**_all(anyone, "icare_rejection", "user_errors")},
    "SubscribeToReportPayload": {**_all(anyone, "subscription", "user_errors")},
    "UnsubscribeFromReportPayload": {**_all(anyone, "user_errors")},
    "ResendStaffInvitationPayload": {**_all(anyone, "staff_member", "user_errors")},
    "CloseAccountPayload": {**_all(anyone, "staff_member", "user_errors")},
    "ReopenAccountPayload": {**_all(anyone, "staff_member", "user_errors")},
    "CamsClientPreview": {**_all(anyone, "client", "user_errors")},
    "CommonAssessmentPreview": {**_all(anyone, "assessment", "user_errors")},
    "CreateAgencyProgramPayload": {**_all(anyone, "program", "user_errors")},
    "UpdateAgencyProgramPayload": {**_all(anyone, "program", "user_errors")},
    "BeginSessionPayload": {**_all(anyone, "session", "user_errors")},
    "RecordSessionPayload": {**_all(anyone, "session", "user_errors")},
    "CompleteSessionPayload": {**_all(anyone, "session", "user_errors")},
    "CorrectSessionPayload": {**_all(anyone, "session", "user_errors")},
    "AddAttendancePayload": {**_all(anyone, "session", "user_errors")},
    "CorrectAttendancePayload": {**_all(anyone, "session", "user_errors")},
    "RemoveAttendancePayload": {**_all(anyone, "session", "user_errors")},
    "BeginMentorMatchPayload": {**_all(anyone, "match", "user_errors")},
    "EndMentorMatchPayload": {**_all(anyone, "match", "user_errors")},
    "LogMentorMeetingPayload": {**_all(anyone, "match", "user_errors")},
    "RegisterAnonymousClientPayload": {**_all(anyone, "anonymous_client", "user_errors")},
    # Inputs.
    "CreateAgencyProgramInput": {
        **_all(anyone, "name_en", "name_fr", "service_provider_id", "idempotency_key")
    },
    "UpdateAgencyProgramInput": {
        **_all(anyone, "program_id", "name_en", "name_fr", "active", "idempotency_key")
    },
    "BeginSessionInput": {
        **_all(
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
        **_all(
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
        **_all(
            anyone, "session_id", "length_minutes", "topics", "outcome", "notes", "idempotency_key"
        )
    },
    "CorrectSessionInput": {
        **_all(
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
        **_all(
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
        **_all(anyone, "attendance_id", "outcome", "notes", "idempotency_key")
    },
    "RemoveAttendanceInput": {**_all(anyone, "attendance_id", "reason", "idempotency_key")},
    "BeginMentorMatchInput": {
        **_all(
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
        **_all(anyone, "match_id", "ended_on", "outcome", "notes", "idempotency_key")
    },
    "LogMentorMeetingInput": {
        **_all(anyone, "match_id", "held_on", "minutes", "notes", "idempotency_key")
    },
    "RegisterAnonymousClientInput": {
        **_all(anyone, "privacy_statement_version", "site_id", *_ANONYMOUS, "idempotency_key")
    },
    "AgencyProgramFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(anyone, "active"),
    },
    "ServiceSessionFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(
            anyone, "program_id", "site_id", "worker_id", "kind", "service", "held", "completed"
        ),
    },
    "ServiceSessionCountFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(anyone, "program_id", "kind", "service", "held"),
    },
    "AnonymousClientFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(anyone, "site_id", "registered"),
    },
    "SignInInput": {**_all(anyone, "email", "password", "code", "idempotency_key")},
    "RenewSessionInput": {**_all(anyone, "refresh_token", "idempotency_key")},
    "SignOutInput": {**_all(anyone, "refresh_token", "idempotency_key")},
    "ChangePasswordInput": {**_all(anyone, "current_password", "new_password", "idempotency_key")},
    "RequestPasswordResetInput": {**_all(anyone, "email", "idempotency_key")},
    "ResetPasswordInput": {**_all(anyone, "token", "password", "code", "idempotency_key")},
    "BeginSecondFactorInput": {**_all(anyone, "password", "idempotency_key")},
    "ConfirmSecondFactorInput": {**_all(anyone, "code", "idempotency_key")},
    "RemoveSecondFactorInput": {**_all(anyone, "password", "code", "idempotency_key")},
    "ClearSecondFactorInput": {**_all(anyone, "account_id", "idempotency_key")},
    "AcceptInvitationInput": {**_all(anyone, "token", "password", "idempotency_key")},
    "CreateInvitationInput": {**_all(anyone, "jobseeker_id", "email", "idempotency_key")},
    "ResendInvitationInput": {**_all(anyone, "invitation_id", "idempotency_key")},
    "RevokeInvitationInput": {**_all(anyone, "invitation_id", "idempotency_key")},
    "InviteClientInput": {
        **_all(
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
        **_all(anyone, "common_assessment_number", "without_linking"),
        **_all(links_to_cams, "cams_reference_number"),
    },
    "AssignmentsInput": {
        **_all(assigns_service_providers, "service_provider_id"),
        **_all(assigns_caseworkers, "caseworker_id"),
        **_all(anyone, "site_preference_id"),
    },
    "PersonalDetailsInput": {
        **_all(
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
    "WorkDetailsInput": {**_all(anyone, "target_occupation_codes")},
    "ReferralDetailsInput": {
        **_all(
            anyone,
            "source",
            "reference_number",
            "notes",
            "service_needs",
            "access_to_transportation",
        )
    },
    "CommunicationPreferencesInput": {
        **_all(anyone, "caseworker_channel", "job_post_updates", "frequency")
    },
    "AssignCaseworkerInput": {**_all(anyone, "jobseeker_id", "caseworker_id", "idempotency_key")},
    "LinkToCamsInput": {**_all(anyone, "jobseeker_id", "reference_number", "idempotency_key")},
    "RemoveCamsLinkInput": {**_all(anyone, "jobseeker_id", "idempotency_key")},
    "RefreshCamsInput": {**_all(anyone, "jobseeker_id", "idempotency_key")},
    "RequestClientTransferInput": {
        **_all(anyone, "restricted_reference", "reason", "idempotency_key")
    },
    "DecideClientTransferInput": {
        **_all(anyone, "transfer_request_id", "decision", "reason", "idempotency_key")
    },
    "UnlockSensitiveInformationInput": {
        **_all(anyone, "jobseeker_id", "password", "code", "reason", "idempotency_key")
    },
    "LockSensitiveInformationInput": {**_all(anyone, "jobseeker_id", "idempotency_key")},
    "SaveSensitiveInformationInput": {
        **_all(anyone, "jobseeker_id", "version", *_SENSITIVE_GROUPS, "idempotency_key")
    },
    "HealthInsuranceInput": {**_all(anyone, *_HEALTH_INSURANCE)},
    "IllnessesInput": {**_all(anyone, *_ILLNESSES)},
    "SelfIdentityInput": {**_all(anyone, *_SELF_IDENTITY)},
    "FamilyIncomeInput": {**_all(anyone, *_FAMILY_INCOME)},
    "GrantPermissionInput": {**_all(anyone, "account_id", "permission", "idempotency_key")},
    "TakePermissionInput": {**_all(anyone, "account_id", "permission", "idempotency_key")},
    "AddCatalogueEntryInput": {
        **_all(anyone, "catalogue", "name", *_CATALOGUE_LABELS, "idempotency_key")
    },
    "ChangeCatalogueEntryInput": {
        **_all(anyone, "entry_id", *_CATALOGUE_LABELS, "is_active", "idempotency_key")
    },
    "OrderCatalogueInput": {**_all(anyone, "catalogue", "entry_ids", "idempotency_key")},
    "CreateStaffAccountInput": {
        **_all(
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
    "ResendStaffInvitationInput": {**_all(anyone, "account_id", "idempotency_key")},
    "CloseAccountInput": {**_all(anyone, "account_id", "idempotency_key")},
    "SubscribeToReportInput": {
        **_all(anyone, "report", "parameters", "format", "frequency", "hour", "idempotency_key")
    },
    "UnsubscribeFromReportInput": {**_all(anyone, "subscription_id", "idempotency_key")},
    "ReopenAccountInput": {**_all(anyone, "account_id", "idempotency_key")},
    "ClientFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(reads_caseworkers, "caseworker_id"),
        **_all(reads_cams, "linked_to_cams", "stream"),
        **_all(anyone, "comments", "added_from", "added_before"),
    },
    "ReferralFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(reads_cams, "linked_to_cams"),
        **_all(anyone, "site_preference_id", "status", "comments"),
        **_all(anyone, "added_from", "added_before"),
    },
    "DateRange": {**_all(anyone, "period", "fiscal_year", "first_day", "last_day")},
    "EmploymentActionPlanFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(anyone, "status", "stream", "active"),
    },
    "PlanItemFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(
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
        **_all(reads_service_providers, "service_provider_id"),
        **_all(anyone, "stream", "closed"),
    },
    "IcareReadinessFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(anyone, "is_ready"),
    },
    "IcareExportFilter": {
        **_all(reads_service_providers, "service_provider_id"),
        **_all(anyone, "template", "status", "month"),
    },
    "ExportToIcareInput": {
        **_all(anyone, "template", "month", "idempotency_key"),
        **_all(reads_service_providers, "service_provider_id"),
    },
    "MarkIcareExportProcessedInput": {**_all(anyone, "icare_export_id", "idempotency_key")},
    "MarkIcareRejectionMendedInput": {**_all(anyone, "icare_rejection_id", "idempotency_key")},
    "ClientOrder": {**_all(anyone, "by", "descending")},
    "ReferralOrder": {**_all(anyone, "by", "descending")},
}

_PAGED = ("first", "after")

ARGUMENT_RULES: Mapping[str, Rule] = {
    **{
        f"{field}({argument})": anyone
        for field, arguments in {
            "Query.node": ("id",),
            "Query.jobseeker": ("id",),
            "Query.catalogue": ("catalogue", "include_retired"),
            "Query.occupations": ("search", "first"),
            "Query.clients": (*_PAGED, "filter", "order_by"),
            "Query.referrals": (*_PAGED, "filter", "order_by"),
            "Query.employment_action_plans": (*_PAGED, "filter"),
            "Query.plan_items": (*_PAGED, "filter"),
            "Query.caseloads": (*_PAGED, "service_provider_id"),
            "Query.employment_outcomes": (*_PAGED, "filter"),
            "Query.sync_health": (*_PAGED, "service_provider_id"),
            "Query.icare_readiness": (*_PAGED, "filter"),
            "Query.icare_exports": (*_PAGED, "filter"),
            "Jobseeker.icare_rejections": _PAGED,
            "IcareExport.left_out": _PAGED,
            "IcareExport.rejections": _PAGED,
            "Query.look_up": ("name", "date_of_birth", "email", "phone", "first"),
            "Query.sites": ("service_provider_id",),
            "Query.registration_form": ("jobseeker_id", "draft_id"),
            "Query.registration_drafts": _PAGED,
            "Query.privacy_statement": ("service_provider_id",),
            "Query.family": ("code", "service_provider_id"),
            "Query.caseworkers": ("service_provider_id",),
            "Query.staff_members": (*_PAGED, "service_provider_id", "permission"),
            "Query.cams_client": ("reference_number",),
            "Query.common_assessment": ("number",),
            "Query.cams_refresh": ("id",),
            "Query.sync_runs": _PAGED,
            "Query.report_subscriptions": _PAGED,
            "Query.agency_programs": (*_PAGED, "filter"),
            "Query.service_sessions": (*_PAGED, "filter"),
            "Query.service_session_counts": (*_PAGED, "filter"),
            "Query.anonymous_clients": (*_PAGED, "filter"),
            "Query.transfers_to_decide": (*_PAGED, "status"),
            "Query.audit_trail": ("jobseeker_id", *_PAGED),
            "Query.who_looked_at_me": _PAGED,
            "Query.transfers_requested": (*_PAGED, "status"),
            "Jobseeker.case_notes": _PAGED,
            "Jobseeker.sessions": _PAGED,
            "Jobseeker.mentor_matches": _PAGED,
            "SyncRun.failures": _PAGED,
            "Subscription.cams_refresh": ("id",),
        }.items()
        for argument in arguments
    },
    **{f"Mutation.{name}(input)": anyone for name in FIELD_RULES["Mutation"]},
}
