"""Accounts of staff: made by administrators, closed at once, and opened again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tortoise.exceptions import IntegrityError

from models import Account, Language, Permission
from models.audit_event import AuditKind
from models.errors import ErrorCode, Mistake, Mistakes, invalid, say
from models.password_reset import end_links
from permissions import scopes
from permissions.rules import grants
from permissions.viewer import Viewer
from resolvers.budgets import take_invitation, telling
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.newcomer import Newcomer, invite, read_newcomer, taken, welcome
from resolvers.objects import find
from resolvers.permission import administered_again, administrator, locked
from resolvers.session import end_all


async def create(
    ctx: Context,
    wish: Wish,
    *,
    email: str,
    display_name: str,
    language: str = Language.ENGLISH,
    service_provider_id: str | None = None,
    service_provider_group_id: str | None = None,
    permissions: Sequence[str] = (),
) -> Account:
    """The account of a colleague, who gets a letter. Nobody gives what they do not hold."""
    newcomer = read_newcomer(
        email=email,
        display_name=display_name,
        language=Language(language),
        permissions=[Permission(name) for name in permissions],
    )
    if service_provider_id is not None and service_provider_group_id is not None:
        raise invalid(
            say("Name the service provider or the group, not both."), "service_provider_group_id"
        )

    async def act() -> Answer:
        viewer = await administrator(ctx)
        _must_grant(viewer, newcomer)
        provider_id = group_id = None
        if service_provider_id is not None:
            providers = scopes.visible_service_providers(viewer)
            provider_id = (await find(providers, service_provider_id, "service_provider_id")).id
        if service_provider_group_id is not None:
            visible = scopes.visible_service_provider_groups(viewer)
            group = await find(visible, service_provider_group_id, "service_provider_group_id")
            group_id = group.id
        account = await welcome(
            replace(newcomer, provider_id=provider_id, group_id=group_id),
            ctx.tokens,
            at=ctx.now,
            by=viewer.account_id,
        )
        given = [f"Permission.{permission}" for permission in account.permissions]
        ctx.audit.record(AuditKind.ACCOUNT_CREATED, about_account_id=account.id, fields=given)
        return {"staff_member": account.id}

    try:
        answer = await once(ctx, wish, act)
    except IntegrityError as error:
        if mistake := taken(error):
            raise mistake from None
        raise
    return await administered_again(ctx, answer)


async def resend(ctx: Context, wish: Wish, *, account_id: str) -> Account:
    """Another letter to a colleague who has not chosen a password; the link before it is over."""

    async def act() -> Answer:
        viewer = await administrator(ctx)
        account = await locked(viewer, account_id)
        if mistake := account.why_not_invited():
            raise mistake
        await invite(account, ctx.tokens, at=ctx.now, by=viewer.account_id)
        ctx.audit.record(AuditKind.ACCOUNT_INVITED, about_account_id=account.id)
        await take_invitation(ctx, account.id)
        return {"staff_member": account.id}

    async with telling(ctx):
        answer = await once(ctx, wish, act)
    return await administered_again(ctx, answer)


async def close(ctx: Context, wish: Wish, *, account_id: str) -> Account:
    """Whoever signs in with it is out with their next request. One that is closed stays closed."""

    async def act() -> Answer:
        account = await locked(await administrator(ctx), account_id)
        is_last = await Account.last_administrator() == account.id
        if account.close(at=ctx.now, is_last_administrator=is_last):
            await shut(account, at=ctx.now)
        ctx.audit.record(AuditKind.ACCOUNT_CLOSED, about_account_id=account.id)
        return {"staff_member": account.id}

    return await administered_again(ctx, await once(ctx, wish, act))


async def reopen(ctx: Context, wish: Wish, *, account_id: str) -> Account:
    """With the password and the permissions of before. One that is open stays open."""

    async def act() -> Answer:
        account = await locked(await administrator(ctx), account_id)
        if account.reopen():
            await account.save(update_fields=["disabled_at"])
        ctx.audit.record(AuditKind.ACCOUNT_REOPENED, about_account_id=account.id)
        return {"staff_member": account.id}

    return await administered_again(ctx, await once(ctx, wish, act))


async def shut(account: Account, *, at: datetime) -> None:
    """Write that it is closed; its sessions and links end. The caller holds the account.

    Its service keys and outside identities are refused while it is closed, its letters not sent.
    """
    await account.save(update_fields=["disabled_at"])
    await end_all(account.id, at=at)
    await end_links(account.id, at=at)


async def can_close(ctx: Context, account: Account) -> bool:
    """What `close` would do now."""
    is_last = await ctx.loaders.is_last_administrator_by_id.load(account.id)
    return not account.is_closed and account.why_not_closed(is_last_administrator=is_last) is None


def can_reopen(_ctx: Context, account: Account) -> bool:
    """What `reopen` would do now."""
    return account.is_closed


def _must_grant(viewer: Viewer, newcomer: Newcomer) -> None:
    """Raise Mistakes, one for each permission that the viewer does not hold."""
    mistakes = [
        Mistake(
            ErrorCode.FORBIDDEN,
            say("You can grant only what you hold yourself."),
            field=("permissions", str(place)),
        )
        for place, permission in enumerate(newcomer.permissions)
        if not grants(viewer, permission)
    ]
    if mistakes:
        raise Mistakes(mistakes)
