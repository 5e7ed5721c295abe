"""A new encryption key, as ENCRYPTION_KEYS holds it: printed once, kept by whoever asked."""

from datetime import UTC, datetime

from cli.fault import Fault
from permissions.keyring import Keyring, NotAKeyring, new_key


def key(name: str | None) -> str:
    """`name:base64`. Raise Fault for a name that no key can have."""
    entry = f"{name or datetime.now(UTC).date().isoformat()}:{new_key()}"
    try:
        Keyring.of(entry)
    except NotAKeyring as fault:
        raise Fault(f"{fault}.") from None
    return entry
