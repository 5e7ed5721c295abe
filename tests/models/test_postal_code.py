"""A postal code is read however it is typed, and says itself what is wrong with it."""

import pytest

from models.address import Province
from models.postal_code import read_postal_code


def read(text, **told):
    mistakes = []
    code = read_postal_code(text, "address", "postal_code", mistakes=mistakes, **told)
    return code, [mistake.text.format(**mistake.parameters) for mistake in mistakes]


@pytest.mark.parametrize(
    "text", ["m5v3l9", "M5V 3L9", " m5v-3l9 ", "M5V  3 L9", "m5v\u00a03l9", "M 5 V 3 L 9"]
)
def test_it_is_stored_as_it_stands_on_a_letter(text):
    assert read(text, province=Province.ON) == ("M5V 3L9", [])


@pytest.mark.parametrize("text", [None, "", "  ", "-"])
def test_nothing_is_no_mistake(text):
    assert read(text) == (None, [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("M5V 3L", "this one has 5"),
        ("M5V 3L99", "this one has 7"),
        ("5MV 3L9", "Character 1 of a postal code is a letter"),
        ("MSV 3L9", "Character 2 of a postal code is a digit"),
        ("M5V 3L٩", "Character 6 of a postal code is a digit"),
        ("É5V 3L9", "Character 1 of a postal code is a letter"),
        ("M5V 3O9", "has the letter O"),
        ("D5V 3L9", "has the letter D"),
        ("W5V 3L9", "begins with W"),
    ],
)
def test_a_mistake_names_what_is_wrong(text, said):
    code, (sentence,) = read(text, province=Province.ON)

    assert code is None
    assert said in sentence


def test_another_province_is_a_mistake_of_its_own():
    code, (sentence,) = read("H2X 1Y4", province=Province.ON)

    assert code is None
    assert "Postal codes of this province do not begin with H2X" in sentence


def test_without_a_province_any_of_canada_is_right():
    assert read("h2x1y4") == ("H2X 1Y4", [])


@pytest.mark.parametrize(
    ("country", "text", "code"),
    [("US", "10001-1234", "10001-1234"), ("GB", "sw1a 1aa", "SW1A 1AA"), ("AE", "dxb", "DXB")],
)
def test_a_code_of_another_country_is_read_as_it_is_written_there(country, text, code):
    assert read(text, country=country) == (code, [])


@pytest.mark.parametrize(
    ("country", "text", "said"),
    [("FR", "7500", "like 33380"), ("AE", "x" * 17, "at most 16")],
)
def test_a_code_that_another_country_does_not_have_is_a_mistake(country, text, said):
    code, (sentence,) = read(text, country=country)

    assert code is None
    assert said in sentence
