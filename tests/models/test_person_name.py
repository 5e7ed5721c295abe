import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.person_name import (
    LONGEST_WORD,
    Word,
    initials,
    joined,
    readings,
    search_words,
    words,
)

ANY_TEXT = st.text(max_size=60)
LATIN_WORD = st.text(
    alphabet=string.ascii_letters + "éèêëàâçîïôöüñøłßžŁÉÖ", min_size=1, max_size=12
)
SEPARATOR = st.sampled_from([" ", "-", "'", "’", "ʼ", ". ", "  ", " - ", "\u2011", "`", "´", "·"])


def fold(text):
    """The name as the look-up sees it."""
    return " ".join(word.folded for word in words(text))


def folded(text):
    return [word.folded for word in words(text)]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("O'Brien", "o brien"),
        ("O’Brien", "o brien"),
        ("OʼBrien", "o brien"),
        ("O`BRIEN", "o brien"),
        ("Jean-Pierre", "jean pierre"),
        ("Jean\u2011Pierre", "jean pierre"),
        ("  Jean   Pierre ", "jean pierre"),
        ("Zoé", "zoe"),
        ("Ze\u0301", "ze"),
        ("Gödel", "godel"),
        ("Nguyễn", "nguyen"),
        ("Łukasz Ørsted Þór Weiß", "lukasz orsted thor weiss"),
        ("İpek Yıldız", "ipek yildiz"),
        ("Ｊｏｈｎ", "john"),
        ("Zo\u00ade\u200b", "zoe"),
        ("Tremblay, Jean", "tremblay jean"),
    ],
)
def test_spacing_punctuation_accents_and_case_do_not_matter(text, same):
    assert fold(text) == same


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Соловьёв", ["solovev"]),
        ("Αλέξανδρος", ["alexandros"]),
        ("राजेश", ["rajes"]),
        ("王小明", ["wang", "xiao", "ming"]),
        ("김민수", ["gim", "min", "su"]),
        ("ᐃᓄᒃ", ["inok"]),
    ],
)
def test_other_scripts_are_transliterated(text, latin):
    assert folded(text) == latin


def test_a_word_of_another_script_is_kept_as_it_is_written():
    assert words("Иванов 王") == (Word("ivanov", "иванов"), Word("wang", "王"))


def test_vowel_points_do_not_matter():
    assert words("مُحَمَّد") == words("محمد")
    assert words("תָּמָר") == words("תמר")


def test_hamza_on_its_seat_does_not_matter():
    assert words("أحمد") == words("احمد")


@pytest.mark.parametrize("text", ["", " ", "-'’.", "😀", "\x00", "\ud800", "\u200b"])
def test_what_has_no_letter_has_no_words(text):
    assert words(text) == ()


def test_an_endless_word_is_cut():
    assert words("a" * 1000 + "é")[0].folded == "a" * LONGEST_WORD
    assert joined(words("a" * 60 + " " + "b" * 60)).folded == "a" * 60 + "b" * 4


@given(ANY_TEXT)
def test_folding_what_is_folded_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_every_text_has_words_of_no_more_than_their_length(text):
    assert all(0 < len(word.folded) <= LONGEST_WORD for word in words(text))


@given(ANY_TEXT.filter(str.isprintable))
def test_case_does_not_matter(text):
    assert fold(text.upper()) == fold(text.upper().lower())


@given(st.lists(LATIN_WORD, min_size=1, max_size=4), st.data())
def test_however_neighbours_are_separated_or_joined_a_reading_is_the_same(parts, data):
    separated = "".join(part + data.draw(SEPARATOR) for part in parts)
    together = fold("".join(parts))
    assert together in {reading.word.folded for reading in readings(words(separated))}


def test_readings_are_words_and_up_to_four_neighbours_as_one():
    found = {reading.word.folded: reading.places for reading in readings(words("de la Cruz"))}
    assert found == {
        "de": 0b001,
        "la": 0b010,
        "cruz": 0b100,
        "dela": 0b011,
        "lacruz": 0b110,
        "delacruz": 0b111,
    }


def test_a_person_is_found_by_each_name_and_by_first_and_last_typed_as_one():
    search = search_words("Abdul", "Rahman", "Abu")
    assert search.within == {"abdul", "rahman", "abu"}
    assert search.across == {"abdulrahman"}
    assert search_words("A B", "C", None).across == {"bc", "abc"}


def test_a_person_is_found_by_both_scripts():
    assert {"王", "小明", "wang", "xiaoming"} <= search_words("小明", "王", None).within


@pytest.mark.parametrize(
    ("first_name", "last_name", "expected"),
    [
        ("Zoé", "O'Brien-Tremblay", "Z. O."),
        ("émile", "'t Hooft", "É. T."),
        ("小明", "王", "小. 王."),
        ("محمد", "علي", "م. ع."),
        ("Zoé", "-", "Z."),
    ],
)
def test_initials_are_the_first_letters(first_name, last_name, expected):
    assert initials(first_name, last_name) == expected


@given(ANY_TEXT, ANY_TEXT)
def test_initials_never_tell_more_than_two_letters(first_name, last_name):
    assert len([c for c in initials(first_name, last_name) if c not in ". "]) <= 2
