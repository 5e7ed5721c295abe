"""Nobody lists people, opens them all or writes to them all: what reaches people has a budget.

A busy desk adds a person in some minutes and never meets these numbers; whoever tries out names or
numbers does at once. Past a budget nothing is looked up, and those who answer for staff are told.
"""

import logging
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

from limits import RateLimitItem, RateLimitItemPerDay, RateLimitItemPerHour, RateLimitItemPerMinute

from jobs import queue
from models.audit_event import AuditKind
from models.errors import ErrorCode, Mistake, say
from resolvers.context import Context
from resolvers.limiter import Full

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Budget:
    """So many in so long a time, for one account or whom it reaches."""

    limits: tuple[RateLimitItem, ...]
    """The shortest first, each under the budget's name. Changing one begins its count anew."""
    sentence: str
    """When it is spent."""


LOOK_UPS = Budget(
    (RateLimitItemPerMinute(60, 5, "look-ups"), RateLimitItemPerDay(600, 1, "look-ups")),
    say("You have looked up very many people. You can go on in {wait}."),
)
"""One every five seconds, and all day long one every minute: each may confirm one full name."""
PREVIEWS = Budget(
    (RateLimitItemPerMinute(60, 10, "previews"), RateLimitItemPerDay(300, 1, "previews")),
    say("You have asked CaMS for very many numbers. You can go on in {wait}."),
)
"""Of numbers at CaMS, by whatever asks it: a million numbers would take nine years."""
TRANSFER_REQUESTS = Budget(
    (
        RateLimitItemPerHour(30, 1, "transfer-requests"),
        RateLimitItemPerDay(100, 1, "transfer-requests"),
    ),
    say("You have asked for very many client transfers. You can go on in {wait}."),
)
"""Each is a piece of work for the people of another provider."""
UNLOCKS = Budget(
    (RateLimitItemPerHour(20, 1, "unlocks"), RateLimitItemPerDay(60, 1, "unlocks")),
    say("You have opened the sensitive information of very many people. You can go on in {wait}."),
)
"""One every three minutes; each opens one person for five."""
INVITATIONS = Budget(
    (RateLimitItemPerHour(30, 1, "invitations"), RateLimitItemPerDay(100, 1, "invitations")),
    say("You have sent very many invitations. You can go on in {wait}."),
)
"""Of those that follow a first one; the first is part of adding the person."""
INVITATIONS_OF_ONE = Budget(
    (RateLimitItemPerHour(5, 1, "invitations-of-one"),),
    say("This person was sent very many invitations. You can go on in {wait}."),
)
"""Of one person, whoever invites: their mailbox is theirs."""


class Spent(Mistake):
    """TOO_MANY, with when to go on."""

    def __init__(self, budget: Budget, full: Full) -> None:
        super().__init__(ErrorCode.TOO_MANY, budget.sentence, wait=_spoken(full.wait_seconds))
        self.full = full


async def spend(ctx: Context, budget: Budget) -> None:
    """Count one. Raise Spent for whoever has none left."""
    async with telling(ctx):
        await take(ctx, budget)


async def take(ctx: Context, budget: Budget, of: UUID | None = None) -> None:
    """Count one of the viewer's, or of this person's, within `telling`. Raise Spent."""
    full = await ctx.limiter.take(budget.limits, ctx.signed_in.account_id if of is None else of)
    if full is not None:
        raise Spent(budget, full)


async def take_invitation(ctx: Context, of: UUID) -> None:
    """Count one more letter with a link to this person. Raise Spent."""
    await take(ctx, INVITATIONS)
    await take(ctx, INVITATIONS_OF_ONE, of)


@asynccontextmanager
async def telling(ctx: Context) -> AsyncIterator[None]:
    """Around the transaction, which a spent budget takes back: the alert stays."""
    try:
        yield
    except Spent as spent:
        if spent.full.is_news:
            await _alert(ctx, spent.full)
        raise


async def _alert(ctx: Context, full: Full) -> None:
    """Once for an account and a window, however often it is tried."""
    ctx.audit.record(AuditKind.BUDGET_EXCEEDED, terms={"budget": full.limit.namespace})
    _log.warning(
        "An account has spent a budget.",
        extra={
            "account": ctx.signed_in.account_id,
            "budget": full.limit.namespace,
            "most": full.limit.amount,
            "window_seconds": full.limit.get_expiry(),
        },
    )
    await queue.tell_of_spent_budget(
        ctx.signed_in.account_id,
        budget=full.limit.namespace,
        most=full.limit.amount,
        minutes=full.limit.get_expiry() // 60,
        at=ctx.now,
    )


def _spoken(seconds: int) -> str:
    """With units that are written alike in English and French."""
    minutes = math.ceil(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{math.ceil(minutes / 60)} h"
