"""Adding a client in GraphQL: steps 3 to 5 of source 000."""

from datetime import date
from typing import Any

import strawberry

import models
from models.errors import Mistake, say
from resolvers import invite_client
from resolvers.invite_client_form import InviteClient
from schema.info import Info
from schema.inputs import domain, read_form
from schema.invitation import Invitation
from schema.jobseeker import Jobseeker
from schema.messages import translate
from schema.mutation import idempotency_key, mutation, user_errors
from schema.user_error import UserError


def _optional(description: str) -> Any:
    return strawberry.field(default=None, description=description)


@strawberry.input(
    one_of=True,
    description=(
        "Step 3, exactly one of the three. Use CaMS linking whenever available; use a Common"
        " Assessment if the client is not in CaMS but a submitted one exists; do not link if there"
        " is neither."
    ),
)
class ConnectionInput:
    cams_reference_number: str | None = strawberry.field(
        default=strawberry.UNSET,
        description=(
            "Option A: the CaMS Client Reference Number, not the Case Reference Number. The account"
            " is linked."
        ),
    )
    common_assessment_number: str | None = strawberry.field(
        default=strawberry.UNSET,
        description=(
            "Option B: the CA Number. The status must be Submitted. Some client information is"
            " imported into the portal profile, once."
        ),
    )
    without_linking: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Option C: true, to continue without linking."
    )


@strawberry.input(description="Assignments.")
class AssignmentsInput:
    service_provider_id: strawberry.ID | None = _optional(
        "Service Provider Assignment. Visible only to those with Service Provider Group permissions,"
        " and required of staff who belong to no provider; others add to their own."
    )
    caseworker_id: strawberry.ID | None = _optional(
        "Caseworker Assignment. Visible only to those with Service Provider Admin permissions. With"
        " one the person is a Client, without one a Referral."
    )
    site_preference_id: strawberry.ID | None = _optional(
        "Site Preference. Visible only when the client is added without a CaMS link."
    )


@strawberry.input(description="Personal Details.")
class PersonalDetailsInput:
    first_name: str = strawberry.field(description="First name, 1 to 100 characters.")
    last_name: str = strawberry.field(description="Last name, 1 to 100 characters.")
    date_of_birth: date | None = _optional("Date of birth, 1900-01-01 to today.")
    preferred_name: str | None = _optional(
        "Preferred Name, up to 100 characters. Imported if the CA option was used."
    )
    pronouns: str | None = _optional(
        "Preferred Pronouns, up to 50 characters. Imported if the CA option was used."
    )
    email: str = strawberry.field(
        description="Email Address: one plain address; the invitation goes there."
    )
    phone: str | None = _optional("Phone number with its area code.")
    self_identification: list[models.SelfIdentification] | None = _optional("Self-Identification.")
    preferred_language: models.Language | None = _optional(
        "The language of the invitation. Left out: what the assessment says, else English."
    )


@strawberry.input(description="Work Details.")
class WorkDetailsInput:
    target_occupation_codes: list[str] | None = _optional(
        "Target Occupations: NOC 2021 codes, at most 20. Each is followed automatically. Prefilled"
        " if the CA option was used."
    )


@strawberry.input(description="Referral Details.")
class ReferralDetailsInput:
    source: str | None = _optional("Referral Source, an entry of its catalogue.")
    reference_number: str | None = _optional("Reference Number, up to 50 characters.")
    notes: str | None = _optional("Referral Notes, up to 4,000 characters.")
    service_needs: list[str] | None = _optional(
        "Service Needs, at most 20 entries of their catalogue."
    )
    access_to_transportation: str | None = _optional(
        "Access to Transportation, an entry of its catalogue."
    )


@strawberry.input(description="Communication Preferences.")
class CommunicationPreferencesInput:
    caseworker_channel: models.CaseworkerChannel | None = _optional(
        "Caseworker Communications: the client's preferred channel."
    )
    job_post_updates: bool | None = _optional(
        "Job Post Updates: true to send job post updates to the client."
    )
    frequency: models.JobPostFrequency | None = _optional(
        "Frequency: daily or weekly updates; this can be changed later."
    )


@strawberry.input(description="A new client or referral, looked up before.")
class InviteClientInput:
    look_up_token: str | None = _optional(
        "The token of the look-up that confirmed that the person is not registered. Required."
    )
    connection: ConnectionInput = strawberry.field(description="Step 3.")
    assignments: AssignmentsInput | None = _optional("Step 4, Assignments.")
    personal_details: PersonalDetailsInput = strawberry.field(
        description="Step 4, Personal Details."
    )
    work_details: WorkDetailsInput | None = _optional("Step 4, Work Details.")
    referral_details: ReferralDetailsInput | None = _optional("Step 4, Referral Details.")
    communication_preferences: CommunicationPreferencesInput | None = _optional(
        "Step 4, Communication Preferences."
    )
    duplicate_reason: str | None = _optional(
        "Why this is somebody else although POSSIBLE_DUPLICATE was answered, up to 1,000 characters."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The person added and the invitation, or what to put right.")
class InviteClientPayload:
    jobseeker: Jobseeker | None = strawberry.field(
        default=None, description="The new client or referral."
    )
    invitation: Invitation | None = strawberry.field(
        default=None, description="The invitation, with the link to copy."
    )
    confirmation: str | None = strawberry.field(
        default=None, description="What the confirmation dialogue says."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class InviteClientMutation:
    @mutation(
        InviteClientPayload,
        description=(
            "Complete Client Setup: add a client or referral and invite them by e-mail. A case note"
            " is generated. All of it is written, or nothing."
        ),
    )
    async def invite_client(
        self,
        info: Info,
        input: InviteClientInput,  # noqa: A002
    ) -> InviteClientPayload:
        mistakes: list[Mistake] = []
        asked = read_form(info.context, "invite_client", input, mistakes)
        wanted = domain(asked.values, InviteClient)
        person, invitation = await invite_client.invite_client(
            info.context, asked.wish, wanted, mistakes
        )
        return InviteClientPayload(
            jobseeker=person,  # type: ignore[arg-type]
            invitation=invitation,  # type: ignore[arg-type]
            confirmation=translate(
                say(
                    "The client has been successfully added to the Jobs Portal."
                    " An email invitation has been sent to the email address provided."
                ),
                info.context.language,
            ),
        )
