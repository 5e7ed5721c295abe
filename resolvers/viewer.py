"""Who is asking: the viewer behind a bearer token, as their account stands now.

A permission that was taken away, an account that was closed, a session, a key or an outside
identity that has ended: gone with the next request.
"""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tortoise import connections

from models import AccountKind
from permissions import outside_token, service_key
from permissions.bearer import Bearer, OutsideBearer, ServiceKeyBearer
from permissions.rows import NOTHING, reaching
from permissions.standing import loading, viewer_in
from permissions.tokens import NotOurs, Tokens
from permissions.viewer import Viewer
from resolvers import outside_identity
from resolvers.outside_identity import Outside
from resolvers.service_key import note_use

log = logging.getLogger(__name__)


async def viewer_of(token: str, tokens: Tokens, outside: Outside | None = None) -> Viewer:
    """Raise NotOurs when the token is not valid, or nobody with an open account is behind it;
    CannotTell when it is of an identity provider that cannot be asked.
    """
    return await viewer_behind(await bearer_of(token, tokens, outside))


async def bearer_of(token: str, tokens: Tokens, outside: Outside | None) -> Bearer:
    """Whom a valid token names, whether or not they still stand. Raise as `viewer_of` does."""
    if token.startswith(service_key.PREFIX):
        return service_key.read(token)
    if outside is None or outside_token.is_signed_here(token):
        return tokens.bearer_of(token)
    return await outside_identity.bearer_of(token, outside)


async def viewer_again(viewer: Viewer) -> Viewer:
    """The same viewer as they stand now. Raise NotOurs like `viewer_of`."""
    if viewer.bearer is None:
        raise NotOurs
    return await viewer_behind(viewer.bearer)


async def viewer_behind(bearer: Bearer) -> Viewer:
    """Raise NotOurs when the session, the key, the identity or the account has ended."""
    now = datetime.now(UTC)
    if isinstance(bearer, OutsideBearer) and now >= bearer.expires_at:
        raise NotOurs
    sql, values = loading(bearer)
    with reaching(NOTHING):
        rows = await connections.get("default").execute_query_dict(sql, values)
    if not rows and isinstance(bearer, OutsideBearer):
        log.warning("a valid token names somebody whom no account is linked to")
    if not rows or rows[0]["id"] is None:
        raise NotOurs
    (row,) = rows
    if isinstance(bearer, ServiceKeyBearer):
        await _must_be_a_service(row, bearer, now)
    return viewer_in(row, bearer)


async def _must_be_a_service(
    row: Mapping[str, Any], bearer: ServiceKeyBearer, now: datetime
) -> None:
    """Raise NotOurs for a wrong secret."""
    if not service_key.is_of(bearer, row["key_hash"]) or row["kind"] != AccountKind.SERVICE:
        raise NotOurs
    if row["last_used_on"] != now.date():
        await note_use(bearer.key_id, now=now)
