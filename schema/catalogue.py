"""Catalogues in GraphQL."""

from typing import Annotated

import strawberry

import models
from resolvers import choices
from schema.arguments import argument
from schema.info import Info
from schema.node import Node


@strawberry.type(description="Something to choose from a catalogue.")
class CatalogueEntry(Node):
    row = models.CatalogueEntry

    name: str = strawberry.field(description="What is stored and sent; it never changes.")

    @strawberry.field(description="What people read, in their language.")
    @staticmethod
    def label(root: strawberry.Parent[models.CatalogueEntry], info: Info) -> str:
        return root.label_fr if info.context.language is models.Language.FRENCH else root.label_en


@strawberry.type
class CatalogueQuery:
    @strawberry.field(
        description="What there is to choose from, in its order.",
        graphql_type=list[CatalogueEntry] | None,
    )
    async def catalogue(
        self, catalogue: Annotated[models.Catalogue, argument("Which of them.")]
    ) -> object:
        return await choices.catalogue(catalogue)
