"""A template of iCARE as a file: three rows of headings, then the rows as they were exported.

CSV and Excel as every report is written, so that Excel reads the file and no cell of it is a formula to a
spreadsheet (reports/csv.py). All cells are text: an identifier or a phone number is no number.
"""

from collections.abc import AsyncIterator, Iterable, Sequence

from models.icare.template import TEMPLATES, IcareTemplate, Template
from reports import csv, xlsx
from reports.table import Column, Kind, Row, Rows


def columns_of(template: Template) -> tuple[Column, ...]:
    return tuple(Column(column.id, Kind.TEXT) for column in template.columns)


def beginning(template: Template) -> bytes:
    """The mark and the headings, which nothing of a person is in."""
    return csv.BYTE_ORDER_MARK + lines(template, template.headings)


def lines(template: Template, rows: Iterable[Row]) -> bytes:
    return csv.lines(columns_of(template), rows)


def written_lines(kind: IcareTemplate, rows: Sequence[Row]) -> bytes:
    """Rows as lines of the file; of none, its beginning."""
    template = TEMPLATES[kind]
    return lines(template, rows) if rows else beginning(template)


async def as_csv(template: Template, source: Rows) -> AsyncIterator[bytes]:
    yield beginning(template)
    async for batch in source.rows():
        yield lines(template, batch)


def as_xlsx(template: Template, source: Rows) -> AsyncIterator[bytes]:
    return xlsx.written(source, template.title, template.headings)
