"""PersonName in GraphQL: whom a record is about, as far as a report names them."""

import strawberry


@strawberry.type(
    description=(
        "The name of whom a record is about: the same person as the client or the referral that has it."
    )
)
class PersonName:
    first_name: str = strawberry.field(description="First name.")
    last_name: str = strawberry.field(description="Last name.")
    preferred_name: str | None = strawberry.field(description="Preferred Name.")
