"""Alerts: what those who answer for staff must know of an account, by a letter to each of them.

Written by a worker: whoever set it off does not see the accounts of administrators.
"""

from uuid import UUID

from jobs import queue
from jobs.clock import database_now
from jobs.deps import Deps
from jobs.outbox import consumes, finishing
from jobs.queue import TELL_ADMINISTRATORS, TELL_OF_SPENT_BUDGET
from models import Account, LetterKind, OutboxEntry, Permission, ServiceProvider


@consumes(TELL_OF_SPENT_BUDGET)
async def tell_of_spent_budget(
    _deps: Deps, entry: OutboxEntry, account_id: str, budget: str, most: str, minutes: str
) -> None:
    account = await Account.without_secrets().get(id=UUID(account_id))
    about = {"by": account_id, "budget": budget, "most": most, "minutes": minutes}
    async with finishing(entry):
        await _write(LetterKind.LOOK_UP_BUDGET, account.provider_id, account.group_id, about)


@consumes(TELL_ADMINISTRATORS)
async def tell_administrators(
    _deps: Deps, entry: OutboxEntry, kind: str, provider_id: str, **about: str
) -> None:
    """What a provider's managers would be told, if it had any; the letter says that it has none."""
    async with finishing(entry):
        await _write(LetterKind(kind), UUID(provider_id), None, {**about, "managers": "NONE"})


async def _write(
    kind: LetterKind, provider_id: UUID | None, group_id: UUID | None, about: dict[str, str]
) -> None:
    """To the administrators of the provider, of its group, and of no place at all."""
    provider = await ServiceProvider.get_or_none(id=provider_id)
    if provider is not None:
        group_id = provider.group_id
    administrators = await Account.without_secrets().filter(
        permissions__contains=[Permission.ADMINISTRATOR.value], disabled_at__isnull=True
    )
    for one in administrators:
        if one.provider_id in {None, provider_id} and one.group_id in {None, group_id}:
            await queue.write_letter(
                kind,
                account_id=one.id,
                language=one.language,
                at=await database_now(),
                about=about,
            )
