"""The chain: what is hashed of an event and of a seal, the same for whoever seals and verifies.

A leaf is the hash of everything in an event that can never go; a seal holds the leaves of a range
of events, and the hash of the seal before it. Whoever changes a row changes a leaf, whoever changes
a seal changes every seal behind it, and whoever changes them all has no key to sign them with.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from models.audit_event import canonical

HASH_BYTES = 32
BEFORE_THE_FIRST = bytes(HASH_BYTES)
"""What the first seal follows."""

_EVENT = b"portal audit event 1\n"
_SEAL = b"portal audit seal 1\n"

SEALED = (
    "id",
    "at",
    "kind",
    "account_id",
    "acting_as",
    "provider_id",
    "operation",
    "fields",
    "jobseeker_ids",
    "about_account_id",
    "through_id",
    "signature",
    "reference",
    "digest",
)
"""Columns of an event that stand in its leaf; `digest` stands for the others."""


@dataclass(frozen=True)
class Seal:
    number: int
    first_id: int
    last_id: int
    event_ids: Sequence[int]
    leaves: bytes
    """Of each event 32 bytes, in the order of the ids."""
    previous: bytes
    sealed_at: datetime

    @property
    def hash(self) -> bytes:
        content = {
            "number": self.number,
            "first_id": self.first_id,
            "last_id": self.last_id,
            "event_ids": list(self.event_ids),
            "leaves": hashlib.sha256(self.leaves).hexdigest(),
            "previous": self.previous.hex(),
            "sealed_at": _moment(self.sealed_at),
        }
        return hashlib.sha256(_SEAL + canonical(content)).digest()

    def leaf(self, place: int) -> bytes:
        return self.leaves[place * HASH_BYTES : (place + 1) * HASH_BYTES]


def leaf(row: Mapping[str, Any]) -> bytes:
    """The hash of an event as it stands in the database."""
    return hashlib.sha256(_EVENT + canonical([_plain(row[name]) for name in SEALED])).digest()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value if isinstance(value, str | int) or value is None else str(value)


def _moment(at: datetime) -> str:
    """To the microsecond, which is what PostgreSQL keeps."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
