"""Whom a bearer token names: a session, a service key, or somebody whom an identity provider vouches for.

A bearer says who asks and nothing of what they may: that is read from the database per request.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True)
class SessionBearer:
    """Somebody who signed in here; good for as long as their family of sessions is open."""

    account_id: UUID
    family: UUID


@dataclass(frozen=True)
class ServiceKeyBearer:
    """A reporting tool; good until the key expires or is revoked."""

    key_id: UUID
    secret_hash: str


@dataclass(frozen=True)
class OutsideBearer:
    """Somebody of an organisation's identity provider; good until its token expires."""

    issuer: str
    subject: str
    authenticated_at: datetime | None
    """When the provider last made them prove who they are (`auth_time`), where it says so."""
    expires_at: datetime


Bearer = SessionBearer | ServiceKeyBearer | OutsideBearer
