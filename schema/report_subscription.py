"""ReportSubscription in GraphQL: which reports the viewer is told of by mail."""

import re
from datetime import datetime
from urllib.parse import parse_qsl

import strawberry

import models
from models.errors import Mistake, invalid, say
from reports.parameters import BadParameter
from reports.shape import NotAReport
from resolvers import report_subscription
from resolvers.context import Context
from resolvers.page import Listing
from schema.arguments import After, First
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.page import listing
from schema.user_error import UserError


@strawberry.type(description="A report that the viewer is told of by mail, again and again.")
class ReportSubscription(Node):
    row = models.ReportSubscription

    report: str = strawberry.field(description="The name of the report.")
    parameters: str = strawberry.field(
        description="As they stand in its address, behind the question mark."
    )
    format: models.ReportFormat = strawberry.field(description="What it is sent as.")
    frequency: models.ReportFrequency = strawberry.field(description="How often.")
    hour: int = strawberry.field(description="At which hour in Toronto, 0 to 23.")
    next_at: datetime = strawberry.field(description="When the next mail is due.")
    created_at: datetime = strawberry.field(description="Since when.")


@strawberry.input(description="Which report, and when.")
class SubscribeToReportInput:
    report: str = strawberry.field(description="Its name: that of a persisted document.")
    parameters: str = strawberry.field(
        default="",
        description=(
            "As in its address, behind the question mark: `filter.stream=A`; up to 2,000 characters."
        ),
    )
    format: models.ReportFormat = strawberry.field(description="What it is sent as.")
    frequency: models.ReportFrequency = strawberry.field(description="How often.")
    hour: int = strawberry.field(default=7, description="At which hour in Toronto, 0 to 23.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The subscription, or why there is none.")
class SubscribeToReportPayload:
    subscription: ReportSubscription | None = strawberry.field(
        default=None, description="As it was begun."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Which subscription ends.")
class UnsubscribeFromReportInput:
    subscription_id: strawberry.ID = strawberry.field(description="The subscription's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="Nothing, or why it goes on.")
class UnsubscribeFromReportPayload:
    user_errors: list[UserError] = user_errors()


@strawberry.type
class ReportSubscriptionQuery:
    @listing(
        ReportSubscription,
        description="The reports that the viewer is told of by mail, the newest subscription first.",
    )
    def report_subscriptions(
        self, info: Info, first: First = 50, after: After = None
    ) -> Listing[models.ReportSubscription]:
        return report_subscription.subscriptions(info.context, first=first, after=after)


@strawberry.type
class ReportSubscriptionMutation:
    @mutation(
        SubscribeToReportPayload,
        description=(
            "Be told of a report by mail. The mail holds a link that works for 7 days, for whoever"
            " signs in with this account; it holds nothing of the report."
        ),
    )
    async def subscribe_to_report(
        self,
        info: Info,
        input: SubscribeToReportInput,  # noqa: A002
    ) -> SubscribeToReportPayload:
        ctx = info.context
        asked = read_input(ctx, "subscribe_to_report", input)
        values = asked.values
        parameters = values.get("parameters", "")
        root = _root_of(ctx, values["report"], values["format"], parameters)
        found = await report_subscription.subscribe(
            ctx,
            asked.wish,
            report=values["report"],
            root=root,
            format_=models.ReportFormat(values["format"]),
            frequency=models.ReportFrequency(values["frequency"]),
            hour=values["hour"],
            parameters=parameters,
        )
        return SubscribeToReportPayload(subscription=found)  # type: ignore[arg-type]

    @mutation(
        UnsubscribeFromReportPayload,
        description="Be told of a report no more; links that were mailed for it stop working.",
    )
    async def unsubscribe_from_report(
        self,
        info: Info,
        input: UnsubscribeFromReportInput,  # noqa: A002
    ) -> UnsubscribeFromReportPayload:
        asked = read_input(info.context, "unsubscribe_from_report", input)
        await report_subscription.unsubscribe(info.context, asked.wish, **asked.values)
        return UnsubscribeFromReportPayload()


def _root_of(ctx: Context, name: str, format_: str, parameters: str) -> str:
    """The list that the report goes through, by its Python name. Raise Mistake for what is no report."""
    # Here, because what reads documents reads the schema, of which this is a part.
    from schema.report import formats, shipped_report  # noqa: PLC0415

    try:
        report = shipped_report(ctx, name)
        report.parameters.read(parse_qsl(parameters, keep_blank_values=True))
    except NotAReport as fault:
        raise invalid(fault.text, "report", **fault.parameters) from None
    except BadParameter as fault:
        raise invalid(fault.text, "parameters", **fault.parameters) from None
    except Mistake as mistake:
        raise Mistake(mistake.code, mistake.text, field=("report",)) from None
    if format_ not in formats():
        raise invalid(say("This installation does not write this format."), "format")
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", report.root).lower()
