"""A server that pytest can stop, and one connection to it over `graphql-transport-ws`."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import orjson
import uvicorn
import websockets
from websockets.exceptions import ConnectionClosed

from app import build
from settings import Settings
from tests.schema.documents import document

WATCH = document("watch_refresh")
PATIENCE = 20
"""Seconds until a test that waits for nothing ends."""


class Server(uvicorn.Server):
    """Leaves the signals to pytest."""

    @contextlib.contextmanager
    def capture_signals(self):
        yield


class Line:
    """One connection."""

    def __init__(self, socket_):
        self._socket = socket_

    async def send(self, message):
        await self._socket.send(
            message if isinstance(message, str | bytes) else orjson.dumps(message).decode()
        )

    async def hear(self):
        async with asyncio.timeout(PATIENCE):
            return orjson.loads(await self._socket.recv())

    async def closed(self):
        """The code with which the other side hung up."""
        async with asyncio.timeout(PATIENCE):
            with contextlib.suppress(ConnectionClosed):
                while True:
                    await self._socket.recv()
        return self._socket.close_code

    async def begin(self, token):
        await self.send(
            {"type": "connection_init", "payload": {"authorization": f"Bearer {token}"}}
        )
        assert await self.hear() == {"type": "connection_ack"}

    async def watch(self, id_, name="1", query=WATCH, **payload):
        await self.send(
            {
                "id": name,
                "type": "subscribe",
                "payload": {"query": query, "variables": {"id": str(id_)}} | payload,
            }
        )


@contextlib.asynccontextmanager
async def answering(settings: Settings) -> AsyncIterator[str]:
    """Where the application answers for as long as the block lasts."""
    app = build(settings)
    server = Server(uvicorn.Config(app, lifespan="off", log_config=None, ws="websockets-sansio"))
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        while not server.started:  # noqa: ASYNC110 - uvicorn tells nobody
            await asyncio.sleep(0.005)
        yield f"ws://127.0.0.1:{listening.getsockname()[1]}/graphql"
        server.should_exit = True
        await serving
    await app.state.portal.aclose()


@contextlib.asynccontextmanager
async def connected(address: str, protocol: str = "graphql-transport-ws") -> AsyncIterator[Line]:
    async with websockets.connect(address, subprotocols=[protocol], proxy=None) as opened:
        yield Line(opened)
