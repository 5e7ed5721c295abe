"""Anchors: signed heads of the audit trail, a line of JSON each, kept where this system cannot write.

Without one, whoever has the database and the key can make another trail, or a shorter one, and sign
it. A line says which seal was the head and what its hash was; it holds nothing of a person.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cli.fault import Fault
from models.audit_seal import HASH_BYTES
from permissions.audit_key import AuditKeys


@dataclass(frozen=True)
class Anchor:
    seal: int
    """The number of the seal that was the head."""
    last_id: int
    hash: bytes
    signature: bytes
    sealed_at: str

    def line(self, key: str) -> str:
        return json.dumps(
            {
                "seal": self.seal,
                "last_id": self.last_id,
                "hash": self.hash.hex(),
                "signature": self.signature.hex(),
                "sealed_at": self.sealed_at,
                "key": key,
            }
        )


def read_anchors(path: Path, keys: AuditKeys) -> dict[int, Anchor]:
    """By the number of their seal.

    Raise Fault for a line that is none, for one that we did not sign, and for a file without any.
    """
    lines = [line for line in path.read_text().splitlines() if line.strip()]
    if not lines:
        raise Fault(f"{path.name} holds no head of an audit trail")
    anchors = list(_read(lines, path, keys))
    return {anchor.seal: anchor for anchor in anchors}


def _read(lines: Iterable[str], path: Path, keys: AuditKeys) -> Iterable[Anchor]:
    for number, line in enumerate(lines, 1):
        where = f"line {number} of {path.name}"
        try:
            said = json.loads(line)
            anchor = Anchor(
                int(said["seal"]),
                int(said["last_id"]),
                bytes.fromhex(said["hash"]),
                bytes.fromhex(said["signature"]),
                str(said["sealed_at"]),
            )
        except (ValueError, KeyError, TypeError):
            raise Fault(f"{where} is no head of an audit trail") from None
        if len(anchor.hash) != HASH_BYTES or not keys.have_signed(anchor.hash, anchor.signature):
            raise Fault(f"{where} was not signed by a key of AUDIT_KEY")
        yield anchor
