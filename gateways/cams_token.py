"""The bearer token of CaMS: fetched by client credentials, kept, renewed before it lapses.

No token, no question about anybody: whatever is wrong here stops everything (CamsRefused) or waits
(CamsUnavailable), and is never counted against a person's record.
"""

import asyncio
from typing import Annotated

import httpx
from msgspec import Meta, Struct
from msgspec.json import Decoder

from gateways.cams_answers import CamsInvalid, CamsRefused, CamsUnavailable
from gateways.cams_exchange import KIB, Deadline, Exchange, decoded
from gateways.cams_headers import retry_after_in
from models.cams_failure import CamsFailure

_RENEW_SECONDS_BEFORE = 30.0
_LONGEST = 16 * KIB


class _Granted(Struct):
    """RFC 6749, 5.1; the characters are those that RFC 6750, 2.1 allows in the header."""

    access_token: Annotated[str, Meta(max_length=8 * KIB, pattern=r"^[A-Za-z0-9._~+/=-]+\Z")]
    token_type: Annotated[str, Meta(pattern=r"^[Bb]earer\Z")]
    expires_in: Annotated[int, Meta(ge=1)] = 300


_granted = Decoder(_Granted)


class AccessToken:
    def __init__(self, http: httpx.AsyncClient, client_id: str, client_secret: str) -> None:
        self._http = http
        self._credentials = httpx.BasicAuth(client_id, client_secret)
        self._value = ""
        self._renew_at = 0.0
        self._renewing = asyncio.Lock()

    async def value(self, deadline: Deadline) -> str:
        """However many ask at once, CaMS is asked once."""
        clock = asyncio.get_running_loop()
        if clock.time() >= self._renew_at:
            await deadline.wait(self._renewing.acquire())
            try:
                if clock.time() >= self._renew_at:
                    granted = await self._fetch(deadline)
                    lifetime = float(min(granted.expires_in, 86_400))
                    self._value = granted.access_token
                    self._renew_at = clock.time() + max(
                        lifetime - _RENEW_SECONDS_BEFORE, lifetime / 2
                    )
            finally:
                self._renewing.release()
        return self._value

    def forget(self, refused: str) -> None:
        """Only the refused one: somebody may have renewed it in the meantime."""
        if self._value == refused:
            self._renew_at = 0.0

    async def _fetch(self, deadline: Deadline) -> _Granted:
        request = self._http.build_request(
            "POST", "/oauth/token", data={"grant_type": "client_credentials"}
        )
        response = await deadline.wait(
            self._http.send(request, auth=self._credentials, stream=True)
        )
        try:
            exchange = Exchange(response, deadline)
            if exchange.status in {400, 401, 403}:
                raise CamsRefused
            if exchange.status == 429:
                raise CamsUnavailable(CamsFailure.BUSY, retry_after_in(exchange.headers))
            if exchange.status != 200:
                raise CamsUnavailable(CamsFailure.DOWN, retry_after_in(exchange.headers))
            return await _granted_in(exchange)
        finally:
            await response.aclose()


async def _granted_in(exchange: Exchange) -> _Granted:
    try:
        return decoded(_granted, await exchange.body(_LONGEST))
    except CamsInvalid:
        unusable = CamsUnavailable(CamsFailure.DOWN)
    raise unusable
