"""Asking for a second factor: a code is taken once, in the transaction of what it is asked for."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from jobs import queue
from models import Account, LetterKind, RecoveryCode, SecondFactor, SecondFactorChange
from models.audit_event import AuditKind
from models.errors import ErrorCode, invalid, say
from permissions.one_time_codes import is_recovery_code, step_of
from resolvers.context import Context
from resolvers.sign_in_attempts import Attempts
from resolvers.step_up import NotProved

_SECRET = {"table": "second_factor", "column": "secret"}


class WrongCode(Exception):
    """A code was given, and it is not right or was used before."""


def sealed(ctx: Context, account: Account, secret: str) -> bytes:
    return ctx.keyring.encrypt(secret.encode(), **_SECRET, row=account.id)


def secret_of(ctx: Context, factor: SecondFactor) -> str:
    return ctx.keyring.decrypt(bytes(factor.secret), **_SECRET, row=factor.account_id).decode()


async def factor_of(account: Account) -> SecondFactor | None:
    """The second factor that the account asks for, if it has one."""
    return await SecondFactor.get_or_none(account_id=account.id, confirmed_at__isnull=False)


async def must_be_right(
    ctx: Context, account: Account, code: str | None, attempts: Attempts
) -> None:
    """Take the code, if the account asks for one: it is not good any more afterwards.

    The caller's transaction holds the account's row, within `counting`. Raise Mistake at `code` when
    there is none or one must wait, WrongCode when it is wrong.
    """
    factor = await factor_of(account)
    if factor is None:
        return
    if code is None or not code.strip():
        raise invalid(
            say("Enter the code that your authenticator app shows, or a recovery code."), "code"
        )
    await attempts.must_not_wait_for_code("code")
    if not await takes(ctx, factor, code) and not await _takes_recovery_code(ctx, account, code):
        raise WrongCode
    await attempts.code_was_right()


async def takes(ctx: Context, factor: SecondFactor, code: str) -> bool:
    """Whether this is a code of the app that was not used yet; it is now."""
    step = step_of(secret_of(ctx, factor), code, at=ctx.now)
    if step is None or not factor.takes(step):
        return False
    await factor.save(update_fields=["last_step"])
    return True


async def _takes_recovery_code(ctx: Context, account: Account, code: str) -> bool:
    for spare in await RecoveryCode.filter(account_id=account.id):
        if is_recovery_code(code, ctx.tokens.recovery_code(spare.id)):
            await spare.delete()
            await tell(ctx, account, SecondFactorChange.RECOVERY_CODE_USED)
            return True
    return False


@asynccontextmanager
async def counting(ctx: Context, account_id: UUID, attempts: Attempts) -> AsyncIterator[None]:
    """Around the transaction, which a wrong code takes back: that it was wrong is remembered."""
    try:
        yield
    except WrongCode:
        await attempts.failed_with_code()
        ctx.audit.record(AuditKind.CODE_REFUSED, about_account_id=account_id)
        raise wrong_code() from None


def wrong_code() -> NotProved:
    return NotProved(
        ErrorCode.INVALID,
        say("This code is not right, or it was used before. Wait for the next one."),
        field=("code",),
    )


async def tell(ctx: Context, account: Account, change: SecondFactorChange) -> None:
    """Write to the owner of the account, and into the audit trail, in the caller's transaction."""
    ctx.audit.record(
        AuditKind.SECOND_FACTOR_CHANGED,
        about_account_id=account.id,
        fields=[f"SecondFactor.{change}"],
    )
    viewer = ctx.viewer
    await queue.write_letter(
        LetterKind.SECOND_FACTOR_CHANGED,
        account_id=account.id,
        language=account.language,
        at=ctx.now,
        about={"change": change} | ({} if viewer is None else {"by": viewer.account_id}),
    )
