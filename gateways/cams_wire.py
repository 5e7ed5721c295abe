"""The envelopes around CaMS's records: lines of a batch, entries of the changes feed, refusals."""

import re
from collections.abc import Mapping
from typing import Literal

from msgspec import Raw, Struct
from msgspec.json import Decoder

from gateways.cams_answers import (
    CamsInvalid,
    CamsNotFound,
    CamsProblem,
    CamsRefused,
    CamsUnavailable,
    CamsWrongPerson,
    ClientAnswer,
    ClientChange,
    ClientOutcome,
    ClientProblem,
)
from gateways.cams_exchange import Exchange, Line, decoded
from gateways.cams_headers import etag_in, retry_after_in
from models.cams_failure import CamsFailure
from models.cams_snapshot import ClientReferenceNumber, ClientSnapshot, Timestamp

_LONGEST_REFUSAL = 4096
_LINE_OF = re.compile(rb'\s*\{"referenceNumber":\s*"([0-9]{7})"')


class _Refusal(Struct, rename="camel"):
    """The body of a 404 or a 410."""

    merged_into: ClientReferenceNumber | None = None


class _BatchLine(Struct, rename="camel"):
    reference_number: str
    status: int
    etag: str = ""
    retry_after: str = ""
    merged_into: ClientReferenceNumber | None = None
    client: Raw = Raw()


class _Change(Struct, rename="camel"):
    reference_number: ClientReferenceNumber
    changed_at: Timestamp
    kind: Literal["CHANGED", "MERGED", "WITHDRAWN"]
    merged_into: ClientReferenceNumber | None = None


_client = Decoder(ClientSnapshot)
_refusal = Decoder(_Refusal)
_batch_line = Decoder(_BatchLine)
_change = Decoder(_Change)


def client_in(body: bytes, reference_number: str) -> ClientSnapshot:
    """Never a record whose identity is not the one asked for."""
    snapshot = decoded(_client, body)
    if snapshot.reference_number != reference_number:
        raise CamsWrongPerson
    return snapshot


async def require_ok(exchange: Exchange, content_type: str) -> None:
    """Raise the CamsProblem that anything but a 200 of this content type is.

    A 404 or 410 counts only as JSON: a proxy's error page says nothing about a person.
    """
    if exchange.status == 200 and exchange.content_type == content_type:
        return
    merged_into = None
    if exchange.status in {404, 410}:
        if exchange.content_type != "application/json":
            raise CamsInvalid(CamsFailure.MALFORMED)
        merged_into = decoded(_refusal, await exchange.body(_LONGEST_REFUSAL)).merged_into
    raise _problem(exchange.status, exchange.headers, merged_into)


def outcome_in(line: Line, etags: Mapping[str, str]) -> ClientOutcome | None:
    """What a line of a batch says; `etags` are those that were sent along.

    None when it cannot even be told whose line it is.
    """
    named = _LINE_OF.match(line.text)
    try:
        if not line.is_whole:
            raise CamsInvalid(CamsFailure.TOO_LARGE)
        return _answer_in(decoded(_batch_line, line.text), etags)
    except CamsProblem as problem:
        return _problem_of(named[1].decode(), problem) if named else None


def _answer_in(line: _BatchLine, etags: Mapping[str, str]) -> ClientOutcome:
    number = line.reference_number
    if line.status == 304 and number in etags:
        return ClientAnswer(number, None, etags[number])
    try:
        if line.status != 200:
            raise _problem(line.status, {"Retry-After": line.retry_after}, line.merged_into)
        snapshot = client_in(bytes(line.client), number)
    except CamsProblem as problem:
        return _problem_of(number, problem)
    return ClientAnswer(number, snapshot, etag_in({"ETag": line.etag}))


def _problem_of(number: str, problem: CamsProblem) -> ClientProblem:
    """Without its traceback, which would keep the line in memory for as long as the outcome."""
    return ClientProblem(number, problem.with_traceback(None))


def change_in(line: Line) -> ClientChange:
    if not line.is_whole:
        raise CamsInvalid(CamsFailure.TOO_LARGE)
    change = decoded(_change, line.text)
    return ClientChange(
        reference_number=change.reference_number,
        changed_at=change.changed_at,
        gone=change.kind != "CHANGED",
        merged_into=change.merged_into,
    )


def _problem(status: int, headers: Mapping[str, str], merged_into: str | None) -> CamsProblem:
    match status:
        case 401 | 403:
            return CamsRefused()
        case 404:
            return CamsNotFound(CamsFailure.NOT_FOUND)
        case 410:
            return CamsNotFound(CamsFailure.GONE, merged_into)
        case 408 | 429:
            return CamsUnavailable(CamsFailure.BUSY, retry_after_in(headers))
    if 500 <= status <= 599:
        return CamsUnavailable(CamsFailure.DOWN, retry_after_in(headers))
    moved = 300 <= status <= 399
    return CamsInvalid(CamsFailure.REDIRECTED if moved else CamsFailure.MALFORMED)
