"""Previews in GraphQL: a person in CaMS, a Common Assessment; nothing is written."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, cast

import strawberry

from models import cams_snapshot
from models.cams_snapshot import Stream
from models.errors import say
from resolvers import cams_client
from schema.arguments import argument
from schema.info import Info
from schema.messages import translate
from schema.mutation import preview, user_errors
from schema.occupation import Occupation
from schema.user_error import UserError

if TYPE_CHECKING:
    from schema.jobseeker import Jobseeker

LazyJobseeker = Annotated["Jobseeker", strawberry.lazy("schema.jobseeker")]

_NOTES = (
    say("Take care to ensure the CaMS record belongs to the same individual before proceeding."),
    say("No CaMS data is currently shared with the client through the Jobs Portal."),
)


@strawberry.type(description="A person in CaMS, to be compared before linking.")
class CamsClient:
    snapshot: strawberry.Private[cams_snapshot.ClientSnapshot]

    @strawberry.field(description="CaMS Client Reference Number.")
    def reference_number(self) -> str:
        return self.snapshot.reference_number

    @strawberry.field(description="First name in CaMS.")
    def first_name(self) -> str:
        return self.snapshot.first_name

    @strawberry.field(description="Last name in CaMS.")
    def last_name(self) -> str:
        return self.snapshot.last_name

    @strawberry.field(description="Date of birth in CaMS.")
    def date_of_birth(self) -> date:
        return self.snapshot.date_of_birth

    @strawberry.field(description="Client Stream.")
    def stream(self) -> Stream | None:
        return self.snapshot.stream

    @strawberry.field(
        description=(
            "Who is linked to this number already, if the viewer may see them; null otherwise."
        )
    )
    async def already_linked_to(self, info: Info) -> LazyJobseeker | None:
        found: Jobseeker | None = cast(
            "Any", await cams_client.already_linked_to(info.context, self.snapshot.reference_number)
        )
        return found

    @strawberry.field(description="What to tell the person before they confirm.")
    def notes(self, info: Info) -> list[str]:
        return [translate(note, info.context.language) for note in _NOTES]


@strawberry.type(description="The person with a Client Reference Number, or why there is none.")
class CamsClientPreview:
    client: CamsClient | None = strawberry.field(default=None, description="The person found.")
    user_errors: list[UserError] = user_errors()


@strawberry.type(description="A Common Assessment, to be imported once.")
class CommonAssessment:
    snapshot: strawberry.Private[cams_snapshot.AssessmentSnapshot]

    @strawberry.field(description="CA Number.")
    def number(self) -> str:
        return self.snapshot.number

    @strawberry.field(description="Only a Submitted one can be imported.")
    def status(self) -> cams_snapshot.AssessmentStatus:
        return self.snapshot.status

    @strawberry.field(description="First name.")
    def first_name(self) -> str:
        return self.snapshot.first_name

    @strawberry.field(description="Last name.")
    def last_name(self) -> str:
        return self.snapshot.last_name

    @strawberry.field(description="Date of birth.")
    def date_of_birth(self) -> date:
        return self.snapshot.date_of_birth

    @strawberry.field(description="E-mail address.")
    def email(self) -> str | None:
        return self.snapshot.email

    @strawberry.field(description="Phone number.")
    def phone(self) -> str | None:
        return self.snapshot.phone

    @strawberry.field(description="Preferred name; imported into the portal profile.")
    def preferred_name(self) -> str | None:
        return self.snapshot.preferred_name

    @strawberry.field(description="Preferred pronouns; imported into the portal profile.")
    def pronouns(self) -> str | None:
        return self.snapshot.pronouns

    @strawberry.field(description="Self-identification, in the assessment's words.")
    def self_identification(self) -> list[str]:
        return self.snapshot.self_identification

    @strawberry.field(description="Target occupations; they prefill the work details.")
    def target_occupations(self) -> list[Occupation]:
        return [Occupation(code=code) for code in self.snapshot.target_occupations]


@strawberry.type(description="The Common Assessment with a number, or why there is none.")
class CommonAssessmentPreview:
    assessment: CommonAssessment | None = strawberry.field(
        default=None, description="The assessment found."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class CamsClientQuery:
    @preview(
        CamsClientPreview,
        description=(
            "Preview a person in CaMS by Client Reference Number, before adding or linking."
        ),
    )
    async def cams_client(
        self,
        info: Info,
        reference_number: Annotated[
            str,
            argument(
                "The CaMS Client Reference Number, seven digits; not the Case Reference Number."
            ),
        ],
    ) -> CamsClientPreview | None:
        found = await cams_client.client(info.context, reference_number, "reference_number")
        return CamsClientPreview(client=CamsClient(snapshot=found.snapshot))

    @preview(
        CommonAssessmentPreview,
        description="Preview a Submitted Common Assessment by number, before importing it.",
    )
    async def common_assessment(
        self, info: Info, number: Annotated[str, argument("The CA Number, such as `CA-0000001`.")]
    ) -> CommonAssessmentPreview | None:
        found = await cams_client.assessment(info.context, number, "number")
        return CommonAssessmentPreview(assessment=CommonAssessment(snapshot=found))
