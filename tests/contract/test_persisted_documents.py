"""A reporting tool as the contract has it: a token from a command, documents by their id, nothing else."""

import json
from hashlib import md5

import httpx
import pytest

from cli.demo_agency import REPORTING_NORTH
from schema.documents import shipped
from tests.contract.conftest import eventually

CASELOAD = "query Caseload { clients(first: 2) { totalCount edges { node { lastName } } } }"
RELAY_S_ID = md5(CASELOAD.encode()).hexdigest()  # noqa: S324 - Relay's
VIEWER = next(one for one in shipped() if one.name == "Viewer")


@pytest.fixture(scope="module")
def token(stack):
    return stack.portal("token", REPORTING_NORTH).strip()


@pytest.fixture
def ask(stack, token):
    """By POST: the status and the body."""

    def ask(**body):
        answer = httpx.post(
            f"{stack.api}/graphql", json=body, headers={"Authorization": f"Bearer {token}"}
        )
        return answer.status_code, answer.json()

    return ask


def test_its_token_runs_what_is_shipped_and_no_text(ask):
    status, body = ask(documentId=f"sha256:{VIEWER.sha256}")

    assert status == 200
    assert body["data"]["viewer"]["permissions"] == ["REPORTING"]
    assert ask(query="{ viewer { id } }")[0] == 403


def test_what_is_published_for_it_runs_until_it_is_retired(stack, ask, tmp_path):
    file = tmp_path / "persisted-queries.json"
    file.write_text(json.dumps({RELAY_S_ID: CASELOAD}))
    assert ask(documentId=RELAY_S_ID)[0] == 404

    stack.portal("documents", "publish", str(file), "--consumer", REPORTING_NORTH)

    status, body = ask(documentId=RELAY_S_ID)
    assert status == 200
    assert body["data"]["clients"]["totalCount"] > 0
    eventually(
        lambda: "used 1 times" in stack.portal("documents", "list", "--consumer", REPORTING_NORTH),
        "the use to be written",
    )
    stack.portal("documents", "retire", "Caseload", "--consumer", REPORTING_NORTH)
    eventually(lambda: ask(documentId=RELAY_S_ID)[0] == 404, "the list to be read again")
