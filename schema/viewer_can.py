"""What the viewer can do to an object now: greyed out by front ends, refused by the same rule later."""

from collections.abc import Awaitable, Callable
from inspect import iscoroutinefunction
from typing import Any

import strawberry

from resolvers.context import Context
from schema.info import Info


def viewer_can(
    asks: Callable[[Context, Any], bool | Awaitable[bool]], what: str, *, description: str
) -> Any:
    """Whether `what` would be done, as far as the viewer and the object decide it."""

    def ask(root: strawberry.Parent[Any], info: Info) -> Any:
        return asks(info.context, root)

    async def ask_and_wait(root: strawberry.Parent[Any], info: Info) -> Any:
        return await asks(info.context, root)  # type: ignore[misc]

    return strawberry.field(
        resolver=ask_and_wait if iscoroutinefunction(asks) else ask,
        description=f"Whether the viewer can {description} now: what `{what}` would say of it.",
    )
