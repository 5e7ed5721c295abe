"""The main job, told with the contract's own documents: invite, link, see the plan, refresh, sync."""

import asyncio
import json
import re
from itertools import count

import pytest
import websockets

from tests.contract.conftest import OPERATIONS, document, eventually

_number = count(1)
CASEWORKER = "caseworker@north.example"
MANAGER = "manager@north.example"
GROUP = "group@portal.example"


def wanted(stack, **connection):
    """The contract's input for somebody new, looked up first."""
    number = next(_number)
    body = json.loads((OPERATIONS / "invite_client.variables.json").read_text())
    person = body["input"]["personalDetails"]
    person["lastName"] = f"O'Brien-{'abcdefghijklmnopqrstuvwxyz'[number % 26] * 5}"
    person["email"] = f"zoe{number}@mail.example"
    name = f"{person['firstName']} {person['lastName']}"
    body["input"]["lookUpToken"] = stack.data("look_up", {"name": name})["lookUp"]["token"]
    body["input"]["connection"] = connection or {"withoutLinking": True}
    return body


def invited(stack, body, **told):
    answer = stack.data("invite_client", body, **told)["inviteClient"]
    assert answer["userErrors"] == []
    return answer


def somebody(stack, *, linked, viewer=CASEWORKER, kind="clients"):
    """A client of the demo agency."""
    name = f"list_{kind}"
    found = stack.data(name, {"filter": {"linkedToCams": linked}}, viewer=viewer)[kind]
    return found["edges"][0]["node"]["id"]


def test_the_contract_s_own_example_is_invited_and_the_letter_arrives(stack):
    body = json.loads((OPERATIONS / "invite_client.variables.json").read_text())
    found = stack.data("look_up", {"name": "Zoé O'Brien-Tremblay"})["lookUp"]
    body["input"]["lookUpToken"] = found["token"]

    answer = invited(stack, body)

    assert answer["jobseeker"]["__typename"] == "Referral"
    (letter,) = eventually(lambda: stack.mail_to("zoe@mail.example"), "the letter")
    assert answer["invitation"]["link"] in letter["text"]
    assert answer["invitation"]["link"] in letter["html"]
    profile = stack.data("jobseeker_profile", {"id": answer["jobseeker"]["id"]})["jobseeker"]
    assert profile["invitation"]["status"] == "SENT"
    assert profile["camsRecord"]["referenceNumber"] == "1000123"
    assert [target["following"] for target in profile["targetOccupations"]] == [True]


def test_a_letter_is_in_the_jobseeker_s_language(stack):
    body = wanted(stack)
    body["input"]["personalDetails"]["preferredLanguage"] = "FRENCH"

    invited(stack, body)

    address = body["input"]["personalDetails"]["email"]
    (letter,) = eventually(lambda: stack.mail_to(address), "the letter")
    assert re.search(r"\bvous\b", letter["text"])


def test_the_jobseeker_accepts_and_sees_their_own_profile_without_cams_data(stack):
    answer = invited(stack, wanted(stack, camsReferenceNumber="1000777"))
    token = answer["invitation"]["link"].rsplit("/", 1)[-1]

    accepted = stack.data(
        "invitation",
        {"input": {"token": token, "password": "a password of mine"}},
        operation="AcceptInvitation",
        viewer=None,
    )["acceptInvitation"]

    assert accepted["userErrors"] == []
    stack.tokens["zoe"] = accepted["accessToken"]
    body = stack.post("jobseeker_profile", {"id": answer["jobseeker"]["id"]}, viewer="zoe")
    assert body["data"]["jobseeker"]["firstName"] == "Zoé"
    assert body["data"]["jobseeker"]["camsRecord"] is None
    assert "Referral.camsRecord" in body["extensions"]["hidden"]


def test_an_invitation_is_sent_again_and_then_taken_back(stack):
    body = wanted(stack)
    answer = invited(stack, body)
    address = body["input"]["personalDetails"]["email"]
    eventually(lambda: stack.mail_to(address), "the first letter")
    chosen = {"input": {"invitationId": answer["invitation"]["id"]}}

    def sent():
        profile = stack.data("jobseeker_profile", {"id": answer["jobseeker"]["id"]})["jobseeker"]
        return profile["invitation"]["status"] == "SENT"

    eventually(sent, "the first letter to be known as sent")
    again = stack.data("invitation", chosen, operation="ResendInvitation")["resendInvitation"]
    assert again["userErrors"] == []
    assert again["invitation"]["link"] == answer["invitation"]["link"]
    eventually(lambda: len(stack.mail_to(address)) == 2, "the second letter")

    eventually(sent, "the second letter to be known as sent")
    taken_back = stack.data("invitation", chosen, operation="RevokeInvitation")["revokeInvitation"]
    assert taken_back["invitation"]["status"] == "REVOKED"


def test_a_client_is_previewed_before_the_account_is_linked_and_unlinked(stack):
    person = somebody(stack, linked=False)
    preview = stack.data("preview_cams_client", {"referenceNumber": "1000888"})["camsClient"]
    assert preview["client"]["alreadyLinkedTo"] is None

    chosen = {"input": {"jobseekerId": person, "referenceNumber": "1000888"}}
    linked = stack.data("link_to_cams", chosen)["linkToCams"]
    assert linked["userErrors"] == []
    assert linked["jobseeker"]["camsRecord"]["stream"] == preview["client"]["stream"]
    again = stack.data("preview_cams_client", {"referenceNumber": "1000888"})["camsClient"]
    assert again["client"]["alreadyLinkedTo"]["id"] == person

    removed = stack.data("remove_cams_link", {"input": {"jobseekerId": person}})["removeCamsLink"]
    assert removed == {"jobseeker": {"id": person, "camsRecord": None}, "userErrors": []}


@pytest.mark.parametrize("number", ["1000404", "300000000"])
def test_no_matches_found_names_the_number_to_use(stack, number):
    preview = stack.data("preview_cams_client", {"referenceNumber": number})["camsClient"]

    (error,) = preview["userErrors"]
    assert error["code"] == "NO_MATCH"
    assert error["message"] == (
        "No matches found. Confirm you are using the Client Reference Number,"
        " not the Case Reference Number."
    )


@pytest.mark.parametrize(
    ("number", "code"),
    [("CA-0000010", "NOT_SUBMITTED"), ("CA-0000025", "NOT_SUBMITTED"), ("CA-1", "NO_MATCH")],
)
def test_a_common_assessment_must_be_submitted(stack, number, code):
    preview = stack.data("preview_common_assessment", {"number": number})["commonAssessment"]

    assert preview["assessment"] is None
    assert [error["code"] for error in preview["userErrors"]] == [code]


def test_a_submitted_common_assessment_is_imported_once(stack):
    number = "CA-0000021"
    seen = stack.data("preview_common_assessment", {"number": number})["commonAssessment"]
    body = wanted(stack, commonAssessmentNumber=number)
    body["input"]["personalDetails"].pop("pronouns")
    body["input"]["workDetails"] = None

    answer = invited(stack, body)

    profile = stack.data("jobseeker_profile", {"id": answer["jobseeker"]["id"]})["jobseeker"]
    assert profile["pronouns"] == seen["assessment"]["pronouns"]
    assert profile["camsRecord"] is None
    assert [target["code"] for target in profile["targetOccupations"]] == [
        target["code"] for target in seen["assessment"]["targetOccupations"]
    ]


def test_the_eap_tab_shows_the_plan_in_its_three_sections(stack):
    found = stack.data("list_clients", {"first": 50, "filter": {"linkedToCams": True}})["clients"]
    people = [edge["node"]["id"] for edge in found["edges"]]
    plans = [
        stack.data("employment_action_plan", {"id": id_})["jobseeker"]["camsRecord"]
        for id_ in people[:20]
    ]
    plans = [record["employmentActionPlan"] for record in plans if record["employmentActionPlan"]]

    items = [item for plan in plans for goal in plan["subGoals"] for item in goal["planItems"]]
    assert {plan["status"] for plan in plans} <= {"ACTIVE", "CLOSED"}
    assert all(item["auditTrail"] for item in items)
    assert any(item["approval"] for item in items)
    assert any(plan["employmentOutcome"] for plan in plans)
    assert all(plan["goalOccupation"]["title"] for plan in plans if plan["goalOccupation"])


def test_a_refresh_is_watched_by_asking_until_it_ends(stack):
    person = somebody(stack, linked=True)

    asked = stack.data("refresh_cams", {"input": {"jobseekerId": person}})["refreshCams"]
    assert asked["userErrors"] == []

    def ended():
        refresh = stack.data("cams_refresh", {"id": asked["refresh"]["id"]})["camsRefresh"]
        return refresh if refresh["finishedAt"] else None

    assert eventually(ended, "the refresh to end")["status"] == "SUCCEEDED"


async def test_a_refresh_is_watched_over_a_websocket(stack):
    person = somebody(stack, linked=True)
    asked = stack.data("refresh_cams", {"input": {"jobseekerId": person}})["refreshCams"]
    subscription = {
        "query": document("watch_refresh"),
        "variables": {"id": asked["refresh"]["id"]},
    }

    async with websockets.connect(
        stack.websocket, subprotocols=[websockets.Subprotocol("graphql-transport-ws")]
    ) as socket:
        token = f"Bearer {stack.token(CASEWORKER)}"
        await socket.send(
            json.dumps({"type": "connection_init", "payload": {"authorization": token}})
        )
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": subscription}))
        told = []
        async with asyncio.timeout(30):
            while (message := json.loads(await socket.recv()))["type"] == "next":
                told.append(message["payload"]["data"]["camsRefresh"]["status"])

    assert told[-1] == "SUCCEEDED"
    assert message["type"] == "complete"


def test_cams_moves_on_a_day_and_the_nightly_sync_brings_it(stack):
    stack.control("POST", "day")

    stack.portal("sync")

    def brought():
        # The run that was due when the stack came up may still be under way, and bring it first.
        runs = [edge["node"] for edge in stack.data("sync_runs", {})["syncRuns"]["edges"]]
        return next((run for run in runs if run["finishedAt"] and run["changed"]), None)

    run = eventually(brought, "a run to bring what changed")
    assert run["status"] in {"DONE", "DONE_WITH_FAILURES"}
    assert run["seen"] == run["changed"] + run["unchanged"] + run["failed"]


def test_a_caseworker_assigned_makes_a_referral_a_client_with_the_same_id(stack):
    referral = stack.data("list_referrals", {}, viewer=MANAGER)["referrals"]["edges"][0]["node"]
    client = next(
        edge["node"] for edge in stack.data("list_clients", {}, viewer=MANAGER)["clients"]["edges"]
    )
    chosen = {"jobseekerId": referral["id"], "caseworkerId": client["caseworker"]["id"]}

    answer = stack.data("assign_caseworker", {"input": chosen}, viewer=MANAGER)["assignCaseworker"]

    assert answer["userErrors"] == []
    assert answer["client"]["__typename"] == "Client"
    assert answer["client"]["id"] == referral["id"]


def test_a_person_of_another_provider_is_asked_for_and_handed_over(stack):
    south = "caseworker@south.example"
    body = wanted(stack)
    answer = invited(stack, body)
    person = body["input"]["personalDetails"]
    name = f"{person['firstName']} {person['lastName']}"
    found = stack.data("look_up", {"name": name}, viewer=south)["lookUp"]
    elsewhere = next(match["restricted"] for match in found["matches"] if match["restricted"])

    asked = stack.data(
        "request_client_transfer",
        {"input": {"restrictedReference": elsewhere["reference"], "reason": "Moved south."}},
        viewer=south,
    )["requestClientTransfer"]
    assert asked["userErrors"] == []
    decided = stack.data(
        "decide_client_transfer",
        {"input": {"transferRequestId": asked["transferRequest"]["id"], "decision": "ACCEPT"}},
        viewer=MANAGER,
    )["decideClientTransfer"]

    assert decided["userErrors"] == []
    assert decided["transferRequest"]["status"] == "ACCEPTED"
    id_ = {"id": answer["jobseeker"]["id"]}
    assert stack.data("jobseeker_profile", id_)["jobseeker"] is None
    handed_over = stack.data("jobseeker_profile", id_, viewer=south)["jobseeker"]
    assert handed_over["status"] == "AWAITING_ASSIGNMENT"


def test_what_a_caseworker_may_not_see_is_null_and_named(stack):
    person = somebody(stack, linked=True)

    body = stack.post("jobseeker_profile", {"id": person})

    assert body["data"]["jobseeker"]["serviceProvider"] is None
    assert {"Client.caseworker", "Client.serviceProvider"} <= set(body["extensions"]["hidden"])


def test_a_group_sees_every_provider_and_assigns_one(stack):
    person = somebody(stack, linked=True, viewer=GROUP)

    profile = stack.data("jobseeker_profile", {"id": person}, viewer=GROUP)["jobseeker"]

    assert profile["serviceProvider"]["name"]
