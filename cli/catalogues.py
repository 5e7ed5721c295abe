"""The starter sets of the catalogues are loaded without a word that an administrator wrote lost.

- An entry of a catalogue is added when its name is not there. One that is there stays as it is,
  with its labels, its place and whether it is active: administrators edit those.
- An occupation is added, and its titles are brought up to the file's: they are official, NOC 2021
  of Statistics Canada, and nobody's to edit.

Nothing is ever removed. The files are `catalogues/*.csv`: plain starter sets, because no official
list of referral sources, service needs, access to transportation or sub-goals could be found.
"""

import csv
from pathlib import Path

from tortoise import connections
from tortoise.transactions import in_transaction

from cli.database import connected
from cli.place import ROOT
from models import Catalogue
from models.identity import Kind, derived_id
from settings import DatabaseRole

FOLDER = ROOT / "catalogues"
FILES = {
    Catalogue.REFERRAL_SOURCE: "referral_sources.csv",
    Catalogue.SERVICE_NEED: "service_needs.csv",
    Catalogue.ACCESS_TO_TRANSPORTATION: "access_to_transportation.csv",
    Catalogue.FINANCIAL_SUPPORT: "financial_supports.csv",
}
OCCUPATIONS = "occupations.csv"

_ADD_ENTRIES = """
WITH added AS (
    INSERT INTO catalogue_entry (id, catalogue, name, label_en, label_fr, position, active)
    SELECT given.id, $1, given.name, given.label_en, given.label_fr, given.position, true
    FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[])
        WITH ORDINALITY AS given (id, name, label_en, label_fr, position)
    ON CONFLICT (catalogue, name) DO NOTHING
    RETURNING 1
)
SELECT count(*) AS written FROM added
"""

_WRITE_OCCUPATIONS = """
WITH written AS (
    INSERT INTO occupation (code, title_en, title_fr)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
    ON CONFLICT (code) DO UPDATE SET title_en = excluded.title_en, title_fr = excluded.title_fr
    WHERE (occupation.title_en, occupation.title_fr) <> (excluded.title_en, excluded.title_fr)
    RETURNING 1
)
SELECT count(*) AS written FROM written
"""


async def catalogues() -> None:
    """Load the starter sets into the database of the settings, and say how much of them was new."""
    async with connected(DatabaseRole.OWNER), in_transaction():
        entries, occupations = await load()
    print(f"Entries added: {entries}. Occupations added or corrected: {occupations}.")


async def load() -> tuple[int, int]:
    """Load the starter sets. How many entries were added, how many occupations added or corrected."""
    entries = 0
    for catalogue, name in FILES.items():
        rows = read(FOLDER / name)
        ids = [derived_id(Kind.CATALOGUE_ENTRY, catalogue, row["name"]) for row in rows]
        columns = _columns(rows, "name", "label_en", "label_fr")
        entries += await _written(_ADD_ENTRIES, catalogue, ids, *columns)
    occupations = _columns(read(FOLDER / OCCUPATIONS), "code", "title_en", "title_fr")
    return entries, await _written(_WRITE_OCCUPATIONS, *occupations)


def read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _columns(rows: list[dict[str, str]], *names: str) -> list[list[str]]:
    return [[row[name] for row in rows] for name in names]


async def _written(statement: str, *values: object) -> int:
    rows = await connections.get("default").execute_query_dict(statement, list(values))
    return int(rows[0]["written"])
