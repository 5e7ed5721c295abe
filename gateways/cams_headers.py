"""What CaMS says in headers, taken only when it makes sense."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

LONGEST_WAIT = timedelta(hours=1)
"""Nobody is put off for longer, whatever CaMS says: the next night asks again anyhow."""

_ETAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]{1,190}"')
_CURSOR = re.compile(r"[\x21-\x7e]{1,200}")


def retry_after_in(headers: Mapping[str, str]) -> timedelta | None:
    """From 0 to an hour; None when there is none or it is nonsense. RFC 9110, 10.2.3: seconds or a
    date.
    """
    value = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]+", value):
        # The digits are counted first: int() refuses thousands of them.
        seconds = int(value) if len(value) < 10 else 10**9
        return min(timedelta(seconds=seconds), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    wait = until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)
    return min(max(wait, timedelta(0)), LONGEST_WAIT)


def etag_in(headers: Mapping[str, str]) -> str | None:
    value = headers.get("ETag", "")
    return value if _ETAG.fullmatch(value) else None


def cursor_in(headers: Mapping[str, str]) -> str | None:
    value = headers.get("Next-Cursor", "")
    return value if _CURSOR.fullmatch(value) else None
