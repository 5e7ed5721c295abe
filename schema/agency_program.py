"""Agency programmes in GraphQL."""

from typing import Annotated, Any

import strawberry

import models
from resolvers import agency_program
from resolvers.page import Listing
from schema.arguments import NARROWED, After, First
from schema.info import Info
from schema.inputs import read_filter, read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.page import listing
from schema.relation import computed
from schema.service_provider import ServiceProvider, of_provider
from schema.user_error import UserError
from schema.viewer_can import viewer_can


def _name(root: strawberry.Parent[models.AgencyProgram], info: Info) -> str:
    return root.name_fr if info.context.language is models.Language.FRENCH else root.name_en


@strawberry.type(description="What an agency runs: clients come to it, volunteers help in it.")
class AgencyProgram(Node):
    row = models.AgencyProgram

    name: str = computed(
        _name, sql="{row}.{prefix}name_{language}", description="The name in the reader's language."
    )
    name_en: str = strawberry.field(description="The English name.")
    name_fr: str = strawberry.field(description="The French name.")
    active: bool = strawberry.field(
        description="Whether it can be chosen. A retired one is shown where it was chosen before."
    )
    service_provider: ServiceProvider | None = of_provider()
    viewer_can_update: bool = viewer_can(
        agency_program.can_update,
        "updateAgencyProgram",
        description="rename or retire the programme",
    )


@strawberry.input(description="What narrows the list; everything given must hold.")
class AgencyProgramFilter:
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of this provider."
    )
    active: bool | None = strawberry.field(
        default=None, description="Those that can be chosen, or those that are retired."
    )


@strawberry.input(description="A new programme.")
class CreateAgencyProgramInput:
    name_en: str = strawberry.field(description="The English name, up to 200 characters.")
    name_fr: str = strawberry.field(description="The French name, up to 200 characters.")
    service_provider_id: strawberry.ID | None = strawberry.field(
        default=None, description="Whose it is. Left out: the viewer's own provider's."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The programme, or why there is none.")
class CreateAgencyProgramPayload:
    program: AgencyProgram | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="What changes; what is left out stays.")
class UpdateAgencyProgramInput:
    program_id: strawberry.ID = strawberry.field(description="The programme's id.")
    name_en: str | None = strawberry.field(default=None, description="The new English name.")
    name_fr: str | None = strawberry.field(default=None, description="The new French name.")
    active: bool | None = strawberry.field(
        default=None, description="False retires it, true lets it be chosen again."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The programme, or why it did not change.")
class UpdateAgencyProgramPayload:
    program: AgencyProgram | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.type
class AgencyProgramQuery:
    @listing(AgencyProgram, description="Agency programmes, by their English names.")
    def agency_programs(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        filter: Annotated[AgencyProgramFilter | None, NARROWED] = None,  # noqa: A002
    ) -> Listing[Any]:
        only, _ = read_filter(info.context, filter, agency_program.ProgramFilter)
        return agency_program.programs(info.context, only, first=first, after=after)


@strawberry.type
class AgencyProgramMutation:
    @mutation(
        CreateAgencyProgramPayload,
        description="Add a programme of the agency. Needs Agency Coordinator.",
    )
    async def create_agency_program(
        self,
        info: Info,
        input: CreateAgencyProgramInput,  # noqa: A002
    ) -> CreateAgencyProgramPayload:
        asked = read_input(info.context, "create_agency_program", input)
        found: Any = await agency_program.create(info.context, asked.wish, **asked.values)
        return CreateAgencyProgramPayload(program=found)

    @mutation(
        UpdateAgencyProgramPayload,
        description="Rename or retire a programme of the agency. Needs Agency Coordinator.",
    )
    async def update_agency_program(
        self,
        info: Info,
        input: UpdateAgencyProgramInput,  # noqa: A002
    ) -> UpdateAgencyProgramPayload:
        asked = read_input(info.context, "update_agency_program", input)
        found: Any = await agency_program.update(info.context, asked.wish, **asked.values)
        return UpdateAgencyProgramPayload(program=found)
