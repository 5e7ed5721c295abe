"""A response of many parts: it begins when the first one is there, and never ends early and whole.

What fails before the first part is answered like any other request. What fails later breaks the
connection, so that no client takes what it has for everything. A client that leaves ends the work.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Opened:
    """What is known when the first part is there."""

    headers: Mapping[str, str]
    first: bytes
    rest: "AsyncGenerator[bytes, None]"


Open: TypeAlias = Callable[[], Awaitable[Opened]]
Refuse: TypeAlias = Callable[[Exception], Response]


class CutOff(Exception):
    """For the server, which breaks the connection; the log has said why."""


class Stream(Response):
    def __init__(self, open_: Open, refuse: Refuse, reference: str) -> None:
        """`refuse` makes the answer of what failed before the first part."""
        self._open = open_
        self._refuse = refuse
        self._reference = reference
        self.background = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        sending = asyncio.create_task(self._send(scope, receive, send))
        leaving = asyncio.create_task(_left(receive))
        try:
            await asyncio.wait({sending, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (sending, leaving):
                task.cancel()
            await asyncio.gather(sending, leaving, return_exceptions=True)
        if not sending.cancelled():
            sending.result()

    async def _send(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            opened = await self._open()
        except Exception as fault:  # noqa: BLE001 - it becomes an answer
            await self._refuse(fault)(scope, receive, send)
            return
        async with aclosing(opened.rest) as rest:
            self.status_code = 200
            self.init_headers(opened.headers)
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            try:
                await _part(send, opened.first)
                async for part in rest:
                    await _part(send, part)
            except Exception as fault:  # noqa: BLE001 - masked, and logged with its reference
                _log.error("fault %s in the middle of a stream", self._reference, exc_info=fault)
                raise CutOff from None
            await send({"type": "http.response.body", "body": b"", "more_body": False})


async def begun(headers: Mapping[str, str], parts: AsyncIterator[bytes]) -> Opened:
    """Wait for the first part."""
    rest: AsyncGenerator[bytes, None] = parts  # type: ignore[assignment]
    try:
        first = await anext(rest, b"")
    except BaseException:
        await rest.aclose()
        raise
    return Opened(headers, first, rest)


async def _part(send: Send, part: bytes) -> None:
    if part:
        await send({"type": "http.response.body", "body": part, "more_body": True})


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
