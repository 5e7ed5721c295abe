"""ServiceProvider, its group and its sites in GraphQL."""

from typing import Any

import strawberry

import models
from resolvers import choices
from schema.arguments import OfProvider
from schema.info import Info
from schema.node import Node
from schema.relation import relation


@strawberry.type(description="A place where a service provider serves people.")
class Site(Node):
    row = models.Site

    name: str = strawberry.field(description="What the site is called.")
    city: str = strawberry.field(description="The city it is in.")
    postal_code: str | None = strawberry.field(
        description="Its postal code, which iCARE is told with every session that is held there."
    )


@strawberry.type(description="An organisation that serves jobseekers.")
class ServiceProvider(Node):
    row = models.ServiceProvider

    name: str = strawberry.field(description="What the provider is called.")
    sites: list[Site] = relation(
        "sites_by_service_provider", "id", description="Its sites, by name."
    )


def of_provider() -> Any:
    """Whose a row of a report is."""
    return relation(
        "service_provider_by_id",
        "provider_id",
        description="The provider. Visible only to those with Service Provider Group permissions.",
    )


@strawberry.type(description="Service providers that belong together.")
class ServiceProviderGroup(Node):
    row = models.ServiceProviderGroup

    name: str = strawberry.field(description="What the group is called.")


@strawberry.type
class ServiceProviderQuery:
    @strawberry.field(
        description="Every group, by name.", graphql_type=list[ServiceProviderGroup] | None
    )
    async def service_provider_groups(self, info: Info) -> object:
        return await choices.service_provider_groups(info.context)

    @strawberry.field(
        description="The providers whose people the viewer may reach, by name.",
        graphql_type=list[ServiceProvider] | None,
    )
    async def service_providers(self, info: Info) -> object:
        return await choices.service_providers(info.context)

    @strawberry.field(
        description="Sites of one provider, or of all that the viewer may reach, by name.",
        graphql_type=list[Site] | None,
    )
    async def sites(self, info: Info, service_provider_id: OfProvider = None) -> object:
        return await choices.sites(info.context, service_provider_id)
