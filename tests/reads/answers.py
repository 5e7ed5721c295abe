"""The API asked in two ways, and what must not differ: the answer, what is recorded, what is left open."""

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx

from models import Account
from models.identity import Kind
from permissions.tokens import Tokens
from resolvers.page import cursor_of
from tests.reads.crowd import Crowd
from tests.reads.operations import Asking, Operation

_PLACE = re.compile(r"<(cursor )?([A-Z_]+) ([0-9]+)>")
_REFERENCE = re.compile(r'"reference": "([0-9a-f]{12})"')
_SEALED = re.compile(r"gAAAA[A-Za-z0-9_=-]{60,}")
_MAY_CHANGE = frozenset({"sensitive_unlock", "document_use"})
"""By reading: the first is compared after each answer, the second counts what was sent."""
_HEADERS = ("content-type", "content-language", "cache-control", "www-authenticate")
_NOTHING = UUID(int=0)

_TAKE_EVENTS = """
delete from audit_event where id > $1
returning kind, account_id, acting_as, provider_id, operation, fields, jobseeker_ids,
    about_account_id, terms, source
"""
"""What was recorded of one answer is gone before the next one is asked for."""
_DIGEST = "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from {} t"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: tuple[str | None, ...]
    body: str
    """What is different in every answer is left out of it; objects keep the order of their keys."""
    events: Counter[tuple[Any, ...]]
    still_open: bool
    """Whether the viewer's session has what it had unlocked before."""

    @property
    def parsed(self) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(self.body)
        return body


class Answers:
    """Sends what is asked as whoever asks it; reads what stands in the audit trail of it."""

    def __init__(
        self, crowd: Crowd, tokens: Tokens, everything: asyncpg.Connection, last_event: int
    ) -> None:
        self._crowd = crowd
        self._tokens = tokens
        self._everything = everything
        self._last_event = last_event
        self._open_until = datetime.now(UTC) + timedelta(hours=1)

    @classmethod
    async def of(cls, crowd: Crowd, tokens: Tokens, everything: asyncpg.Connection) -> "Answers":
        """`everything` is a connection of a role that may do everything, for this alone."""
        await everything.execute("set session_replication_role = replica")
        last = await everything.fetchval("select coalesce(max(id), 0) from audit_event")
        return cls(crowd, tokens, everything, last)

    async def answer(self, http: httpx.AsyncClient, operation: Operation, asking: Asking) -> Answer:
        if asking.viewer and asking.viewer.startswith("coordinator"):
            await self._everything.execute(
                "update sensitive_unlock set expires_at = $1", self._open_until
            )
        found = await self.send(http, operation, asking)
        events = await self.events()
        still_open = await self._everything.fetchval(
            "select exists (select from sensitive_unlock where expires_at = $1)", self._open_until
        )
        return Answer(
            status=found.status_code,
            headers=tuple(found.headers.get(name) for name in _HEADERS),
            body=self.comparable(found.text),
            events=events,
            still_open=still_open,
        )

    async def send(
        self, http: httpx.AsyncClient, operation: Operation, asking: Asking
    ) -> httpx.Response:
        asked = {
            "query": self.placed(operation.text),
            "variables": json.loads(self.placed(json.dumps(asking.variables))),
            "operationName": asking.operation,
        }
        return await http.post("/graphql", content=json.dumps(asked), headers=self._headers(asking))

    async def events(self) -> Counter[tuple[Any, ...]]:
        """What was recorded since, which is forgotten."""
        events = await self._everything.fetch(_TAKE_EVENTS, self._last_event)
        return Counter(map(_comparable_event, events))

    def people_in(self, text: str) -> list[UUID]:
        return [id_ for id_ in self._crowd.ids[Kind.JOBSEEKER] if str(id_) in text]

    def account(self, name: str) -> Account:
        return self._crowd.agency.accounts[name]

    @property
    def providers(self) -> list[UUID]:
        return self._crowd.ids[Kind.SERVICE_PROVIDER]

    def placed(self, text: str) -> str:
        """With the ids, and the cursors, that its place holders name."""
        return _PLACE.sub(self._of_place, text)

    def _of_place(self, place: re.Match[str]) -> str:
        ids = self._crowd.ids[Kind[place[2]]] or [_NOTHING]
        one = ids[int(place[3]) % len(ids)]
        return cursor_of(_Row(one)) if place[1] else str(one)  # type: ignore[arg-type]

    def _headers(self, asking: Asking) -> dict[str, str]:
        headers = {"content-type": "application/json", "accept": asking.media_type}
        if asking.language:
            headers["accept-language"] = asking.language
        if token := self.token(asking.viewer):
            headers["authorization"] = f"Bearer {token}"
        return headers

    def token(self, viewer: str | None) -> str | None:
        accounts = self._crowd.agency.accounts
        if viewer is None:
            return None
        if viewer not in self._crowd.tokens and viewer in accounts:
            id_ = accounts[viewer].id
            self._crowd.tokens[viewer] = self._tokens.access_token(id_, id_, now=datetime.now(UTC))[
                0
            ]
        return self._crowd.tokens.get(viewer)

    def comparable(self, text: str) -> str:
        answer = json.loads(text, object_pairs_hook=_each_key_once)
        # Fields are executed at once: errors stand in the order in which they happened, and of two
        # nulls that must not be, below one that may, the first that happened is told.
        for error in answer.get("errors", []):
            error.pop("path", None)
            error.pop("locations", None)
        answer.get("errors", []).sort(key=json.dumps)
        body = json.dumps(answer, ensure_ascii=False)
        for reference in set(_REFERENCE.findall(body)):
            body = body.replace(reference, "reference")
        return _SEALED.sub(self._unsealed, body)

    def _unsealed(self, sealed: re.Match[str]) -> str:
        held = self._tokens.unseal("audit-trail", sealed[0], lifetime=timedelta(days=1))
        return json.dumps(held).replace('"', "'")


@dataclass(frozen=True)
class _Row:
    pk: UUID


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A reader of JSON would see the last one alone."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        found[f"{name} again" if name in found else name] = value
    return found


def _comparable_event(event: Mapping[str, Any]) -> tuple[Any, ...]:
    """In whatever order the fields and the people were noted."""
    values = dict(event)
    for name in ("fields", "jobseeker_ids"):
        values[name] = tuple(sorted(values[name], key=str))
    values["acting_as"] = tuple(values["acting_as"])
    return tuple(values.items())


async def digest_of(everything: asyncpg.Connection) -> dict[str, str]:
    """By table, what stands in it."""
    tables = await everything.fetch(
        "select relname from pg_class where relkind in ('r', 'p') and not relispartition"
        " and relnamespace = 'public'::regnamespace"
    )
    return {
        name: await everything.fetchval(_DIGEST.format(name))
        for (name,) in tables
        if name not in _MAY_CHANGE
    }
