"""StaffMember in GraphQL: colleagues see the name of an account, administrators what it may do."""

from typing import Annotated

import strawberry

import models
from resolvers import choices
from resolvers.permission import can_grant, can_take, staff_members
from resolvers.staff_account import can_close, can_reopen
from schema.arguments import After, First, OfProvider, argument
from schema.info import Info
from schema.node import Node
from schema.page import Connection, connection
from schema.relation import relation
from schema.service_provider import ServiceProvider, ServiceProviderGroup
from schema.viewer_can import viewer_can


@strawberry.type(description="Somebody who works at a service provider or its group.")
class StaffMember(Node):
    row = models.Account

    display_name: str = strawberry.field(description="The name that colleagues know.")
    email: str | None = strawberry.field(description="The e-mail address they sign in with.")
    service_provider: ServiceProvider | None = relation(
        "service_provider_by_id",
        "provider_id",
        description="The provider they belong to; null for staff of a group and administrators.",
    )
    service_provider_group: ServiceProviderGroup | None = relation(
        "service_provider_group_by_id",
        "group_id",
        description="The group they belong to; null for staff of a provider and of none.",
    )
    is_closed: bool | None = strawberry.field(
        description="Whether the account was closed: nobody signs in with it any more."
    )

    @strawberry.field(description="What the account holds.")
    @staticmethod
    def permissions(root: strawberry.Parent[models.Account]) -> list[models.Permission] | None:
        return [held for held in models.Permission if held in root.permissions]

    @strawberry.field(
        description=(
            "What `grantPermission` would give the account now. Nobody gives what they do not hold."
        )
    )
    @staticmethod
    def viewer_can_grant(
        root: strawberry.Parent[models.Account], info: Info
    ) -> list[models.Permission] | None:
        return can_grant(info.context, root)

    @strawberry.field(
        description=(
            "What `takePermission` would take from the account now. Somebody always administers."
        )
    )
    @staticmethod
    async def viewer_can_take(
        root: strawberry.Parent[models.Account], info: Info
    ) -> list[models.Permission] | None:
        return await can_take(info.context, root)

    viewer_can_close: bool | None = viewer_can(
        can_close, "closeAccount", description="close the account"
    )
    viewer_can_reopen: bool | None = viewer_can(
        can_reopen, "reopenAccount", description="open the account again"
    )


@strawberry.type
class StaffMemberQuery:
    @strawberry.field(
        description="Who may be assigned as a caseworker, by name.",
        graphql_type=list[StaffMember] | None,
    )
    async def caseworkers(self, info: Info, service_provider_id: OfProvider = None) -> object:
        return await choices.caseworkers(info.context, service_provider_id)

    @strawberry.field(
        description="Everybody who works with the portal, by name, closed accounts included.",
        graphql_type=Connection[StaffMember] | None,
    )
    async def staff_members(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        service_provider_id: OfProvider = None,
        permission: Annotated[
            models.Permission | None, argument("Those who hold it. Left out: everybody.")
        ] = None,
    ) -> object:
        return connection(
            await staff_members(
                info.context,
                service_provider_id=service_provider_id,
                permission=permission,
                first=first,
                after=after,
            )
        )
