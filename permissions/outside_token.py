"""An access token of the organisation's identity provider, read as RFC 9068 and RFC 8725 say.

Nothing in a token says how it is to be verified: `kid` is looked up among the provider's own keys,
the key says which algorithms are possible, and `jku`, `x5u` or `jwk` are not read.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

import jwt

from models.outside_identity import is_subject
from permissions.bearer import OutsideBearer
from permissions.signing_key import SigningKey
from permissions.tokens import NotOurs

SKEW = timedelta(seconds=30)
"""How far the provider's clock and ours may be apart."""
LONGEST_TOKEN = 16 * 1024
_OURS = "HS256"
_REQUIRED = ("exp", "iat", "aud", "iss", "sub")
_TYPES = ("at+jwt", "application/at+jwt")


class Profile(StrEnum):
    """How the provider writes its access tokens; docs/decisions/tokens-of-an-identity-provider.md."""

    RFC9068 = "rfc9068"
    """Typed `at+jwt`, with a `client_id`."""
    PLAIN = "plain"
    """Typed `JWT` or not at all, so that scopes must tell them from ID tokens."""


@dataclass(frozen=True)
class Expected:
    """What a token must say to be for us."""

    issuer: str
    audience: str
    longest: timedelta
    """From `iat` to `exp`."""
    profile: Profile = Profile.RFC9068


def is_signed_here(token: str) -> bool:
    """Whether a token claims to be of our own making. Raise NotOurs for what is no token."""
    return _header(token).get("alg") == _OURS


def key_id_of(token: str, expected: Expected) -> str:
    """Which of the provider's keys is said to have signed it. Raise NotOurs if none can have."""
    header = _header(token)
    type_ = header.get("typ", "")
    key_id = header.get("kid")
    if not isinstance(key_id, str) or "crit" in header or not isinstance(type_, str):
        raise NotOurs
    types = _TYPES if expected.profile is Profile.RFC9068 else (*_TYPES, "jwt", "")
    if type_.lower() not in types:
        raise NotOurs
    return key_id


def read(token: str, key: SigningKey, expected: Expected) -> OutsideBearer:
    """Whom a token names that this key has signed. Raise NotOurs for anything that is not for us."""
    try:
        claims = jwt.decode(
            token,
            key.public,
            algorithms=key.algorithms,
            audience=expected.audience,
            issuer=expected.issuer,
            leeway=SKEW,
            options={"require": list(_REQUIRED)},
        )
        issued_at, expires_at = _moment(claims["iat"]), _moment(claims["exp"])
        authenticated_at = _moment(claims["auth_time"]) if "auth_time" in claims else None
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError, OSError) as error:
        raise NotOurs from error
    subject = claims["sub"]
    if (
        expires_at - issued_at > expected.longest
        or (authenticated_at is not None and authenticated_at > issued_at + SKEW)
        or not is_subject(subject)
        or not _is_an_access_token(claims, expected.profile)
    ):
        raise NotOurs
    return OutsideBearer(expected.issuer, subject, authenticated_at, expires_at + SKEW)


def _is_an_access_token(claims: dict[str, Any], profile: Profile) -> bool:
    """A plain token has no type to go by: an ID token holds no scopes, and the hash of another one."""
    if profile is Profile.RFC9068:
        return _is_said(claims.get("client_id"))
    return (
        any(_is_said(claims.get(name)) for name in ("client_id", "azp", "cid", "appid"))
        and any(_is_said(claims.get(name)) for name in ("scope", "scp"))
        and not claims.keys() & {"at_hash", "c_hash"}
    )


def _is_said(value: object) -> bool:
    return isinstance(value, str | list) and bool(value)


def _moment(seconds: object) -> datetime:
    """RFC 7519, section 2: a number of seconds, and no text that looks like one."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise TypeError
    return datetime.fromtimestamp(seconds, UTC)


def _header(token: str) -> dict[str, Any]:
    if len(token) > LONGEST_TOKEN:
        raise NotOurs
    try:
        return jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError) as error:
        raise NotOurs from error
