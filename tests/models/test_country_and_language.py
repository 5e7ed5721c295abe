"""Countries and languages are named as CLDR names them, and listed as the reader's alphabet goes."""

import csv
from pathlib import Path

import pytest

from models import Language
from models.country import countries, country, read_country
from models.language import icare_language_id, languages, read_language, spoken_language

BOTH = list(Language)


def test_every_country_of_iso_3166_is_there_and_kosovo():
    codes = {one.code for one in countries(Language.ENGLISH)}

    assert len(codes) == 250
    assert {"CA", "SY", "UA", "ET", "PS", "XK"} <= codes
    assert not {"EU", "UN", "ZZ", "XA"} & codes


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("listed", [countries, languages])
def test_no_two_are_called_alike(listed, language):
    names = [one.name for one in listed(language)]

    assert len(names) == len(set(names))


def test_accents_do_not_move_a_name_in_its_list():
    french = [one.name for one in countries(Language.FRENCH)]

    assert french.index("Égypte") < french.index("Espagne") < french.index("États-Unis")
    assert french.index("Éthiopie") < french.index("Fidji")


def test_a_country_is_named_in_both_languages():
    assert country("DE", Language.ENGLISH).name == "Germany"
    assert country("DE", Language.FRENCH).name == "Allemagne"
    assert country("ZZ", Language.FRENCH) is None


def test_the_same_languages_are_there_in_both_languages():
    assert {one.code for one in languages(Language.ENGLISH)} == {
        one.code for one in languages(Language.FRENCH)
    }


@pytest.mark.parametrize(
    ("code", "english", "french"),
    [
        ("uk", "Ukrainian", "ukrainien"),
        ("prs", "Dari", "dari"),
        ("cmn", "Mandarin", "mandarin"),
        ("fcs", "Quebec Sign Language (LSQ)", "langue des signes québécoise (LSQ)"),
        ("x-icare-52", "Creole", "créole"),
    ],
)
def test_a_language_has_a_name_where_cldr_has_none(code, english, french):
    assert spoken_language(code, Language.ENGLISH).name == english
    assert spoken_language(code, Language.FRENCH).name == french


@pytest.mark.parametrize("code", ["zh", "la", "tlh", "zxx", "und", "fr_CA"])
def test_what_nobody_speaks_is_not_offered(code):
    assert spoken_language(code, Language.ENGLISH) is None


@pytest.mark.parametrize(
    ("code", "id_"),
    [("en", 1), ("yue", 39), ("nb", 154), ("fil", 211), ("x-icare-163", 163), ("ht", None)],
)
def test_a_language_has_its_number_in_icare_where_it_is_plain(code, id_):
    assert icare_language_id(code) == id_


def test_no_code_stands_for_two_numbers_of_icare():
    with Path("catalogues/icare_languages.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    codes = [code for row in rows for code in row["codes"].split()]

    assert len(rows) == 263
    assert len(codes) == len(set(codes))
    assert all(spoken_language(code, Language.ENGLISH) for code in codes)


def test_codes_are_read_whatever_their_case():
    mistakes = []

    assert read_country(" ca ", "country", mistakes=mistakes) == "CA"
    assert read_language("NL-be", "language", mistakes=mistakes) == "nl-BE"
    assert read_country(None, mistakes=mistakes) is read_language(" ", mistakes=mistakes) is None
    assert mistakes == []


def test_a_code_that_nobody_has_is_a_mistake_at_its_field():
    mistakes = []

    assert read_country("Canada", "form", "country", mistakes=mistakes) is None
    assert read_language("klingon", "form", "language", mistakes=mistakes) is None
    assert [mistake.field for mistake in mistakes] == [("form", "country"), ("form", "language")]
