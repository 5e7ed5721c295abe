"""How long a request goes on: until its time is over, its client has gone, or PostgreSQL gives up.

Whatever ends it cancels it, and whoever stops waiting for a statement stops the statement
(docs/decisions/what-ends-a-request.md).
"""

import asyncio
from collections.abc import Iterable
from types import TracebackType
from typing import Self

from asyncpg import LockNotAvailableError, QueryCanceledError
from graphql import GraphQLError
from starlette.requests import Request

LONGEST_SECONDS = 30.0
SOON_OVER_SECONDS = 0.05
"""Most requests are over before it is worth watching the time, and whether somebody still waits."""
GAVE_UP = (QueryCanceledError, LockNotAvailableError)
"""How PostgreSQL says that a statement, or its wait for a row, took longer than it may."""


class Patience:
    """`async with` it: raise TimeoutError, and cancel what is inside, once it has run out."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._time = asyncio.timeout(None)
        self._leaves_with_client = True
        self._listening: asyncio.Task[None] | None = None

    def whether_or_not_somebody_waits(self) -> None:
        """From now on, go on without the client."""
        self._leaves_with_client = False
        if self._listening is not None:
            self._listening.cancel()

    async def __aenter__(self) -> Self:
        await self._time.__aenter__()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(SOON_OVER_SECONDS, self._begin_to_watch)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        if self._listening is not None:
            self._listening.cancel()
        await self._time.__aexit__(kind, error, trace)
        if isinstance(error, GAVE_UP):
            raise TimeoutError from error

    def _begin_to_watch(self) -> None:
        left = LONGEST_SECONDS - SOON_OVER_SECONDS
        self._time.reschedule(asyncio.get_running_loop().time() + left)
        if self._leaves_with_client:
            self._listening = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        while (await self._request.receive())["type"] != "http.disconnect":
            pass
        if not self._time.expired():
            self._time.reschedule(0)


def must_be_in_time(errors: Iterable[GraphQLError] | None) -> None:
    """Raise TimeoutError where a field failed because PostgreSQL gave up."""
    for error in errors or ():
        if isinstance(error.original_error, GAVE_UP):
            raise TimeoutError from error
