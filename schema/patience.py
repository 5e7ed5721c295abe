"""How long a request goes on: until its time is over, its client has gone, or PostgreSQL gives up.

Whatever ends it cancels it, and whoever stops waiting for a statement stops the statement
(docs/decisions/what-ends-a-request.md).
"""

import asyncio
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Self

from asyncpg import LockNotAvailableError, QueryCanceledError
from graphql import GraphQLError
from starlette.types import Receive

LONGEST_SECONDS = 30.0
SOON_OVER_SECONDS = 0.05
"""Most requests are over before it is worth watching the time, and whether somebody still waits: one that
has gone on for this long, and not yet for twice as long, begins to be watched.
"""
GAVE_UP = (QueryCanceledError, LockNotAvailableError)
"""How PostgreSQL says that a statement, or its wait for a row, took longer than it may."""


class Watch:
    """All requests of a process that are not over: that costs one that soon is no timer of its own."""

    def __init__(self) -> None:
        self._going_on: dict[Patience, None] = {}
        self._seen_before: list[Patience] = []
        self._timer: asyncio.TimerHandle | None = None

    def begin(self, one: "Patience") -> None:
        self._going_on[one] = None
        if self._timer is None:
            self._look_again()

    def end(self, one: "Patience") -> None:
        del self._going_on[one]

    def _look_again(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(SOON_OVER_SECONDS, self._look)

    def _look(self) -> None:
        self._timer = None
        for one in self._seen_before:
            if one in self._going_on:
                one.is_not_soon_over()
        self._seen_before = [one for one in self._going_on if not one.is_watched]
        if self._seen_before:
            self._look_again()


class Patience:
    """`with` it: cancel what is inside once it has run out, and raise TimeoutError.

    As `asyncio.timeout`, but for what it costs a request that is soon over.
    """

    __slots__ = (
        "_cancelling",
        "_is_over",
        "_leaves_with_client",
        "_listening",
        "_receive",
        "_task",
        "_timer",
        "_watch",
    )

    def __init__(self, receive: Receive, watch: Watch) -> None:
        self._receive = receive
        self._watch = watch
        self._leaves_with_client = True
        self._listening: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._is_over = False

    def whether_or_not_somebody_waits(self) -> None:
        """From now on, go on without the client."""
        self._leaves_with_client = False
        if self._listening is not None:
            self._listening.cancel()

    def __enter__(self) -> Self:
        self._task: asyncio.Task[Any] = asyncio.current_task()  # type: ignore[assignment]
        self._cancelling = self._task.cancelling()
        self._watch.begin(self)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._watch.end(self)
        if self.is_watched and self._was_ended() and error is not None:
            raise TimeoutError from error
        if isinstance(error, GAVE_UP):
            raise TimeoutError from error

    def _was_ended(self) -> bool:
        """Somebody else may have cancelled the task as well: that is not ours to take back. Otherwise
        whatever comes out of what was cancelled came of it.
        """
        if self._timer is not None:
            self._timer.cancel()
        if self._listening is not None:
            self._listening.cancel()
        return self._is_over and self._task.uncancel() <= self._cancelling

    @property
    def is_watched(self) -> bool:
        return self._timer is not None

    def is_not_soon_over(self) -> None:
        """From now on its time runs, and its client is listened for."""
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(LONGEST_SECONDS - SOON_OVER_SECONDS, self._end)
        if self._leaves_with_client:
            self._listening = loop.create_task(self._listen())

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._task.cancel()

    async def _listen(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self._end()


def must_be_in_time(errors: Iterable[GraphQLError] | None) -> None:
    """Raise TimeoutError where a field failed because PostgreSQL gave up."""
    for error in errors or ():
        if isinstance(error.original_error, GAVE_UP):
            raise TimeoutError from error
