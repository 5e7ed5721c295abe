"""Volunteer, in GraphQL."""

import strawberry

import models
from models.registration.volunteer import VOLUNTEER
from schema.agency_program import AgencyProgram
from schema.node import Node
from schema.registration.section_output import section_output
from schema.relation import relation


@strawberry.type(description="That a client volunteers in a programme of the agency.")
class VolunteerProgram(Node):
    row = models.VolunteerProgram

    program: AgencyProgram | None = relation(
        "agency_program_by_id", "program_id", description="The programme."
    )
    status: models.VolunteerStatus = strawberry.field(description="Whether they do so now.")


RegistrationVolunteer = section_output(
    VOLUNTEER,
    programs=(
        list[VolunteerProgram],
        relation(
            "volunteer_programs_by_jobseeker",
            "jobseeker_id",
            description="Agency Programs that the client volunteers with.",
        ),
    ),
)
