"""Family codes: said, written and typed by people, and never the same twice."""

from hypothesis import given
from hypothesis import strategies as st

from models import Family
from models.family import LENGTH, SIGNS, read_code
from tests.people import a_provider

codes = st.text(SIGNS, min_size=LENGTH, max_size=LENGTH)


@given(codes, st.booleans(), st.booleans(), st.booleans())
def test_a_code_is_read_however_it_is_written(signs, prefixed, hyphened, lower):
    text = ("F" if prefixed else "") + ("-" if hyphened else " ") + signs
    assert read_code(text.lower() if lower else text) == f"F-{signs}"


@given(st.text(max_size=12))
def test_what_is_read_is_a_code_or_nothing(text):
    code = read_code(text)
    assert code is None or (code[:2] == "F-" and set(code[2:]) <= set(SIGNS))


def test_signs_that_are_taken_for_others_are_in_no_code():
    assert not set("0OQ1IL2Z5S8BUV") & set(SIGNS)
    assert [read_code(text) for text in ("F-7K3M0", "F-7K3", "", "F-7K3M99")] == [None] * 4


async def test_two_families_of_an_agency_have_two_codes(database):
    provider = await a_provider()

    codes_made = {(await Family.begin(provider.id, by=provider.id)).code for _ in range(20)}

    assert len(codes_made) == 20
    assert {read_code(code) for code in codes_made} == codes_made
