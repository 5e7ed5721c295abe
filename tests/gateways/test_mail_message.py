"""The headers of a message: which there are, what they may hold, how they are written."""

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateways.mail_failures import MailRefused, UnsafeMessage
from gateways.mail_message import addresses_of, message_of, wire_form
from gateways.mail_templates import Mail
from models.account import Language


def message(**changes):
    written = {
        "language": Language.FRENCH,
        "sender_name": "Portail de l’emploi",
        "subject": "Invitation à vous inscrire au Portail de l’emploi",
        "text": "Bonjour\n",
        "html": "<p>Bonjour</p>\n",
    }
    given = {
        "sender": "no-reply@portal.example",
        "recipient": "zoe@mail.example",
        "message_id": "<invitation-1@portal.example>",
        "at": datetime(2026, 7, 1, 21, 5, tzinfo=UTC),
    }
    for name, value in changes.items():
        (given if name in given else written)[name] = value
    return message_of(**given, mail=Mail(**written))


def test_the_headers_are_fixed():
    assert dict(message().items()).keys() == {
        *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language"),
        *("MIME-Version", "Content-Type"),
    }
    assert message()["Auto-Submitted"] == "auto-generated"
    assert message()["Content-Language"] == "fr-CA"
    assert message()["Date"] == "Wed, 01 Jul 2026 21:05:00 +0000"
    assert message()["Message-ID"] == "<invitation-1@portal.example>"


def test_a_french_subject_is_ascii_on_the_wire_and_french_to_the_reader():
    head = wire_form(message()).partition(b"\r\n\r\n")[0]
    assert head.isascii()
    assert max(map(len, head.split(b"\r\n"))) <= 78
    read = message_from_bytes(head, policy=policy.SMTP)
    assert read["Subject"] == "Invitation à vous inscrire au Portail de l’emploi"
    assert read["From"].addresses[0].display_name == "Portail de l’emploi"


def test_the_envelope_is_the_one_sender_and_the_one_recipient():
    assert addresses_of(message()) == ("no-reply@portal.example", "zoe@mail.example")


def test_an_international_domain_is_ascii_in_header_and_envelope():
    international = message(recipient="zoe@métier.example")
    assert addresses_of(international)[1] == "zoe@xn--mtier-bsa.example"
    assert b"To: zoe@xn--mtier-bsa.example\r\n" in wire_form(international)


def test_a_message_id_may_be_spelt_with_capitals():
    spelt = "<invitation-1@Portal.Example>"
    assert message(message_id=spelt)["Message-ID"] == spelt


def test_the_longest_address_is_written_whole():
    longest = "z" * 64 + "@" + ".".join(["m" * 59] * 3) + ".example"
    assert b"To: " + longest.encode() + b"\r\n" in wire_form(message(recipient=longest))


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": "Hello\r\nBcc: evil@mail.example"},
        {"subject": "Hello\nBcc: evil@mail.example"},
        {"subject": "Hello\x00"},
        {"subject": "=?utf-8?q?Hi=0aBcc: evil@mail.example?="},
        {"subject": "=?utf-8?q?harmless?="},
        {"subject": "a" * 201},
        {"sender_name": "Portal\r\nBcc: evil@mail.example"},
        {"sender_name": "=?utf-8?q?Hi=0aBcc: evil@mail.example?="},
        {"sender": "Portal <no-reply@portal.example>"},
        {"sender": "no-reply@portal.example\r\nBcc: evil@mail.example"},
        {"recipient": "zoe@mail.example, evil@mail.example"},
        {"recipient": "=?utf-8?q?=0aBcc:?=@mail.example"},
        {"message_id": "invitation-1@portal.example"},
        {"message_id": "<invitation-1@portal.example>\r\nBcc: evil@mail.example"},
        {"message_id": "<=?utf-8?q?=0a?=@portal.example>"},
    ],
)
def test_an_unsafe_header_is_refused_before_the_message_exists(changes):
    with pytest.raises(UnsafeMessage) as refused:
        message(**changes)
    assert isinstance(refused.value, MailRefused)
    assert "evil" not in str(refused.value)


@given(st.text(max_size=210))
def test_whatever_the_subject_it_is_refused_or_stays_one_header(subject):
    try:
        wire = wire_form(message(subject=subject))
    except UnsafeMessage:
        return
    head = wire.partition(b"\r\n\r\n")[0]
    assert message_from_bytes(head).keys() == message().keys()
    assert len(head.split(b"\r\nSubject:")) == 2


@given(text=st.text(st.characters(codec="utf-8")), html=st.text(st.characters(codec="utf-8")))
def test_whatever_the_body_the_headers_stay_and_the_wire_is_clean(text, html):
    wire = wire_form(message(text=text, html=html))
    assert message_from_bytes(wire).keys() == message().keys()
    assert wire.isascii()
    assert b"\n" not in wire.replace(b"\r\n", b"")


def test_a_body_that_cannot_be_written_is_refused():
    with pytest.raises(UnsafeMessage):
        message(text="\ud800")
