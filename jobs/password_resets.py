"""Answering who has forgotten a password: a letter to the account, if there is one, else nothing."""

from datetime import datetime, timedelta

from tortoise import connections

from jobs import queue
from jobs.clock import database_now
from jobs.deps import Deps
from jobs.outbox import consumes, finishing
from jobs.queue import ANSWER_PASSWORD_RESET
from models import (
    Account,
    LetterKind,
    MailingStatus,
    OutboxEntry,
    PasswordReset,
    PasswordResetRequest,
)
from models.password_reset import LIFETIME, PAUSE

LASTS = timedelta(seconds=30)
_DID_NOT_ARRIVE = (MailingStatus.FAILED, MailingStatus.BOUNCED, MailingStatus.EXPIRED)


@consumes(ANSWER_PASSWORD_RESET)
async def answer_password_reset(deps: Deps, entry: OutboxEntry, request_id: str) -> None:
    async with finishing(entry):
        request = await PasswordResetRequest.get_or_none(id=int(request_id))
        if request is None:
            return
        await request.delete()
        now = await database_now()
        if now - request.requested_at < LIFETIME:
            await _answer(deps, request.email, now)


async def _answer(deps: Deps, email: str, now: datetime) -> None:
    account = await _account_of(email)
    if account is None or await _has_just_been_answered(account, now):
        return
    await PasswordReset.filter(account_id=account.id, ended_at__isnull=True).update(ended_at=now)
    letter = await queue.write_letter(
        LetterKind.PASSWORD_RESET,
        account_id=account.id,
        language=account.language,
        at=now,
        lasting=LIFETIME,
    )
    await PasswordReset.create(
        letter_id=letter.id,
        account_id=account.id,
        token_hash=deps.tokens.hash_of(deps.tokens.password_reset_token(letter.id, account.id)),
        created_at=now,
        expires_at=letter.expires_at,
    )


async def _account_of(email: str) -> Account | None:
    """Held until the transaction ends against whoever answers another request for it."""
    connection = connections.get("default")
    # A worker reads no password, so the database says whose could be forgotten.
    found = await connection.execute_query_dict("select account_with_password($1) as id", [email])
    if found[0]["id"] is None:
        return None
    await connection.execute_query(
        "select pg_advisory_xact_lock(hashtextextended($1::text, 0))", [str(found[0]["id"])]
    )
    return await Account.without_secrets().get_or_none(id=found[0]["id"])


async def _has_just_been_answered(account: Account, now: datetime) -> bool:
    """Neither can strangers fill a mailbox, nor end each link before its owner can open it."""
    return await (
        PasswordReset.filter(
            account_id=account.id, ended_at__isnull=True, created_at__gt=now - PAUSE
        )
        .exclude(letter__status__in=_DID_NOT_ARRIVE)
        .exists()
    )


async def forget_old(now: datetime) -> None:
    """Requests that nobody answered in time, and links that are over."""
    await PasswordResetRequest.filter(requested_at__lt=now - LIFETIME).delete()
    await PasswordReset.filter(expires_at__lt=now).delete()
