"""Client History Prior to OCMS, in GraphQL."""

from datetime import date

import strawberry

import models
from models.agency_program import status_in_agency
from models.registration.client_history import CLIENT_HISTORY
from schema.agency_program import AgencyProgram
from schema.info import Info
from schema.node import Node
from schema.registration.section_output import section_output
from schema.relation import computed, relation


@strawberry.type(description="How a client stood in a programme before the portal was there.")
class ProgramHistory(Node):
    row = models.ProgramHistory

    program: AgencyProgram | None = relation(
        "agency_program_by_id", "program_id", description="The programme."
    )
    status: models.ReturningStatus = strawberry.field(
        description="Whether the programme has served the client before."
    )
    first_visit_on: date | None = strawberry.field(
        description="Date of First Agency Visit in Program."
    )


async def _status(
    root: strawberry.Parent[models.Registration], info: Info
) -> models.ReturningStatus:
    rows = await info.context.loaders.program_histories_by_jobseeker.load(root.jobseeker_id)
    return status_in_agency(row for row in rows if row.provider_id == root.provider_id)


RegistrationClientHistory = section_output(
    CLIENT_HISTORY,
    programs=(
        list[ProgramHistory],
        relation(
            "program_histories_by_jobseeker",
            "jobseeker_id",
            description="Agency Program Table: programmes that have served the client before.",
        ),
    ),
    status_in_agency=(
        models.ReturningStatus,
        computed(
            _status,
            sql="case when exists (select from program_history h"
            " where h.jobseeker_id = {row}.jobseeker_id and h.provider_id = {row}.provider_id"
            " and h.status = 'RETURNING') then 'RETURNING' else 'NEW' end",
            description=(
                "New/Repeat Status of Client in Agency. Derived: RETURNING as soon as the client is"
                " returning to one of its programmes."
            ),
        ),
    ),
)
