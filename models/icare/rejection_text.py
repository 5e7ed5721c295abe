"""What iCARE gives back: which rows of an upload it rejected, and why, in both languages.

    [BUID:305939,RID:,ORP:4/5,DTS:2018-08-07 10:05:04][1] (Client) Unable to validate against database. /
    (Client) Impossible de valider dans la base de données.

on one line (domain facts, B5). Inferred from such lines and open to change: BUID numbers the upload, RID a
record that was to be updated, ORP the row of so many rows that were sent, DTS when it was processed; the
number behind it counts the reasons of the row. What does not read so is handed back as it stands.
"""

import codecs
import csv
import re
from dataclasses import dataclass
from datetime import datetime

from models.date_range import ONTARIO
from models.text import printable

LARGEST = 4 * 1024 * 1024
"""Bytes of a file: some 20,000 rejections."""
LONGEST_MESSAGE = 1000
MOST_UNREAD = 200
"""Lines that are kept of those that cannot be read; more of them are another kind of file."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = re.compile(
    r"\[\s*BUID\s*:(?P<upload>[^,\]]*),\s*RID\s*:(?P<record>[^,\]]*),"
    r"\s*ORP\s*:\s*(?P<row>[0-9]{1,7})\s*/\s*(?P<of>[0-9]{1,7})\s*,\s*DTS\s*:(?P<at>[^\]]*)\]",
    re.IGNORECASE,
)
_REASON = re.compile(r"\[(?P<number>[0-9]{1,4})\]\s*")
_BETWEEN = re.compile(r"\s+/\s+")


@dataclass(frozen=True)
class Rejected:
    """One reason for which one row was rejected."""

    row: int
    """Which of the rows that were sent, from 1."""
    of: int
    """How many were sent."""
    number: int
    """Which of the row's reasons, from 1."""
    message_en: str
    message_fr: str
    upload: str
    """iCARE's number of the upload."""
    at: datetime | None
    """When iCARE processed it; None where that is no moment."""
    line: str
    """As it stands."""


_SAYS_NOTHING = re.compile(r'[\s",]*')
"""Of a line: what CSV writes of empty cells."""


@dataclass(frozen=True)
class RejectionText:
    rejected: tuple[Rejected, ...]
    unread: tuple[str, ...]
    """Lines that say something else."""


def read_rejections(data: bytes) -> RejectionText:
    rejected: list[Rejected] = []
    unread: list[str] = []
    head: re.Match[str] | None = None
    for line in decoded(data).splitlines():
        if _SAYS_NOTHING.fullmatch(line):
            continue
        text = _cell(line.strip()) or line.strip()
        found = _HEAD.search(text)
        reasons = text[found.end() :] if found else text
        if found is not None:
            head = found
        # Further reasons of a row may stand on lines of their own.
        told = _reasons(head, reasons, text) if head is not None else []
        if told:
            rejected += told
        else:
            head = None
            unread.append(printable(text)[:LONGEST_MESSAGE])
    return RejectionText(tuple(rejected), tuple(unread))


def decoded(data: bytes) -> str:
    """By its byte order mark, else UTF-8, else Windows' Western European, which reads anything."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _cell(line: str) -> str:
    """A line of CSV whose first cell is the text, as its column `processing_details` has it."""
    if not line.startswith('"'):
        return line
    return next(csv.reader([line]))[0].strip()


def _reasons(head: re.Match[str], text: str, line: str) -> list[Rejected]:
    marks = list(_REASON.finditer(text))
    if not marks or text[: marks[0].start()].strip():
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    found = []
    for mark, end in zip(marks, ends, strict=True):
        message_en, message_fr = _both(text[mark.end() : end].strip())
        found.append(
            Rejected(
                row=int(head["row"]),
                of=int(head["of"]),
                number=int(mark["number"]),
                message_en=message_en,
                message_fr=message_fr,
                upload=printable(head["upload"].strip())[:50],
                at=_moment(head["at"].strip()),
                line=printable(line)[:LONGEST_MESSAGE],
            )
        )
    return found


def _both(text: str) -> tuple[str, str]:
    """English and French: as many strokes stand in one as in the other. Without one it is both."""
    between = list(_BETWEEN.finditer(text))
    if not between:
        message = printable(text)[:LONGEST_MESSAGE]
        return message, message
    middle = between[len(between) // 2]
    return (
        printable(text[: middle.start()])[:LONGEST_MESSAGE],
        printable(text[middle.end() :])[:LONGEST_MESSAGE],
    )


def _moment(text: str) -> datetime | None:
    """ICARE names no time zone; it is taken for Ontario's."""
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=ONTARIO)
    except ValueError:
        return None
