"""Steps 1 to 5 of adding a client, as front ends send them."""

import json
from pathlib import Path

import pytest

from models import CaseNote, Invitation, Jobseeker, OutboxEntry, TargetOccupation

from tests.schema.documents import document

LOOK_UP = (OPERATIONS / "look_up.graphql").read_text()
INVITE = (OPERATIONS / "invite_client.graphql").read_text()


@pytest.fixture
async def wanted(api):
    """The contract's own input, with a token."""
    found = await api.data(LOOK_UP, {"name": "Zoé O'Brien-Tremblay"})
    variables = json.loads((OPERATIONS / "invite_client.variables.json").read_text())
    variables["input"]["lookUpToken"] = found["lookUp"]["token"]
    return variables["input"]


async def invited(api, wanted, **told):
    return (await api.data(INVITE, {"input": wanted}, **told))["inviteClient"]


async def test_the_contract_s_input_adds_a_referral_linked_to_cams(api, wanted):
    answer = await invited(api, wanted)

    assert answer["userErrors"] == []
    assert answer["jobseeker"]["__typename"] == "Referral"
    assert answer["invitation"]["status"] == "QUEUED"
    assert answer["invitation"]["link"].startswith("http://portal.example/invitation#/")
    assert [edge["node"]["kind"] for edge in answer["jobseeker"]["caseNotes"]["edges"]] == [
        "ACCOUNT_CREATED"
    ]
    assert await OutboxEntry.filter(task="send_invitation").count() == 1
    assert [target.following for target in await TargetOccupation.all()] == [True]
