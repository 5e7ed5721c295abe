"""Looking a person up in GraphQL: steps 1 and 2 of source 000."""

from datetime import date, datetime
from typing import Annotated, Any

import strawberry

from models.resemblance import MatchReason
from resolvers import look_up
from schema.arguments import argument
from schema.info import Info
from schema.inputs import day_in
from schema.jobseeker import Jobseeker
from schema.messages import translate


@strawberry.type(
    description="Somebody of another provider, of whom no more is shown than that there may be one."
)
class RestrictedMatch:
    reference: str = strawberry.field(
        description="Opaque; `requestClientTransfer` takes it for an hour, from the same account."
    )
    initials: str = strawberry.field(description="The initials, so that staff can ask the person.")
    guidance_text: strawberry.Private[str]

    @strawberry.field(description="What to do to gain access.")
    def guidance(self, info: Info) -> str:
        return translate(self.guidance_text, info.context.language)


@strawberry.type(description="A person who may be the one looked for.")
class LookUpMatch:
    score: float = strawberry.field(description="How well it fits, 0 to 1.")
    reasons: list[MatchReason] = strawberry.field(description="What fits.")
    jobseeker: Jobseeker | None = strawberry.field(
        description="The person, if the viewer may see them."
    )
    restricted: RestrictedMatch | None = strawberry.field(
        description="Otherwise, that there may be one elsewhere."
    )


@strawberry.type(description="What a look-up found, and the token that adding a client demands.")
class LookUp:
    token: str = strawberry.field(description="Send it with `inviteClient`, from the same account.")
    expires_at: datetime = strawberry.field(description="When the token ends.")
    matches: list[LookUpMatch] = strawberry.field(description="The best first.")


@strawberry.type
class LookUpQuery:
    @strawberry.field(
        description=(
            "Is this person already registered? Finds by first name only, last name only, parts,"
            " and whatever the spacing, punctuation and accents. If a match appears, review it"
            " carefully to avoid creating a duplicate client."
        )
    )
    async def look_up(
        self,
        info: Info,
        name: Annotated[str, argument("First name, last name or both, in any order, or parts.")],
        date_of_birth: Annotated[date | None, argument("Confirms a match, or denies it.")] = None,
        email: Annotated[str | None, argument("Finds a person by their address too.")] = None,
        phone: Annotated[str | None, argument("Finds a person by their number too.")] = None,
        first: Annotated[int, argument("How many matches at most, 1 to 50.")] = 10,
    ) -> LookUp | None:
        found = await look_up.look_up(
            info.context,
            name=name,
            date_of_birth=day_in(date_of_birth),
            email=email,
            phone=phone,
            first=first,
        )
        return LookUp(
            token=found.token,
            expires_at=found.expires_at,
            matches=[match_of(match) for match in found.matches],
        )


def match_of(match: look_up.Match) -> LookUpMatch:
    person: Any = match.jobseeker
    elsewhere = match.restricted
    return LookUpMatch(
        score=match.score,
        reasons=list(match.reasons),
        jobseeker=person,
        restricted=None
        if elsewhere is None
        else RestrictedMatch(
            reference=elsewhere.reference,
            initials=elsewhere.initials,
            guidance_text=elsewhere.guidance,
        ),
    )
