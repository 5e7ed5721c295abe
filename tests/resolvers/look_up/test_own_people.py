from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import Jobseeker
from models.person_name import words
from models.resemblance import MatchReason

BORN = date(1990, 3, 12)


@pytest.mark.parametrize(
    "name",
    [
        "Zoé O'Brien-Tremblay",
        "zoe",
        "TREMBLAY",
        "o brien",
        "obrien",
        "O’Brien",
        "O`brien tremblay",
        "obrientremblay",
        "brien",
        "tremblay zoe",
        "O'Brien-Tremblay, Zoé",
        "ZoeOBrien",
        "zo tremb",
        "trem",
        "Zo",
        "Zoée Tremblya",
        "Zöe Trembley",
    ],
)
async def test_a_person_is_found_by_any_part_and_spelling_of_the_name(agency, name):
    await agency.add(agency.north, "Zoé", "O'Brien-Tremblay", preferred_name="Zo")
    await agency.add(agency.north, "Olena", "Kovalenko")
    assert await agency.found(name) == ["Zoé O'Brien-Tremblay"]


@pytest.mark.parametrize(
    ("first_name", "last_name", "name"),
    [
        ("Maria", "de la Cruz", "Maria delacruz"),
        ("Maria", "Delacruz", "de la cruz"),
        ("Jean-Pierre", "Roy", "jeanpierre"),
        ("Jeanpierre", "Roy", "Jean Pierre Roy"),
        ("Kurt", "Gödel", "godel"),
        ("Thị Minh", "Nguyễn", "nguyen minh"),
        ("Иван", "Соловьёв", "Solovev Ivan"),
        ("Иван", "Соловьёв", "соловьёв"),
        ("小明", "王", "王小明"),
        ("小明", "王", "Wang Xiaoming"),
        ("محمد", "علي", "مُحَمَّد"),
        ("William", "Roy", "Bill"),
        ("Luc", "Saint-Pierre", "St. Pierre"),
        ("Abdul", "Rahman", "Abdulrahman"),
        ("Abdulrahman", "Said", "Abdul Rahman Said"),
        ("Mohammed", "Ali", "Muhamad Ali"),
    ],
)
async def test_names_of_all_kinds_are_found(agency, first_name, last_name, name):
    await agency.add(agency.north, first_name, last_name)
    await agency.add(agency.north, "Olena", "Kovalenko")
    assert await agency.found(name) == [f"{first_name} {last_name}"]


PARTS = st.lists(
    st.text(alphabet="abcdeéèêioôuüçñłøž", min_size=2, max_size=8), min_size=1, max_size=3
)
SEPARATORS = st.sampled_from(["-", " ", "'", "’", "", "  ", "\u2011", ". "])


def fold(text):
    """The name as the look-up sees it."""
    return " ".join(word.folded for word in words(text))


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(PARTS, PARTS, SEPARATORS, SEPARATORS, st.sampled_from([str, str.upper, fold]))
async def test_any_variation_of_spacing_punctuation_accents_and_case_finds_the_person(
    agency, first, last, written, typed, change
):
    person = await agency.add(agency.north, written.join(first), written.join(last))
    name = change(f"{typed.join(last)} {typed.join(first)}")
    answer = await agency.look_up(name, first=50)
    await Jobseeker.filter(id=person.id).delete()
    assert [match.jobseeker.id for match in answer.matches] == [person.id]
    assert answer.matches[0].reasons == [MatchReason.NAME_EXACT]


async def test_the_same_name_comes_before_similar_and_partial_ones(agency):
    for first_name, last_name in [("Johnny", "Smithson"), ("Jon", "Smyth"), ("John", "Smith")]:
        await agency.add(agency.north, first_name, last_name)
    answer = await agency.look_up("John Smith")
    assert [match.jobseeker.last_name for match in answer.matches] == ["Smith", "Smyth", "Smithson"]
    assert answer.matches[0].reasons == [MatchReason.NAME_EXACT]
    assert MatchReason.NAME_SIMILAR in answer.matches[1].reasons
    assert MatchReason.NAME_PARTIAL in answer.matches[2].reasons
    assert all(0 <= match.score <= 1 for match in answer.matches)


async def test_the_preferred_name_is_told_as_the_reason(agency):
    await agency.add(agency.north, "Aleksandra", "Roy", preferred_name="Ola")
    answer = await agency.look_up("Ola Roy")
    assert MatchReason.PREFERRED_NAME in answer.matches[0].reasons


async def test_a_date_of_birth_raises_the_one_and_lowers_the_other(agency):
    await agency.add(agency.north, "John", "Smith", date_of_birth=date(1971, 11, 30))
    right = await agency.add(agency.north, "John", "Smith", date_of_birth=BORN)
    answer = await agency.look_up("Smith", date_of_birth=BORN)
    assert answer.matches[0].jobseeker.id == right.id
    assert MatchReason.DATE_OF_BIRTH in answer.matches[0].reasons
    assert answer.matches[0].score > 0.8
    assert answer.matches[1].score < 0.6


async def test_among_hundreds_of_one_name_the_date_of_birth_finds_the_one(agency):
    await agency.add_many(300, agency.north, "John", "Smith")
    right = await agency.add(agency.north, "John", "Smith", date_of_birth=BORN)
    answer = await agency.look_up("john smith", date_of_birth=BORN, first=1)
    assert [match.jobseeker.id for match in answer.matches] == [right.id]


async def test_an_email_address_finds_a_person_whatever_the_name(agency):
    await agency.add(agency.north, "Olena", "Kovalenko", email="Olena@mail.example")
    answer = await agency.look_up("Helen Smith", email=" oLENA@Mail.Example")
    assert [match.reasons for match in answer.matches] == [[MatchReason.EMAIL]]


async def test_a_shared_phone_number_alone_is_a_weak_match(agency):
    await agency.add(agency.north, "Olena", "Kovalenko", phone="+14165550123;ext=7")
    await agency.add(agency.north, "Danylo", "Kovalenko", phone="+14165550123")
    answer = await agency.look_up("Danylo Kovalenko", phone="(416) 555-0123")
    assert [match.jobseeker.first_name for match in answer.matches] == ["Danylo", "Olena"]
    alone = await agency.look_up("Xu Li", phone="416-555-0123")
    assert [match.reasons for match in alone.matches] == [[MatchReason.PHONE]] * 2
    assert all(match.score < 0.3 for match in alone.matches)


async def test_no_more_than_the_first_are_answered(agency):
    for number in range(5):
        await agency.add(agency.north, "John", f"Smith{number}")
    assert len(await agency.found("John", first=3)) == 3


async def test_nobody_is_found_who_has_nothing_in_common(agency):
    await agency.add(agency.north, "Olena", "Kovalenko")
    assert await agency.found("John Smith") == []


async def test_an_administrator_finds_everybody_as_themselves(agency):
    await agency.add(agency.north, "John", "Smith")
    await agency.add(agency.south, "John", "Smith")
    assert await agency.found("Smith", ctx=agency.administrator()) == ["John Smith"] * 2
