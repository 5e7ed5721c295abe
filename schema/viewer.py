"""Viewer in GraphQL: who is asking."""

import strawberry

import models
from permissions import viewer as permissions_viewer
from resolvers import second_factor
from schema.info import Info
from schema.relation import relation
from schema.service_provider import ServiceProvider


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

    @strawberry.field(description="Whether signing in to the account asks for a code.")
    @staticmethod
    async def second_factor(
        root: strawberry.Parent[permissions_viewer.Viewer],
    ) -> bool | None:
        return await second_factor.is_on(root)

    @strawberry.field(description="The jobseeker whose own account this is.")
    @staticmethod
    def jobseeker_id(root: strawberry.Parent[permissions_viewer.Viewer]) -> strawberry.ID | None:
        return None if root.jobseeker_id is None else strawberry.ID(str(root.jobseeker_id))


@strawberry.type
class ViewerQuery:
    @strawberry.field(
        description="Who is signed in; null when nobody is.", graphql_type=Viewer | None
    )
    async def viewer(self, info: Info) -> object:
        return info.context.viewer
