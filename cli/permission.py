"""Permissions from the machine itself: the first administrator, and the first of what nobody holds."""

from tortoise.transactions import in_transaction

from cli.database import connected
from cli.fault import Fault
from models import Account, AccountKind, Permission
from models.audit_event import COMMAND, AuditEvent, AuditKind, write_events
from models.errors import Mistake
from settings import DatabaseRole


async def grant(email: str, permission: str) -> bool:
    """Whether it was new. Raise Fault for an account or a permission that there is not."""
    wanted = read_permission(permission)
    async with connected(DatabaseRole.OWNER), in_transaction():
        account = await held(email)
        try:
            is_new = account.grant(wanted)
        except Mistake as mistake:
            raise Fault(mistake.text) from None
        await account.save(update_fields=["permissions"])
        await _record(AuditKind.PERMISSION_GRANTED, account, wanted)
    return is_new


async def take(email: str, permission: str) -> bool:
    """Whether it was held. Raise Fault like `grant`, and for the last administrator's."""
    wanted = read_permission(permission)
    async with connected(DatabaseRole.OWNER), in_transaction():
        account = await held(email)
        is_last = await Account.last_administrator() == account.id
        try:
            was_held = account.take(wanted, is_last_administrator=is_last)
        except Mistake as mistake:
            raise Fault(mistake.text) from None
        await account.save(update_fields=["permissions"])
        await _record(AuditKind.PERMISSION_TAKEN, account, wanted)
    return was_held


async def held_by(email: str | None) -> list[str]:
    """A line an account: who it is, and what it holds. Everybody but jobseekers, unless named."""
    async with connected(DatabaseRole.OWNER):
        if email is not None:
            accounts = [await _account(email)]
        else:
            accounts = await Account.exclude(kind=AccountKind.JOBSEEKER).order_by("email")
    return [_line(account) for account in accounts]


async def _record(kind: AuditKind, account: Account, permission: Permission) -> None:
    fields = [f"Permission.{permission.value}"]
    event = AuditEvent(kind, fields, about_account_id=account.id)
    await write_events(COMMAND, "portal permission", [event])


def _line(account: Account) -> str:
    held = ", ".join(account.permissions) or "nothing"
    return f"{account.email}{' (closed)' if account.is_closed else ''}: {held}"


def read_permission(text: str) -> Permission:
    """Written as people write it. Raise Fault for one that there is not."""
    name = text.strip().upper().replace("-", "_").replace(" ", "_")
    try:
        return Permission(name)
    except ValueError:
        known = ", ".join(permission.value for permission in Permission)
        raise Fault(f"there is no permission {text!r}. There are: {known}.") from None


async def held(email: str) -> Account:
    """The account, while nobody else changes who administers."""
    await Account.hold_administrators()
    found = await _account(email)
    return await Account.filter(id=found.id).select_for_update(no_key=True).get()


async def _account(email: str) -> Account:
    account = await Account.get_or_none(email=email.strip().lower())
    if account is None:
        raise Fault(f"nobody signs in as {email!r}.")
    return account
