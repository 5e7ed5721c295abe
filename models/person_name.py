"""A name is compared as words of Latin letters, however it is spaced, punctuated or accented.

"The look-up supports first name–only, last name-only, partial matches, and common spacing or
punctuation variations" (source 000). The rules that make it so:

- Every character that is no letter, mark or digit separates words: `O'Brien`, `O’Brien` and
  `O Brien` are the words `o` and `brien`, `Jean-Pierre` and `Jean Pierre` are `jean` and `pierre`.
- Neighbours are also read as one word, in what is stored and in what is typed: so `OBrien`,
  `delacruz` and `jeanpierre` meet the names above (the "tokens include joined neighbours" of the
  design that was measured for a million people).
- Accents go and other scripts are transliterated (`Zoé` is `zoe`, `Nguyễn` is `nguyen`, `Иванов`
  is `ivanov`, `王小明` is `wang xiao ming`), and the word is kept as written in its script too.
- Chinese characters and Korean syllables are words of their own, since neither script says where a
  given name ends. Vowel points of Arabic and Hebrew are left out, since few people write them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

LONGEST_WORD = 64
"""Characters; what a word has beyond them is not compared."""
MOST_JOINED = 4
"""Neighbours read as one word: `d'Arc-O'Neill` without its punctuation is four."""

_LATIN_WORD = re.compile(r"[a-z0-9]+")
_IGNORED = re.compile(
    # Points and signs that Arabic, Hebrew and Syriac may leave out, and the Arabic stretched line.
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08ff]"
)
_ONE_BY_ONE = re.compile(
    "[\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U000323af]"
)
"""Chinese characters, which Japanese and Korean use too, and Korean syllables."""
_APOSTROPHES = re.compile("[\u02b9-\u02df\ua78b\ua78c]")
"""Unicode calls these letters: O\u02bcBrien, \u02bbOkina, and the saltillo."""


@dataclass(frozen=True, slots=True)
class Word:
    folded: str
    """Latin letters and digits in lower case; as written where nobody transliterates the script."""
    written: str
    """In its own script; the same as `folded` for a word of Latin letters."""

    @property
    def spellings(self) -> frozenset[str]:
        return frozenset((self.folded, self.written))


@dataclass(frozen=True, slots=True)
class Reading:
    """A word or several neighbours read as one."""

    word: Word
    places: int
    """Which words of the name, as bits: the first word is bit 0."""

    @property
    def is_joined(self) -> bool:
        return self.places & (self.places - 1) != 0


def words(text: str) -> tuple[Word, ...]:
    """The words of a name, in their order. Never fails, whatever the text holds."""
    if text.isascii():
        return tuple(
            Word(part[:LONGEST_WORD], part[:LONGEST_WORD])
            for part in _LATIN_WORD.findall(text.lower())
        )
    return tuple(_word(part) for part in _parts(text))


def readings(name: tuple[Word, ...]) -> Iterator[Reading]:
    """Every word, and every two to four neighbours as one word."""
    for start in range(len(name)):
        for length in range(1, min(MOST_JOINED, len(name) - start) + 1):
            yield Reading(
                word=joined(name[start : start + length]), places=((1 << length) - 1) << start
            )


def joined(neighbours: tuple[Word, ...]) -> Word:
    if len(neighbours) == 1:
        return neighbours[0]
    return Word(
        folded="".join(word.folded for word in neighbours)[:LONGEST_WORD],
        written="".join(word.written for word in neighbours)[:LONGEST_WORD],
    )


@dataclass(frozen=True, slots=True)
class SearchWords:
    """What a person is found by."""

    within: frozenset[str]
    """Words of one of the names, and joined neighbours; misspellings of these are found too."""
    across: frozenset[str]
    """The end of the first name and the beginning of the last name read as one: `AbdulRahman`."""


def search_words(first_name: str, last_name: str, preferred_name: str | None) -> SearchWords:
    first, last, preferred = words(first_name), words(last_name), words(preferred_name or "")
    within = _spellings(reading for name in (first, last, preferred) for reading in readings(name))
    across = _spellings(readings((*first, *last)))
    return SearchWords(within=within, across=across - within)


def _spellings(found: Iterable[Reading]) -> frozenset[str]:
    return frozenset(spelling for reading in found for spelling in reading.word.spellings)


def initials(first_name: str, last_name: str) -> str:
    """`Z. O.` for Zoé O'Brien; the first character where a script knows no capital letters."""
    letters = (
        next((c for c in unicodedata.normalize("NFKC", name) if c.isalpha()), None)
        for name in (first_name, last_name)
    )
    return " ".join(f"{letter.title()[:1]}." for letter in letters if letter)


def _parts(text: str) -> Iterator[str]:
    """The text cut into words, each still in its script."""
    # Accents typed alone (´ ` ¨) would become a space and a mark below: they are punctuation here.
    spaced = "".join(c if unicodedata.category(c) != "Sk" else " " for c in text)
    plain = _IGNORED.sub("", unicodedata.normalize("NFKD", spaced))
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", plain).casefold())
    part = ""
    for character in composed:
        kind = _kind(character)
        if kind == "part":
            part += character
        elif kind != "nothing":
            if part:
                yield part
            part = ""
            if kind == "whole":
                yield character
    if part:
        yield part


@lru_cache(maxsize=4096)
def _kind(character: str) -> str:
    """Part of a word, a whole word, nothing at all (joiners, soft hyphens), or a separator."""
    if _ONE_BY_ONE.match(character):
        return "whole"
    category = unicodedata.category(character)
    if category == "Cf":
        return "nothing"
    if _APOSTROPHES.match(character):
        return "separator"
    return "part" if category[0] in "LMN" else "separator"


def _word(part: str) -> Word:
    latin = "".join(_LATIN_WORD.findall(anyascii(part).lower()))[:LONGEST_WORD]
    written = part[:LONGEST_WORD]
    if not latin:
        return Word(folded=written, written=written)
    return Word(folded=latin, written=latin if _is_latin(part) else written)


def _is_latin(part: str) -> bool:
    return all(
        unicodedata.name(character, "").startswith(("LATIN", "DIGIT"))
        for character in unicodedata.normalize("NFKD", part)
        if not unicodedata.category(character).startswith("M")
    )
