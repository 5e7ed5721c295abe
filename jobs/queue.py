"""The only door from requests to jobs: a promise in the outbox, in the transaction of the change.

Nothing here speaks to Redis. The relay wakes on the notification and rings the workers after the
commit; a change that is rolled back leaves no promise behind.
"""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from tortoise import connections

from models import CamsRefresh, Invitation, Language, Letter, LetterKind, PasswordResetRequest
from models.letter import LIFETIME, ids_and_codes

SEND_INVITATION = "send_invitation"
SEND_LETTER = "send_letter"
ANSWER_PASSWORD_RESET = "answer_password_reset"  # noqa: S105
TELL_OF_SPENT_BUDGET = "tell_of_spent_budget"
TELL_ADMINISTRATORS = "tell_administrators"
REFRESH_CAMS_RECORD = "refresh_cams_record"
SYNC_CAMS_CHUNKS = "sync_cams_chunks"


async def send_invitation(invitation: Invitation, *, copy: str) -> None:
    """Send it by mail. `copy` tells one wish for a copy from another: one mail for each."""
    await _promise(
        SEND_INVITATION,
        f"{SEND_INVITATION}:{invitation.id}:{copy}",
        invitation_id=str(invitation.id),
    )


async def write_letter(
    kind: LetterKind,
    *,
    account_id: UUID,
    language: Language,
    at: datetime,
    lasting: timedelta = LIFETIME,
    about: Mapping[str, object] | None = None,
) -> Letter:
    """A letter to whoever has this account, and the promise to send it.

    After `lasting` it is not sent any more. `about` holds ids and codes for the template; `by` is an
    account whose name it tells. Raise ValueError for anything that could be a person's data.
    """
    letter = await Letter.create(
        kind=kind,
        account_id=account_id,
        language=language,
        about=ids_and_codes(about or {}),
        expires_at=at + lasting,
    )
    await send_letter(letter, copy="first")
    return letter


async def send_letter(letter: Letter, *, copy: str) -> None:
    """Send what `write_letter` has written; `copy` as for an invitation."""
    await _promise(SEND_LETTER, f"{SEND_LETTER}:{letter.id}:{copy}", letter_id=str(letter.id))


async def answer_password_reset(request: PasswordResetRequest) -> None:
    """Look whose address it is, and write to them."""
    await _promise(
        ANSWER_PASSWORD_RESET, f"{ANSWER_PASSWORD_RESET}:{request.id}", request_id=str(request.id)
    )


async def tell_of_spent_budget(
    account_id: UUID, *, budget: str, most: int, minutes: int, at: datetime
) -> None:
    """Tell the administrators that an account asked for more than so many in so many minutes."""
    await _promise(
        TELL_OF_SPENT_BUDGET,
        f"{TELL_OF_SPENT_BUDGET}:{account_id}:{budget}:{at.isoformat()}",
        account_id=str(account_id),
        budget=budget,
        most=str(most),
        minutes=str(minutes),
    )


async def tell_administrators(
    kind: LetterKind, provider_id: UUID, about: Mapping[str, object]
) -> None:
    """Write to the administrators what is for a provider's managers, where it has none.

    `about` as for `write_letter`.
    """
    await _promise(
        TELL_ADMINISTRATORS,
        f"{TELL_ADMINISTRATORS}:{uuid4()}",
        kind=kind.value,
        provider_id=str(provider_id),
        **ids_and_codes(about),
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
