"""Identifier values: whatever people write of a number is one number, or a sentence says what one is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.client_identifier import ClientIdentifierKind as Type
from models.client_identifier import end_of_masked, shown
from models.identifier_value import NotANumber, checks, is_temporary, read_value

SIN = Type.SOCIAL_INSURANCE_NUMBER
digits = st.text("0123456789", min_size=8, max_size=8)
separators = st.sampled_from(["", " ", "-", "\u2011", "\u00a0"])


def with_check_digit(first_eight):
    return next(first_eight + end for end in "0123456789" if checks(first_eight + end))


issued = st.builds(
    lambda first, rest: first + rest[:7], st.sampled_from("1234567" + "9"), digits
).map(with_check_digit)


@given(issued, separators)
def test_an_issued_number_is_read_however_it_is_grouped(number, sign):
    assert read_value(SIN, sign.join((number[:3], number[3:6], number[6:]))) == number


@given(issued, st.integers(0, 8), st.integers(1, 9))
def test_one_digit_that_is_wrong_is_always_found(number, place, by):
    wrong = str((int(number[place]) + by) % 10)

    with pytest.raises(NotANumber):
        read_value(SIN, number[:place] + wrong + number[place + 1 :])


@given(issued, st.integers(0, 7))
def test_two_neighbours_taken_for_one_another_are_found_but_for_0_and_9(number, place):
    one, other = number[place], number[place + 1]
    swapped = number[:place] + other + one + number[place + 2 :]

    assert (checks(swapped)) == (one == other or {one, other} == {"0", "9"})


@given(st.sampled_from("08"), digits)
def test_what_was_never_issued_is_no_number(first, rest):
    with pytest.raises(NotANumber):
        read_value(SIN, with_check_digit(first + rest[:7]))


@given(st.sampled_from(Type), st.text(max_size=80))
def test_what_is_read_is_read_again_as_the_same(type_, text):
    try:
        value = read_value(type_, text)
    except NotANumber:
        return
    assert read_value(type_, value) == value


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Type.FOSS_GCMS_CLIENT_ID, "1234-5678", "12345678"),
        (Type.FOSS_GCMS_CLIENT_ID, "12-3456-7890", "1234567890"),
        (Type.FOSS_GCMS_CLIENT_ID, "123456789", None),
        (Type.FOSS_GCMS_CLIENT_ID, "1234567A", None),
        (Type.IMM_DOCUMENT, "T 123 456 789", "T123456789"),
        (Type.IMM_DOCUMENT, "IMM5292", None),
        (Type.TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT, "can000123456789", "CAN000123456789"),
        (Type.TEMPORARY_RESIDENT_OR_MINISTERS_PERMIT, "X/T01-2345-6789", "XT0123456789"),
        (Type.PASSPORT, "hk 123456", "HK123456"),
        (Type.PASSPORT, "passport", None),
        (Type.PERMANENT_RESIDENT_CARD, "RA0302123456", "RA0302123456"),
        (Type.PERMANENT_RESIDENT_CARD, "0302123456", None),
        (Type.DRIVERS_LICENCE, "A1234-12345-12345", "A12341234512345"),
        (Type.OTHER, "?", None),
        (SIN, "046 454 286", None),
        (SIN, "130 692 544", "130692544"),
        (SIN, "130 692 545", None),
    ],
)
def test_a_type_has_its_form(type_, text, value):
    if value is None:
        with pytest.raises(NotANumber):
            read_value(type_, text)
    else:
        assert read_value(type_, text) == value


def test_a_number_that_begins_with_9_is_temporary_and_no_passport_is():
    assert is_temporary(SIN, "900000001")
    assert not is_temporary(SIN, "130692544")
    assert not is_temporary(Type.PASSPORT, "900000001")


def test_a_masked_number_shows_its_end_and_nothing_else_is_one():
    assert shown(SIN, "130692544") == "***-***-544"
    assert end_of_masked(SIN, "***-***-544") == "544"
    assert end_of_masked(SIN, "130692544") is None
    assert end_of_masked(Type.PASSPORT, "***-***-544") is None
    assert shown(Type.PASSPORT, "HK123456") == "HK123456"
