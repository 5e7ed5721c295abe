"""schema/schema.graphql is what the types print, committed, so that a change of it is reviewed."""

import difflib

from cli.fault import Fault
from cli.place import ROOT
from schema import schema

FILE = ROOT / "schema" / "schema.graphql"


def printed() -> str:
    return schema.as_str().rstrip() + "\n"


def write_file() -> None:
    FILE.write_text(printed())


def check_written() -> None:
    """Raise Fault with the difference when the file is stale."""
    committed = FILE.read_text() if FILE.exists() else ""
    changed = "".join(
        difflib.unified_diff(
            committed.splitlines(keepends=True),
            printed().splitlines(keepends=True),
            "schema/schema.graphql",
            "what the types print",
        )
    )
    if changed:
        raise Fault(f"schema/schema.graphql is stale; `make schema` writes it.\n{changed}")
