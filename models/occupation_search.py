"""An occupation is found by its code or by words of its title in either language, slips forgiven.

Every word that was typed must be, begin, or nearly be a word of one title; accents, case and
punctuation count for nothing. The classification has 516 titles in each language, so they are compared
here, one by one, and no index has to be kept.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from models.account import Language
from models.name_similarity import mistakes_allowed
from models.person_name import words

MOST_WORDS = 6
"""Of what was typed; more make no title likelier."""
_OTHER_LANGUAGE = 0.95
"""What a title in the other language counts beside one in the reader's."""
_SHORTEST_BEGINNING = 5
"""Letters: a slip in the beginning of a word is forgiven from here on."""
_LITTLE_WORDS = frozenset(
    """a and au aux d de des du en et in l la le les noc cnp of or ou sauf the to un une""".split()  # noqa: SIM905 - thirty words read as prose
)
"""They say nothing of an occupation: found where they stand, and missed nowhere."""

Titles = tuple[str, str, str | None]
"""A code, its English and its French title."""


@lru_cache(maxsize=4096)
def _words(title: str) -> tuple[str, ...]:
    return tuple(word.folded for word in words(title))


def ranked(text: str, occupations: Sequence[Titles], language: Language) -> list[str]:
    """The codes of those that may be meant, the likeliest first; all by their title for no text."""
    if not text.strip():
        return [code for _, code in sorted((_title(one, language), one[0]) for one in occupations)]
    typed = list(dict.fromkeys(word.folded for word in words(text)))
    digits = [word for word in typed if word.isdigit()][:MOST_WORDS]
    meant = [word for word in typed if not word.isdigit() and word not in _LITTLE_WORDS]
    if not digits and not meant:
        return []
    within = [one for one in occupations if all(one[0].startswith(code) for code in digits)]
    if not meant:
        return sorted(code for code, _, _ in within)
    known = {word for one in within for title in one[1:] for word in _words(title or "")}
    degrees = {word: _degrees(word, known) for word in meant[:MOST_WORDS]}
    found = []
    for one in within:
        likeness = max(
            (1 if theirs is language else _OTHER_LANGUAGE) * _likeness(degrees, _words(title or ""))
            for theirs, title in zip((Language.ENGLISH, Language.FRENCH), one[1:], strict=True)
        )
        if likeness:
            found.append((-likeness, _title(one, language), one[0]))
    return [code for _, _, code in sorted(found)]


def _title(one: Titles, language: Language) -> str:
    _, english, french = one
    return " ".join(_words(french or english if language is Language.FRENCH else english))


def _degrees(typed: str, known: Iterable[str]) -> dict[str, float]:
    """How far each word may be the one that was typed; what cannot be is not there.

    A slip is forgiven where no word is, or begins, as it was typed.
    """
    begun = {word: _beginning(typed, word) for word in known if word.startswith(typed)}
    if begun:
        return begun
    return {word: degree for word in known if (degree := _misspelt(typed, word))}


def _beginning(typed: str, word: str) -> float:
    """1 is the same; the beginning of a word counts by how much of it was typed."""
    return 1.0 if typed == word else 0.6 + 0.4 * len(typed) / len(word)


def _misspelt(typed: str, word: str) -> float:
    """Titles are in the plural; people are looked for in the singular."""
    whole = _slips(typed, word) or _slips(typed, word.removesuffix("s"))
    beginning = _slips(typed, word[: len(typed)]) if len(typed) >= _SHORTEST_BEGINNING else 0
    return max(
        1 - whole / len(word) if whole else 0.0,
        _beginning(typed, word) * (1 - beginning / len(typed)) if beginning else 0.0,
    )


def _slips(typed: str, word: str) -> int:
    """0 when there are too many of them."""
    allowed = mistakes_allowed(min(len(typed), len(word)))
    slips = OSA.distance(typed, word, score_cutoff=allowed)
    return slips if slips <= allowed else 0


def _likeness(degrees: dict[str, dict[str, float]], title: tuple[str, ...]) -> float:
    """0 unless every typed word is in the title; a title with little else is likelier."""
    total = letters = 0.0
    for typed, meant in degrees.items():
        best = max((meant.get(word, 0.0) for word in title), default=0.0)
        if not best:
            return 0.0
        total += best * len(typed)
        letters += len(typed)
    held = sum(len(word) for word in title if word not in _LITTLE_WORDS)
    return total / letters * (0.8 + 0.2 * min(1.0, letters / max(held, 1)))
