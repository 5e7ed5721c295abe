"""IcareReadiness in GraphQL: what a person's data lack for an upload to iCARE."""

from typing import Annotated, Any

import strawberry

import models
from resolvers import counted
from resolvers.page import Listing
from schema.arguments import NARROWED, After, First
from schema.info import Info
from schema.inputs import read_filter
from schema.node import Node
from schema.page import listing
from schema.service_provider import ServiceProvider, of_provider


@strawberry.type(
    description=(
        "Which columns of iCARE's Client Profile are there of a person, before their data are uploaded."
        " The portal has no place yet for an identifier, a postal code of its own and the consent for"
        " research: they are missing of everybody."
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
    is_ready: bool = strawberry.field(description="Whether nothing mandatory is missing.")


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
