"""The feed of what changed: a line for each change, in order, with tombstones for what is gone.

A cursor is the place of the next line, so one may go on from it on any later day.
"""

import re
from typing import Any

from gateways.cams_simulator.clock import Clock, on
from gateways.cams_simulator.records import updated_at

BEGINNING = "1.0"
LATEST = "latest"
_CURSOR = re.compile(r"([1-9][0-9]{0,5})\.([0-9]{1,6})")


def changes_since(clock: Clock, cursor: str, limit: int) -> tuple[list[dict[str, Any]], str] | None:
    """At most `limit` lines and the cursor after them; None when it is no cursor."""
    tomorrow = f"{clock.day + 1}.0"
    if cursor == LATEST:
        return [], tomorrow
    found = _CURSOR.fullmatch(cursor)
    if not found:
        return None
    day, first = int(found[1]), int(found[2])
    lines: list[dict[str, Any]] = []
    while day <= clock.day:
        for place, number in clock.changes(day, first):
            if len(lines) == limit:
                return lines, f"{day}.{place}"
            line = _line(clock, number, day)
            if line:
                lines.append(line)
        day, first = day + 1, 0
    return lines, max(cursor, tomorrow, key=_place)


def _line(clock: Clock, number: int, day: int) -> dict[str, Any] | None:
    """None for a record that was gone before that day: nothing happens to it any more."""
    gone = clock.gone(number)
    if gone and gone.day < day:
        return None
    is_tombstone = gone is not None and gone.day == day
    merged_into = gone.merged_into if gone and is_tombstone else None
    kind = "CHANGED"
    if is_tombstone:
        kind = "WITHDRAWN" if merged_into is None else "MERGED"
    return {
        "referenceNumber": str(number),
        "changedAt": updated_at(clock.seed, number, on(day)),
        "kind": kind,
        "mergedInto": None if merged_into is None else str(merged_into),
    }


def _place(cursor: str) -> tuple[int, int]:
    day, place = cursor.split(".")
    return int(day), int(place)
