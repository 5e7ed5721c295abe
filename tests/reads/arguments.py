"""Values for any argument: mostly such as fit and find something, sometimes such as cannot be.

Ids are only known once there are people, so a value names them, `<JOBSEEKER 3>`; a cursor, too.
"""

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    Undefined,
    get_nullable_type,
)
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from models.identity import Kind

PERCENT = st.integers(0, 99)
NUMBERS = range(40)
"""Of a row of its kind; a kind with fewer rows begins again."""
KINDS = tuple(Kind)

ALSO_CALLED = {
    "CASEWORKER": Kind.ACCOUNT,
    "SITE_PREFERENCE": Kind.SITE,
    "STAFF_MEMBER": Kind.ACCOUNT,
    "CLIENT": Kind.JOBSEEKER,
    "REFERRAL": Kind.JOBSEEKER,
}
SIZES = (*range(2, 20), 1, 50, 100, 0, 101, -1, 2**31 - 1)
INTS = (0, 1, 2, 5, -1, 2**31 - 1, 2**31)
TEXTS = (
    "",
    " ",
    "de",
    "212",
    "Zoé",
    "développeurs",
    "%",
    "_",
    "\\",
    "O'Brien",
    '"',
    "\n",
    "x" * 300,
)
NO_CURSORS = ("", "x", "AAAA", "é", "=", "a" * 22, "!" * 22, "\x00", "AAAA" * 200)
NO_IDS = (
    "",
    "x",
    "01a20078-88a6-8705-b3fd-847073b585c6",
    "{01A20078-88A6-8705-B3FD-847073B585C6}",
    "01a2007888a68705b3fd847073b585c6",
    "00000000-0000-0000-0000-000000000000",
    "\x00",
    "é",
    7,
)
MOMENTS = (
    "2025-06-01T12:00:00.123456Z",
    "2025-06-01T12:00:00.123457Z",
    "2025-06-01T08:00:00.124-04:00",
    "2025-06-02T12:00:00+05:30",
    "2025-06-01T12:00:00.124455Z",
    "2025-06-01T12:00:01Z",
    "2025-06-02T15:46:40.123456789Z",
    "1970-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999Z",
    "2025-06-01T12:00:00",
    "2025-02-30T12:00:00Z",
    "yesterday",
    5,
)
DAYS = ("2025-06-01", "2024-02-29", "0001-01-01", "9999-12-31", "2025-02-30", "x")
DECIMALS = ("21.50", "0", "-1", "1e3", "NaN", "x", 5)
FLOATS = (0.5, 1, -1.5, 1e300)
ANYTHING = (None, True, 1, 1.0, 1.5, "x", "1", [], {})
BOOLEANS = (False, True)


class Word(str):
    """The name of a member of an enum, which a document writes without quotes."""

    __slots__ = ()


def chance(draw: DrawFn, percent: int) -> bool:
    """What shrinks, shrinks to no."""
    return draw(PERCENT) >= 100 - percent


def one_of(draw: DrawFn, values: Sequence[Any]) -> Any:
    """The first one is the simplest."""
    return values[draw(_up_to(len(values) - 1))]


@cache
def _up_to(number: int) -> st.SearchStrategy[int]:
    return st.integers(0, number)


def value(draw: DrawFn, type_: GraphQLInputType, name: str, of: str, *, strange: int = 0) -> Any:
    """For an argument of this name, on the way to objects `of` a type; of any type in `strange` %."""
    inner = get_nullable_type(type_)
    if inner is type_ and chance(draw, 2 if name == "if" else 8):
        return None
    if strange and chance(draw, strange):
        return one_of(draw, ANYTHING)
    if isinstance(inner, GraphQLList):
        number = one_of(draw, (1, 2, 3, 0, None))
        found = [value(draw, inner.of_type, name, of, strange=strange) for _ in range(number or 1)]
        return found[0] if number is None else found[:number]
    if isinstance(inner, GraphQLEnumType):
        return Word(one_of(draw, tuple(inner.values)))
    if isinstance(inner, GraphQLInputObjectType):
        parts = {
            part: value(draw, told.type, part, of, strange=strange)
            for part, told in inner.fields.items()
            if is_needed(told) or chance(draw, 35)
        }
        return parts | {"unheardOf": 1} if strange and chance(draw, strange) else parts
    return _scalar(draw, inner.name, name, of)


def is_needed(told: Any) -> bool:
    return isinstance(told.type, GraphQLNonNull) and told.default_value is Undefined


def _scalar(draw: DrawFn, scalar: str, name: str, of: str) -> Any:
    if scalar == "ID":
        return _id(draw, name, of)
    if name == "after":
        if chance(draw, 10):
            return one_of(draw, NO_CURSORS)
        kind = one_of(draw, KINDS) if chance(draw, 10) else _kind_of_type(of)
        return f"<cursor {(kind or Kind.JOBSEEKER).name} {one_of(draw, NUMBERS)}>"
    if name == "first":
        return one_of(draw, SIZES)
    return one_of(draw, _SCALARS.get(scalar, TEXTS))


_SCALARS: dict[str, Sequence[Any]] = {
    "Int": INTS,
    "Boolean": BOOLEANS,
    "DateTime": MOMENTS,
    "Date": DAYS,
    "Decimal": DECIMALS,
    "Float": FLOATS,
}


def _id(draw: DrawFn, name: str, of: str) -> Any:
    if chance(draw, 8):
        return one_of(draw, NO_IDS)
    kind = _kind_of_type(of if name == "id" else name.removesuffix("Id"))
    if kind is None or chance(draw, 8):
        kind = one_of(draw, KINDS)
    return f"<{kind.name} {one_of(draw, NUMBERS)}>"


def _kind_of_type(name: str) -> Kind | None:
    """`ClientConnection`, `sitePreference` and the like."""
    name = name.removesuffix("Connection")
    constant = "".join(f"_{one}" if one.isupper() else one.upper() for one in name).lstrip("_")
    return ALSO_CALLED.get(constant) or Kind.__members__.get(constant)


def literal(given: Any) -> str:
    """As a document writes it."""
    if isinstance(given, Word):
        return given
    if isinstance(given, dict):
        return f"{{{', '.join(f'{name}: {literal(one)}' for name, one in given.items())}}}"
    if isinstance(given, list):
        return f"[{', '.join(map(literal, given))}]"
    return json.dumps(given, ensure_ascii=False)
