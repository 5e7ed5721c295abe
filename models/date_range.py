"""A range of days as people who report say it: a period of Ontario's fiscal year, or days of their own.

The fiscal year runs from 1 April to 31 March and is called by the year in which it begins; its first
quarter is April to June. Both ends of a range are in it.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from models.errors import Mistake, invalid, say

ONTARIO = ZoneInfo("America/Toronto")
_FIRST_MONTH = 4
_LAST_DAYS = 90
_YEARS = range(1900, 2200)
"""Years that somebody may mean."""


class Period(StrEnum):
    FISCAL_YEAR_TO_DATE = "FISCAL_YEAR_TO_DATE"
    LAST_FISCAL_YEAR = "LAST_FISCAL_YEAR"
    FISCAL_YEAR = "FISCAL_YEAR"
    LAST_90_DAYS = "LAST_90_DAYS"
    THIS_QUARTER = "THIS_QUARTER"
    PREVIOUS_QUARTER = "PREVIOUS_QUARTER"
    CUSTOM = "CUSTOM"


@dataclass(frozen=True)
class Days:
    """From the first to the last day, both of them in it; open where there is none."""

    first: date | None
    last: date | None


@dataclass(frozen=True)
class DateRange:
    """What is asked for: `fiscal_year` goes with FISCAL_YEAR, the two days with CUSTOM."""

    period: Period
    fiscal_year: int | None = None
    first_day: date | None = None
    last_day: date | None = None

    def mistakes(self, *field: str) -> list[Mistake]:
        """What does not go together, below `field`; whether there is a day is asked, not which one."""
        found = []
        if self.period is Period.FISCAL_YEAR:
            if self.fiscal_year is None:
                text = say("Say which fiscal year: the year in which it begins.")
                found.append(invalid(text, *field, "fiscal_year"))
            elif self.fiscal_year not in _YEARS:
                text = say("Say the year in which the fiscal year begins, such as 2026.")
                found.append(invalid(text, *field, "fiscal_year"))
        elif self.fiscal_year is not None:
            text = say("A fiscal year goes with the period FISCAL_YEAR alone.")
            found.append(invalid(text, *field, "fiscal_year"))
        given = [name for name in ("first_day", "last_day") if getattr(self, name) is not None]
        if self.period is Period.CUSTOM:
            if not given:
                text = say("Say the first day, the last day, or both.")
                found.append(invalid(text, *field, "first_day"))
        else:
            text = say("Days of your own go with the period CUSTOM alone.")
            found += [invalid(text, *field, name) for name in given]
        return found

    def days(self, today: date) -> Days:
        """Which days these are. `mistakes` has found none."""
        year = fiscal_year_of(today)
        return {
            Period.FISCAL_YEAR_TO_DATE: Days(_first_day(year), today),
            Period.LAST_FISCAL_YEAR: _fiscal_year(year - 1),
            Period.FISCAL_YEAR: _fiscal_year(self.fiscal_year or year),
            Period.LAST_90_DAYS: Days(today - timedelta(days=_LAST_DAYS - 1), today),
            Period.THIS_QUARTER: quarter_of(today),
            Period.PREVIOUS_QUARTER: quarter_of(_quarter_begins(today) - timedelta(days=1)),
            Period.CUSTOM: Days(self.first_day, self.last_day),
        }[self.period]


def today_in_ontario(now: datetime) -> date:
    return now.astimezone(ONTARIO).date()


def fiscal_year_of(day: date) -> int:
    return day.year if day.month >= _FIRST_MONTH else day.year - 1


def quarter_of(day: date) -> Days:
    """The whole quarter that the day is in."""
    begins = _quarter_begins(day)
    return Days(begins, _quarter_begins(begins + timedelta(days=100)) - timedelta(days=1))


def _quarter_begins(day: date) -> date:
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)


def _fiscal_year(year: int) -> Days:
    return Days(_first_day(year), _first_day(year + 1) - timedelta(days=1))


def _first_day(fiscal_year: int) -> date:
    return date(fiscal_year, _FIRST_MONTH, 1)
