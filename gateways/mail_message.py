"""A message has one sender, one recipient and fixed headers; what people type is in its body alone.

Python's email package decodes encoded words (RFC 2047) that it is given in a header, line breaks
included, and some versions write them out as further headers (CVE-2024-6923, CVE-2026-1299). So a
header is checked before the package sees it, and what was written is read again before it is sent.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from gateways.mail_failures import UnsafeMessage
from gateways.mail_templates import Mail
from models.email_address import LONGEST as LONGEST_ADDRESS
from models.email_address import NotAnEmailAddress, parse_email_address

LONGEST_HEADER = 200
"""Characters of a header's value. `To` may be as long as an address."""

_WIRE = SMTP.clone(cte_type="7bit", max_line_length=76)
"""ASCII alone, so that no relay needs an extension; 76 is the limit of encoded words and bodies."""

_HEADERS = frozenset(
    {
        *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language"),
        *("MIME-Version", "Content-Type"),
    }
)
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|=\?")
_MESSAGE_ID = re.compile(r"<[A-Za-z0-9.-]{1,80}@[A-Za-z0-9.-]{1,100}>")
_LOOSE_LINE_END = re.compile(rb"\r(?!\n)|(?<!\r)\n")


def message_of(
    mail: Mail, *, sender: str, recipient: str, message_id: str, at: datetime
) -> EmailMessage:
    """The mail as a message: plain text, and the same as HTML.

    `sender` and `recipient` are bare addresses. `message_id` stays the same in every copy of one
    mailing: `<invitation-…@portal.example>`. `at` is the time of writing, with its zone.

    Raises UnsafeMessage.
    """
    if not _MESSAGE_ID.fullmatch(message_id):
        raise UnsafeMessage("MESSAGE_ID")
    for text in (mail.sender_name, mail.subject):
        _checked("template", text)
    message = EmailMessage(policy=_WIRE)
    message["From"] = Address(mail.sender_name, addr_spec=_address(sender))
    message["To"] = Address(addr_spec=_address(recipient))
    message["Subject"] = mail.subject
    message["Date"] = at
    message["Message-ID"] = message_id
    message["Auto-Submitted"] = "auto-generated"
    try:
        message.set_content(mail.text, cte="quoted-printable")
        message.add_alternative(mail.html, subtype="html", cte="quoted-printable")
    except UnicodeEncodeError:
        raise UnsafeMessage("BODY") from None
    message["Content-Language"] = f"{mail.language}-CA"
    return message


def addresses_of(message: EmailMessage) -> tuple[str, str]:
    """The envelope, said outright: the one sender and the one recipient of the message.

    Raises UnsafeMessage.
    """
    return _only_address(message, "From"), _only_address(message, "To")


def wire_form(message: EmailMessage) -> bytes:
    """The message as it goes to the server: ASCII, CRLF, exactly the headers that it was given.

    Raises UnsafeMessage, and then nothing has been sent.
    """
    names = message.keys()
    if not _HEADERS.issuperset(names) or len(set(names)) != len(names):
        raise UnsafeMessage("HEADER_NAME")
    for name, value in message.items():
        _checked(name, str(value))
    try:
        wire = message.as_bytes(policy=_WIRE)
    except (ValueError, LookupError):
        raise UnsafeMessage("NOT_WRITABLE") from None
    if [*_header_names(wire)] != names:
        raise UnsafeMessage("HEADER_ADDED")
    if not wire.isascii() or b"\0" in wire or _LOOSE_LINE_END.search(wire):
        raise UnsafeMessage("BODY")
    return wire


def _address(text: str) -> str:
    try:
        return parse_email_address(text)
    except NotAnEmailAddress:
        raise UnsafeMessage("ADDRESS") from None


def _only_address(message: EmailMessage, name: str) -> str:
    headers = message.get_all(name, [])
    if len(headers) != 1 or len(headers[0].groups) != 1:
        raise UnsafeMessage("ADDRESS")
    group = headers[0].groups[0]
    if group.display_name is not None or len(group.addresses) != 1:
        raise UnsafeMessage("ADDRESS")
    return _address(group.addresses[0].addr_spec)


def _checked(name: str, value: str) -> None:
    longest = LONGEST_ADDRESS if name == "To" else LONGEST_HEADER
    if len(value) > longest or _UNSAFE.search(value):
        raise UnsafeMessage("HEADER_VALUE")


def _header_names(wire: bytes) -> Iterator[str]:
    """Names as the least careful of servers would read them: any line end begins a header."""
    head = wire.partition(b"\r\n\r\n")[0]
    for line in re.split(rb"\r\n|\r|\n", head):
        if not line.startswith((b" ", b"\t")):
            yield line.partition(b":")[0].decode("ascii", "replace")
