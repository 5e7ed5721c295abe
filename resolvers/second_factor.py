"""One's second factor: begun with the password, turned on with a code, removed with both."""

from uuid import UUID

from models import Account, Language, RecoveryCode, SecondFactor, SecondFactorChange
from models.errors import ErrorCode, Mistake, invalid, say
from models.identity import Kind, new_id
from models.second_factor import RECOVERY_CODES
from permissions import scopes
from permissions.one_time_codes import enrolment_uri, new_secret
from permissions.viewer import Viewer
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find
from resolvers.password import held_with_password, must_match
from resolvers.second_factor_code import (
    WrongCode,
    counting,
    factor_of,
    must_be_right,
    sealed,
    secret_of,
    takes,
    tell,
)
from resolvers.session import end_all, end_others
from resolvers.sign_in_attempts import Attempts

_ISSUER = {Language.ENGLISH: "Jobs Portal", Language.FRENCH: "Portail de l’emploi"}
"""What an authenticator app calls us."""


async def is_on(viewer: Viewer) -> bool:
    """Whether signing in to the viewer's account asks for a code."""
    return await SecondFactor.exists(account_id=viewer.account_id, confirmed_at__isnull=False)


async def begin(ctx: Context, wish: Wish, *, password: str) -> tuple[str, str]:
    """A secret for an authenticator app, and the same as an address; it asks for nothing yet.

    Raise Mistake CONFLICT when there is a second factor: it must be removed first.
    """
    account = await Account.get(id=ctx.signed_in.account_id)
    attempts = await must_match(ctx, account, password, "password")

    async def act() -> Answer:
        held = await held_with_password(account, "password")
        await _must_have_none(held)
        await SecondFactor.filter(account_id=held.id).delete()
        await SecondFactor.create(
            account_id=held.id, secret=sealed(ctx, held, new_secret()), begun_at=ctx.now
        )
        ctx.audit.touched_nobody()
        return {"account": held.id}

    await once(ctx, wish, act)
    await attempts.succeeded()
    # The same key sent again is told the same secret, until it is in use.
    begun = await SecondFactor.get_or_none(account_id=account.id, confirmed_at__isnull=True)
    if begun is None:
        raise _there_is_one()
    secret = secret_of(ctx, begun)
    return secret, enrolment_uri(secret, issuer=_ISSUER[account.language], account=account.email)


async def confirm(ctx: Context, wish: Wish, *, code: str) -> list[str]:
    """Turn it on with a first code. The recovery codes are told now, and to the same key again.

    Whoever is signed in elsewhere, without a code, is signed out.
    """
    account = await Account.get(id=ctx.signed_in.account_id)
    attempts = Attempts(ctx, account.email)

    async def act() -> Answer:
        held = await _held(account.id)
        await _must_have_none(held)
        begun = await SecondFactor.get_or_none(account_id=held.id)
        if begun is None:
            raise Mistake(
                ErrorCode.CONFLICT, say("Begin with a second factor first."), field=("code",)
            )
        await attempts.must_not_wait_for_code("code")
        if not await takes(ctx, begun, code):
            raise WrongCode
        begun.confirmed_at = ctx.now
        await begun.save(update_fields=["confirmed_at"])
        await end_others(ctx, held.id)
        await tell(ctx, held, SecondFactorChange.TURNED_ON)
        return await _new_recovery_codes(held)

    async with counting(ctx, account.id, attempts):
        answer = await once(ctx, wish, act)
    spare = await RecoveryCode.filter(account_id=account.id, id__in=list(answer.values()))
    return [ctx.tokens.recovery_code(each.id) for each in spare]


async def remove(ctx: Context, wish: Wish, *, password: str, code: str) -> None:
    account = await Account.get(id=ctx.signed_in.account_id)
    attempts = await must_match(ctx, account, password, "password")

    async def act() -> Answer:
        held = await held_with_password(account, "password")
        if await factor_of(held) is None:
            raise _there_is_none()
        await must_be_right(ctx, held, code, attempts)
        await _taken_away(ctx, held, SecondFactorChange.REMOVED)
        return {"account": held.id}

    async with counting(ctx, account.id, attempts):
        await once(ctx, wish, act)
    await attempts.succeeded()


async def clear(ctx: Context, wish: Wish, *, account_id: str) -> None:
    """An administrator takes away the second factor of somebody who has lost it.

    Every session of the account ends. One's own is removed with the password and a code, so that
    a session that was left open does not suffice.
    """

    async def act() -> Answer:
        account = await find(
            scopes.administered_accounts(ctx.signed_in).select_for_update(no_key=True),
            account_id,
            "account_id",
        )
        if account.id == ctx.signed_in.account_id:
            raise Mistake(
                ErrorCode.CONFLICT,
                say("Remove your own second factor with your password and a code."),
                field=("account_id",),
            )
        if await factor_of(account) is None:
            raise _there_is_none("account_id")
        await _taken_away(ctx, account, SecondFactorChange.CLEARED)
        await end_all(account.id, at=ctx.now)
        return {"account": account.id}

    await once(ctx, wish, act)


async def _taken_away(ctx: Context, account: Account, change: SecondFactorChange) -> None:
    await SecondFactor.filter(account_id=account.id).delete()
    await RecoveryCode.filter(account_id=account.id).delete()
    await tell(ctx, account, change)


async def _new_recovery_codes(account: Account) -> Answer:
    await RecoveryCode.filter(account_id=account.id).delete()
    codes = [
        RecoveryCode(id=new_id(Kind.RECOVERY_CODE), account_id=account.id)
        for _ in range(RECOVERY_CODES)
    ]
    await RecoveryCode.bulk_create(codes)
    return {f"recovery_code_{number}": code.id for number, code in enumerate(codes)}


async def _held(account_id: UUID) -> Account:
    return await Account.filter(id=account_id).select_for_update(no_key=True).get()


async def _must_have_none(account: Account) -> None:
    if await factor_of(account) is not None:
        raise _there_is_one()


def _there_is_one() -> Mistake:
    return Mistake(
        ErrorCode.CONFLICT,
        say("Your account has a second factor already. Remove it before you begin another."),
    )


def _there_is_none(*field: str) -> Mistake:
    return invalid(say("This account has no second factor."), *field)
