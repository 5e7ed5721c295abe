"""Answers as they should not be: what goes wrong with a whole one, whatever is in it."""

import asyncio
import gzip
import zlib
from collections.abc import AsyncIterator, Sequence

from msgspec import json
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from gateways.cams_simulator.damage import LOGIN_PAGE
from gateways.cams_simulator.faults import Fault, Kind

_MIB = 1 << 20


def as_json(body: object, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(json.encode(body), status, headers, "application/json")


def unauthorized() -> Response:
    headers = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
    return as_json({"error": "invalid_token"}, 401, headers)


class CutOff(Response):
    """Announces all of its body, sends half of it and hangs up."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        head = {"type": "http.response.start", "status": 200, "headers": self.raw_headers}
        await send(head)
        half = bytes(self.body[: len(self.body) // 2])
        await send({"type": "http.response.body", "body": half, "more_body": True})


async def gone_wrong(faults: Sequence[Fault], answer: Response) -> Response:
    """`answer` with everything that goes wrong with it as a whole, in the order it was told."""
    for fault in faults:
        if fault.kind is Kind.DELAY:
            await asyncio.sleep(fault.seconds)
        answer = _wrong(fault, answer)
    return answer


def _wrong(fault: Fault, answer: Response) -> Response:  # noqa: PLR0911 - one for each kind
    match fault.kind:
        case Kind.STATUS:
            wait = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
            return as_json({"error": "told to"}, fault.status, wait)
        case Kind.EXPIRED_TOKEN:
            return unauthorized()
        case Kind.REDIRECT:
            return Response(status_code=302, headers={"Location": fault.location})
        case Kind.LOGIN_PAGE:
            return Response(LOGIN_PAGE, media_type="text/html")
        case Kind.CONTENT_TYPE:
            return Response(
                answer.body, headers=_kept(answer, "Content-Type"), media_type="text/plain"
            )
        case Kind.EMPTY:
            return Response(b"", headers=_kept(answer, "Content-Encoding"))
        case Kind.CUT_OFF:
            return CutOff(answer.body, headers=_kept(answer))
        case Kind.TRICKLE:
            pieces = _byte_by_byte(bytes(answer.body), fault.seconds)
            return StreamingResponse(pieces, headers=_kept(answer))
        case Kind.GZIP_BOMB:
            headers = _kept(answer) | {"content-encoding": "gzip"}
            return Response(_bomb(bytes(answer.body), fault.size), headers=headers)
    return answer


def _kept(answer: Response, *lost: str) -> dict[str, str]:
    """The headers that stay true of another body."""
    untrue = {"content-length", *map(str.lower, lost)}
    return {name: value for name, value in answer.headers.items() if name not in untrue}


async def _byte_by_byte(body: bytes, seconds: float) -> AsyncIterator[bytes]:
    for place in range(len(body)):
        yield body[place : place + 1]
        await asyncio.sleep(seconds)


def _bomb(body: bytes, size: int) -> bytes:
    """Good JSON after `size` blanks, which compress to a thousandth; `body` may be gzip itself."""
    if body.startswith(b"\x1f\x8b"):
        body = gzip.decompress(body)
    packing = zlib.compressobj(level=1, wbits=16 + zlib.MAX_WBITS)
    blanks = [packing.compress(b" " * _MIB) for _ in range(size // _MIB)]
    return b"".join([*blanks, packing.compress(b" " * (size % _MIB) + body), packing.flush()])
