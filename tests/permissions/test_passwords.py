"""Passwords: argon2id at OWASP's cost, and as much work for nobody as for somebody."""

import pytest

from permissions.passwords import hash_password, password_matches


def test_a_password_matches_its_own_hash_alone():
    hashed = hash_password("correct horse")

    assert password_matches(hashed, "correct horse")
    assert not password_matches(hashed, "battery staple")


def test_the_same_password_is_never_hashed_alike():
    assert hash_password("correct horse") != hash_password("correct horse")


def test_a_hash_says_how_it_was_made():
    assert hash_password("x").startswith("$argon2id$v=19$m=19456,t=2,p=1$")


@pytest.mark.parametrize("password", ["nobody has this password", "", "x"])
def test_nobody_has_no_password(password):
    assert not password_matches(None, password)


@pytest.mark.parametrize("hashed", ["", "x", "$argon2id$", "plain text"])
def test_what_is_no_hash_matches_nothing(hashed):
    assert not password_matches(hashed, "plain text")


@pytest.mark.parametrize("password", ["", "\0", "é" * 10_000, "🔐"])
def test_whatever_was_typed_is_compared(password):
    assert password_matches(hash_password(password), password)
