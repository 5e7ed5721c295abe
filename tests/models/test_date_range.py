"""Date ranges: Ontario's fiscal year, its quarters, and days of one's own."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.date_range import (
    DateRange,
    Days,
    Period,
    fiscal_year_of,
    quarter_of,
    today_in_ontario,
)

days = st.dates(date(1950, 1, 1), date(2150, 12, 31))
A_DAY = timedelta(days=1)


def range_of(period, today, **told):
    asked = DateRange(period, **told)
    assert asked.mistakes() == []
    return asked.days(today)


@given(days)
def test_every_day_is_in_its_quarter_and_quarters_follow_one_another(day):
    quarter = quarter_of(day)

    assert quarter.first <= day <= quarter.last
    assert quarter_of(quarter.first) == quarter_of(quarter.last) == quarter
    assert quarter_of(quarter.last + A_DAY).first == quarter.last + A_DAY
    assert quarter_of(quarter.first - A_DAY).last == quarter.first - A_DAY


@given(days)
def test_a_fiscal_year_is_its_four_quarters_and_nothing_else(day):
    year = range_of(Period.FISCAL_YEAR, day, fiscal_year=fiscal_year_of(day))
    begins, found = year.first, []
    while begins <= year.last:
        found.append(begins.month)
        begins = quarter_of(begins).last + A_DAY

    assert year.first <= day <= year.last
    assert (year.first.month, year.first.day, year.last.month, year.last.day) == (4, 1, 3, 31)
    assert found == [4, 7, 10, 1]
    assert begins == year.last + A_DAY


@given(days)
def test_this_year_and_the_last_one_meet(today):
    so_far = range_of(Period.FISCAL_YEAR_TO_DATE, today)
    last = range_of(Period.LAST_FISCAL_YEAR, today)

    assert so_far.last == today
    assert last.last + A_DAY == so_far.first
    assert last == range_of(Period.FISCAL_YEAR, today, fiscal_year=fiscal_year_of(today) - 1)


@given(days)
def test_this_quarter_and_the_previous_one_meet(today):
    this = range_of(Period.THIS_QUARTER, today)

    assert this == quarter_of(today)
    assert range_of(Period.PREVIOUS_QUARTER, today).last + A_DAY == this.first


@given(days)
def test_the_last_90_days_are_90_and_end_today(today):
    found = range_of(Period.LAST_90_DAYS, today)

    assert found.last == today
    assert (found.last - found.first).days + 1 == 90


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 3, 31), 2025),
        (date(2026, 4, 1), 2026),
        (date(2026, 6, 30), 2026),
        (date(2026, 7, 1), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 1, 1), 2026),
    ],
)
def test_the_fiscal_year_begins_in_april(day, year):
    assert fiscal_year_of(day) == year


def test_today_is_the_day_in_ontario():
    midnight = datetime(2026, 4, 1, 3, 30, tzinfo=UTC)

    assert today_in_ontario(midnight) == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("first", "last"), [(date(2026, 1, 2), date(2026, 2, 3)), (date(2026, 1, 2), None)]
)
def test_days_of_ones_own_stand_as_they_are(first, last):
    found = range_of(Period.CUSTOM, date(2026, 5, 5), first_day=first, last_day=last)

    assert found == Days(first, last)


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        ({"period": Period.FISCAL_YEAR}, ["fiscal_year"]),
        ({"period": Period.FISCAL_YEAR, "fiscal_year": 26}, ["fiscal_year"]),
        ({"period": Period.THIS_QUARTER, "fiscal_year": 2026}, ["fiscal_year"]),
        ({"period": Period.CUSTOM}, ["first_day"]),
        (
            {"period": Period.LAST_90_DAYS, "first_day": date.min, "last_day": date.max},
            ["first_day", "last_day"],
        ),
        (
            {"period": Period.CUSTOM, "first_day": date.min, "fiscal_year": 2026},
            ["fiscal_year"],
        ),
    ],
)
def test_what_does_not_go_together_is_named(told, fields):
    found = DateRange(**told).mistakes("filter", "started")

    assert [mistake.field for mistake in found] == [("filter", "started", name) for name in fields]
