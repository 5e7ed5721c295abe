"""The documents that may be run, as this process knows them: found by one look into a dictionary.

What was published is read anew every two seconds while somebody asks, behind the requests; a
request waits for that only where nobody has asked for five. So what was retired runs for five
seconds at most, and what was published just now is found by the first request that misses it.
"""

import asyncio
import logging
import time
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg
from tortoise import connections
from tortoise.exceptions import BaseORMException

from models import ConsumerMode, DocumentState, OperationKind
from permissions.rows import NOTHING, reaching
from resolvers.document_use import DocumentUses

FRESH_SECONDS = 2.0
OLDEST_SECONDS = 5.0
MOST_REGISTERED = 500
"""Texts that developers' clients registered by themselves, the last used ones, in memory alone."""

_log = logging.getLogger(__name__)

_CONSUMERS = "SELECT id, name, account_id, mode FROM consumer"
_DOCUMENTS = """
SELECT id, consumer_id, name, version, sha256, aliases, operation, state
FROM persisted_document WHERE state <> 'retired' ORDER BY consumer_id, name, version
"""
_TEXTS = "SELECT id, text FROM persisted_document WHERE id = ANY ($1::uuid[])"
_MISSED = """
SELECT d.name, d.version, d.state FROM persisted_document d JOIN consumer c ON c.id = d.consumer_id
WHERE c.name = $1 AND c.account_id IS NULL AND (d.sha256 = $3 OR $3 = ANY (d.aliases))
    OR c.account_id = $2 AND (d.sha256 = $3 OR $3 = ANY (d.aliases))
ORDER BY d.version DESC LIMIT 1
"""


Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Document:
    """What is run: published by a consumer, shipped with the product, or registered by a client."""

    name: str
    """Of its operation."""
    operation: OperationKind
    sha256: str
    text: str
    version: int | None = None
    """Of what a consumer published."""


@dataclass(frozen=True)
class Asker:
    """Who asks, as far as documents go: a consumer that is known, or nobody in particular."""

    mode: ConsumerMode
    name: str = ""
    """Of a front end."""
    account_id: UUID | None = None
    """Of a service account."""
    by_id: Mapping[str, Document] = field(default_factory=dict)
    """By hash, and by every id that the consumer's tool gave."""
    by_name: Mapping[str, Document] = field(default_factory=dict)
    """The newest version that this consumer may run."""

    @property
    def used_by(self) -> str:
        return self.name if self.account_id is None else str(self.account_id)


@dataclass(frozen=True)
class _Known:
    by_name: Mapping[str, Asker]
    by_account: Mapping[UUID, Asker]


class DocumentList:
    """One for a process. `shipped` is for everybody; `unknown` is the mode of who is no consumer."""

    def __init__(
        self, shipped: Iterable[Document] = (), unknown: ConsumerMode = ConsumerMode.FREE
    ) -> None:
        self.shipped = tuple(shipped)
        self.shipped_by_id = {one.sha256: one for one in self.shipped}
        self.shipped_by_name = {one.name: one for one in self.shipped}
        self.unknown = Asker(unknown)
        self.uses = DocumentUses()
        self._registered: OrderedDict[str, Document] = OrderedDict()
        self._known = _Known({}, {})
        self._rows: tuple[Rows, Rows] | None = None
        self._texts: dict[UUID, str] = {}
        self._read_at = -OLDEST_SECONDS
        self._reading = asyncio.Lock()
        self._behind: asyncio.Task[None] | None = None

    async def of_account(self, account_id: UUID) -> Asker:
        """A service account is held to its documents, also before it has any."""
        nothing = Asker(ConsumerMode.ENFORCE, account_id=account_id)
        return (await self._current()).by_account.get(account_id, nothing)

    async def of_front_end(self, name: str) -> Asker:
        return (await self._current()).by_name.get(name, self.unknown) if name else self.unknown

    async def was_missed(self, asker: Asker, name: str, id_: str) -> bool:
        """Whether it was published since the list was read, which then is read again.

        `name` is what the front end calls itself. One that was retired is logged.
        """
        if asker.account_id is None and not name:
            return False
        with reaching(NOTHING):
            rows = await connections.get("default").execute_query_dict(
                _MISSED, [name, asker.account_id, id_]
            )
        if not rows:
            return False
        if rows[0]["state"] == DocumentState.RETIRED:
            _log.warning(
                "A document that was retired was asked for.",
                extra={
                    "consumer": asker.used_by,
                    "document": rows[0]["name"],
                    "version": rows[0]["version"],
                },
            )
            return False
        if rows[0]["state"] == DocumentState.PENDING and asker.mode.holds:
            return False
        await self._read(since=time.monotonic())
        return True

    def registered(self, sha256: str) -> Document | None:
        found = self._registered.get(sha256)
        if found is not None:
            self._registered.move_to_end(sha256)
        return found

    def register(self, document: Document) -> None:
        self._registered[document.sha256] = document
        if len(self._registered) > MOST_REGISTERED:
            self._registered.popitem(last=False)

    async def aclose(self) -> None:
        if self._behind is not None:
            await self._behind
        await self.uses.aclose()

    def at_hand(self) -> object | None:
        """What is known of all lists: as long as it is the same object, each of them is as it was.

        None when it is too old to be believed.
        """
        age = time.monotonic() - self._read_at
        if age >= OLDEST_SECONDS:
            return None
        if age >= FRESH_SECONDS and (self._behind is None or self._behind.done()):
            self._behind = asyncio.create_task(self._read_behind())
        return self._known

    async def _current(self) -> _Known:
        if self.at_hand() is None:
            await self._read(since=time.monotonic() - OLDEST_SECONDS)
        return self._known

    async def _read_behind(self) -> None:
        """The next request waits for another try, as soon as what is known is too old."""
        try:
            await self._read(since=time.monotonic())
        except (BaseORMException, asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            _log.warning("The list of documents could not be read.")

    async def _read(self, *, since: float) -> None:
        """Read the list, unless somebody has begun to since then; one reads, the others wait."""
        async with self._reading:
            if self._read_at >= since:
                return
            begun = time.monotonic()
            with reaching(NOTHING):
                client = connections.get("default")
                rows = (
                    await client.execute_query_dict(_CONSUMERS),
                    await client.execute_query_dict(_DOCUMENTS),
                )
                if rows != self._rows:
                    new = [row["id"] for row in rows[1] if row["id"] not in self._texts]
                    texts = await client.execute_query_dict(_TEXTS, [new]) if new else []
                    self._texts |= {row["id"]: row["text"] for row in texts}
                    listed = {row["id"] for row in rows[1]}
                    self._texts = {id_: self._texts[id_] for id_ in listed & self._texts.keys()}
                    self._known = _known(*rows, self._texts)
                    self._rows = rows
            self._read_at = begun


def _known(consumers: Rows, documents: Rows, texts: Mapping[UUID, str]) -> _Known:
    by_id: dict[UUID, dict[str, Document]] = defaultdict(dict)
    by_name: dict[UUID, dict[str, Document]] = defaultdict(dict)
    # What a service account may send is no setting.
    modes = {
        row["id"]: ConsumerMode.ENFORCE if row["account_id"] else ConsumerMode(row["mode"])
        for row in consumers
    }
    for row in documents:
        is_listed = row["state"] == DocumentState.ACTIVE or not modes[row["consumer_id"]].holds
        if row["id"] not in texts or not is_listed:
            continue
        document = Document(
            name=row["name"],
            operation=OperationKind(row["operation"]),
            sha256=row["sha256"],
            text=texts[row["id"]],
            version=row["version"],
        )
        by_id[row["consumer_id"]] |= dict.fromkeys((row["sha256"], *row["aliases"]), document)
        by_name[row["consumer_id"]][row["name"]] = document
    askers = [
        Asker(
            modes[row["id"]],
            name=row["name"],
            account_id=row["account_id"],
            by_id=by_id[row["id"]],
            by_name=by_name[row["id"]],
        )
        for row in consumers
    ]
    return _Known(
        {asker.name: asker for asker in askers if asker.account_id is None},
        {asker.account_id: asker for asker in askers if asker.account_id is not None},
    )
