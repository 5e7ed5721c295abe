"""How a page of records is asked for: in one call if all goes well, and never without end.

A record that CaMS cannot give just now is asked for again with the others like it, then alone. A
call that fails as a whole is made again in halves, or from where it broke off, until the record that
it fails on stands alone: one record cannot stand in the way of 499.
"""

import asyncio
import random
from collections import deque
from collections.abc import AsyncIterator, Iterable, Mapping
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

    page: float = 90.0
    """For a page with all its calls. What has no answer by then has timed out."""
    silence: float = 8.0
    """In a batch, until the next record comes."""
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
        groups = deque([list(wanted)] if wanted else [])
        while groups:
            group = groups.popleft()
            if len(group) == 1:
                problem = await self._alone(group[0], wanted)
                if problem is not None:
                    self._count(problem)
            elif (problem := await self._batch(group, wanted)) is not None:
                self._count(problem)
                groups.extendleft(reversed(self._rest(group, problem)))
            if problem is not None:
                await self._pause([problem], self._failures)

    def _rest(self, group: list[str], problem: CamsProblem) -> list[list[str]]:
        """How to go on after a call that failed as a whole."""
        rest = [number for number in group if number not in self.answers]
        put_off = isinstance(problem, CamsUnavailable) and problem.retry_after is not None
        broke_off = len(rest) < len(group)
        first = len(rest) if put_off else 1 if broke_off else (len(rest) + 1) // 2
        return [part for part in (rest[:first], rest[first:]) if part]

    async def _read_again(self, wanted: Mapping[str, str | None]) -> None:
        """Together, where one of them may spoil it for all of them again; then each alone."""
        again = self._unavailable()
        if len(again) > 1:
            await self._pause(again.values(), 1)
            await self._batch(list(again), wanted)
            again = self._unavailable()
        if again:
            await self._pause(again.values(), 2)
            for number in list(again)[:_MOST_ALONE]:
                await self._alone(number, wanted)

    async def _batch(
        self, numbers: list[str], etags: Mapping[str, str | None]
    ) -> CamsProblem | None:
        """What went wrong with the call as a whole. Raises Suspend when we are refused."""
        for number in numbers:
            self.asked[number] = self.asked.get(number, 0) + 1
        known = {number: etag for number in numbers if (etag := etags[number]) is not None}
        outcomes = self._cams.clients(numbers, etags=known)
        try:
            while outcome := await self._next(outcomes):
                self.answers[outcome.reference_number] = outcome
                self._failures = 0
        except CamsRefused as refused:
            raise Suspend(refused.reason) from None
        except CamsProblem as problem:
            return problem
        return None

    async def _next(self, outcomes: AsyncIterator[ClientOutcome]) -> ClientOutcome | None:
        try:
            async with asyncio.timeout(self._patience.silence):
                return await anext(outcomes, None)
        except TimeoutError:
            raise CamsUnavailable(CamsFailure.TIMEOUT) from None

    async def _alone(self, number: str, etags: Mapping[str, str | None]) -> CamsProblem | None:
        """What makes the answer unusable. Raises Suspend when we are refused."""
        self.asked[number] = self.asked.get(number, 0) + 1
        try:
            self.answers[number] = await self._cams.client(number, etag=etags[number])
        except CamsRefused as refused:
            raise Suspend(refused.reason) from None
        except CamsProblem as problem:
            self.answers[number] = ClientProblem(number, problem.with_traceback(None))
        unusable = _unusable(self.answers[number])
        if unusable is None:
            self._failures = 0
        return unusable

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
