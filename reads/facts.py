"""What the compiler asks about the schema; `schema/compiled.py` knows it."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from graphql import (
    DocumentNode,
    Executor,
    FieldNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
)
from tortoise.models import Model

from reads.data import Data
from resolvers.context import Context


class Facts(Protocol):
    @property
    def schema(self) -> GraphQLSchema: ...

    @property
    def executor(self) -> type[Executor[Any]]:
        """Reads an operation as the resolvers' own execution does."""

    def document(self, query: str) -> DocumentNode | None:
        """None for one that is not valid, or that asks for the schema itself."""

    def python_name(self, field: GraphQLField) -> str: ...

    def data(self, field: GraphQLField) -> Data | None:
        """What the field says that it is made of."""

    def has_resolver(self, field: GraphQLField) -> bool:
        """Whether more than the attribute of its name is asked for."""

    def is_straight(self, field: GraphQLField) -> bool:
        """Whether it is a leaf whose resolver takes a row alone and does not wait: nobody else is
        shown by it, and nothing withheld.
        """

    def straight(self, field: GraphQLField, ctx: Context) -> Callable[[Any], Any]:
        """The resolver of such a field, for any number of rows. It knows the context, and nothing else of
        the operation: whoever asks for more fails, and the executor asks again.
        """

    def columns_read(self, type_: GraphQLObjectType, field: str) -> set[str]:
        """Those of its row that the straight resolver of this field was seen to read so far; whoever
        sees more adds them.
        """

    def row(self, type_: GraphQLObjectType) -> type[Model] | None:
        """The model whose rows are objects of this type."""

    def kind(self, type_: GraphQLObjectType) -> tuple[str | None, str | None]:
        """Of types that share a row: the column that is filled, and the one that is empty."""

    def shows(self, ctx: Context, type_: str, field: str) -> bool:
        """What the matrix says to this viewer."""

    def leads_to_a_person(self, parent: GraphQLObjectType, field: GraphQLField) -> bool:
        """Whether whom it shows is noted for the audit trail."""

    def fields_told(
        self, info: GraphQLResolveInfo[Any], type_: GraphQLObjectType, nodes: Sequence[FieldNode]
    ) -> tuple[str, ...]:
        """The coordinates that the audit trail has of them."""

    def arguments(self, field: GraphQLField, given: dict[str, Any]) -> dict[str, Any]:
        """As the resolver takes them."""
