"""XLSX in constant memory: rows go to a temporary file as they come, and the file is sent when whole.

Dates and numbers are Excel's own; text stays text, whatever it looks like, leading zeros and long
digits too. Excel knows no time zones: its moments are Toronto's. It knows no day before 1900 either:
such a day is text. Text that would be a formula if somebody edited its cell is marked as text there
(its "quote prefix") and not changed.
"""

import asyncio
import re
import tempfile
from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from reports.csv import FORMULA
from reports.table import Cell, Column, Kind, Row, Rows, value_of

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_ROWS = 1_048_576 - 1
"""Beside the header row: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3."""
LONGEST_TEXT = 32_767
"""Of a cell, in halves of UTF-16, as Excel counts; what is longer ends with an ellipsis."""

_FIRST_YEAR = 1900
_CHUNK = 256 * 1024
_TORONTO = ZoneInfo("America/Toronto")
_NOT_IN_A_SHEET_S_NAME = re.compile(r"[\[\]:*?/\\']")
_FORMATS = {
    Kind.INTEGER: "0",
    Kind.NUMBER: "0.00##",
    Kind.DECIMAL: "#,##0.00",
    Kind.BOOLEAN: "General",
    Kind.DATE: "yyyy-mm-dd",
    Kind.MOMENT: "yyyy-mm-dd hh:mm:ss",
}
_WIDTHS = {Kind.DATE: 11, Kind.MOMENT: 19, Kind.ID: 38}
_NARROWEST, _WIDEST = 9, 60


class TooManyRows(Exception):
    """More than a sheet holds."""


def must_hold(rows: int) -> None:
    """Raise TooManyRows."""
    if rows > MOST_ROWS:
        raise TooManyRows


async def written(
    source: Rows, title: str, headings: Sequence[Row] | None = None
) -> AsyncIterator[bytes]:
    """Nothing before the whole file is made; `headings` stand in place of the columns' names.

    Raise TooManyRows.
    """
    with tempfile.TemporaryDirectory(prefix="report-") as folder:
        path = Path(folder) / "report.xlsx"
        book = _Book(path, source.columns, title, headings)
        try:
            async for batch in source.rows():
                # Not in the way of other requests.
                await asyncio.to_thread(book.add, batch)
            await asyncio.to_thread(book.close)
        finally:
            book.forget()
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk


class _Book:
    def __init__(
        self, path: Path, columns: Sequence[Column], title: str, headings: Sequence[Row] | None
    ) -> None:
        self._columns = columns
        lines = headings or [tuple(column.name for column in columns)]
        self._book = Workbook(path, {"constant_memory": True, "tmpdir": str(path.parent)})
        self._book.use_zip64()  # Where it is needed: beyond four gigabytes.
        self._book.set_properties({"title": title, "comments": "Moments are in Toronto time."})
        name = _NOT_IN_A_SHEET_S_NAME.sub(" ", title)[:31].strip() or "Report"
        self._sheet: Worksheet = self._book.add_worksheet(name)
        self._sheet.freeze_panes(len(lines), 0)
        heading = self._book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
        self._text = self._book.add_format({"num_format": "@"})
        self._like_a_formula = self._book.add_format({"num_format": "@", "quote_prefix": True})
        self._formats = {
            kind: self._book.add_format({"num_format": format_})
            for kind, format_ in _FORMATS.items()
        }
        self._widths = [
            max(_WIDTHS.get(column.kind, _NARROWEST), len(column.name) + 3) for column in columns
        ]
        for line, cells in enumerate(lines):
            for number, cell in enumerate(cells):
                if cell is not None:
                    self._sheet.write_string(line, number, str(cell), heading)
        self._heading = len(lines) - 1
        self._rows = self._heading

    def add(self, rows: Sequence[Row]) -> None:
        must_hold(self._rows + len(rows))
        for row in rows:
            self._rows += 1
            for number, cell in enumerate(row):
                if cell is not None and cell != "":
                    self._write(number, cell)

    def _write(self, number: int, cell: Cell) -> None:
        kind = self._columns[number].kind
        value: Any = value_of(cell, kind)
        format_ = self._formats.get(kind)
        if isinstance(value, bool):
            self._sheet.write_boolean(self._rows, number, value, format_)
        elif isinstance(value, date):
            if isinstance(value, datetime):
                value = value.astimezone(_TORONTO).replace(tzinfo=None)
            if value.year < _FIRST_YEAR:
                self._write_text(number, str(value))
            else:
                self._sheet.write_datetime(self._rows, number, value, format_)
        elif isinstance(value, str):
            self._write_text(number, value)
        else:
            self._sheet.write_number(self._rows, number, value, format_)

    def _write_text(self, number: int, text: str) -> None:
        if len(text) * 2 > LONGEST_TEXT:
            text = _cut(text)
        format_ = self._like_a_formula if FORMULA.match(text) else self._text
        self._sheet.write_string(self._rows, number, text, format_)
        self._widths[number] = max(self._widths[number], min(len(text) + 1, _WIDEST))

    def close(self) -> None:
        for number, width in enumerate(self._widths):
            self._sheet.set_column(number, number, width)
        self._sheet.autofilter(self._heading, 0, self._rows, len(self._columns) - 1)
        self._book.close()

    def forget(self) -> None:
        """Let go of what is open, also of a file that was not finished; its folder is removed."""
        self._sheet._opt_close()  # noqa: SLF001
        self._book.fileclosed = True


def _cut(text: str) -> str:
    halves = text.encode("utf-16-le")
    if len(halves) <= 2 * LONGEST_TEXT:
        return text
    # A character that would be cut in two is left out.
    return halves[: 2 * (LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"
