"""Viewer in GraphQL: who is asking, and signing in."""

from datetime import datetime

import strawberry

import models
from permissions import viewer as permissions_viewer
from resolvers import session
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.relation import relation
from schema.service_provider import ServiceProvider
from schema.user_error import UserError


@strawberry.type(description="Whoever is signed in.")
class Viewer:
    display_name: str = strawberry.field(description="The name of the account.")
    kind: models.AccountKind = strawberry.field(description="Who the account is for.")
    language: models.Language = strawberry.field(
        description="The account's language; `Accept-Language` goes before it."
    )
    service_provider: ServiceProvider | None = relation(
        "service_provider_by_id",
        "provider_id",
        description="The provider that a member of staff belongs to; null for a group's staff.",
    )

    @strawberry.field(description="The account's id.")
    @staticmethod
    def id(root: strawberry.Parent[permissions_viewer.Viewer]) -> strawberry.ID:
        return strawberry.ID(str(root.account_id))

    @strawberry.field(description="What the account holds, as it stands with this request.")
    @staticmethod
    def permissions(root: strawberry.Parent[permissions_viewer.Viewer]) -> list[models.Permission]:
        return [held for held in models.Permission if held in root.permissions]

    @strawberry.field(description="The jobseeker whose own account this is.")
    @staticmethod
    def jobseeker_id(root: strawberry.Parent[permissions_viewer.Viewer]) -> strawberry.ID | None:
        return None if root.jobseeker_id is None else strawberry.ID(str(root.jobseeker_id))


@strawberry.input(description="An e-mail address and its password.")
class SignInInput:
    email: str = strawberry.field(description="The e-mail address of the account.")
    password: str = strawberry.field(description="The password of the account.")
    code: str | None = strawberry.field(
        default=None,
        description="The code of a second factor; accounts without one sign in without it.",
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="An access token, or why there is none.")
class SignInPayload:
    access_token: str | None = strawberry.field(
        default=None, description="Send it as `Authorization: Bearer …`."
    )
    expires_at: datetime | None = strawberry.field(default=None, description="When the token ends.")
    viewer: Viewer | None = strawberry.field(default=None, description="Who has signed in.")
    user_errors: list[UserError] = user_errors()


@strawberry.type
class ViewerQuery:
    @strawberry.field(
        description="Who is signed in; null when nobody is.", graphql_type=Viewer | None
    )
    async def viewer(self, info: Info) -> object:
        return info.context.viewer


@strawberry.type
class SessionMutation:
    @mutation(SignInPayload, description="Sign in with an e-mail address and a password.")
    async def sign_in(self, info: Info, input: SignInInput) -> SignInPayload:  # noqa: A002
        asked = read_input(info.context, "sign_in", input)
        # No account of this version has a second factor, so there is nothing to compare a code with.
        found = await session.sign_in(
            info.context, asked.wish, email=input.email, password=input.password
        )
        return SignInPayload(
            access_token=found.access_token,
            expires_at=found.expires_at,
            viewer=found.viewer,  # type: ignore[arg-type]
        )
