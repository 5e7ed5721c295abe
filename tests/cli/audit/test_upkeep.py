"""What is old goes and what is erased is gone, where a key of the trail says so, and nowhere else."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import asyncpg
import pytest
from tortoise import connections

from cli import audit as commands
from cli.audit_verification import verify
from cli.fault import Fault
from jobs import audit
from models.audit_event import AuditEvent, AuditKind, write_events
from models.audit_upkeep import allowance
from permissions.audit_key import AuditKeys
from tests.cli.audit.trail import ACTOR, KEYS, PERSON, SECRET, happen, ids, sealed, tamper, touched


async def test_what_is_old_goes_in_whole_seals_and_the_trail_stays_whole(trail):
    later = (datetime.now(UTC) + timedelta(days=2)).date()

    assert await commands.prune(KEYS, later) == 10

    found = await verify(KEYS, {})
    assert (found.events, found.pruned) == (1, 10)
    (row,) = await audit.query("select kind, through_id, acting_as from audit_event")
    assert row == {"kind": "RETENTION", "through_id": trail[-1], "acting_as": ["command"]}


async def test_what_is_young_stays(trail):
    assert await commands.prune(KEYS, date(2020, 1, 1)) == 0
    assert len(await ids()) == 10


async def test_a_retention_that_nobody_sealed_lets_nothing_go(trail):
    event = AuditEvent(AuditKind.RETENTION, through_id=trail[5])
    await write_events(ACTOR, "by hand", [event])

    with pytest.raises(Exception, match="no sealed event says so"):
        await connections.get("default").execute_query("select audit_prune($1)", [trail[-1] + 1])


async def test_what_can_be_erased_of_a_person_goes_and_the_trail_stays_whole(trail):
    event = AuditEvent(AuditKind.READ, ["Client.id"], [uuid4()])
    await write_events(ACTOR, "Query.jobseeker", [event])

    assert await commands.erase(KEYS, str(PERSON)) == 10

    rows = await audit.query("select terms, source, salt from audit_event order by id")
    assert all(value is None for row in rows[:10] for value in row.values())
    assert rows[10]["source"] == "192.0.2.1"
    assert (await verify(KEYS, {})).events == 12


async def test_an_erasure_that_no_event_allows_is_named(trail):
    await tamper(
        "update audit_event set terms = null, source = null, salt = null where id = $1", trail[2]
    )

    assert await touched() == f"Event {trail[2]} was edited: no event says that it was erased."


async def test_words_put_back_where_they_were_erased_are_named(trail):
    await commands.erase(KEYS, str(PERSON))
    await tamper("update audit_event set source = '192.0.2.9' where id = $1", trail[2])

    assert await touched() == f"Event {trail[2]} was edited: what was erased is there again."


UNSIGNED = "Event {} lets others go, and no key of AUDIT_KEY signed it."
OTHER = AuditKeys("the key of somebody else that is long enough")


@pytest.fixture
async def through_hash(trail):
    (row,) = await audit.query("select hash from audit_seal where last_id = $1", trail[-1])
    return bytes(row["hash"])


async def owner(statement, *values):
    return await connections.get("default").execute_query_dict(statement, list(values))


async def said_by_hand(kind, through, people=(), signature=None):
    """As the owner of the tables writes it, sealed by the worker; its id."""
    event = AuditEvent(kind, (), people, through_id=through, signature=signature)
    await write_events(ACTOR, "by hand", [event])
    await sealed()
    return (await ids())[-1]


async def test_a_retention_that_the_owner_wrote_without_the_key_is_named(trail):
    said = await said_by_hand(AuditKind.RETENTION, trail[-1])
    await owner("select audit_prune($1)", said)

    assert await touched() == UNSIGNED.format(said)


async def test_an_erasure_that_the_owner_wrote_without_the_key_is_named(trail):
    said = await said_by_hand(AuditKind.ERASURE, trail[-1], [PERSON])
    await owner("select audit_erase($1)", said)

    assert await touched() == UNSIGNED.format(said)


@pytest.mark.parametrize("of", ["another key", "the head", "another kind", "another person"])
async def test_a_signature_of_something_else_lets_nothing_go(trail, through_hash, of):
    said = allowance(AuditKind.ERASURE, [PERSON], through_hash)
    signature = {
        "another key": OTHER.allow(said),
        "the head": KEYS.sign(through_hash),
        "another kind": KEYS.allow(allowance(AuditKind.RETENTION, [PERSON], through_hash)),
        "another person": KEYS.allow(allowance(AuditKind.ERASURE, [uuid4()], through_hash)),
    }[of]

    id_ = await said_by_hand(AuditKind.ERASURE, trail[-1], [PERSON], signature)

    assert await touched() == UNSIGNED.format(id_)


async def test_a_signature_for_less_is_none_for_more(trail, through_hash):
    signature = KEYS.allow(allowance(AuditKind.RETENTION, [], through_hash))
    await happen()
    await sealed()

    id_ = await said_by_hand(AuditKind.RETENTION, trail[-1] + 1, (), signature)

    assert await touched() == UNSIGNED.format(id_)


async def test_an_erasure_that_is_copied_erases_nothing_that_came_later(trail):
    await commands.erase(KEYS, str(PERSON))
    (said,) = await audit.query(
        "select through_id, signature from audit_event where kind = 'ERASURE'"
    )
    await happen()

    copy = await said_by_hand(
        AuditKind.ERASURE, said["through_id"], [PERSON], bytes(said["signature"])
    )

    assert (await owner("select audit_erase($1) as number", copy))[0]["number"] == 0
    assert await verify(KEYS, {})
    await tamper(
        "update audit_event set terms = null, source = null, salt = null where id = $1", copy - 1
    )
    assert await touched() == f"Event {copy - 1} was edited: no event says that it was erased."


@pytest.mark.parametrize("command", ["prune", "erase"])
async def test_nothing_goes_where_something_went_without_the_key(trail, command):
    said = await said_by_hand(AuditKind.RETENTION, trail[3])
    wanted = {"prune": date(2200, 1, 1), "erase": str(PERSON)}[command]

    with pytest.raises(Fault, match=UNSIGNED.format(said)):
        await getattr(commands, command)(KEYS, wanted)

    assert await ids() == [*trail, said]


async def test_what_a_former_key_let_go_is_let_go(trail):
    await commands.prune(KEYS, date(2200, 1, 1))
    await commands.erase(KEYS, str(PERSON))

    assert await verify(AuditKeys("a new key of the tests that is long enough too," + SECRET), {})


async def test_nothing_is_erased_while_the_newest_is_not_sealed(trail, database_url, monkeypatch):
    monkeypatch.setattr(audit, "WAITS", 0)
    another = await asyncpg.connect(database_url)
    transaction = another.transaction()
    await transaction.start()
    await another.execute("lock table audit_event in row exclusive mode")
    await happen()

    with pytest.raises(Fault, match="not sealed yet"):
        await commands.erase(KEYS, str(PERSON))

    await transaction.rollback()
    await another.close()


async def test_what_is_not_an_id_erases_nothing(database):
    with pytest.raises(Fault, match="is not the id"):
        await commands.erase(KEYS, "Ada")
