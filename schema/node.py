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

    id: strawberry.ID = strawberry.field(
        description="Opaque; the same for ever. It says nothing of the person."
    )

    @classmethod
    def is_type_of(cls, obj: object, info: object) -> bool:  # noqa: ARG003
        return isinstance(obj, cls.row)
