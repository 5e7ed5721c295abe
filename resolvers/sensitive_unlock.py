"""Step-up: a proof of who one is opens one person's sensitive information, for minutes.

Source 002: "Each time you leave the page you must re-enter the password. … The system keeps track of
logins and if you are not granted access your manager will contact you."
"""

from datetime import UTC, datetime
from uuid import UUID

from tortoise.queryset import QuerySet

from models import Account, Jobseeker, LetterKind, Permission, SensitiveUnlock
from models.audit_event import LONGEST_TERM, SENSITIVE, AuditKind
from models.errors import ErrorCode, Mistake, Mistakes, say
from models.sensitive_unlock import LIFETIME, end
from models.text import tidy
from permissions import scopes
from permissions.rules import opens_sensitive_information, serves
from permissions.viewer import Viewer
from resolvers import step_up
from resolvers.budgets import UNLOCKS, Spent, take, telling
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find
from resolvers.second_factor_code import counting, must_be_right
from resolvers.sensitive_notice import Refusal, refused, tell_managers
from resolvers.step_up import NotProved, Proof

_PERMISSION = Permission.SENSITIVE_INFORMATION
_REFUSALS = {
    ErrorCode.FORBIDDEN: Refusal.NOT_GRANTED,
    ErrorCode.NOT_FOUND: Refusal.NOT_FOUND,
}


async def unlock(
    ctx: Context,
    wish: Wish,
    *,
    jobseeker_id: str,
    password: str | None = None,
    code: str | None = None,
    reason: str | None = None,
) -> datetime:
    """Until when it is open; whatever this session had opened before is closed.

    The proof is compared first, with a code where the account has a second factor: whether the record
    is another provider's, or there is none, is told no sooner than to whoever may open it. A try that
    fails is recorded and told to the managers.
    """
    mistakes: list[Mistake] = []
    why = tidy(reason, "reason", longest=LONGEST_TERM, several_lines=True, mistakes=mistakes)
    if mistakes:
        raise Mistakes(mistakes)
    try:
        async with telling(ctx):
            id_ = await _unlock(ctx, wish, jobseeker_id, password, code, why)
    except Mistake as mistake:
        await refused(ctx, jobseeker_id, _refusal(mistake))
        raise
    ctx.loaders.sensitive_unlock_by_jobseeker.clear_all()
    # Of this session: what another one opened, and this one asks for again, is not open here.
    found = await _mine(ctx.signed_in).get_or_none(id=id_, expires_at__gt=datetime.now(UTC))
    if found is None:
        raise Mistake(
            ErrorCode.STEP_UP_REQUIRED, say("It is locked again. Confirm your password once more.")
        )
    return found.expires_at


async def _unlock(
    ctx: Context,
    wish: Wish,
    jobseeker_id: str,
    password: str | None,
    code: str | None,
    why: str | None,
) -> UUID:
    viewer = ctx.signed_in
    proof = await step_up.prove(ctx, password)

    async def act() -> Answer:
        # Whoever takes the permission away, or changes the password, holds this row.
        account = await Account.filter(id=viewer.account_id).select_for_update(no_key=True).get()
        proof.must_stand(account)
        if proof.attempts is not None:
            await must_be_right(ctx, account, code, proof.attempts)
        person = await find(scopes.visible_jobseekers(viewer), jobseeker_id, "jobseeker_id")
        if not (opens_sensitive_information(viewer) and account.holds(_PERMISSION)):
            raise Mistake(
                ErrorCode.FORBIDDEN, say("You do not hold the permission that this needs.")
            )
        terms = None if why is None else {"reason": why}
        ctx.audit.record(
            AuditKind.SENSITIVE_UNLOCKED,
            jobseeker_ids=[person.id],
            fields=[SENSITIVE],
            terms=terms,
        )
        opened = await _opened(ctx, person, proof)
        await take(ctx, UNLOCKS)
        return {"unlock": opened.id}

    if proof.attempts is None:
        answer = await once(ctx, wish, act)
    else:
        async with counting(ctx, viewer.account_id, proof.attempts):
            answer = await once(ctx, wish, act)
        await proof.attempts.succeeded()
    return answer["unlock"]


def _refusal(mistake: Mistake) -> Refusal:
    if isinstance(mistake, Spent):
        return Refusal.PAST_BUDGET
    if isinstance(mistake, NotProved):
        return Refusal.NOT_PROVED
    return _REFUSALS.get(mistake.code, Refusal.NOT_COMPARED)


async def lock(ctx: Context, wish: Wish, *, jobseeker_id: str) -> None:
    """Locked, whether or not it was open."""
    viewer = ctx.signed_in

    async def act() -> Answer:
        person = await find(scopes.visible_jobseekers(viewer), jobseeker_id, "jobseeker_id")
        await end(_mine(viewer).filter(jobseeker_id=person.id), at=datetime.now(UTC))
        ctx.audit.touched_nobody()
        return {"jobseeker": person.id}

    await once(ctx, wish, act)
    ctx.loaders.sensitive_unlock_by_jobseeker.clear_all()


async def leave_others(ctx: Context, jobseeker_id: UUID) -> None:
    """A record is opened: what this session had unlocked of anybody else is locked."""
    viewer = ctx.viewer
    if viewer is None or not _can_open(viewer):
        return
    ctx.opened.add(jobseeker_id)
    await end(_mine(viewer).exclude(jobseeker_id=jobseeker_id), at=datetime.now(UTC))


def can_unlock(ctx: Context, person: Jobseeker) -> bool:
    """What `unlock` would say now, given the right proof."""
    return _can_open(ctx.signed_in) and serves(ctx.signed_in, person)


async def unlocked_until(ctx: Context, jobseeker_id: UUID) -> datetime | None:
    """None for a record that is locked; one that is opened together with another one's is."""
    if not _can_open(ctx.signed_in) or ctx.opened - {jobseeker_id}:
        return None
    found = await ctx.loaders.sensitive_unlock_by_jobseeker.load(jobseeker_id)
    if found is None or found.expires_at <= datetime.now(UTC):
        return None
    return found.expires_at


async def must_be_unlocked(ctx: Context, jobseeker_id: UUID, *field: str) -> None:
    """Raise Mistake STEP_UP_REQUIRED otherwise; that it was asked for is recorded."""
    if await unlocked_until(ctx, jobseeker_id) is None:
        ctx.audit.record(
            AuditKind.SENSITIVE_REFUSED, jobseeker_ids=[jobseeker_id], fields=[SENSITIVE]
        )
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
    used = before.filter(proved_at__gte=proof.at)
    if proof.password_hash is None and await used.exists():
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


def _mine(viewer: Viewer) -> QuerySet[SensitiveUnlock]:
    return SensitiveUnlock.filter(account_id=viewer.account_id, session=viewer.session)


def _can_open(viewer: Viewer) -> bool:
    """A program is signed in nowhere: it can prove nothing."""
    return viewer.session is not None and opens_sensitive_information(viewer)
