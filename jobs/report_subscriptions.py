"""Telling people of their reports: one letter for each time that is due, and one for all that were missed.

The letter and the next time are written in one transaction, so a worker that dies in between tells
nobody twice. Whoever may not have the report any more is not told; their subscription stays, for the
day that they may again.
"""

from datetime import datetime

from tortoise.transactions import in_transaction

from jobs import queue
from models import Account, LetterKind, Permission, ReportSubscription
from models.report_subscription import LINK_LIFETIME
from permissions.fields import FIELD_RULES
from permissions.viewer import Viewer

_AT_ONCE = 100
_LONGEST_NAME = 64
"""Of a report in a letter; see models/letter.py."""


async def tell_of_reports(now: datetime) -> None:
    while await _tell_some(now):
        pass


async def _tell_some(now: datetime) -> bool:
    """Whether there may be more."""
    async with in_transaction():
        due = (
            await ReportSubscription.filter(next_at__lte=now)
            .order_by("next_at")
            .limit(_AT_ONCE)
            .select_for_update(skip_locked=True, no_key=True)
        )
        accounts = await Account.without_secrets().in_bulk({one.account_id for one in due}, "id")
        for one in due:
            account = accounts[one.account_id]
            if _may_have(account, one):
                await _tell(account, one, now)
            one.put_off(now)
            await one.save(update_fields=["next_at"])
    return len(due) == _AT_ONCE


def _may_have(account: Account, subscription: ReportSubscription) -> bool:
    """As the matrix would say of the report's list, now."""
    rule = FIELD_RULES["Query"].get(subscription.root)
    if rule is None or account.is_closed:
        return False
    return rule(
        Viewer(
            account_id=account.id,
            kind=account.kind,
            display_name=account.display_name,
            language=account.language,
            permissions=frozenset(Permission(name) for name in account.permissions),
        )
    )


async def _tell(account: Account, subscription: ReportSubscription, now: datetime) -> None:
    await queue.write_letter(
        LetterKind.REPORT_READY,
        account_id=account.id,
        language=account.language,
        at=now,
        lasting=LINK_LIFETIME,
        about={"subscription": subscription.id, "report": subscription.report[:_LONGEST_NAME]},
    )
