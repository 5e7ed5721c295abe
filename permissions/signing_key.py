"""Which keys of an identity provider may verify, and with which algorithms: asymmetric ones alone.

The key decides the algorithm, never the token (RFC 8725, 3.1): a public key is no secret of an HMAC.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

SHORTEST_RSA = 2048
LONGEST_RSA = 8192
"""Bits; a longer one would only be slow."""
LONGEST_ID = 200
MOST_KEYS = 100
_ALGORITHMS: Mapping[tuple[object, object], tuple[str, ...]] = {
    ("RSA", None): ("RS256", "PS256"),
    ("EC", "P-256"): ("ES256",),
    ("OKP", "Ed25519"): ("EdDSA",),
}
"""By the type of a key and its curve."""


@dataclass(frozen=True)
class SigningKey:
    public: RSAPublicKey | EllipticCurvePublicKey | Ed25519PublicKey
    algorithms: tuple[str, ...]
    """Those that a token signed with this key may name."""


def signing_keys(key_set: object) -> dict[str, SigningKey]:
    """The usable keys of a JSON Web Key Set by their `kid`; whatever else it holds is left out."""
    listed = key_set.get("keys") if isinstance(key_set, dict) else None
    keys: dict[str, SigningKey] = {}
    for described in listed[:MOST_KEYS] if isinstance(listed, list) else ():
        id_ = described.get("kid") if isinstance(described, dict) else None
        if not isinstance(id_, str) or not 1 <= len(id_) <= LONGEST_ID or id_ in keys:
            continue
        key = _usable(described)
        if key is not None:
            keys[id_] = key
    return keys


def _usable(described: dict[str, Any]) -> SigningKey | None:
    """None for keys of encryption, secret or private ones, and those that are weak or broken."""
    kind = described.get("kty"), described.get("crv")
    # Whatever a provider writes there need not be hashable.
    algorithms = next((names for one, names in _ALGORITHMS.items() if one == kind), ())
    if (named := described.get("alg")) is not None:
        algorithms = tuple(name for name in algorithms if name == named)
    operations = described.get("key_ops", ["verify"])
    is_for_signatures = (
        described.get("use", "sig") == "sig"
        and isinstance(operations, list)
        and "verify" in operations
    )
    if not algorithms or not is_for_signatures or "d" in described:
        return None
    try:
        public = jwt.PyJWK(described, algorithms[0]).key
    except Exception:  # noqa: BLE001 - whatever is wrong with one key, the others are good
        return None
    if isinstance(public, RSAPublicKey) and not SHORTEST_RSA <= public.key_size <= LONGEST_RSA:
        return None
    return SigningKey(public, algorithms)
