"""The GraphQL schema, printed into schema/schema.graphql and compared there by `make check`."""

import strawberry
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext

from resolvers.node import object_by_id
from schema import (  # noqa: F401 - describe them before a type names them
    agency_enums,
    benchmark_enums,
    enums,
    form_enums,
    sensitive_enums,
)
from schema.agency_program import AgencyProgramMutation, AgencyProgramQuery
from schema.anonymous_client import AnonymousClientMutation, AnonymousClientQuery
from schema.arguments import Id
from schema.audit_trail import AuditTrailQuery
from schema.cams_client import CamsClientQuery
from schema.cams_record import CamsRecordMutation
from schema.cams_refresh import CamsRefreshMutation, CamsRefreshQuery, CamsRefreshSubscription
from schema.catalogue import CatalogueMutation, CatalogueQuery
from schema.client_transfer import ClientTransferMutation, ClientTransferQuery
from schema.counted import CountedQuery
from schema.country import CountryQuery
from schema.employment_action_plan_list import EmploymentActionPlanListQuery
from schema.guard import RequiresPermission, guard
from schema.icare_export import IcareExportMutation, IcareExportQuery
from schema.icare_readiness import IcareReadinessQuery
from schema.icare_rejection import IcareRejectionMutation
from schema.icare_sheet import IcareSheetQuery
from schema.info import Info
from schema.invitation import InvitationMutation
from schema.invite_client import InviteClientMutation
from schema.jobseeker import Client, JobseekerMutation, JobseekerQuery, Referral
from schema.jobseeker_list import JobseekerListQuery
from schema.language import LanguageQuery
from schema.limits import ReadsDocuments
from schema.look_up import LookUpQuery
from schema.mentor_match import MentorMatchMutation
from schema.node import Node
from schema.occupation import OccupationQuery
from schema.password_reset import PasswordResetMutation
from schema.permission import PermissionMutation
from schema.registration.draft import RegistrationDraftMutation, RegistrationDraftQuery
from schema.registration.family import FamilyMutation, FamilyQuery
from schema.registration.form import RegistrationFormQuery
from schema.registration.privacy_statement import (
    PrivacyStatementMutation,
    PrivacyStatementQuery,
)
from schema.registration.register import RegistrationMutation
from schema.report_subscription import ReportSubscriptionMutation, ReportSubscriptionQuery
from schema.scalars import SCALARS
from schema.second_factor import SecondFactorMutation
from schema.sensitive_information import SensitiveInformationMutation
from schema.service_provider import ServiceProviderQuery
from schema.service_session import ServiceSessionQuery
from schema.service_session_change import ServiceSessionMutation
from schema.service_session_count import ServiceSessionCountQuery
from schema.session import SessionMutation
from schema.session_attendance_change import SessionAttendanceMutation
from schema.staff_account import StaffAccountMutation
from schema.staff_member import StaffMemberQuery
from schema.sync_run import SyncRunQuery
from schema.viewer import ViewerQuery


@strawberry.type(description="What can be read. Every list is a connection; every id is opaque.")
class Query(
    ViewerQuery,
    JobseekerQuery,
    JobseekerListQuery,
    LookUpQuery,
    CamsClientQuery,
    CamsRefreshQuery,
    EmploymentActionPlanListQuery,
    CountedQuery,
    IcareReadinessQuery,
    IcareExportQuery,
    IcareSheetQuery,
    SyncRunQuery,
    ClientTransferQuery,
    ServiceProviderQuery,
    StaffMemberQuery,
    OccupationQuery,
    CatalogueQuery,
    CountryQuery,
    LanguageQuery,
    AuditTrailQuery,
    ReportSubscriptionQuery,
    AgencyProgramQuery,
    ServiceSessionQuery,
    ServiceSessionCountQuery,
    AnonymousClientQuery,
    RegistrationFormQuery,
    RegistrationDraftQuery,
    PrivacyStatementQuery,
    FamilyQuery,
):
    @strawberry.field(
        description="Any object by its id; null when the viewer can see none.",
        graphql_type=Node | None,
    )
    async def node(self, info: Info, id: Id) -> object:  # noqa: A002
        return await object_by_id(info.context, id)


@strawberry.type(
    description=(
        "What can be done. Every mutation answers with a payload: the object, or `userErrors`, and"
        " then nothing was written."
    )
)
class Mutation(
    SessionMutation,
    PasswordResetMutation,
    SecondFactorMutation,
    InviteClientMutation,
    InvitationMutation,
    JobseekerMutation,
    CamsRecordMutation,
    CamsRefreshMutation,
    ClientTransferMutation,
    SensitiveInformationMutation,
    PermissionMutation,
    CatalogueMutation,
    StaffAccountMutation,
    ReportSubscriptionMutation,
    AgencyProgramMutation,
    ServiceSessionMutation,
    SessionAttendanceMutation,
    MentorMatchMutation,
    AnonymousClientMutation,
    IcareExportMutation,
    IcareRejectionMutation,
    RegistrationMutation,
    RegistrationDraftMutation,
    PrivacyStatementMutation,
    FamilyMutation,
):
    pass


@strawberry.type(description="What can be watched, over `graphql-transport-ws`.")
class Subscription(CamsRefreshSubscription):
    pass


class PortalSchema(strawberry.Schema):
    def process_errors(
        self,
        errors: list[GraphQLError],
        execution_context: ExecutionContext | None = None,
    ) -> None:
        """Log nothing here: `schema/errors.py` does, with a reference and without what was typed."""


schema = PortalSchema(
    query=Query,
    mutation=Mutation,
    subscription=Subscription,
    types=[Client, Referral],
    config=StrawberryConfig(disable_field_suggestions=True),
    scalar_overrides=SCALARS,
    schema_directives=[RequiresPermission],
    extensions=[ReadsDocuments],
)
collector = guard(schema)
"""Notes whom an operation shows."""
