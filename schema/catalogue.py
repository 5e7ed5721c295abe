"""Catalogues in GraphQL: lists to choose from, and how administrators edit them."""

from typing import Annotated

import strawberry

import models
from resolvers import catalogue as catalogues
from schema.arguments import argument
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.relation import column
from schema.user_error import UserError

_ICARE_ID = "Its number in iCARE's official list, where there is one."
_ICARE_NAME = "The answer as iCARE's list spells it; none where iCARE has no such answer."


@strawberry.type(description="Something to choose from a catalogue.")
class CatalogueEntry(Node):
    row = models.CatalogueEntry

    name: str = strawberry.field(description="What is stored and sent; it never changes.")
    is_active: bool = column(
        "active",
        description="Whether it is offered; one that was retired stays where it was chosen.",
    )
    label_en: str = strawberry.field(description="The English label.")
    label_fr: str = strawberry.field(description="The French label.")
    icare_id: int | None = strawberry.field(description=_ICARE_ID)
    icare_name: str | None = strawberry.field(description=_ICARE_NAME)

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
        self,
        catalogue: Annotated[models.Catalogue, argument("Which of them.")],
        include_retired: Annotated[
            bool, argument("Also the entries that are no longer offered.")
        ] = False,
    ) -> object:
        return await catalogues.entries(catalogue, include_retired=include_retired)


@strawberry.input(description="What is added to which catalogue.")
class AddCatalogueEntryInput:
    catalogue: models.Catalogue = strawberry.field(description="Which of them.")
    name: str = strawberry.field(
        description="What is stored and sent, 1 to 200 characters. It can never be changed."
    )
    label_en: str = strawberry.field(description="The English label, 1 to 200 characters.")
    label_fr: str = strawberry.field(description="The French label, 1 to 200 characters.")
    icare_id: int | None = strawberry.field(default=None, description=_ICARE_ID)
    icare_name: str | None = strawberry.field(default=None, description=_ICARE_NAME)
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The new entry, or why there is none.")
class AddCatalogueEntryPayload:
    entry: CatalogueEntry | None = strawberry.field(
        default=None, description="As it is now, the last one of its catalogue."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="What is changed of an entry; what is left out stays.")
class ChangeCatalogueEntryInput:
    entry_id: strawberry.ID = strawberry.field(description="The entry's id.")
    label_en: str | None = strawberry.field(default=None, description="The English label.")
    label_fr: str | None = strawberry.field(default=None, description="The French label.")
    icare_id: int | None = strawberry.field(
        default=None, description=f"{_ICARE_ID} 0 takes it away."
    )
    icare_name: str | None = strawberry.field(
        default=None, description=f"{_ICARE_NAME} An empty text takes it away."
    )
    is_active: bool | None = strawberry.field(
        default=None, description="Whether it is offered: false retires it, true offers it again."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The entry, or why it stays as it is.")
class ChangeCatalogueEntryPayload:
    entry: CatalogueEntry | None = strawberry.field(default=None, description="As it is now.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="In which order a catalogue is shown.")
class OrderCatalogueInput:
    catalogue: models.Catalogue = strawberry.field(description="Which of them.")
    entry_ids: list[strawberry.ID] = strawberry.field(
        description="The entries that stand first, in their order; the others follow as they stand."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The catalogue in its order, or why that stays.")
class OrderCataloguePayload:
    entries: list[CatalogueEntry] | None = strawberry.field(
        default=None, description="All of them, retired ones included."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class CatalogueMutation:
    @mutation(
        AddCatalogueEntryPayload,
        description="Add an entry to a catalogue; it is offered at once, to every provider.",
    )
    async def add_catalogue_entry(
        self,
        info: Info,
        input: AddCatalogueEntryInput,  # noqa: A002
    ) -> AddCatalogueEntryPayload:
        asked = read_input(info.context, "add_catalogue_entry", input)
        found = await catalogues.add(info.context, asked.wish, **asked.values)
        return AddCatalogueEntryPayload(entry=found)  # type: ignore[arg-type]

    @mutation(
        ChangeCatalogueEntryPayload,
        description=(
            "Relabel an entry, say what iCARE calls it, retire it or offer it again. Nothing is ever"
            " deleted: what was chosen stays readable."
        ),
    )
    async def change_catalogue_entry(
        self,
        info: Info,
        input: ChangeCatalogueEntryInput,  # noqa: A002
    ) -> ChangeCatalogueEntryPayload:
        asked = read_input(info.context, "change_catalogue_entry", input)
        found = await catalogues.change(info.context, asked.wish, **asked.values)
        return ChangeCatalogueEntryPayload(entry=found)  # type: ignore[arg-type]

    @mutation(OrderCataloguePayload, description="Put the entries of a catalogue in another order.")
    async def order_catalogue(
        self,
        info: Info,
        input: OrderCatalogueInput,  # noqa: A002
    ) -> OrderCataloguePayload:
        asked = read_input(info.context, "order_catalogue", input)
        found = await catalogues.order(info.context, asked.wish, **asked.values)
        return OrderCataloguePayload(entries=found)  # type: ignore[arg-type]
