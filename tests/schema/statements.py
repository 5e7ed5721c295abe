"""How many statements a document costs PostgreSQL."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from reads.pool import Pool


@contextmanager
def statements() -> Iterator[list[str]]:
    """The statements of the ORM and of compiled reads within the block, as they were sent."""
    sent: list[str] = []
    fetch = Pool.fetch

    async def listening(pool: Pool, sql: str, args: Sequence[Any]) -> Any:
        sent.append(sql)
        return await fetch(pool, sql, args)

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            sent.append(record.getMessage())

    logger = logging.getLogger("tortoise.db_client")
    handler, level = Listening(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    Pool.fetch = listening  # type: ignore[assignment, method-assign]
    try:
        yield sent
    finally:
        Pool.fetch = fetch  # type: ignore[method-assign]
        logger.removeHandler(handler)
        logger.setLevel(level)
