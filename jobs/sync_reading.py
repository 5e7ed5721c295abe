"""How a page of records is asked for: in one call if all goes well, and never without end.

A record that CaMS cannot give just now is asked for again with the others like it, then alone. When
a whole call fails, the record that it may have failed on is asked for alone, so that one record
cannot stand in the way of 499.
"""

import asyncio
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from gateways.cams import (
    CamsGateway,
    CamsNotFound,
    CamsProblem,
    CamsRefused,
    CamsUnavailable,
    ClientOutcome,
    ClientProblem,
)
from jobs.sync_breaker import MOST_IN_A_ROW, Breaker, Suspend
from models.cams_failure import CamsFailure

_MOST_ALONE = 50
"""Of a page's records, how many are asked for one by one at the end."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds."""

    page: float = 40.0
    """For a page with all its calls. What has no answer by then has timed out."""
    first_pause: float = 0.25
    """After the first failure; doubled for every further one, and spread."""
    longest_pause: float = 4.0
    longest_wait: float = 10.0
    """How long CaMS may put us off (Retry-After) before the run is suspended for it."""


class PageReader:
    """`answers` by reference number as they come in, and how often each number was `asked` for."""

    def __init__(self, cams: CamsGateway, patience: Patience, *, probes: bool) -> None:
        """`probes`: the run was suspended; the first call that fails suspends it again."""
        self._cams = cams
        self._patience = patience
        self._probes = probes
        self._failures = 0
        """Calls in a row of which nothing came."""
        self.answers: dict[str, ClientOutcome] = {}
        self.asked: dict[str, int] = {}

    async def read(self, wanted: Mapping[str, str | None], breaker: Breaker) -> None:
        """Find an answer for every number, given with its ETag if it has one. Raises Suspend."""
        try:
            async with asyncio.timeout(self._patience.page):
                await self._read_together(wanted)
                await self._read_again(wanted)
        except TimeoutError:
            late = CamsUnavailable(CamsFailure.TIMEOUT)
            for number in wanted:
                self.answers.setdefault(number, ClientProblem(number, late))
        for number in wanted:
            problem = _unusable(self.answers[number])
            if problem is None:
                breaker.answered()
            else:
                breaker.failed(problem)

    async def _read_together(self, wanted: Mapping[str, str | None]) -> None:
        while open_ := [number for number in wanted if number not in self.answers]:
            problem = await self._batch(open_, wanted)
            if problem is None:
                return
            self._count(problem)
            if not isinstance(problem, CamsUnavailable) or problem.retry_after is None:
                suspect = next((n for n in open_ if n not in self.answers), None)
                if suspect is not None and (alone := await self._alone(suspect, wanted[suspect])):
                    self._count(alone)
            await self._pause([problem], self._failures)

    async def _read_again(self, wanted: Mapping[str, str | None]) -> None:
        """Twice: together, where one of them may again spoil it for all, then each alone."""
        if again := self._unavailable():
            await self._pause(again.values(), 1)
            await self._batch(list(again), wanted)
        if again := self._unavailable():
            await self._pause(again.values(), 2)
            for number in list(again)[:_MOST_ALONE]:
                await self._alone(number, wanted[number])

    async def _batch(
        self, numbers: list[str], etags: Mapping[str, str | None]
    ) -> CamsProblem | None:
        """What went wrong with the call as a whole. Raises Suspend when we are refused."""
        for number in numbers:
            self.asked[number] = self.asked.get(number, 0) + 1
        known = {number: etag for number in numbers if (etag := etags[number]) is not None}
        try:
            async for outcome in self._cams.clients(numbers, etags=known):
                self.answers[outcome.reference_number] = outcome
                self._failures = 0
        except CamsRefused as refused:
            raise Suspend(refused.reason) from None
        except CamsProblem as problem:
            return problem
        return None

    async def _alone(self, number: str, etag: str | None) -> CamsProblem | None:
        """What makes the answer unusable. Raises Suspend when we are refused."""
        self.asked[number] += 1
        try:
            self.answers[number] = await self._cams.client(number, etag=etag)
        except CamsRefused as refused:
            raise Suspend(refused.reason) from None
        except CamsProblem as problem:
            self.answers[number] = ClientProblem(number, problem.with_traceback(None))
        problem_or_none = _unusable(self.answers[number])
        if problem_or_none is None:
            self._failures = 0
        return problem_or_none

    def _count(self, problem: CamsProblem) -> None:
        """A call of which nothing came, or not all. Raises Suspend."""
        self._failures += 1
        wait = problem.retry_after if isinstance(problem, CamsUnavailable) else None
        put_off = wait is not None and wait.total_seconds() > self._patience.longest_wait
        if self._probes or put_off or self._failures >= MOST_IN_A_ROW:
            raise Suspend(problem.reason, wait)

    def _unavailable(self) -> dict[str, CamsUnavailable]:
        """Whom to ask for again, because CaMS may have them in a moment."""
        longest = timedelta(seconds=self._patience.longest_wait)
        return {
            number: problem
            for number, answer in self.answers.items()
            if isinstance(problem := _unusable(answer), CamsUnavailable)
            and (problem.retry_after or timedelta()) <= longest
        }

    async def _pause(self, problems: Iterable[CamsProblem], failures: int) -> None:
        pause = self._patience.first_pause * 2 ** max(0, failures - 1)
        pause = min(pause, self._patience.longest_pause) * random.uniform(0.5, 1)  # noqa: S311
        for problem in problems:
            if isinstance(problem, CamsUnavailable) and problem.retry_after is not None:
                pause = max(pause, problem.retry_after.total_seconds())
        await asyncio.sleep(pause)


def _unusable(answer: ClientOutcome) -> CamsProblem | None:
    if isinstance(answer, ClientProblem) and not isinstance(answer.problem, CamsNotFound):
        return answer.problem
    return None
