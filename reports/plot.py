"""What of a table can be drawn: a number for each of a few things, or periods, in one or some series."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from models.errors import say
from reports.table import NUMBERS, Column, Kind, Row, Source

MOST_BARS = 120
MOST_SERIES = 6
"""More cannot be told apart."""

_LABELS = frozenset({Kind.TEXT, Kind.ENUM, Kind.BOOLEAN})
_PERIODS = frozenset({Kind.DATE, Kind.MOMENT})
_NAMES_A_PERIOD = re.compile(r"(.*_)?(fiscal|calendar)?(year|quarter|month)", re.IGNORECASE)
"""Of a column of whole numbers: they are no amounts."""
_LIKE_A_PERIOD = re.compile(r"(19|20)\d\d\b.*|Q[1-4] (19|20)\d\d")
_NOT_IN_XML = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
_BETWEEN = " · "


class NotAPlot(Exception):
    """A table that is better read; `text` is a sentence of `locale/`."""

    def __init__(self, text: str, **parameters: object) -> None:
        super().__init__(text)
        self.text = text
        self.parameters = parameters


@dataclass(frozen=True)
class Series:
    name: str
    values: tuple[Decimal | None, ...]
    """One for each category."""


@dataclass(frozen=True)
class Plot:
    of: str
    """What the numbers are."""
    by: str
    """What the categories are."""
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    are_periods: bool


async def plot_of(source: Source) -> Plot:
    """Raise NotAPlot; no more is read than can be drawn."""
    rows: list[Row] = []
    async for batch in source.rows():
        rows += batch
        if len(rows) > MOST_BARS:
            raise NotAPlot(
                say("A plot has at most {most} bars, and this report has more rows. Narrow it."),
                most=MOST_BARS,
            )
    return _drawn(source.columns, rows)


def _drawn(columns: Sequence[Column], rows: Sequence[Row]) -> Plot:
    if not rows:
        raise NotAPlot(say("There is nothing to draw: this report has no rows."))
    filled = [
        number for number in range(len(columns)) if any(row[number] is not None for row in rows)
    ]
    labels = [
        number
        for number in filled
        if columns[number].kind in _LABELS or _is_period(columns[number])
    ]
    numbers = [
        number for number in filled if columns[number].kind in NUMBERS and number not in labels
    ]
    if not numbers:
        raise NotAPlot(say("A plot needs a column of numbers, and this report has none."))
    if not labels:
        raise NotAPlot(say("A plot needs a column that says what its numbers are of."))
    # What is the same of every bar tells none of them from another.
    labels = [
        one for one in labels if _is_period(columns[one]) or len({row[one] for row in rows}) > 1
    ] or labels
    if len(numbers) == 1 and len(labels) == 2:
        split = _split(columns, rows, labels, numbers[0])
        if split is not None:
            return split
    if len(numbers) > MOST_SERIES:
        raise NotAPlot(say("A plot has at most {most} columns of numbers."), most=MOST_SERIES)
    categories = [_BETWEEN.join(_label(columns, row, number) for number in labels) for row in rows]
    series = [
        Series(columns[number].name, tuple(_number(row, number) for row in rows))
        for number in numbers
    ]
    return _plot(
        columns, labels, categories, series, of=", ".join(columns[one].name for one in numbers)
    )


def _split(
    columns: Sequence[Column], rows: Sequence[Row], labels: Sequence[int], number: int
) -> Plot | None:
    """Two labels and a number: one label is the category, the other the series, if they are few."""
    distinct = [list(dict.fromkeys(_label(columns, row, one) for row in rows)) for one in labels]
    category, series = (0, 1) if len(distinct[1]) <= len(distinct[0]) else (1, 0)
    if len(distinct[series]) > MOST_SERIES or columns[labels[series]].kind in _PERIODS:
        return None
    found: dict[tuple[str, str], Decimal | None] = {}
    for row in rows:
        here = (_label(columns, row, labels[category]), _label(columns, row, labels[series]))
        if here in found:
            return None
        found[here] = _number(row, number)
    return _plot(
        columns,
        [labels[category]],
        distinct[category],
        [
            Series(name, tuple(found.get((one, name)) for one in distinct[category]))
            for name in distinct[series]
        ],
        of=columns[number].name,
    )


def _plot(
    columns: Sequence[Column],
    labels: Sequence[int],
    categories: Sequence[str],
    series: Sequence[Series],
    *,
    of: str,
) -> Plot:
    if len(categories) * len(series) > MOST_BARS:
        raise NotAPlot(
            say("A plot has at most {most} bars, and this report has more rows. Narrow it."),
            most=MOST_BARS,
        )
    return Plot(
        of=of,
        by=", ".join(columns[one].name for one in labels),
        categories=tuple(categories),
        series=tuple(series),
        are_periods=all(_is_period(columns[one]) for one in labels)
        or (len(labels) == 1 and all(map(_LIKE_A_PERIOD.fullmatch, categories))),
    )


def _is_period(column: Column) -> bool:
    if column.kind is Kind.INTEGER:
        return _NAMES_A_PERIOD.fullmatch(column.name) is not None
    return column.kind in _PERIODS


def _label(columns: Sequence[Column], row: Row, number: int) -> str:
    cell = row[number]
    if cell is None:
        return "–"
    text = _NOT_IN_XML.sub(" ", str(cell))
    return text[:10] if columns[number].kind is Kind.MOMENT else text


def _number(row: Row, number: int) -> Decimal | None:
    cell = row[number]
    return None if cell is None else Decimal(str(cell))
