"""Sessions: how they begin, are renewed and end.

Whatever changes the sessions of an account holds the account's row meanwhile: no family is renewed
while it is being ended.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from tortoise.queryset import QuerySet

from models import Account, SensitiveUnlock, Session
from models.audit_event import AuditKind
from models.errors import Mistake, invalid, say
from models.identity import Kind, new_id
from models.sensitive_unlock import end
from permissions.bearer import SessionBearer
from permissions.rows import Reach, reaching
from permissions.tokens import NotOurs
from permissions.viewer import Viewer
from resolvers.context import Context, NotSignedIn
from resolvers.idempotency import Answer, Wish, once
from resolvers.viewer import viewer_behind


@dataclass(frozen=True)
class SignedIn:
    access_token: str
    expires_at: datetime
    refresh_token: str
    refresh_expires_at: datetime
    viewer: Viewer


async def begin(ctx: Context, account_id: UUID) -> Session:
    """A new family, in the caller's transaction."""
    id_ = new_id(Kind.SESSION)
    session = Session(account_id=account_id, family=id_, began_at=ctx.now)
    return await _written(ctx, session, id_)


async def signed_in(ctx: Context, session_id: UUID) -> SignedIn | None:
    """The tokens of an account that has proved itself; None when the session is no longer open."""
    session = await Session.get_or_none(id=session_id)
    if session is None or not session.is_open_at(ctx.now):
        return None
    try:
        viewer = await viewer_behind(SessionBearer(session.account_id, session.family))
    except NotOurs:
        return None
    token, expires_at = ctx.tokens.access_token(
        session.account_id, session.family, now=datetime.now(UTC)
    )
    refresh_token = ctx.tokens.refresh_token(session.id)
    return SignedIn(token, expires_at, refresh_token, session.expires_at, viewer)


async def renew(ctx: Context, wish: Wish, *, refresh_token: str) -> SignedIn:
    """New tokens for a refresh token, which is good once.

    Unknown, used, expired and ended tokens all look the same; a used one ends its family, except
    within models.session.GRACE and before its successor was used: then the successor is told again.
    """
    found = await _known(ctx, refresh_token)
    if found is None:
        raise _over()

    async def act() -> Answer:
        session = await _held(found)
        if session is None or session.ended_at is not None or ctx.now >= session.expires_at:
            raise _over()
        if session.replaced_at is None:
            ctx.audit.touched_nobody()
            return {"session": (await _replaced(ctx, session)).id}
        if session.replaced_by is not None and session.was_just_replaced(ctx.now):
            successor = await Session.get_or_none(id=session.replaced_by)
            if successor is not None and successor.replaced_at is None:
                ctx.audit.touched_nobody()
                return {"session": successor.id}
        await _end(ctx, session.family)
        ctx.audit.record(AuditKind.SESSION_REUSED, about_account_id=session.account_id)
        # Not raised: that would take the end of the family back.
        return {}

    with reaching(Reach(account_id=found.account_id)):
        answer = await once(ctx, wish, act, stand_in=str(found.family))
    answered = await signed_in(ctx, answer["session"]) if answer else None
    if answered is None:
        raise _over()
    return answered


async def sign_out(ctx: Context, wish: Wish, *, refresh_token: str | None = None) -> None:
    """End the family of the refresh token, else what the access token belongs to.

    A token that is not known, or not any more, has nothing to end, nor has a program's. What an
    identity provider has given ends there; here whatever it had unlocked is locked. Raise
    NotSignedIn without either token.
    """
    if refresh_token is not None:
        found = await _known(ctx, refresh_token)
        ended = None if found is None else (found.account_id, found.family)
    elif ctx.viewer is not None:
        session = ctx.viewer.session
        ended = None if session is None else (ctx.viewer.account_id, session)
    else:
        raise NotSignedIn
    if ended is None:
        return
    account_id, family = ended

    async def act() -> Answer:
        await _hold(account_id)
        await _end(ctx, family)
        ctx.audit.record(AuditKind.SIGN_OUT, about_account_id=account_id)
        return {}

    with reaching(Reach(account_id=account_id)):
        await once(ctx, wish, act, stand_in=str(family))


async def end_others(ctx: Context, account_id: UUID) -> None:
    """End every family of the account except the one that asks; its row is held by the caller."""
    here = ctx.signed_in.session
    await _open_of(account_id).exclude(family=here).update(ended_at=ctx.now)
    await end(
        SensitiveUnlock.filter(account_id=account_id).exclude(session=here), at=datetime.now(UTC)
    )


async def end_all(account_id: UUID, *, at: datetime) -> None:
    """End every family of the account; its row is held by the caller."""
    await _open_of(account_id).update(ended_at=at)
    await end(SensitiveUnlock.filter(account_id=account_id), at=datetime.now(UTC))


def _open_of(account_id: UUID) -> QuerySet[Session]:
    return Session.filter(account_id=account_id, ended_at__isnull=True)


async def _known(ctx: Context, refresh_token: str) -> Session | None:
    """The session of a refresh token. One of another secret is none: changing it ends sessions."""
    found = await Session.get_or_none(token_hash=ctx.tokens.hash_of(refresh_token))
    is_ours = ctx.tokens.is_refresh_token(refresh_token, None if found is None else found.id)
    return found if is_ours else None


async def _hold(account_id: UUID) -> None:
    await Account.filter(id=account_id).select_for_update(no_key=True).first()


async def _held(found: Session) -> Session | None:
    """The session as it is once nobody else can change its family."""
    await _hold(found.account_id)
    return await Session.get_or_none(id=found.id)


async def _replaced(ctx: Context, session: Session) -> Session:
    id_ = new_id(Kind.SESSION)
    session.replaced_at, session.replaced_by = ctx.now, id_
    await session.save(update_fields=["replaced_at", "replaced_by"])
    successor = Session(
        account_id=session.account_id, family=session.family, began_at=session.began_at
    )
    return await _written(ctx, successor, id_)


async def _written(ctx: Context, session: Session, id_: UUID) -> Session:
    session.id = id_
    session.token_hash = ctx.tokens.hash_of(ctx.tokens.refresh_token(id_))
    session.created_at = ctx.now
    session.expires_at = session.expires_after(ctx.now, ctx.lifetimes)
    await session.save(force_create=True)
    return session


async def _end(ctx: Context, family: UUID) -> None:
    await Session.filter(family=family, ended_at__isnull=True).update(ended_at=ctx.now)
    await end(SensitiveUnlock.filter(session=family), at=datetime.now(UTC))


def _over() -> Mistake:
    return invalid(say("Your session is over. Sign in again."), "refresh_token")
