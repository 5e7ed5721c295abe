"""How many statements every shipped document costs: the same at 1 row and at 30, and written down."""

import difflib
import os
from pathlib import Path

import pytest

from models import CaseNote, SyncFailure, SyncRun, TargetOccupation
from schema.documents import shipped
from tests.people import now
from tests.schema.invitations import invited
from tests.schema.sender import Sender, id_of
from tests.schema.statements import statements

FILE = Path(__file__).with_name("persisted_statements.txt")
HEAD = """\
# What each document of schema/persisted/ costs PostgreSQL, in statements: with one row of everything, and
# with thirty. Asked by an administrator over HTTP, whom the process remembers. Made anew with
#     make statements
"""
VARIABLES: dict[str, dict[str, object]] = {}
"""Of the documents that cannot do without."""
_costs: dict[str, tuple[int, int]] = {}


async def one_more_of_everything(api, agency, number):
    """A client and a referral of North, each with something of everything, and a night that failed."""
    person = await agency.client(last_name=f"Number {number}")
    await agency.linked(person, referenceNumber=str(1_500_000 + number))
    await invited(api, person)
    await TargetOccupation.create(
        jobseeker=person, provider_id=person.provider_id, occupation_id="21232", position=0
    )
    await CaseNote.create(
        jobseeker=person,
        provider_id=person.provider_id,
        kind="CAMS_LINKED",
        body="A note.",
        author_id=agency.accounts["caseworker.north"].id,
    )
    await agency.jobseeker(last_name=f"Number {number}", email=f"{number}@mail.example")
    run = await SyncRun.create(kind="MANUAL", status="DONE_WITH_FAILURES", finished_at=now())
    await SyncFailure.create(
        run=run,
        jobseeker_id=person.id,
        provider_id=person.provider_id,
        reference_number="1000123",
        reason="TIMEOUT",
        last_attempt_at=now(),
    )


async def cost(sender, document):
    """The least of some tries: two relations to one table are one statement only if they meet."""
    costs = []
    for _ in range(5):
        with statements() as sent:
            answer = await sender.post(
                documentId=id_of(document.text), variables=VARIABLES.get(document.name)
            )
        assert "errors" not in answer.json(), (document.name, answer.json())
        costs.append(len(sent))
    return min(costs)


@pytest.fixture
async def costs(api, agency, http):
    """Counted once: at 1 row and at 30."""
    if not _costs:
        sender = Sender(http, api.token("admin"))
        await one_more_of_everything(api, agency, 0)
        at_one = {one.name: await cost(sender, one) for one in shipped()}
        for number in range(1, 30):
            await one_more_of_everything(api, agency, number)
        _costs.update({one.name: (at_one[one.name], await cost(sender, one)) for one in shipped()})
    return _costs


async def test_what_every_shipped_document_costs_is_written_down(costs):
    lines = [f"{name}: {one} at 1 row, {thirty} at 30" for name, (one, thirty) in costs.items()]
    text = HEAD + "\n" + "\n".join(lines) + "\n"
    if os.environ.get("WRITE_STATEMENTS"):
        FILE.write_text(text)

    changed = difflib.unified_diff(
        FILE.read_text().splitlines(), text.splitlines(), FILE.name, "as it is", lineterm=""
    )
    assert "\n".join(changed) == ""


async def test_thirty_rows_cost_as_many_statements_as_one(costs):
    assert {name: both for name, both in costs.items() if both[0] != both[1]} == {}
