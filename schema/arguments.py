"""Arguments that many fields take, each described once."""

from typing import Annotated, TypeAlias

import strawberry


def argument(description: str) -> object:
    return strawberry.argument(description=description)


First: TypeAlias = Annotated[
    int,
    argument(
        "How many at most, 1 to 100; at the root of a shipped or published document 1 to 500."
    ),
]
After: TypeAlias = Annotated[
    str | None, argument("A cursor of this list: what comes behind it. Left out: the first page.")
]
NARROWED = argument("What narrows the list. Left out: nothing.")
Id: TypeAlias = Annotated[strawberry.ID, argument("As the API gave it.")]
OfProvider: TypeAlias = Annotated[
    strawberry.ID | None,
    argument("Those of this provider alone. Left out: of all that the viewer may reach."),
]
