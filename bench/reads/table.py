"""What was measured, as a table, with the goals that it meets or misses."""

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bench.reads.load import Turn
from bench.reads.servers import MERCURIUS, POSTGRAPHILE
from bench.reads.variants import (
    BY_ID,
    BY_TEXT,
    FLOOR,
    NOT_COMPILED,
    PLAIN,
    PYTHON_FIELD,
)


@dataclass
class Measured:
    """Of one variant at one number of connections, a turn for each round that it was in."""

    turns: dict[int, Turn] = field(default_factory=dict)
    server_seconds: float = 0.0
    """Of a processor, over all turns."""
    postgres_seconds: float = 0.0
    memory: int = 0
    """Bytes, the most that was seen."""

    @property
    def requests(self) -> int:
        return sum(len(turn.milliseconds) for turn in self.turns.values())

    @property
    def failures(self) -> int:
        return sum(turn.failures for turn in self.turns.values())

    def rate(self, round_: int) -> float:
        turn = self.turns[round_]
        return len(turn.milliseconds) / turn.seconds

    def p50(self, round_: int) -> float:
        return statistics.median(self.turns[round_].milliseconds or [float("nan")])

    @property
    def answered(self) -> list[int]:
        return [round_ for round_, turn in self.turns.items() if turn.milliseconds]


Results = dict[str, Measured]


@dataclass(frozen=True)
class Goal:
    """`variant` beside `other`: at most so many times its p50, or at least so many times its rate."""

    variant: str
    other: str
    at_most: float | None = None
    at_least: float | None = None

    def judge(self, results: Results) -> str | None:
        ratio = self._ratio(results)
        if ratio is None:
            return None
        if self.at_most is not None:
            verdict = "met" if ratio <= self.at_most else "MISSED"
            return f"p50 {ratio:.2f} x {self.other} (at most {self.at_most:g}): {verdict}"
        verdict = "met" if ratio >= (self.at_least or 0) else "MISSED"
        return f"requests {ratio:.2f} x {self.other} (at least {self.at_least:g}): {verdict}"

    def _ratio(self, results: Results) -> float | None:
        """The median of the rounds: what else the machine did met both of a round."""
        of = (lambda one: one.p50) if self.at_most is not None else (lambda one: one.rate)
        if self.variant not in results or self.other not in results:
            return None
        one, other = results[self.variant], results[self.other]
        rounds = [round_ for round_ in one.answered if round_ in other.answered]
        if not rounds:
            return None
        return statistics.median(of(one)(round_) / of(other)(round_) for round_ in rounds)


GOALS: Sequence[Goal] = (
    Goal(BY_ID, FLOOR, at_most=1.15),
    Goal(BY_ID, POSTGRAPHILE, at_least=2),
    Goal(BY_ID, MERCURIUS, at_least=1.2),
    Goal(BY_TEXT, FLOOR, at_most=1.6),
    Goal(BY_TEXT, POSTGRAPHILE, at_least=1),
    Goal(PYTHON_FIELD, FLOOR, at_most=2.5),
    Goal(NOT_COMPILED, PLAIN, at_least=5),
)


def lines(results: Results) -> Iterator[str]:
    yield (
        f"{'':42}{'requests/s':>11}{'p50 ms':>9}{'p99 ms':>9}{'x floor':>9}"
        f"{'CPU ms':>9}{'PG CPU':>9}{'RSS MB':>8}"
    )
    for name, one in results.items():
        if not one.answered:
            failure = next((turn.failure for turn in one.turns.values()), "")
            yield f"{name:42}  no answer: {failure[:120]}"
            continue
        every = [value for turn in one.turns.values() for value in turn.milliseconds]
        relative = Goal(name, FLOOR, at_most=0)._ratio(results)  # noqa: SLF001 - our own
        yield (
            f"{name:42}{statistics.median(map(one.rate, one.answered)):11,.1f}"
            f"{statistics.median(map(one.p50, one.answered)):9.2f}{_p99(every):9.2f}"
            f"{relative if relative is not None else float('nan'):9.2f}"
            f"{one.server_seconds / one.requests * 1000:9.3f}"
            f"{one.postgres_seconds / one.requests * 1000:9.3f}{one.memory / 2**20:8.0f}"
            + (f"  {one.failures} failed" if one.failures else "")
        )
    for goal in GOALS:
        if verdict := goal.judge(results):
            yield f"  goal: {goal.variant}: {verdict}"


def _p99(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.99))]
