"""Occupation and TargetOccupation in GraphQL."""

from typing import Annotated

import strawberry

import models
from resolvers import choices
from schema.arguments import argument
from schema.info import Info


def _title(occupation: models.Occupation | None, info: Info) -> str | None:
    title: str | None = getattr(occupation, f"title_{info.context.language.value}", None)
    return title


@strawberry.type(description="A unit group of the National Occupational Classification (NOC) 2021.")
class Occupation:
    code: str = strawberry.field(description="Five digits; the second is the TEER category.")

    @strawberry.field(
        description="The title in the reader's language; null for a code the catalogue lacks."
    )
    async def title(self, info: Info) -> str | None:
        return _title(await info.context.loaders.occupation_by_code.load(self.code), info)


@strawberry.type(description="An occupation that a jobseeker aims at.")
class TargetOccupation:
    id: strawberry.ID = strawberry.field(description="Opaque.")
    following: bool = strawberry.field(
        description="Whether the jobseeker follows it; adding it follows it automatically."
    )

    @strawberry.field(description="The NOC 2021 code.")
    @staticmethod
    def code(root: strawberry.Parent[models.TargetOccupation]) -> str:
        return root.occupation_id

    @strawberry.field(description="The title in the reader's language.")
    @staticmethod
    async def title(root: strawberry.Parent[models.TargetOccupation], info: Info) -> str | None:
        return _title(await info.context.loaders.occupation_by_code.load(root.occupation_id), info)


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
