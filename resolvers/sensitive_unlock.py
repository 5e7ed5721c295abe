"""Step-up: a proof of who one is opens one person's sensitive information, for minutes.

Source 002: "Each time you leave the page you must re-enter the password. … The system keeps track of
logins and if you are not granted access your manager will contact you."
"""

from datetime import UTC, datetime
from uuid import UUID

from tortoise.queryset import QuerySet

from models import Account, Jobseeker, LetterKind, Permission, SensitiveUnlock
from models.errors import ErrorCode, Mistake, say
from models.sensitive_unlock import LIFETIME
from permissions import scopes
from permissions.rules import opens_sensitive_information
from permissions.viewer import Viewer
from resolvers import step_up
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find
from resolvers.sensitive_notice import Refusal, refused, tell_managers
from resolvers.step_up import NotProved, Proof


async def unlock(
    ctx: Context, wish: Wish, *, jobseeker_id: str, password: str | None = None
) -> datetime:
    """Until when it is open; whatever this session had opened before is closed.

    The proof is compared first: whether the record is another provider's, or there is none, is told
    no sooner than to whoever may open it. A try that fails is told to the managers.
    """
    viewer = ctx.signed_in
    session = viewer.session
    if session is None or not viewer.is_staff:
        raise _forbidden()
    account = await Account.get(id=viewer.account_id)
    try:
        proof = await step_up.prove(ctx, account, session, password)
    except NotProved:
        await refused(ctx, jobseeker_id, Refusal.NOT_PROVED)
        raise
    person = await find(scopes.visible_jobseekers(viewer), jobseeker_id, "jobseeker_id")
    if not opens_sensitive_information(viewer):
        await refused(ctx, jobseeker_id, Refusal.NOT_GRANTED)
        raise _forbidden()

    async def act() -> Answer:
        # Whoever takes the permission away, or changes the password, holds this row.
        same = await Account.filter(id=account.id).select_for_update(no_key=True).get()
        if proof.password_hash is not None and same.password_hash != proof.password_hash:
            raise step_up.wrong_password("password")
        if not same.holds(Permission.SENSITIVE_INFORMATION):
            raise _forbidden()
        return {"unlock": (await _opened(ctx, person, proof)).id}

    answer = await once(ctx, wish, act)
    if proof.attempts is not None:
        await proof.attempts.succeeded()
    ctx.loaders.sensitive_unlock_by_jobseeker.clear_all()
    found = await SensitiveUnlock.get_or_none(id=answer["unlock"], expires_at__gt=datetime.now(UTC))
    if found is None:
        raise Mistake(
            ErrorCode.STEP_UP_REQUIRED, say("It is locked again. Confirm your password once more.")
        )
    return found.expires_at


async def lock(ctx: Context, wish: Wish, *, jobseeker_id: str) -> None:
    """Locked, whether or not it was open."""
    viewer = ctx.signed_in

    async def act() -> Answer:
        person = await find(scopes.visible_jobseekers(viewer), jobseeker_id, "jobseeker_id")
        await _end(_open_now(viewer).filter(jobseeker_id=person.id))
        return {"jobseeker": person.id}

    await once(ctx, wish, act)
    ctx.loaders.sensitive_unlock_by_jobseeker.clear_all()


async def leave_others(ctx: Context, jobseeker_id: UUID) -> None:
    """A record is opened: what this session had unlocked of anybody else is locked."""
    viewer = ctx.viewer
    if viewer is None or not can_unlock(ctx):
        return
    ctx.opened.add(jobseeker_id)
    await _end(_open_now(viewer).exclude(jobseeker_id=jobseeker_id))


def can_unlock(ctx: Context) -> bool:
    """Whether `unlock` would let this viewer in, given the right proof."""
    viewer = ctx.signed_in
    return viewer.is_staff and viewer.session is not None and opens_sensitive_information(viewer)


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


async def _opened(ctx: Context, person: Jobseeker, proof: Proof) -> SensitiveUnlock:
    """Raise NotProved for an identity provider's proof that has opened a record before."""
    viewer = ctx.signed_in
    now = datetime.now(UTC)
    mine = SensitiveUnlock.filter(account_id=viewer.account_id)
    before = mine.filter(session=proof.session)
    if await before.filter(proved_at__gte=proof.at).exists():
        raise step_up.not_fresh()
    await before.delete()
    # What is older than any proof that is good can tell nobody anything.
    await mine.filter(expires_at__lt=now, proved_at__lt=now - step_up.FRESH).delete()
    unlock = await SensitiveUnlock.create(
        account_id=viewer.account_id,
        session=proof.session,
        jobseeker_id=person.id,
        proved_at=proof.at,
        expires_at=now + LIFETIME,
    )
    await tell_managers(ctx, person, LetterKind.SENSITIVE_UNLOCKED)
    return unlock


def _open_now(viewer: Viewer) -> QuerySet[SensitiveUnlock]:
    return SensitiveUnlock.filter(
        account_id=viewer.account_id,
        session=viewer.session,
        expires_at__gt=datetime.now(UTC),
    )


async def _end(unlocks: QuerySet[SensitiveUnlock]) -> None:
    """The row stays for minutes: a proof that was used is not good again."""
    await unlocks.update(expires_at=datetime.now(UTC))


def _forbidden() -> Mistake:
    return Mistake(ErrorCode.FORBIDDEN, say("You do not hold the permission that this needs."))
