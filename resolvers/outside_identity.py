"""Somebody of the organisation's identity provider: whether their token is good, and whose it is.

The token says who they are; what they may do stands in our database, like everybody's.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from gateways.identity import IdentityProvider, IdentityUnavailable
from permissions import outside_token
from permissions.bearer import OutsideBearer
from permissions.memory import Memory
from permissions.outside_token import Expected
from permissions.signing_key import SigningKey
from permissions.tokens import NotOurs
from resolvers.context import CannotTell


@dataclass(frozen=True)
class Outside:
    """The one provider whose tokens are believed."""

    provider: IdentityProvider
    expected: Expected
    verified: Memory[str, tuple[str, SigningKey, OutsideBearer]] = field(default_factory=Memory)
    """By their text: tokens with the key that has signed them, and what they said."""


async def bearer_of(token: str, outside: Outside) -> OutsideBearer:
    """Raise NotOurs for a token that is not good, CannotTell when the provider gives no keys.

    A signature is verified once for as long as the provider's keys are not fetched anew: a key that it
    takes away takes its tokens along.
    """
    verified = outside.verified.get(token)
    key_id = outside_token.key_id_of(token, outside.expected) if verified is None else verified[0]
    try:
        key = await outside.provider.signing_key(key_id)
    except IdentityUnavailable as error:
        raise CannotTell from error
    if key is None:
        raise NotOurs
    if verified is None or verified[1] is not key:
        verified = key_id, key, outside_token.read(token, key, outside.expected)
        outside.verified.put(token, verified)
    bearer = verified[2]
    if datetime.now(UTC) >= bearer.expires_at:
        outside.verified.drop(token)
        raise NotOurs
    return bearer
