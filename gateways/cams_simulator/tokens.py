"""Bearer tokens by client credentials. A token carries its own end, so none has to be kept."""

import base64
import binascii
import hmac
import time
from hashlib import sha256
from typing import Any


class Tokens:
    def __init__(self, client_id: str, client_secret: str, lifetime: int) -> None:
        self._credentials = f"{client_id}:{client_secret}".encode()
        self.lifetime = lifetime
        """Seconds."""

    def issue(self) -> dict[str, Any]:
        until = f"{time.time() + self.lifetime:.3f}"
        return {
            "access_token": f"{until}.{self._signature(until)}",
            "token_type": "Bearer",
            "expires_in": self.lifetime,
        }

    def knows_client(self, authorization: str) -> bool:
        """RFC 6749, 2.3.1: HTTP Basic."""
        scheme, _, encoded = authorization.partition(" ")
        try:
            credentials = base64.b64decode(encoded, validate=True)
        except binascii.Error:
            return False
        return scheme.lower() == "basic" and hmac.compare_digest(credentials, self._credentials)

    def accepts(self, authorization: str) -> bool:
        scheme, _, token = authorization.partition(" ")
        until, _, signature = token.rpartition(".")
        is_ours = hmac.compare_digest(signature.encode(), self._signature(until).encode())
        return scheme.lower() == "bearer" and is_ours and time.time() < float(until)

    def _signature(self, until: str) -> str:
        return hmac.new(self._credentials, until.encode(), sha256).hexdigest()
