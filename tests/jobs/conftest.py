"""Jobs are tested with a mail server that can fail at every word."""

import asyncio
import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

import pytest

from gateways.cams import HttpCams
from gateways.mailer import SmtpMailer
from jobs import queue
from jobs.deps import Deps
from models import (
    Account,
    AccountKind,
    Invitation,
    Jobseeker,
    Language,
    LetterKind,
    OutboxEntry,
    ReferralStatus,
    ServiceProvider,
    ServiceProviderGroup,
)
from models.identity import Kind, new_id
from models.invitation import LIFETIME
from permissions.tokens import Tokens

NOBODY = new_id(Kind.ACCOUNT)
SECRET = "a secret that is only good for tests, and long enough"


class MailServer:
    """Answers each verb as the test says, and keeps every message that it took.

    A reply may be a line, `DROP`, or `HANG`, which gives the usual answer once `released` is set.
    DOT stands for the end of the message: with `DROP` there the message is taken, and the sender
    never learns it.
    """

    DROP = object()
    HANG = object()

    def __init__(self):
        self.replies = {}
        self.copies = []
        self.connections = 0
        self.delay = 0
        self.dot_seen = asyncio.Event()
        self.released = asyncio.Event()
        self.port = 0

    async def __call__(self, reader, writer):
        self.connections += 1
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            if await self._reply("GREETING", "220 mail.example", writer):
                await self._converse(reader, writer)
        writer.transport.abort()

    async def _converse(self, reader, writer):
        while line := await reader.readline():
            verb = line.split()[0].decode().upper()
            if verb != "DATA":
                said = await self._reply(verb, "250 ok", writer)
            elif said := await self._reply(verb, "354 go on", writer):
                message = await reader.readuntil(b"\r\n.\r\n")
                if not str(self.replies.get("DOT", "250")).startswith(("4", "5")):
                    self.copies.append(message_from_bytes(message[:-5], policy=policy.default))
                self.dot_seen.set()
                said = await self._reply("DOT", "250 kept", writer)
            if not said or verb == "QUIT":
                return

    async def _reply(self, verb, usual, writer):
        reply = self.replies.get(verb, usual)
        if reply is self.DROP:
            return False
        if reply is self.HANG:
            await self.released.wait()
            reply = usual
        await asyncio.sleep(self.delay)
        writer.write(f"{reply}\r\n".encode())
        await writer.drain()
        return True


@pytest.fixture
async def mail_server():
    mail_server = MailServer()
    listening = await asyncio.start_server(mail_server, "127.0.0.1", 0)
    mail_server.port = listening.sockets[0].getsockname()[1]
    yield mail_server
    mail_server.released.set()
    listening.close()
    await listening.wait_closed()


@pytest.fixture(scope="session")
def tokens():
    return Tokens(SECRET, access_token_lifetime=timedelta(hours=1))


@pytest.fixture
async def deps(mail_server, tokens):
    cams = HttpCams("http://127.0.0.1:9", "portal", "secret")
    yield Deps(
        cams=cams,
        mailer=SmtpMailer(host="127.0.0.1", port=mail_server.port, timeout=5),
        tokens=tokens,
        portal_url="https://portal.example",
        mail_from="invitations@portal.example",
    )
    await cams.aclose()


@pytest.fixture
def environment(database_urls, redis_url, mail_server):
    """What a process of the portal reads its settings from."""
    return {
        **os.environ,
        **database_urls,
        "REDIS_URL": redis_url,
        "SMTP_URL": f"smtp://127.0.0.1:{mail_server.port}",
        "MAIL_FROM": "invitations@portal.example",
        "CAMS_URL": "http://127.0.0.1:9",
        "CAMS_CLIENT_ID": "portal",
        "CAMS_CLIENT_SECRET": "secret",
        "PORTAL_URL": "https://portal.example",
        "SECRET_KEY": SECRET,
        "AUDIT_KEY": "a key of the tests' audit trail that is long enough",
    }


@pytest.fixture
def invite(database, tokens):
    """Write an invitation of a new jobseeker, and the promise to send it."""

    async def invite(number=1, **fields):
        jobseeker = await a_jobseeker(number)
        invitation_id = new_id(Kind.INVITATION)
        invitation = await Invitation.create(
            **{
                "id": invitation_id,
                "jobseeker_id": jobseeker.id,
                "provider_id": jobseeker.provider_id,
                "email": jobseeker.email,
                "language": Language.ENGLISH,
                "token_hash": tokens.hash_of(tokens.invitation_token(invitation_id)),
                "created_by_id": NOBODY,
                "expires_at": datetime.now(UTC) + LIFETIME,
                **fields,
            }
        )
        await queue.send_invitation(invitation, copy="first")
        return invitation

    return invite


@pytest.fixture
async def recipient(database):
    return await Account.create(
        kind=AccountKind.STAFF,
        email="ana@mail.example",
        password_hash="",
        display_name="Ana Lee",
    )


@pytest.fixture
def write(recipient):
    async def write(kind=LetterKind.PASSWORD_CHANGED, language=Language.ENGLISH, about=None):
        return await queue.write_letter(
            kind, account_id=recipient.id, language=language, at=datetime.now(UTC), about=about
        )

    return write


async def a_jobseeker(number):
    provider = await ServiceProvider.first()
    if provider is None:
        group = await ServiceProviderGroup.create(name="North and South")
        provider = await ServiceProvider.create(name="North Employment", group=group)
    return await Jobseeker.create(
        provider=provider,
        first_name="Zoé",
        last_name="O'Brien-Tremblay",
        email=f"zoe-{number}@mail.example",
        referral_status=ReferralStatus.AWAITING_ASSIGNMENT,
        created_by_id=NOBODY,
    )


@pytest.fixture
def promise(database):
    """Write a promise in the outbox, due now."""

    async def promise(task="greet", number=1, **arguments):
        return await OutboxEntry.create(
            task=task,
            dedup_key=f"{task}:{number}",
            arguments=arguments,
            available_at=datetime.now(UTC) - timedelta(seconds=1),
        )

    return promise
