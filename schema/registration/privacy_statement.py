"""The agency's privacy statement in GraphQL: read to the client, acknowledged, published anew."""

from datetime import datetime
from typing import Annotated, Any

import strawberry

import models
from resolvers import privacy_statement
from schema.arguments import argument
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.user_error import UserError


@strawberry.type(
    description="An agency's Privacy/Confidentiality Statement. A version never changes."
)
class PrivacyStatement(Node):
    row = models.PrivacyStatement

    version: int = strawberry.field(
        description="Send it with what begins a registration, when the client has understood it."
    )
    published_at: datetime = strawberry.field(description="Since when.")

    @strawberry.field(description="What the client reads, in the reader's language.")
    @staticmethod
    def text(root: strawberry.Parent[models.PrivacyStatement], info: Info) -> str:
        return root.text_fr if info.context.language is models.Language.FRENCH else root.text_en


@strawberry.input(description="A new version of the statement, in both languages.")
class PublishPrivacyStatementInput:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Whose statement; needed of staff who belong to no provider."
    )
    text_en: str = strawberry.field(description="In English, up to 20,000 characters.")
    text_fr: str = strawberry.field(description="In French, up to 20,000 characters.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The statement in force, or what to put right.")
class PublishPrivacyStatementPayload:
    privacy_statement: PrivacyStatement | None = strawberry.field(
        default=None, description="With its version."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class PrivacyStatementQuery:
    @strawberry.field(
        description=(
            "The statement in force; null where an agency has published none, and for staff of no"
            " provider who name none."
        ),
        graphql_type=PrivacyStatement | None,
    )
    async def privacy_statement(
        self,
        info: Info,
        service_provider_id: Annotated[
            strawberry.ID | None, argument("Of this provider; left out, of the viewer's own.")
        ] = None,
    ) -> object:
        return await privacy_statement.in_force(info.context, service_provider_id)


@strawberry.type
class PrivacyStatementMutation:
    @mutation(
        PublishPrivacyStatementPayload,
        description=(
            "Publish a new version. From then on it is the one to acknowledge; what clients have"
            " acknowledged before stays what they did."
        ),
    )
    async def publish_privacy_statement(
        self,
        info: Info,
        input: PublishPrivacyStatementInput,  # noqa: A002
    ) -> PublishPrivacyStatementPayload:
        asked = read_input(info.context, "publish_privacy_statement", input)
        published: Any = await privacy_statement.publish(info.context, asked.wish, **asked.values)
        return PublishPrivacyStatementPayload(privacy_statement=published)
