"""What is counted for reports, in GraphQL: caseloads, employment outcomes, sync health."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

import strawberry

import models
from models.cams_snapshot import Stream
from resolvers import counted
from resolvers.page import Listing
from schema.arguments import NARROWED, After, First, OfProvider
from schema.date_range import DateRange
from schema.info import Info
from schema.inputs import read_filter
from schema.node import Node
from schema.page import listing
from schema.relation import relation
from schema.service_provider import ServiceProvider, of_provider
from schema.staff_member import StaffMember


@strawberry.type(description="How many clients of a provider a caseworker has, and how they stand.")
class Caseload(Node):
    row = models.Caseload

    service_provider: ServiceProvider | None = of_provider()
    caseworker: StaffMember | None = relation(
        "staff_member_by_id", "caseworker_id", description="Whose clients these are."
    )
    clients: int = strawberry.field(description="All of them.")
    linked_clients: int | None = strawberry.field(description="Those linked to CaMS.")
    clients_in_stream_a: int | None = strawberry.field(
        description="Those in stream A, according to CaMS."
    )
    clients_in_stream_b: int | None = strawberry.field(
        description="Those in stream B, according to CaMS."
    )
    clients_in_stream_c: int | None = strawberry.field(
        description="Those in stream C, according to CaMS."
    )
    clients_with_active_plan: int | None = strawberry.field(
        description="Those whose Employment Action Plan is Active."
    )


@strawberry.type(
    description=(
        "How many plans of a provider and a stream ended with an outcome. CaMS gives an outcome no date:"
        " it is counted in the quarter in which its plan was closed. An average is null where fewer"
        " than five people stand behind it."
    )
)
class EmploymentOutcomeCount(Node):
    row = models.EmploymentOutcomeCount

    service_provider: ServiceProvider | None = of_provider()
    stream: Stream | None = strawberry.field(description="Client Stream when the plan was made.")
    fiscal_year: int | None = strawberry.field(
        description=(
            "The year in which the fiscal year begins, on 1 April; null for plans that are not closed."
        )
    )
    fiscal_quarter: int | None = strawberry.field(
        description="1, April to June, to 4, January to March; null for plans that are not closed."
    )
    outcome: str | None = strawberry.field(
        description="Employment Outcome, such as Employed or Not Employed."
    )
    plans: int = strawberry.field(description="How many plans have it.")
    average_wage_per_hour: Decimal | None = strawberry.field(
        description="The average Wage Per Hour of those that have one, in Canadian dollars."
    )
    average_hours_worked: Decimal | None = strawberry.field(
        description="The average Number of Hours Worked, a week, of those that have one."
    )


@strawberry.input(description="What narrows the list; everything given must hold.")
class EmploymentOutcomeFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider."
    )
    stream: Stream | None = strawberry.field(
        default=None, description="With this Client Stream when the plan was made."
    )
    closed: DateRange | None = strawberry.field(
        default=None,
        description="Of the fiscal quarters that these days touch; a quarter is counted as a whole.",
    )


@strawberry.type(description="How the copies of a provider's CaMS records stand.")
class SyncHealth(Node):
    row = models.SyncHealth

    service_provider: ServiceProvider | None = of_provider()
    records: int = strawberry.field(description="Linked people.")
    ok: int = strawberry.field(description="Those whose state is OK.")
    unreachable: int = strawberry.field(description="Those whose state is UNREACHABLE.")
    not_found_in_cams: int = strawberry.field(description="Those whose state is NOT_FOUND_IN_CAMS.")
    wrong_person: int = strawberry.field(description="Those whose state is WRONG_PERSON.")
    quarantined: int = strawberry.field(description="Those whose state is QUARANTINED.")
    stale: int = strawberry.field(
        description="Those of whom a night was missed: `syncedAt` is more than 36 hours ago."
    )
    oldest_synced_at: datetime = strawberry.field(
        description="When the oldest of the copies was last known to be what CaMS says."
    )


@strawberry.type
class CountedQuery:
    @listing(Caseload, description="Clients by caseworker, the largest caseload first.")
    def caseloads(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        service_provider_id: OfProvider = None,
    ) -> Listing[Any]:
        return counted.caseloads(info.context, service_provider_id, first=first, after=after)

    @listing(
        EmploymentOutcomeCount,
        description=(
            "Employment outcomes by provider, stream, fiscal quarter and outcome: plans that are not"
            " closed first, then the latest quarter."
        ),
    )
    def employment_outcomes(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[EmploymentOutcomeFilter | None, NARROWED] = None,  # noqa: A002
    ) -> Listing[Any]:
        only, _ = read_filter(info.context, filter, counted.OutcomeFilter)
        return counted.employment_outcomes(info.context, only, first=first, after=after)

    @listing(
        SyncHealth,
        description="How fresh the copies of CaMS records are, the provider with most stale ones first.",
    )
    def sync_health(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        service_provider_id: OfProvider = None,
    ) -> Listing[Any]:
        return counted.sync_health(info.context, service_provider_id, first=first, after=after)
