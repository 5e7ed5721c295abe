"""Client identifier in GraphQL: decrypted one by one, masked where the number alone could be misused."""

from datetime import date

import strawberry

import models
from models.errors import Mistake
from models.registration.identification import IDENTIFICATION_DOCUMENTS
from resolvers import client_identifier
from schema.info import Info
from schema.node import Node
from schema.registration.section_output import section_output
from schema.relation import relation


@strawberry.type(description="A number that a document gives a person; it is kept encrypted.")
class ClientIdentifier(Node):
    row = models.ClientIdentifier

    type: models.ClientIdentifierKind = strawberry.field(description="What gives the number.")
    expires_on: date | None = strawberry.field(description="Until when the document is good.")
    description: str | None = strawberry.field(description="What it is, of another kind.")
    duplicate_reason: str | None = strawberry.field(
        description="Why it is right although somebody else has it, too."
    )

    @strawberry.field(
        description=(
            "Letters and digits without spaces; of a Social Insurance Number the last three digits."
        )
    )
    @staticmethod
    def value(root: strawberry.Parent[models.ClientIdentifier], info: Info) -> str:
        return client_identifier.value(info.context, root)

    @strawberry.field(
        description=(
            "The number as it is. Of one that `value` masks: null with the error STEP_UP_REQUIRED until"
            " `unlockSensitiveInformation` was done for this person."
        )
    )
    @staticmethod
    async def full_value(
        root: strawberry.Parent[models.ClientIdentifier], info: Info
    ) -> str | None:
        try:
            return await client_identifier.full_value(info.context, root)
        except Mistake:
            info.context.audit.withheld(root.jobseeker_id, "ClientIdentifier.fullValue")
            raise


RegistrationIdentificationDocuments = section_output(
    IDENTIFICATION_DOCUMENTS,
    identifiers=(
        list[ClientIdentifier],
        relation(
            "client_identifiers_by_jobseeker",
            "jobseeker_id",
            description="Client Identifiers, in their order.",
        ),
    ),
)
