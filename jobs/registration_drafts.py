"""Forms that were begun and not gone on with: removed with all that was entered."""

from datetime import datetime

from models import RegistrationDraft
from models.registration_draft import LIFETIME


async def forget_old(now: datetime) -> None:
    await RegistrationDraft.filter(saved_at__lt=now - LIFETIME).delete()
