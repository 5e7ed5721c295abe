"""Node: anything that has an id of its own and can be asked for again by it."""

from typing import ClassVar

import strawberry
from tortoise.models import Model


@strawberry.interface(
    description="An object with an id that stays the same for as long as it lives."
)
class Node:
    row: ClassVar[type[Model]]
    """What a type shows: its fields are the columns of this model unless a resolver says more."""
    filled: ClassVar[str | None] = None
    empty: ClassVar[str | None] = None
    """Of the types that share a row, the one that it has: a column that is filled, or empty."""

    id: strawberry.ID = strawberry.field(
        description="Opaque; the same for ever. It says nothing of the person."
    )

    @classmethod
    def is_type_of(cls, obj: object, info: object) -> bool:  # noqa: ARG003
        return (
            isinstance(obj, cls.row)
            and (cls.filled is None or getattr(obj, cls.filled) is not None)
            and (cls.empty is None or getattr(obj, cls.empty) is None)
        )
