"""What is a person's stays with the person: no log line, no word to Redis and no error repeats it."""

import json

from tests.contract.conftest import OPERATIONS, Stack, eventually

CANARIES = {
    "firstName": "Quillonia",
    "lastName": "Zanzibarova",
    "preferredName": "Quillyzan",
    "pronouns": "zanself",
    "email": "quillonia.zanzibarova@canary.example",
    "phone": "+14165550142",
    "dateOfBirth": "1971-07-17",
    "notes": "Fled from Zanzibarania by night.",
    "referenceNumber": "CANARY-4711",
    "duplicateReason": "Her twin is called Zanzette.",
    "password": "canary-password-4711",
    "another password": "canary-password-4712",
    "reason": "She was seen at Zanzibar Street.",
    "token": "canary-token-4711",
}
PARTS = ("quill", "zanz", "zanself", "4165550142", "1971-07-17", "canary")
PERSONAL = ("firstName", "lastName", "preferredName", "pronouns", "email", "phone", "dateOfBirth")


def found_in(text: str) -> list[str]:
    return [part for part in PARTS if part in text.lower()]


def canary_form(stack: Stack) -> dict:
    wanted = json.loads((OPERATIONS / "invite_client.variables.json").read_text())["input"]
    wanted["personalDetails"] |= {name: CANARIES[name] for name in PERSONAL}
    wanted["personalDetails"]["phone"] = "416-923-4567"
    wanted["referralDetails"] |= {name: CANARIES[name] for name in ("notes", "referenceNumber")}
    wanted["connection"] = {"withoutLinking": True}
    name = f"{CANARIES['firstName']} {CANARIES['lastName']}"
    found = stack.data("look_up", {"name": name, "email": CANARIES["email"]})
    return wanted | {"lookUpToken": found["lookUp"]["token"]}


def mistakes(stack: Stack, wanted: dict) -> list[dict]:
    """The bodies of all that can go wrong with somebody's data in it."""
    personal = wanted["personalDetails"]
    wrong = {name: f"\u0000{CANARIES[name]}" for name in PERSONAL}
    sent = [
        ("look_up", {"name": CANARIES["lastName"], "email": CANARIES["password"], "first": 99}),
        ("look_up", {"name": CANARIES["lastName"], "phone": CANARIES["notes"]}),
        ("look_up", {"name": [CANARIES["lastName"]], "dateOfBirth": CANARIES["notes"]}),
        ("invite_client", {"input": wanted | {"personalDetails": personal | wrong}}),
        ("invite_client", {"input": wanted | {"personalDetails": CANARIES}}),
        ("invite_client", {"input": wanted | {"lookUpToken": CANARIES["token"]}}),
        ("invite_client", {"input": CANARIES["notes"]}),
        ("preview_cams_client", {"referenceNumber": CANARIES["referenceNumber"]}),
        ("preview_common_assessment", {"number": CANARIES["referenceNumber"]}),
        ("jobseeker_profile", {"id": CANARIES["email"]}),
        (
            "request_client_transfer",
            {
                "input": {
                    "restrictedReference": CANARIES["token"],
                    "reason": CANARIES["reason"],
                    "idempotencyKey": CANARIES["token"],
                }
            },
        ),
    ]
    bodies = [stack.post(name, variables) for name, variables in sent]
    bodies += [
        stack.post(
            "sign_in",
            {"input": {"email": CANARIES["email"], "password": CANARIES["password"]}},
            viewer=None,
        ),
        stack.post(
            "invitation",
            {"input": {"token": CANARIES["token"], "password": CANARIES["password"]}},
            viewer=None,
            operation="AcceptInvitation",
        ),
    ]
    for raw in (
        f'{{ lookUp(name: "{CANARIES["lastName"]}") {{ {CANARIES["firstName"]} }} }}',
        f'{{ viewer {{ id(x: "{CANARIES["email"]}"',
    ):
        bodies.append(stack.send({"query": raw, "variables": CANARIES}, token=CANARIES["token"]))
    return bodies


def test_a_person_is_looked_up_added_written_to_and_mistaken_without_a_trace(stack, said_to_redis):
    wanted = canary_form(stack)
    bodies = mistakes(stack, wanted)
    added = stack.data("invite_client", {"input": wanted})["inviteClient"]
    assert added["userErrors"] == []
    (letter,) = eventually(lambda: stack.mail_to(CANARIES["email"]), "the letter")
    assert "Quillonia" in letter["text"] or "Quillyzan" in letter["text"]
    bodies += [stack.post("invite_client", {"input": wanted})]
    again = wanted | {"duplicateReason": CANARIES["duplicateReason"]}
    assert stack.data("invite_client", {"input": again})["inviteClient"]["userErrors"] == []
    stack.data(
        "invitation",
        {
            "input": {
                "token": added["invitation"]["link"],
                "password": CANARIES["another password"],
            }
        },
        viewer=None,
        operation="AcceptInvitation",
    )

    # What a budget or a letter left behind is in it, and nobody's data.
    commands = said_to_redis()
    assert "portal:budget:" in commands
    assert "send_invitation" in commands
    token = added["invitation"]["link"].rsplit("/", 1)[-1]
    log = stack.log.read_text()
    assert log
    for text in (commands, log):
        assert found_in(text) == []
        assert token not in text
    assert [found_in(json.dumps(body)) for body in bodies] == [[]] * len(bodies)
