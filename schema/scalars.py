"""Scalars: how dates, moments, amounts and ids travel.

A date that cannot be (`2026-02-30`) is not a fault of the program that sent it but of the person who
typed it, so it does not fail the whole request: it arrives as `NotADate` and becomes a user error
at its field (`schema/mutation.py`).
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation

import strawberry
from graphql import GraphQLError
from strawberry.types.scalar import ScalarDefinition

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True)
class NotADate:
    """What was sent in place of a date; its text is not kept."""


def _read_date(value: object) -> date | NotADate:
    if not isinstance(value, str):
        raise GraphQLError("A Date is a string like 2026-11-21.")
    try:
        return date.fromisoformat(value) if _DATE.fullmatch(value) else NotADate()
    except ValueError:
        return NotADate()


def _write_moment(value: datetime | str) -> str:
    """Text is written as it stands: it is what CaMS gave, kept in the audit trail of a plan item."""
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def _read_moment(value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is not None and moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise GraphQLError("A DateTime is a string like 2026-11-21T09:30:00Z, with its offset.")


def _read_decimal(value: object) -> Decimal:
    try:
        number = Decimal(str(value)) if isinstance(value, str | int) else None
    except InvalidOperation:
        number = None
    if number is None or isinstance(value, bool) or not number.is_finite():
        raise GraphQLError('A Decimal is a string like "21.50".')
    return number


DATE = strawberry.scalar(
    name="Date",
    description="A day of the calendar, `YYYY-MM-DD`, without a time zone.",
    specified_by_url="https://scalars.graphql.org/andimarek/local-date.html",
    serialize=date.isoformat,
    parse_value=_read_date,
)
DATE_TIME = strawberry.scalar(
    name="DateTime",
    description="A moment in UTC to the millisecond, `2026-11-21T09:30:00.000Z` (RFC 3339).",
    specified_by_url="https://scalars.graphql.org/andimarek/date-time.html",
    serialize=_write_moment,
    parse_value=_read_moment,
)
DECIMAL = strawberry.scalar(
    name="Decimal",
    description='An exact decimal number as a string, `"21.50"`: Canadian dollars, or hours.',
    serialize=str,
    parse_value=_read_decimal,
)

SCALARS: dict[object, ScalarDefinition] = {date: DATE, datetime: DATE_TIME, Decimal: DECIMAL}
