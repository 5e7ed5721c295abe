"""A month of reporting: its days, and the day by which it has to be uploaded. Months are Ontario's."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.date_range import ONTARIO
from models.errors import Mistake, invalid, say

_MONTH = re.compile(r"(20[0-9]{2})-(0[1-9]|1[0-2])")
_WORKING_DAYS = 5
_SATURDAY = 5


@dataclass(frozen=True, order=True)
class Month:
    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"

    @classmethod
    def of(cls, day: date) -> "Month":
        return cls(day.year, day.month)

    @property
    def first_day(self) -> date:
        return date(self.year, self.number, 1)

    @property
    def next(self) -> "Month":
        return Month.of(self.first_day + timedelta(days=31))

    @property
    def last_day(self) -> date:
        return self.next.first_day - timedelta(days=1)

    @property
    def begins_at(self) -> datetime:
        return datetime(self.year, self.number, 1, tzinfo=ONTARIO)

    @property
    def due_on(self) -> date:
        """Domain facts, B5: "upload by the 5th working day", which is of the month that follows.

        Monday to Friday: a holiday makes the true day later and never earlier.
        """
        day, left = self.next.first_day, _WORKING_DAYS - 1
        while left or day.weekday() >= _SATURDAY:
            left -= day.weekday() < _SATURDAY
            day += timedelta(days=1)
        return day


def read_month(text: str, today: date, mistakes: list[Mistake]) -> Month | None:
    """`2026-10`. A month that has not begun has nobody in it."""
    found = _MONTH.fullmatch(text.strip())
    if found is None:
        mistakes.append(invalid(say("Write the month as a year and a number: 2026-10."), "month"))
        return None
    month = Month(int(found[1]), int(found[2]))
    if month > Month.of(today):
        mistakes.append(invalid(say("This month has not begun yet."), "month"))
        return None
    return month
