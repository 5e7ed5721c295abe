from datetime import date

import pytest

from models.name_similarity import Fit
from models.resemblance import MatchReason, resemblance

BORN = date(1990, 3, 12)
FULL = Fit(degree=1.0, exact=True, full=True)
NOTHING = Fit()


def compare(name=FULL, wanted=None, held=None, email=False, phone=False):
    return resemblance(
        name,
        wanted_date_of_birth=wanted,
        date_of_birth=held,
        same_email=email,
        same_phone=phone,
    )


def test_each_thing_in_common_raises_the_score():
    scores = [
        compare().score,
        compare(phone=True).score,
        compare(wanted=BORN, held=BORN).score,
        compare(email=True).score,
        compare(wanted=BORN, held=BORN, email=True, phone=True).score,
    ]
    assert scores == sorted(scores)
    assert len(set(scores)) == len(scores)
    assert scores[-1] < 1


def test_another_date_of_birth_lowers_the_score():
    found = compare(wanted=BORN, held=date(1971, 11, 30))
    assert found.contradicted
    assert found.score < 0.6


@pytest.mark.parametrize("held", [date(1990, 12, 3), date(1990, 3, 13), date(1990, 3, 21), None])
def test_a_slip_in_a_date_of_birth_neither_raises_nor_lowers(held):
    found = compare(wanted=BORN, held=held)
    assert not found.contradicted
    assert found.score == compare().score
    assert MatchReason.DATE_OF_BIRTH not in found.reasons


def test_a_date_of_birth_without_a_likeness_of_names_says_nothing():
    assert compare(NOTHING, wanted=BORN, held=BORN).score == 0


def test_a_phone_number_alone_is_a_weak_match_and_an_email_address_a_strong_one():
    assert compare(NOTHING, phone=True).score == 0.25
    assert compare(NOTHING, email=True).score == 0.7


def test_the_reasons_say_what_is_in_common():
    assert compare(wanted=BORN, held=BORN, email=True, phone=True).reasons == (
        MatchReason.NAME_EXACT,
        MatchReason.DATE_OF_BIRTH,
        MatchReason.EMAIL,
        MatchReason.PHONE,
    )
