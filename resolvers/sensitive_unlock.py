"""Step-up: the password again, for one person's sensitive information, for minutes.

Source 002: "Each time you leave the page you must re-enter the password. … The system keeps track of
logins and if you are not granted access your manager will contact you."
"""

from datetime import UTC, datetime
from uuid import UUID

from tortoise.queryset import QuerySet

from models import Account, Jobseeker, Permission, SensitiveUnlock
from models.errors import ErrorCode, Mistake, say
from models.sensitive_unlock import LIFETIME
from permissions import scopes
from permissions.rules import opens_sensitive_information
from permissions.viewer import Viewer
from resolvers import password_again
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find


async def unlock(ctx: Context, wish: Wish, *, jobseeker_id: str, password: str) -> datetime:
    """Until when it is open; whatever this session had opened before is closed.

    The password is compared first: whether the record is another provider's, or there is none, is
    told to nobody sooner than to whoever may open it.
    """
    viewer = ctx.signed_in
    if not _can_prove(viewer):
        raise _forbidden()
    account = await Account.get(id=viewer.account_id)
    attempts = await password_again.confirm(ctx, account, password, "password")
    person = await find(scopes.visible_jobseekers(viewer), jobseeker_id, "jobseeker_id")
    if not opens_sensitive_information(viewer):
        raise _forbidden()

    async def act() -> Answer:
        # Whoever takes the permission away, or changes the password, holds this row.
        same = await (
            Account.filter(id=account.id, password_hash=account.password_hash)
            .select_for_update(no_key=True)
            .first()
        )
        if same is None:
            raise password_again.wrong("password")
        if not same.holds(Permission.SENSITIVE_INFORMATION):
            raise _forbidden()
        return {"unlock": (await _opened(ctx, person)).id}

    answer = await once(ctx, wish, act)
    await attempts.succeeded()
    ctx.loaders.sensitive_unlock_by_jobseeker.clear_all()
    found = await SensitiveUnlock.get_or_none(
        id=answer["unlock"], account_id=account.id, expires_at__gt=datetime.now(UTC)
    )
    if found is None:
        raise Mistake(
            ErrorCode.STEP_UP_REQUIRED,
            say("It is locked again. Confirm your password once more."),
        )
    return found.expires_at


async def lock(ctx: Context, wish: Wish, *, jobseeker_id: str) -> None:
    """Locked, whether or not it was open."""
    viewer = ctx.signed_in

    async def act() -> Answer:
        person = await find(scopes.visible_jobseekers(viewer), jobseeker_id, "jobseeker_id")
        await _of_session(viewer).filter(jobseeker_id=person.id).delete()
        return {"jobseeker": person.id}

    await once(ctx, wish, act)
    ctx.loaders.sensitive_unlock_by_jobseeker.clear_all()


async def leave_others(ctx: Context, jobseeker_id: UUID) -> None:
    """A record is opened: what this session had unlocked of anybody else is locked."""
    viewer = ctx.viewer
    if viewer is None or not can_unlock(ctx):
        return
    ctx.opened.add(jobseeker_id)
    await _of_session(viewer).exclude(jobseeker_id=jobseeker_id).delete()


def can_unlock(ctx: Context) -> bool:
    """Whether `unlock` would let this viewer in, given the right password."""
    return _can_prove(ctx.signed_in) and opens_sensitive_information(ctx.signed_in)


async def unlocked_until(ctx: Context, jobseeker_id: UUID) -> datetime | None:
    """None for a record that is locked; one that is opened together with another one's is."""
    if not can_unlock(ctx) or ctx.opened - {jobseeker_id}:
        return None
    found = await ctx.loaders.sensitive_unlock_by_jobseeker.load(jobseeker_id)
    if found is None or found.expires_at <= datetime.now(UTC):
        return None
    return found.expires_at


async def must_be_unlocked(ctx: Context, jobseeker_id: UUID, *field: str) -> None:
    """Raise Mistake STEP_UP_REQUIRED otherwise."""
    if await unlocked_until(ctx, jobseeker_id) is None:
        raise Mistake(
            ErrorCode.STEP_UP_REQUIRED,
            say("Confirm your password to open this person's sensitive information."),
            field=field,
        )


async def _opened(ctx: Context, person: Jobseeker) -> SensitiveUnlock:
    viewer = ctx.signed_in
    now = datetime.now(UTC)
    await SensitiveUnlock.filter(account_id=viewer.account_id, expires_at__lt=now).delete()
    await _of_session(viewer).delete()
    return await SensitiveUnlock.create(
        account_id=viewer.account_id,
        session=viewer.family,
        jobseeker_id=person.id,
        expires_at=now + LIFETIME,
    )


def _of_session(viewer: Viewer) -> QuerySet[SensitiveUnlock]:
    return SensitiveUnlock.filter(account_id=viewer.account_id, session=viewer.family)


def _can_prove(viewer: Viewer) -> bool:
    """Somebody who signed in, not a program."""
    return viewer.is_staff and viewer.family is not None


def _forbidden() -> Mistake:
    return Mistake(ErrorCode.FORBIDDEN, say("You do not hold the permission that this needs."))
