"""An occupation is found by its code and by words of either language, slips forgiven."""

import pytest

from models import Language
from models.occupation import broad_category, teer
from models.occupation_search import ranked

TITLES = [
    ("21232", "Software developers and programmers", "Développeurs / développeuses de logiciels"),
    ("21234", "Web developers and programmers", "Développeurs / développeuses Web"),
    ("31301", "Registered nurses", "Infirmiers autorisés / infirmières autorisées"),
    ("32101", "Licensed practical nurses", "Infirmiers auxiliaires / infirmières auxiliaires"),
    ("33102", "Nurse aides and orderlies", "Aides-infirmiers / aides-infirmières"),
    ("63200", "Cooks", "Cuisiniers / cuisinières"),
    ("62200", "Chefs", "Chefs"),
    ("14201", "Coordinators of production logistics", None),
]


def search(text, language=Language.ENGLISH):
    return ranked(text, TITLES, language)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("2123", ["21232", "21234"]),
        (" NOC 21234 ", ["21234"]),
        ("2123 web", ["21234"]),
        ("cook", ["63200"]),
        ("cok", ["63200"]),
        ("PROGRAMMERS, software", ["21232"]),
        ("softwear develloper", ["21232"]),
        ("infirmiere auxiliere", ["32101"]),
        ("cuisinier", ["63200"]),
        ("programmer cook", []),
        ("99999", []),
        ("%", []),
        ("of the", []),
    ],
)
def test_it_is_found_however_it_is_typed(text, codes):
    assert search(text) == codes


def test_the_likeliest_stands_first():
    assert search("nurse") == ["33102", "31301", "32101"]
    assert search("developer")[0] == "21234"


def test_a_slip_is_forgiven_only_where_nothing_is_spelt_so():
    assert search("coo") == ["14201", "63200"] or search("coo") == ["63200", "14201"]
    assert search("cook") == ["63200"]


def test_a_title_of_the_reader_s_language_goes_before_one_of_the_other():
    english = [("1", "Chefs", "Cuisine"), ("2", "Kitchens", "Chefs")]

    assert ranked("chefs", english, Language.ENGLISH) == ["1", "2"]
    assert ranked("chefs", english, Language.FRENCH) == ["2", "1"]


def test_nothing_typed_is_everything_by_its_title():
    assert search("")[0] == "62200"
    assert len(search(" ", Language.FRENCH)) == len(TITLES)


def test_a_code_tells_its_teer_and_its_broad_category():
    assert teer("31301") == 1
    assert broad_category("31301", Language.ENGLISH) == "Health occupations"
    assert broad_category("31301", Language.FRENCH) == "Secteur de la santé"


@pytest.mark.parametrize("code", ["", "3130", "39301", "CA123", "３1301"])
def test_what_is_no_code_tells_nothing(code):
    assert teer(code) is None
    assert broad_category(code, Language.ENGLISH) is None
