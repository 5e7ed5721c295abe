"""docs/registration.md names every field of the form where it is, and who requires it as it is."""

import re
from pathlib import Path

import pytest

from models.registration.form import RequiredBy
from models.registration.kinds import Rows
from models.registration.sections import FORM
from permissions.registration import input_of
from schema.user_error import camel
from tests.schema.selections import GRAPHQL

PAGE = Path(__file__).parent.parent / "docs" / "registration.md"
ROWS = [
    [cell.strip() for cell in line.strip("|\n").split("|")]
    for line in PAGE.read_text().splitlines()
    if line.startswith("| ") and not line.startswith("| Section")
]
INPUTS = {
    f"{input_of(section)}.{camel(question.name)}": question
    for section in FORM
    for question in section.questions
}
PARTS = {
    f"{question.kind.name}Input.{camel(part.name)}": part
    for question in INPUTS.values()
    if isinstance(question.kind, Rows)
    for part in question.kind.parts
}


def coordinates(row: list[str]) -> list[str]:
    return re.findall(r"`([A-Z]\w*\.\w+)`", row[2])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}: {row[1]}")
def test_every_row_has_five_cells_and_names_what_is_in_the_schema(row):
    assert len(row) == 5
    assert coordinates(row)
    for coordinate in coordinates(row):
        type_, field = coordinate.split(".")
        assert type_ in GRAPHQL.type_map, coordinate
        assert field in GRAPHQL.type_map[type_].fields, coordinate


def test_every_field_of_the_form_has_a_row():
    named = {coordinate for row in ROWS for coordinate in coordinates(row)}

    assert set(INPUTS) | set(PARTS) <= named


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}: {row[1]}")
def test_a_row_says_who_requires_the_field_as_the_form_does(row):
    """`portal`, `iCARE`, each followed by its condition in parentheses where it has one."""
    questions = [INPUTS[one] for one in coordinates(row) if one in INPUTS]
    if not questions:
        return
    required = {requirement for question in questions for requirement in question.required}
    said = re.findall(r"(portal|iCARE)( \()?", row[3])

    assert {(RequiredBy.PORTAL if by == "portal" else RequiredBy.ICARE) for by, _ in said} == {
        requirement.by for requirement in required
    }
    assert {by for by, when in said if when} == {
        "portal" if requirement.by is RequiredBy.PORTAL else "iCARE"
        for requirement in required
        if requirement.when is not None
    }
