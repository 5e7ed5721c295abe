"""Somebody of the organisation's identity provider: whether their token is good, and whose it is.

The token says who they are; what they may do stands in our database, like everybody's.
"""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime

from gateways.identity import IdentityProvider, IdentityUnavailable
from models import Account, OutsideIdentity
from permissions import outside_token
from permissions.bearer import OutsideBearer
from permissions.outside_token import Expected
from permissions.rows import Reach, reaching
from permissions.tokens import NotOurs
from resolvers.context import CannotTell

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Outside:
    """The one provider whose tokens are believed."""

    provider: IdentityProvider
    expected: Expected


async def bearer_of(token: str, outside: Outside) -> OutsideBearer:
    """Raise NotOurs for a token that is not good, CannotTell when the provider gives no keys."""
    key_id = outside_token.key_id_of(token, outside.expected)
    try:
        key = await outside.provider.signing_key(key_id)
    except IdentityUnavailable as error:
        raise CannotTell from error
    if key is None:
        raise NotOurs
    return outside_token.read(token, key, outside.expected)


async def account_of_identity(bearer: OutsideBearer) -> Account:
    """Raise NotOurs for a subject that no account is linked to, and for one whose account is closed."""
    if datetime.now(UTC) >= bearer.expires_at:
        raise NotOurs
    identity = await OutsideIdentity.get_or_none(issuer=bearer.issuer, subject=bearer.subject)
    if identity is None:
        log.warning("a valid token names somebody whom no account is linked to")
        raise NotOurs
    with reaching(Reach(account_id=identity.account_id)):
        account = await Account.get_or_none(id=identity.account_id, disabled_at__isnull=True)
    if account is None:
        raise NotOurs
    return account
