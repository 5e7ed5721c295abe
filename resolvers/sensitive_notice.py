"""Who opens sensitive information, and who tries to, is told to the managers of the person's provider.

Where a provider has none, to the administrators who answer for it.

Source 002: "The system keeps track of logins and if you are not granted access your manager will
contact you." The letter names who did it and the record's id, never the person.
"""

from enum import StrEnum

from limits import RateLimitItemPerHour
from tortoise.transactions import in_transaction

from jobs import queue
from models import Jobseeker, LetterKind
from models.audit_event import SENSITIVE, AuditKind
from permissions import scopes
from resolvers.context import Context
from resolvers.objects import uuid_of


class Refusal(StrEnum):
    """Why a try failed; the letters' templates know the two that the managers are told."""

    NOT_PROVED = "NOT_PROVED"
    NOT_GRANTED = "NOT_GRANTED"
    NOT_FOUND = "NOT_FOUND"
    NOT_COMPARED = "NOT_COMPARED"
    """No password was given, or after too many others it was not looked at."""
    PAST_BUDGET = "PAST_BUDGET"
    """The administrators are told of that: `resolvers/budgets.py`."""


_TOLD = frozenset({Refusal.NOT_PROVED, Refusal.NOT_GRANTED})
_ONCE_AN_HOUR = (RateLimitItemPerHour(1, 1, "sensitive-refused"),)
"""For one account, person and reason: the managers' mail is not for whoever tries to fill."""


async def refused(ctx: Context, jobseeker_id: str, why: Refusal) -> None:
    """Outside of any transaction that the mistake would take back.

    Every try is recorded. Of a person whom the viewer cannot see nobody is told: there is no manager
    whose matter it is. Nor of a try that was not compared, or of the same one again within an hour.
    """
    uuid = uuid_of(jobseeker_id)
    people = scopes.visible_jobseekers(ctx.signed_in)
    person = None if uuid is None else await people.get_or_none(id=uuid)
    ctx.audit.record(
        AuditKind.SENSITIVE_REFUSED,
        jobseeker_ids=[] if person is None else [person.id],
        fields=[SENSITIVE],
        terms={"why": why.value},
    )
    if person is None or why not in _TOLD:
        return
    if await ctx.limiter.take(_ONCE_AN_HOUR, ctx.signed_in.account_id, person.id, why.value):
        return
    async with in_transaction():
        await tell_managers(ctx, person, LetterKind.SENSITIVE_REFUSED, why=why.value)


async def tell_managers(ctx: Context, person: Jobseeker, kind: LetterKind, **about: str) -> None:
    """In the caller's transaction: no unlocking without its letters."""
    about = {"by": str(ctx.signed_in.account_id), "jobseeker": str(person.id), **about}
    managers = await scopes.managers_of(ctx.signed_in, person.provider_id).order_by("id")
    for manager in managers:
        await queue.write_letter(
            kind, account_id=manager.id, language=manager.language, at=ctx.now, about=about
        )
    if not managers:
        await queue.tell_administrators(kind, person.provider_id, about)
