"""Service keys: made and shown once, revoked at once, and when one was used."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
from tortoise import connections
from tortoise.exceptions import BaseORMException

from models import ServiceKey
from models.identity import Kind, new_id
from permissions import service_key

log = logging.getLogger(__name__)

_USED = """
UPDATE service_key SET last_used_on = $2 WHERE id = (
    SELECT id FROM service_key WHERE id = $1 AND (last_used_on IS NULL OR last_used_on < $2)
    FOR NO KEY UPDATE SKIP LOCKED
)
"""


async def create(account_id: UUID, *, now: datetime, lifetime: timedelta) -> tuple[ServiceKey, str]:
    """A new key of a service account, and its text, which nobody can tell again."""
    secret = service_key.new_secret()
    key = await ServiceKey.create(
        id=new_id(Kind.SERVICE_KEY),
        account_id=account_id,
        key_hash=service_key.hash_of(secret),
        created_at=now,
        expires_at=now + lifetime,
    )
    return key, service_key.written(key.id, secret)


async def revoke(account_id: UUID, key_id: UUID, *, now: datetime) -> bool:
    """Whether it was a key of this account that had not been revoked before."""
    keys = ServiceKey.filter(id=key_id, account_id=account_id, revoked_at__isnull=True)
    return await keys.update(revoked_at=now) == 1


async def revoke_others(key: ServiceKey, *, now: datetime) -> list[UUID]:
    """The ids of those that stopped working; in the caller's transaction."""
    keys = ServiceKey.filter(
        account_id=key.account_id, revoked_at__isnull=True, expires_at__gt=now
    ).exclude(id=key.id)
    ids = [one.id for one in await keys.select_for_update().only("id")]
    await ServiceKey.filter(id__in=ids).update(revoked_at=now)
    return ids


async def note_use(key_id: UUID, *, now: datetime) -> None:
    """Note the day. Of requests that do so at once one writes and none waits for another; a database
    that takes no writes answers reads all the same.
    """
    try:
        await connections.get("default").execute_query(_USED, [key_id, now.date()])
    except (BaseORMException, asyncpg.PostgresError):
        log.warning("could not note that a service key was used", extra={"key": str(key_id)})
