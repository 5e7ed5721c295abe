"""Permissions: given and taken by administrators. Nobody gives what they do not hold."""

from models import Account, Permission
from models.audit_event import AuditKind
from models.errors import ErrorCode, Mistake, say
from permissions import scopes
from permissions.rules import administers, grants
from permissions.tokens import NotOurs
from permissions.viewer import Viewer
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find
from resolvers.page import Listing, Page
from resolvers.viewer import viewer_again


async def staff_members(
    ctx: Context,
    *,
    service_provider_id: str | None,
    permission: Permission | None,
    first: int,
    after: str | None,
) -> Page[Account]:
    """All staff by name, those of a group and closed accounts included."""
    staff = scopes.visible_staff(ctx.signed_in)
    rows = staff
    if service_provider_id is not None:
        visible = scopes.visible_service_providers(ctx.signed_in)
        provider = await find(visible, service_provider_id, "service_provider_id")
        rows = rows.filter(provider_id=provider.id)
    if permission is not None:
        rows = rows.filter(permissions__contains=[permission.value])
    return await Listing(rows, ("display_name", "id"), first, after, of=staff).page()


async def grant(ctx: Context, wish: Wish, *, account_id: str, permission: str) -> Account:
    """In force with the account's next request. Granting what is held changes nothing."""
    wanted = Permission(permission)

    async def act() -> Answer:
        viewer = await administrator(ctx)
        account = await locked(viewer, account_id)
        if not grants(viewer, wanted):
            raise Mistake(
                ErrorCode.FORBIDDEN,
                say("You can grant only what you hold yourself."),
                field=("permission",),
            )
        if account.grant(wanted):
            await account.save(update_fields=["permissions"])
        _record(ctx, AuditKind.PERMISSION_GRANTED, account, wanted)
        return {"staff_member": account.id}

    return await administered_again(ctx, await once(ctx, wish, act))


async def take(ctx: Context, wish: Wish, *, account_id: str, permission: str) -> Account:
    """Gone with the account's next request. Taking what is not held changes nothing."""
    wanted = Permission(permission)

    async def act() -> Answer:
        account = await locked(await administrator(ctx), account_id)
        is_last = await Account.last_administrator() == account.id
        if account.take(wanted, is_last_administrator=is_last):
            await account.save(update_fields=["permissions"])
        _record(ctx, AuditKind.PERMISSION_TAKEN, account, wanted)
        return {"staff_member": account.id}

    return await administered_again(ctx, await once(ctx, wish, act))


def _record(ctx: Context, kind: AuditKind, account: Account, permission: Permission) -> None:
    ctx.audit.record(kind, about_account_id=account.id, fields=[f"Permission.{permission.value}"])


def can_grant(ctx: Context, account: Account) -> list[Permission]:
    """What `grant` would give now and the account does not hold."""
    return [
        permission
        for permission in Permission
        if permission not in account.permissions
        and grants(ctx.signed_in, permission)
        and account.why_not_given(permission) is None
    ]


async def can_take(ctx: Context, account: Account) -> list[Permission]:
    """What the account holds and `take` would take now."""
    is_last = await ctx.loaders.is_last_administrator_by_id.load(account.id)
    return [
        permission
        for permission in Permission
        if permission in account.permissions
        and account.why_not_taken(permission, is_last_administrator=is_last) is None
    ]


async def administrator(ctx: Context) -> Viewer:
    """The viewer, once nobody else can change who administers.

    Raise Mistake FORBIDDEN for one who has ceased to be one while waiting.
    """
    await Account.hold_administrators()
    try:
        viewer = await viewer_again(ctx.signed_in)
    except NotOurs:
        raise _no_administrator() from None
    if not administers(viewer):
        raise _no_administrator()
    return viewer


async def locked(viewer: Viewer, account_id: str) -> Account:
    """The account, held until the transaction ends."""
    rows = scopes.administered_accounts(viewer).select_for_update(no_key=True)
    return await find(rows, account_id, "account_id")


async def administered_again(ctx: Context, answer: Answer) -> Account:
    """The account of an answer as it is now."""
    return await find(
        scopes.administered_accounts(ctx.signed_in), answer["staff_member"], "account_id"
    )


def _no_administrator() -> Mistake:
    return Mistake(ErrorCode.FORBIDDEN, say("You do not hold the permission that this needs."))
