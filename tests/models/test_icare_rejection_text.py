"""The rejection file is read whatever a machine has made of it, and nothing of it is lost."""

import codecs
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.date_range import ONTARIO
from models.icare.rejection_text import MOST_UNREAD, Rejected, read_rejections

LINE = (
    "[BUID:305939,RID:,ORP:4/5,DTS:2018-08-07 10:05:04][1] (Client) Unable to validate against"
    " database. / (Client) Impossible de valider dans la base de données."
)
READ = Rejected(
    row=4,
    of=5,
    number=1,
    message_en="(Client) Unable to validate against database.",
    message_fr="(Client) Impossible de valider dans la base de données.",
    upload="305939",
    at=datetime(2018, 8, 7, 10, 5, 4, tzinfo=ONTARIO),
    line=LINE,
)


def test_a_line_says_which_row_and_why_in_both_languages():
    assert read_rejections(LINE.encode()).rejected == (READ,)


@pytest.mark.parametrize(
    "data",
    [
        LINE.encode(),
        codecs.BOM_UTF8 + LINE.encode(),
        codecs.BOM_UTF16_LE + LINE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + LINE.encode("utf-16-be"),
        LINE.encode("cp1252"),
        f"\r\n  {LINE}  \r\n\r\n".encode(),
        f'"{LINE}",1,12345678,1990-05-01'.encode(),
        LINE.replace("BUID", "buid").replace(",ORP", ", ORP").encode(),
    ],
    ids=["plain", "marked", "little", "big", "Windows", "CRLF", "CSV", "loose"],
)
def test_encodings_and_line_ends_make_no_difference(data):
    found = read_rejections(data)

    assert [replace(one, line=LINE) for one in found.rejected] == [READ]
    assert found.unread == ()


def test_a_row_may_have_several_reasons_on_its_line_and_below():
    found = read_rejections(
        f"{LINE} [2] (Client) Second. / (Client) Deuxième.\n[3] Yes / No / Oui / Non\n".encode()
    )

    assert [(one.row, one.number, one.message_en, one.message_fr) for one in found.rejected] == [
        (4, 1, READ.message_en, READ.message_fr),
        (4, 2, "(Client) Second.", "(Client) Deuxième."),
        (4, 3, "Yes / No", "Oui / Non"),
    ]


def test_a_message_in_one_language_is_both():
    (found,) = read_rejections(b"[BUID:1,RID:,ORP:1/1,DTS:?][1] Unknown.").rejected

    assert (found.message_en, found.message_fr, found.at) == ("Unknown.", "Unknown.", None)


def test_lines_that_say_something_else_are_handed_back():
    found = read_rejections(f"Results of your upload\n{LINE}\nORP 5/5 is fine\n".encode())

    assert found.rejected == (READ,)
    assert found.unread == ("Results of your upload", "ORP 5/5 is fine")


def test_a_reason_belongs_to_no_row_behind_a_line_that_cannot_be_read():
    found = read_rejections(f"{LINE}\n???\n[2] Whose?\n".encode())

    assert found.rejected == (READ,)
    assert found.unread == ("???", "[2] Whose?")


@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_a_fault(data):
    found = read_rejections(data)
    assert all("\0" not in line for line in found.unread)


def says_something(line):
    return any(not (one.isspace() or one in '",') for one in line)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=8))
def test_every_line_is_a_rejection_or_is_handed_back(lines):
    texts = [line for line in "\n".join(lines).splitlines() if says_something(line)]
    found = read_rejections("\n".join(lines).encode())

    assert len(found.unread) + len(found.rejected) <= len(texts) + MOST_UNREAD
    assert len(found.unread) == len(texts)


@pytest.mark.parametrize(
    ("line", "unread"), [('"', ()), ('"",""', ()), ('"",whatever', ('"",whatever',))]
)
def test_a_line_whose_first_cell_is_empty_is_handed_back_if_it_says_something(line, unread):
    assert read_rejections(line.encode()).unread == unread
