"""Mail that was caught, in a folder: each message as it came (`.eml`), its envelope beside it.

The folder is the truth; what is in memory can be read from it again, so a restart loses nothing.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from secrets import token_hex

import msgspec


class _Envelope(msgspec.Struct, frozen=True, rename="camel"):
    """What SMTP said, which a message's own headers need not repeat."""

    received_at: datetime
    sender: str = msgspec.field(name="from")
    to: list[str]


class CaughtMessage(msgspec.Struct, frozen=True, rename="camel"):
    """As `GET /messages` answers it. The addresses are the envelope's."""

    id: str
    received_at: datetime
    sender: str = msgspec.field(name="from")
    to: list[str]
    subject: str
    text: str
    html: str


class MailboxStore:
    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._messages = {message.id: message for message in self._kept()}

    def __len__(self) -> int:
        return len(self._messages)

    def newest_first(self, *, to: str | None = None) -> list[CaughtMessage]:
        """All messages, or those whose envelope names the recipient."""
        wanted = (each for each in self._messages.values() if to is None or to in each.to)
        return sorted(wanted, key=lambda each: each.id, reverse=True)

    def message(self, message_id: str) -> CaughtMessage | None:
        return self._messages.get(message_id)

    def raw(self, message: CaughtMessage) -> bytes:
        """The very bytes that came over SMTP."""
        return self._source(message.id).read_bytes()

    def keep(self, *, sender: str, to: list[str], raw: bytes) -> CaughtMessage:
        received_at = datetime.now(UTC)
        message_id = f"{received_at:%Y%m%dT%H%M%S-%f}-{token_hex(4)}"
        envelope = _Envelope(
            received_at=received_at, sender=_sayable(sender), to=list(map(_sayable, to))
        )
        _write(self._source(message_id), raw)
        _write(self._envelope(message_id), msgspec.json.encode(envelope))
        message = _message(message_id, envelope, raw)
        self._messages[message_id] = message
        return message

    def clear(self) -> None:
        for message_id in list(self._messages):
            self._envelope(message_id).unlink(missing_ok=True)
            self._source(message_id).unlink(missing_ok=True)
        self._messages.clear()

    def _kept(self) -> Iterator[CaughtMessage]:
        """A message is kept once its envelope is written; half of one, after a crash, is not."""
        for path in self._folder.glob("*.json"):
            envelope = msgspec.json.decode(path.read_bytes(), type=_Envelope)
            yield _message(path.stem, envelope, self._source(path.stem).read_bytes())

    def _source(self, message_id: str) -> Path:
        return self._folder / f"{message_id}.eml"

    def _envelope(self, message_id: str) -> Path:
        return self._folder / f"{message_id}.json"


def _message(message_id: str, envelope: _Envelope, raw: bytes) -> CaughtMessage:
    parsed = message_from_bytes(raw, policy=policy.default)
    return CaughtMessage(
        id=message_id,
        received_at=envelope.received_at,
        sender=envelope.sender,
        to=envelope.to,
        subject=_subject(parsed),
        text=_body(parsed, "plain"),
        html=_body(parsed, "html"),
    )


def _subject(message: EmailMessage) -> str:
    try:
        return _sayable(str(message["Subject"] or ""))
    except Exception:  # noqa: BLE001  # The email package fails in many ways on hostile headers.
        return "(unreadable subject)"


def _body(message: EmailMessage, kind: str) -> str:
    try:
        part = message.get_body((kind,))
        return "" if part is None else _sayable(part.get_content()).replace("\r\n", "\n")
    except Exception:  # noqa: BLE001  # The same; the message is shown without what is broken in it.
        return "(unreadable)"


def _sayable(text: str) -> str:
    """Without the half characters that stand for undecodable bytes, which JSON cannot say."""
    return text.encode("utf-8", "replace").decode()


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all, also when the process is killed meanwhile."""
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_bytes(content)
    unfinished.replace(path)
