"""A request that comes again, byte for byte: which statement answers it, with which values, is known.

All day long front ends send the same few requests, and to read one, to find its document, who asks and
what for takes longer than to ask PostgreSQL. Nothing is kept of any answer: the statement is asked
again, which says whether the viewer still is who they were, shows what they may see now, and writes
the audit event. What may have ended besides is looked at each time: the token, the list of documents,
and the hour, with which a day may have ended.
"""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import asyncpg
import orjson
from starlette.requests import Request
from starlette.types import Scope

from permissions.bearer import OutsideBearer, SessionBearer
from permissions.rules import runs_documents_alone
from permissions.tokens import NotOurs
from reads.answers import NoLongerStands, Prepared, only_row
from reads.moments import Moment
from resolvers.context import Context
from resolvers.document_list import DocumentList
from resolvers.document_use import Used
from schema.asked import CLIENT_NAMES, Asked
from schema.bearer import token_in
from schema.compiled import compiled_reads

MOST = 1000
HOUR_SECONDS = 3600.0
LONGEST = 4 * 1024
"""Bytes of a request that is remembered, its headers among them."""
_TELLING = tuple(
    name.encode()
    for name in ("authorization", "accept", "accept-language", "content-type", *CLIENT_NAMES)
)
"""The headers on which an answer depends."""

Key: TypeAlias = tuple[bytes | None, ...]


class Before(NamedTuple):
    """A request that was answered by its statement alone."""

    prepared: Prepared
    head: Sequence[tuple[bytes, bytes]]
    """Of its answer, without how long that is."""
    documents: DocumentList
    lists: object | None
    """All lists of documents, as they were; None for who has none."""
    used: Used | None
    since: float
    until: float
    """Seconds since 1970; the end of its token, and of an hour at the latest."""

    async def told(self, moment: Moment) -> bytes | None:
        """The body of the answer. None when something is not as it was: the request is read anew.

        Raise what PostgreSQL raises.
        """
        if not self.since <= moment.at < self.until:
            return None
        if self.lists is not None and self.documents.at_hand() is not self.lists:
            return None
        hidden: set[str] = set()
        try:
            rows = await self.prepared.fetch(moment)
            data = self.prepared.data(only_row(rows), hidden)
        except (NoLongerStands, asyncpg.DataError):
            return None
        if data is None:
            return None
        compiled_reads.answered += 1
        if self.used is not None:
            self.documents.uses.count(self.used, at=moment.at)
        return b"".join([b'{"data":', *data, _extensions(hidden), b"}"])


def _extensions(hidden: set[str]) -> bytes:
    return b',"extensions":' + orjson.dumps({"hidden": sorted(hidden)}) if hidden else b""


class Came(NamedTuple):
    """A request as it came."""

    request: Request
    key: Key
    asked: Asked
    lists: object | None
    """As `lists_at_hand` had them before its document was looked for."""

    def before(
        self, ctx: Context, prepared: Prepared, head: Sequence[tuple[bytes, bytes]]
    ) -> Before | None:
        """None for a token of an identity provider, of which the provider's keys say every time whether
        it is good; for one that has ended meanwhile; for a text that a client registers, which is
        forgotten unless it is asked for; and for what is long.
        """
        bearer, asked = ctx.signed_in.bearer, self.asked
        if not self.key or isinstance(bearer, OutsideBearer):
            return None
        if _has_list(ctx) and self.lists is None:
            return None
        if asked.registers or (asked.document_id is not None and ctx.used is None):
            return None
        if sum(map(len, filter(None, self.key))) > LONGEST:
            return None
        hour = ctx.now.replace(minute=0, second=0, microsecond=0).timestamp()
        until = hour + HOUR_SECONDS
        if isinstance(bearer, SessionBearer):
            token = token_in(self.request.headers.get("authorization"))
            try:
                until = min(until, ctx.tokens.ends_at(token or "").timestamp())
            except NotOurs:
                return None
        return Before(prepared, head, ctx.documents, self.lists, ctx.used, hour, until)


def lists_at_hand(ctx: Context) -> object | None:
    """All lists of documents; None when they are too old, and for who has none."""
    return ctx.documents.at_hand() if _has_list(ctx) else None


def _has_list(ctx: Context) -> bool:
    is_held = ctx.viewer is not None and runs_documents_alone(ctx.viewer)
    return is_held or bool(ctx.client_name)


def key_of(scope: Scope, body: bytes) -> Key:
    """Empty for a GET, which is not remembered."""
    if scope["method"] != "POST":
        return ()
    # Of several with the same name the first, as `schema.sent` has it.
    return (body, *map(dict(reversed(scope["headers"])).get, _TELLING))
