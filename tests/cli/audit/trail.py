"""An audit trail of the tests: what happens in it, and how somebody who owns the tables tampers with it."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from tortoise.transactions import in_transaction

from cli.audit_verification import Touched, verify
from jobs import audit
from models.audit_event import Actor, AuditEvent, AuditKind, write_events
from permissions.audit_key import AuditKeys

SECRET = "a key of the tests' audit trail that is long enough"
KEYS = AuditKeys(SECRET)
PERSON = UUID("00000000-0000-8000-8000-000000000001")
ACTOR = Actor(
    account_id=uuid4(),
    acting_as=("staff", "CLIENTS"),
    provider_id=uuid4(),
    source="192.0.2.1",
    reference="abc",
)


async def happen(number=1):
    for _ in range(number):
        event = AuditEvent(
            AuditKind.LOOK_UP,
            ["Query.lookUp(name:)"],
            [PERSON],
            {"name": "Ada", "found": [str(PERSON)]},
            about_account_id=uuid4(),
            through_id=7,
        )
        await write_events(ACTOR, "Query.lookUp", [event])


async def sealed():
    await audit.seal(datetime.now(UTC), keys=KEYS)


async def tamper(statement, *values):
    """As the owner of the tables, whom no trigger stops for long."""
    async with in_transaction() as connection:
        await connection.execute_query("alter table audit_event disable trigger user")
        await connection.execute_query("alter table audit_seal disable trigger user")
        await connection.execute_query(statement, list(values))
        await connection.execute_query("alter table audit_event enable trigger user")
        await connection.execute_query("alter table audit_seal enable trigger user")


async def ids():
    return [row["id"] for row in await audit.query("select id from audit_event order by id")]


async def touched(anchors=None):
    with pytest.raises(Touched) as found:
        await verify(KEYS, anchors or {})
    return str(found.value)
