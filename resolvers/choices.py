"""What the form of step 4 lets people choose from: providers, sites, staff, occupations, catalogues."""

from models import (
    Account,
    ServiceProvider,
    ServiceProviderGroup,
    Site,
)
from models.country import Country, countries
from models.language import NamedLanguage, languages
from permissions import scopes
from permissions.rules import is_caseworker_of
from resolvers.context import Context
from resolvers.objects import find


async def service_providers(ctx: Context) -> list[ServiceProvider]:
    return await scopes.visible_service_providers(ctx.signed_in).order_by("name", "id")


async def service_provider_groups(ctx: Context) -> list[ServiceProviderGroup]:
    visible = scopes.visible_service_provider_groups(ctx.signed_in)
    return await visible.order_by("name", "id")


async def sites(ctx: Context, service_provider_id: str | None) -> list[Site]:
    rows = scopes.visible_sites(ctx.signed_in)
    if service_provider_id is not None:
        provider = await find(
            scopes.visible_service_providers(ctx.signed_in),
            service_provider_id,
            "service_provider_id",
        )
        rows = rows.filter(provider_id=provider.id)
    return await rows.order_by("name", "id")


async def caseworkers(ctx: Context, service_provider_id: str | None) -> list[Account]:
    """Who may be assigned: staff who hold Clients, of one provider or of all that are visible."""
    rows = scopes.staff_to_assign(ctx.signed_in)
    if service_provider_id is not None:
        provider = await find(
            scopes.visible_service_providers(ctx.signed_in),
            service_provider_id,
            "service_provider_id",
        )
        rows = rows.filter(provider_id=provider.id)
    staff = await rows.order_by("display_name", "id")
    return [
        person
        for person in staff
        if person.provider_id is not None and is_caseworker_of(person.provider_id, person)
    ]


def every_country(ctx: Context) -> tuple[Country, ...]:
    return countries(ctx.language)


def every_language(ctx: Context) -> tuple[NamedLanguage, ...]:
    return languages(ctx.language)
