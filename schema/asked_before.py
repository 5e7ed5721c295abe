"""A request that comes again, byte for byte: which statement answers it, with which values, is known.

All day long front ends send the same few requests, and to read one, to find its document, who asks and
what for takes longer than to ask PostgreSQL. Nothing is kept of any answer: the statement is asked
again, which says whether the viewer still is who they were, shows what they may see now, and writes
the audit event. What may have ended besides is looked at each time: the token, the list of documents,
and the hour, with which a day may have ended.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from time import time
from typing import NamedTuple, TypeAlias

import asyncpg
from starlette.requests import Request

from permissions.bearer import OutsideBearer, SessionBearer
from permissions.rules import runs_documents_alone
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

Key: TypeAlias = tuple[bytes | None, ...]


class Before(NamedTuple):
    """A request that was answered by its statement alone."""

    prepared: Prepared
    head: Sequence[tuple[bytes, bytes]]
    """Of its answer, without how long that is."""
    documents: DocumentList
    lists: object | None
    """All lists of documents, as they were; None for who has none."""
    used: tuple[str, str] | None
    until: float
    """The end of its token, and of an hour at the latest, in seconds since 1970."""

    async def data(self, source: str, hidden: set[str]) -> bytes | None:
        """The answer, with whatever is hidden of it. None when something is not as it was: the request
        is read anew.

        Raise what PostgreSQL raises.
        """
        if time() >= self.until:
            return None
        if self.lists is not None and self.documents.at_hand() is not self.lists:
            return None
        now = datetime.now(UTC)
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


def before(
    request: Request,
    ctx: Context,
    prepared: Prepared,
    lists: object,
    head: Sequence[tuple[bytes, bytes]],
) -> Before | None:
    """`lists` as they were at hand before it was answered. None for a token of an identity provider:
    whether that is good, the provider's keys say every time.
    """
    viewer = ctx.signed_in
    bearer = viewer.bearer
    has_list = bool(ctx.client_name) or runs_documents_alone(viewer)
    if isinstance(bearer, OutsideBearer) or (has_list and lists is None):
        return None
    until = (ctx.now.timestamp() // 3600 + 1) * 3600
    if isinstance(bearer, SessionBearer):
        token = token_in(request.headers.get("authorization"))
        until = min(until, ctx.tokens.ends_at(token or ""))
    return Before(prepared, head, ctx.documents, lists if has_list else None, ctx.used, until)


def key_of(request: Sent, body: bytes) -> Key | None:
    """None for a request that is too long to be remembered, and for a GET."""
    if request.method != "POST" or len(body) > LONGEST:
        return None
    return (body, *map(request.headers.found.get, _TELLING))
