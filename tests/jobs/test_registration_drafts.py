"""Drafts of the intake form are kept for thirty days."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from jobs.registration_drafts import forget_old
from models import RegistrationDraft
from models.registration_draft import LIFETIME


async def test_a_draft_is_removed_thirty_days_after_it_was_saved_last(database):
    now = datetime.now(UTC)
    for version, age in ((1, LIFETIME + timedelta(seconds=1)), (2, LIFETIME)):
        await RegistrationDraft.create(
            provider_id=uuid4(),
            account_id=uuid4(),
            version=version,
            answers=b"encrypted",
            privacy_statement_version=1,
            acknowledged_at=now,
            acknowledged_by_id=uuid4(),
            saved_at=now - age,
        )

    await forget_old(now)

    assert [draft.version for draft in await RegistrationDraft.all()] == [2]
