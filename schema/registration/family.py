"""Family in GraphQL: a code, who has it, and going from one to another."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

import models
from resolvers import family
from resolvers.family import FamilyDestination
from schema.arguments import argument
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.relation import column, relation
from schema.user_error import UserError

if TYPE_CHECKING:
    from schema.jobseeker import Jobseeker

LazyJobseeker = Annotated["Jobseeker", strawberry.lazy("schema.jobseeker")]


@strawberry.type(description="Somebody of a family.")
class FamilyMember:
    row = models.Registration

    jobseeker: LazyJobseeker | None = relation(
        "jobseeker_by_id", "jobseeker_id", description="The person, with profile and registration."
    )
    number: int = strawberry.field(description="Their client number.")
    registered_at: datetime = column("created_at", description="When they were registered.")


@strawberry.type(
    description=(
        "People of one agency who belong together. At most 30; whoever goes to another agency leaves."
    )
)
class Family(Node):
    row = models.Family

    code: str = strawberry.field(
        description="The Family Code, such as F-7K3M9: generated, and never given to another family."
    )
    created_at: datetime = strawberry.field(description="When the code was generated.")
    members: list[FamilyMember] = relation(
        "registrations_by_family", "id", description="Who is in it, by their client numbers."
    )


@strawberry.input(description="Who goes where, and why.")
class MoveToFamilyInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="A registered person.")
    destination: FamilyDestination = strawberry.field(
        description="Another family, a new one, or none."
    )
    family_code: str | None = strawberry.field(
        default=None, description="The code of the family; with EXISTING, and with nothing else."
    )
    reason: str = strawberry.field(
        description="Why, up to 1,000 characters; it stands in a case note of the person."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The person where they are now, or what to put right.")
class MoveToFamilyPayload:
    jobseeker: LazyJobseeker | None = strawberry.field(default=None, description="The person.")
    user_errors: list[UserError] = user_errors()


@strawberry.type
class FamilyQuery:
    @strawberry.field(
        description="A family by its code; null where the agency has none with it.",
        graphql_type=Family | None,
    )
    async def family(
        self,
        info: Info,
        code: Annotated[str, argument("As it is written, or without the F and the hyphen.")],
        service_provider_id: Annotated[
            strawberry.ID | None, argument("Of this provider; left out, of the viewer's own.")
        ] = None,
    ) -> object:
        return await family.of_code(info.context, code, service_provider_id)


@strawberry.type
class FamilyMutation:
    @mutation(
        MoveToFamilyPayload,
        description=(
            "Bring a registered person into another family of the agency, into a new one, or out of"
            " theirs."
        ),
    )
    async def move_to_family(
        self,
        info: Info,
        input: MoveToFamilyInput,  # noqa: A002
    ) -> MoveToFamilyPayload:
        asked = read_input(info.context, "move_to_family", input)
        person: Any = await family.move(info.context, asked.wish, **asked.values)
        return MoveToFamilyPayload(jobseeker=person)
