"""What one request carries."""

import os
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol
from uuid import UUID

from gateways.cams import CamsGateway
from models import Language
from models.session import Lifetimes
from permissions.keyring import Keyring
from permissions.rows import NOTHING, Reach
from permissions.standing import Standing
from permissions.tokens import Tokens
from permissions.viewer import Viewer
from resolvers.audit import Audit
from resolvers.document_list import DocumentList
from resolvers.limiter import Limiter
from resolvers.loaders import Loaders
from resolvers.page import LARGEST


class Reads(Protocol):
    """Where compiled reads run: `reads.pool.Pool`."""

    async def fetch(self, sql: str, args: Sequence[Any], /) -> list[Any]: ...


class NotSignedIn(Exception):
    """Somebody must sign in first."""


class CannotTell(Exception):
    """Whether a token is good cannot be told now: the identity provider gives no keys."""


REFERENCE_BYTES = 6


def new_reference() -> str:
    """Of a request: its faults have it in the log, its events in the audit trail."""
    return os.urandom(REFERENCE_BYTES).hex()


@dataclass
class Context:
    viewer: Viewer | None
    """Nobody, until they sign in."""
    language: Language
    """In which this reader is answered."""
    tokens: Tokens
    cams: CamsGateway
    """For the two previews alone; every other word with CaMS is a job's."""
    limiter: Limiter
    """What resolvers/budgets.py counts with."""
    portal_url: str
    keyring: Keyring
    source: str = ""
    """The network address that the request came from, as far as the server knows it."""
    client_name: str = ""
    """What a front end calls itself, whatever is behind that."""
    documents: DocumentList = field(default_factory=DocumentList)
    """What may be run without its text; resolvers/document.py asks it."""
    used: tuple[str, str] | None = None
    """The document that is run, by its hash, and who runs it, as its uses are counted."""
    lifetimes: Lifetimes = field(default_factory=Lifetimes)
    """Of the sessions that begin or are renewed with this request."""
    reads: Reads | None = None
    """None where operations are not compiled."""
    durable_reads: bool = True
    """Whether what was only read is told once its audit event is on disk."""
    from_memory: bool = False
    """Whether the viewer was remembered, and not loaded for this request: nothing may be shown to them
    but by a statement in which `standing` says that they still are who they were."""
    standing: Standing | None = None
    """What says, within a statement, that the viewer is still the one who stands above."""
    largest: int = LARGEST
    """How many rows of a root list may be asked for at a time."""
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    """One moment for the whole request."""
    answers_evenly: bool = False
    """Set by what reads people of others: its answer leaves on a fixed grid of time, lest the time
    that it took tell whether there is such a person."""
    hidden: set[str] = field(default_factory=set)
    """Coordinates of the fields that were selected and not shown."""
    opened: set[UUID] = field(default_factory=set)
    """The people whose record this request opens: `resolvers/sensitive_unlock.py` says what ends."""
    decisions: dict[Callable[[Viewer], bool], bool] = field(default_factory=dict)
    """What the rules of the matrix have said of this viewer; each is asked once."""
    a_rule_failed: bool = False
    """Whether one of them could not answer, so that nothing may be kept that was made of its no."""
    awaited: list[Coroutine[Any, Any, Any]] = field(init=False, default_factory=list)
    """Whatever its execution waits for or would have waited for; `schema/execution.py` closes the rest."""
    reference: str = field(default_factory=new_reference)
    audit: Audit = field(init=False)
    _loaders: Loaders | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.audit = Audit(self)

    @property
    def loaders(self) -> Loaders:
        """Made when they are first asked for: compiled reads need none."""
        if self._loaders is None:
            self._loaders = Loaders(self)
        return self._loaders

    def load_anew(self) -> None:
        """Another operation begins: what the one before has loaded was stopped when it ended."""
        self._loaders = None

    @property
    def reach(self) -> Reach:
        """Whose rows the database shows to this request."""
        return NOTHING if self.viewer is None else self.viewer.reach

    @property
    def signed_in(self) -> Viewer:
        """The viewer, where the matrix has made sure that there is one."""
        if self.viewer is None:
            raise NotSignedIn
        return self.viewer
