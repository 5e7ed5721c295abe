"""Service providers, their groups and their sites: made here, and shown."""

from collections.abc import Iterator
from typing import TypeVar

from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from cli.database import connected
from cli.fault import Fault
from models import ServiceProvider, ServiceProviderGroup, Site
from models.errors import Mistake
from models.postal_code import read_postal_code
from models.text import tidy
from settings import DatabaseRole

M = TypeVar("M", ServiceProvider, ServiceProviderGroup)
_LONGEST_NAME = 200
_LONGEST_CITY = 100


async def add_provider(name: str, *, group: str) -> bool:
    """Whether the group is new, too. Raise Fault for a name that another provider has."""
    name, group = _name(name), _name(group)
    async with connected(DatabaseRole.OWNER), in_transaction():
        if await _called(ServiceProvider.all(), name):
            raise Fault(f"there is a service provider {name!r} already.")
        home = await _called(ServiceProviderGroup.all(), group)
        is_new = home is None
        if home is None:
            home = await ServiceProviderGroup.create(name=group)
        await ServiceProvider.create(name=name, group=home)
    return is_new


async def add_site(name: str, *, city: str, provider: str, postal_code: str | None = None) -> None:
    """Raise Fault for a provider that there is not, and a site that it has already."""
    name, city, code = _name(name), _name(city, longest=_LONGEST_CITY), _postal_code(postal_code)
    async with connected(DatabaseRole.OWNER), in_transaction():
        owner = await provider_called(provider)
        if await Site.exists(provider_id=owner.id, name__iexact=name):
            raise Fault(f"{owner.name} has a site {name!r} already.")
        await Site.create(name=name, city=city, provider=owner, postal_code=code)


async def locate_site(name: str, *, provider: str, postal_code: str) -> None:
    """Raise Fault for a site that there is not, and for what is no postal code."""
    code = _postal_code(postal_code)
    async with connected(DatabaseRole.OWNER), in_transaction():
        owner = await provider_called(provider)
        found = await Site.filter(provider_id=owner.id, name__iexact=name.strip()).limit(2)
        if len(found) != 1:
            raise Fault(f"{owner.name} has no site {name!r}. portal provider list")
        await Site.filter(id=found[0].id).update(postal_code=code)


async def all_lines() -> list[str]:
    """A line for each group, below it its providers, below these their sites."""
    async with connected(DatabaseRole.OWNER):
        groups = (
            await ServiceProviderGroup.all().order_by("name").prefetch_related("providers__sites")
        )
        return [line for group in groups for line in _lines(group)]


async def provider_called(name: str) -> ServiceProvider:
    """Raise Fault when there is none, or another one is called so, too."""
    found = await _called(ServiceProvider.all(), name)
    if found is None:
        raise Fault(f"there is no service provider {name!r}. portal provider list")
    return found


async def group_called(name: str) -> ServiceProviderGroup:
    """Raise Fault when there is none, or another one is called so, too."""
    found = await _called(ServiceProviderGroup.all(), name)
    if found is None:
        raise Fault(f"there is no service provider group {name!r}. portal provider list")
    return found


async def _called(rows: QuerySet[M], name: str) -> M | None:
    found = await rows.filter(name__iexact=name.strip()).limit(2)
    if len(found) > 1:
        raise Fault(f"several are called {name!r}.")
    return found[0] if found else None


def _lines(group: ServiceProviderGroup) -> Iterator[str]:
    yield group.name
    for provider in sorted(group.providers, key=lambda one: one.name):
        yield f"  {provider.name}"
        for site in sorted(provider.sites, key=lambda one: one.name):
            where = f" {site.postal_code}" if site.postal_code else ""
            yield f"    {site.name}, {site.city}{where}"


def _postal_code(text: str | None) -> str | None:
    mistakes: list[Mistake] = []
    found = read_postal_code(text, mistakes=mistakes)
    for mistake in mistakes:
        raise Fault(f"{text!r}: {mistake.text.format(**mistake.parameters)}")
    return found


def _name(text: str, *, longest: int = _LONGEST_NAME) -> str:
    mistakes: list[Mistake] = []
    found = tidy(text, longest=longest, required=True, mistakes=mistakes)
    if found is None:
        (mistake,) = mistakes
        raise Fault(f"{text!r}: {mistake.text.format(**mistake.parameters)}")
    return found
