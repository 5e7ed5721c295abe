"""StaffMember in GraphQL: an account of staff, of which colleagues see the name."""

import strawberry

import models
from resolvers import choices
from schema.arguments import OfProvider
from schema.info import Info
from schema.node import Node


@strawberry.type(description="Somebody who works at a service provider or its group.")
class StaffMember(Node):
    row = models.Account

    display_name: str = strawberry.field(description="The name that colleagues know.")


@strawberry.type
class StaffMemberQuery:
    @strawberry.field(
        description="Who may be assigned as a caseworker, by name.",
        graphql_type=list[StaffMember] | None,
    )
    async def caseworkers(self, info: Info, service_provider_id: OfProvider = None) -> object:
        return await choices.caseworkers(info.context, service_provider_id)
