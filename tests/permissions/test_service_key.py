"""A service key is read only in the form that we write, and holds for its own secret alone."""

from uuid import UUID, uuid4

import pytest

from permissions import service_key
from permissions.tokens import NotOurs

ID = UUID("01a20078-88a6-8715-b3fd-847073b585c6")
SECRET = service_key.new_secret()
KEY = service_key.written(ID, SECRET)


def test_a_key_names_its_row_and_the_hash_of_its_secret():
    bearer = service_key.read(KEY)

    assert bearer.key_id == ID
    assert service_key.is_of(bearer, service_key.hash_of(SECRET))


def test_a_key_holds_256_random_bits_and_is_never_made_twice():
    assert len(SECRET) == 43
    assert service_key.new_secret() != SECRET


def test_the_secret_of_another_key_is_not_the_secret():
    bearer = service_key.read(service_key.written(ID, service_key.new_secret()))

    assert not service_key.is_of(bearer, service_key.hash_of(SECRET))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "portal_",
        KEY[:-1],
        KEY + "A",
        KEY + "\n",
        KEY.upper(),
        KEY.replace("portal_", "portal-"),
        KEY[:-1] + "é",
        KEY[:-1] + "\0",
        f"portal_{uuid4()}_{SECRET}",
        "portal_" + "\u0661" * 32 + "_" + SECRET,
    ],
    ids=range(11),
)
def test_what_has_another_form_is_no_key(text):
    with pytest.raises(NotOurs):
        service_key.read(text)
