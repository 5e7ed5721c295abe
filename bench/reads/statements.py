"""The statements of the floor: what the product would send, by whoever knows PostgreSQL best."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bench.reads.data import VIEWER, Known
from models.identity import Kind, derived_id

COSTS = {"no-audit": "the floor, without the audit row"}
"""What is left out of the statement to see what it costs, and what that is called."""

_HERE = Path(__file__).parent / "floor_sql"


def statements(
    known: Known, workload: str, variables: Mapping[str, Any]
) -> dict[str, tuple[str, list[str]]]:
    """The whole statement, and one for each of COSTS, with their values."""
    viewer = str(derived_id(Kind.ACCOUNT, VIEWER))
    whole = (_HERE / f"{workload.lower()}.sql").read_text()
    answer, _, _ = whole.rpartition("),\na as (")
    values = [viewer, known.provider, *map(str, variables.values())]
    if workload == "W1":
        values.pop()
    return {"floor": (whole, values), "no-audit": (f"{answer})\nselect d.j from d", values)}
