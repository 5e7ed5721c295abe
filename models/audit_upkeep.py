"""What lets events go: exactly what is signed, so that a copy of it allows nothing more.

A RETENTION or an ERASURE names the last event that it reaches, which is the last one of a seal. Its
signature is over its kind, its people and that seal's hash, which holds the ids up to there and all
that came before: it is good for this trail, for those events and for nothing that happens later.
"""

from collections.abc import Iterable
from uuid import UUID

from models.audit_event import AuditKind, canonical


def allowance(kind: AuditKind, people: Iterable[UUID], seal_hash: bytes) -> bytes:
    """What AUDIT_KEY signs. `seal_hash` is of the seal that ends with the event's `through_id`."""
    return canonical([kind.value, sorted(str(id_) for id_ in people), seal_hash.hex()])
