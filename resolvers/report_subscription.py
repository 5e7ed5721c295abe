"""Reports that somebody is told of by mail: begun, ended, and where a mail's link leads."""

from models import Letter, ReportFormat, ReportFrequency, ReportSubscription
from models.errors import ErrorCode, Mistake, invalid, not_found, say
from models.report_subscription import (
    LINK_LIFETIME,
    LONGEST_PARAMETERS,
    MOST,
    next_time,
)
from permissions import report_token
from permissions.scopes import visible_report_subscriptions
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.link import token_in_link
from resolvers.objects import find
from resolvers.page import Listing


async def subscribe(
    ctx: Context,
    wish: Wish,
    *,
    report: str,
    root: str,
    format_: ReportFormat,
    frequency: ReportFrequency,
    hour: int,
    parameters: str,
) -> ReportSubscription:
    """The caller has made sure that there is such a report, for this viewer and these parameters."""
    if not 0 <= hour <= 23:
        raise invalid(say("An hour is 0 to 23."), "hour")
    if len(parameters) > LONGEST_PARAMETERS:
        raise invalid(
            say("The parameters are longer than {longest} characters."),
            "parameters",
            longest=LONGEST_PARAMETERS,
        )
    own = visible_report_subscriptions(ctx.signed_in)

    async def act() -> Answer:
        if await own.count() >= MOST:
            raise Mistake(
                ErrorCode.CONFLICT,
                say("You can be told of {most} reports at most. Unsubscribe from one first."),
                most=MOST,
            )
        begun = await ReportSubscription.create(
            account_id=ctx.signed_in.account_id,
            report=report,
            root=root,
            parameters=parameters,
            format=format_,
            frequency=frequency,
            hour=hour,
            next_at=next_time(frequency, hour, ctx.now),
            created_at=ctx.now,
        )
        ctx.audit.touched_nobody()
        return {"subscription": begun.id}

    answer = await once(ctx, wish, act)
    return await find(own, answer["subscription"])


async def unsubscribe(ctx: Context, wish: Wish, *, subscription_id: str) -> None:
    """One that has ended already has ended."""
    own = visible_report_subscriptions(ctx.signed_in)

    async def act() -> Answer:
        found = await find(own, subscription_id, "subscription_id")
        await found.delete()
        ctx.audit.touched_nobody()
        return {}

    await once(ctx, wish, act)


def subscriptions(ctx: Context, *, first: int, after: str | None) -> Listing[ReportSubscription]:
    return Listing(
        visible_report_subscriptions(ctx.signed_in),
        order=("-created_at", "id"),
        first=first,
        after=after,
    )


async def linked(ctx: Context, link: str) -> ReportSubscription:
    """What a mail's link leads to, for whoever it was sent to. Raise Mistake NOT_FOUND or FORBIDDEN."""
    viewer = ctx.signed_in
    letter_id = report_token.letter_in(ctx.tokens, token_in_link(link), lifetime=LINK_LIFETIME)
    letter = None if letter_id is None else await Letter.get_or_none(id=letter_id)
    if letter is None or ctx.now >= letter.expires_at:
        raise _over()
    if letter.account_id != viewer.account_id:
        raise Mistake(
            ErrorCode.FORBIDDEN,
            say(
                "This link was sent to somebody else. Sign in with the account that it was sent to."
            ),
            field=("token",),
        )
    own = visible_report_subscriptions(viewer)
    found = await own.get_or_none(id=letter.about["subscription"])
    if found is None:
        raise _over()
    return found


def _over() -> Mistake:
    """Unknown, expired, and of a subscription that was ended all look the same."""
    text = say("This link cannot be used any more. Subscribe again, or wait for the next one.")
    return not_found(text, "token")
