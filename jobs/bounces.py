"""A report that a mail could not be delivered counts when it names a Message-ID of ours, else never.

Mail servers take a message and find out later that its address does not exist; they then write to
the sender (RFC 3464). Nobody signs these reports. Who can name a Message-ID of ours has seen the
mail or is a server on its way: its random part cannot be guessed.
"""

import logging
import re
from collections.abc import Mapping
from email import message_from_bytes, message_from_string
from email.message import Message
from enum import StrEnum
from uuid import UUID

from tortoise.transactions import in_transaction

from models import Invitation, Letter, MailingStatus
from models.audit_event import JOB, write_events
from models.mailing import Mailing

_log = logging.getLogger(__name__)

LARGEST_REPORT = 1024 * 1024
"""Bytes. What counts stands at the beginning; the returned mail may be cut off."""

_MAILINGS: Mapping[str, type[Mailing]] = {"invitation": Invitation, "letter": Letter}
_MESSAGE_ID = re.compile(r"<([a-z]+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^<>\s]+>")
_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")


class Taken(StrEnum):
    """What became of a report."""

    BOUNCED = "BOUNCED"
    IGNORED = "IGNORED"
    """Not a report of failure, not about a mail of ours, or nothing new."""
    TOO_EARLY = "TOO_EARLY"
    """The mail is still being handed over: bring the report again in a minute."""


async def take_report(report: bytes) -> Taken:
    """Read one mail that came to our sender's address, whatever it is."""
    found = _read(report[:LARGEST_REPORT])
    if found is None:
        return Taken.IGNORED
    kind, id_, failure = found
    async with in_transaction():
        mailing = await _MAILINGS[kind].filter(id=id_).select_for_update().get_or_none()
        if mailing is None:
            return Taken.IGNORED
        if mailing.status == MailingStatus.SENDING:
            return Taken.TOO_EARLY
        if not mailing.bounced(failure=failure):
            return Taken.IGNORED
        await mailing.keep_standing()
        await write_events(JOB, "take_report", [mailing.changed])
    _log.warning("A mail bounced.", extra={kind: str(id_)})
    return Taken.BOUNCED


def _read(report: bytes) -> tuple[str, UUID, str] | None:
    """Which mail failed for good, and why as a code."""
    try:
        parts = _parts(message_from_bytes(report))
    except (ValueError, LookupError, RecursionError):
        return None  # What the parser cannot read is nobody's report.
    failure = next((code for part in parts if (code := _failure_in(part))), None)
    message_id = next((found for part in parts if (found := _message_id_in(part))), None)
    if failure is None or message_id is None or message_id[1] not in _MAILINGS:
        return None
    return message_id[1], UUID(message_id[2]), failure


def _parts(message: Message) -> list[Message]:
    """Of a report itself: a report that somebody attached to a letter is a letter."""
    return _inside(message) if message.get_content_type() == "multipart/report" else []


def _failure_in(part: Message) -> str | None:
    """`BOUNCED_5.1.1` when a recipient was given up; a delay is no failure."""
    if part.get_content_type() != "message/delivery-status":
        return None
    for block in _inside(part):
        if str(block.get("Action", "")).strip().lower() == "failed":
            # A comment may follow the code.
            code = _STATUS.fullmatch(str(block.get("Status", "")).strip().partition(" ")[0])
            return f"BOUNCED_{code[0]}" if code else "BOUNCED"
    return None


def _message_id_in(part: Message) -> re.Match[str] | None:
    """Of the mail that is returned, whole or only its headers."""
    payload = part.get_payload()
    if part.get_content_type() == "message/rfc822":
        returned = next(iter(_inside(part)), None)
    elif part.get_content_type() == "text/rfc822-headers" and isinstance(payload, str):
        returned = message_from_string(payload)
    else:
        returned = None
    if returned is None:
        return None
    return _MESSAGE_ID.fullmatch(str(returned.get("Message-ID", "")).strip())


def _inside(part: Message) -> list[Message]:
    payload = part.get_payload()
    if not isinstance(payload, list):
        return []
    return [one for one in payload if isinstance(one, Message)]
