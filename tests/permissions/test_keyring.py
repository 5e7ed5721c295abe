"""What was encrypted opens in its own place alone, and keys can be replaced."""

from base64 import b64encode
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from permissions.keyring import (
    CannotDecrypt,
    ChangedOrMoved,
    Keyring,
    NotAKeyring,
    UnknownKey,
    new_key,
)

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
A_KEY, ANOTHER = b64encode(OLD).decode(), b64encode(NEW).decode()
RING = Keyring({"2026a": OLD})
ROW = UUID("01a20078-88a6-8705-b3fd-847073b585c6")
PLACE = {"table": "person", "column": "secret", "row": ROW}

names = st.text(min_size=1, max_size=30)
places = st.fixed_dictionaries({"table": names, "column": names, "row": st.uuids()})


@given(st.binary(max_size=2000), places)
def test_what_was_encrypted_comes_back(plain, place):
    assert RING.decrypt(RING.encrypt(plain, **place), **place) == plain


@given(st.binary(max_size=200), places, places)
def test_in_another_place_it_does_not_open(plain, place, other):
    cipher = RING.encrypt(plain, **place)

    if place == other:
        return
    with pytest.raises(ChangedOrMoved):
        RING.decrypt(cipher, **other)


@given(table=names, column=names, moved=st.integers(min_value=1, max_value=29))
def test_names_that_read_alike_together_are_different_places(table, column, moved):
    both = table + column
    if moved >= len(both) or moved == len(table):
        return
    cipher = RING.encrypt(b"x", table=table, column=column, row=ROW)

    with pytest.raises(ChangedOrMoved):
        RING.decrypt(cipher, table=both[:moved], column=both[moved:], row=ROW)


@given(st.binary(max_size=200), st.data())
def test_a_single_changed_bit_anywhere_is_found(plain, data):
    cipher = bytearray(RING.encrypt(plain, **PLACE))
    bit = data.draw(st.integers(0, len(cipher) * 8 - 1))
    cipher[bit // 8] ^= 1 << bit % 8

    with pytest.raises(CannotDecrypt):
        RING.decrypt(bytes(cipher), **PLACE)


@given(st.binary(max_size=200), st.data())
def test_what_was_cut_off_is_found(plain, data):
    cipher = RING.encrypt(plain, **PLACE)
    length = data.draw(st.integers(0, len(cipher) - 1))

    with pytest.raises(CannotDecrypt):
        RING.decrypt(cipher[:length], **PLACE)


@given(st.binary(max_size=300))
def test_whatever_else_stands_there_is_a_failure_that_has_a_name(anything):
    with pytest.raises(CannotDecrypt):
        RING.decrypt(anything, **PLACE)


def test_the_same_text_is_never_written_alike():
    assert len({RING.encrypt(b"same", **PLACE) for _ in range(100)}) == 100


@given(st.binary(min_size=8, max_size=200))
def test_the_text_does_not_stand_in_what_is_written(plain):
    assert plain not in RING.encrypt(plain, **PLACE)


def test_the_first_key_encrypts_and_every_key_decrypts():
    both = Keyring({"2026b": NEW, "2026a": OLD})
    old = RING.encrypt(b"x", **PLACE)
    new = both.encrypt(b"x", **PLACE)

    assert [both.decrypt(one, **PLACE) for one in (old, new)] == [b"x", b"x"]
    assert [Keyring.key_id_of(one) for one in (old, new)] == ["2026a", "2026b"]
    assert both.current == "2026b"


def test_a_key_that_was_taken_away_is_named():
    cipher = RING.encrypt(b"x", **PLACE)

    with pytest.raises(UnknownKey) as failure:
        Keyring({"2026b": NEW}).decrypt(cipher, **PLACE)

    assert failure.value.key_id == "2026a"


def test_another_key_under_the_same_id_opens_nothing():
    with pytest.raises(ChangedOrMoved):
        Keyring({"2026a": NEW}).decrypt(RING.encrypt(b"x", **PLACE), **PLACE)


def test_another_id_written_over_opens_nothing():
    both = Keyring({"2026b": NEW, "2026a": OLD})
    cipher = RING.encrypt(b"x", **PLACE).replace(b"2026a", b"2026b", 1)

    with pytest.raises(ChangedOrMoved):
        both.decrypt(cipher, **PLACE)


def test_a_failure_says_nothing_of_what_was_written():
    cipher = RING.encrypt(b"HIV positive", **PLACE)

    with pytest.raises(CannotDecrypt) as failure:
        RING.decrypt(cipher, table="person", column="secret", row=uuid4())

    assert "HIV" not in repr(failure.value) + str(failure.value)
    assert failure.value.__suppress_context__


def test_keys_are_read_from_one_line():
    line = f" 2026b:{b64encode(NEW).decode()}, 2026a:{b64encode(OLD).decode()} "

    ring = Keyring.of(line)

    assert ring.current == "2026b"
    assert ring.decrypt(RING.encrypt(b"x", **PLACE), **PLACE) == b"x"


def test_a_new_key_is_one_and_never_the_same():
    assert new_key() != new_key()
    assert Keyring.of(f"a:{new_key()}").current == "a"


@pytest.mark.parametrize(
    "line",
    [
        "",
        " , ",
        A_KEY,
        "a:",
        "a:not base64",
        f"a:{b64encode(b'short').decode()}",
        f"a:{b64encode(bytes(33)).decode()}",
        f":{A_KEY}",
        f"no spaces:{A_KEY}",
        f"{'long' * 9}:{A_KEY}",
        f"a:{A_KEY},a:{ANOTHER}",
        f"a:{A_KEY},b:{A_KEY}",
        f"é:{A_KEY}",
    ],
)
def test_what_is_no_keyring_is_refused(line):
    with pytest.raises(NotAKeyring) as refused:
        Keyring.of(line)

    assert A_KEY not in str(refused.value)
