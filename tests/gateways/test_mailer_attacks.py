"""The attack set of case 52, up to the transcript of a server that really speaks SMTP."""

from email import message_from_bytes
from email.message import EmailMessage

import pytest

from gateways.mail_failures import UnsafeMessage
from models.account import Language
from tests.smtp_server import invitation, scripted, send_to


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
