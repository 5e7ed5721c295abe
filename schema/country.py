"""Countries in GraphQL."""

import strawberry

from resolvers import choices
from schema.info import Info


@strawberry.type(description="A country, as ISO 3166-1 and Unicode's CLDR have it.")
class Country:
    code: str = strawberry.field(description="Two letters, ISO 3166-1 alpha-2.")
    name: str = strawberry.field(description="The name in the reader's language.")


@strawberry.type
class CountryQuery:
    @strawberry.field(
        description="Every country, in the reader's alphabetical order.",
        graphql_type=list[Country] | None,
    )
    def countries(self, info: Info) -> object:
        return choices.every_country(info.context)
