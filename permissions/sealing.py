"""How identifiers are stored: encrypted in their place, and found again by a keyed fingerprint."""

from dataclasses import dataclass
from uuid import UUID

from permissions.keyring import Keyring
from permissions.tokens import Tokens


@dataclass(frozen=True)
class Sealing:
    """See `models.registration.form.Sealing`."""

    keyring: Keyring
    tokens: Tokens

    def seal(self, plain: str, *, table: str, column: str, row: UUID) -> bytes:
        return self.keyring.encrypt(plain.encode(), table=table, column=column, row=row)

    def open(self, cipher: bytes, *, table: str, column: str, row: UUID) -> str:
        return self.keyring.decrypt(cipher, table=table, column=column, row=row).decode()

    def fingerprint(self, text: str) -> bytes:
        return self.tokens.fingerprint(text)
