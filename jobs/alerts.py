"""Alerts: what those who answer for staff must know of an account, by a letter to each of them.

Written by a worker: whoever set it off does not see the accounts of administrators.
"""

from uuid import UUID

from jobs import queue
from jobs.clock import database_now
from jobs.deps import Deps
from jobs.outbox import consumes, finishing
from jobs.queue import TELL_OF_SPENT_BUDGET
from models import Account, LetterKind, OutboxEntry, Permission, ServiceProvider


@consumes(TELL_OF_SPENT_BUDGET)
async def tell_of_spent_budget(
    _deps: Deps, entry: OutboxEntry, account_id: str, budget: str, most: str, minutes: str
) -> None:
    """To the administrators of the account's provider, of its group, and of no place at all."""
    account = await Account.without_secrets().get(id=UUID(account_id))
    provider = await ServiceProvider.get_or_none(id=account.provider_id)
    group_id = account.group_id if provider is None else provider.group_id
    administrators = await Account.without_secrets().filter(
        permissions__contains=[Permission.ADMINISTRATOR.value], disabled_at__isnull=True
    )
    about = {"by": account_id, "budget": budget, "most": most, "minutes": minutes}
    async with finishing(entry):
        for one in administrators:
            if one.provider_id in {None, account.provider_id} and one.group_id in {None, group_id}:
                await queue.write_letter(
                    LetterKind.LOOK_UP_BUDGET,
                    account_id=one.id,
                    language=one.language,
                    at=await database_now(),
                    about=about,
                )
