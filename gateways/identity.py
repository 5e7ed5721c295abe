"""The organisation's identity provider: the keys that it signs access tokens with, and how we get them.

Keys come from where its discovery document says and nowhere else; nothing of a token is followed.
"""

import asyncio
import logging
import math
import time
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

import httpx
from msgspec import json

from gateways.secure_address import is_secure
from permissions.signing_key import SigningKey, signing_keys

log = logging.getLogger(__name__)

LARGEST_ANSWER = 256 * 1024
_DISCOVERY = "/.well-known/openid-configuration"


class IdentityUnavailable(Exception):
    """There are no keys to go by: the provider has not answered, or not for too long."""


class IdentityProvider(Protocol):
    async def signing_key(self, key_id: str) -> SigningKey | None:
        """The key of this id; None when the provider has no such key.

        Raise IdentityUnavailable when that cannot be told.
        """
        ...

    async def aclose(self) -> None: ...


@dataclass(frozen=True)
class Patience:
    """How long keys are believed, and how often and how long the provider is asked."""

    fresh: timedelta = timedelta(minutes=10)
    """After this the keys are fetched again: one that the provider took away is good no longer."""
    longest: timedelta = timedelta(hours=24)
    """For so long keys are good while the provider does not answer."""
    pause: timedelta = timedelta(seconds=10)
    """Between two attempts, however many unknown key ids are sent to us."""
    answer: timedelta = timedelta(seconds=3)
    """For both documents together."""


class _Unusable(Exception):
    """An answer that is not what the specification asks for; its argument is a code, no quotation."""


class HttpIdentityProvider:
    """One for each process; it holds the keys. No redirects, no cookies, no proxy of the environment.

    A request waits for the provider only when it has nothing to go by: an unknown key id, or keys
    whose time is over and no sign yet that the provider is down.
    """

    def __init__(self, issuer: str, *, patience: Patience | None = None) -> None:
        self._issuer = issuer
        self._patience = patience or Patience()
        self._http = httpx.AsyncClient(
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "User-Agent": "jobs-portal",
            },
            timeout=self._patience.answer.total_seconds(),
            follow_redirects=False,
            trust_env=False,
        )
        self._keys: dict[str, SigningKey] = {}
        self._fetched_at = -math.inf
        self._tried_at = -math.inf
        self._is_failing = False
        self._attempt: asyncio.Task[None] | None = None

    async def signing_key(self, key_id: str) -> SigningKey | None:
        is_known = key_id in self._keys
        if not is_known or self._is_older_than(self._patience.fresh):
            attempt = self._attempted()
            if attempt is not None and not (is_known and self._is_failing):
                # Whoever asked may go away; others wait for the same answer.
                await asyncio.shield(attempt)
        if self._is_older_than(self._patience.longest):
            raise IdentityUnavailable
        return self._keys.get(key_id)

    async def aclose(self) -> None:
        if self._attempt is not None:
            self._attempt.cancel()
        await self._http.aclose()

    def _is_older_than(self, age: timedelta) -> bool:
        return time.monotonic() - self._fetched_at > age.total_seconds()

    def _attempted(self) -> asyncio.Task[None] | None:
        """The attempt that is being made, or a new one; None when the last was a moment ago."""
        if self._attempt is not None and not self._attempt.done():
            return self._attempt
        if time.monotonic() - self._tried_at < self._patience.pause.total_seconds():
            return None
        self._attempt = asyncio.create_task(self._try())
        return self._attempt

    async def _try(self) -> None:
        """Replace the keys, all at once; keep those of before when the provider gives none."""
        self._tried_at = time.monotonic()
        reason = ""
        try:
            async with asyncio.timeout(self._patience.answer.total_seconds()):
                self._keys = await self._fetched()
        except _Unusable as unusable:
            reason = str(unusable)
        except Exception as error:  # noqa: BLE001 - whatever it is, the keys of before are kept
            reason = type(error).__name__
        self._is_failing = bool(reason)
        if reason:
            log.warning("the identity provider gave no keys", extra={"reason": reason})
        else:
            self._fetched_at = self._tried_at

    async def _fetched(self) -> dict[str, SigningKey]:
        found = await self._json(self._issuer.rstrip("/") + _DISCOVERY)
        if not isinstance(found, dict) or found.get("issuer") != self._issuer:
            raise _Unusable("another issuer")
        address = found.get("jwks_uri")
        if not isinstance(address, str) or not is_secure(address):
            raise _Unusable("no secure address of keys")
        keys = signing_keys(await self._json(address))
        if not keys:
            raise _Unusable("no usable key")
        return keys

    async def _json(self, address: str) -> Any:
        """What stands there, as JSON, of at most LARGEST_ANSWER."""
        async with self._http.stream("GET", address) as response:
            if response.status_code != httpx.codes.OK:
                raise _Unusable(f"status {response.status_code}")
            if response.headers.get("Content-Encoding", "identity") != "identity":
                raise _Unusable("compressed")
            body = bytearray()
            async for piece in response.aiter_raw():
                body += piece
                if len(body) > LARGEST_ANSWER:
                    raise _Unusable("too large")
        return json.decode(bytes(body))
