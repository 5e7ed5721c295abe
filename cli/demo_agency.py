"""The demo agency's providers, sites and staff: the same table on every machine and every run."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import (
    Account,
    AccountKind,
    Permission,
    PrivacyStatement,
    ServiceProvider,
    ServiceProviderGroup,
    Site,
)
from models.account import NO_PASSWORD
from models.identity import Kind, derived_id

_DEMO = "demo agency"


@dataclass(frozen=True)
class Provider:
    name: str
    sites: tuple[tuple[str, str, str], ...]
    """Name, city and postal code of each."""
    towns: frozenset[str]
    """Where the people it serves live."""

    @property
    def id(self) -> UUID:
        return demo_id(Kind.SERVICE_PROVIDER, self.name)

    @property
    def site_ids(self) -> list[UUID]:
        return [demo_id(Kind.SITE, self.name, name) for name, _, _ in self.sites]


@dataclass(frozen=True)
class Staff:
    email: str
    display_name: str
    permissions: tuple[Permission, ...]
    provider: Provider | None = None
    is_of_the_group: bool = False

    @property
    def id(self) -> UUID:
        return demo_id(Kind.ACCOUNT, self.email)


def demo_id(kind: Kind, *names: str) -> UUID:
    return derived_id(kind, _DEMO, *names)


NORTH = Provider(
    "North Employment",
    sites=(
        ("Sudbury Centre", "Greater Sudbury", "P3E 5J1"),
        ("Thunder Bay Centre", "Thunder Bay", "P7B 6T6"),
    ),
    towns=frozenset(
        ("Greater Sudbury", "Timmins", "North Bay", "Sault Ste. Marie", "Thunder Bay", "Kenora")
    ),
)
SOUTH = Provider(
    "South Employment",
    sites=(
        ("Hamilton Centre", "Hamilton", "L8P 4Y5"),
        ("Windsor Centre", "Windsor", "N9A 6T3"),
    ),
    towns=frozenset(("Hamilton", "Burlington", "St. Catharines", "London", "Windsor", "Sarnia")),
)
PROVIDERS = (NORTH, SOUTH)

GROUP_ID = demo_id(Kind.SERVICE_PROVIDER_GROUP)
GROUP_NAME = "Trillium Employment Group"

_CLIENTS = (Permission.CLIENTS,)
_CLIENTS_AND_CAMS = (Permission.CLIENTS, Permission.CAMS_LINKING)
_MANAGER = (*_CLIENTS_AND_CAMS, Permission.SERVICE_PROVIDER_ADMIN)
_COORDINATOR = (
    *_CLIENTS,
    Permission.AGENCY_COORDINATOR,
    Permission.SENSITIVE_INFORMATION,
)

STAFF = (
    Staff("admin@portal.example", "Ingrid Solberg", (Permission.ADMINISTRATOR,)),
    Staff(
        "group@portal.example",
        "Marc-Olivier Dubois",
        (*_CLIENTS_AND_CAMS, Permission.SERVICE_PROVIDER_GROUP),
        is_of_the_group=True,
    ),
    Staff("manager@north.example", "Danielle Fournier", _MANAGER, NORTH),
    Staff("manager@south.example", "Ravi Subramanian", _MANAGER, SOUTH),
    Staff("caseworker@north.example", "Aisha Yusuf", _CLIENTS_AND_CAMS, NORTH),
    Staff("caseworker@south.example", "Connor Walsh", _CLIENTS_AND_CAMS, SOUTH),
    Staff("intake@north.example", "Mei-Ling Tan", _CLIENTS, NORTH),
    Staff("coordinator@north.example", "Josée Lalonde", _COORDINATOR, NORTH),
    Staff("nobody@north.example", "Sam Whitefish", (), NORTH),
)
REPORTING_NORTH = "reporting-north"
ADMINISTRATOR_ID = next(
    staff.id for staff in STAFF if Permission.ADMINISTRATOR in staff.permissions
)
_STATEMENT_EN = (
    "{name} records what you tell us to help you settle and find work. Staff of {name} can read it."
    " With your consent we report on our services to those who fund them. You may ask to see what we"
    " have recorded, to have it corrected, and to withdraw your consent at any time."
)
_STATEMENT_FR = (
    "{name} consigne ce que vous nous dites afin de vous aider à vous établir et à trouver du travail."
    " Le personnel de {name} peut le lire. Avec votre consentement, nous rendons compte de nos services"
    " à ceux qui les financent. Vous pouvez demander à voir ce que nous avons consigné, le faire"
    " corriger et retirer votre consentement en tout temps."
)


async def write_agency(*, password_hash: str, at: datetime) -> dict[str, Account]:
    """Write the group, the providers with their sites, and who signs in. Accounts by their e-mail."""
    await ServiceProviderGroup.create(id=GROUP_ID, name=GROUP_NAME)
    await ServiceProvider.bulk_create(
        ServiceProvider(id=provider.id, group_id=GROUP_ID, name=provider.name)
        for provider in PROVIDERS
    )
    await Site.bulk_create(
        Site(id=id_, provider_id=provider.id, name=name, city=city, postal_code=code)
        for provider in PROVIDERS
        for id_, (name, city, code) in zip(provider.site_ids, provider.sites, strict=True)
    )
    await PrivacyStatement.bulk_create(
        PrivacyStatement(
            id=demo_id(Kind.PRIVACY_STATEMENT, provider.name),
            provider_id=provider.id,
            version=1,
            text_en=_STATEMENT_EN.format(name=provider.name),
            text_fr=_STATEMENT_FR.format(name=provider.name),
            published_at=at,
            published_by_id=ADMINISTRATOR_ID,
        )
        for provider in PROVIDERS
    )
    accounts = [
        Account(
            id=staff.id,
            kind=AccountKind.STAFF,
            email=staff.email,
            password_hash=password_hash,
            display_name=staff.display_name,
            permissions=list(staff.permissions),
            provider_id=staff.provider.id if staff.provider else None,
            group_id=GROUP_ID if staff.is_of_the_group else None,
            created_at=at,
        )
        for staff in STAFF
    ]
    reporting = Account(
        id=demo_id(Kind.ACCOUNT, REPORTING_NORTH),
        kind=AccountKind.SERVICE,
        email=REPORTING_NORTH,
        password_hash=NO_PASSWORD,
        display_name="Reporting of North Employment",
        permissions=[Permission.REPORTING],
        provider_id=NORTH.id,
        created_at=at,
    )
    await Account.bulk_create([*accounts, reporting])
    return {account.email: account for account in [*accounts, reporting]}
