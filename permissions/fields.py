"""THE matrix: who may see each field, use each argument, fill in each input field.

A type, field, argument or input field without a line here does not import (`schema/guard.py`).
Lines that only say `anyone` mean: whoever can see the object, can see the field; the scope has
decided who that is. Field names are the Python ones; `Type.field(argument)` is an argument. The lines
themselves stand in `permissions/matrix/`, by what they are about.
"""

from collections.abc import Mapping

from models import Permission
from permissions.matrix.agencies import AGENCIES
from permissions.matrix.cams import CAMS
from permissions.matrix.inputs import INPUTS
from permissions.matrix.lines import Rule
from permissions.matrix.payloads import PAYLOADS
from permissions.matrix.people import PEOPLE
from permissions.matrix.roots import ROOTS
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


FIELD_RULES: Mapping[str, Mapping[str, Rule]] = {
    # What a type says itself counts for more than what follows from a question of the form.
    **REGISTRATION_RULES,
    **ROOTS,
    **PEOPLE,
    **CAMS,
    **AGENCIES,
    **PAYLOADS,
    **INPUTS,
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
