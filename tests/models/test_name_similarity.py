import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.name_similarity import PersonNames, TypedName, fits_any, likeness
from models.person_name import words

NAME = st.text(alphabet="abcdefghij -'", min_size=1, max_size=20)


def fit(typed, first_name, last_name, preferred_name=None):
    return TypedName(words(typed)).fit(PersonNames(first_name, last_name, preferred_name))


@pytest.mark.parametrize(
    "typed",
    [
        "Zoé O'Brien-Tremblay",
        "zoe obrien tremblay",
        "OBRIENTREMBLAY Zoe",
        "Tremblay O'Brien, Zoé",
        "ZoeOBrienTremblay",
        "Zo O Brien Tremblay",
    ],
)
def test_the_same_name_is_exact_in_whatever_order_and_spacing(typed):
    found = fit(typed, "Zoé", "O'Brien-Tremblay", "Zo")
    assert found.exact
    assert found.degree == 1


def test_the_preferred_name_stands_for_the_first_name_and_is_told():
    found = fit("Zo Tremblay", "Zoé", "Tremblay", "Zo")
    assert found.exact
    assert found.preferred
    assert not fit("Zoé Tremblay", "Zoé", "Tremblay", "Zo").preferred


@pytest.mark.parametrize(
    ("typed", "first_name", "last_name"),
    [
        ("Jon Smyth", "John", "Smith"),
        ("Bill Smith", "William", "Smith"),
        ("Marie Tremblya", "Marie", "Tremblay"),
        ("Mohammed Ali", "Mohamad", "Aly"),
        ("汪小明", "小明", "王"),
        ("St Pierre Luc", "Luc", "Saint-Pierre"),
    ],
)
def test_slips_and_nicknames_are_similar_and_a_full_name(typed, first_name, last_name):
    found = fit(typed, first_name, last_name)
    assert found.similar
    assert not found.exact
    assert found.full


@pytest.mark.parametrize(
    "typed", ["Smith", "John", "Jo Sm", "J Smith", "John Sm", "Jo Smith", "Smith Smith"]
)
def test_one_word_and_beginnings_are_no_full_name(typed):
    found = fit(typed, "John", "Smith")
    assert found.partial
    assert not found.full


@pytest.mark.parametrize("typed", ["Maria de", "Maria la", "Maria de la", "Maria dela"])
def test_a_particle_is_nobodys_last_name(typed):
    assert not fit(typed, "Maria", "de la Cruz").full


@pytest.mark.parametrize("typed", ["Zoé Tremblay", "Zoé O'Brien", "Maria Cruz", "Maria delacruz"])
def test_half_of_a_last_name_is_a_full_name(typed):
    assert fit(typed, "Zoé", "O'Brien-Tremblay").full or fit(typed, "Maria", "de la Cruz").full


def test_a_last_name_that_is_a_particle_counts_when_it_is_all_of_it():
    assert fit("Wei La", "Wei", "La").full


def test_a_word_is_used_once():
    assert fit("Ali Ali", "Ali", "Hassan").degree < fit("Ali Hassan", "Ali", "Hassan").degree / 2


def test_a_slip_is_not_forgiven_twice_by_joining_words():
    assert not fit("Jon Tremblay", "Jean", "Tremblay").full


def test_what_was_typed_beyond_the_name_counts_against_it():
    assert fit("John Smith Wong Chen", "John", "Smith").degree < 0.6


def test_nothing_in_common_is_nothing():
    assert fit("Olena Kowalska", "John", "Smith").degree == 0


@given(NAME, NAME, NAME)
def test_a_degree_lies_between_nothing_and_the_same(typed, first_name, last_name):
    assert 0 <= fit(typed, first_name, last_name).degree <= 1.0000001


@given(NAME, NAME)
def test_everybody_is_like_themselves(first_name, last_name):
    if words(first_name) and words(last_name):
        found = fit(f"{last_name} {first_name}", first_name, last_name)
        assert found.exact
        assert found.degree == pytest.approx(1)


@pytest.mark.parametrize(
    ("typed", "held"),
    [("li", "lu"), ("wei", "mel"), ("smith", "smooth"), ("jean", "john"), ("a", "b")],
)
def test_short_words_forgive_little(typed, held):
    assert likeness(typed, held).degree == 0


@pytest.mark.parametrize(
    ("looked_up", "fits"),
    [
        ("Smith", True),
        ("john", True),
        ("Sm", True),
        ("Jhon", True),
        ("Bob", False),
        ("J", False),
        ("Smithson", False),
        ("Johnny", True),
        ("Olena Smith", True),
        ("JohnSmith", True),
        ("Jay", True),
    ],
)
def test_a_looked_up_name_fits_by_any_word(looked_up, fits):
    typed = [word.folded for word in words(looked_up)]
    assert fits_any(typed, PersonNames("John", "Smith", "Jay")) is fits
