"""Answers to idempotency keys are kept for a week."""

from datetime import UTC, datetime, timedelta

from jobs.remembered_answers import KEPT_FOR, forget_old
from models import RememberedAnswer


async def test_an_answer_is_forgotten_after_a_week(database):
    for key in ("old", "new"):
        await RememberedAnswer.create(
            actor="somebody", operation="invite_client", key=key, input_hash=b"", answer={}
        )
    now = datetime.now(UTC)
    await RememberedAnswer.filter(key="old").update(
        created_at=now - KEPT_FOR - timedelta(seconds=1)
    )

    await forget_old(now)

    assert [answer.key for answer in await RememberedAnswer.all()] == ["new"]
