import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.phone_number import NotAPhoneNumber, PhoneNumber, parse_phone_number


@pytest.mark.parametrize(
    ("text", "number", "extension"),
    [
        ("(613) 998-1234", "+16139981234", None),
        ("613.998.1234", "+16139981234", None),
        ("1 613 998 1234", "+16139981234", None),
        ("+1-613-998-1234", "+16139981234", None),
        ("613\u2013998\u20111234", "+16139981234", None),
        (" 6139981234 ", "+16139981234", None),
        ("(613) 998-1234 ext. 22", "+16139981234", "22"),
        ("(613) 998-1234 x22", "+16139981234", "22"),
        ("613 998-1234, poste 22", "+16139981234", "22"),
        ("613-998-1234 #22", "+16139981234", "22"),
        ("+16139981234;ext=22", "+16139981234", "22"),
        ("٦١٣٩٩٨١٢٣٤", "+16139981234", None),
    ],
)
def test_canadian_numbers_are_read_however_they_are_written(text, number, extension):
    assert parse_phone_number(text) == PhoneNumber(number, extension)


def test_a_toll_free_number_is_a_number():
    assert str(parse_phone_number("1-800-622-6232")) == "+18006226232"


def test_a_number_of_another_country_keeps_its_code():
    number = parse_phone_number("+33 1 42 68 53 00")
    assert str(number) == "+33142685300"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "911",
        "998-1234",
        "call me at 613-998-1234",
        "613-998-1234 after five",
        "613-998-1234 / 613-998-5678",
        "613-998-1234, 613-998-5678",
        "000-000-0000",
        "123-456-7890",
        "613-998-1234 ext.",
        "613-998-1234 ext. 123456789",
        "+999 123 456 789",
        "613-998-1234\x00",
        "6" * 10_000,
    ],
)
def test_what_is_not_one_number_is_refused(text):
    with pytest.raises(NotAPhoneNumber):
        parse_phone_number(text)


def test_the_refusal_does_not_repeat_the_text():
    with pytest.raises(NotAPhoneNumber) as refused:
        parse_phone_number("613-998-12345678")
    assert "613" not in f"{refused.value!r} {refused.value}"


@given(
    st.from_regex(r"613[2-9][0-9]{6}", fullmatch=True),
    st.none() | st.from_regex(r"[0-9]{1,7}", fullmatch=True),
)
def test_what_is_stored_reads_back_the_same(digits, extension):
    text = digits if extension is None else f"{digits} ext. {extension}"
    number = parse_phone_number(text)
    assert parse_phone_number(str(number)) == number


@given(st.text())
def test_any_other_text_is_refused_or_becomes_a_number(text):
    try:
        number = parse_phone_number(text)
    except NotAPhoneNumber:
        return
    assert number.number.startswith("+")
    assert number.number[1:].isdigit()
