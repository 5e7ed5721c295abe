"""Who is asking: signing in with a password, and the viewer behind an access token."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from tortoise.expressions import Subquery

from models import Account, AccountKind, Permission, ServiceProvider
from models.email_address import NotAnEmailAddress, parse_email_address
from models.errors import invalid, say
from permissions.passwords import password_matches
from permissions.tokens import NotOurs, Tokens
from permissions.viewer import Viewer
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once


@dataclass(frozen=True)
class SignedIn:
    access_token: str
    expires_at: datetime
    viewer: Viewer


async def viewer_of(access_token: str, tokens: Tokens) -> Viewer:
    """The account behind a token as it stands now: a permission taken away is gone at once.

    Raise NotOurs when the token is not valid or its account is closed.
    """
    return await viewer_of_account(tokens.account_of(access_token))


async def viewer_of_account(account_id: UUID) -> Viewer:
    account = await Account.get_or_none(id=account_id)
    if account is None or account.disabled_at is not None:
        raise NotOurs
    return Viewer.of(account, await _reachable_providers(account))


async def sign_in(ctx: Context, wish: Wish, *, email: str, password: str) -> SignedIn:
    """Raise one and the same Mistake whether the address is unknown or the password is wrong."""
    try:
        account = await Account.get_or_none(email=parse_email_address(email).lower())
    except NotAnEmailAddress:
        account = None
    usable = account if account is not None and account.disabled_at is None else None
    password_hash = None if usable is None else usable.password_hash
    matches = await asyncio.to_thread(password_matches, password_hash, password)
    if usable is None or not matches:
        raise invalid(say("The e-mail address or the password is not right."), "password")

    async def act() -> Answer:
        return {"account": usable.id}

    answer = await once(ctx, wish, act, stand_in=str(usable.id))
    return await signed_in(ctx, answer["account"])


async def signed_in(ctx: Context, account_id: UUID) -> SignedIn:
    """A new access token for an account that has just proved itself."""
    token, expires_at = ctx.tokens.access_token(account_id, now=datetime.now(UTC))
    return SignedIn(token, expires_at, await viewer_of_account(account_id))


async def _reachable_providers(account: Account) -> frozenset[UUID]:
    """Staff of a provider: their own; with Service Provider Group: all of the group's.

    Administrators: every provider. A jobseeker and an account that belongs nowhere: none.
    """
    if account.kind is AccountKind.JOBSEEKER:
        return frozenset()
    own = frozenset() if account.provider_id is None else frozenset({account.provider_id})
    if Permission.ADMINISTRATOR in account.permissions:
        providers = ServiceProvider.all()
    elif not account.holds(Permission.SERVICE_PROVIDER_GROUP):
        return own
    elif account.group_id is not None:
        providers = ServiceProvider.filter(group_id=account.group_id)
    else:
        home = ServiceProvider.filter(id=account.provider_id).values("group_id")
        providers = ServiceProvider.filter(group_id__in=Subquery(home))
    return own | frozenset([provider.id for provider in await providers.only("id")])
