"""What signing in leaves behind is forgotten when it can no longer tell anybody anything."""

from datetime import timedelta
from uuid import uuid4

from jobs.sessions import forget_attempts, forget_ended
from models import Account, AccountKind, Session, SignInAttempt
from models.sign_in_attempt import FORGOTTEN_AFTER
from tests.people import now

SECOND = timedelta(seconds=1)


async def session(account, name, **columns):
    values = {"began_at": now(), "created_at": now(), "expires_at": now() + timedelta(days=1)}
    await Session.create(account=account, family=uuid4(), token_hash=name, **values | columns)


async def test_sessions_that_are_over_are_forgotten(database):
    account = await Account.create(
        kind=AccountKind.STAFF, email="a@b.example", password_hash="", display_name="Ada"
    )
    await session(account, "open")
    await session(account, "used", replaced_at=now() - SECOND)
    await session(account, "expired", expires_at=now() - SECOND)
    await session(account, "signed out", ended_at=now() - SECOND)

    await forget_ended(now())

    kept = await Session.all().values_list("token_hash", flat=True)
    assert sorted(kept) == ["open", "used"]


async def test_failures_are_forgotten_after_a_day(database):
    for key, age in (("old", FORGOTTEN_AFTER + SECOND), ("new", FORGOTTEN_AFTER - SECOND)):
        await SignInAttempt.create(
            key=key, failures=1, last_failed_at=now() - age, blocked_until=now() - age
        )

    await forget_attempts(now())

    assert await SignInAttempt.all().values_list("key", flat=True) == ["new"]
