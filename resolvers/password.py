"""Passwords: what a new one must be, and changing one's own."""

import asyncio

from jobs import queue
from models import Account, LetterKind
from models.audit_event import AuditKind
from models.errors import invalid, say
from permissions.passwords import (
    MAXIMUM_LENGTH,
    MINIMUM_LENGTH,
    hash_password,
)
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, answered_before, once
from resolvers.session import end_others
from resolvers.step_up import NotProved, confirm_password, wrong_password


async def change(ctx: Context, wish: Wish, *, current_password: str, new_password: str) -> None:
    """Whoever is signed in elsewhere is signed out; wrong tries are counted as for signing in."""
    check_new_password(new_password, "new_password")
    # Before the answer is looked for: whoever finds none has compared with the password of before.
    account = await Account.get(id=ctx.signed_in.account_id)
    if await answered_before(ctx, wish) is not None:
        return
    try:
        attempts = await confirm_password(ctx, account, current_password, "current_password")
    except NotProved:
        ctx.audit.record(AuditKind.PASSWORD_REFUSED)
        raise
    password_hash = await asyncio.to_thread(hash_password, new_password)

    async def act() -> Answer:
        changed = await (
            Account.filter(id=account.id, password_hash=account.password_hash)
            .select_for_update(no_key=True)
            .first()
        )
        if changed is None:
            raise wrong_password("current_password")
        changed.password_hash = password_hash
        await changed.save(update_fields=["password_hash"])
        await end_others(ctx, account.id)
        await _tell(ctx, changed)
        ctx.audit.record(AuditKind.PASSWORD_CHANGED)
        return {"account": account.id}

    await once(ctx, wish, act)
    await attempts.succeeded()


async def _tell(ctx: Context, account: Account) -> None:
    await queue.write_letter(
        LetterKind.PASSWORD_CHANGED, account_id=account.id, language=account.language, at=ctx.now
    )


def check_new_password(password: str, *field: str) -> None:
    if len(password) < MINIMUM_LENGTH:
        raise invalid(
            say("The password must have at least {shortest} characters."),
            *field,
            shortest=MINIMUM_LENGTH,
        )
    if len(password) > MAXIMUM_LENGTH:
        raise invalid(say("Write at most {longest} characters."), *field, longest=MAXIMUM_LENGTH)
