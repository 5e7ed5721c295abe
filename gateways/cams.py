"""CaMS, the government's case management system: what we may ask it, and how over HTTP."""

import logging
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from datetime import timedelta
from typing import Any, Protocol

import httpx
from msgspec import json

from gateways.cams_answers import (
    LATEST,
    MOST_CLIENTS_AT_ONCE,
    CamsInvalid,
    CamsNotFound,
    CamsProblem,
    CamsRefused,
    CamsUnavailable,
    CamsWrongPerson,
    ChangesPage,
    ClientAnswer,
    ClientChange,
    ClientOutcome,
    ClientProblem,
)
from gateways.cams_exchange import KIB, LARGEST_RECORD, Deadline, Exchange, decoded
from gateways.cams_headers import cursor_in, etag_in
from gateways.cams_token import AccessToken
from gateways.cams_wire import change_in, client_in, outcome_in, require_ok
from models.cams_failure import CamsFailure
from models.cams_snapshot import AssessmentSnapshot

__all__ = [
    "LATEST",
    "MOST_CLIENTS_AT_ONCE",
    "CamsGateway",
    "CamsInvalid",
    "CamsNotFound",
    "CamsProblem",
    "CamsRefused",
    "CamsUnavailable",
    "CamsWrongPerson",
    "ChangesPage",
    "ClientAnswer",
    "ClientChange",
    "ClientOutcome",
    "ClientProblem",
    "HttpCams",
]

_JSON = "application/json"
_NDJSON = "application/x-ndjson"
_POSSIBLE_NUMBER = re.compile(r"[A-Za-z0-9-]{1,20}")
_SHARE_OF_A_BATCH = 64 * KIB
"""One record may be LARGEST_RECORD, but not all of a batch."""

# They log every address, with the reference number in it, and every header, with the token.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)


class CamsGateway(Protocol):
    """Every question raises a CamsProblem when it has no usable answer. Nothing is asked twice
    here: whether and when to ask again is the caller's, who knows what hangs on it.
    """

    async def client(self, reference_number: str, *, etag: str | None = None) -> ClientAnswer:
        """The record of one person. With the ETag of the last answer, unchanged content is not
        sent again.
        """
        ...

    def clients(
        self, reference_numbers: Sequence[str], *, etags: Mapping[str, str] | None = None
    ) -> AsyncIterator[ClientOutcome]:
        """The records of up to 500 people, each as it arrives: one outcome for each number, in
        any order. What is wrong with one number is a ClientProblem and spoils no other. When the
        whole call breaks off, the numbers without an outcome are still open and a CamsProblem is
        raised.
        """
        ...

    async def changes(self, since: str | None, limit: int) -> ChangesPage:
        """Which records changed after the cursor `since`; None is the beginning, LATEST is now."""
        ...

    async def assessment(self, number: str) -> AssessmentSnapshot:
        """A Common Assessment, whatever its status."""
        ...

    async def aclose(self) -> None: ...


class HttpCams:
    """One for each process; it holds the connections and the bearer token.

    `timeout` is the deadline of a whole call, token and body included; `batch_timeout` that of a
    batch or a page of changes, not counting what the caller does between two records. Redirects
    are not followed, cookies and the proxies of the environment not used.
    """

    def __init__(
        self,
        base_url: str,
        client_id: str,
        client_secret: str,
        *,
        timeout: timedelta = timedelta(seconds=5),
        batch_timeout: timedelta = timedelta(seconds=60),
    ) -> None:
        self._http = httpx.AsyncClient(
            base_url=base_url,
            headers={"Accept-Encoding": "gzip", "User-Agent": "jobs-portal"},
            timeout=timeout.total_seconds(),
            follow_redirects=False,
            trust_env=False,
        )
        self._token = AccessToken(self._http, client_id, client_secret)
        self._timeout = timeout
        self._batch_timeout = batch_timeout

    async def client(self, reference_number: str, *, etag: str | None = None) -> ClientAnswer:
        known = {"If-None-Match": etag} if etag else {}
        path = f"/v1/clients/{_possible(reference_number)}"
        async with self._asked(self._timeout, "GET", path, headers=known) as exchange:
            if etag and exchange.status == 304:
                await exchange.no_body()
                return ClientAnswer(reference_number, None, etag)
            await require_ok(exchange, _JSON)
            snapshot = client_in(await exchange.body(LARGEST_RECORD), reference_number)
            return ClientAnswer(reference_number, snapshot, etag_in(exchange.headers))

    async def clients(
        self, reference_numbers: Sequence[str], *, etags: Mapping[str, str] | None = None
    ) -> AsyncIterator[ClientOutcome]:
        waiting = dict.fromkeys(reference_numbers)
        if len(waiting) > MOST_CLIENTS_AT_ONCE:
            raise ValueError(f"more than {MOST_CLIENTS_AT_ONCE} reference numbers at once")
        known = {number: etag for number, etag in (etags or {}).items() if number in waiting}
        query = json.encode({"referenceNumbers": list(waiting), "etags": known})
        asked = self._asked(
            self._batch_timeout,
            "POST",
            "/v1/clients/query",
            content=query,
            headers={"Content-Type": _JSON},
        )
        async with asked as exchange:
            await require_ok(exchange, _NDJSON)
            most = LARGEST_RECORD + len(waiting) * _SHARE_OF_A_BATCH
            async with aclosing(exchange.lines(most)) as lines:
                async for line in lines:
                    outcome = outcome_in(line, known)
                    if outcome is not None and outcome.reference_number in waiting:
                        del waiting[outcome.reference_number]
                        yield outcome
        for number in waiting:
            yield ClientProblem(number, CamsInvalid(CamsFailure.MALFORMED))

    async def changes(self, since: str | None, limit: int) -> ChangesPage:
        query: dict[str, str | int] = {"limit": limit} | ({"since": since} if since else {})
        asked = self._asked(self._batch_timeout, "GET", "/v1/clients/changes", params=query)
        async with asked as exchange:
            await require_ok(exchange, _NDJSON)
            next_cursor = cursor_in(exchange.headers)
            if next_cursor is None:
                raise CamsInvalid(CamsFailure.MALFORMED)
            async with aclosing(exchange.lines((limit + 1) * KIB)) as lines:
                return ChangesPage([change_in(line) async for line in lines], next_cursor)

    async def assessment(self, number: str) -> AssessmentSnapshot:
        path = f"/v1/assessments/{_possible(number)}"
        async with self._asked(self._timeout, "GET", path) as exchange:
            await require_ok(exchange, _JSON)
            snapshot = decoded(_assessment, await exchange.body(LARGEST_RECORD))
            if snapshot.number != number:
                raise CamsWrongPerson
            return snapshot

    async def aclose(self) -> None:
        await self._http.aclose()

    @asynccontextmanager
    async def _asked(
        self, limit: timedelta, method: str, path: str, **request: Any
    ) -> AsyncIterator[Exchange]:
        """A token that is refused is renewed once: it may have been withdrawn before its time."""
        deadline = Deadline(limit)
        request["timeout"] = limit.total_seconds()
        token = await self._token.value(deadline)
        response = await self._sent(deadline, token, method, path, **request)
        if response.status_code == 401:
            await response.aclose()
            self._token.forget(token)
            token = await self._token.value(deadline)
            response = await self._sent(deadline, token, method, path, **request)
        try:
            yield Exchange(response, deadline)
        finally:
            await response.aclose()

    async def _sent(
        self, deadline: Deadline, token: str, method: str, path: str, **request: Any
    ) -> httpx.Response:
        request["headers"] = {"Authorization": f"Bearer {token}"} | request.get("headers", {})
        built = self._http.build_request(method, path, **request)
        return await deadline.wait(self._http.send(built, stream=True))


_assessment = json.Decoder(AssessmentSnapshot)


def _possible(number: str) -> str:
    """What no number can look like is not sent: it stands in the address."""
    if not _POSSIBLE_NUMBER.fullmatch(number):
        raise CamsNotFound(CamsFailure.NOT_FOUND)
    return number
