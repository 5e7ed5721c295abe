"""The mail server pipes to us what comes for the sender of our mail; it must lose nothing.

In Postfix: an alias of the sender, `invitations: "|portal --env-file /etc/portal.env bounce"`.
"""

import os
import sys

from cli.database import connected
from jobs.bounces import LARGEST_REPORT, Taken, take_report
from settings import DatabaseRole

_DONE = 0
_LATER = os.EX_TEMPFAIL
"""The mail server keeps the mail and brings it again; any other failure it would send back."""


async def bounce() -> int:
    """Read one mail from standard input. The exit code tells the mail server what to do with it."""
    report = sys.stdin.buffer.read(LARGEST_REPORT)
    try:
        async with connected(DatabaseRole.WORKER):
            taken = await take_report(report)
    except Exception as error:  # noqa: BLE001  # Whatever it is, the mail can come again.
        print(f"portal: {type(error).__name__}; the mail may come again later.", file=sys.stderr)
        return _LATER
    return _LATER if taken is Taken.TOO_EARLY else _DONE
