"""IcareReadiness in GraphQL: what a person's data lack for an upload to iCARE."""

from typing import Annotated, Any

import strawberry

import models
from models.icare.readiness import OF_A_PERSON
from resolvers import counted
from resolvers.page import Listing
from schema.arguments import NARROWED, After, First
from schema.icare_missing import IcareTemplateReadiness, readiness_of
from schema.info import Info
from schema.inputs import read_filter
from schema.node import Node
from schema.page import listing
from schema.service_provider import ServiceProvider, of_provider


@strawberry.type(
    description=(
        "Which columns of iCARE's Client Profile are there of a person before their data are uploaded,"
        " and what every template misses."
    )
)
class IcareReadiness(Node):
    row = models.IcareReadiness

    service_provider: ServiceProvider | None = of_provider()
    jobseeker_id: strawberry.ID = strawberry.field(description="The person's id.")
    first_name: str = strawberry.field(description="First name.")
    last_name: str = strawberry.field(description="Last name.")
    filled_columns: list[models.IcareColumn] = strawberry.field(
        description="Columns that are there, in the template's order."
    )
    missing_columns: list[models.IcareColumn] = strawberry.field(
        description="Mandatory columns that are not, in the template's order."
    )
    is_ready: bool = strawberry.field(
        description="Whether nothing mandatory is missing of the Client Profile."
    )

    @strawberry.field(
        description="Every template that has rows of people, in the order in which they are sent."
    )
    @staticmethod
    def templates(
        root: strawberry.Parent[models.IcareReadiness], info: Info
    ) -> list[IcareTemplateReadiness]:
        return [readiness_of(info.context, root.of_template(one)) for one in OF_A_PERSON]


@strawberry.input(description="What narrows the list; everything given must hold.")
class IcareReadinessFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider's people."
    )
    is_ready: bool | None = strawberry.field(
        default=None, description="Of whom nothing mandatory is missing, or something is."
    )


@strawberry.type
class IcareReadinessQuery:
    @listing(
        IcareReadiness,
        description="Everybody, client or referral, with what iCARE needs of them; by name.",
    )
    def icare_readiness(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[IcareReadinessFilter | None, NARROWED] = None,  # noqa: A002
    ) -> Listing[Any]:
        only, by = read_filter(info.context, filter, counted.ReadinessFilter)
        return counted.icare_readiness(info.context, only, first=first, after=after, narrowed_by=by)
