"""Which columns stand behind a field that may be hidden: for whom it is hidden they are not loaded.

Keys are always loaded, because they decide who sees the row and what it is (`provider_id`, and
`caseworker_id`, which makes a client); the tables that they point to are read by the field alone.
"""

from collections.abc import Mapping
from typing import TypeVar

from tortoise.models import Model
from tortoise.queryset import QuerySet

from permissions.fields import FIELD_RULES
from permissions.viewer import Viewer

M = TypeVar("M", bound=Model)

BEHIND: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "Jobseeker": {
        "imported_fields": ("imported_fields",),
        "referral_details": (
            "referral_source",
            "referral_reference_number",
            "referral_notes",
            "service_needs",
            "access_to_transportation",
        ),
        "invitation": (),
        "registration": (),
        "case_notes": (),
        "service_provider": (),
        "cams_record": (),
        "sensitive_information": (),
        "icare_readiness": (),
        "icare_rejections": (),
        "printouts": (),
        "viewer_can_link_to_cams": (),
        "viewer_can_remove_cams_link": (),
        "viewer_can_refresh_cams": (),
        "sessions": (),
        "mentor_matches": (),
    },
    "Client": {"caseworker": ()},
    "ClientIdentifier": {"full_value": ()},
    "Invitation": {"link": ()},
    "Caseload": {
        "service_provider": (),
        "linked_clients": ("linked_clients",),
        "clients_in_stream_a": ("clients_in_stream_a",),
        "clients_in_stream_b": ("clients_in_stream_b",),
        "clients_in_stream_c": ("clients_in_stream_c",),
        "clients_with_active_plan": ("clients_with_active_plan",),
    },
    "EmploymentOutcomeCount": {"service_provider": ()},
    "SyncHealth": {"service_provider": ()},
    "IcareReadiness": {"service_provider": ()},
    "AgencyProgram": {"service_provider": ()},
    "ServiceSession": {"service_provider": ()},
    "ServiceSessionCount": {"service_provider": ()},
    "AnonymousClient": {"service_provider": ()},
    "IcareExport": {"service_provider": ()},
    "EmploymentActionPlan": {"service_provider": ()},
    "StaffMember": {
        "email": ("email",),
        "service_provider": (),
        "service_provider_group": (),
        "is_closed": ("disabled_at",),
        "permissions": ("permissions",),
        "viewer_can_grant": ("kind", "permissions", "disabled_at"),
        "viewer_can_take": ("permissions",),
        "viewer_can_close": ("disabled_at",),
        "viewer_can_reopen": ("disabled_at",),
    },
}
"""By type and field: every field of a row that a rule may hide has its line, or nothing starts."""

NEVER_SHOWN: Mapping[str, frozenset[str]] = {"StaffMember": frozenset({"password_hash"})}
"""Columns that no field shows to anybody."""


def only_shown(
    rows: QuerySet[M], type_: str, viewer: Viewer, *, and_also: frozenset[str] = frozenset()
) -> QuerySet[M]:
    """The rows without the columns that this viewer sees in no field of the type.

    `and_also` are columns that a rule about the row asks for. A row loaded so cannot be saved as a
    whole: whoever changes a row says which columns, or may see all of them.
    """
    hidden, shown = set(NEVER_SHOWN.get(type_, ())), set(and_also)
    for field, columns in BEHIND[type_].items():
        if columns:
            (shown if FIELD_RULES[type_][field](viewer) else hidden).update(columns)
    hidden -= shown
    if not hidden:
        return rows
    return rows.only(*(name for name in rows.model._meta.db_fields if name not in hidden))  # noqa: SLF001
