"""Languages that people speak, in GraphQL."""

import strawberry

from resolvers import choices
from schema.info import Info


@strawberry.type(description="A language that people speak, as Unicode's CLDR and iCARE have it.")
class Language:
    code: str = strawberry.field(
        description=(
            "BCP 47: `uk`, `yue`, `nl-BE`; `x-icare-52` for a name that only iCARE's list has."
        )
    )
    name: str = strawberry.field(description="The name in the reader's language.")


@strawberry.type
class LanguageQuery:
    @strawberry.field(
        description="Every language that can be chosen, in the reader's alphabetical order.",
        graphql_type=list[Language] | None,
    )
    def languages(self, info: Info) -> object:
        return choices.every_language(info.context)
