"""An SMTP server that answers as a test tells it to, and a message to send to it."""

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from gateways.mail_message import message_of
from gateways.mail_templates import invitation_mail
from gateways.mailer import SmtpMailer
from models.account import Language

DROP = object()
HANG = object()


class ScriptedServer:
    """An SMTP server that answers each verb as the test says and keeps all that it was told.

    The verbs are those of SMTP, with GREETING before the first and DOT after the message.
    """

    def __init__(self, replies):
        self.replies = {
            "GREETING": "220 mail.example ESMTP",
            "EHLO": "250-mail.example\r\n250 SIZE 1000000",
            "DATA": "354 go on",
            "DOT": "250 kept",
            "QUIT": "221 bye",
            **replies,
        }
        self.transcript = []
        self.message = None
        self.port = 0

    async def __call__(self, reader, writer):
        try:
            if not await self._reply("GREETING", writer):
                return
            while line := await reader.readline():
                self.transcript.append(line)
                verb = line.split()[0].decode().upper() if line.split() else ""
                if not await self._reply(verb, writer):
                    return
                if verb == "DATA" and str(self.replies["DATA"]).startswith("354"):
                    self.message = await reader.readuntil(b"\r\n.\r\n")
                    if not await self._reply("DOT", writer):
                        return
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            return
        finally:
            writer.transport.abort()

    async def _reply(self, verb, writer):
        reply = self.replies.get(verb, "250 ok")
        if reply is DROP:
            return False
        if reply is HANG:
            await asyncio.sleep(30)
            return False
        writer.write(f"{reply}\r\n".encode())
        await writer.drain()
        return True

    @property
    def commands(self):
        return [line.decode().strip() for line in self.transcript]


@asynccontextmanager
async def scripted(**replies):
    script = ScriptedServer(replies)
    conversations = set()

    async def converse(reader, writer):
        conversations.add(asyncio.current_task())
        await script(reader, writer)

    server = await asyncio.start_server(converse, "127.0.0.1", 0)
    script.port = server.sockets[0].getsockname()[1]
    try:
        yield script
    finally:
        server.close()
        for conversation in conversations:
            conversation.cancel()
        await asyncio.gather(*conversations, return_exceptions=True)


def invitation(recipient="zoe@mail.example", **facts):
    mail = invitation_mail(
        **{
            "language": Language.ENGLISH,
            "name": "Zoé",
            "provider_name": "North Employment",
            "link": "https://portal.example/invitation#token",
            "expires_at": datetime(2026, 7, 4, 21, 5, tzinfo=UTC),
            "portal_url": "https://portal.example",
            **facts,
        }
    )
    return message_of(
        sender="no-reply@portal.example",
        recipient=recipient,
        mail=mail,
        message_id="<invitation-1@portal.example>",
        at=datetime(2026, 7, 1, 21, 5, tzinfo=UTC),
    )


async def send_to(server, message=None, patience=5.0):
    mailer = SmtpMailer.from_url(f"smtp://127.0.0.1:{server.port}", timeout=patience)
    await mailer.send(message or invitation())
