"""Node: anything that has an id of its own and can be asked for again by it."""

import strawberry


@strawberry.interface(description="An object with an id that stays the same for as long as it lives.")
class Node:
    id: strawberry.ID = strawberry.field(
        description="Opaque; the same for ever. It says nothing of the person."
    )
