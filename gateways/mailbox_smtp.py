"""An SMTP server that takes every message, and fails in the ways that it is told to.

With DATA a server can fail in ways that look alike from outside: `drop` before the message was
sent, `drop-after-dot` and `hang` when it is kept and only the answer is missing.
"""

import asyncio
import logging
from random import Random
from typing import Annotated, Literal, Never

import msgspec
from aiosmtpd.smtp import SMTP, Envelope, Session

from gateways.mailbox_store import MailboxStore

_log = logging.getLogger(__name__)

Code = Annotated[int, msgspec.Meta(ge=400, le=599)]


class Faults(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What goes wrong: at RCPT or at DATA."""

    rcpt: Code | None = None
    """The recipient is answered with this code."""
    data: Code | Literal["drop", "drop-after-dot", "hang"] | None = None
    """A code is the answer after the closing dot, and the message is not kept."""
    to: str | None = None
    """Only mail to this address; without it, all mail."""
    times: Annotated[int, msgspec.Meta(ge=1)] | None = None
    """How often; without it, until the faults are deleted."""
    share: Annotated[float, msgspec.Meta(gt=0, le=1)] = 1.0
    """The share of messages that are hit: the same ones in the same order every time."""

    def __post_init__(self) -> None:
        if (self.rcpt is None) == (self.data is None):
            raise ValueError("Give either `rcpt` or `data`.")


class FaultPlan:
    """The faults in force, and how many are still to come."""

    def __init__(self) -> None:
        self.replace(None)

    def replace(self, faults: Faults | None) -> None:
        self.faults = faults
        self._left = faults.times if faults else None
        self._dice = Random(2026)  # noqa: S311  # Chance that repeats, not secrecy.

    def at_rcpt(self, recipient: str) -> int | None:
        if self.faults is None or self.faults.rcpt is None or not self._strikes([recipient]):
            return None
        return self.faults.rcpt

    def at_data(self, recipients: list[str]) -> int | str | None:
        if self.faults is None or self.faults.data is None or not self._strikes(recipients):
            return None
        return self.faults.data

    def _strikes(self, recipients: list[str]) -> bool:
        if self.faults is None or self._left == 0:
            return False
        if self.faults.to is not None and self.faults.to not in recipients:
            return False
        if self._dice.random() >= self.faults.share:
            return False
        if self._left is not None:
            self._left -= 1
        return True


class CatchAll(SMTP):
    """One conversation. Everything that is not a fault is kept."""

    def __init__(
        self, store: MailboxStore, plan: FaultPlan, loop: asyncio.AbstractEventLoop
    ) -> None:
        super().__init__(
            _Handler(store, plan),
            loop=loop,
            hostname="mailbox.example",
            ident="ESMTP",
            enable_SMTPUTF8=True,
        )
        self._plan = plan
        self.fault: int | str | None = None
        """What goes wrong with the message that is being received."""

    @property
    def has_ended(self) -> bool:
        return self._handler_coroutine is not None and self._handler_coroutine.done()

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802  # aiosmtpd's name.
        self.fault = self._plan.at_data(self.envelope.rcpt_tos if self.envelope else [])
        if self.fault == "drop":
            await self.leave()
        await super().smtp_DATA(arg)

    async def leave(self) -> Never:
        """Close the connection without an answer."""
        if self.transport is not None:
            self.transport.close()
        await _never()

    def end(self) -> asyncio.Task[None] | None:
        """Break the conversation off; the task that is returned ends soon."""
        if self.transport is not None:
            self.transport.close()
        if self._handler_coroutine is not None:
            self._handler_coroutine.cancel()
        return self._handler_coroutine


class _Handler:
    """The points at which aiosmtpd asks what to do; the names are its own."""

    def __init__(self, store: MailboxStore, plan: FaultPlan) -> None:
        self._store = store
        self._plan = plan

    async def handle_RCPT(  # noqa: N802
        self,
        _server: CatchAll,
        _session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        if code := self._plan.at_rcpt(address):
            return f"{code} as the faults of this mailbox say"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(  # noqa: N802
        self, server: CatchAll, _session: Session, envelope: Envelope
    ) -> str:
        if isinstance(server.fault, int):
            return f"{server.fault} as the faults of this mailbox say"
        self._store.keep(
            sender=envelope.mail_from or "",
            to=envelope.rcpt_tos,
            raw=envelope.original_content or b"",
        )
        if server.fault == "drop-after-dot":
            await server.leave()
        if server.fault == "hang":
            await _never()
        return "250 OK"

    async def handle_exception(self, error: Exception) -> str:
        _log.error("A message could not be kept.", exc_info=error)
        return "451 the message could not be kept"


async def _never() -> Never:
    """Wait until the conversation is cancelled, as it is when either side has gone."""
    while True:
        await asyncio.Event().wait()
