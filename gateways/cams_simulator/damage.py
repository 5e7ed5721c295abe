"""Records as they should not be: one way for each kind of fault that a record can have."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import json

from gateways.cams_simulator.faults import Fault, Kind

_SURROGATE = "\ue000"
_HUGE = "\ue001"
_NOT_A_NUMBER = "\ue002"
"""No encoder writes what we want to send: these stand for it until the text is there."""
_RAW = {
    _SURROGATE.encode(): rb"\ud83d",
    f'"{_HUGE}"'.encode(): b"1" + b"0" * 400,
    f'"{_NOT_A_NUMBER}"'.encode(): b"NaN",
}
_RIGHT_TO_LEFT = "\u202e\u0639\u0644\u064a\u202c\u200d \U0001f9d1\u200d\U0001f680"
LOGIN_PAGE = (
    b"<!doctype html><html><head><title>Sign in</title></head><body><h1>Government of Ontario</h1>"
    b"<form method=post><input name=user><input name=password type=password></form></body></html>"
)


Body = dict[str, Any]


def damaged(body: Body, other: Callable[[], Body], faults: Sequence[Fault]) -> bytes:
    """The text of `body` with every fault in it; `other` gives another person's record."""
    for fault in faults:
        body = _with(fault.kind, body, other)
    text = json.encode(body)
    if not faults:
        return text
    for stands_for, raw in _RAW.items():
        text = text.replace(stands_for, raw)
    for fault in faults:
        text = _text_with(fault, text)
    return text


def _with(kind: Kind, body: Body, other: Callable[[], Body]) -> Body:  # noqa: PLR0911 - one for each
    closed_list = "stream" if "stream" in body else "status"
    match kind:
        case Kind.OTHER_PERSON:
            return other()
        case Kind.UNKNOWN_ENUM:
            return body | {closed_list: "Q"}
        case Kind.MISSING_FIELD:
            return {name: value for name, value in body.items() if name != "lastName"}
        case Kind.WRONG_TYPE:
            return body | {"dateOfBirth": 19_800_101, "preferredLanguage": ["English"]}
        case Kind.NUL:
            return body | {"firstName": f"{body['firstName']}\0"}
        case Kind.LONE_SURROGATE:
            return body | {"firstName": f"{body['firstName']}{_SURROGATE}"}
        case Kind.HUGE_NUMBER:
            return _with_wage(body, _HUGE)
        case Kind.NOT_A_NUMBER:
            return _with_wage(body, _NOT_A_NUMBER)
        case Kind.STRANGE_NAME:
            return body | {"firstName": _RIGHT_TO_LEFT}
    return body


def _with_wage(body: Body, wage: str) -> Body:
    """In a place where a number may stand; a record without a plan has it where none may."""
    plans = body.get("employmentActionPlans")
    if not plans:
        return body | {"firstName": wage}
    return body | {"employmentActionPlans": [plans[0] | {"goalHourlyWage": wage}, *plans[1:]]}


def _text_with(fault: Fault, text: bytes) -> bytes:
    match fault.kind:
        case Kind.MALFORMED_JSON:
            return text[:-1] + b',"firstName":}'
        case Kind.DUPLICATE_KEYS:
            return b'{"firstName":"Nobody",' + text[1:]
        case Kind.LARGE_BODY:
            return text[:-1] + b',"more":"' + b"x" * fault.size + b'"}'
        case Kind.DEEP_JSON:
            deep = b"[" * fault.depth + b"]" * fault.depth
            return text[:-1] + b',"more":' + deep + b"}"
    return text
