"""The starter sets of the catalogues are loaded without a word that an administrator wrote lost.

- An entry of a catalogue is added when its name is not there. One that is there stays as it is,
  with its labels, its place and whether it is active: administrators edit those.
- An occupation is added, and its titles are brought up to the file's: they are official, NOC 2021
  of Statistics Canada, and nobody's to edit.

Nothing is ever removed. The files are `catalogues/*.csv`: plain starter sets, because no official
list of most of these could be found. Where iCARE has an answer of its own, an entry carries its
number (`icare_id`) or its spelling (`icare_name`), for the export.
"""

import csv
from pathlib import Path

from tortoise import connections
from tortoise.transactions import in_transaction

from cli.database import connected
from cli.occupations import write_titles
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
    Catalogue.GENDER: "genders.csv",
    Catalogue.IMMIGRATION_CLASS: "immigration_classes.csv",
    Catalogue.IMMIGRATION_STATUS: "immigration_statuses.csv",
    Catalogue.IMMIGRATION_CARD_TYPE: "immigration_card_types.csv",
    Catalogue.ABORIGINAL_STATUS: "aboriginal_statuses.csv",
    Catalogue.STREET_TYPE: "street_types.csv",
    Catalogue.EMPLOYMENT_STATUS: "employment_statuses.csv",
    Catalogue.EDUCATION_LEVEL: "education_levels.csv",
    Catalogue.HOUSING_STATUS: "housing_statuses.csv",
    Catalogue.RELATIONSHIP: "relationships.csv",
    Catalogue.LEARNED_ABOUT: "learned_about.csv",
    Catalogue.SESSION_TOPIC: "session_topics.csv",
    Catalogue.SESSION_OUTCOME: "session_outcomes.csv",
    Catalogue.MATCH_OUTCOME: "match_outcomes.csv",
}
OCCUPATIONS = "occupations.csv"

_ADD_ENTRIES = """
WITH added AS (
    INSERT INTO catalogue_entry
        (id, catalogue, name, label_en, label_fr, icare_id, icare_name, position, active)
    SELECT id, $1, name, label_en, label_fr, nullif(icare_id, '')::int, nullif(icare_name, ''),
        position, true
    FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
        WITH ORDINALITY AS given (id, name, label_en, label_fr, icare_id, icare_name, position)
    ON CONFLICT (catalogue, name) DO NOTHING
    RETURNING 1
)
SELECT count(*) AS written FROM added
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
        columns = _columns(rows, "name", "label_en", "label_fr", "icare_id", "icare_name")
        entries += await _written(_ADD_ENTRIES, catalogue, ids, *columns)
    occupations = [
        (row["code"], row["title_en"], row["title_fr"]) for row in read(FOLDER / OCCUPATIONS)
    ]
    return entries, await write_titles(occupations)


def read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _columns(rows: list[dict[str, str]], *names: str) -> list[list[str]]:
    return [[row.get(name, "") for row in rows] for name in names]


async def _written(statement: str, *values: object) -> int:
    rows = await connections.get("default").execute_query_dict(statement, list(values))
    return int(rows[0]["written"])
