"""One call to CaMS and its answer, read under a deadline and a cap and never trusted further.

Nothing here raises an error that quotes the answer, and none is chained to one that does: what
leaves this module is a CamsProblem.
"""

import asyncio
import re
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import httpx
from msgspec import MsgspecError, ValidationError
from msgspec.json import Decoder

from gateways.cams_answers import CamsInvalid, CamsUnavailable
from models.cams_failure import CamsFailure

T = TypeVar("T")

KIB = 1024
LARGEST_RECORD = 256 * KIB
"""Of one record, decompressed; a long history is a fifth of it."""
_PIECE = 64 * KIB
_GZIP = 16 + zlib.MAX_WBITS
_PATH = re.compile(r" - at `(\$[A-Za-z0-9_.\[\]]*)`\Z")
_MISSING = re.compile(r"Object missing required field `(\w+)`")


class Deadline:
    """How long one call may wait for CaMS in total. What the caller does in between is not counted,
    so that a batch can be written to the database while it streams.
    """

    def __init__(self, limit: timedelta) -> None:
        self._left = limit.total_seconds()

    async def wait(self, answer: Awaitable[T]) -> T:
        clock = asyncio.get_running_loop()
        began = clock.time()
        try:
            async with asyncio.timeout(self._left):
                return await answer
        except (TimeoutError, httpx.TimeoutException):
            reason = CamsFailure.TIMEOUT
        except httpx.TransportError:  # Also a body that ends before its announced length.
            reason = CamsFailure.UNREACHABLE
        finally:
            self._left -= clock.time() - began
        raise CamsUnavailable(reason)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of NDJSON; of one that is too long only the beginning."""

    text: bytes
    is_whole: bool


class Exchange:
    """An answer whose head has come and whose body has not been read."""

    def __init__(self, response: httpx.Response, deadline: Deadline) -> None:
        self._response = response
        self._deadline = deadline
        self.status = response.status_code
        self.headers = response.headers

    @property
    def content_type(self) -> str:
        return str(self.headers.get("Content-Type", "")).partition(";")[0].strip().lower()

    async def no_body(self) -> None:
        """Read a 304 to its end, so that its connection can be used again."""
        await self._deadline.wait(self._response.aread())

    async def body(self, most: int) -> bytes:
        return b"".join([piece async for piece in self._pieces(most)])

    async def lines(self, most: int) -> AsyncGenerator[Line, None]:
        """The lines that are not blank, each of at most LARGEST_RECORD; `most` bytes in all."""
        line = bytearray()
        async for piece in self._pieces(most):
            *ends, rest = piece.split(b"\n")
            for end in ends:
                line += end
                if line.strip():
                    yield Line(bytes(line[:LARGEST_RECORD]), len(line) <= LARGEST_RECORD)
                line.clear()
            line += rest
            del line[LARGEST_RECORD + 1 :]
        if line.strip():
            yield Line(bytes(line[:LARGEST_RECORD]), len(line) <= LARGEST_RECORD)

    async def _pieces(self, most: int) -> AsyncIterator[bytes]:
        """Expanded by hand: httpx would expand a whole piece of a gzip bomb before we saw it."""
        if int(self.headers.get("Content-Length", "0")) > most:
            raise CamsInvalid(CamsFailure.TOO_LARGE)
        expand = _expander(self.headers.get("Content-Encoding", "identity").strip().lower())
        raw = self._response.aiter_raw()
        length = 0
        while piece := await self._deadline.wait(anext(raw, b"")):
            for part in expand(piece):
                length += len(part)
                if length > most:
                    raise CamsInvalid(CamsFailure.TOO_LARGE)
                yield part
        expand.end()


class _Plain:
    def __call__(self, piece: bytes) -> Iterator[bytes]:
        yield piece

    def end(self) -> None:
        """Whether all of it came, HTTP itself says."""


class _Gzip:
    """One gzip member, expanded a piece at a time; anything else is MALFORMED."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(_GZIP)

    def __call__(self, piece: bytes) -> Iterator[bytes]:
        part = b""
        while piece or len(part) == _PIECE:
            try:
                part = self._stream.decompress(piece, _PIECE)
            except zlib.error:
                break
            yield part
            piece = self._stream.unconsumed_tail
            if self._stream.unused_data:
                break
        else:
            return
        raise CamsInvalid(CamsFailure.MALFORMED)

    def end(self) -> None:
        if not self._stream.eof:
            raise CamsInvalid(CamsFailure.MALFORMED)


def _expander(content_encoding: str) -> _Plain | _Gzip:
    match content_encoding:
        case "identity":
            return _Plain()
        case "gzip":
            return _Gzip()
    raise CamsInvalid(CamsFailure.MALFORMED)


def decoded(decoder: Decoder[T], body: bytes) -> T:
    """CamsInvalid for all that a body can be instead of what `decoder` reads."""
    try:
        return decoder.decode(body)
    except ValidationError as error:
        problem = CamsInvalid(CamsFailure.INVALID_RECORD, _where(str(error)))
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        problem = CamsInvalid(CamsFailure.MALFORMED)
    raise problem


def _where(complaint: str) -> str:
    """The path in what msgspec says, without the value that it may quote before it."""
    path = _PATH.search(complaint)
    missing = _MISSING.match(complaint)
    return (path[1] if path else "$") + (f".{missing[1]}" if missing else "")
