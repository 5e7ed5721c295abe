"""The demo's mail ends here: a catch-all SMTP server and a page to read it. No mail leaves.

Messages are kept in a folder and are there again after a restart. `GET /messages` lists them; what
else there is, is in `mailbox_app.py`, and the faults it can be told in `mailbox_smtp.py`.
"""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from gateways.mailbox_app import mailbox_app
from gateways.mailbox_smtp import CatchAll, FaultPlan
from gateways.mailbox_store import MailboxStore


@dataclass(frozen=True)
class Mailbox:
    """Where an open mailbox is reached."""

    smtp_url: str
    """`smtp://127.0.0.1:1025`"""
    http_url: str
    """`http://127.0.0.1:8025`"""


async def serve(*, smtp_port: int, http_port: int, folder: Path, host: str = "127.0.0.1") -> None:
    """Run until cancelled. Signals are the caller's: on one, cancel the task that awaits this.

    Raises OSError if a port is taken.
    """
    async with open_mailbox(smtp_port=smtp_port, http_port=http_port, folder=folder, host=host):
        await asyncio.Event().wait()


@asynccontextmanager
async def open_mailbox(
    *, smtp_port: int = 0, http_port: int = 0, folder: Path, host: str = "127.0.0.1"
) -> AsyncIterator[Mailbox]:
    """A mailbox for as long as the block lasts; port 0 is any free one.

    Raises OSError if a port is taken.
    """
    store, plan = MailboxStore(folder), FaultPlan()
    with _listening(host, http_port) as http, _listening(host, smtp_port) as smtp:
        async with _catching(smtp, store, plan), _answering(http, store, plan):
            yield Mailbox(
                smtp_url=f"smtp://{host}:{smtp.getsockname()[1]}",
                http_url=f"http://{host}:{http.getsockname()[1]}",
            )


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """Bound here, so that a taken port is an OSError and not the end of the process.

    asyncio sends small answers at once (TCP_NODELAY) only on sockets that name their protocol;
    those of `socket.create_server` do not, and each mail would wait 40 ms for an acknowledgement.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
    )[0]
    with socket.socket(family, kind, protocol) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen()
        yield listener


@asynccontextmanager
async def _catching(
    listener: socket.socket, store: MailboxStore, plan: FaultPlan
) -> AsyncIterator[None]:
    loop = asyncio.get_running_loop()
    conversations: set[CatchAll] = set()

    def conversation() -> CatchAll:
        conversations.difference_update([each for each in conversations if each.has_ended])
        begun = CatchAll(store, plan, loop)
        conversations.add(begun)
        return begun

    server = await loop.create_server(conversation, sock=listener)
    try:
        yield
    finally:
        # Not wait_closed(): since Python 3.12 it waits for clients, and one may be hung on purpose.
        server.close()
        ending = [task for each in conversations if (task := each.end())]
        await asyncio.gather(*ending, return_exceptions=True)


@asynccontextmanager
async def _answering(
    listener: socket.socket, store: MailboxStore, plan: FaultPlan
) -> AsyncIterator[None]:
    server = _HttpServer(
        uvicorn.Config(
            mailbox_app(store, plan),
            access_log=False,
            lifespan="off",
            log_config=None,
            timeout_graceful_shutdown=1,
            ws="none",
        )
    )
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield
    finally:
        server.should_exit = True
        await running


class _HttpServer(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone: this server is one of two in a process that has its own say."""
        yield
