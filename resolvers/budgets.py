"""Nobody lists the people of others by asking often: what asks about people has a budget per account.

A busy desk adds a person in some minutes and never meets these numbers; whoever tries out names or
numbers does at once. Past a budget nothing is looked up, and those who answer for staff are told.
"""

import logging
import math
from dataclasses import dataclass

from limits import RateLimitItem, RateLimitItemPerDay, RateLimitItemPerHour, RateLimitItemPerMinute

from jobs import queue
from models.audit_event import AuditKind
from models.errors import ErrorCode, Mistake, say
from resolvers.context import Context
from resolvers.limiter import Full

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Budget:
    """So many in so long a time, for one account."""

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


async def spend(ctx: Context, budget: Budget) -> None:
    """Count one. Raise Mistake TOO_MANY, with when to go on, for whoever has none left."""
    full = await ctx.limiter.take(budget.limits, ctx.signed_in.account_id)
    if full is None:
        return
    if full.is_news:
        await _alert(ctx, full)
    raise Mistake(ErrorCode.TOO_MANY, budget.sentence, wait=_spoken(full.wait_seconds))


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
