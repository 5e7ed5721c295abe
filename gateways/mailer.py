"""One message, one recipient, one answer: sent, try later, give up, or nobody knows.

The phases decide (`docs/decisions/mail-sorted-by-phase.md`). Before the DATA command nothing can
have been delivered, so a lost connection is only late. From the DATA command on, a lost connection
or a silent server says nothing about delivery, so it is uncertain and no program may send again. A
reply with a code is an answer in every phase.
"""

import asyncio
import errno
import socket
import ssl
from email.message import EmailMessage
from ipaddress import ip_address
from typing import Final, Protocol
from urllib.parse import unquote, urlsplit

import aiosmtplib

from gateways.mail_failures import (
    MailFailure,
    MailRefused,
    MailTransient,
    MailUncertain,
    Phase,
)
from gateways.mail_message import addresses_of, wire_form

_OURS: Final = frozenset({530, 534, 535, 538})
"""The server wants another sign-in. That is our account's trouble, not the message's: try later."""
_GOODBYE: Final = 1.0
"""Seconds for QUIT. The message is accepted by then, so nothing depends on it."""

_WORDS: Final = (
    (TimeoutError, "TIMED_OUT"),
    (socket.gaierror, "NO_SUCH_HOST"),
    (aiosmtplib.SMTPResponseException, "NOT_SMTP"),
)


class Mailer(Protocol):
    async def send(self, message: EmailMessage) -> None:
        """Hand the message to a mail server.

        Raises MailTransient, MailRefused or MailUncertain. Whoever is cancelled while it runs knows
        as little as after MailUncertain.
        """


class SmtpMailer:
    """A connection per message, because invitations are few and a kept connection grows stale.

    Certificates are always verified, against the system's authorities or those of `SSL_CERT_FILE`.
    """

    def __init__(
        self,
        *,
        host: str,
        port: int,
        timeout: float,
        tls: bool = False,
        username: str | None = None,
        password: str | None = None,
    ) -> None:
        self._host = host
        self._port = port
        self._timeout = timeout
        self._tls = tls
        self._username = username
        self._password = password
        self._starttls: bool | None = None
        """Whether to ask for STARTTLS; None asks if it is offered."""
        if tls:
            self._starttls = False
        elif username is not None and not _is_loopback(host):
            self._starttls = True

    @classmethod
    def from_url(cls, smtp_url: str, timeout: float = 30) -> "SmtpMailer":
        """`smtp://[user:password@]host[:port]` or `smtps://…`; `timeout` in seconds, for all of it.

        `smtp` begins in the clear and upgrades with STARTTLS if that is offered; with a password it
        insists, unless the server is on this machine. Special characters are percent-encoded.

        Raises ValueError, without the URL, since it may hold a password.
        """
        parts = urlsplit(smtp_url)
        try:
            port = parts.port
        except ValueError:
            raise ValueError("the port of the SMTP URL is not a number") from None
        if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
            raise ValueError("an SMTP URL is smtp://host:port or smtps://host:port")
        if parts.path not in {"", "/"} or parts.query or parts.fragment:
            raise ValueError("an SMTP URL ends after its port; percent-encode the password")
        tls = parts.scheme == "smtps"
        return cls(
            host=parts.hostname,
            port=port or (aiosmtplib.smtp.SMTP_TLS_PORT if tls else aiosmtplib.smtp.SMTP_PORT),
            timeout=timeout,
            tls=tls,
            username=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
        )

    async def send(self, message: EmailMessage) -> None:
        sender, recipient = addresses_of(message)
        wire = wire_form(message)
        client = aiosmtplib.SMTP(
            hostname=self._host,
            port=self._port,
            # The name we greet with is the sender's domain: a look-up of this machine's own could
            # hang, and may find nothing that a mail server believes.
            local_hostname=sender.rpartition("@")[2],
            timeout=self._timeout,
            use_tls=self._tls,
            start_tls=self._starttls,
            username=self._username,
            password=self._password,
        )
        phase = Phase.CONNECT
        try:
            async with asyncio.timeout(self._timeout):
                await client.connect()
                if client.is_ehlo_or_helo_needed:
                    await client.ehlo()
                phase = Phase.SENDER
                await client.mail(sender)
                phase = Phase.RECIPIENT
                await client.rcpt(recipient)
                if not client.is_connected:
                    raise MailTransient(phase, detail="LOST")
                # Nothing is awaited between this check and the writing of DATA.
                phase = Phase.DATA
                await client.data(wire)
            await _say_goodbye(client)
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            # The server's text repeats addresses, so nothing of it goes along.
            raise _failure(phase, error) from None
        finally:
            client.close()


async def _say_goodbye(client: aiosmtplib.SMTP) -> None:
    try:
        await client.quit(timeout=_GOODBYE)
    except (aiosmtplib.SMTPException, OSError, TimeoutError):
        return


def _failure(phase: Phase, error: Exception) -> MailFailure:
    """What the caller must do. A code below 400 where a success was due is no answer at all."""
    code = error.code if isinstance(error, aiosmtplib.SMTPResponseException) else 0
    if 500 <= code <= 599 and phase is not Phase.CONNECT and code not in _OURS:
        return MailRefused(phase, code=code)
    if 400 <= code <= 599:
        return MailTransient(phase, code=code)
    if phase is Phase.DATA:
        return MailUncertain(phase, detail=_detail(error))
    return MailTransient(phase, detail=_detail(error))


def _detail(error: BaseException) -> str:
    """A word for the people who run it, never a server's: why no answer came."""
    for kind, word in _WORDS:
        if isinstance(error, kind):
            return word
    if isinstance(error, ssl.SSLError):
        return error.reason or "TLS"
    if isinstance(error, OSError) and error.errno is not None:
        return errno.errorcode.get(error.errno, "LOST")
    if error.__cause__ is not None:
        return _detail(error.__cause__)
    return "LOST" if isinstance(error, OSError) else "NOT_OFFERED"


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
