"""Text that people write: tidied, bounded, and never what a database or a header cannot hold."""

import unicodedata

from models.errors import Mistake, invalid, say

_SHAPING = frozenset("\u00ad\u061c\u200c\u200d\u200e\u200f")
"""Invisible, but part of how words of some scripts are written. Others reverse or hide text."""
_LINE_BREAKS = frozenset("\n\r\t")


def tidy(
    value: str | None,
    *field: str,
    longest: int,
    required: bool = False,
    several_lines: bool = False,
    mistakes: list[Mistake],
) -> str | None:
    """The text in NFC without outer space; None when empty. What is wrong goes to `mistakes`.

    Any script is welcome. Control characters, what reverses or hides text (U+202E, U+200B), lone
    surrogates and noncharacters are not, and a
    line break only where `several_lines` are meant. Lengths are in characters.
    """
    text = "" if value is None else unicodedata.normalize("NFC", value).strip()
    if not text:
        if required:
            mistakes.append(invalid(say("This field is required."), *field))
        return None
    if len(text) > longest:
        mistakes.append(
            invalid(say("Write at most {longest} characters."), *field, longest=longest)
        )
        return None
    if any(_cannot_be_stored(character, several_lines=several_lines) for character in text):
        mistakes.append(invalid(say("Remove the characters that cannot be printed."), *field))
        return None
    return text


def _cannot_be_stored(character: str, *, several_lines: bool) -> bool:
    if character in _LINE_BREAKS:
        return not several_lines
    category = unicodedata.category(character)
    if category == "Cf":
        return character not in _SHAPING
    if category in {"Cc", "Cs"}:
        return True
    return category == "Cn" and (ord(character) & 0xFFFE) == 0xFFFE


def is_a_name(text: str) -> bool:
    """Whether a person can be called so: at least one letter of any script."""
    return any(unicodedata.category(character).startswith("L") for character in text)


def printable(text: str) -> str:
    """The text of another system without what cannot be stored or shown, in NFC, on one line."""
    kept = (one for one in text if not _cannot_be_stored(one, several_lines=True))
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())
