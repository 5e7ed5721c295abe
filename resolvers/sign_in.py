"""Signing in with a password: one and the same answer for whatever is wrong."""

import asyncio
from uuid import UUID

from tortoise import connections

from models import Account
from models.audit_event import AuditKind
from models.email_address import NotAnEmailAddress, parse_email_address
from models.errors import Mistake, invalid, say
from permissions.passwords import password_matches
from permissions.rows import Reach, reaching
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.second_factor_code import counting, must_be_right
from resolvers.session import SignedIn, begin, signed_in
from resolvers.sign_in_attempts import Attempts

_NOBODY = UUID(int=0)


async def sign_in(
    ctx: Context, wish: Wish, *, email: str, password: str, code: str | None = None
) -> SignedIn:
    """Raise one and the same Mistake whether the address is unknown or the password is wrong.

    Raise another one, again for both, when too many attempts have failed from here. Only once the
    password was right, raise Mistake at `code` for a code that is wrong, used or missing.
    """
    ctx.answers_evenly = True
    attempts = Attempts(ctx, email)
    await attempts.must_not_wait("password")
    account = await _open_account(email)
    matches = await asyncio.to_thread(
        password_matches, None if account is None else account.password_hash, password
    )
    await attempts.must_not_wait("password")
    if account is None or not matches:
        await attempts.failed()
        # Never the address that was typed: it may be a password, or somebody else's.
        ctx.audit.record(
            AuditKind.SIGN_IN_REFUSED, about_account_id=None if account is None else account.id
        )
        raise _wrong()

    async def act() -> Answer:
        # The password may have been changed since it was compared.
        same = await (
            Account.filter(
                id=account.id, password_hash=account.password_hash, disabled_at__isnull=True
            )
            .select_for_update(no_key=True)
            .first()
        )
        if same is None:
            raise _wrong()
        await must_be_right(ctx, same, code, attempts)
        ctx.audit.record(AuditKind.SIGN_IN, about_account_id=account.id)
        return {"session": (await begin(ctx, account.id)).id}

    with reaching(Reach(account_id=account.id)):
        async with counting(ctx, account.id, attempts):
            answer = await once(ctx, wish, act, stand_in=str(account.id))
            await attempts.succeeded()
            found = await signed_in(ctx, answer["session"])
            if found is None:
                # The key is sent again after its session was renewed or ended: a new one begins.
                answer = await once(ctx, Wish(wish.operation, wish.input), act)
                found = await signed_in(ctx, answer["session"])
    if found is None:
        raise _wrong()
    return found


async def _open_account(email: str) -> Account | None:
    try:
        address = parse_email_address(email).lower()
    except NotAnEmailAddress:
        return None
    found = await connections.get("default").execute_query_dict(
        "select account_to_sign_in($1) as id", [address]
    )
    # Until somebody is signed in the database shows no account; of this one it now shows the row.
    # An address that nobody has costs the same.
    id_ = found[0]["id"] or _NOBODY
    with reaching(Reach(account_id=id_)):
        return await Account.get_or_none(id=id_, disabled_at__isnull=True)


def _wrong() -> Mistake:
    return invalid(say("The e-mail address or the password is not right."), "password")
