"""The matrix of what an agency does and gives account of: iCARE, the audit trail, programs, sessions."""

from collections.abc import Mapping

from permissions.matrix.lines import Rule, lines
from permissions.matrix.names import ANONYMOUS
from permissions.rules import (
    anyone,
    links_to_cams,
    reads_service_providers,
)

AGENCIES: Mapping[str, Mapping[str, Rule]] = {
    "IcareReadiness": {
        **lines(
            anyone,
            "jobseeker_id",
            "first_name",
            "last_name",
            "filled_columns",
            "missing_columns",
            "is_ready",
            "templates",
        ),
        **lines(reads_service_providers, "service_provider"),
    },
    # iCARE: its exports are reached only by whoever makes them.
    "IcareTemplateReadiness": {**lines(anyone, "template", "is_ready", "filled", "missing")},
    "IcareMissingColumn": {**lines(anyone, "letter", "column", "label", "coordinate", "message")},
    "IcareExport": {
        **lines(
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
        **lines(reads_service_providers, "service_provider"),
    },
    "IcareLeftOut": {**lines(anyone, "jobseeker_id", "person", "missing")},
    "IcareRejection": {
        **lines(
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
    "IcareSheet": {**lines(anyone, "template", "title", "columns")},
    "IcareSheetColumn": {**lines(anyone, "letter", "column", "label", "is_mandatory", "is_filled")},
    "AuditEvent": {
        **lines(
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
        **lines(links_to_cams, "operation"),
    },
    "Look": {**lines(anyone, "at", "kind", "display_name", "service_provider_name", "fields")},
    # What agencies do: programmes, sessions, mentors, and clients who are not named.
    "AgencyProgram": {
        **lines(anyone, "name", "name_en", "name_fr", "active", "viewer_can_update"),
        **lines(reads_service_providers, "service_provider"),
    },
    "ProgramHistory": {**lines(anyone, "program", "status", "first_visit_on")},
    "VolunteerProgram": {**lines(anyone, "program", "status")},
    "ServiceSession": {
        **lines(
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
        **lines(reads_service_providers, "service_provider"),
    },
    "SessionAttendance": {
        **lines(anyone, "session", "jobseeker", "held_on", "outcome", "notes"),
        **lines(anyone, "removed_at", "removed_by", "removal_reason"),
    },
    "AnonymousAttendance": {
        **lines(anyone, "anonymous_client", "outcome", "removed_at", "removal_reason")
    },
    "ServiceSessionCount": {
        **lines(anyone, "month", "service", "kind", "program", "sessions", "minutes", "visits"),
        **lines(anyone, "clients", "anonymous_clients", "unnamed_participants"),
        **lines(reads_service_providers, "service_provider"),
    },
    "MentorMatch": {
        **lines(anyone, "kind", "program", "mentor", "mentor_name", "began_on", "ended_on"),
        **lines(anyone, "outcome", "notes", "meetings", "total_minutes"),
    },
    "MentorMeeting": {**lines(anyone, "held_on", "minutes", "notes", "logged_at", "logged_by")},
    "AnonymousClient": {
        **lines(anyone, "number", "site", *ANONYMOUS),
        **lines(anyone, "privacy_statement_version", "acknowledged_at", "acknowledged_by"),
        **lines(reads_service_providers, "service_provider"),
    },
}
