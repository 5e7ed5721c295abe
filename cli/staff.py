"""Accounts from the machine itself: the first administrators, colleagues, reporting tools."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from cli.database import connected
from cli.fault import Fault
from cli.permission import held, read_permission
from cli.provider import group_called, provider_called
from models import Account, AccountKind, Consumer, Language, Permission
from models.account import NO_PASSWORD
from models.audit_event import COMMAND, AuditEvent, AuditKind, write_events
from models.errors import Mistake, Mistakes
from permissions.tokens import Tokens
from resolvers.newcomer import read_newcomer, taken, welcome
from resolvers.staff_account import shut
from settings import DatabaseRole

_NAME_OF_A_SERVICE = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")


async def create(
    email: str,
    name: str,
    *,
    provider: str | None,
    group: str | None,
    permissions: Sequence[str],
    language: str,
) -> None:
    """The account of a colleague, who gets a letter. Raise Fault for what cannot be."""
    if provider is not None and group is not None:
        raise Fault("--provider and --group: a colleague belongs to one of them, or to none.")
    async with connected(DatabaseRole.OWNER) as settings:
        tokens = Tokens(settings.secret_key, access_token_lifetime=settings.access_token_lifetime)
        try:
            newcomer = read_newcomer(
                email=email,
                display_name=name,
                language=Language(language),
                permissions=[read_permission(permission) for permission in permissions],
                provider_id=None if provider is None else (await provider_called(provider)).id,
                group_id=None if group is None else (await group_called(group)).id,
            )
            async with in_transaction():
                account = await welcome(newcomer, tokens, at=datetime.now(UTC))
                await _record(AuditKind.ACCOUNT_CREATED, account, account.permissions)
        except (Mistake, Mistakes) as mistake:
            raise _fault(mistake) from None
        except IntegrityError as error:
            if told := taken(error):
                raise _fault(told) from None
            raise


async def create_service(name: str, *, provider: str | None, group: str | None) -> None:
    """A reporting tool, which holds Reporting. Raise Fault for a name that cannot be, or is taken."""
    if not _NAME_OF_A_SERVICE.fullmatch(name):
        raise Fault(
            "a service is called by lower-case letters, digits and hyphens: reporting-north."
        )
    if provider is not None and group is not None:
        raise Fault("--provider and --group: a tool reports on one of them, or on nobody.")
    async with connected(DatabaseRole.OWNER):
        owner = None if provider is None else await provider_called(provider)
        owners = None if group is None else await group_called(group)
        if await Consumer.exists(name=name):
            raise Fault(f"there is a front end {name!r}: portal consumers list")
        try:
            async with in_transaction():
                account = await Account.create(
                    kind=AccountKind.SERVICE,
                    email=name,
                    password_hash=NO_PASSWORD,
                    display_name=name,
                    permissions=[Permission.REPORTING.value],
                    provider_id=None if owner is None else owner.id,
                    group_id=None if owners is None else owners.id,
                )
                await _record(AuditKind.ACCOUNT_CREATED, account, account.permissions)
        except IntegrityError as error:
            if taken(error) is None:
                raise
            raise Fault(f"there is a service account {name!r} already.") from None


async def close(email: str) -> bool:
    """Whether it was open. Raise Fault for the last administrator's."""
    now = datetime.now(UTC)
    async with connected(DatabaseRole.OWNER), in_transaction():
        account = await held(email)
        is_last = await Account.last_administrator() == account.id
        try:
            was_open = account.close(at=now, is_last_administrator=is_last)
        except Mistake as mistake:
            raise _fault(mistake) from None
        if was_open:
            await shut(account, at=now)
        await _record(AuditKind.ACCOUNT_CLOSED, account)
    return was_open


async def reopen(email: str) -> bool:
    """Whether it was closed."""
    async with connected(DatabaseRole.OWNER), in_transaction():
        account = await held(email)
        was_closed = account.reopen()
        await account.save(update_fields=["disabled_at"])
        await _record(AuditKind.ACCOUNT_REOPENED, account)
    return was_closed


async def _record(kind: AuditKind, account: Account, permissions: Sequence[str] = ()) -> None:
    given = [f"Permission.{permission}" for permission in permissions]
    event = AuditEvent(kind, given, about_account_id=account.id)
    await write_events(COMMAND, "portal account", [event])


def _fault(mistake: Mistake | Mistakes) -> Fault:
    several = mistake.mistakes if isinstance(mistake, Mistakes) else (mistake,)
    return Fault(" ".join(one.text.format(**one.parameters) for one in several))
