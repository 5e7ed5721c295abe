"""A sheet tells what Excel can tell, and as text what it cannot."""

import io
from datetime import datetime

import openpyxl
import pytest

from reports import xlsx
from reports.table import Kind
from tests.reports.tables import Made, whole


async def told(kind, cell):
    file = await whole(xlsx.written(Made({"a": kind}, [(cell,)]), "Cells"))
    return openpyxl.load_workbook(io.BytesIO(file)).active.cell(2, 1)


@pytest.mark.parametrize(
    ("kind", "text", "shown"),
    [
        (Kind.DATE, "1899-12-31", "1899-12-31"),
        (Kind.DATE, "0001-01-01", "0001-01-01"),
        # Still the year before in Toronto.
        (Kind.MOMENT, "1900-01-01T00:00:00.000Z", "1899-12-31 19:00:00"),
    ],
)
async def test_a_day_that_excel_does_not_know_is_text(kind, text, shown):
    cell = await told(kind, text)
    assert (cell.value, cell.data_type) == (shown, "s")


async def test_the_first_day_that_excel_knows_is_a_day():
    cell = await told(Kind.DATE, "1900-01-01")
    assert cell.value == datetime(1900, 1, 1)  # noqa: DTZ001 - Excel's


@pytest.mark.parametrize("character", ["L", "😀"])
async def test_text_that_is_too_long_for_a_cell_says_that_it_was_cut(character):
    cell = await told(Kind.TEXT, character * 40_000)
    halves = len(cell.value.encode("utf-16-le")) // 2
    assert xlsx.LONGEST_TEXT - 1 <= halves <= xlsx.LONGEST_TEXT
    assert cell.value == character * (len(cell.value) - 1) + "…"


async def test_text_that_just_fits_is_whole():
    text = "L" * xlsx.LONGEST_TEXT
    assert (await told(Kind.TEXT, text)).value == text
