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
from models.audit_event import COMMAND, AuditEvent, AuditKind, write_events
from resolvers import service_key
from settings import DatabaseRole


async def new(name: str, *, lifetime: timedelta, revoke_others: bool) -> None:
    """Print a new key. Raise Fault when there is no service account of this name in use."""
    now = datetime.now(UTC)
    async with connected(DatabaseRole.OWNER):
        account = await _account(name)
        async with in_transaction():
            key, text = await service_key.create(account.id, now=now, lifetime=lifetime)
            revoked = await service_key.revoke_others(key, now=now) if revoke_others else []
            await _record(AuditKind.SERVICE_KEY_CREATED, account, [key.id])
            await _record(AuditKind.SERVICE_KEY_REVOKED, account, revoked)
    print(text)
    print(f"It is not shown again, and works until {key.expires_at:%Y-%m-%d}.", file=sys.stderr)
    if revoke_others:
        print(f"Revoked: {len(revoked)}.", file=sys.stderr)


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
        async with in_transaction():
            if not await service_key.revoke(account.id, id_, now=now):
                raise Fault(f"{name} has no such key in use. portal token {name} --list")
            await _record(AuditKind.SERVICE_KEY_REVOKED, account, [id_])


async def _record(kind: AuditKind, account: Account, key_ids: list[UUID]) -> None:
    events = [
        AuditEvent(kind, [f"ServiceKey.{id_.hex}"], about_account_id=account.id) for id_ in key_ids
    ]
    await write_events(COMMAND, "portal token", events)


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
