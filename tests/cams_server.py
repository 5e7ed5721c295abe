"""The CaMS simulator over real HTTP, for every test that wants one."""

import asyncio
import contextlib
import json
import socket
import threading
import time
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from datetime import timedelta

import pytest
import uvicorn
from starlette.types import ASGIApp

from gateways.cams import CamsGateway, ClientAnswer, ClientOutcome, HttpCams
from gateways.cams_simulator import simulator

CLIENT_ID = "portal"
CLIENT_SECRET = "a secret of the tests"
SHORT = timedelta(seconds=0.4)
"""Long enough for an answer over loopback, short enough to be waited for."""


@contextlib.contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    config = uvicorn.Config(app, log_level="critical", lifespan="off", ws="none")
    server = uvicorn.Server(config)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        serving = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        serving.start()
        while not server.started:
            time.sleep(0.005)
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = server.force_exit = True
            serving.join()


@pytest.fixture
def serve() -> Iterator[Callable[[ASGIApp], str]]:
    """Serves an application until the end of the test and answers where."""
    with contextlib.ExitStack() as stack:
        yield lambda app: stack.enter_context(served(app))


@pytest.fixture(scope="session")
def _shared_cams_url() -> Iterator[str]:
    with served(simulator(CLIENT_ID, CLIENT_SECRET)) as url:
        yield url


@pytest.fixture
def cams_url(_shared_cams_url: str) -> Iterator[str]:
    """A simulator on day 0, told of no fault; all is well again after the test."""
    yield _shared_cams_url
    told(_shared_cams_url, "DELETE", "/_control/faults")
    told(_shared_cams_url, "DELETE", "/_control/stats")


@pytest.fixture
def own_cams_url(serve) -> str:
    """A simulator of this test's own, whose day it may move."""
    return serve(simulator(CLIENT_ID, CLIENT_SECRET))


class HeldCams:
    """CaMS has answered, and the answer does not arrive before it is `released`."""

    def __init__(self, cams: CamsGateway) -> None:
        self._cams = cams
        self.answered = asyncio.Event()
        self.released = asyncio.Event()

    async def client(self, reference_number: str, *, etag: str | None = None) -> ClientAnswer:
        answer = await self._cams.client(reference_number, etag=etag)
        self.answered.set()
        await self.released.wait()
        return answer

    async def clients(
        self, reference_numbers: Sequence[str], *, etags: Mapping[str, str] | None = None
    ) -> AsyncIterator[ClientOutcome]:
        outcomes = [one async for one in self._cams.clients(reference_numbers, etags=etags)]
        self.answered.set()
        await self.released.wait()
        for outcome in outcomes:
            yield outcome


@pytest.fixture
def held_cams(cams: HttpCams) -> HeldCams:
    return HeldCams(cams)


def told(url: str, method: str, path: str, body: object = None) -> dict:
    told = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url + path, told, method=method)  # noqa: S310 - our own
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
        return json.load(answer)


@pytest.fixture
def tell() -> Callable[..., dict]:
    """tell(url, method, path, body=None): how the simulator's switches are set and read."""
    return told


@pytest.fixture
def go_wrong(cams_url: str) -> Callable[..., None]:
    """go_wrong("status", status=503): from now on the simulator does so."""

    def go_wrong(kind: str, **how: object) -> None:
        told(cams_url, "POST", "/_control/faults", {"kind": kind, **how})

    return go_wrong


@pytest.fixture
async def connect() -> AsyncIterator[Callable[..., HttpCams]]:
    """connect(url, …): a gateway that is closed after the test."""
    opened: list[HttpCams] = []

    def connect(
        url: str, secret: str = CLIENT_SECRET, timeout: timedelta = SHORT, **more: object
    ) -> HttpCams:
        opened.append(HttpCams(url, CLIENT_ID, secret, timeout=timeout, **more))
        return opened[-1]

    yield connect
    for cams in opened:
        await cams.aclose()


@pytest.fixture
def cams(cams_url: str, connect) -> HttpCams:
    return connect(cams_url, timeout=timedelta(seconds=5))
