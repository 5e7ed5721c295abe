"""Documents over the real schema, and tables that are made up."""

from collections.abc import AsyncIterator, Sequence

from graphql import parse
from hypothesis import HealthCheck, settings

from reports.selection import shape_of
from reports.shape import Shape
from reports.table import Column, Kind, Row
from schema import schema

GRAPHQL = schema._schema
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""No test says how fast the machine is."""


def shape(text: str) -> Shape:
    return shape_of(parse(text), GRAPHQL)


def of_nodes(selected: str) -> Shape:
    """Of a list of clients that selects this."""
    return shape(f"{{ clients {{ edges {{ node {{ {selected} }} }} }} }}")


class Made:
    """A source whose rows are given."""

    def __init__(self, columns: dict[str, Kind], *batches: Sequence[Row]) -> None:
        self.columns = tuple(Column(name, kind) for name, kind in columns.items())
        self._batches = batches

    async def rows(self) -> AsyncIterator[Sequence[Row]]:
        for batch in self._batches:
            yield batch


async def whole(parts: AsyncIterator[bytes]) -> bytes:
    return b"".join([part async for part in parts])
