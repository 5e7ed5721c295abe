"""NDJSON: a line is one node of the report's list as GraphQL answers it, lists and all."""

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any

import orjson

from reports.table import CURSOR, Source

MEDIA_TYPE = "application/x-ndjson"


async def written(source: Source) -> AsyncIterator[bytes]:
    async for batch in source.ndjson():
        yield batch


def lines(nodes: Iterable[tuple[str | None, Mapping[str, Any]]]) -> bytes:
    """With the cursor of each node, or with None."""
    return b"".join(
        orjson.dumps(
            node if cursor is None else {**node, CURSOR: cursor}, option=orjson.OPT_APPEND_NEWLINE
        )
        for cursor, node in nodes
    )
