"""Registration in GraphQL: what the intake form says of a person, section by section."""

from datetime import datetime
from typing import Any

import strawberry

import models
from permissions.registration import SHOWN, output_of
from permissions.rules import changes_registration_date
from resolvers.context import Context
from schema.registration.circumstances import (
    RegistrationEmployment,
    RegistrationHousing,
    RegistrationLanguages,
    RegistrationLearnedAboutAgency,
)
from schema.registration.client_history import RegistrationClientHistory
from schema.registration.client_identifier import RegistrationIdentificationDocuments
from schema.registration.contact import (
    RegistrationContactInformation,
    RegistrationEmergencyContact,
)
from schema.registration.family import Family
from schema.registration.made import made_class
from schema.registration.next_step import NextStep, next_steps_of
from schema.registration.primary_information import (
    RegistrationConsents,
    RegistrationImmigration,
    RegistrationPrimaryInformation,
)
from schema.registration.summary import RegistrationSummary
from schema.registration.volunteer import RegistrationVolunteer
from schema.relation import column, part, relation
from schema.staff_member import StaffMember
from schema.viewer_can import viewer_can

OUTPUTS: tuple[Any, ...] = (
    RegistrationClientHistory,
    RegistrationVolunteer,
    RegistrationPrimaryInformation,
    RegistrationImmigration,
    RegistrationConsents,
    RegistrationIdentificationDocuments,
    RegistrationContactInformation,
    RegistrationEmergencyContact,
    RegistrationEmployment,
    RegistrationLanguages,
    RegistrationHousing,
    RegistrationLearnedAboutAgency,
    RegistrationSummary,
)
"""The sections, each made in its module."""


def _can_change_date(ctx: Context, row: models.Registration) -> bool:
    return changes_registration_date(ctx.signed_in, row.created_by_id)


@strawberry.type
class RegistrationFacts:
    """What is not an answer of the form."""

    row = models.Registration

    number: int = strawberry.field(
        description="The client number: given when they were registered, theirs for ever."
    )
    version: int = strawberry.field(
        description="Send it with `updateRegistration`; it counts the times that this was written."
    )
    privacy_statement_version: int = strawberry.field(
        description="The version of the agency's privacy statement that the client understood."
    )
    acknowledged_at: datetime = strawberry.field(description="When that was confirmed.")
    acknowledged_by: StaffMember | None = relation(
        "staff_member_by_id", "acknowledged_by_id", description="Who confirmed it."
    )
    registered_at: datetime = column("created_at", description="When the profile was created.")
    registered_by: StaffMember | None = relation(
        "staff_member_by_id", "created_by_id", description="Who created the profile."
    )
    family: Family | None = relation(
        "family_by_id", "family_id", description="Family Code and family members; null for none."
    )
    next_steps: list[NextStep] = strawberry.field(
        resolver=next_steps_of, description="What staff may do next with this person."
    )
    viewer_can_change_registration_date: bool = viewer_can(
        _can_change_date,
        "updateRegistration",
        description="change the registration date, which is locked",
    )


def _section(name: str) -> Any:
    return next(one for one in OUTPUTS if one.__name__ == name)


Registration: Any = strawberry.type(
    made_class(
        "Registration",
        [
            (section.name, _section(output_of(section)), part(description=f"{section.title}."))
            for section in SHOWN
        ],
        base=RegistrationFacts,
    ),
    description=(
        "The intake form of a registered person. Names, date of birth, e-mail, phone, caseworker and"
        " preferred language are the person's own fields: no field is stored twice."
    ),
)
