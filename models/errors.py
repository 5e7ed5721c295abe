"""How a rule says no: a code for programs, a place in the input, a sentence for people.

The sentence is an English msgid of `locale/`; schema/ translates it for the reader. Parameters never
hold personal data of somebody else.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any


class ErrorCode(StrEnum):
    """Why a mutation or a preview did not do what was asked."""

    NO_MATCH = "NO_MATCH"
    NOT_SUBMITTED = "NOT_SUBMITTED"
    ALREADY_LINKED = "ALREADY_LINKED"
    NOT_LINKED = "NOT_LINKED"
    POSSIBLE_DUPLICATE = "POSSIBLE_DUPLICATE"
    LOOK_UP_REQUIRED = "LOOK_UP_REQUIRED"
    FORBIDDEN = "FORBIDDEN"
    INVALID = "INVALID"
    CAMS_UNAVAILABLE = "CAMS_UNAVAILABLE"
    CONFLICT = "CONFLICT"
    NOT_FOUND = "NOT_FOUND"
    STEP_UP_REQUIRED = "STEP_UP_REQUIRED"
    TOO_MANY = "TOO_MANY"


def say(text: str) -> str:
    """Mark a sentence for translation where it is written; it is translated where it is read."""
    return text


class Mistake(Exception):
    """One thing the reader can put right.

    `field` is the path from the input, or among the arguments of a query, in Python names.
    """

    def __init__(
        self, code: ErrorCode, text: str, *, field: Iterable[str] = (), **parameters: Any
    ) -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text
        self.field = tuple(field)
        self.parameters = parameters

    def under(self, *path: str) -> "Mistake":
        """The same mistake, seen from further out."""
        return Mistake(self.code, self.text, field=(*path, *self.field), **self.parameters)


class Mistakes(Exception):
    """All that is wrong with one input: nothing was written."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__(self.mistakes)


def invalid(text: str, *field: str, **parameters: Any) -> Mistake:
    return Mistake(ErrorCode.INVALID, text, field=field, **parameters)


def not_found(text: str, *field: str) -> Mistake:
    """Missing, or not visible to this viewer: the two must look the same from outside."""
    return Mistake(ErrorCode.NOT_FOUND, text, field=field)
