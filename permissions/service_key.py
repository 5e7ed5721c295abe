"""A service key reads `portal_<id>_<secret>`: looked up by its id, compared by the hash of its secret.

The secret is 256 random bits, so one SHA-256 is enough (ASVS 5.0, 6.5.2): nobody can guess towards it.
"""

import hmac
import re
import secrets
from hashlib import sha256
from uuid import UUID

from permissions.bearer import ServiceKeyBearer
from permissions.tokens import NotOurs

PREFIX = "portal_"
_FORM = re.compile(PREFIX + r"([0-9a-f]{32})_([A-Za-z0-9_-]{43})")


def new_secret() -> str:
    return secrets.token_urlsafe(32)


def written(key_id: UUID, secret: str) -> str:
    """The key as a tool sends it."""
    return f"{PREFIX}{key_id.hex}_{secret}"


def read(text: str) -> ServiceKeyBearer:
    """Raise NotOurs for what no key of ours can look like."""
    form = _FORM.fullmatch(text)
    if form is None:
        raise NotOurs
    return ServiceKeyBearer(UUID(form[1]), hash_of(form[2]))


def hash_of(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def is_of(bearer: ServiceKeyBearer, key_hash: str) -> bool:
    """Whether the bearer knows the secret with this hash, in a time that does not say how nearly."""
    return hmac.compare_digest(bearer.secret_hash, key_hash)
