"""Jobseeker, Client and Referral in GraphQL: one person, one id; a caseworker makes the difference."""

from datetime import date, datetime
from typing import Any

import strawberry

import models
from permissions.rules import opens_sensitive_information, reads_cams
from reads.data import Found, data
from resolvers import jobseeker
from resolvers.cams_record import can_link, can_use_link
from resolvers.invitation import can_create
from resolvers.jobseeker import can_assign_caseworker
from resolvers.sensitive_unlock import can_unlock
from schema.arguments import Id
from schema.cams_record import CamsRecord
from schema.case_note import CaseNote
from schema.guard import allows
from schema.icare_readiness import IcareReadiness
from schema.icare_rejection import IcareRejection
from schema.info import Info
from schema.inputs import read_input
from schema.invitation import Invitation
from schema.mentor_match import MentorMatch
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.occupation import TargetOccupation
from schema.page import Connection, nested
from schema.printout import Printout, printouts_of
from schema.registration.registration import Registration
from schema.relation import computed, part, relation
from schema.sensitive_information import (
    SensitiveInformation,
    sensitive_information_of,
    unlocked_until,
)
from schema.service_provider import ServiceProvider, Site
from schema.service_session import SessionAttendance
from schema.staff_member import StaffMember
from schema.user_error import UserError, camel
from schema.viewer_can import viewer_can


@strawberry.type(description="How a jobseeker wants to hear from the provider and the portal.")
class CommunicationPreferences:
    caseworker_channel: models.CaseworkerChannel | None = strawberry.field(
        description="Caseworker Communications: the preferred channel."
    )
    job_post_updates: bool = strawberry.field(
        description="Job Post Updates: whether job posts are sent."
    )
    job_post_frequency: models.JobPostFrequency | None = strawberry.field(
        name="frequency", description="Frequency of the job post updates."
    )


@strawberry.type(description="How a jobseeker came to the provider, and what they need.")
class ReferralDetails:
    referral_source: str | None = strawberry.field(
        name="source", description="Referral Source, an entry of its catalogue."
    )
    referral_reference_number: str | None = strawberry.field(
        name="referenceNumber", description="Reference Number of whoever referred the person."
    )
    referral_notes: str | None = strawberry.field(name="notes", description="Referral Notes.")
    service_needs: list[str] = strawberry.field(
        description="Service Needs, entries of their catalogue."
    )
    access_to_transportation: str | None = strawberry.field(
        description="Access to Transportation, an entry of its catalogue."
    )


@strawberry.interface(
    description=(
        "A person in the portal: a Referral until a caseworker is assigned, a Client from then on."
        " The id stays the same."
    )
)
class Jobseeker(Node):
    row = models.Jobseeker

    first_name: str = strawberry.field(description="First name.")
    last_name: str = strawberry.field(description="Last name.")
    preferred_name: str | None = strawberry.field(
        description="Preferred Name; imported if a Common Assessment was used."
    )
    pronouns: str | None = strawberry.field(
        description="Preferred Pronouns; imported if a Common Assessment was used."
    )
    date_of_birth: date | None = strawberry.field(description="Date of birth.")
    email: str | None = strawberry.field(
        description="Email Address, to which the invitation goes; a registered person may have none."
    )
    phone: str | None = strawberry.field(
        description="Phone number in the E.164 format, an extension behind `;ext=`."
    )
    self_identification: list[models.SelfIdentification] = strawberry.field(
        description="Self-Identification."
    )
    preferred_language: models.Language = strawberry.field(
        description="The language in which the portal writes to the person."
    )
    referred_at: datetime = strawberry.field(
        description="When the person was added or referred to the provider."
    )
    service_provider: ServiceProvider | None = relation(
        "service_provider_by_id",
        "provider_id",
        description=(
            "Service Provider Assignment. Visible only to those with Service Provider Group"
            " permissions."
        ),
    )
    target_occupations: list[TargetOccupation] = relation(
        "target_occupations_by_jobseeker", "id", description="Target Occupations, in their order."
    )
    communication_preferences: CommunicationPreferences | None = part(
        description="Communication Preferences."
    )
    referral_details: ReferralDetails | None = part(description="Referral Details.")
    registration: Registration | None = relation(
        "registration_by_jobseeker",
        "id",
        description="The intake form; null when the person is not registered.",
    )
    cams_record: CamsRecord | None = relation(
        "cams_record_by_jobseeker",
        "id",
        description=(
            "What CaMS says; null when the person is not linked. For staff with the Clients and CaMS"
            " Linking/Unlinking permissions; never for the person themselves."
        ),
    )

    icare_readiness: IcareReadiness | None = relation(
        "icare_readiness_by_jobseeker",
        "id",
        description="What is missing of the person for which template of iCARE.",
    )
    icare_rejections: Connection[IcareRejection] | None = nested(
        IcareRejection,
        "open_icare_rejections_by_jobseeker",
        description="What iCARE did not take of the person and is not mended, the newest first.",
    )

    viewer_can_link_to_cams: bool | None = viewer_can(
        can_link, "linkToCams", description="link this person to CaMS"
    )
    viewer_can_remove_cams_link: bool | None = viewer_can(
        can_use_link, "removeCamsLink", description="remove this person's CaMS link"
    )
    viewer_can_refresh_cams: bool | None = viewer_can(
        can_use_link, "refreshCams", description="refresh this person's CaMS data"
    )
    viewer_can_assign_caseworker: bool = viewer_can(
        can_assign_caseworker,
        "assignCaseworker",
        description="give this person a caseworker",
    )
    sensitive_information: SensitiveInformation | None = strawberry.field(
        resolver=sensitive_information_of,
        description=(
            "Health insurance, illnesses, self-identity, family income. Null with the error"
            " STEP_UP_REQUIRED until `unlockSensitiveInformation` was done for this person."
        ),
    )
    sensitive_information_unlocked_until: datetime | None = strawberry.field(
        resolver=unlocked_until,
        description="When this person's sensitive information locks again; null while it is locked.",
    )
    viewer_can_unlock_sensitive_information: bool = viewer_can(
        can_unlock,
        "unlockSensitiveInformation",
        description="unlock this person's sensitive information with the right password",
    )
    viewer_can_invite: bool = viewer_can(
        can_create, "createInvitation", description="invite this person anew"
    )

    @strawberry.field(
        description="Which of these fields came from a Common Assessment and stand as they did.",
    )
    @staticmethod
    def imported_fields(root: strawberry.Parent[models.Jobseeker]) -> list[str] | None:
        return [camel(name) for name in root.imported_fields]

    @strawberry.field(
        description=(
            "Site Preference. Visible only when the client is added without a CaMS link: null, and"
            " listed in `extensions.hidden`, for a linked one."
        ),
        graphql_type=Site | None,
    )
    @staticmethod
    async def site_preference(root: strawberry.Parent[models.Jobseeker], info: Info) -> object:
        loaders = info.context.loaders
        # For whoever may not know of CaMS no record is read, and nothing is hidden that would tell.
        knows = allows(info.context, reads_cams)
        if knows and await loaders.cams_record_by_jobseeker.load(root.id) is not None:
            parent = "Client" if root.is_client else "Referral"
            info.context.hidden.add(f"{parent}.sitePreference")
            info.context.audit.withheld(root.id, f"{parent}.sitePreference")
            return None
        if root.site_preference_id is None:
            return None
        return await loaders.site_by_id.load(root.site_preference_id)

    printouts: list[Printout] | None = strawberry.field(
        resolver=printouts_of,
        description="The documents that can be printed about this person.",
    )
    invitation: Invitation | None = relation(
        "invitations_by_jobseeker",
        "id",
        first=True,
        description="The last invitation; null for a person who was never invited.",
    )
    case_notes: Connection[CaseNote] | None = nested(
        CaseNote, "case_notes_by_jobseeker", description="Case notes, newest first."
    )
    sessions: Connection[SessionAttendance] | None = nested(
        SessionAttendance,
        "attendances_by_jobseeker",
        description="The service sessions that they were at, the latest first.",
    )
    mentor_matches: Connection[MentorMatch] | None = nested(
        MentorMatch,
        "mentor_matches_by_jobseeker",
        description="Their mentors and tutors, the latest first.",
    )


@strawberry.type(
    description=(
        "A jobseeker who has been assigned a caseworker and is actively being supported through case"
        " management."
    )
)
class Client(Jobseeker):
    filled = "caseworker_id"

    assigned_at: datetime | None = strawberry.field(
        description="When the present caseworker was assigned."
    )
    caseworker: StaffMember | None = relation(
        "staff_member_by_id",
        "caseworker_id",
        description=(
            "Caseworker Assignment. Visible only to those with Service Provider Admin permissions."
        ),
    )


def _waiting_days(root: strawberry.Parent[models.Jobseeker], info: Info) -> int:
    return root.days_waiting_at(info.context.now)


@strawberry.type(
    description=(
        "A jobseeker who has been referred to a service provider but has not yet been assigned a"
        " caseworker."
    )
)
class Referral(Jobseeker):
    empty = "caseworker_id"

    referral_status: models.ReferralStatus = strawberry.field(
        name="status", description="What the referral waits for."
    )
    waiting_days: int = computed(
        _waiting_days,
        # The last moment that Python knows is infinity in PostgreSQL: its resolver counts from there.
        sql="case when isfinite({row}.referred_at)"
        " then floor(extract(epoch from {now} - {row}.referred_at) / 86400)::int end",
        description="How many whole days ago the person was added or referred.",
    )


@strawberry.input(description="Who gets which caseworker.")
class AssignCaseworkerInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="The jobseeker's id.")
    caseworker_id: strawberry.ID = strawberry.field(
        description="The id of a caseworker of the jobseeker's provider."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The client, or why nobody was assigned.")
class AssignCaseworkerPayload:
    client: Client | None = strawberry.field(
        default=None, description="With the same id as the referral."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class JobseekerQuery:
    @strawberry.field(
        description="A person; null when the viewer can see nobody with this id.",
        graphql_type=Jobseeker | None,
        # To open a person's record closes what was unlocked of others.
        metadata=data(Found("jobseeker_by_id", unless=opens_sensitive_information)),
    )
    async def jobseeker(self, info: Info, id: Id) -> object:  # noqa: A002
        return await jobseeker.get(info.context, id)


@strawberry.type
class JobseekerMutation:
    @mutation(
        AssignCaseworkerPayload,
        description="Assign a caseworker: a referral becomes a client with the same id.",
    )
    async def assign_caseworker(
        self,
        info: Info,
        input: AssignCaseworkerInput,  # noqa: A002
    ) -> AssignCaseworkerPayload:
        asked = read_input(info.context, "assign_caseworker", input)
        found: Any = await jobseeker.assign_caseworker(info.context, asked.wish, **asked.values)
        return AssignCaseworkerPayload(client=found)
