"""A plot as SVG that needs no script and no font of its own, and says in words what it shows.

Lying bars for things, standing ones for a few periods; every bar has its number beside it. Series
differ by pattern as well as by colour, and each colour stands out from white by 4.5 to 1.
"""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from babel.numbers import format_decimal
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from models import Language
from reports.plot import Plot, plot_of
from reports.table import Source

MEDIA_TYPE = "image/svg+xml; charset=utf-8"

_TEMPLATE = Environment(
    loader=FileSystemLoader(Path(__file__).parent.parent / "templates" / "plots"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
).get_template("bars.svg")

_WIDTH = 800
_MARGIN = 24
_CHARACTER = 8.2
"""The width of one at 14 pixels in a wide font; SVG cannot measure."""
_LONGEST_LABEL = 36
_BAR, _GAP = 22, 12
_UPRIGHT_HEIGHT = 280
_NARROWEST_UPRIGHT = 46
"""Of a standing bar, whose number is above it."""
_LINE = 22
_A_NAME = re.compile(r"[a-z][A-Za-z0-9_]*")
"""Of a column; other series are called like values."""


@dataclass(frozen=True)
class Text:
    x: float
    y: float
    text: str
    full: str
    """Where it was cut."""
    anchor: str


@dataclass(frozen=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    series: int
    number: Text
    says: str


@dataclass(frozen=True)
class Key:
    """What a series is called."""

    x: float
    y: int
    name: str
    series: int


@dataclass(frozen=True)
class Drawing:
    height: float
    zero: tuple[float, float, float, float]
    """The line that the bars begin at."""
    labels: list[Text]
    bars: list[Bar]


async def written(source: Source, title: str, language: Language) -> AsyncIterator[bytes]:
    """Raise NotAPlot."""
    yield drawn(await plot_of(source), title, language)


def drawn(plot: Plot, title: str, language: Language) -> bytes:
    pen = _Pen(plot, language)
    text: str = _TEMPLATE.render(
        title=spoken(title),
        of=_named(plot.of),
        by=_named(plot.by),
        says=pen.in_words(),
        language=language.value,
        width=_WIDTH,
        margin=_MARGIN,
        legend=pen.legend,
        drawing=pen.upright() if pen.stands else pen.lying(),
    )
    return text.encode()


def spoken(name: str) -> str:
    """`activeClients` and `active-clients` as people write them."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_-]+", " ", name).split()
    return " ".join(words).capitalize() if words else name


def _named(names: str) -> str:
    return ", ".join(spoken(name) for name in names.split(", "))


class _Pen:
    def __init__(self, plot: Plot, language: Language) -> None:
        self._plot = plot
        self._locale = f"{language}_CA"
        values = [value for one in plot.series for value in one.values if value is not None]
        self._low, self._high = min([Decimal(0), *values]), max([Decimal(0), *values])
        if self._low == self._high:
            self._high = Decimal(1)
        self.legend = self._legend() if len(plot.series) > 1 else []
        self._top = self.legend[-1].y + 34 if self.legend else 96
        self._across = len(plot.series)
        step = (_WIDTH - 2 * _MARGIN) / max(1, len(plot.categories))
        self.stands = plot.are_periods and step / self._across >= _NARROWEST_UPRIGHT

    def _legend(self) -> list[Key]:
        found: list[Key] = []
        x, y = float(_MARGIN), 84
        for number, one in enumerate(self._plot.series):
            name = _cut(spoken(one.name) if _A_NAME.fullmatch(one.name) else one.name)
            width = 40 + len(name) * _CHARACTER
            if found and x + width > _WIDTH - _MARGIN:
                x, y = float(_MARGIN), y + _LINE
            found.append(Key(x, y, name, number))
            x += width
        return found

    def in_words(self) -> str:
        """What every bar says, for whoever does not see them."""
        return "; ".join(says for _, _, says in self._all())

    def lying(self) -> Drawing:
        left = _MARGIN + max(len(_cut(one)) for one in self._plot.categories) * _CHARACTER + 12
        before = self._room() if self._low < 0 else 0.0
        room = _WIDTH - _MARGIN - left - before - self._room()
        scale = room / float(self._high - self._low)
        zero = left + before + float(-self._low) * scale
        group = _BAR * self._across + _GAP
        bars, labels = [], []
        for index, series, says in self._all():
            value = self._value(series, index)
            top = self._top + index * group + series * _BAR
            length = abs(float(value or 0)) * scale
            is_negative = value is not None and value < 0
            end = zero - length - 6 if is_negative else zero + length + 6
            number = self._number(value, end, top + 15, "end" if is_negative else "start")
            x = zero - length if is_negative else zero
            bars.append(Bar(x, top, length, _BAR - 3, series, number, says))
        for index, category in enumerate(self._plot.categories):
            middle = self._top + index * group + _BAR * self._across / 2 + 3
            labels.append(_label(category, left - 12, middle, "end"))
        bottom = self._top + group * len(self._plot.categories)
        return Drawing(bottom + 12, (zero, self._top - 6, zero, bottom - 6), labels, bars)

    def upright(self) -> Drawing:
        top = self._top + 16
        scale = _UPRIGHT_HEIGHT / float(self._high - self._low)
        zero = top + float(self._high) * scale
        step = (_WIDTH - 2 * _MARGIN) / len(self._plot.categories)
        width = min((step - _GAP) / self._across, 64.0)
        bars, labels = [], []
        for index, series, says in self._all():
            value = self._value(series, index)
            middle = _MARGIN + step * (index + 0.5)
            x = middle + (series - self._across / 2) * width
            length = abs(float(value or 0)) * scale
            is_negative = value is not None and value < 0
            number = self._number(
                value,
                x + (width - 3) / 2,
                zero + length + 16 if is_negative else zero - length - 5,
                "middle",
            )
            y = zero if is_negative else zero - length
            bars.append(Bar(x, y, width - 3, length, series, number, says))
        bottom = top + _UPRIGHT_HEIGHT + (22 if self._low < 0 else 0)
        for index, category in enumerate(self._plot.categories):
            labels.append(_label(category, _MARGIN + step * (index + 0.5), bottom + 20, "middle"))
        line = (float(_MARGIN), zero, float(_WIDTH - _MARGIN), zero)
        return Drawing(bottom + 40, line, labels, bars)

    def _all(self) -> Iterator[tuple[int, int, str]]:
        for index, category in enumerate(self._plot.categories):
            for number, one in enumerate(self._plot.series):
                of = f", {one.name}" if len(self._plot.series) > 1 else ""
                yield index, number, f"{category}{of}: {self._told(one.values[index])}"

    def _value(self, series: int, index: int) -> Decimal | None:
        return self._plot.series[series].values[index]

    def _number(self, value: Decimal | None, x: float, y: float, anchor: str) -> Text:
        told = self._told(value)
        return Text(x, y, told, told, anchor)

    def _told(self, value: Decimal | None) -> str:
        if value is None:
            return "–"
        digits = max(0, -int(value.as_tuple().exponent))
        pattern = f"#,##0.{'0' * digits}" if digits else "#,##0"
        return format_decimal(value, pattern, locale=self._locale)

    def _room(self) -> float:
        """That the longest number takes beside its bar."""
        told = [self._told(value) for one in self._plot.series for value in one.values]
        return max(len(one) for one in told) * _CHARACTER + 12


def _label(text: str, x: float, y: float, anchor: str) -> Text:
    return Text(x, y, _cut(text), text, anchor)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_LABEL else text[: _LONGEST_LABEL - 1] + "…"
