"""IcareRejection in GraphQL: why iCARE did not take a row of a person."""

from datetime import datetime
from typing import Any

import strawberry

import models
from models import Language
from resolvers import icare_rejection
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.person_name import PersonName
from schema.relation import column, computed, relation
from schema.user_error import UserError


def _message(root: strawberry.Parent[models.IcareRejection], info: Info) -> str:
    is_french = info.context.language is Language.FRENCH
    return root.message_fr if is_french else root.message_en


@strawberry.type(
    description=(
        "Why iCARE did not take a row. It is open until the person is in a later export of the"
        " template, or it is marked as mended."
    )
)
class IcareRejection(Node):
    row = models.IcareRejection

    icare_export_id: strawberry.ID = column("export_id", description="The export's id.")
    template: models.IcareTemplate = strawberry.field(description="The template of the export.")
    jobseeker_id: strawberry.ID = column("jobseeker_id", description="The person's id.")
    person: PersonName | None = relation(
        "jobseeker_by_id", "jobseeker_id", description="Who; null once they are served elsewhere."
    )
    position: int = strawberry.field(description="Which row of the file's data, from 1.")
    message: str = computed(
        _message,
        sql="{row}.message_{language}",
        description="What iCARE says, in the reader's language.",
    )
    rejected_at: datetime | None = strawberry.field(description="When it was, as iCARE says.")
    received_at: datetime = strawberry.field(description="When it was loaded here.")
    mended_at: datetime | None = strawberry.field(
        description="When it was mended: marked so, or exported again. Null while it is open."
    )


@strawberry.input(description="Which rejection is mended.")
class MarkIcareRejectionMendedInput:
    icare_rejection_id: strawberry.ID = strawberry.field(description="The rejection's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The rejection as it stands, or why it stays open.")
class MarkIcareRejectionMendedPayload:
    icare_rejection: IcareRejection | None = strawberry.field(
        default=None, description="The rejection as it stands."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class IcareRejectionMutation:
    @mutation(
        MarkIcareRejectionMendedPayload,
        description="Say that what iCARE did not take is put right: it is shown no more as open.",
    )
    async def mark_icare_rejection_mended(
        self,
        info: Info,
        input: MarkIcareRejectionMendedInput,  # noqa: A002
    ) -> MarkIcareRejectionMendedPayload:
        asked = read_input(info.context, "mark_icare_rejection_mended", input)
        found: Any = await icare_rejection.mark_mended(info.context, asked.wish, **asked.values)
        return MarkIcareRejectionMendedPayload(icare_rejection=found)
