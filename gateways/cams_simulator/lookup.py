"""What CaMS has under a reference number today, as an answer of its own or as a line of a batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from msgspec import Raw, json
from starlette.responses import Response

from gateways.cams_simulator.answers import as_json
from gateways.cams_simulator.clock import FIRST_NUMBER, Clock, exists
from gateways.cams_simulator.damage import damaged
from gateways.cams_simulator.faults import Fault, Kind
from gateways.cams_simulator.records import client, etag


@dataclass(frozen=True, slots=True)
class Found:
    number: str
    status: int
    """200, 304 when the asker knows it, 404, or 410 when it was merged or withdrawn."""
    text: bytes = b""
    etag: str = ""
    merged_into: str | None = None

    def answer(self) -> Response:
        match self.status:
            case 200:
                headers = {"ETag": self.etag}
                return Response(self.text, headers=headers, media_type="application/json")
            case 304:
                return Response(status_code=304, headers={"ETag": self.etag})
            case 410:
                return as_json({"error": "gone", "mergedInto": self.merged_into}, 410)
        return as_json({"error": "no such number"}, 404)

    def line(self, struck: Sequence[Fault]) -> bytes:
        """With its newline; nothing at all when that is what goes wrong."""
        said: dict[str, Any] = {"referenceNumber": self.number, "status": self.status}
        match self.status:
            case 200:
                said |= {"etag": self.etag, "client": Raw(self.text)}
            case 304:
                said["etag"] = self.etag
            case 410:
                said["mergedInto"] = self.merged_into
        line = json.encode(said)
        for fault in struck:
            line = _line_gone_wrong(fault, self.number, line)
        return line + b"\n" if line else b""


def find(clock: Clock, number: str, known: str | None, struck: Sequence[Fault]) -> Found:
    """`known` is the ETag that the asker has."""
    if not (number.isascii() and number.isdigit() and len(number) == 7 and exists(int(number))):
        return Found(number, 404)
    gone = clock.gone(int(number))
    if gone:
        merged_into = None if gone.merged_into is None else str(gone.merged_into)
        return Found(number, 410, merged_into=merged_into)
    body = client(clock, int(number))
    text = damaged(body, lambda: client(clock, _neighbour(int(number))), struck)
    tag = etag(text)
    if known == tag:
        return Found(number, 304, etag=tag)
    return Found(number, 200, text, tag)


def _neighbour(number: int) -> int:
    return next(n for n in (number - 1, number + 1, FIRST_NUMBER + 2) if exists(n))


def _line_gone_wrong(fault: Fault, number: str, line: bytes) -> bytes:
    match fault.kind:
        case Kind.STATUS:
            said = {"referenceNumber": number, "status": fault.status}
            wait = {} if fault.retry_after is None else {"retryAfter": str(fault.retry_after)}
            return json.encode(said | wait)
        case Kind.CUT_OFF:
            return line[: len(line) // 2]
        case Kind.EMPTY:
            return b""
    return line
