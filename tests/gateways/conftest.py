"""Servers that a test makes up, over real HTTP; the CaMS simulator is in tests/cams_server.py."""

from collections.abc import Callable, Iterator

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from tests.cams_server import served

TOKEN = {"access_token": "a-token", "token_type": "Bearer", "expires_in": 60}


class OddCams:
    """A CaMS whose every answer is what the test says, for those that the simulator has not."""

    def __init__(self) -> None:
        self.url = ""
        self.tell()

    def tell(
        self,
        answer: Callable[[], Response] = lambda: JSONResponse({}),
        token: Callable[[], Response] = lambda: JSONResponse(TOKEN),
    ) -> None:
        self.answer, self.token = answer, token
        self.authorizations: list[str] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        if request.url.path == "/oauth/token":
            await self.token()(scope, receive, send)
            return
        self.authorizations.append(request.headers["Authorization"])
        await self.answer()(scope, receive, send)


@pytest.fixture(scope="session")
def _shared_odd_cams() -> Iterator[OddCams]:
    odd = OddCams()
    with served(odd) as odd.url:
        yield odd


@pytest.fixture
def odd_cams(_shared_odd_cams: OddCams) -> Iterator[OddCams]:
    yield _shared_odd_cams
    _shared_odd_cams.tell()
