"""What opens an account, or lies behind a lock, is in no log line, no word to Redis and no error."""

import json
import re
from itertools import count

import pytest

from cli.demo_agency import REPORTING_NORTH
from schema.documents import shipped
from tests.contract.conftest import EVERYBODY, Stack, eventually
from tests.contract.test_canaries import found_in
from tests.schema.sensitive import READ, SAVE, UNLOCK
from tests.schema.sessions import CHANGE_PASSWORD, RENEW, SIGN_IN, SIGN_OUT
from tests.schema.test_password_reset import REQUEST, RESET
from tests.schema.test_second_factor import BEGIN, CONFIRM, REMOVE, App

COORDINATOR = "coordinator@north.example"
INTAKE = "intake@north.example"
NOBODY = "nobody@north.example"
CANARY = "canary-4711"
AMOUNT = "9416555.71"
VIEWER = "{ viewer { id } }"
VIEWER_ID = next(f"sha256:{one.sha256}" for one in shipped() if one.name == "Viewer")
SENSITIVE = {
    "healthInsurance": {
        "status": "IFHP",
        "insurer": "Zanzibar Mutual",
        "number": "CANARY 4711-0815",
        "expiresOn": "1971-07-17",
    },
    "illnesses": {"conditions": ["Zanzibaritis"], "notes": "Quillonia's\nZanzibar fever."},
    "selfIdentity": {
        "genderIdentity": "TWO_SPIRIT",
        "indigenousIdentity": ["FIRST_NATIONS"],
        "racialIdentity": ["LATINO"],
        "disability": "YES",
        "inOwnWords": "Zanzibari",
    },
    "familyIncome": {"annualAmount": AMOUNT, "householdSize": 4},
}
CODES = ("TWO_SPIRIT", "FIRST_NATIONS", "LATINO")
"""What was chosen of a list; an error may tell the whole list."""


class Tried:
    """The stack, what was answered to mistakes, and every secret that was used."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.refusals: list[str] = []
        self.secrets: set[str] = set()
        self._number = count(1)

    def done(self, document: str, token: str | None = None, /, **wanted) -> dict:
        """What is answered to what is right. A refresh token and an access token are secrets."""
        body = self.stack.send(self._request(document, wanted), token=token)
        assert "errors" not in body, body
        (answer,) = body["data"].values()
        assert answer["userErrors"] == [], body
        for name in ("accessToken", "refreshToken", "secret", "uri"):
            self._keep(answer.get(name))
        for code in answer.get("recoveryCodes") or ():
            self._keep(code)
        return answer

    def refused(self, document: str, token: str | None = None, /, **wanted) -> None:
        """Keep what is answered to a mistake."""
        body = self.stack.send(self._request(document, wanted), token=token)
        answers = [answer for answer in (body.get("data") or {}).values() if answer]
        assert "errors" in body or any(answer.get("userErrors") for answer in answers), body
        self.refusals.append(json.dumps(body))

    def used(self, secret: str) -> str:
        self._keep(secret)
        return secret

    def _request(self, document: str, wanted: dict) -> dict:
        if "$input" in document:
            return {"query": document, "variables": {"input": wanted}}
        return {"query": document, "variables": wanted}

    def _keep(self, secret: str | None) -> None:
        if secret:
            self.secrets.add(secret)

    def found_in(self, text: str) -> list[str]:
        """A code of six digits counts where it is no part of a longer number or of a time."""
        found = [one for one in self.secrets if re.search(rf"(?<![\d.]){re.escape(one)}", text)]
        return found + found_in(text)


@pytest.fixture
def tried(stack):
    return Tried(stack)


def everywhere(tried: Tried, commands: str) -> dict[str, list[str]]:
    log = tried.stack.log.read_text()
    assert log
    assert tried.secrets
    assert tried.refusals
    texts = {"Redis": commands, "the log": log, "an error": "\n".join(tried.refusals)}
    return {name: found for name, text in texts.items() if (found := tried.found_in(text))}


def test_sensitive_information_is_kept_opened_and_mistaken_without_a_trace(
    stack, tried, said_to_redis
):
    clients = stack.data("list_clients", {"first": 1}, viewer=COORDINATOR)["clients"]
    person = clients["edges"][0]["node"]["id"]
    token = tried.used(stack.token(COORDINATOR))
    tried.used(AMOUNT)
    opened = {"jobseekerId": person, "reason": "She was seen at Zanzibar Street."}
    saved = {"jobseekerId": person, "version": 0}

    tried.refused(READ, token, id=person)
    tried.refused(SAVE, token, **saved, **SENSITIVE)
    tried.refused(UNLOCK, token, **opened, password=CANARY)
    tried.refused(UNLOCK, token, **opened | {"reason": "zanzibar " * 1000}, password=EVERYBODY)
    tried.refused(UNLOCK, token, **opened | {"jobseekerId": CANARY}, password=EVERYBODY)
    tried.done(UNLOCK, token, **opened, password=EVERYBODY)
    tried.done(SAVE, token, **saved, **SENSITIVE)
    tried.refused(SAVE, token, **saved, **SENSITIVE)
    for group, fields in SENSITIVE.items():
        for name, value in fields.items():
            for wrong in (f"\0{value}", "Zanzibar " * 5000, {CANARY: value}, [[CANARY]]):
                tried.refused(SAVE, token, **saved, **{group: {name: wrong}})
    shown = stack.send({"query": READ, "variables": {"id": person}}, token=token)

    assert "Zanzibaritis" in json.dumps(shown)
    commands = said_to_redis()
    assert everywhere(tried, commands) == {}
    assert [code for code in CODES if code in commands + stack.log.read_text()] == []


def test_codes_and_tokens_are_used_and_mistaken_without_a_trace(stack, tried, said_to_redis):
    known = {"email": INTAKE, "password": EVERYBODY}
    token = tried.done(SIGN_IN, **known)["accessToken"]
    tried.refused(BEGIN, token, password=CANARY)
    secret = tried.done(BEGIN, token, password=EVERYBODY)["secret"]
    app = App(secret)
    tried.refused(CONFIRM, token, code=CANARY)
    tried.refused(CONFIRM, token, code=tried.used(app.wrong()))
    codes = tried.done(CONFIRM, token, code=tried.used(app.code()))["recoveryCodes"]

    tried.refused(SIGN_IN, **known)
    tried.refused(SIGN_IN, **known, code=CANARY)
    tried.refused(SIGN_IN, **known, code=secret)
    session = tried.done(SIGN_IN, **known, code=codes[0])
    tried.refused(SIGN_IN, **known, code=codes[0])
    renewed = tried.done(RENEW, refreshToken=session["refreshToken"])
    tried.refused(RENEW, refreshToken=CANARY)
    tried.refused(RENEW, refreshToken=f"{renewed['refreshToken']}{CANARY}")
    tried.refused(VIEWER, f"{renewed['accessToken']}{CANARY}")
    tried.refused(CHANGE_PASSWORD, token, currentPassword=CANARY, newPassword=f"{CANARY}-new")
    tried.refused(REMOVE, token, password=EVERYBODY, code=CANARY)
    tried.done(REMOVE, token, password=EVERYBODY, code=codes[1])
    tried.done(SIGN_OUT, refreshToken=renewed["refreshToken"])
    tried.refused(RENEW, refreshToken=renewed["refreshToken"])

    assert everywhere(tried, said_to_redis()) == {}


def test_a_link_for_a_new_password_is_used_and_mistaken_without_a_trace(
    stack, tried, said_to_redis
):
    tried.refused(REQUEST, email="quillonia zanzibarova")
    tried.done(REQUEST, email="quillonia@canary.example")
    tried.done(REQUEST, email=NOBODY)
    (letter,) = eventually(lambda: stack.mail_to(NOBODY), "the letter")
    link = re.search(r"/password#/(\S+)", letter["text"])
    token = tried.used(link[1])

    tried.refused(RESET, token=CANARY, password=f"{CANARY}-new")
    tried.refused(RESET, token=f"{token}{CANARY}", password=f"{CANARY}-new")
    tried.refused(RESET, token=token, password="\0zanz")
    tried.done(RESET, token=token, password=f"{CANARY}-new")
    tried.refused(RESET, token=token, password=f"{CANARY}-new")
    eventually(lambda: len(stack.mail_to(NOBODY)) == 2, "the letter that says so")

    assert everywhere(tried, said_to_redis()) == {}


def test_a_service_key_is_used_and_mistaken_without_a_trace(stack, tried, said_to_redis):
    printed = stack.portal("token", REPORTING_NORTH)
    form = re.search(r"portal_[0-9a-f]{32}_([A-Za-z0-9_-]{43})", printed)
    key = tried.used(form[0])
    tried.used(form[1])

    assert stack.send({"documentId": VIEWER_ID}, token=key)["data"]["viewer"]["id"]
    tried.refused(VIEWER, f"{key[:-4]}AAAA")
    tried.refused(VIEWER, f"{key}{CANARY}")
    tried.refused(f'{{ viewer {{ id(x: "{key}") }} }}', key)

    assert everywhere(tried, said_to_redis()) == {}
