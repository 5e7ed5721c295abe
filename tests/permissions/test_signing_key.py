"""Of what a provider lists, only public keys for signatures are used, each with its own algorithms."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from permissions.signing_key import MOST_KEYS, signing_keys
from tests.issuer import ANY_KEY, public_jwk

GOOD = public_jwk(ANY_KEY["RS256"], "good")
CURVE = public_jwk(ANY_KEY["ES256"], "curve")


def ids(*keys):
    return set(signing_keys({"keys": list(keys)}))


@pytest.mark.parametrize(
    ("name", "algorithms"),
    [("RS256", ("RS256", "PS256")), ("ES256", ("ES256",)), ("EdDSA", ("EdDSA",))],
)
def test_the_kind_of_a_key_says_which_algorithms_are_possible(name, algorithms):
    keys = signing_keys({"keys": [public_jwk(ANY_KEY[name], "one")]})

    assert keys["one"].algorithms == algorithms


def test_a_key_that_names_its_algorithm_is_for_no_other():
    keys = signing_keys({"keys": [GOOD | {"alg": "PS256"}]})

    assert keys["good"].algorithms == ("PS256",)


@pytest.mark.parametrize(
    "other",
    [
        None,
        5,
        [],
        {},
        GOOD | {"kid": None},
        GOOD | {"kid": 1},
        GOOD | {"kid": ""},
        GOOD | {"kid": "x" * 201},
        GOOD | {"kid": "b", "use": "enc"},
        GOOD | {"kid": "b", "key_ops": ["sign"]},
        GOOD | {"kid": "b", "key_ops": 1},
        GOOD | {"kid": "b", "alg": "RSA-OAEP"},
        GOOD | {"kid": "b", "alg": "HS256"},
        GOOD | {"kid": "b", "alg": ["RS256"]},
        GOOD | {"kid": "b", "n": "!"},
        GOOD | {"kid": "b", "n": 5},
        GOOD | {"kid": "b", "kty": ["RSA"]},
        GOOD | {"kid": "b", "d": "AQAB"},
        {"kid": "b", "kty": "RSA"},
        {"kid": "b", "kty": "oct", "k": "c2VjcmV0"},
        public_jwk(rsa.generate_private_key(public_exponent=65537, key_size=1024), "b"),  # noqa: S505
        public_jwk(ec.generate_private_key(ec.SECP384R1()), "b"),
        CURVE | {"kid": "b", "x": CURVE["y"]},
    ],
    ids=range(23),
)
def test_what_is_no_usable_key_is_left_out_and_spoils_no_other(other):
    assert ids(other, GOOD) == {"good"}


def test_of_two_keys_with_one_id_the_first_is_used():
    keys = signing_keys({"keys": [CURVE | {"kid": "good"}, GOOD]})

    assert keys["good"].algorithms == ("ES256",)


@pytest.mark.parametrize("key_set", [None, [], {}, {"keys": None}, {"keys": {}}, "keys", 1])
def test_what_is_no_key_set_has_no_keys(key_set):
    assert signing_keys(key_set) == {}


def test_a_key_set_without_end_is_not_read_to_its_end():
    assert len(ids(*(GOOD | {"kid": str(number)} for number in range(2 * MOST_KEYS)))) == MOST_KEYS
