"""How mail fails, sorted by what the caller must do: try later, give up, or ask a person.

A failure says in which phase it happened and with which SMTP code. It never carries the server's
text, which repeats addresses, and its own text is a code that may be stored and shown.
"""

from enum import StrEnum


class Phase(StrEnum):
    """How far the conversation with the mail server had come."""

    MESSAGE = "MESSAGE"
    """The message was refused by our own rules; no server was spoken to."""
    CONNECT = "CONNECT"
    """Connection, greeting, EHLO, TLS, sign-in."""
    SENDER = "SENDER"
    RECIPIENT = "RECIPIENT"
    DATA = "DATA"
    """From the DATA command to the reply after the closing dot."""


class MailFailure(Exception):
    """`reason` is at most 40 characters: `RECIPIENT_550`, `CONNECT_ECONNREFUSED`, `DATA_LOST`."""

    def __init__(self, phase: Phase, *, code: int | None = None, detail: str = "") -> None:
        self.phase = phase
        self.code = code
        """The server's three digits, if it answered."""
        self.reason = f"{phase}_{code or detail}"[:40]
        super().__init__(self.reason)


class MailTransient(MailFailure):
    """Nothing was delivered, and a later try may succeed."""


class MailRefused(MailFailure):
    """Nothing was delivered, and no later try of this message to this address will succeed."""


class MailUncertain(MailFailure):
    """It may have been delivered. To send it again by itself could send it twice."""


class UnsafeMessage(MailRefused):
    """The message would say more to a mail server than was meant; it never leaves this process."""

    def __init__(self, detail: str) -> None:
        super().__init__(Phase.MESSAGE, detail=detail)
