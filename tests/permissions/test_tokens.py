"""Each purpose has a key of its own: nothing made for one is good for another."""

import time
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from permissions.bearer import SessionBearer
from permissions.tokens import NotOurs, Tokens

HOUR = timedelta(hours=1)
TOKENS = Tokens("a secret that is long enough for a test", access_token_lifetime=HOUR)
OTHERS = Tokens("another secret, long enough for a test", access_token_lifetime=HOUR)
SOMEBODY = uuid4()
FAMILY = uuid4()


def test_an_access_token_names_its_account_and_its_family():
    token, expires_at = TOKENS.access_token(SOMEBODY, FAMILY, now=datetime.now(UTC))

    assert TOKENS.bearer_of(token) == SessionBearer(SOMEBODY, FAMILY)
    assert expires_at.microsecond == 0


def test_a_token_that_was_verified_before_is_good_until_it_expires_and_no_longer():
    a_second_is_left = datetime.now(UTC) - HOUR + timedelta(seconds=2)
    token, expires_at = TOKENS.access_token(SOMEBODY, FAMILY, now=a_second_is_left)
    assert TOKENS.bearer_of(token) == SessionBearer(SOMEBODY, FAMILY)

    while datetime.now(UTC) < expires_at:
        time.sleep(0.05)

    for _ in range(2):
        with pytest.raises(NotOurs):
            TOKENS.bearer_of(token)


def test_a_token_that_was_verified_by_others_is_verified_here():
    token, _ = OTHERS.access_token(SOMEBODY, FAMILY, now=datetime.now(UTC))
    assert OTHERS.bearer_of(token)

    with pytest.raises(NotOurs):
        TOKENS.bearer_of(token)


def test_a_token_that_was_to_last_longer_than_ours_do_is_not_ours():
    generous = Tokens("a secret that is long enough for a test", access_token_lifetime=2 * HOUR)
    token, _ = generous.access_token(SOMEBODY, FAMILY, now=datetime.now(UTC))

    with pytest.raises(NotOurs):
        TOKENS.bearer_of(token)


def test_an_invitation_has_one_token_for_ever():
    assert TOKENS.invitation_token(SOMEBODY) == TOKENS.invitation_token(SOMEBODY)
    assert TOKENS.invitation_token(SOMEBODY) != TOKENS.invitation_token(uuid4())
    assert TOKENS.invitation_token(SOMEBODY) != OTHERS.invitation_token(SOMEBODY)
    assert len(TOKENS.invitation_token(SOMEBODY)) == 43


def test_what_was_sealed_is_read_for_its_purpose_alone():
    sealed = TOKENS.seal("look-up", {"words": ["ada"]})

    assert TOKENS.unseal("look-up", sealed, lifetime=HOUR) == {"words": ["ada"]}
    with pytest.raises(NotOurs):
        TOKENS.unseal("restricted-match", sealed, lifetime=HOUR)
    with pytest.raises(NotOurs):
        OTHERS.unseal("look-up", sealed, lifetime=HOUR)


def test_what_was_sealed_lapses():
    with pytest.raises(NotOurs):
        TOKENS.unseal("look-up", TOKENS.seal("look-up", {}), lifetime=timedelta(seconds=-1))


def test_the_same_is_never_sealed_alike():
    assert TOKENS.seal("look-up", {}) != TOKENS.seal("look-up", {})


@pytest.mark.parametrize("text", ["", "x", "\0", "é", "\ud800", "A" * 100_000, "=" * 100])
def test_what_was_not_sealed_is_not_ours(text):
    with pytest.raises(NotOurs):
        TOKENS.unseal("look-up", text, lifetime=HOUR)
    with pytest.raises(NotOurs):
        TOKENS.bearer_of(text)


def test_two_inputs_are_told_apart_and_neither_is_kept():
    one, other = TOKENS.input_hash({"a": 1, "b": 2}), TOKENS.input_hash({"b": 2, "a": 1})

    assert one == other != TOKENS.input_hash({"a": 1, "b": 3})
    assert one != OTHERS.input_hash({"a": 1, "b": 2})
    assert len(one) == 32


def test_half_a_character_has_a_hash_too():
    assert TOKENS.input_hash({"a": "\ud800"})
