"""What the viewer can do to an object now: greyed out by front ends, refused by the same rule later."""

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any

import strawberry

from resolvers.context import Context
from schema.info import Info


def viewer_can(
    asks: Callable[[Context, Any], bool | Awaitable[bool]], what: str, *, description: str
) -> Any:
    """Whether `what` would be done, as far as the viewer and the object decide it."""

    async def ask(root: strawberry.Parent[Any], info: Info) -> Any:
        answer = asks(info.context, root)
        return await answer if isawaitable(answer) else answer

    return strawberry.field(
        resolver=ask,
        description=f"Whether the viewer can {description} now: what `{what}` would say of it.",
    )
