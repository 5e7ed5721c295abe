"""Sealing waits for whoever is still writing; jobs leave events in their own transactions."""

import asyncio
import logging
from datetime import UTC, datetime
from uuid import uuid4

import asyncpg
import pytest
from tortoise import connections

from jobs import audit
from jobs.invitations import expire_invitations, send_invitation
from jobs.mailing import LASTS
from models import OutboxEntry
from models.audit_event import JOB, MOST_PEOPLE, AuditEvent, AuditKind, write_events
from permissions.audit_key import AuditKeys

KEYS = AuditKeys("a key of the tests' audit trail that is long enough")
INSERT = """
insert into audit_event
    (kind, acting_as, operation, fields, jobseeker_ids, reference, source, salt, digest)
values ('READ', '{}', '', '{}', '{}', '', '', substr(sha256(''), 1, 16), sha256('')) returning id
"""

pytestmark = pytest.mark.usefixtures("database")


async def sealed_ids():
    await audit.seal(datetime.now(UTC), keys=KEYS)
    rows = await audit.query("select event_ids from audit_seal order by number")
    return [id_ for row in rows for id_ in row["event_ids"]]


@pytest.fixture
async def another(database_url):
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def test_nothing_to_seal_makes_no_seal():
    assert await sealed_ids() == []


async def test_an_event_that_is_committed_late_is_sealed_in_its_place(another, monkeypatch):
    transaction = another.transaction()
    await transaction.start()
    late = await another.fetchval(INSERT)
    early = (await audit.query(INSERT))[0]["id"]
    monkeypatch.setattr(audit, "WAITS", 0)

    assert late < early
    assert await sealed_ids() == []
    await transaction.commit()
    assert await sealed_ids() == [late, early]


async def test_a_sealer_waits_for_whoever_is_writing(another):
    transaction = another.transaction()
    await transaction.start()
    late = await another.fetchval(INSERT)
    await audit.query(INSERT)
    sealing = asyncio.create_task(sealed_ids())
    await asyncio.sleep(audit._LOOKS * 2)

    assert not sealing.done()
    await transaction.rollback()
    assert late not in await sealing


async def test_two_sealers_make_one_chain(monkeypatch):
    monkeypatch.setattr(audit, "BATCH", 2)
    for _ in range(9):
        await audit.query(INSERT)

    await asyncio.gather(*(audit.seal(datetime.now(UTC), keys=KEYS) for _ in range(4)))
    ids = await sealed_ids()

    assert ids == sorted(set(ids))
    assert len(ids) == 9


async def owner(statement):
    """What only the owner of the tables can do."""
    await connections.get("default").execute_query(statement)


async def insert_as(id_):
    chosen = INSERT.replace("(kind,", "(id, kind,")
    await owner(chosen.replace("values (", f"overriding system value values ({id_}, "))


def errors(caplog):
    return [one.getMessage() for one in caplog.records if one.levelname == "ERROR"]


async def test_an_id_that_was_never_given_keeps_nobody_s_event_from_being_sealed(caplog):
    first = (await audit.query(INSERT))[0]["id"]
    await insert_as(2**63 - 1)
    with caplog.at_level(logging.ERROR):
        assert await sealed_ids() == [first]
    second = (await audit.query(INSERT))[0]["id"]

    assert errors(caplog) == [
        "Events of the audit trail have ids that were never given: they are not sealed."
    ]
    assert await sealed_ids() == [first, second]


async def test_ids_that_a_transaction_took_back_are_no_fault(caplog):
    await owner("select setval('audit_event_id_seq', 3000000)")
    later = (await audit.query(INSERT))[0]["id"]
    with caplog.at_level(logging.ERROR):
        await audit.seal(datetime.now(UTC), keys=KEYS, begin=True)

    assert errors(caplog) == []
    assert await sealed_ids() == [later]


async def test_ids_that_are_given_again_are_a_fault(caplog):
    await audit.query(INSERT)
    await audit.query(INSERT)
    await sealed_ids()
    await owner("select setval('audit_event_id_seq', 1)")
    with caplog.at_level(logging.ERROR):
        await sealed_ids()

    assert len(errors(caplog)) == 1


async def test_very_many_people_are_several_events():
    people = [uuid4() for _ in range(MOST_PEOPLE + 1)]
    await write_events(JOB, "a job", [AuditEvent(AuditKind.READ, ["Client.id"], people)])

    rows = await audit.query("select cardinality(jobseeker_ids) as number from audit_event")
    assert sorted(row["number"] for row in rows) == [1, MOST_PEOPLE]


async def test_terms_that_postgresql_cannot_keep_are_kept_as_far_as_it_can():
    terms = {"name": "A\0da \ud800", "found": []}
    await write_events(JOB, "a job", [AuditEvent(AuditKind.LOOK_UP, [], [], terms)])

    (row,) = await audit.query("select terms->>'name' as name from audit_event")
    assert row["name"] == "Ada ?"


async def events():
    return await audit.query(
        "select operation, acting_as, fields, jobseeker_ids from audit_event order by id"
    )


async def test_a_letter_that_is_sent_leaves_its_events(deps, invite, mail_server):
    invitation = await invite()
    entry = await OutboxEntry.get()
    await send_invitation.run(deps, entry.id, within=LASTS)

    claimed, sent = await events()
    assert claimed["operation"] == sent["operation"] == "send_invitation"
    assert sent["acting_as"] == ["job"]
    assert sent["fields"] == ["Invitation.status"]
    assert [str(id_) for id_ in sent["jobseeker_ids"]] == [str(invitation.jobseeker_id)]


async def test_a_letter_whose_time_is_over_leaves_an_event(invite):
    now = datetime.now(UTC)
    invitation = await invite(expires_at=now)

    await expire_invitations(now)

    (event,) = await events()
    assert [str(id_) for id_ in event["jobseeker_ids"]] == [str(invitation.jobseeker_id)]
