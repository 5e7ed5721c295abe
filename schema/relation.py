"""What hangs on a row, each declared once: relations, groups of its columns, lists in a column."""

from collections.abc import Callable
from typing import Any

import strawberry

from reads.data import Column, Entries, Expression, Part, Related, data
from schema.info import Info


def relation(loader: str, key: str, *, description: str, first: bool = False) -> Any:
    """What a relation of `resolvers.loaders` finds for this column; null where the column is empty.

    `first` is the first one of many, null where there is none.
    """

    async def load(root: strawberry.Parent[Any], info: Info) -> Any:
        value = getattr(root, key)
        found = None if value is None else await getattr(info.context.loaders, loader).load(value)
        if first:
            return found[0] if found else None
        return found

    return strawberry.field(
        resolver=load, description=description, metadata=data(Related(loader, key, first))
    )


class _Prefixed:
    """A row whose columns are asked for without their prefix."""

    def __init__(self, row: Any, prefix: str) -> None:
        self._row = row
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        return getattr(self._row, self._prefix + name)


def part(*, description: str, when: str | None = None, prefix: str = "") -> Any:
    """A group of columns of the same row; null unless the column `when` says that there is one."""

    def same(root: strawberry.Parent[Any]) -> Any:
        if when is not None and not getattr(root, when):
            return None
        return _Prefixed(root, prefix) if prefix else root

    return strawberry.field(
        resolver=same, description=description, metadata=data(Part(when, prefix))
    )


def entries(type_: Any, column: str, *, description: str) -> Any:
    """The objects of a list in a JSON column, their fields by name."""

    def objects(root: strawberry.Parent[Any]) -> Any:
        return [type_(**entry) for entry in getattr(root, column)]

    return strawberry.field(
        resolver=objects,
        description=description,
        graphql_type=list[type_],
        metadata=data(Entries(column)),
    )


def column(name: str, *, description: str) -> Any:
    """A column that is called differently in the schema."""

    def value(root: strawberry.Parent[Any]) -> Any:
        return getattr(root, name)

    return strawberry.field(resolver=value, description=description, metadata=data(Column(name)))


def computed(resolve: Callable[..., Any], *, sql: str, description: str) -> Any:
    """What is worked out of a row: in Python, and by an SQL expression that must say the same
    (`reads.data.Expression`; tests/reads compares them).
    """
    return strawberry.field(
        resolver=resolve, description=description, metadata=data(Expression(sql))
    )
