"""Load over HTTP/1.1 from this process: so many connections, each with one request after the other.

Answers are read and counted, not parsed. What this costs is the same for every server, a few hundredths
of a millisecond a request, and it is in every time that is told.
"""

import asyncio
import gc
import time
from dataclasses import dataclass, field

_HEAD_END = b"\r\n\r\n"
_LAST_CHUNK = b"\r\n0\r\n\r\n"


@dataclass
class Turn:
    """What one server did within one turn."""

    seconds: float = 0.0
    milliseconds: list[float] = field(default_factory=list)
    first_byte: list[float] = field(default_factory=list)
    bytes: int = 0
    failures: int = 0
    failure: str = ""
    """The beginning of the first answer that was none."""


class _Connection(asyncio.Protocol):
    def __init__(
        self, request: bytes, turn: Turn, until: float, ended: asyncio.Future[None]
    ) -> None:
        self._request = request
        self._turn = turn
        self._until = until
        self._ended = ended
        self._head = b""
        self._left: int | None = None
        self._tail = b""
        self._asked = 0.0
        self._in_body = False
        self._is_over = False

    def connection_made(self, transport) -> None:
        self._transport = transport
        self._ask()

    def _ask(self) -> None:
        self._head, self._left, self._tail, self._in_body = b"", None, b"", False
        self._asked = time.perf_counter()
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        turn = self._turn
        turn.bytes += len(data)
        if not self._in_body:
            if not self._head:
                turn.first_byte.append((time.perf_counter() - self._asked) * 1000)
            head, found, data = (self._head + data).partition(_HEAD_END)
            if not found:
                self._head = head
                return
            self._in_body = True
            self._head = head
            self._left = _length(head)
        if self._left is not None:
            self._left -= len(data)
            if self._left > 0:
                return
        else:
            self._tail = (self._tail + data)[-len(_LAST_CHUNK) :]
            if self._tail != _LAST_CHUNK:
                return
        now = time.perf_counter()
        if self._head.startswith(b"HTTP/1.1 200"):
            turn.milliseconds.append((now - self._asked) * 1000)
        else:
            turn.failures += 1
            turn.failure = turn.failure or (self._head[:12] + b" " + data[:300]).decode()
        if now < self._until:
            self._ask()
        else:
            self._is_over = True
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._is_over:
            self._turn.failures += 1
            self._turn.failure = self._turn.failure or f"the connection ended: {exc}"
        if not self._ended.done():
            self._ended.set_result(None)


def _length(head: bytes) -> int | None:
    """None: it comes in chunks."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return None


async def load(port: int, request: bytes, *, connections: int, seconds: float) -> Turn:
    """Every connection asks at least once; the last answers are waited for."""
    loop = asyncio.get_running_loop()
    turn = Turn()
    gc.collect()
    gc.disable()
    began = time.perf_counter()
    try:
        ends = []
        for _ in range(connections):
            ended = loop.create_future()
            await loop.create_connection(
                lambda ended=ended: _Connection(request, turn, began + seconds, ended),
                "127.0.0.1",
                port,
            )
            ends.append(ended)
        await asyncio.gather(*ends)
    finally:
        gc.enable()
    turn.seconds = time.perf_counter() - began
    return turn


def post(path: str, body: bytes, **headers: str) -> bytes:
    sent = {"content-type": "application/json", "accept": "application/json", **headers}
    return _request("POST", path, {**sent, "content-length": str(len(body))}) + body


def get(path: str, **headers: str) -> bytes:
    return _request("GET", path, headers)


def _request(method: str, path: str, headers: dict[str, str]) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "host: 127.0.0.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode()
