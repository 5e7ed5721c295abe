"""What signing in leaves behind is forgotten when it can no longer tell anybody anything."""

from datetime import datetime

from tortoise.expressions import Q

from models import Session, SignInAttempt
from models.sign_in_attempt import FORGOTTEN_AFTER


async def forget_ended(now: datetime) -> None:
    """Sessions that are over: their tokens are refused whether they are known or not."""
    await Session.filter(Q(expires_at__lt=now) | Q(ended_at__lt=now)).delete()


async def forget_attempts(now: datetime) -> None:
    await SignInAttempt.filter(last_failed_at__lt=now - FORGOTTEN_AFTER).delete()
