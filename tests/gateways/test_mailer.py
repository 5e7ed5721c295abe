"""Every answer a mail server can give, or fail to give, from a server that really speaks SMTP."""

import asyncio
import socket
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from gateways.mail_failures import (
    MailRefused,
    MailTransient,
    MailUncertain,
    Phase,
    UnsafeMessage,
)
from gateways.mail_message import invitation_message
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


def invitation(recipient="zoe@mail.example", name="Zoé", language=Language.FRENCH):
    return invitation_message(
        sender="no-reply@portal.example",
        recipient=recipient,
        mail=invitation_mail(
            language=language,
            name=name,
            provider_name="Emploi Nord",
            link="https://portal.example/invitation#token",
            expires_at=datetime(2026, 7, 4, 21, 5, tzinfo=UTC),
            portal_url="https://portal.example",
        ),
        message_id="<invitation-1@portal.example>",
        at=datetime(2026, 7, 1, 21, 5, tzinfo=UTC),
    )


async def send_to(server, message=None, patience=5.0):
    mailer = SmtpMailer.from_url(f"smtp://127.0.0.1:{server.port}", timeout=patience)
    await mailer.send(message or invitation())


async def test_a_message_goes_out_with_one_sender_one_recipient_and_one_text():
    async with scripted() as server:
        await send_to(server)
    assert server.commands == [
        "EHLO portal.example",
        "MAIL FROM:<no-reply@portal.example>",
        "RCPT TO:<zoe@mail.example>",
        "DATA",
        "QUIT",
    ]


async def test_what_arrives_is_what_was_written():
    async with scripted() as server:
        await send_to(server)
    arrived = message_from_bytes(server.message, policy=policy.SMTP)
    assert arrived["To"] == "zoe@mail.example"
    assert arrived["Message-ID"] == "<invitation-1@portal.example>"
    assert "Bonjour Zoé," in arrived.get_body(("plain",)).get_content()
    assert "<bdi>Zoé</bdi>" in arrived.get_body(("html",)).get_content()


async def test_the_wire_is_seven_bit_and_no_line_is_longer_than_998():
    async with scripted() as server:
        await send_to(server)
    assert server.message.isascii()
    assert max(map(len, server.message.split(b"\r\n"))) <= 998
    assert b"\n" not in server.message.replace(b"\r\n", b"")


async def test_a_server_that_only_knows_helo_will_do():
    async with scripted(EHLO="502 what?") as server:
        await send_to(server)
    assert "HELO portal.example" in server.commands


async def test_a_message_accepted_is_sent_even_if_the_goodbye_fails():
    for goodbye in (DROP, "500 no"):
        async with scripted(QUIT=goodbye) as server:
            await send_to(server)
        assert server.message


@pytest.mark.parametrize(
    ("verb", "reply", "reason"),
    [
        ("GREETING", "421 too busy", "CONNECT_421"),
        ("GREETING", "554 not here", "CONNECT_554"),
        ("GREETING", DROP, "CONNECT_LOST"),
        ("GREETING", "HTTP/1.1 400 Bad Request", "CONNECT_NOT_SMTP"),
        ("EHLO", "421 too busy", "CONNECT_421"),
        ("EHLO", DROP, "CONNECT_LOST"),
        ("MAIL", "451 try later", "SENDER_451"),
        ("MAIL", "530 sign in first", "SENDER_530"),
        ("MAIL", DROP, "SENDER_LOST"),
        ("RCPT", "450 greylisted", "RECIPIENT_450"),
        ("RCPT", "451 greylisted", "RECIPIENT_451"),
        ("RCPT", "421 closing", "RECIPIENT_421"),
        ("RCPT", "354 what?", "RECIPIENT_NOT_SMTP"),
        ("RCPT", DROP, "RECIPIENT_LOST"),
        ("DATA", "451 not now", "DATA_451"),
        ("DOT", "451 disk full", "DATA_451"),
        ("DOT", "421 closing", "DATA_421"),
    ],
)
async def test_what_was_surely_not_delivered_is_tried_later(verb, reply, reason):
    async with scripted(**{verb: reply}) as server:
        with pytest.raises(MailTransient) as failure:
            await send_to(server)
    assert failure.value.reason == reason


@pytest.mark.parametrize(
    ("verb", "reply", "phase", "code"),
    [
        ("MAIL", "550 we do not like you", Phase.SENDER, 550),
        ("MAIL", "552 too big", Phase.SENDER, 552),
        ("RCPT", "550 no such mailbox", Phase.RECIPIENT, 550),
        ("RCPT", "552 mailbox full", Phase.RECIPIENT, 552),
        ("RCPT", "553 no such name", Phase.RECIPIENT, 553),
        ("DATA", "554 no", Phase.DATA, 554),
        ("DOT", "554 looks like spam", Phase.DATA, 554),
    ],
)
async def test_what_will_never_work_is_refused_with_its_code(verb, reply, phase, code):
    async with scripted(**{verb: reply}) as server:
        with pytest.raises(MailRefused) as failure:
            await send_to(server)
    assert (failure.value.phase, failure.value.code) == (phase, code)


@pytest.mark.parametrize(
    ("verb", "reply", "reason"),
    [
        ("DATA", DROP, "DATA_LOST"),
        ("DATA", HANG, "DATA_TIMED_OUT"),
        ("DATA", "250 what?", "DATA_NOT_SMTP"),
        ("DOT", DROP, "DATA_LOST"),
        ("DOT", HANG, "DATA_TIMED_OUT"),
        ("DOT", "not a reply", "DATA_NOT_SMTP"),
    ],
)
async def test_what_may_have_been_delivered_is_uncertain(verb, reply, reason):
    async with scripted(**{verb: reply}) as server:
        with pytest.raises(MailUncertain) as failure:
            await send_to(server, patience=0.5)
    assert failure.value.reason == reason


@pytest.mark.parametrize(
    ("verb", "reason"),
    [
        ("GREETING", "CONNECT_TIMED_OUT"),
        ("EHLO", "CONNECT_TIMED_OUT"),
        ("MAIL", "SENDER_TIMED_OUT"),
        ("RCPT", "RECIPIENT_TIMED_OUT"),
    ],
)
async def test_silence_before_data_is_tried_later(verb, reason):
    async with scripted(**{verb: HANG}) as server:
        with pytest.raises(MailTransient) as failure:
            await send_to(server, patience=0.3)
    assert failure.value.reason == reason


async def test_a_server_that_is_silent_at_the_goodbye_holds_nobody_up_for_long():
    async with scripted(QUIT=HANG) as server:
        await send_to(server)
    assert server.message


async def test_a_connection_refused_is_tried_later():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(MailTransient) as failure:
        await SmtpMailer.from_url(f"smtp://127.0.0.1:{port}", timeout=5).send(invitation())
    assert failure.value.reason == "CONNECT_ECONNREFUSED"


async def test_a_failure_says_nothing_that_the_server_said():
    async with scripted(RCPT="550 <zoe@mail.example> unknown, see secret.example") as server:
        with pytest.raises(MailRefused) as failure:
            await send_to(server)
    assert f"{failure.value} {failure.value!r}" == "RECIPIENT_550 MailRefused('RECIPIENT_550')"
    assert failure.value.__suppress_context__


async def test_a_line_with_a_dot_alone_does_not_end_the_message():
    message = invitation()
    message.get_body(("plain",)).set_content("one\n.\nRCPT TO:<evil@mail.example>\n..two\n")
    async with scripted() as server:
        await send_to(server, message)
    assert b"\r\n..\r\n" in server.message
    assert b"\r\n...two\r\n" in server.message
    assert server.commands[-2:] == ["DATA", "QUIT"]


ENCODED_WORDS = [
    "=?utf-8?q?Hi=0aBcc: evil@mail.example?=",
    "=?utf-8?q?Hi=0d=0aBcc:=20evil@mail.example=0d=0aX-Evil:=20yes?=",
    "=?utf-8?q?Hi=0a=0aA_body_of_my_own?=",
    "=?utf-8?b?SGkKQmNjOiBldmlsQG1haWwuZXhhbXBsZQ==?=",
]


@pytest.mark.parametrize("attack", ENCODED_WORDS)
@pytest.mark.parametrize("header", ["Subject", "Message-ID", "Content-Language"])
async def test_an_encoded_word_in_a_header_never_reaches_a_server(header, attack):
    message = invitation()
    del message[header]
    message[header] = attack
    async with scripted() as server:
        with pytest.raises(UnsafeMessage):
            await send_to(server, message)
    assert server.transcript == []


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Bcc", "evil@mail.example"),
        ("Cc", "evil@mail.example"),
        ("Resent-To", "evil@mail.example"),
        ("Sender", "evil@mail.example"),
        ("X-Priority", "1"),
    ],
)
async def test_a_header_that_is_not_on_the_list_never_reaches_a_server(header, value):
    message = invitation()
    message[header] = value
    async with scripted() as server:
        with pytest.raises(UnsafeMessage):
            await send_to(server, message)
    assert server.transcript == []


@pytest.mark.parametrize(
    "to",
    [
        "evil@mail.example, zoe@mail.example",
        "Friends: zoe@mail.example;",
        "zoe",
        "",
        "=?utf-8?q?zoe?= <evil@mail.example>, zoe@mail.example",
    ],
)
async def test_a_message_to_anything_but_one_address_never_reaches_a_server(to):
    message = invitation()
    del message["To"]
    message["To"] = to
    async with scripted() as server:
        with pytest.raises(UnsafeMessage):
            await send_to(server, message)
    assert server.transcript == []


async def test_a_message_without_a_recipient_never_reaches_a_server():
    message = EmailMessage()
    message["From"] = "no-reply@portal.example"
    async with scripted() as server:
        with pytest.raises(UnsafeMessage):
            await send_to(server, message)
    assert server.transcript == []


NAMES = [
    "Zoé\r\nBcc: evil@mail.example",
    "Zoé\nRCPT TO:<evil@mail.example>",
    "Zoé\r\n.\r\nMAIL FROM:<evil@mail.example>",
    "Zoé\x00",
    *ENCODED_WORDS,
    "Z" * 10_000,
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}{% include 'x' %}",
    "O'Brien-Tremblay",
    "محمد",
    "אברהם",
    "李小龍",
    "ශ්‍රී",
    "\u202eelpmaxe",
    "\ud800",
    "",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", Language)
async def test_a_name_never_adds_a_recipient_a_header_or_a_command(name, language):
    async with scripted() as server:
        await send_to(server, invitation(name=name, language=language))
    assert [command.split()[0] for command in server.commands] == [
        *("EHLO", "MAIL", "RCPT", "DATA", "QUIT")
    ]
    head = server.message.partition(b"\r\n\r\n")[0]
    assert message_from_bytes(head).keys() == [
        *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted"),
        *("MIME-Version", "Content-Type", "Content-Language"),
    ]
    assert b"evil" not in head


@pytest.mark.parametrize(
    "url",
    [
        "",
        "mail.example",
        "http://mail.example:25",
        "smtp://",
        "smtp://mail.example:port",
        "smtp://mail.example:99999",
        "smtp://mail.example/path",
        "smtp://user:pass/word@mail.example",
        "smtp://user:pass#word@mail.example",
    ],
)
def test_a_url_that_is_not_a_mail_servers_is_refused_without_repeating_it(url):
    with pytest.raises(ValueError, match="SMTP URL") as refused:
        SmtpMailer.from_url(url)
    assert "word" not in str(refused.value).replace("percent-encode the password", "")
