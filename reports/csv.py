"""CSV as Excel, Power BI and pandas all read it: RFC 4180, UTF-8 with a byte order mark, a header row.

Excel takes a file without the mark for one in the machine's old code page. Text stands in quotes, and an
empty cell without them is null. Text that a spreadsheet would take for a formula begins with an
apostrophe (OWASP, "CSV Injection"); numbers are of another kind and stay as they are.

A cell is written here twice: by Python, and as the expression by which PostgreSQL writes the same.
"""

import re
from collections.abc import AsyncIterator, Iterable, Sequence

from graphql import GraphQLList, GraphQLOutputType

from reports.shape import IN_LISTS, kind_of
from reports.table import Cell, Column, Kind, Row, Source

MEDIA_TYPE = "text/csv; charset=utf-8; header=present"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
BLANKS = "".join(map(chr, range(0x01, 0x21))) + "\x7f\x85\xa0\u1680"
BLANKS += "".join(map(chr, range(0x2000, 0x200C))) + "\u2028\u2029\u202f\u205f\u3000\ufeff"
"""What some spreadsheets take away where a cell begins: blanks, controls, and what has no width."""
STARTS = "=+-@＝＋－＠"
CONTROLS = "\t\n\r"
FORMULA = re.compile(f"[{re.escape(BLANKS)}]*[{re.escape(STARTS)}]|[{CONTROLS}]")
"""How a text begins that a spreadsheet takes for a formula."""

_TEXT = frozenset({Kind.TEXT, Kind.ID})


async def written(source: Source) -> AsyncIterator[bytes]:
    header = ",".join(column.name for column in source.columns) + "\r\n"
    batches = source.csv()
    # Together with the first rows: a report that cannot begin has not begun.
    first = await anext(batches, b"")
    yield BYTE_ORDER_MARK + header.encode() + first
    async for batch in batches:
        yield batch


def lines(columns: Sequence[Column], rows: Iterable[Row]) -> bytes:
    kinds = [column.kind for column in columns]
    # An empty line would be no row.
    empty = '""' if len(kinds) == 1 else ""
    return "".join(
        ",".join(
            empty if cell is None else _in_python(cell, kind)
            for cell, kind in zip(row, kinds, strict=True)
        )
        + "\r\n"
        for row in rows
    ).encode()


def _in_python(cell: Cell, kind: Kind) -> str:
    if kind not in _TEXT:
        return str(cell).lower() if isinstance(cell, bool) else str(cell)
    text = str(cell).replace('"', '""')
    return f'"\'{text}"' if FORMULA.match(text) else f'"{text}"'


def in_sql(type_: GraphQLOutputType, sql: str) -> str:
    """The cell of a value of this type; null for null."""
    kind = kind_of(type_)
    if kind is Kind.BOOLEAN:
        return f"({sql})::text"
    if kind not in _TEXT:
        return sql
    if isinstance(type_, GraphQLList):
        sql = f"nullif(array_to_string({sql}, {_literal(IN_LISTS)}), '')"
    text = f"({sql})::text"
    starts = f"ascii(ltrim({text}, {_literal(BLANKS)})) in ({_codes(STARTS)})"
    controls = f"ascii({text}) in ({_codes(CONTROLS)})"
    # Nearly every text begins with a letter, and is then looked at no further.
    is_plain = f"ascii({text}) between {ord('A')} and {ord('z')}"
    begun = f"""case when {is_plain} then '"' when {starts} or {controls} then '"''' else '"' end"""
    return f"""{begun} || replace({text}, '"', '""') || '"'"""


def _codes(characters: str) -> str:
    return ", ".join(str(ord(one)) for one in characters)


def _literal(text: str) -> str:
    return "U&'" + "".join(f"\\{ord(one):04x}" for one in text) + "'"
