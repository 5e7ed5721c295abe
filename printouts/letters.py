"""Every character is printed as a letter: what no font has is written in Latin ones, in brackets.

A box in place of a letter reads as nothing, on paper and aloud, and PDF/UA forbids it.
"""

import unicodedata
from bisect import bisect_right
from functools import cache
from pathlib import Path
from typing import Any

from anyascii import anyascii

FONTS = Path(__file__).parent.parent / "templates" / "printouts" / "fonts"

_INVISIBLE = frozenset("\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060")
"""Printed by no glyph, and part of how some words are written."""
_UNKNOWN = "[?]"


def printable(value: Any) -> Any:
    """The same data with every text in it as it can be printed."""
    if isinstance(value, str):
        return legible(value)
    if isinstance(value, dict):
        return {name: printable(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [printable(one) for one in value]
    return value


def legible(text: str) -> str:
    """In NFC. A run of characters without a font becomes what it sounds like: `[tsalagi]`."""
    if text.isascii():
        return "".join(filter(_stays, text))
    written: list[str] = []
    unknown: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        if _stays(character):
            written.append(_in_latin(unknown))
            unknown = []
            written.append(character)
        elif unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Mn"}:
            unknown.append(character)
    written.append(_in_latin(unknown))
    return "".join(written)


def _in_latin(unknown: list[str]) -> str:
    if not unknown:
        return ""
    latin = anyascii("".join(unknown)).strip()
    return f"[{latin}]" if latin else _UNKNOWN


def _stays(character: str) -> bool:
    if character < "\u007f":
        return character >= " " or character == "\n"
    if unicodedata.category(character) in {"Cc", "Cf"}:
        return character in _INVISIBLE
    return has_glyph(character)


def has_glyph(character: str) -> bool:
    code, ranges = ord(character), _coverage()
    # Ranges are sorted: an even number of ends before it is outside of all.
    return bisect_right(ranges, code) % 2 == 1


@cache
def _coverage() -> list[int]:
    """Where each range begins, and the first character behind it."""
    ends: list[int] = []
    for line in (FONTS / "coverage.txt").read_text("ascii").split():
        first, _, last = line.partition("-")
        ends += [int(first, 16), int(last or first, 16) + 1]
    return ends
