"""The only door from requests to jobs: a promise in the outbox, in the transaction of the change.

Nothing here speaks to Redis. The relay wakes on the notification and rings the workers after the
commit; a change that is rolled back leaves no promise behind.
"""

import json
from uuid import UUID

from tortoise import connections

from models import CamsRefresh, Invitation

SEND_INVITATION = "send_invitation"
REFRESH_CAMS_RECORD = "refresh_cams_record"
SYNC_CAMS_CHUNKS = "sync_cams_chunks"


async def send_invitation(invitation: Invitation, *, copy: str) -> None:
    """Send it by mail. `copy` tells one wish for a copy from another: one mail for each."""
    await _promise(
        SEND_INVITATION,
        f"{SEND_INVITATION}:{invitation.id}:{copy}",
        invitation_id=str(invitation.id),
    )


async def refresh_cams_record(refresh: CamsRefresh) -> None:
    await _promise(
        REFRESH_CAMS_RECORD, f"{REFRESH_CAMS_RECORD}:{refresh.id}", refresh_id=str(refresh.id)
    )


async def sync_cams_chunks(run_id: UUID, *, lane: str) -> None:
    """Let a worker take chunks of this run until none is left. `lane` tells calls apart."""
    await _promise(SYNC_CAMS_CHUNKS, f"{SYNC_CAMS_CHUNKS}:{run_id}:{lane}", run_id=str(run_id))


async def _promise(task: str, dedup_key: str, **arguments: str) -> None:
    """One statement, by the database's clock: the relay goes by it, and machines disagree."""
    await connections.get("default").execute_query(
        """
        WITH promised AS (
            INSERT INTO outbox
                (task, dedup_key, arguments, created_at, available_at, attempts, failures)
            VALUES ($1, $2, $3::jsonb, now(), now(), 0, 0)
            RETURNING id
        )
        SELECT pg_notify('outbox', '') FROM promised
        """,
        [task, dedup_key, json.dumps(arguments)],
    )
