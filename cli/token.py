"""The keys of a service account: each is shown once, when it is made, and can be revoked at any time.

Only the key goes to standard output; what a person reads beside it goes to standard error.
"""

import sys
from datetime import UTC, datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from cli.database import connected
from cli.fault import Fault
from models import Account, AccountKind, ServiceKey
from resolvers import service_key
from settings import DatabaseRole


async def new(name: str, *, lifetime: timedelta, revoke_others: bool) -> None:
    """Print a new key. Raise Fault when there is no service account of this name in use."""
    now = datetime.now(UTC)
    async with connected(DatabaseRole.OWNER):
        account = await _account(name)
        async with in_transaction():
            key, text = await service_key.create(account.id, now=now, lifetime=lifetime)
            revoked = await service_key.revoke_others(key, now=now) if revoke_others else 0
    print(text)
    print(f"It is not shown again, and works until {key.expires_at:%Y-%m-%d}.", file=sys.stderr)
    if revoke_others:
        print(f"Revoked: {revoked}.", file=sys.stderr)


async def show(name: str) -> None:
    """Print a line for each key of the account, the newest first; none holds the key itself."""
    now = datetime.now(UTC)
    async with connected(DatabaseRole.OWNER):
        account = await _account(name)
        for key in await ServiceKey.filter(account_id=account.id).order_by("-created_at", "-id"):
            print(
                f"{key.id.hex}  made {key.created_at:%Y-%m-%d}"
                f"  {_state(key, now)}  last used {key.last_used_on or 'never'}"
            )


async def revoke(name: str, key_id: str) -> None:
    """Raise Fault when it is no open key of this account."""
    now = datetime.now(UTC)
    async with connected(DatabaseRole.OWNER):
        account = await _account(name)
        try:
            id_ = UUID(key_id)
        except ValueError:
            raise Fault(f"{key_id!r} is no id of a key. portal token {name} --list") from None
        if not await service_key.revoke(account.id, id_, now=now):
            raise Fault(f"{name} has no such key in use. portal token {name} --list")


def _state(key: ServiceKey, now: datetime) -> str:
    if key.revoked_at is not None:
        return f"revoked {key.revoked_at:%Y-%m-%d}"
    return f"{'works until' if key.is_open_at(now) else 'expired'} {key.expires_at:%Y-%m-%d}"


async def _account(name: str) -> Account:
    accounts = Account.filter(kind=AccountKind.SERVICE, disabled_at__isnull=True)
    account = await accounts.get_or_none(email=name)
    if account is None:
        known = await accounts.order_by("email").values_list("email", flat=True)
        raise Fault(
            f"there is no service account {name!r}. "
            + (f"There are: {', '.join(map(str, known))}." if known else "There is none at all.")
        )
    return account
