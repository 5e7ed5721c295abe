"""Registering a newcomer and changing a registration, in GraphQL."""

from typing import Any

import strawberry

from models.errors import Mistake
from resolvers import register_newcomer, registration
from resolvers.possible_identities import PossibleDuplicates
from schema.info import Info
from schema.inputs import domain
from schema.jobseeker import Jobseeker
from schema.look_up import LookUpMatch, match_of
from schema.mutation import idempotency_key, mutation, user_errors
from schema.registration.form_input import RegistrationFormInput, read_form_of
from schema.user_error import UserError


@strawberry.input(description="A newcomer, looked up before, and the form.")
class RegisterNewcomerInput:
    look_up_token: str | None = strawberry.field(
        default=None,
        description=(
            "The token of the look-up that confirmed that the person is not registered. Required,"
            " unless `jobseekerId` says who it is."
        ),
    )
    jobseeker_id: strawberry.ID | None = strawberry.field(
        default=None,
        description="A client or referral whom the portal knows and who is registered now.",
    )
    draft_id: strawberry.ID | None = strawberry.field(
        default=None,
        description="The draft with the answers; those of `form` take the place of the draft's.",
    )
    privacy_statement_version: int | None = strawberry.field(
        default=None,
        description=(
            "The version of the agency's Privacy/Confidentiality Statement that the client has read"
            " and understood; with a draft of the same agency, the one acknowledged there."
        ),
    )
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None,
        description=(
            "Where to register; needed of staff who belong to no provider, unless a draft says it."
        ),
    )
    form: RegistrationFormInput | None = strawberry.field(default=None, description="The answers.")
    duplicate_reason: str | None = strawberry.field(
        default=None,
        description=(
            "Why this is somebody else although POSSIBLE_DUPLICATE was answered, up to 1,000"
            " characters."
        ),
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The person registered, or everything that is to be put right.")
class RegisterNewcomerPayload:
    jobseeker: Jobseeker | None = strawberry.field(
        default=None, description="The client or referral, with their registration."
    )
    possible_duplicates: list[LookUpMatch] = strawberry.field(
        default_factory=list,
        description="With POSSIBLE_DUPLICATE: who may be the same person, or has the same number.",
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Answers to change.")
class UpdateRegistrationInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="Whose registration.")
    version: int = strawberry.field(
        description=(
            "The version that was read. What somebody else has changed since is not written over:"
            " CONFLICT names each such field, and nothing is written. Other fields can be."
        )
    )
    form: RegistrationFormInput = strawberry.field(description="The answers that change.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The person with the changed registration, or what to put right.")
class UpdateRegistrationPayload:
    jobseeker: Jobseeker | None = strawberry.field(default=None, description="The person.")
    possible_duplicates: list[LookUpMatch] = strawberry.field(
        default_factory=list,
        description="With POSSIBLE_DUPLICATE: who may be the same person, or has the same number.",
    )
    user_errors: list[UserError] = user_errors()


def _alerted(info: Info, found: PossibleDuplicates) -> dict[str, Any]:
    """Of a payload: what to put right, and who it may be."""
    language = info.context.language
    return {
        "possible_duplicates": [match_of(match) for match in found.matches],
        "user_errors": [UserError.of(one.under("input"), language) for one in found.mistakes],
    }


@strawberry.type
class RegistrationMutation:
    @mutation(
        RegisterNewcomerPayload,
        description=(
            "Register a named client with the intake form: all of it is written, or nothing, and then"
            " every mistake is told at once. With a primary worker the person is a Client, without"
            " one a Referral."
        ),
    )
    async def register_newcomer(
        self,
        info: Info,
        input: RegisterNewcomerInput,  # noqa: A002
    ) -> RegisterNewcomerPayload:
        mistakes: list[Mistake] = []
        asked, given = read_form_of(info, "register_newcomer", input, mistakes)
        wanted = domain(asked.values, register_newcomer.Register)
        try:
            person: Any = await register_newcomer.register(
                info.context, asked.wish, wanted, given, mistakes
            )
        except PossibleDuplicates as found:
            return RegisterNewcomerPayload(**_alerted(info, found))
        return RegisterNewcomerPayload(jobseeker=person)

    @mutation(
        UpdateRegistrationPayload,
        description=(
            "Change answers of a registration. Nothing is lost when two people edit: what both have"
            " changed is refused and named."
        ),
    )
    async def update_registration(
        self,
        info: Info,
        input: UpdateRegistrationInput,  # noqa: A002
    ) -> UpdateRegistrationPayload:
        mistakes: list[Mistake] = []
        asked, given = read_form_of(info, "update_registration", input, mistakes)
        try:
            person: Any = await registration.update(
                info.context, asked.wish, given=given, mistakes=mistakes, **asked.values
            )
        except PossibleDuplicates as found:
            return UpdateRegistrationPayload(**_alerted(info, found))
        return UpdateRegistrationPayload(jobseeker=person)
