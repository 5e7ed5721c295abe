"""Occupation and TargetOccupation in GraphQL."""

from typing import Annotated, Any, ClassVar

import strawberry

import models
from resolvers import choices
from schema.arguments import argument
from schema.info import Info
from schema.relation import column, computed


def _title(code: str) -> Any:
    """The title of the occupation with the code in this column."""

    async def resolve(root: strawberry.Parent[Any], info: Info) -> str | None:
        found = await info.context.loaders.occupation_by_code.load(getattr(root, code))
        title: str | None = getattr(found, f"title_{info.context.language.value}", None)
        return title

    return computed(
        resolve,
        sql="select o.title_{language} from occupation o"  # noqa: S608 - names of the schema
        f" where o.code = {{row}}.{{prefix}}{code}",
        description="The title in the reader's language; null for a code the catalogue lacks.",
    )


@strawberry.type(description="A unit group of the National Occupational Classification (NOC) 2021.")
class Occupation:
    code: str = strawberry.field(description="Five digits; the second is the TEER category.")
    title: str | None = _title("code")


@strawberry.type(description="An occupation that a jobseeker aims at.")
class TargetOccupation:
    row: ClassVar[type] = models.TargetOccupation

    id: strawberry.ID = strawberry.field(description="Opaque.")
    code: str = column("occupation_id", description="The NOC 2021 code.")
    title: str | None = _title("occupation_id")
    following: bool = strawberry.field(
        description="Whether the jobseeker follows it; adding it follows it automatically."
    )


@strawberry.type
class OccupationQuery:
    @strawberry.field(
        description=(
            "Find an occupation by the beginning of its code or by words of its title in the"
            " reader's language; at most 50."
        ),
        graphql_type=list[Occupation] | None,
    )
    async def occupations(
        self,
        info: Info,
        search: Annotated[str, argument("Digits, or words. Nothing: the first of them.")],
    ) -> object:
        return await choices.occupations(info.context, search)
