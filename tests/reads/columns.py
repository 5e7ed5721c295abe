"""Values for the columns of any model: empty where they may be, else such as are hard to write down."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.fields import Field
from tortoise.fields.data import CharEnumFieldInstance
from tortoise.models import Model

from models import SelfIdentification

EMPTY = 0.35
"""How often a column is null that may be, or a list empty."""

TEXTS = (
    "",
    " ",
    "Zoé",
    "O'Brien-Tremblay",
    'She said "hello" \\ twice',
    "back\\slash \\u0041 \\n \\\\",
    "tab\tline\nreturn\r\n",
    "\x01\x02\x08\x0b\x0c\x1b\x1f\x7f",
    "\u0085\u00a0\u2028\u2029\ufeff",
    "naïve cafe\u0301 ﬁn",
    "👩‍👩‍👧 🇨🇦 💩",
    "\U0010fffd\ufffe\uffff",
    "שלום مرحبا \u202eabc",
    "王小明",
    "</script><b>&amp;",
    "%s %% $1 {0} :name ;--",
    "\\u0000!",
    '"\\u00003"',
    "null",
    "NaN",
    "1e5",
    "=1+1",
    "é" * 200,
)
LONG = "".join(map(chr, range(1, 3000))) * 2
"""Of a column without a length."""
DAYS = (
    date.min,
    date(99, 1, 1),
    date(1582, 10, 10),
    date(1900, 2, 28),
    date(2024, 2, 29),
    date(2026, 11, 1),
    date.max,
)
MOMENTS = (
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(99, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 999_500, tzinfo=UTC),
    datetime(2025, 3, 9, 7, 0, 0, 1, tzinfo=UTC),
    datetime(2025, 3, 9, 7, 0, 0, 999, tzinfo=UTC),
    datetime(2025, 3, 9, 7, 0, 0, 1000, tzinfo=UTC),
    datetime(2025, 3, 9, 7, 0, 0, 120_000, tzinfo=UTC),
    datetime(2025, 11, 2, 5, 59, 59, 999_999, tzinfo=UTC),
    datetime(2025, 11, 2, 6, 0, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
)

Give = Callable[[Random], Any]


def row(model: type[Model], random: Random, **given: Any) -> Any:
    """A row, not yet written. Whatever is not given is made up: a column that is new, too."""
    for name, field in model._meta.fields_map.items():
        is_column = name in model._meta.fields_db_projection
        if name in given or not is_column or field.reference is not None:
            continue
        given[name] = _value(f"{model.__name__}.{name}", field, random)
    return model(**given)


def _value(name: str, field: Field[Any], random: Random) -> Any:
    if field.null and random.random() < EMPTY:
        return None
    if name in OF_COLUMN:
        return OF_COLUMN[name](random)
    return next(give(field, random) for kind, give in _GIVEN.items() if isinstance(field, kind))


def text(random: Random, longest: int) -> str:
    return random.choice(TEXTS)[:longest]


def moment(random: Random) -> datetime:
    if random.random() < 0.5:
        return random.choice(MOMENTS)
    return datetime(2025, 1, 1, tzinfo=UTC) + timedelta(microseconds=random.randrange(10**13))


def _prose(_field: Any, random: Random) -> str:
    return LONG if random.random() < 0.05 else text(random, 1000)


def _decimal(field: Any, random: Random) -> Decimal:
    digits = random.choice((0, 1, field.max_digits))
    number = random.choice((0, 10, 50, 10**digits - 1, random.randrange(10**digits)))
    return Decimal(number).scaleb(-field.decimal_places)


def _some(random: Random, values: list[Any]) -> list[Any]:
    if random.random() < EMPTY:
        return []
    return random.sample(values, random.randint(1, len(values)))


_GIVEN: dict[type, Callable[[Any, Random], Any]] = {
    CharEnumFieldInstance: lambda field, random: random.choice(list(field.enum_type)),
    fields.CharField: lambda field, random: text(random, field.max_length),
    fields.TextField: _prose,
    fields.BooleanField: lambda _, random: random.random() < 0.5,
    fields.SmallIntField: lambda _, random: random.choice((0, 1, 7, 32_767)),
    fields.IntField: lambda _, random: random.choice((0, 1, -1, 2**31 - 1, -(2**31))),
    fields.DecimalField: _decimal,
    fields.DatetimeField: lambda _, random: moment(random),
    fields.DateField: lambda _, random: random.choice(DAYS),
    fields.BinaryField: lambda _, random: random.randbytes(8),
    ArrayField: lambda _, random: _some(random, list(TEXTS)),
    fields.UUIDField: lambda _, random: UUID(int=random.getrandbits(128)),
}
"""By kind of column, the narrower kinds first."""


def _change(random: Random) -> dict[str, str | None]:
    """One entry of a plan item's audit trail; its keys in any order."""
    entry = {
        "at": random.choice(WRITTEN_MOMENTS),
        "by": text(random, 100),
        "action": text(random, 100),
        "field": None if random.random() < EMPTY else text(random, 100),
        "before": None if random.random() < EMPTY else text(random, 100),
        "after": None if random.random() < EMPTY else text(random, 100),
    }
    return dict(random.sample(list(entry.items()), len(entry)))


WRITTEN_MOMENTS = (
    "2025-03-09T07:00:00Z",
    "2025-03-09T07:00:00.1Z",
    "2025-03-09T07:00:00.999999Z",
    "2025-03-09T02:30:00-05:00",
    "2025-03-09T12:30:00.123456+05:30",
    "2025-11-02T01:30:00.000999-04:00",
    "0099-12-31T23:59:59.999999Z",
    "9999-12-31T23:59:59.999999Z",
)
"""As CaMS gave them."""

OF_COLUMN: dict[str, Give] = {
    "Jobseeker.self_identification": lambda random: _some(
        random, [one.value for one in SelfIdentification]
    ),
    "Jobseeker.imported_fields": lambda random: _some(
        random, ["first_name", "date_of_birth", "pronouns"]
    ),
    "PlanItem.audit_trail": lambda random: [_change(random) for _ in range(random.randrange(4))],
}
"""Columns of which the type does not say what may stand in them."""
