"""Which account a subject of the identity provider signs in: one, until somebody unlinks it."""

from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from cli.database import connected
from cli.fault import Fault
from models import Account, OutsideIdentity
from models.audit_event import COMMAND, AuditEvent, AuditKind, write_events
from models.outside_identity import is_subject
from settings import DatabaseRole, Settings


async def link(email: str, subject: str) -> None:
    """Raise Fault when there is no such account in use, or the subject is linked already."""
    settings = Settings.from_env(acting_as=DatabaseRole.OWNER)
    if settings.oidc is None:
        raise Fault("OIDC_ISSUER is not set: say first whose subjects these are.")
    if not is_subject(subject):
        raise Fault("a subject is what stands in `sub`: 1 to 255 ASCII characters.")
    async with connected(DatabaseRole.OWNER):
        account = await Account.get_or_none(email=_normalised(email), disabled_at__isnull=True)
        if account is None:
            raise Fault(f"there is no account {email!r} in use.")
        try:
            async with in_transaction():
                await OutsideIdentity.create(
                    issuer=settings.oidc.issuer, subject=subject, account=account
                )
                await _record(AuditKind.IDENTITY_LINKED, account.id)
        except IntegrityError:
            raise Fault("this subject is linked already: portal identity list") from None
    print(f"{account.email} is {subject} of {settings.oidc.issuer}.")


async def unlink(email: str, subject: str) -> None:
    """Whoever the issuer was. Raise Fault when they were not linked."""
    async with connected(DatabaseRole.OWNER):
        linked = OutsideIdentity.filter(account__email=_normalised(email), subject=subject)
        async with in_transaction():
            found = await linked
            if not found:
                raise Fault(f"{email} is not linked to it: portal identity list")
            for one in found:
                await one.delete()
                await _record(AuditKind.IDENTITY_UNLINKED, one.account_id)
    print(f"{email} is not {subject} any more.")


async def show() -> None:
    """Print a line for each: account, subject, issuer."""
    async with connected(DatabaseRole.OWNER):
        linked = OutsideIdentity.all().select_related("account")
        for one in await linked.order_by("account__email", "issuer", "subject"):
            print(f"{one.account.email}  {one.subject}  {one.issuer}")


async def _record(kind: AuditKind, account_id: UUID) -> None:
    """Not the subject, which may be an e-mail address: the trail is for ever."""
    await write_events(COMMAND, "portal identity", [AuditEvent(kind, about_account_id=account_id)])


def _normalised(email: str) -> str:
    return email.strip().lower()
