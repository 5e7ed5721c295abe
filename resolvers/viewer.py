"""Who is asking: the viewer behind a bearer token, as their account stands now.

A permission that was taken away, an account that was closed, a session, a key or an outside
identity that has ended: gone with the next request.
"""

from datetime import UTC, datetime
from uuid import UUID

from tortoise.expressions import Subquery

from models import Account, AccountKind, Permission, ServiceProvider, Session
from permissions import outside_token, service_key
from permissions.bearer import Bearer, OutsideBearer, ServiceKeyBearer, SessionBearer
from permissions.rows import Reach, reaching
from permissions.tokens import NotOurs, Tokens
from permissions.viewer import Viewer
from resolvers.outside_identity import Outside, account_of_identity, bearer_of
from resolvers.service_key import account_of_key


async def viewer_of(token: str, tokens: Tokens, outside: Outside | None = None) -> Viewer:
    """Raise NotOurs when the token is not valid, or nobody with an open account is behind it;
    CannotTell when it is of an identity provider that cannot be asked.
    """
    if token.startswith(service_key.PREFIX):
        bearer: Bearer = service_key.read(token)
    elif outside is None or outside_token.is_signed_here(token):
        bearer = tokens.bearer_of(token)
    else:
        bearer = await bearer_of(token, outside)
    return await viewer_behind(bearer)


async def viewer_again(viewer: Viewer) -> Viewer:
    """The same viewer as they stand now. Raise NotOurs like `viewer_of`."""
    if viewer.bearer is None:
        raise NotOurs
    return await viewer_behind(viewer.bearer)


async def viewer_behind(bearer: Bearer) -> Viewer:
    """Raise NotOurs when the session, the key, the identity or the account has ended."""
    authenticated_at = None
    match bearer:
        case SessionBearer():
            # Nobody is known yet, so the database shows one account: the one that the token names.
            with reaching(Reach(account_id=bearer.account_id)):
                session = await _open_session(bearer)
            account, authenticated_at = session.account, session.began_at
        case ServiceKeyBearer():
            account = await account_of_key(bearer)
        case OutsideBearer():
            account = await account_of_identity(bearer)
            authenticated_at = bearer.authenticated_at
    return Viewer.of(account, await _reachable_providers(account), bearer, authenticated_at)


async def _open_session(bearer: SessionBearer) -> Session:
    """One query says that the session and its account are open."""
    session = (
        await Session.filter(
            account_id=bearer.account_id,
            account__disabled_at__isnull=True,
            family=bearer.family,
            ended_at__isnull=True,
            replaced_at__isnull=True,
            expires_at__gt=datetime.now(UTC),
        )
        .select_related("account")
        .first()
    )
    if session is None:
        raise NotOurs
    return session


async def _reachable_providers(account: Account) -> frozenset[UUID]:
    """Staff of a provider, and a reporting tool: their own; those who reach it: all of the group's.

    Administrators: every provider. A jobseeker and an account that belongs nowhere: none.
    """
    if account.kind is AccountKind.JOBSEEKER:
        return frozenset()
    own = frozenset() if account.provider_id is None else frozenset({account.provider_id})
    if Permission.ADMINISTRATOR in account.permissions:
        providers = ServiceProvider.all()
    elif not account.reaches_its_group:
        return own
    elif account.group_id is not None:
        providers = ServiceProvider.filter(group_id=account.group_id)
    else:
        home = ServiceProvider.filter(id=account.provider_id).values("group_id")
        providers = ServiceProvider.filter(group_id__in=Subquery(home))
    return own | frozenset([provider.id for provider in await providers.only("id")])
