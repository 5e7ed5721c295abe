"""The matrix of people, of those who help them, and of what is between both."""

from collections.abc import Mapping

from permissions.matrix.lines import Rule, lines
from permissions.matrix.names import (
    CATALOGUE_LABELS,
    FAMILY_INCOME,
    HEALTH_INSURANCE,
    ILLNESSES,
    SELF_IDENTITY,
    SENSITIVE_GROUPS,
)
from permissions.rules import (
    administers,
    anyone,
    links_to_cams,
    opens_sensitive_information,
    reads_cams,
    reads_caseworkers,
    reads_clients,
    reads_service_providers,
    works_with_clients,
)

PEOPLE: Mapping[str, Mapping[str, Rule]] = {
    "Node": {**lines(anyone, "id")},
    "Viewer": {
        **lines(
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
        **lines(
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
    "ServiceProvider": {**lines(anyone, "name", "sites")},
    "ServiceProviderGroup": {**lines(anyone, "name")},
    "Site": {**lines(anyone, "name", "city", "postal_code")},
    "StaffMember": {
        **lines(anyone, "display_name"),
        **lines(
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
    "Occupation": {**lines(anyone, "code", "title", "teer", "broad_category")},
    "TargetOccupation": {
        **lines(anyone, "id", "code", "title", "teer", "broad_category", "following")
    },
    "CatalogueEntry": {**lines(anyone, "name", "label", *CATALOGUE_LABELS, "is_active")},
    "Country": {**lines(anyone, "code", "name")},
    "Language": {**lines(anyone, "code", "name")},
    "Jobseeker": {
        **lines(
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
        **lines(opens_sensitive_information, "sensitive_information"),
        **lines(works_with_clients, "printouts"),
        **lines(reads_clients, "imported_fields", "referral_details", "invitation", "case_notes"),
        **lines(reads_clients, "sessions", "mentor_matches"),
        **lines(reads_clients, "registration"),
        **lines(reads_service_providers, "service_provider"),
        **lines(reads_cams, "cams_record"),
        **lines(reads_clients, "icare_readiness", "icare_rejections"),
        # That somebody is linked is CaMS data too.
        **lines(
            links_to_cams,
            "viewer_can_link_to_cams",
            "viewer_can_remove_cams_link",
            "viewer_can_refresh_cams",
        ),
    },
    "Client": {**lines(anyone, "assigned_at"), **lines(reads_caseworkers, "caseworker")},
    "Referral": {**lines(anyone, "referral_status", "waiting_days")},
    "Printout": {**lines(anyone, "kind", "title", "url")},
    "PersonName": {**lines(anyone, "first_name", "last_name", "preferred_name")},
    "CommunicationPreferences": {
        **lines(anyone, "caseworker_channel", "job_post_updates", "job_post_frequency")
    },
    "ReferralDetails": {
        **lines(
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
        **lines(anyone, "version", "updated_at", "updated_by", *SENSITIVE_GROUPS)
    },
    "HealthInsurance": {**lines(anyone, *HEALTH_INSURANCE)},
    "Illnesses": {**lines(anyone, *ILLNESSES)},
    "SelfIdentity": {**lines(anyone, *SELF_IDENTITY)},
    "FamilyIncome": {**lines(anyone, *FAMILY_INCOME)},
    "CaseNote": {**lines(anyone, "kind", "body", "created_at", "author")},
    "Invitation": {
        **lines(
            anyone,
            "status",
            "sent_at",
            "expires_at",
            "viewer_can_resend",
            "viewer_can_revoke",
        ),
        # Whoever has it can open the account: it is to be given to the person, not to be reported.
        **lines(works_with_clients, "link"),
    },
    "LookUp": {**lines(anyone, "token", "expires_at", "matches")},
    "LookUpMatch": {**lines(anyone, "score", "reasons", "jobseeker", "restricted")},
    "RestrictedMatch": {**lines(anyone, "reference", "initials", "guidance")},
    "TransferRequest": {
        **lines(
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
}
