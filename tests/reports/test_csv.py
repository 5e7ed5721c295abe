"""CSV is read back as it was by any reader, and no cell of it is a formula to a spreadsheet."""

import csv as standard
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import csv
from reports.table import Column, Kind
from tests.reports.tables import UNHURRIED, Made, whole

TEXT = (Column("text", Kind.TEXT), Column("again", Kind.TEXT))
STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def read(data):
    return list(standard.reader(io.StringIO(data.decode(), newline=""), strict=True))


async def test_a_file_begins_with_a_mark_and_its_header():
    source = Made({"a": Kind.TEXT, "b": Kind.INTEGER})
    source.csv = source.rows
    assert await whole(csv.written(source)) == b"\xef\xbb\xbfa,b\r\n"


def test_lines_end_as_the_rfc_has_it_and_text_stands_in_quotes():
    assert csv.lines(TEXT, [('a "b"', "c,d"), (None, "")]) == b'"a ""b""","c,d"\r\n,""\r\n'


@pytest.mark.parametrize("start", STARTS)
def test_a_formula_begins_with_an_apostrophe(start):
    ((first, second),) = read(csv.lines(TEXT, [(f"{start}cmd", f" {start}cmd")]))
    assert first == f"'{start}cmd"
    assert second.startswith(" " if start.isspace() else "' ")


@pytest.mark.parametrize("before", ["\x1f", "\x01", "\x7f", "\u200b", "\ufeff", "\xa0 \t"])
def test_whatever_is_not_seen_does_not_hide_a_formula(before):
    ((cell, _),) = read(csv.lines(TEXT, [(f"{before}@SUM(1)", "")]))
    assert cell == f"'{before}@SUM(1)"


def test_numbers_dates_and_flags_stay_as_they_are():
    columns = [
        Column(kind.value, kind)
        for kind in (Kind.DECIMAL, Kind.INTEGER, Kind.NUMBER, Kind.DATE, Kind.BOOLEAN, Kind.BOOLEAN)
    ]
    row = ("-5.00", -3, -0.5, "2026-02-03", True, False)
    assert csv.lines(columns, [row]) == b"-5.00,-3,-0.5,2026-02-03,true,false\r\n"


def test_an_empty_row_of_one_column_is_no_blank_line():
    assert csv.lines(TEXT[:1], [(None,)]) == b'""\r\n'


@UNHURRIED
@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_every_text_is_read_back_and_none_begins_a_formula(rows):
    found = read(csv.lines(TEXT, rows))
    assert len(found) == len(rows)
    for cells, row in zip(found, rows, strict=True):
        for cell, text in zip(cells, row, strict=True):
            assert cell in {text, f"'{text}"}
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
            assert not cell.startswith(("\t", "\r", "\n"))
            assert (cell == text) or text.lstrip()[:1] in STARTS or text[:1] in STARTS
