"""A forgotten password: a link by mail to whoever has the account, good for one new password."""

import asyncio

from jobs import queue
from models import Account, PasswordReset, PasswordResetRequest
from models.errors import Mistake, Mistakes
from models.password_reset import unusable
from models.personal_details import read_email
from permissions.passwords import hash_password
from permissions.rows import Reach, reaching
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, answered_before, once
from resolvers.link import token_in_link
from resolvers.password import check_new_password, set_password
from resolvers.second_factor_code import counting, must_be_right
from resolvers.session import end_all
from resolvers.sign_in_attempts import Attempts, normalised

_REQUESTS = " password reset"
"""Requests are counted apart: they keep nobody from signing in."""


async def request(ctx: Context, wish: Wish, *, email: str) -> None:
    """Write down that somebody asks; a worker looks whether anybody has this address.

    Every request is counted like a wrong password, whoever has the address or has not.
    """
    mistakes: list[Mistake] = []
    if read_email(email, "email", mistakes=mistakes) is None:
        raise Mistakes(mistakes)
    address = normalised(email)
    actor = ctx.tokens.attempt_key("password reset", address)
    if await answered_before(ctx, wish, stand_in=actor) is not None:
        return
    attempts = Attempts(ctx, email, to=_REQUESTS)
    await attempts.must_not_wait("email")
    await attempts.failed()

    async def act() -> Answer:
        await queue.answer_password_reset(
            await PasswordResetRequest.create(email=address, requested_at=ctx.now)
        )
        ctx.audit.touched_nobody()
        return {}

    await once(ctx, wish, act, stand_in=actor)


async def reset(
    ctx: Context, wish: Wish, *, token: str, password: str, code: str | None = None
) -> None:
    """The new password of the account that the link was sent to; all its sessions end.

    Unknown, used, replaced and expired links all look the same. The whole link is as good as its
    last part: people paste what they have.
    """
    check_new_password(password, "password")
    # Before anything is looked up, so that a link that works takes no longer than one that does not.
    password_hash = await asyncio.to_thread(hash_password, password)
    known = await _known(ctx, token_in_link(token))
    if known is None:
        raise unusable()
    account = await _account_of(known)
    attempts = Attempts(ctx, account.email)

    async def act() -> Answer:
        held = await Account.filter(id=account.id).select_for_update(no_key=True).get()
        found = await PasswordReset.get(letter_id=known.letter_id)
        if held.disabled_at is not None or not found.is_open_at(ctx.now):
            raise unusable()
        await must_be_right(ctx, held, code, attempts)
        await set_password(ctx, held, password_hash)
        await end_all(held.id, at=ctx.now)
        return {"account": held.id}

    with reaching(Reach(account_id=account.id)):
        async with counting(ctx, account.id, attempts):
            await once(ctx, wish, act, stand_in=known.token_hash)
    await attempts.succeeded()


async def _known(ctx: Context, token: str) -> PasswordReset | None:
    """What the link is good for. One that was not made with our secret for this account is none."""
    found = await PasswordReset.get_or_none(token_hash=ctx.tokens.hash_of(token))
    ids = (None, None) if found is None else (found.letter_id, found.account_id)
    return found if ctx.tokens.is_password_reset_token(token, *ids) else None


async def _account_of(found: PasswordReset) -> Account:
    # Nobody is signed in, so the database shows one account: the one that the link was sent to.
    with reaching(Reach(account_id=found.account_id)):
        return await Account.get(id=found.account_id)
