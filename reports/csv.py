"""CSV as Excel, Power BI and pandas all read it: RFC 4180, UTF-8 with a byte order mark, a header row.

Excel takes a file without the mark for one in the machine's old code page. A cell of text that a
spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"); numbers are of
another kind and stay as they are. An empty cell is null.
"""

import csv
import io
import re
from collections.abc import AsyncIterator, Iterable, Sequence

from reports.table import Cell, Column, Kind, Row, Source

MEDIA_TYPE = "text/csv; charset=utf-8; header=present"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
FORMULA = r"^\s*[=+\-@＝＋－＠]|^[\t\r\n]"
"""Also behind blanks, which some spreadsheets take away, and in its full-width form."""

_FORMULA = re.compile(FORMULA)
_MAY_BE_ANYTHING = frozenset({Kind.TEXT, Kind.ID})


def harmless(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


async def written(source: Source) -> AsyncIterator[bytes]:
    header = lines([], [tuple(column.name for column in source.columns)])
    batches = source.csv()
    # Together with the first rows: a report that cannot begin has not begun.
    first = await anext(batches, b"")
    yield BYTE_ORDER_MARK + header + first
    async for batch in batches:
        yield batch


def lines(columns: Sequence[Column], rows: Iterable[Row]) -> bytes:
    text = [number for number, one in enumerate(columns) if one.kind in _MAY_BE_ANYTHING]
    flags = [number for number, one in enumerate(columns) if one.kind is Kind.BOOLEAN]
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    for row in rows:
        cells: list[Cell] = list(row)
        for number in text:
            if cells[number] is not None:
                cells[number] = harmless(str(cells[number]))
        for number in flags:
            if cells[number] is not None:
                cells[number] = "true" if cells[number] else "false"
        writer.writerow(cells)
    return file.getvalue().encode("utf-8", "replace")
