"""Service sessions as they are counted for reports, in GraphQL."""

from datetime import date
from typing import Annotated, Any

import strawberry

import models
from resolvers import service_session_count
from resolvers.page import Listing
from schema.agency_program import AgencyProgram
from schema.arguments import NARROWED, After, First
from schema.date_range import DateRange
from schema.info import Info
from schema.inputs import read_filter
from schema.node import Node
from schema.page import listing
from schema.relation import relation
from schema.service_provider import ServiceProvider, of_provider


@strawberry.type(
    description=(
        "Completed service sessions of a provider in a month, by service, kind and programme. People are"
        " counted once in a row: those of two rows are not to be added up, because some are the same."
    )
)
class ServiceSessionCount(Node):
    row = models.ServiceSessionCount

    service_provider: ServiceProvider | None = of_provider()
    month: date = strawberry.field(description="The first day of the month.")
    service: models.Service = strawberry.field(description="What they are reported as.")
    kind: models.SessionKind = strawberry.field(description="With whom, and how.")
    program: AgencyProgram | None = relation(
        "agency_program_by_id", "program_id", description="The programme; null for none."
    )
    sessions: int = strawberry.field(description="How many sessions.")
    minutes: int = strawberry.field(description="How long they took together.")
    visits: int = strawberry.field(description="How often a client was at one of them.")
    clients: int = strawberry.field(description="How many different clients.")
    anonymous_clients: int = strawberry.field(description="How many different anonymous clients.")
    unnamed_participants: int = strawberry.field(
        description="How many others were there, counted anew at each session."
    )


@strawberry.input(description="What narrows the list; everything given must hold.")
class ServiceSessionCountFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider."
    )
    program_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this agency programme."
    )
    service: list[models.Service] | None = strawberry.field(
        default=None, description="Reported as one of these."
    )
    kind: list[models.SessionKind] | None = strawberry.field(
        default=None, description="Of one of these kinds."
    )
    held: DateRange | None = strawberry.field(
        default=None,
        description="In the months that these days touch; a month is counted as a whole.",
    )


@strawberry.type
class ServiceSessionCountQuery:
    @listing(
        ServiceSessionCount,
        description="Service sessions and the people served, the latest month first.",
    )
    def service_session_counts(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[ServiceSessionCountFilter | None, NARROWED] = None,  # noqa: A002
    ) -> Listing[Any]:
        only, _ = read_filter(info.context, filter, service_session_count.SessionCountFilter)
        return service_session_count.counts(info.context, only, first=first, after=after)
