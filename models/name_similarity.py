"""How far a name that was typed is the name of a person: word by word, in any order.

Every word that was typed, or several neighbours read as one, is paired with the word of the person
that it resembles most, and no word is used twice. Both sides count: a typed word that the person
lacks, and a part of the person's name that nobody typed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from models.nickname import names_for
from models.person_name import Reading, Word, readings, words

NICKNAME = 0.9
SHORTEST_MISSPELT = 3
"""Letters: with two, every word is one letter from too many others."""
_SHORTEST_MISSPELT_TWICE = 7
_SHORTEST_CUT_OFF = 4
"""Letters from which a word without its last letter is a slip, and not the beginning of a word."""
_WHOLE = 0.75
"""The least degree at which a word counts as that word, for `Fit.full`."""

_PARTICLES = frozenset(
    """al bin binti da das de del della den der di do dos du el ibn la las le les lo los mac mc o of
    st ste ten ter van vande vander von y""".split()  # noqa: SIM905 - forty words read as prose
)
"""Words that many last names share: one of them alone is nobody's last name."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How a typed word resembles a word of the person: 1 is the same, 0 nothing at all."""

    degree: float
    beginning: bool = False
    """Only the beginning of the person's word was typed."""


_SAME = Likeness(1.0)
_NONE = Likeness(0.0)


def mistakes_allowed(letters: int) -> int:
    """Letters left out, added, changed or swapped that a word of this length may have."""
    if letters < SHORTEST_MISSPELT:
        return 0
    return 1 if letters < _SHORTEST_MISSPELT_TWICE else 2


def likeness(typed: str, held: str) -> Likeness:
    if typed == held:
        return _SAME
    if held in names_for(typed):
        return Likeness(NICKNAME)
    begins = held.startswith(typed)
    mistakes = _mistakes(typed, held)
    if mistakes and (not begins or (mistakes == 1 and len(typed) >= _SHORTEST_CUT_OFF)):
        return Likeness(1 - mistakes / max(len(typed), len(held)))
    if begins:
        return Likeness(0.5 + 0.4 * len(typed) / len(held), beginning=True)
    return _NONE


def _mistakes(typed: str, held: str) -> int:
    """0 when there are too many of them."""
    allowed = mistakes_allowed(min(len(typed), len(held)))
    if abs(len(typed) - len(held)) > allowed:
        return 0
    distance = OSA.distance(typed, held, score_cutoff=allowed)
    return distance if distance <= allowed else 0


@dataclass(frozen=True)
class Fit:
    """What the comparison of a typed name and a person's names came to."""

    degree: float = 0.0
    """From 0, nothing in common, to 1, the same first and last name in full."""
    exact: bool = False
    """The same words and no others, on both sides."""
    similar: bool = False
    """Somewhere a misspelling or a nickname."""
    partial: bool = False
    """Only the beginning of a word was typed, or only some words of the name."""
    preferred: bool = False
    """A word of the preferred name was meant."""
    full: bool = False
    """A whole word of the first or preferred name and a whole word of the last name were typed."""


class PersonNames:
    """A person's names, ready to be compared with."""

    def __init__(self, first_name: str, last_name: str, preferred_name: str | None) -> None:
        first, last = words(first_name), words(last_name)
        preferred = words(preferred_name or "")
        self.words = (*first, *last, *preferred)
        firsts, lasts = len(first), len(first) + len(last)
        self.first = (1 << firsts) - 1
        self.last = (1 << lasts) - 1 ^ self.first
        self.preferred = (1 << len(self.words)) - 1 ^ (self.first | self.last)
        self.readings = [
            *readings((*first, *last)),
            *(Reading(reading.word, reading.places << lasts) for reading in readings(preferred)),
        ]

    def letters(self, places: int) -> int:
        return sum(len(word.folded) for place, word in enumerate(self.words) if places >> place & 1)

    @cached_property
    def particles(self) -> int:
        return sum(1 << place for place, word in enumerate(self.words) if word.folded in _PARTICLES)


@dataclass(frozen=True, slots=True)
class _Pair:
    typed: int
    held: int
    likeness: Likeness
    gain: float


class TypedName:
    """A name that somebody typed, to be compared with many people: every word is compared once."""

    def __init__(self, name: tuple[Word, ...]) -> None:
        self.words = name
        self.readings = list(readings(name))
        self._all = (1 << len(name)) - 1
        self._letters = sum(len(word.folded) for word in name)
        self._seen: dict[tuple[Word, bool], list[tuple[Reading, Likeness]]] = {}

    def fit(self, person: PersonNames) -> Fit:
        pairs = self._pairs(person)
        if not pairs:
            return Fit()
        typed = held = whole = 0
        for pair in pairs:
            typed |= pair.typed
            held |= pair.held
            if not pair.likeness.beginning and pair.likeness.degree >= _WHOLE:
                whole |= pair.held
        degree = sum(pair.gain for pair in pairs) / self._letters
        covered = sum(
            pair.likeness.degree * person.letters(pair.held & (person.first | person.last))
            for pair in pairs
        )
        missed = 0 if held & person.first else person.letters(person.first)
        if missed and held & person.preferred:
            covered += missed
        covered /= max(1, person.letters(person.first | person.last))
        same = all(pair.likeness is _SAME for pair in pairs)
        everything = typed == self._all and covered > 0.999
        return Fit(
            degree=degree * (0.5 + 0.5 * covered),
            exact=same and everything,
            similar=any(not p.likeness.beginning and p.likeness is not _SAME for p in pairs),
            partial=any(pair.likeness.beginning for pair in pairs) or (same and not everything),
            preferred=bool(held & person.preferred),
            full=len(self.words) > 1 and _is_full(whole, person),
        )

    def _pairs(self, person: PersonNames) -> list[_Pair]:
        """The best pairs that do not share a word: the greatest gain first."""
        possible = sorted(
            (
                _Pair(typed.places, held.places, like, like.degree * len(typed.word.folded))
                for held in person.readings
                for typed, like in self._likenesses(held)
            ),
            key=lambda pair: (-pair.gain, pair.typed, pair.held),
        )
        chosen: list[_Pair] = []
        typed = held = 0
        for pair in possible:
            if not (pair.typed & typed or pair.held & held):
                chosen.append(pair)
                typed |= pair.typed
                held |= pair.held
        return chosen

    def _likenesses(self, held: Reading) -> list[tuple[Reading, Likeness]]:
        """Of neighbours read as one on both sides only the same ones count.

        Each word of theirs is compared by itself too, and a slip must not be forgiven twice.
        """
        key = (held.word, held.is_joined)
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = [
                (reading, like)
                for reading in self.readings
                if (like := best_likeness(reading.word, held.word)).degree
                and (like is _SAME or not (reading.is_joined and held.is_joined))
            ]
        return found


def best_likeness(typed: Word, held: Word) -> Likeness:
    """As written in a script that both use, which tells 王 from 汪; else in Latin letters."""
    if typed.written == held.written:
        return _SAME
    like = likeness(typed.folded, held.folded)
    if like is _SAME and typed.written != typed.folded and held.written != held.folded:
        return Likeness(NICKNAME)
    return like


def fits_any(typed: Iterable[str], person: PersonNames) -> bool:
    """Whether one of the words is, begins, or nearly is a word of one of the person's names."""
    held = {reading.word.folded for reading in person.readings}
    return any(
        word == name
        or name in names_for(word)
        or (len(word) >= 2 and name.startswith(word))
        or (min(len(word), len(name)) > SHORTEST_MISSPELT and OSA.distance(word, name) == 1)
        for word in typed
        for name in held
    )


def _is_full(whole: int, person: PersonNames) -> bool:
    last = whole & person.last
    return bool(whole & (person.first | person.preferred)) and (
        last == person.last != 0 or bool(last & ~person.particles)
    )
