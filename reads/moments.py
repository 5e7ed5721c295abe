"""What no two requests share, whoever sends them and whatever they ask for."""

import os
from datetime import UTC, datetime
from time import time
from typing import TypeAlias

from models.audit_event import SALT_BYTES, digest, salted
from permissions.memory import Memory
from resolvers.context import REFERENCE_BYTES, Context

AT_ONCE = 16
MOST_SOURCES = 1000

Drawn: TypeAlias = tuple[str, bytes, bytes]
"""A reference, and what of an event can be erased: the salt of its source, and the digest of both."""


class Moment:
    __slots__ = ("_now", "at", "digest", "reference", "salt", "source")

    def __init__(self, at: float, source: str, drawn: Drawn, now: datetime | None = None) -> None:
        self.at = at
        """Seconds since 1970."""
        self._now = now
        self.source = source
        self.reference, self.salt, self.digest = drawn

    @classmethod
    def of(cls, ctx: Context) -> "Moment":
        drawn = ctx.reference, *salted(ctx.source)
        return cls(ctx.now.timestamp(), ctx.source, drawn, ctx.now)

    @property
    def now(self) -> datetime:
        return self._now or datetime.fromtimestamp(self.at, UTC)


class Moments:
    """Drawn in advance: one at a time is ten times as slow, beside others whose code is in the caches of
    the processor (docs/performance.md).
    """

    def __init__(self) -> None:
        self._drawn: Memory[str, list[Drawn]] = Memory(MOST_SOURCES)

    def next(self, source: str) -> Moment:
        drawn = self._drawn.get(source)
        if not drawn:
            drawn = _draw(source)
            self._drawn.put(source, drawn)
        return Moment(time(), source, drawn.pop())


def _draw(source: str) -> list[Drawn]:
    each = REFERENCE_BYTES + SALT_BYTES
    random = os.urandom(AT_ONCE * each)
    drawn = []
    for begin in range(0, len(random), each):
        salt = random[begin + REFERENCE_BYTES : begin + each]
        reference = random[begin : begin + REFERENCE_BYTES].hex()
        drawn.append((reference, salt, digest(salt, source, None)))
    return drawn
