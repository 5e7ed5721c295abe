"""The breaker: when most of what CaMS says of people is of no use, the run stops for a while."""

from collections import deque
from datetime import timedelta

from gateways.cams import CamsProblem
from models.cams_failure import CamsFailure

MOST_IN_A_ROW = 20
_WINDOW = 200


class Suspend(Exception):
    """Stop the run; ask again after `wait`, or later."""

    def __init__(self, reason: CamsFailure, wait: timedelta | None = None) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.wait = wait


class Breaker:
    """Opens at 20 unusable answers in a row, or when more than half of the last 200 were unusable.

    A record that is not found was well answered: how many of those are too many is decided for the
    run as a whole.
    """

    def __init__(self) -> None:
        self._in_a_row = 0
        self._last: deque[bool] = deque(maxlen=_WINDOW)

    def answered(self) -> None:
        self._in_a_row = 0
        self._last.append(False)

    def failed(self, problem: CamsProblem) -> None:
        """Raises Suspend."""
        self._in_a_row += 1
        self._last.append(True)
        if self._in_a_row >= MOST_IN_A_ROW or sum(self._last) > _WINDOW // 2:
            raise Suspend(problem.reason)
