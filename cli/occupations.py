"""`portal occupations load`: the National Occupational Classification (NOC) 2021, as it is published.

Statistics Canada publishes NOC 2021 Version 1.0 as CSV, one file for each language, a "classification
structure" and its "elements"; either is read. Of the levels only the fifth, the unit groups, is loaded.
A file with both languages (`code,title_en,title_fr`, as the product's own starter set) is read as well.
Other columns are left alone.

Loading is safe to repeat, and nothing is ever removed: a code that a file lacks stays, since somebody
may have it. Where anything is wrong with a file, every line of it is named and nothing is written.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

from tortoise import connections
from tortoise.transactions import in_transaction

from cli.database import connected
from cli.fault import Fault
from models import Occupation
from models.occupation import is_occupation_code
from settings import DatabaseRole

UNIT_GROUP = "5"
LONGEST_TITLE = 300
MOST_FAULTS = 20
"""Named one by one; a file of something else would fill the screen."""

_WRITE = """
WITH written AS (
    INSERT INTO occupation (code, title_en, title_fr)
    SELECT code, title_en, nullif(title_fr, '')
    FROM unnest($1::text[], $2::text[], $3::text[]) AS given (code, title_en, title_fr)
    ON CONFLICT (code) DO UPDATE SET title_en = excluded.title_en,
        title_fr = coalesce(excluded.title_fr, occupation.title_fr)
    WHERE occupation.title_en <> excluded.title_en
        OR occupation.title_fr IS DISTINCT FROM coalesce(excluded.title_fr, occupation.title_fr)
    RETURNING 1
)
SELECT count(*) AS written FROM written
"""


@dataclass(frozen=True)
class Layout:
    """What the columns of a file are called. Statistics Canada's French header says "dela"."""

    code: str
    titles: dict[str, str]
    """By the column of ours."""
    level: str | None = None


LAYOUTS = (
    Layout("code - noc 2021 v1.0", {"title_en": "class title"}, "level"),
    Layout("code dela cnp 2021 v1.0", {"title_fr": "titres de classes"}, "niveau"),
    Layout("code de la cnp 2021 v1.0", {"title_fr": "titres de classes"}, "niveau"),
    Layout("code - cnp 2021 v1.0", {"title_fr": "titres de classes"}, "niveau"),
    Layout("code", {"title_en": "title_en", "title_fr": "title_fr"}),
)


@dataclass
class Titles:
    """What files say of each code, and what is wrong with them."""

    titles: dict[str, dict[str, str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def read(self, file: Path) -> None:
        layout, rows = _open(file)
        for number, row in rows:
            wrong = self._take(layout, row)
            if wrong:
                self.faults.append(f"{file.name}, line {number}: {wrong}")

    def _take(self, layout: Layout, row: dict[str, str]) -> str | None:
        """What is wrong with the row."""
        if layout.level is not None and row[layout.level] != UNIT_GROUP:
            return None if row[layout.level].isdigit() else "the level is no number."
        code = row[layout.code]
        if not is_occupation_code(code):
            return (
                f"{code!r} is not the code of a unit group: five digits, the second of them 0 to 5."
                " A spreadsheet takes leading zeros away; load the file as it was published."
            )
        of_code = self.titles.setdefault(code, {})
        for name, column in layout.titles.items():
            title = row[column]
            if len(title) > LONGEST_TITLE:
                return f"the title of {code} has more than {LONGEST_TITLE} characters."
            if not title and (name == "title_en" or len(layout.titles) == 1):
                return f"{code} has no title."
            if title and of_code.setdefault(name, title) != title:
                return f"{code} was called {of_code[name]!r} before, and is called {title!r} here."
        return None


def _open(file: Path) -> tuple[Layout, Iterator[tuple[int, dict[str, str]]]]:
    """Its layout, and its rows with the number of the line on which each ends.

    Raise Fault for a file that is not there or is something else.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise Fault(f"{file}: {error.strerror}.") from None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    first = text.partition("\n")[0]
    lines = csv.reader(StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    try:
        header = [" ".join(name.lower().split()) for name in next(lines, [])]
    except csv.Error as error:
        raise Fault(f"{file.name} is not a CSV file: {error}.") from None
    for layout in LAYOUTS:
        wanted = {layout.code, *layout.titles.values(), *filter(None, [layout.level])}
        if wanted <= set(header):
            return layout, _rows(file, header, lines)
    raise Fault(
        f"{file.name} is not a list of occupations. Its first line has to name the columns of"
        " Statistics Canada's NOC 2021 V1.0 (Level, Code - NOC 2021 V1.0, Class title; or Niveau, Code"
        " dela CNP 2021 v1.0, Titres de classes), or code, title_en and title_fr."
    )


def _rows(file: Path, header: list[str], lines: Any) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        for values in lines:
            if any(value.strip() for value in values):
                padded = [*values, *[""] * (len(header) - len(values))]
                yield (
                    lines.line_num,
                    {
                        name: " ".join(value.split())
                        for name, value in zip(header, padded, strict=False)
                    },
                )
    except csv.Error as error:
        raise Fault(f"{file.name}, line {lines.line_num}: {error}.") from None


async def load_files(files: list[Path]) -> None:
    """Load them into the database of the settings, and say what was new.

    Raise Fault with every line that is wrong.
    """
    found = Titles()
    for file in files:
        found.read(file)
    if not found.faults and not found.titles:
        raise Fault("there is no unit group in it: nothing was written.")
    async with connected(DatabaseRole.OWNER), in_transaction():
        print(await write(found))


async def write(found: Titles) -> str:
    """Within a transaction: what was done, in a sentence. Raise Fault with what is wrong."""
    held: dict[str, str] = dict(await Occupation.all().values_list("code", "title_en"))
    rows = [
        (code, titles.get("title_en") or held.get(code, ""), titles.get("title_fr", ""))
        for code, titles in found.titles.items()
    ]
    faults = [
        *found.faults,
        *(
            f"{code} has no English title: load the English file, too."
            for code, english, _ in rows
            if not (english or found.faults)
        ),
    ]
    if faults:
        shown = faults[:MOST_FAULTS]
        if len(faults) > len(shown):
            shown.append(f"… and {len(faults) - len(shown)} more.")
        raise Fault("nothing was written.\n" + "\n".join(shown))
    written = await write_titles(rows)
    new = len(found.titles.keys() - held.keys())
    french = await Occupation.filter(code__in=list(found.titles), title_fr__isnull=True).count()
    return (
        f"{len(rows)} occupations read: {new} added, {written - new} corrected,"
        f" {len(rows) - written} unchanged. {len(held.keys() - found.titles.keys())} others"
        f" stay as they are. Without a French title: {french}."
    )


async def write_titles(rows: list[tuple[str, str, str]]) -> int:
    """Codes with their English and French titles; how many were added or corrected."""
    columns = [list(column) for column in zip(*rows, strict=True)]
    found = await connections.get("default").execute_query_dict(_WRITE, columns)
    return int(found[0]["written"])
