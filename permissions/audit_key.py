"""The key that signs the head of the audit trail and what may go of it, and every former one.

AUDIT_KEY holds secrets, a comma between them: the first signs, all of them are believed. Only who
seals and who verifies has them; the API and the database do not.
"""

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SHORTEST = 32
_HEAD = b"portal audit head 1\n"
_UPKEEP = b"portal audit upkeep 1\n"


class BadAuditKey(ValueError):
    """AUDIT_KEY holds nothing, or a secret that is too short."""


class AuditKeys:
    def __init__(self, secrets: str) -> None:
        """Raise BadAuditKey."""
        parts = [part.strip() for part in secrets.split(",")]
        if any(len(part) < SHORTEST for part in parts):
            raise BadAuditKey(
                f"It holds at least {SHORTEST} random characters; after a change the former ones too,"
                " a comma between them."
            )
        self._keys = [_derived(part) for part in parts]

    @property
    def names(self) -> list[str]:
        """What an anchor says of the key that signed it, the present one first."""
        return [_name(key) for key in self._keys]

    def sign(self, hash_: bytes) -> bytes:
        return self._keys[0].sign(_HEAD + hash_)

    def have_signed(self, hash_: bytes, signature: bytes) -> bool:
        return self._some_key_signed(_HEAD + hash_, signature)

    def allow(self, said: bytes) -> bytes:
        """The signature that lets events go; one of a head is none."""
        return self._keys[0].sign(_UPKEEP + said)

    def have_allowed(self, said: bytes, signature: bytes) -> bool:
        return self._some_key_signed(_UPKEEP + said, signature)

    def _some_key_signed(self, content: bytes, signature: bytes) -> bool:
        return any(_has_signed(key, content, signature) for key in self._keys)


def _derived(secret: str) -> Ed25519PrivateKey:
    seed = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"audit-head").derive(
        secret.encode()
    )
    return Ed25519PrivateKey.from_private_bytes(seed)


def _name(key: Ed25519PrivateKey) -> str:
    return hashlib.sha256(key.public_key().public_bytes_raw()).hexdigest()[:16]


def _has_signed(key: Ed25519PrivateKey, content: bytes, signature: bytes) -> bool:
    try:
        key.public_key().verify(signature, content)
    except InvalidSignature:
        return False
    return True
