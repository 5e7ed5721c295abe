"""A draw gives the same choices for the same words on every machine and every Python.

`random` keeps its sequence but not its methods between versions, and `hash` not even between two
processes; this is BLAKE2b for the start and SplitMix64 for the sequence.
"""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")

_WORD = (1 << 64) - 1


class Draw:
    __slots__ = ("_state",)

    def __init__(self, *words: int | str) -> None:
        text = "\x1f".join(map(str, words)).encode()
        self._state = int.from_bytes(blake2b(text, digest_size=8).digest(), "big")

    def below(self, end: int) -> int:
        """From 0 to `end` - 1."""
        self._state = state = (self._state + 0x9E3779B97F4A7C15) & _WORD
        state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _WORD
        state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & _WORD
        return ((state ^ (state >> 31)) * end) >> 64

    def branch(self) -> "Draw":
        """One of its own: how much is drawn from it does not matter to what comes after."""
        return Draw(self.below(_WORD))

    def between(self, low: int, high: int) -> int:
        """Both ends included."""
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        return self.below(100) < percent

    def pick(self, choices: Sequence[T]) -> T:
        return choices[self.below(len(choices))]

    def weighted(self, weights: Mapping[T, int]) -> T:
        left = self.below(sum(weights.values()))
        for choice, weight in weights.items():
            left -= weight
            if left < 0:
                return choice
        raise AssertionError("the draw is below the sum of the weights")

    def several(self, choices: Sequence[T], count: int) -> list[T]:
        """`count` different ones, in the order in which they stand."""
        left, chosen = min(count, len(choices)), []
        for position, choice in enumerate(choices):
            if self.below(len(choices) - position) < left:
                chosen.append(choice)
                left -= 1
        return chosen
