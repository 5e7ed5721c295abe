"""Every answer a mail server can give, or fail to give, from a server that really speaks SMTP."""

import socket
from email import message_from_bytes, policy

import pytest

from gateways.mail_failures import MailRefused, MailTransient, MailUncertain, Phase
from gateways.mailer import SmtpMailer
from tests.smtp_server import DROP, HANG, invitation, scripted, send_to


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
    assert "Hello Zoé," in arrived.get_body(("plain",)).get_content()
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
