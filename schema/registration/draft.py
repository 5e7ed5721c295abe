"""Drafts of the intake form in GraphQL: saved at any point, gone on with, cleared."""

from datetime import datetime
from typing import Any

import strawberry
from strawberry.scalars import JSON

import models
from models.errors import Mistake
from resolvers import draft_answers, registration_draft
from resolvers.page import Listing
from schema.arguments import After, First
from schema.info import Info
from schema.inputs import domain, read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.page import listing
from schema.registration.form_input import RegistrationFormInput, as_sent, read_form_of
from schema.relation import relation
from schema.staff_member import StaffMember
from schema.user_error import UserError


@strawberry.type(
    description="A form that was begun. It is removed 30 days after it was saved last."
)
class RegistrationDraft(Node):
    row = models.RegistrationDraft

    version: int = strawberry.field(
        description="Send it when the draft is saved again: CONFLICT when somebody has saved since."
    )
    privacy_statement_version: int = strawberry.field(
        description="The version of the privacy statement that the client understood."
    )
    saved_at: datetime = strawberry.field(description="When it was saved last.")
    begun_by: StaffMember | None = relation(
        "staff_member_by_id", "account_id", description="Who began it."
    )

    @strawberry.field(
        description=(
            "The answers as they were sent: a `RegistrationFormInput`. A Social Insurance Number is"
            " shown masked, and stays when it is sent back so."
        )
    )
    @staticmethod
    def form(root: strawberry.Parent[models.RegistrationDraft], info: Info) -> JSON:
        return as_sent(draft_answers.shown(info.context, root))  # type: ignore[return-value]

    @strawberry.field(
        description=(
            "What `registerNewcomer` would say of the form as it stands, the paths beginning at"
            " `form`: everything that is missing or wrong."
        )
    )
    @staticmethod
    async def user_errors(
        root: strawberry.Parent[models.RegistrationDraft], info: Info
    ) -> list[UserError]:
        mistakes = await registration_draft.mistakes_of(info.context, root)
        return [UserError.of(mistake, info.context.language) for mistake in mistakes]


@strawberry.input(description="What to keep of a form.")
class SaveRegistrationDraftInput:
    draft_id: strawberry.ID | None = strawberry.field(
        default=None, description="The draft to go on with; left out, a new one begins."
    )
    version: int | None = strawberry.field(
        default=None, description="The version of the draft that was read; needed with `draftId`."
    )
    privacy_statement_version: int | None = strawberry.field(
        default=None,
        description=(
            "The version of the agency's statement that the client has read and understood; needed to"
            " begin: nothing is stored before."
        ),
    )
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None,
        description="Where the client will be registered; needed of staff of no provider.",
    )
    family_of: strawberry.ID | None = strawberry.field(
        default=None,
        description=(
            "To begin for another member of this person's family: what families have in common is"
            " filled in, and may be changed."
        ),
    )
    form: RegistrationFormInput | None = strawberry.field(
        default=None, description="The answers to keep beside those that are there."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The draft as it is kept, or what to put right.")
class SaveRegistrationDraftPayload:
    draft: RegistrationDraft | None = strawberry.field(default=None, description="The draft.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Which draft to throw away.")
class ClearRegistrationDraftInput:
    draft_id: strawberry.ID = strawberry.field(description="The draft's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="Cleared, or what to put right.")
class ClearRegistrationDraftPayload:
    user_errors: list[UserError] = user_errors()


@strawberry.type
class RegistrationDraftQuery:
    @listing(RegistrationDraft, description="Forms that were begun, the last saved first.")
    def registration_drafts(
        self, info: Info, first: First = 50, after: After = None
    ) -> Listing[Any]:
        return registration_draft.drafts(info.context, first, after)


@strawberry.type
class RegistrationDraftMutation:
    @mutation(
        SaveRegistrationDraftPayload,
        description=(
            "Keep a form at any point, whatever is missing or wrong in it; `draft.userErrors` says what."
        ),
    )
    async def save_registration_draft(
        self,
        info: Info,
        input: SaveRegistrationDraftInput,  # noqa: A002
    ) -> SaveRegistrationDraftPayload:
        mistakes: list[Mistake] = []
        asked, given = read_form_of(info, "save_registration_draft", input, mistakes)
        wanted = domain(asked.values, registration_draft.Draft)
        saved: Any = await registration_draft.save(
            info.context, asked.wish, wanted, given, mistakes
        )
        return SaveRegistrationDraftPayload(draft=saved)

    @mutation(
        ClearRegistrationDraftPayload,
        description="Empty the form: the draft is removed, and with it all that was entered.",
    )
    async def clear_registration_draft(
        self,
        info: Info,
        input: ClearRegistrationDraftInput,  # noqa: A002
    ) -> ClearRegistrationDraftPayload:
        asked = read_input(info.context, "clear_registration_draft", input)
        await registration_draft.clear(info.context, asked.wish, **asked.values)
        return ClearRegistrationDraftPayload()
