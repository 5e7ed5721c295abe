"""Any object by its id: the id names its kind, the kind its scope."""

from collections.abc import Callable
from typing import Any

from tortoise.queryset import QuerySet

from models import CatalogueEntry
from models.identity import Kind, kind_of
from permissions import scopes
from permissions.viewer import Viewer
from resolvers.context import Context
from resolvers.objects import uuid_of
from resolvers.sensitive_unlock import leave_others

_SCOPES: dict[Kind, Callable[[Viewer], QuerySet[Any]]] = {
    Kind.SERVICE_PROVIDER: scopes.visible_service_providers,
    Kind.SERVICE_PROVIDER_GROUP: scopes.visible_service_provider_groups,
    Kind.SITE: scopes.visible_sites,
    Kind.ACCOUNT: scopes.visible_staff,
    Kind.JOBSEEKER: scopes.visible_jobseekers,
    Kind.CASE_NOTE: scopes.visible_case_notes,
    Kind.INVITATION: scopes.visible_invitations,
    Kind.CAMS_RECORD: scopes.visible_cams_records,
    Kind.EMPLOYMENT_ACTION_PLAN: scopes.visible_employment_action_plans,
    Kind.SUB_GOAL: scopes.visible_sub_goals,
    Kind.PLAN_ITEM: scopes.visible_plan_items,
    Kind.CAMS_REFRESH: scopes.visible_cams_refreshes,
    Kind.SYNC_RUN: scopes.visible_sync_runs,
    Kind.SYNC_FAILURE: scopes.visible_sync_failures,
    Kind.CASELOAD: scopes.visible_caseloads,
    Kind.EMPLOYMENT_OUTCOME_COUNT: scopes.visible_employment_outcome_counts,
    Kind.SYNC_HEALTH: scopes.visible_sync_health,
    Kind.ICARE_READINESS: scopes.visible_icare_readiness,
    Kind.AGENCY_PROGRAM: scopes.visible_agency_programs,
    Kind.PROGRAM_HISTORY: scopes.visible_program_histories,
    Kind.VOLUNTEER_PROGRAM: scopes.visible_volunteer_programs,
    Kind.SERVICE_SESSION: scopes.visible_service_sessions,
    Kind.SESSION_ATTENDANCE: scopes.visible_session_attendances,
    Kind.ANONYMOUS_ATTENDANCE: scopes.visible_anonymous_attendances,
    Kind.ANONYMOUS_CLIENT: scopes.visible_anonymous_clients,
    Kind.MENTOR_MATCH: scopes.visible_mentor_matches,
    Kind.MENTOR_MEETING: scopes.visible_mentor_meetings,
    Kind.SERVICE_SESSION_COUNT: scopes.visible_service_session_counts,
    Kind.ICARE_EXPORT: scopes.visible_icare_exports,
    Kind.ICARE_LEFT_OUT: scopes.visible_icare_left_out,
    Kind.ICARE_REJECTION: scopes.visible_icare_rejections,
    Kind.REPORT_SUBSCRIPTION: scopes.visible_report_subscriptions,
    Kind.CLIENT_IDENTIFIER: scopes.visible_client_identifiers,
    Kind.FAMILY: scopes.visible_families,
    Kind.REGISTRATION_DRAFT: scopes.visible_registration_drafts,
    Kind.PRIVACY_STATEMENT: scopes.visible_privacy_statements,
    Kind.CATALOGUE_ENTRY: lambda _: CatalogueEntry.all(),
}


async def object_by_id(ctx: Context, id_: str) -> Any:
    """None alike for what is missing, what is somebody else's, and what is no id at all."""
    uuid = uuid_of(id_)
    kind = None if uuid is None else kind_of(uuid)
    if kind is Kind.TRANSFER_REQUEST:
        viewer = ctx.signed_in
        return await scopes.visible_transfers_to_decide(viewer).get_or_none(
            id=uuid
        ) or await scopes.visible_transfers_requested(viewer).get_or_none(id=uuid)
    if kind is None or kind not in _SCOPES:
        return None
    if kind is Kind.JOBSEEKER and uuid is not None:
        await leave_others(ctx, uuid)
    return await _SCOPES[kind](ctx.signed_in).get_or_none(pk=uuid)
