"""What is written encrypted: AES-256-GCM, bound to its place, under keys that can be replaced.

A ciphertext is a version byte, the length of the key's id, the id, a random nonce of 96 bits, and
what AES-GCM made with its tag of 128 bits. Table, column, row and key id are authenticated with it:
moved to another column or another person's row it opens no more than a changed one does.

A random nonce is safe for 2^32 texts under one key (NIST SP 800-38D, 8.3): replace a key long before.
"""

import re
import secrets
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_VERSION = 1
_KEY = 32
_NONCE = 12
_TAG = 16
_KEY_ID = re.compile(r"[A-Za-z0-9._-]{1,32}")


class NotAKeyring(Exception):
    """The keys cannot be used as they were given; the message says why, and holds no key."""


class CannotDecrypt(Exception):
    """A ciphertext that does not open here. Neither it nor what it holds is in the message."""


class UnknownKey(CannotDecrypt):
    """It names a key that is not on the ring: taken away too early, or of another installation."""

    def __init__(self, key_id: str) -> None:
        super().__init__(f"no key {key_id!r} is on the ring")
        self.key_id = key_id


class ChangedOrMoved(CannotDecrypt):
    """It is not what was written in this place, or not by this key."""


class Keyring:
    """Keys by their ids: the first encrypts, every one decrypts."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        """Raise NotAKeyring for no key, a wrong length, an id that cannot be one."""
        if not keys:
            raise NotAKeyring("it holds no key")
        for key_id, key in keys.items():
            if not _KEY_ID.fullmatch(key_id):
                raise NotAKeyring(
                    "a key's id has 1 to 32 of: letters without accents, digits, . _ -"
                )
            if len(key) != _KEY:
                raise NotAKeyring(f"key {key_id!r} has {len(key)} bytes, not {_KEY}")
        if len(set(keys.values())) < len(keys):
            raise NotAKeyring("two ids have the same key")
        self._ciphers = {key_id: AESGCM(key) for key_id, key in keys.items()}
        self.ids = tuple(keys)
        self.current = self.ids[0]
        """The id of the key that encrypts."""
        self.mark = _header(self.current)
        """What everything that is encrypted now begins with, and nothing else does."""

    @classmethod
    def of(cls, text: str) -> "Keyring":
        """Read `id:base64,id:base64`. Raise NotAKeyring for anything else."""
        keys: dict[str, bytes] = {}
        for entry in filter(None, map(str.strip, text.split(","))):
            key_id, colon, encoded = entry.partition(":")
            if not colon:
                raise NotAKeyring("a key is written as its id, a colon, and 32 bytes in Base64")
            if key_id in keys:
                raise NotAKeyring("two keys have the same id")
            try:
                keys[key_id] = b64decode(encoded, validate=True)
            except (NotBase64, ValueError):
                raise NotAKeyring("what follows a key's id is not Base64") from None
        return cls(keys)

    def encrypt(self, plain: bytes, *, table: str, column: str, row: UUID) -> bytes:
        """Never twice the same, even for the same text in the same place."""
        nonce = secrets.token_bytes(_NONCE)
        place = _place(table, column, row, self.current)
        sealed = self._ciphers[self.current].encrypt(nonce, plain, place)
        return self.mark + nonce + sealed

    def decrypt(self, cipher: bytes, *, table: str, column: str, row: UUID) -> bytes:
        """Raise UnknownKey or ChangedOrMoved: nothing is ever given in part."""
        key_id = self.key_id_of(cipher)
        if key_id not in self._ciphers:
            raise UnknownKey(key_id)
        rest = cipher[len(_header(key_id)) :]
        place = _place(table, column, row, key_id)
        try:
            return self._ciphers[key_id].decrypt(rest[:_NONCE], rest[_NONCE:], place)
        except InvalidTag:
            raise ChangedOrMoved(f"{table}.{column} does not open") from None

    @staticmethod
    def key_id_of(cipher: bytes) -> str:
        """Which key a ciphertext names. Raise ChangedOrMoved for what has no such form."""
        if len(cipher) < 2 or cipher[0] != _VERSION:
            raise ChangedOrMoved("this is no ciphertext of a version that is known")
        length = cipher[1]
        named = cipher[2 : 2 + length].decode("ascii", "replace")
        if not _KEY_ID.fullmatch(named) or len(cipher) < 2 + length + _NONCE + _TAG:
            raise ChangedOrMoved("this is no whole ciphertext")
        return named


def new_key() -> str:
    """32 random bytes as settings hold them."""
    return b64encode(secrets.token_bytes(_KEY)).decode()


def _header(key_id: str) -> bytes:
    return bytes((_VERSION, len(key_id))) + key_id.encode()


def _place(table: str, column: str, row: UUID, key_id: str) -> bytes:
    """Each part behind its length: no two places are written alike."""
    parts = (table.encode(), column.encode(), row.bytes, key_id.encode())
    return bytes((_VERSION,)) + b"".join(len(part).to_bytes(2, "big") + part for part in parts)
