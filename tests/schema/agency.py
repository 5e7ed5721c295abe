"""Two providers of one group, with everybody who may sign in; North is home."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from models import (
    Account,
    AccountKind,
    CamsRecord,
    Catalogue,
    CatalogueEntry,
    Jobseeker,
    Occupation,
    Permission,
    ReferralStatus,
    ServiceProvider,
    ServiceProviderGroup,
    Session,
    Site,
)
from models.cams_writing import link
from models.name_word import index_names
from permissions.passwords import hash_password
from tests.people import snapshot_of

PASSWORD = "portal-demo"
PASSWORD_HASH = hash_password(PASSWORD)
PERMISSIONS = {
    "admin": [Permission.ADMINISTRATOR],
    "group": [Permission.CLIENTS, Permission.CAMS_LINKING, Permission.SERVICE_PROVIDER_GROUP],
    "manager": [Permission.CLIENTS, Permission.CAMS_LINKING, Permission.SERVICE_PROVIDER_ADMIN],
    "caseworker": [Permission.CLIENTS, Permission.CAMS_LINKING],
    "intake": [Permission.CLIENTS],
    "coordinator": [
        Permission.CLIENTS,
        Permission.AGENCY_COORDINATOR,
        Permission.SENSITIVE_INFORMATION,
    ],
    "nobody": [],
}
OCCUPATIONS = {
    "21232": ("Software developers and programmers", "Développeurs et programmeurs de logiciels"),
    "63200": ("Cooks", "Cuisiniers/cuisinières"),
}
CATALOGUE = (
    (Catalogue.REFERRAL_SOURCE, "Self-Referred (Walk-In)", "Venu de soi-même"),
    (Catalogue.SERVICE_NEED, "Resume help", "Aide pour le CV"),
    (Catalogue.SERVICE_NEED, "Interview practice", "Simulation d'entrevue"),
    (Catalogue.ACCESS_TO_TRANSPORTATION, "PUBLIC_TRANSIT", "Transport en commun"),
)


@dataclass
class Agency:
    """Accounts by their name: `admin`, `group`, `caseworker.north`, `intake.south`, …"""

    group: ServiceProviderGroup
    north: ServiceProvider
    south: ServiceProvider
    site: Site
    """Of North."""
    south_site: Site
    accounts: dict[str, Account] = field(default_factory=dict)

    def staff(self, name: str, provider: ServiceProvider | None) -> Account:
        where = "" if provider is None else f".{provider.name.split()[0].lower()}"
        account = Account(
            kind=AccountKind.STAFF,
            email=f"{name}@{where.removeprefix('.') or 'portal'}.example",
            password_hash=PASSWORD_HASH,
            display_name=f"{name} {where.removeprefix('.')}".strip().title(),
            permissions=[str(permission) for permission in PERMISSIONS[name]],
            provider=provider,
            group=None if provider else self.group,
        )
        self.accounts[name + where] = account
        return account

    async def another_provider(self, name: str) -> ServiceProvider:
        """Of the same group, with a caseworker."""
        provider = await ServiceProvider.create(name=name, group=self.group)
        caseworker = self.staff("caseworker", provider)
        await caseworker.save()
        await session_of(caseworker).save()
        return provider

    async def another_group(self, name: str) -> tuple[ServiceProvider, Site, Account]:
        """A provider of a group that nobody here reaches, its site and its caseworker."""
        group = await ServiceProviderGroup.create(name=name)
        provider = await ServiceProvider.create(name=name, group=group)
        caseworker = self.staff("caseworker", provider)
        await caseworker.save()
        await session_of(caseworker).save()
        return provider, await Site.create(name=name, city=name, provider=provider), caseworker

    async def jobseeker(self, provider: ServiceProvider | None = None, **columns: Any) -> Jobseeker:
        """A referral of North called Ada Lovelace, unless told otherwise."""
        values: dict[str, Any] = {
            "provider": provider or self.north,
            "first_name": "Ada",
            "last_name": "Lovelace",
            "email": "ada@mail.example",
            "created_by_id": self.accounts["caseworker.north"].id,
            "referral_status": ReferralStatus.AWAITING_ASSIGNMENT,
        } | columns
        if values.get("caseworker_id"):
            values["referral_status"] = None
        person = await Jobseeker.create(**values)
        await index_names([person])
        return person

    async def client(self, provider: ServiceProvider | None = None, **columns: Any) -> Jobseeker:
        """The same with a caseworker."""
        where = "south" if provider == self.south else "north"
        assigned = {
            "caseworker_id": self.accounts[f"caseworker.{where}"].id,
            "assigned_at": datetime.now(UTC),
        }
        return await self.jobseeker(provider, **assigned | columns)

    async def linked(
        self, jobseeker: Jobseeker, number: int = 1_000_123, **changed: Any
    ) -> CamsRecord:
        """Their link to CaMS, with what the simulator says of this number on day 0."""
        return await link(
            jobseeker,
            snapshot_of(number, **changed),
            etag=None,
            by=self.accounts["caseworker.north"].id,
            at=datetime.now(UTC),
        )

    async def own_account(self, jobseeker: Jobseeker, name: str = "jobseeker") -> Account:
        """The account that a jobseeker opened; signs in as `name`."""
        self.accounts[name] = await Account.create(
            kind=AccountKind.JOBSEEKER,
            email=f"{name}@mail.example",
            password_hash=PASSWORD_HASH,
            display_name=f"{jobseeker.first_name} {jobseeker.last_name}",
            jobseeker_id=jobseeker.id,
        )
        await session_of(self.accounts[name]).save()
        return self.accounts[name]


def session_of(account: Account) -> Session:
    """Signed in since now: the family is called like the account, its refresh token is nobody's."""
    now = datetime.now(UTC)
    return Session(
        account_id=account.id,
        family=account.id,
        token_hash=str(account.id),
        began_at=now,
        created_at=now,
        expires_at=now + timedelta(days=1),
    )


async def found_agency() -> Agency:
    group = await ServiceProviderGroup.create(name="Employment Group")
    north = await ServiceProvider.create(name="North Employment", group=group)
    south = await ServiceProvider.create(name="South Employment", group=group)
    agency = Agency(
        group,
        north,
        south,
        site=await Site.create(name="North Main", city="Sudbury", provider=north),
        south_site=await Site.create(name="South Main", city="Windsor", provider=south),
    )
    await Account.bulk_create(
        [
            agency.staff("admin", None),
            agency.staff("group", None),
            *(
                agency.staff(name, provider)
                for provider in (north, south)
                for name in ("manager", "caseworker", "intake", "coordinator", "nobody")
            ),
        ]
    )
    await Session.bulk_create(session_of(account) for account in agency.accounts.values())
    await Occupation.bulk_create(
        Occupation(code=code, title_en=english, title_fr=french)
        for code, (english, french) in OCCUPATIONS.items()
    )
    await CatalogueEntry.bulk_create(
        CatalogueEntry(
            catalogue=catalogue, name=name, label_en=name, label_fr=french, position=position
        )
        for position, (catalogue, name, french) in enumerate(CATALOGUE)
    )
    return agency
