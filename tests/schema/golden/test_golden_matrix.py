"""The golden matrix: role × operation × own, another's and no object, as the API really answers."""

import difflib
import os
from pathlib import Path

import pytest

from tests.schema.golden.matrix import Matrix, ask_everything
from tests.schema.golden.operations import subscriptions
from tests.schema.golden.people import NOBODY, PLACES, ROLES, gather
from tests.schema.golden.verdicts import coordinates

FILE = Path(__file__).with_name("golden_matrix.txt")
_asked: list[Matrix] = []


@pytest.fixture
async def matrix(api, agency, line) -> Matrix:
    """Asked once: the answers do not change from one test to the next."""
    if not _asked:
        cast = await gather(api, agency)
        matrix = await ask_everything(cast)
        for operation in subscriptions():
            for role in ROLES:
                for place in PLACES:
                    said = await watched(line, cast, operation, role, place)
                    matrix.verdicts[operation.name, place, role].add(said)
        _asked.append(matrix)
    return _asked[0]


async def watched(line, cast, operation, role, place):
    """The first thing that is said of a subscription."""
    token = cast.tokens[role]
    async with line(viewer=None) as one:
        if token is None:
            await one.send({"type": "connection_init"})
            assert await one.closed() == 4403
            return "UNAUTHENTICATED"
        await one.begin(token)
        (id_,) = operation.with_ids(cast.ids[place]).values()
        await one.watch(id_, query=operation.query)
        said = await one.hear()
    if said["type"] == "error":
        return said["payload"][0]["extensions"]["code"]
    return {"next": "shown", "complete": "null"}[said["type"]]


async def test_everybody_is_told_what_the_golden_matrix_says(matrix):
    text = matrix.text()
    if os.environ.get("WRITE_MATRIX"):
        FILE.write_text(text)

    before, now = (one.splitlines() for one in (FILE.read_text(), text))
    changed = "\n".join(difflib.unified_diff(before, now, "committed", "now", lineterm="", n=0))
    assert not changed, f"{changed}\nIf that is meant: make matrix"


def test_every_field_has_its_line():
    told = {line.split(" ")[0] for line in FILE.read_text().splitlines() if line[:1].isalpha()}

    assert told == set(coordinates())


async def test_every_field_is_reached_by_somebody(matrix):
    reached = {coordinate for coordinate, _, _ in matrix.verdicts}

    assert set(coordinates()) <= reached


async def test_another_provider_s_object_is_answered_like_none_to_the_byte(matrix):
    differing = [
        (name, role)
        for (name, place, role), answer in matrix.answers.items()
        if place == "other" and answer != matrix.answers[name, "none", role]
    ]

    assert differing == []


async def test_aliases_and_fragments_change_no_verdict(matrix):
    assert matrix.differing == []


async def test_a_jobseeker_and_whoever_holds_nothing_are_shown_nothing_of_cams(matrix):
    cams = ("CamsRecord.", "EmploymentActionPlan.", "SubGoal.", "PlanItem", "CamsRefresh.")
    for (coordinate, _, role), said in matrix.verdicts.items():
        if role in {"jobseeker", "nobody", "intake", "coordinator", NOBODY}:
            assert not (coordinate.startswith(cams) and "shown" in said), (coordinate, role)
