"""What is written of every read and write of a person's data: once, by INSERT, never changed.

The table, who may do what with it, and what refuses a change are in `migrations/init/60_audit.sql`.
What can be erased, the words that were looked for and the network address, stands under a salted
digest, so that the rest can be sealed for ever.
"""

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from tortoise import connections

MOST_PEOPLE = 5000
"""Of one event; more people are several events."""
LONGEST_TERM = 500
SALT_BYTES = 16
SENSITIVE = "SensitiveInformation"
"""The field of an event about all of it."""


class AuditKind(StrEnum):
    """What happened. Every member is written by somebody; a new one needs no migration."""

    READ = "READ"
    WRITE = "WRITE"
    LOOK_UP = "LOOK_UP"
    """Somebody was looked for, by name or by number: `terms` has the words."""
    SIGN_IN = "SIGN_IN"
    SIGN_IN_REFUSED = "SIGN_IN_REFUSED"
    SIGN_OUT = "SIGN_OUT"
    SESSION_REUSED = "SESSION_REUSED"
    """A refresh token came back that had been replaced: its sessions were ended."""
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105 - not one
    PASSWORD_REFUSED = "PASSWORD_REFUSED"  # noqa: S105 - not one
    SECOND_FACTOR_CHANGED = "SECOND_FACTOR_CHANGED"
    """Turned on, removed, cleared, or a recovery code used: `fields` says which."""
    CODE_REFUSED = "CODE_REFUSED"
    """The password or the link was right, and the code of the second factor was not."""
    BUDGET_EXCEEDED = "BUDGET_EXCEEDED"
    """Somebody asked for more than a budget allows; once for a window."""
    SENSITIVE_UNLOCKED = "SENSITIVE_UNLOCKED"
    SENSITIVE_REFUSED = "SENSITIVE_REFUSED"
    """A try to unlock that failed, or sensitive information asked for while it was locked."""
    PERMISSION_GRANTED = "PERMISSION_GRANTED"
    PERMISSION_TAKEN = "PERMISSION_TAKEN"
    ACCOUNT_CREATED = "ACCOUNT_CREATED"
    """Of staff or of a service; `fields` has the permissions that it was given."""
    ACCOUNT_INVITED = "ACCOUNT_INVITED"
    """A colleague without a password was sent another letter to choose one."""
    ACCOUNT_CLOSED = "ACCOUNT_CLOSED"
    ACCOUNT_REOPENED = "ACCOUNT_REOPENED"
    SERVICE_KEY_CREATED = "SERVICE_KEY_CREATED"
    SERVICE_KEY_REVOKED = "SERVICE_KEY_REVOKED"
    IDENTITY_LINKED = "IDENTITY_LINKED"
    """Whom an identity provider vouches for signs in as this account from then on."""
    IDENTITY_UNLINKED = "IDENTITY_UNLINKED"
    DOCUMENT_PUBLISHED = "DOCUMENT_PUBLISHED"
    """A consumer may run a document from then on; `about_account_id` for a reporting tool."""
    DOCUMENT_RETIRED = "DOCUMENT_RETIRED"
    CONSUMER_CHANGED = "CONSUMER_CHANGED"
    """Made, or given another mode."""
    PRINTED = "PRINTED"
    """A document about a person was made: `fields` says which. What stood in it are reads."""
    CATALOGUE_CHANGED = "CATALOGUE_CHANGED"
    """An entry was added, relabelled, ordered or retired: `terms` has its name and what it was."""
    INVITATION_REFUSED = "INVITATION_REFUSED"
    """The link was right, and somebody signs in with its address already."""
    RETENTION = "RETENTION"
    """Events up to `through_id` went because their time was over."""
    ERASURE = "ERASURE"
    """What could be erased of the events about these people, up to `through_id`, was."""
    SEALING_BEGUN = "SEALING_BEGUN"
    """An operator said that a chain may begin with events that are too old for it."""


REFUSALS = frozenset(
    {
        AuditKind.SIGN_IN_REFUSED,
        AuditKind.PASSWORD_REFUSED,
        AuditKind.CODE_REFUSED,
        AuditKind.SENSITIVE_REFUSED,
        AuditKind.BUDGET_EXCEEDED,
        AuditKind.INVITATION_REFUSED,
    }
)
"""Kept although what was asked for is taken back."""

Terms = Mapping[str, str | list[str]]


class Actor(NamedTuple):
    """Who, as what, from where; nothing of it is known of a job."""

    account_id: UUID | None = None
    acting_as: tuple[str, ...] = ()
    """The kind of the account, then the permissions that it held at that moment."""
    provider_id: UUID | None = None
    source: str = ""
    """The network address."""
    reference: str = ""
    """Of the request; a fault of it has the same one in the log."""


JOB = Actor(acting_as=("job",))
COMMAND = Actor(acting_as=("command",))


@dataclass(frozen=True)
class AuditEvent:
    kind: AuditKind
    fields: Sequence[str] = ()
    """Coordinates: `Client.firstName`, `PersonalDetailsInput.email`, `Query.lookUp(name:)`."""
    jobseeker_ids: Sequence[UUID] = ()
    """Whom it is about."""
    terms: Terms | None = None
    about_account_id: UUID | None = None
    """Whose account it is about: who signs in, who is given a permission."""
    through_id: int | None = None
    signature: bytes | None = None
    """Of what lets events go, by AUDIT_KEY: `models/audit_upkeep.py`."""


_INSERT = """
INSERT INTO audit_event (
    kind, account_id, acting_as, provider_id, operation, fields, jobseeker_ids, about_account_id,
    through_id, signature, reference, source, terms, salt, digest
)
SELECT
    event.kind, $2, $3, $4, $5, event.fields, event.jobseeker_ids, event.about_account_id,
    event.through_id, event.signature, $6, $7, event.terms, event.salt, event.digest
FROM json_to_recordset($1::json) AS event (
    kind text, fields text[], jobseeker_ids uuid[], about_account_id uuid, through_id bigint,
    signature bytea, terms jsonb, salt bytea, digest bytea
)
"""

_INSERT_SOON = f"""
WITH soon AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true) AS is_said)
{_INSERT}, soon WHERE soon.is_said IS NOT NULL
"""


async def write_events(
    actor: Actor, operation: str, events: Sequence[AuditEvent], *, waits: bool = True
) -> None:
    """All of them in one statement, in the caller's transaction if there is one.

    Without `waits` the statement is its own transaction, and does not wait for the disk.
    """
    rows = [_row(event, actor.source) for whole in events for event in _parts(whole)]
    if not rows:
        return
    await connections.get("default").execute_query(
        _INSERT if waits else _INSERT_SOON,
        [
            orjson.dumps(rows, default=str).decode(),
            actor.account_id,
            list(actor.acting_as),
            actor.provider_id,
            operation,
            actor.reference,
            actor.source,
        ],
    )


async def written_by_job(
    operation: str, fields: Sequence[str], jobseeker_ids: Sequence[UUID]
) -> None:
    """What a job changed of these people, if there are any, in the transaction in which it did."""
    if jobseeker_ids:
        event = AuditEvent(AuditKind.WRITE, fields, jobseeker_ids)
        await write_events(JOB, operation, [event])


def digest(salt: bytes, source: str, terms: Terms | None) -> bytes:
    """What stands in the chain for what can be erased. Without the salt it tells nothing."""
    told = _source_alone(source) if terms is None else canonical({"source": source, "terms": terms})
    return hashlib.sha256(salt + told).digest()


@lru_cache(maxsize=1024)
def _source_alone(source: str) -> bytes:
    """Most events have no terms, and come from where others came from."""
    return canonical({"source": source, "terms": None})


def salted(source: str, terms: Terms | None = None) -> tuple[bytes, bytes]:
    """A new salt, and the digest with it."""
    salt = os.urandom(SALT_BYTES)
    return salt, digest(salt, source, terms)


def canonical(value: Any) -> bytes:
    """The same bytes for the same value, whatever has stored it in the meantime."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def _parts(event: AuditEvent) -> Iterator[AuditEvent]:
    people = event.jobseeker_ids
    if len(people) <= MOST_PEOPLE:
        yield event
        return
    for first in range(0, len(people), MOST_PEOPLE):
        yield replace(event, jobseeker_ids=people[first : first + MOST_PEOPLE])


def _row(event: AuditEvent, source: str) -> dict[str, Any]:
    terms = None if event.terms is None else _storable(event.terms)
    salt, proof = salted(source, terms)
    return {
        "kind": event.kind,
        "about_account_id": event.about_account_id,
        "fields": list(event.fields),
        "jobseeker_ids": list(event.jobseeker_ids),
        "through_id": event.through_id,
        "signature": None if event.signature is None else f"\\x{event.signature.hex()}",
        "terms": terms,
        "salt": f"\\x{salt.hex()}",
        "digest": f"\\x{proof.hex()}",
    }


def _storable(terms: Terms) -> dict[str, str | list[str]]:
    """PostgreSQL keeps neither NUL nor half a surrogate pair; nobody is called so."""
    return {
        name: _clean(value) if isinstance(value, str) else [_clean(one) for one in value]
        for name, value in terms.items()
    }


def _clean(text: str) -> str:
    cut = text[:LONGEST_TERM].replace("\0", "")
    return cut.encode("utf-8", "replace").decode()
