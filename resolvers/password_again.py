"""The password once more, from somebody who is signed in: compared under the same brake as signing in."""

import asyncio

from models import Account
from models.errors import Mistake, invalid, say
from permissions.passwords import password_matches
from resolvers.context import Context
from resolvers.sign_in_attempts import Attempts


async def confirm(ctx: Context, account: Account, password: str, field: str) -> Attempts:
    """The counters, for whoever says that all went well. Raise Mistake at `field` otherwise."""
    attempts = Attempts(ctx, account.email)
    await attempts.must_not_wait(field)
    matches = await asyncio.to_thread(password_matches, account.password_hash, password)
    await attempts.must_not_wait(field)
    if not matches:
        await attempts.failed()
        raise wrong(field)
    return attempts


def wrong(field: str) -> Mistake:
    return invalid(say("This is not your password."), field)
