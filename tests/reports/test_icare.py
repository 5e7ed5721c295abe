"""An exported file is read back to the column, and no cell of it is a formula to a spreadsheet."""

import csv
import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.icare.template import TEMPLATES, IcareTemplate
from reports import icare
from tests.reports.tables import UNHURRIED, Made, whole

PROFILE = TEMPLATES[IcareTemplate.CLIENT_PROFILE]
STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
texts = st.none() | st.text(min_size=1)


class Rows(Made):
    """A source of rows of a template."""

    def __init__(self, template, *rows):
        super().__init__({column.id: "TEXT" for column in template.columns}, rows)
        self.columns = icare.columns_of(template)


def read(data):
    """The title, the ids, the labels, and the rows by the id of the column."""
    title, ids, labels, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return title, ids, labels, [dict(zip(ids, row, strict=True)) for row in rows]


@pytest.mark.parametrize("kind", IcareTemplate)
async def test_a_file_has_a_title_ids_labels_and_then_its_rows(kind):
    template = TEMPLATES[kind]
    row = tuple(f"cell of {column.letter}" for column in template.columns)
    data = await whole(icare.as_csv(template, Rows(template, row)))
    title, ids, labels, (found,) = read(data)

    assert data.startswith(b"\xef\xbb\xbf")
    assert title == [template.title, *[""] * (len(template.columns) - 1)]
    assert ids == [column.id for column in template.columns]
    assert labels == [column.label for column in template.columns]
    assert found == {column.id: f"cell of {column.letter}" for column in template.columns}


@pytest.mark.parametrize("kind", IcareTemplate)
async def test_the_same_stands_in_excel_as_text(kind):
    template = TEMPLATES[kind]
    row = ("0012345678", "=1+1", *[None] * (len(template.columns) - 2))
    data = await whole(icare.as_xlsx(template, Rows(template, row)))
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    rows = list(sheet.iter_rows(values_only=True))

    assert rows[0][0] == template.title
    assert list(rows[1]) == [column.id for column in template.columns]
    assert list(rows[2]) == [column.label for column in template.columns]
    assert rows[3] == row
    assert sheet["B4"].data_type == "s"


@UNHURRIED
@given(st.lists(st.tuples(*[texts] * len(PROFILE.columns)), max_size=3))
def test_every_cell_is_read_back_in_its_place_and_none_begins_a_formula(rows):
    data = icare.beginning(PROFILE) + icare.lines(PROFILE, rows)
    _, _, _, found = read(data)

    assert len(found) == len(rows)
    for cells, row in zip(found, rows, strict=True):
        for cell, text in zip(cells.values(), row, strict=True):
            assert cell in {text or "", f"'{text}"}
            assert not cell.lstrip().startswith(STARTS)
            assert not cell.startswith(("\t", "\r", "\n"))
