"""What we sign and seal: access tokens, invitation tokens, look-up tokens, restricted references.

Each purpose has a key of its own, derived from the one secret, so that nothing made for one can be
used for another.
"""

import hashlib
import hmac
import json
from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from time import time
from typing import Any
from uuid import UUID

import jwt
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from permissions.bearer import SessionBearer
from permissions.memory import Memory
from permissions.one_time_codes import recovery_code

_ISSUER = "jobs-portal"
_AUDIENCE = "jobs-portal-api"
_TYPE = "at+jwt"
_NOTHING = UUID(int=0)


class NotOurs(Exception):
    """A token or reference that is not good here, that was changed, or whose time is over."""


class Tokens:
    """Every key of the process, derived once from the secret."""

    def __init__(self, secret_key: str, *, access_token_lifetime: timedelta) -> None:
        self._lifetime = access_token_lifetime

        def key(purpose: str) -> bytes:
            return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose.encode()).derive(
                secret_key.encode()
            )

        self._access_key = key("access-token")
        self._refresh_key = key("refresh-token")
        self._invitation_key = key("invitation-token")
        self._recovery_key = key("recovery-code")
        self._password_reset_key = key("password-reset-token")
        self._input_key = key("idempotent-input")
        self._attempt_key = key("sign-in-attempt")
        self._identifier_key = key("client-identifier")
        self._verified: Memory[str, tuple[SessionBearer, int]] = Memory()
        self._seal = Fernet(urlsafe_b64encode(key("sealed-reference")))

    def access_token(
        self, account_id: UUID, family: UUID, *, now: datetime
    ) -> tuple[str, datetime]:
        """A signed token that says who, and nothing of what they may: that is read per request."""
        expires_at = (now + self._lifetime).replace(microsecond=0)
        claims = {
            "iss": _ISSUER,
            "aud": _AUDIENCE,
            "sub": str(account_id),
            "sid": str(family),
            "iat": int(now.timestamp()),
            "exp": int(expires_at.timestamp()),
        }
        return (
            jwt.encode(claims, self._access_key, algorithm="HS256", headers={"typ": _TYPE}),
            expires_at,
        )

    def bearer_of(self, access_token: str) -> SessionBearer:
        """Whose access token this is. Raise NotOurs for anything else.

        A signature is verified once; what it holds is believed until it expires, and no longer.
        """
        verified = self._verified.get(access_token)
        if verified is None:
            verified = self._verify(access_token)
            self._verified.put(access_token, verified)
        bearer, expires_at = verified
        if expires_at <= time():
            self._verified.drop(access_token)
            raise NotOurs
        return bearer

    def ends_at(self, access_token: str) -> datetime:
        """When a token that is good expires. Raise NotOurs."""
        self.bearer_of(access_token)
        _, expires_at = self._verified.get(access_token) or self._verify(access_token)
        return datetime.fromtimestamp(expires_at, UTC)

    def _verify(self, access_token: str) -> tuple[SessionBearer, int]:
        """With when it expires, in seconds since 1970."""
        try:
            header = jwt.get_unverified_header(access_token)
            if header.get("typ") != _TYPE:
                raise NotOurs
            claims = jwt.decode(
                access_token,
                self._access_key,
                algorithms=["HS256"],
                audience=_AUDIENCE,
                issuer=_ISSUER,
                options={"require": ["exp", "iat", "aud", "iss", "sub", "sid"]},
            )
            if claims["exp"] - claims["iat"] > self._lifetime.total_seconds() + 1:
                raise NotOurs
            return SessionBearer(UUID(claims["sub"]), UUID(claims["sid"])), claims["exp"]
        except (jwt.PyJWTError, ValueError, TypeError, AttributeError) as error:
            raise NotOurs from error

    def refresh_token(self, session_id: UUID) -> str:
        """The same 256 bits for the same session: a lost answer can be given again.

        Nobody can tell them without the secret, and the database holds their hash alone.
        """
        return _derived(self._refresh_key, session_id)

    def is_refresh_token(self, token: str, session_id: UUID | None) -> bool:
        return _is_derived(token, self._refresh_key, session_id)

    def invitation_token(self, invitation_id: UUID) -> str:
        """The same 256 bits for the same invitation, for ever: every copy holds the same link."""
        return _derived(self._invitation_key, invitation_id)

    def is_invitation_token(self, token: str, invitation_id: UUID | None) -> bool:
        return _is_derived(token, self._invitation_key, invitation_id)

    def password_reset_token(self, letter_id: UUID, account_id: UUID) -> str:
        """The same 256 bits whenever the letter is tried again; of this account's password alone."""
        return _derived(self._password_reset_key, letter_id, account_id)

    def is_password_reset_token(
        self, token: str, letter_id: UUID | None, account_id: UUID | None
    ) -> bool:
        return _is_derived(token, self._password_reset_key, letter_id, account_id)

    def recovery_code(self, id_: UUID) -> str:
        """The same for the same id: kept nowhere, told again to whoever lost the answer."""
        return recovery_code(hmac.digest(self._recovery_key, id_.bytes, "sha256"))

    @staticmethod
    def hash_of(token: str) -> str:
        """What is stored of a token: enough to find it, useless to whoever reads the database.

        Whoever can write there can store a hash of their own, and changing the secret changes no
        hash: whatever is found by it must be asked with `is_…_token`.
        """
        return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()

    def input_hash(self, value: Any) -> bytes:
        """Tell two inputs apart without keeping either: keyed, because one may hold a password."""
        canonical = json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)
        return hmac.digest(self._input_key, canonical.encode("utf-8", "surrogatepass"), "sha256")

    def fingerprint(self, text: str) -> bytes:
        """What a stored identifier is found by: the same for the same text, and unreadable."""
        return hmac.digest(self._identifier_key, text.encode(), "sha256")

    def attempt_key(self, *parts: str) -> str:
        """What failures to sign in are counted under: the same for the same parts, and unreadable."""
        text = json.dumps(parts).encode("utf-8", "surrogatepass")
        return hmac.digest(self._attempt_key, text, "sha256").hex()

    def seal(self, purpose: str, value: dict[str, Any]) -> str:
        """An opaque, unforgeable text that only we can read; never twice the same."""
        return self._seal.encrypt(json.dumps([purpose, value]).encode()).decode().rstrip("=")

    def unseal(self, purpose: str, text: str, *, lifetime: timedelta) -> dict[str, Any]:
        """What was sealed for this purpose within `lifetime`. Raise NotOurs for anything else."""
        padded = text + "=" * (-len(text) % 4)
        try:
            made_for, value = json.loads(
                self._seal.decrypt(padded.encode(), ttl=int(lifetime.total_seconds()))
            )
        except (InvalidToken, ValueError) as error:
            raise NotOurs from error
        if made_for != purpose or not isinstance(value, dict):
            raise NotOurs
        return value


def _derived(key: bytes, *ids: UUID) -> str:
    message = b"".join(id_.bytes for id_ in ids)
    return urlsafe_b64encode(hmac.digest(key, message, "sha256")).decode().rstrip("=")


def _is_derived(token: str, key: bytes, *ids: UUID | None) -> bool:
    """In the same time for every token, and for one of which nothing was found: its ids are None."""
    expected = _derived(key, *(id_ or _NOTHING for id_ in ids)).encode()
    is_same = hmac.compare_digest(token.encode("utf-8", "surrogatepass"), expected)
    return is_same and None not in ids
