"""Passwords: what a new one must be, comparing one's own, and changing it."""

import asyncio

from jobs import queue
from models import Account, LetterKind
from models.audit_event import AuditKind
from models.errors import invalid, say
from models.password_reset import end_links
from permissions.passwords import (
    MAXIMUM_LENGTH,
    MINIMUM_LENGTH,
    hash_password,
)
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, answered_before, once
from resolvers.session import end_others
from resolvers.sign_in_attempts import Attempts
from resolvers.step_up import NotProved, confirm_password, wrong_password


async def change(ctx: Context, wish: Wish, *, current_password: str, new_password: str) -> None:
    """Whoever is signed in elsewhere is signed out; wrong tries are counted as for signing in."""
    check_new_password(new_password, "new_password")
    # Before the answer is looked for: whoever finds none has compared with the password of before.
    account = await Account.get(id=ctx.signed_in.account_id)
    if await answered_before(ctx, wish) is not None:
        return
    attempts = await must_match(ctx, account, current_password, "current_password")
    password_hash = await asyncio.to_thread(hash_password, new_password)

    async def act() -> Answer:
        held = await held_with_password(account, "current_password")
        await set_password(ctx, held, password_hash)
        await end_others(ctx, held.id)
        return {"account": held.id}

    await once(ctx, wish, act)
    await attempts.succeeded()


async def must_match(ctx: Context, account: Account, password: str, field: str) -> Attempts:
    """The counters, for whoever says that all went well. Raise Mistake at `field` otherwise."""
    try:
        return await confirm_password(ctx, account, password, field)
    except NotProved:
        ctx.audit.record(AuditKind.PASSWORD_REFUSED, about_account_id=account.id)
        raise


async def held_with_password(account: Account, field: str) -> Account:
    """The account, held for the caller's transaction, with the password that was compared.

    Raise Mistake at `field` when it was changed meanwhile.
    """
    held = await (
        Account.filter(id=account.id, password_hash=account.password_hash)
        .select_for_update(no_key=True)
        .first()
    )
    if held is None:
        raise wrong_password(field)
    return held


async def set_password(ctx: Context, account: Account, password_hash: str) -> None:
    """In the caller's transaction, which holds the account; its owner is told by letter.

    Every link that was mailed for a new password ends: whoever reads an old letter undoes nothing.
    """
    account.password_hash = password_hash
    await account.save(update_fields=["password_hash"])
    await end_links(account.id, at=ctx.now)
    await queue.write_letter(
        LetterKind.PASSWORD_CHANGED, account_id=account.id, language=account.language, at=ctx.now
    )
    ctx.audit.record(AuditKind.PASSWORD_CHANGED, about_account_id=account.id)


def check_new_password(password: str, *field: str) -> None:
    if len(password) < MINIMUM_LENGTH:
        raise invalid(
            say("The password must have at least {shortest} characters."),
            *field,
            shortest=MINIMUM_LENGTH,
        )
    if len(password) > MAXIMUM_LENGTH:
        raise invalid(say("Write at most {longest} characters."), *field, longest=MAXIMUM_LENGTH)
