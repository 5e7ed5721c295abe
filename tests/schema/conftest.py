"""A small agency and the API before it: GraphQL over HTTP, on the real database and a real simulator."""

import json
import socket
import threading
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx
import pytest
import uvicorn

from app import build
from gateways.cams_simulator import simulator
from models import (
    Account,
    AccountKind,
    Catalogue,
    CatalogueEntry,
    Jobseeker,
    Language,
    Occupation,
    Permission,
    ReferralStatus,
    ServiceProvider,
    ServiceProviderGroup,
    Site,
)
from models.name_word import index_names
from permissions.passwords import hash_password
from permissions.tokens import Tokens
from settings import Settings

PASSWORD = "portal-demo"
PASSWORD_HASH = hash_password(PASSWORD)
SECRET_KEY = "a key of the tests, long enough to be one"
PERMISSIONS = {
    "admin": [Permission.ADMINISTRATOR],
    "group": [Permission.CLIENTS, Permission.CAMS_LINKING, Permission.SERVICE_PROVIDER_GROUP],
    "manager": [Permission.CLIENTS, Permission.CAMS_LINKING, Permission.SERVICE_PROVIDER_ADMIN],
    "caseworker": [Permission.CLIENTS, Permission.CAMS_LINKING],
    "intake": [Permission.CLIENTS],
    "nobody": [],
}


@dataclass
class Agency:
    """Two providers of one group, with everybody who may sign in; `north` is home."""

    group: ServiceProviderGroup
    north: ServiceProvider
    south: ServiceProvider
    site: Site
    accounts: dict[str, Account] = field(default_factory=dict)

    async def staff(self, name: str, provider: ServiceProvider | None) -> None:
        where = "" if provider is None else f".{provider.name.split()[0].lower()}"
        self.accounts[name + where] = await Account.create(
            kind=AccountKind.STAFF,
            email=f"{name}@{where.removeprefix('.') or 'portal'}.example",
            password_hash=PASSWORD_HASH,
            display_name=f"{name} {where}".strip().title(),
            permissions=[str(permission) for permission in PERMISSIONS[name]],
            provider=provider,
            group=None if provider else self.group,
        )

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
        if values.get("caseworker"):
            values["referral_status"] = None
        person = await Jobseeker.create(**values)
        await index_names([person])
        return person


@pytest.fixture
async def agency(database) -> Agency:
    group = await ServiceProviderGroup.create(name="Employment Group")
    north = await ServiceProvider.create(name="North Employment", group=group)
    south = await ServiceProvider.create(name="South Employment", group=group)
    site = await Site.create(name="North Main", city="Sudbury", provider=north)
    agency = Agency(group, north, south, site)
    await agency.staff("admin", None)
    await agency.staff("group", None)
    for provider in (north, south):
        for name in ("manager", "caseworker", "intake", "nobody"):
            await agency.staff(name, provider)
    await Occupation.create(
        code="21232",
        title_en="Software developers and programmers",
        title_fr="Développeurs/développeuses et programmeurs/programmeuses de logiciels",
    )
    for catalogue, name, french in (
        (Catalogue.REFERRAL_SOURCE, "Self-Referred (Walk-In)", "Venu de soi-même"),
        (Catalogue.SERVICE_NEED, "Resume help", "Aide pour le CV"),
        (Catalogue.ACCESS_TO_TRANSPORTATION, "PUBLIC_TRANSIT", "Transport en commun"),
    ):
        await CatalogueEntry.create(
            catalogue=catalogue, name=name, label_en=name, label_fr=french, position=1
        )
    return agency


@dataclass
class Cams:
    """The simulator, as a test sees it."""

    url: str

    def told(self, method: str, path: str, body: Any = None) -> Any:
        answer = httpx.request(method, f"{self.url}{path}", json=body, timeout=10)
        answer.raise_for_status()
        return answer.json() if answer.content else None


@pytest.fixture(scope="session")
def _cams_url() -> Iterator[str]:
    config = uvicorn.Config(
        simulator("portal", "secret"), log_level="critical", lifespan="off", ws="none"
    )
    server = uvicorn.Server(config)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        serving = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        serving.start()
        while not server.started:
            time.sleep(0.005)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = server.force_exit = True
        serving.join()


@pytest.fixture
def cams(_cams_url: str) -> Iterator[Cams]:
    """A simulator on day 0, told of no fault; all is well again after the test."""
    yield Cams(_cams_url)
    Cams(_cams_url).told("DELETE", "/_control/faults")


@dataclass
class Api:
    """Sends documents as somebody; keeps the last response."""

    http: httpx.AsyncClient
    tokens: Tokens
    agency: Agency
    last: httpx.Response | None = None

    def token(self, name: str) -> str:
        from datetime import UTC, datetime

        account = self.agency.accounts[name]
        return self.tokens.access_token(account.id, now=datetime.now(UTC))[0]

    async def send(
        self,
        query: str,
        variables: dict[str, Any] | None = None,
        *,
        viewer: str | None = "caseworker.north",
        language: str | None = None,
    ) -> dict[str, Any]:
        headers = {} if viewer is None else {"Authorization": f"Bearer {self.token(viewer)}"}
        if language:
            headers["Accept-Language"] = language
        self.last = await self.http.post(
            "/graphql", json={"query": query, "variables": variables}, headers=headers
        )
        body: dict[str, Any] = self.last.json()
        return body

    async def data(self, query: str, variables: dict[str, Any] | None = None, **told: Any) -> Any:
        """The data of an answer that has no errors."""
        body = await self.send(query, variables, **told)
        assert "errors" not in body, json.dumps(body["errors"], indent=1)
        return body["data"]


@pytest.fixture
def settings(_cams_url: str) -> Settings:
    return Settings(
        database_url="",
        redis_url="",
        cams_url=_cams_url,
        cams_client_id="portal",
        cams_client_secret="secret",
        smtp_url="smtp://127.0.0.1:1",
        mail_from="portal@portal.example",
        portal_url="http://portal.example",
        secret_key=SECRET_KEY,
        access_token_lifetime=timedelta(minutes=60),
        cams_timeout=timedelta(seconds=2),
        nightly_sync_hour=2,
    )


@pytest.fixture
async def api(agency: Agency, cams: Cams, settings: Settings) -> AsyncIterator[Api]:
    """The application as it is served; the ORM is the test's own."""
    app = build(settings)
    tokens = Tokens(SECRET_KEY, access_token_lifetime=settings.access_token_lifetime)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://portal") as http:
        yield Api(http, tokens, agency)
    await app.state.portal.aclose()
