"""A relation: declared once, by the loader that brings it and the column that names it."""

from typing import Any

import strawberry

from schema.info import Info


def relation(loader: str, key: str, *, description: str) -> Any:
    """What `resolvers.loaders` finds for this column; null where the column is empty."""

    async def load(root: strawberry.Parent[Any], info: Info) -> Any:
        value = getattr(root, key)
        return None if value is None else await getattr(info.context.loaders, loader).load(value)

    return strawberry.field(resolver=load, description=description)


def part(*, description: str, when: str | None = None) -> Any:
    """A group of columns of the same row; null unless the column `when` says that there is one."""

    def same(root: strawberry.Parent[Any]) -> Any:
        return root if when is None or getattr(root, when) else None

    return strawberry.field(resolver=same, description=description)
