"""What iCARE gave back: matched to the rows that were sent, shown at the person until it is mended."""

import pytest

from models import IcareRejection
from models.icare.rejection_text import LARGEST, MOST_UNREAD
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.icare import MENDED, export, give_back, ready

LINE = (
    "[BUID:305939,RID:,ORP:{row}/{of},DTS:2026-02-07 10:05:04][1] (Client) Unable to validate against"
    " database. / (Client) Impossible de valider dans la base de données.\r\n"
)
SHOWN = """
query ($id: ID!) { jobseeker(id: $id) { icareRejections { totalCount edges { node {
  id position message rejectedAt mendedAt template icareExportId } } } } }
"""
EXPORTS = """
{ icareExports { edges { node { status unreadLines rejections { edges { node {
  position jobseekerId person { firstName } message } } } } } } }
"""


@pytest.fixture
async def sent(api, agency):
    """Two people of North and the export that they are in."""
    people = [await ready(agency, number) for number in ("11111111", "22222222")]
    return people, await export(api)


async def shown(api, person, **told):
    found = await api.data(SHOWN, {"id": str(person.id)}, **told)
    return [edge["node"] for edge in found["jobseeker"]["icareRejections"]["edges"]]


async def test_a_rejection_is_shown_at_the_person_of_its_row(api, sent):
    (first, second), made = sent
    answer = await give_back(api, made, LINE.format(row=2, of=2))

    assert answer.json() == {"rejections": 1, "knownRejections": 0, "unreadLines": []}
    assert await shown(api, first) == []
    (rejection,) = await shown(api, second)
    assert (rejection["position"], rejection["icareExportId"]) == (2, made["icareExport"]["id"])
    assert rejection["rejectedAt"] == "2026-02-07T15:05:04.000Z"
    assert rejection["message"] == "(Client) Unable to validate against database."
    (french,) = await shown(api, second, language="fr")
    assert french["message"] == "(Client) Impossible de valider dans la base de données."


async def test_the_export_is_processed_and_lists_what_came_back(api, sent):
    (first, _), made = sent
    await give_back(api, made, "Results\n" + LINE.format(row=1, of=2))
    found = await api.data(EXPORTS, viewer="coordinator.north")
    (node,) = [edge["node"] for edge in found["icareExports"]["edges"]]

    assert (node["status"], node["unreadLines"]) == ("PROCESSED", ["Results"])
    (rejection,) = [edge["node"] for edge in node["rejections"]["edges"]]
    assert (rejection["jobseekerId"], rejection["person"]) == (str(first.id), {"firstName": "Ada"})


async def test_the_same_file_again_changes_nothing(api, sent):
    _, made = sent
    await give_back(api, made, LINE.format(row=1, of=2))
    answer = await give_back(api, made, LINE.format(row=1, of=2) + LINE.format(row=1, of=2))

    assert answer.json() == {"rejections": 0, "knownRejections": 2, "unreadLines": []}
    assert await IcareRejection.all().count() == 1


async def test_lines_of_another_export_are_handed_back_and_kept(api, sent):
    _, made = sent
    lines = LINE.format(row=1, of=3), LINE.format(row=3, of=2), LINE.format(row=0, of=2)
    answer = await give_back(api, made, "".join(lines))

    assert answer.json()["rejections"] == 0
    assert answer.json()["unreadLines"] == [line.strip() for line in lines]
    assert await IcareRejection.all().count() == 0


async def test_a_file_of_something_else_leaves_the_export_pending(api, sent):
    _, made = sent
    await give_back(api, made, "<html>Your session has expired.</html>")
    found = await api.data(EXPORTS, viewer="coordinator.north")
    (node,) = [edge["node"] for edge in found["icareExports"]["edges"]]

    assert node["status"] == "PENDING"
    assert node["unreadLines"] == ["<html>Your session has expired.</html>"]


async def test_what_was_exported_again_is_mended(api, sent):
    (first, _), made = sent
    await give_back(api, made, LINE.format(row=1, of=2))
    again = await export(api)

    assert said(again) == []
    assert await shown(api, first) == []
    (rejection,) = await IcareRejection.all()
    assert rejection.mended_at is not None
    assert rejection.mended_by_id is None


async def test_whoever_works_with_the_person_marks_it_as_mended(api, agency, sent):
    (first, _), made = sent
    await give_back(api, made, LINE.format(row=1, of=2))
    (rejection,) = await shown(api, first)
    id_ = {"icareRejectionId": rejection["id"]}
    foreign = await api.do(MENDED, id_, viewer="caseworker.south")
    done = await api.do(MENDED, id_, viewer="caseworker.north")

    assert said(foreign) == [("NOT_FOUND", "input.icareRejectionId")]
    assert said(done) == []
    assert await shown(api, first) == []
    (kept,) = await IcareRejection.all()
    assert kept.mended_by_id == agency.accounts["caseworker.north"].id


async def test_loading_is_in_the_trail_of_whom_it_is_about(api, sent):
    (first, _), made = sent
    before = len(await audited())
    await give_back(api, made, LINE.format(row=1, of=2))
    events = [event for event in (await audited())[before:] if event.kind == "WRITE"]

    assert [event.people for event in events] == [{first.id}]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("", 400),
        (" \r\n ", 400),
        ("nothing of iCARE\n" * 2, 200),
        ("\n".join(f"line {number}" for number in range(MOST_UNREAD + 1)), 400),
        (b"\xff" * (LARGEST + 1), 413),
    ],
    ids=["empty", "blank", "few lines", "another file", "too large"],
)
async def test_what_is_no_rejection_file_says_so(api, sent, text, status):
    _, made = sent

    assert (await give_back(api, made, text)).status_code == status


@pytest.mark.parametrize(
    ("viewer", "status"), [("caseworker.north", 403), ("coordinator.south", 404)]
)
async def test_whoever_does_not_export_there_gives_nothing_back(api, sent, viewer, status):
    _, made = sent
    answer = await give_back(api, made, LINE.format(row=1, of=2), viewer)

    assert answer.status_code == status
    assert await IcareRejection.all().count() == 0
