"""A small agency and the API before it, over HTTP and WebSocket, on real servers and a simulator."""

import socket
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest
import uvicorn

from app import build
from gateways.cams_simulator import simulator
from models import Account, AccountKind
from permissions.tokens import Tokens
from resolvers import service_key
from settings import Settings
from tests.conftest import Servers
from tests.people import now
from tests.schema.agency import Agency, found_agency
from tests.schema.api import ENCRYPTION_KEYS, SECRET_KEY, Api, Cams
from tests.schema.cams_faults import SLOW
from tests.schema.line import Line, answering, connected
from tests.schema.sender import Sender

Connects = Callable[..., AbstractAsyncContextManager[Line]]


@pytest.fixture
async def agency(database) -> Agency:
    return await found_agency()


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


@pytest.fixture(scope="session")
def _cams_http(_cams_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=_cams_url) as http:
        yield http


@pytest.fixture
def cams(_cams_http: httpx.Client) -> Iterator[Cams]:
    """A simulator on day 0, told of no fault; all is well again after the test."""
    simulator = Cams(_cams_http)
    yield simulator
    simulator.is_well_again()


@pytest.fixture(scope="session")
def settings(
    _cams_url: str, servers: Servers, worker_number: int, database_urls: dict[str, str]
) -> Settings:
    return Settings(
        database_url=database_urls["DATABASE_URL"],
        redis_url=servers.redis_url(worker_number),
        cams_url=_cams_url,
        cams_client_id="portal",
        cams_client_secret="secret",
        smtp_url="smtp://127.0.0.1:1",
        mail_from="portal@portal.example",
        portal_url="http://portal.example",
        secret_key=SECRET_KEY,
        encryption_keys=ENCRYPTION_KEYS,
        audit_key="",
        access_token_lifetime=timedelta(minutes=15),
        session_idle=timedelta(days=14),
        session_longest=timedelta(days=90),
        cams_timeout=timedelta(seconds=20),
        nightly_sync_hour=2,
    )


@pytest.fixture(scope="session")
async def _http(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(settings) as http:
        yield http


@pytest.fixture(scope="session")
async def _hasty_http(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(replace(settings, cams_timeout=timedelta(seconds=0.3))) as http:
        yield http


@asynccontextmanager
async def serving(
    settings: Settings, source: str = "127.0.0.1"
) -> AsyncIterator[httpx.AsyncClient]:
    """The application as it is served to an address; the ORM is the test's own, compiled reads are
    served as they are everywhere.
    """
    app = build(settings)
    transport = httpx.ASGITransport(app=app, client=(source, 50_000))
    async with httpx.AsyncClient(transport=transport, base_url="http://portal") as http:
        yield http
    await app.state.portal.aclose()


@pytest.fixture
def api(
    agency: Agency, cams: Cams, settings: Settings, redis_url: str, _http: httpx.AsyncClient
) -> Api:
    tokens = Tokens(SECRET_KEY, access_token_lifetime=settings.access_token_lifetime)
    return Api(_http, tokens, agency)


@pytest.fixture
def failing(
    api: Api, cams: Cams, _hasty_http: httpx.AsyncClient
) -> Callable[[dict[str, Any]], Api]:
    """Let CaMS fail so from now on. The API that is returned does not wait for a slow answer."""

    def fail(fault: dict[str, Any]) -> Api:
        cams.fails(**fault)
        return replace(api, http=_hasty_http) if fault["kind"] in SLOW else api

    return fail


@pytest.fixture(scope="session")
async def address(settings: Settings) -> AsyncIterator[str]:
    async with answering(settings) as address:
        yield address


@pytest.fixture
def line(api: Api, address: str) -> Connects:
    """Opens a connection as somebody; as nobody yet (None), it has not said who it is."""

    @asynccontextmanager
    async def connect(
        viewer: str | None = "caseworker.north", protocol: str = "graphql-transport-ws"
    ) -> AsyncIterator[Line]:
        async with connected(address, protocol) as one:
            if viewer is not None:
                await one.begin(api.token(viewer))
            yield one

    return connect


@pytest.fixture
async def http(api: Api, settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """A process that has asked for no document yet."""
    async with serving(settings) as http:
        yield http


@pytest.fixture
def web(api: Api, http: httpx.AsyncClient) -> Sender:
    """A front end called web, with a caseworker before it."""
    return Sender(http, api.token("caseworker.north"), "web")


@pytest.fixture
async def tool(agency: Agency) -> Account:
    """A reporting tool of North."""
    return await Account.create(
        kind=AccountKind.SERVICE,
        email="reporting-north",
        password_hash="!",
        display_name="Reporting",
        permissions=["REPORTING"],
        provider=agency.north,
    )


@pytest.fixture
async def reporting(http: httpx.AsyncClient, tool: Account) -> Sender:
    _, key = await service_key.create(tool.id, now=now(), lifetime=timedelta(days=1))
    return Sender(http, key)
