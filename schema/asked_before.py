"""A request that comes again, byte for byte: which statement answers it, with which values, is known.

All day long front ends send the same few requests, and to read one, to find its document, who asks and
what for takes longer than to ask PostgreSQL. Nothing is kept of any answer: the statement is asked
again, which says whether the viewer still is who they were, shows what they may see now, and writes
the audit event. What may have ended besides is looked at each time: the token, the list of documents,
and the hour, with which a day may have ended.
"""

from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeAlias

import asyncpg
from starlette.requests import Request

from models import Language
from permissions.bearer import OutsideBearer, SessionBearer
from permissions.tokens import Tokens
from reads.answers import NoLongerStands, Prepared
from reads.slots import Moment
from resolvers.context import Context, new_reference
from resolvers.document_list import DocumentList
from schema.asked import CLIENT_NAMES
from schema.bearer import token_in
from schema.compiled import compiled_reads
from schema.sent import Sent

MOST = 1000
LONGEST = 4 * 1024
"""Bytes of a request that is remembered."""
_TELLING = tuple(
    name.encode()
    for name in ("authorization", "accept", "accept-language", "content-type", *CLIENT_NAMES)
)
"""The headers on which an answer depends."""

Key: TypeAlias = tuple[Any, ...]


class Before(NamedTuple):
    """A request that was answered by its statement alone."""

    prepared: Prepared
    language: Language
    documents: DocumentList
    lists: object
    """All lists of documents, as they were."""
    used: tuple[str, str] | None
    tokens: Tokens
    token: str | None
    """Of a session, where it ends before its session does."""
    hour: int

    async def data(self, source: str, hidden: set[str]) -> bytes | None:
        """The answer, with whatever is hidden of it. None when something is not as it was: the request
        is read anew.

        Raise NotOurs for a token whose time is over, and what PostgreSQL raises.
        """
        now = datetime.now(UTC)
        if self.token is not None:
            self.tokens.bearer_of(self.token)
        if self.documents.at_hand() is not self.lists or _hour_of(now) != self.hour:
            return None
        try:
            row = await self.prepared.row(Moment(now, source, new_reference()))
        except (NoLongerStands, asyncpg.DataError):
            return None
        data = self.prepared.data(row, hidden)
        if data is not None:
            compiled_reads.answered += 1
            if self.used is not None:
                self.documents.uses.count(*self.used, at=now)
        return data


def before(request: Request, ctx: Context, prepared: Prepared, lists: object) -> Before | None:
    """`lists` as they were at hand before it was answered. None for a token of an identity provider:
    whether that is good, the provider's keys say every time.
    """
    bearer = ctx.signed_in.bearer
    if lists is None or isinstance(bearer, OutsideBearer):
        return None
    token = token_in(request.headers.get("authorization"))
    return Before(
        prepared,
        ctx.language,
        ctx.documents,
        lists,
        ctx.used,
        ctx.tokens,
        token if isinstance(bearer, SessionBearer) else None,
        _hour_of(ctx.now),
    )


def key_of(request: Sent, body: bytes) -> Key | None:
    """None for a request that is too long to be remembered."""
    query = request.scope["query_string"]
    if len(body) + len(query) > LONGEST:
        return None
    return (request.method, query, body, *map(request.headers.found.get, _TELLING))


def _hour_of(now: datetime) -> int:
    return int(now.timestamp()) // 3600
