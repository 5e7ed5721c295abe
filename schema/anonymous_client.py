"""Anonymous clients in GraphQL: registered, shown, listed; there is nothing that changes one."""

from datetime import date, datetime
from typing import Annotated, Any

import strawberry

import models
from resolvers import anonymous_client
from resolvers.page import Listing
from schema.arguments import NARROWED, After, First
from schema.date_range import DateRange
from schema.info import Info
from schema.inputs import read_filter, read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.page import listing
from schema.relation import relation
from schema.service_provider import ServiceProvider, Site, of_provider
from schema.staff_member import StaffMember
from schema.user_error import UserError


@strawberry.type(
    description=(
        "Somebody who is not named: what an agency counts of them, and nothing that would find them."
        " It cannot be changed to a named client; if changes are required, a new named client is"
        " registered."
    )
)
class AnonymousClient(Node):
    row = models.AnonymousClient

    number: int = strawberry.field(description="What staff call them by, counted by the provider.")
    registered_on: date = strawberry.field(description="Registration date.")
    site: Site | None = relation("site_by_id", "site_id", description="Registration site.")
    service_provider: ServiceProvider | None = of_provider()
    gender: str | None = strawberry.field(description="An entry of the catalogue GENDER.")
    age_group: models.AgeRange | None = strawberry.field(
        description="How old they were on the registration date."
    )
    country_of_origin: str | None = strawberry.field(
        description="The country where they were born, a code of `countries`."
    )
    language: str | None = strawberry.field(
        description="The language that they speak, a code of `languages`."
    )
    immigration_status: str | None = strawberry.field(
        description="An entry of the catalogue IMMIGRATION_STATUS."
    )
    postal_area: str | None = strawberry.field(
        description="The first three characters of the postal code."
    )
    family_size: int | None = strawberry.field(
        description="How many they are, themselves included."
    )
    learned_about: list[str] = strawberry.field(
        description="How they learned about the agency, entries of the catalogue LEARNED_ABOUT."
    )
    privacy_statement_version: int = strawberry.field(
        description="Which version of the agency's privacy statement they read and understood."
    )
    acknowledged_at: datetime = strawberry.field(description="When that was confirmed.")
    acknowledged_by: StaffMember | None = relation(
        "staff_member_by_id", "acknowledged_by_id", description="Who confirmed it."
    )


@strawberry.input(description="What narrows the list; everything given must hold.")
class AnonymousClientFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider."
    )
    site_id: strawberry.ID | None = strawberry.field(
        default=None, description="Registered at this site."
    )
    registered: DateRange | None = strawberry.field(
        default=None, description="Registered on one of these days."
    )


@strawberry.input(
    description=(
        "What is counted of somebody who is not named. There is no place for a name, a way to reach them,"
        " or words of one's own."
    )
)
class RegisterAnonymousClientInput:
    privacy_statement_version: int | None = strawberry.field(
        default=None,
        description=(
            "The version of the agency's privacy statement that the client has read and understood."
        ),
    )
    registered_on: date | None = strawberry.field(
        default=None, description="Registration date. Left out: today."
    )
    site_id: strawberry.ID | None = strawberry.field(default=None, description="Registration site.")
    gender: str | None = strawberry.field(
        default=None, description="An entry of the catalogue GENDER."
    )
    age_group: models.AgeRange | None = strawberry.field(
        default=None, description="How old they are."
    )
    country_of_origin: str | None = strawberry.field(
        default=None, description="The country where they were born, a code of `countries`."
    )
    language: str | None = strawberry.field(
        default=None, description="The language that they speak, a code of `languages`."
    )
    immigration_status: str | None = strawberry.field(
        default=None, description="An entry of the catalogue IMMIGRATION_STATUS."
    )
    postal_area: str | None = strawberry.field(
        default=None, description="The first three characters of the postal code, and no more."
    )
    family_size: int | None = strawberry.field(
        default=None, description="How many they are, themselves included: 1 to 30."
    )
    learned_about: list[str] | None = strawberry.field(
        default=None, description="Entries of the catalogue LEARNED_ABOUT."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The anonymous client, or what to put right.")
class RegisterAnonymousClientPayload:
    anonymous_client: AnonymousClient | None = strawberry.field(
        default=None, description="With the number that staff call them by."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class AnonymousClientQuery:
    @listing(AnonymousClient, description="Anonymous clients, the latest registration first.")
    def anonymous_clients(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[AnonymousClientFilter | None, NARROWED] = None,  # noqa: A002
    ) -> Listing[Any]:
        only, _ = read_filter(info.context, filter, anonymous_client.AnonymousClientFilter)
        return anonymous_client.anonymous_clients(info.context, only, first=first, after=after)


@strawberry.type
class AnonymousClientMutation:
    @mutation(
        RegisterAnonymousClientPayload,
        description=(
            "Register somebody who is not named. It is for good: an anonymous client is never changed to"
            " a named one."
        ),
    )
    async def register_anonymous_client(
        self,
        info: Info,
        input: RegisterAnonymousClientInput,  # noqa: A002
    ) -> RegisterAnonymousClientPayload:
        asked = read_input(info.context, "register_anonymous_client", input)
        found: Any = await anonymous_client.register(info.context, asked.wish, **asked.values)
        return RegisterAnonymousClientPayload(anonymous_client=found)
