"""The simulator's days, and which records change on which: 2 % a day, each record once in 50 days.

A permutation of all numbers, another one for every 50 days, is cut into 50 slices; a record changes
on the day of its slice. Both ways cost the same few multiplications, whichever day it is: when did
this number change, and which numbers changed on that day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from gateways.cams_simulator.draw import Draw

FIRST_NUMBER = 1_000_000
LAST_NUMBER = 2_999_999
DAY_ZERO = date(2026, 10, 1)

_ALL = LAST_NUMBER - FIRST_NUMBER + 1
_SATURDAY = 5
_CYCLE = 50
_SLICE = _ALL // _CYCLE
_STEP = 1_234_567
_STEP_BACK = pow(_STEP, -1, _ALL)
_GONE = 400
"""One in so many of the changes of a day is a merger or a withdrawal."""


@dataclass(frozen=True, slots=True)
class Gone:
    day: int
    merged_into: int | None
    """None: withdrawn."""


def exists(number: int) -> bool:
    return FIRST_NUMBER <= number <= LAST_NUMBER and number % 1000 != 404


def on(day: int) -> date:
    return DAY_ZERO + timedelta(days=day)


def workday(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() >= _SATURDAY else 0)


class Clock:
    """What is known on `day` and on every day before it; day 0 is the first."""

    def __init__(self, seed: int, day: int = 0) -> None:
        self.seed = seed
        self.day = day

    def changed_on(self, number: int) -> list[int]:
        """The days, from 1, on which the record changed so far."""
        days = []
        for cycle in range((self.day + _CYCLE - 1) // _CYCLE):
            day = cycle * _CYCLE + self._position(number, cycle) // _SLICE + 1
            if day <= self.day:
                days.append(day)
        return days

    def gone(self, number: int) -> Gone | None:
        """Whether the record was merged or withdrawn so far; it stays so."""
        day = self._gone_on(number)
        return None if day is None else Gone(day, self._survivor(number, day))

    def changes(self, day: int, first: int) -> Iterator[tuple[int, int]]:
        """(place, number) of what changed on `day`, from the `first` place on; none of it twice."""
        cycle, slice_ = divmod(day - 1, _CYCLE)
        for place in range(first, _SLICE):
            number = self._number_at(slice_ * _SLICE + place, cycle)
            if exists(number):
                yield place, number

    def _position(self, number: int, cycle: int) -> int:
        return ((number - FIRST_NUMBER) * _STEP + self._shift(cycle)) % _ALL

    def _number_at(self, position: int, cycle: int) -> int:
        return FIRST_NUMBER + (position - self._shift(cycle)) * _STEP_BACK % _ALL

    def _shift(self, cycle: int) -> int:
        return Draw(self.seed, "shift", cycle).below(_ALL)

    def _survivor(self, number: int, day: int) -> int | None:
        draw = Draw(self.seed, "gone", number)
        if draw.chance(40):
            return None
        then = Clock(self.seed, day)
        while True:
            other = draw.between(FIRST_NUMBER, LAST_NUMBER)
            if other != number and exists(other) and then._gone_on(other) is None:
                return other

    def _gone_on(self, number: int) -> int | None:
        for day in self.changed_on(number):
            if self._position(number, (day - 1) // _CYCLE) % _GONE == 0:
                return day
        return None
