"""Proving once more who one is, while signed in: for what a session alone is not enough.

With the password, compared under the same brake as signing in; or, for those whom an organisation's
identity provider vouches for, with its word that they have proved it moments ago (RFC 9470).
"""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from models import Account
from models.errors import ErrorCode, Mistake, invalid, say
from permissions.bearer import OutsideBearer
from permissions.passwords import password_matches
from resolvers.context import Context
from resolvers.sign_in_attempts import Attempts

FRESH = timedelta(minutes=5)
"""How old the identity provider's proof may be."""


class NotProved(Mistake):
    """The proof was compared and is none. A wait that keeps it from being compared is not this."""


@dataclass(frozen=True)
class Proof:
    session: UUID
    """Where it is good: in the family of sessions, or for the person of an identity provider."""
    at: datetime
    password_hash: str | None = None
    """Of the password that was given; None for an identity provider's word."""
    attempts: Attempts | None = None

    def must_stand(self, account: Account) -> None:
        """Raise NotProved when the password was changed since it was compared; the row is held."""
        if self.password_hash not in {None, account.password_hash}:
            raise wrong_password("password")


async def prove(ctx: Context, password: str | None) -> Proof:
    """Raise NotProved; another Mistake for who must wait, gave no password, or is a program."""
    viewer = ctx.signed_in
    if viewer.session is None:
        raise Mistake(
            ErrorCode.FORBIDDEN, say("Only a person who signs in can do this, not a program.")
        )
    if isinstance(viewer.bearer, OutsideBearer):
        at = viewer.authenticated_at
        if at is None or datetime.now(UTC) - at > FRESH:
            raise not_fresh()
        return Proof(viewer.session, at)
    if password is None:
        raise invalid(say("This field is required."), "password")
    account = await Account.get(id=viewer.account_id)
    attempts = await confirm_password(ctx, account, password, "password")
    return Proof(viewer.session, datetime.now(UTC), account.password_hash, attempts)


async def confirm_password(ctx: Context, account: Account, password: str, field: str) -> Attempts:
    """The counters, for whoever says that all went well. Raise Mistake at `field` otherwise."""
    attempts = Attempts(ctx, account.email)
    await attempts.must_not_wait(field)
    matches = await asyncio.to_thread(password_matches, account.password_hash, password)
    await attempts.must_not_wait(field)
    if not matches:
        await attempts.failed()
        raise wrong_password(field)
    return attempts


def wrong_password(field: str) -> NotProved:
    return NotProved(ErrorCode.INVALID, say("This is not your password."), field=(field,))


def not_fresh() -> NotProved:
    return NotProved(
        ErrorCode.STEP_UP_REQUIRED,
        say(
            "Sign in again with your organisation, then try once more: each time opens one record."
        ),
    )
