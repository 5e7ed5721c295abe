"""Answers remembered for idempotency keys: kept for a week, then forgotten."""

from datetime import datetime, timedelta

from models import RememberedAnswer

KEPT_FOR = timedelta(days=7)
"""Longer than any client tries again; a key sent after that is a new wish."""


async def forget_old(now: datetime) -> None:
    await RememberedAnswer.filter(created_at__lt=now - KEPT_FOR).delete()
