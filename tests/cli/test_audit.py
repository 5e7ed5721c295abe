"""`portal audit` names the first place of the audit trail that somebody touched, and no other."""

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest
from tortoise import connections
from tortoise.transactions import in_transaction

from cli import audit as commands
from cli.audit_anchor import read_anchors
from cli.audit_verification import Touched, verify
from cli.fault import Fault
from cli.place import ROOT
from jobs import audit
from models.audit_event import Actor, AuditEvent, AuditKind, write_events
from models.audit_upkeep import allowance
from permissions.audit_key import AuditKeys, BadAuditKey

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


@pytest.fixture
def environment(database_urls):
    nowhere = "http://127.0.0.1:1"
    return {
        **database_urls,
        "REDIS_URL": "redis://127.0.0.1:1/0",
        "CAMS_URL": nowhere,
        "CAMS_CLIENT_ID": "nobody",
        "CAMS_CLIENT_SECRET": "nothing",
        "SMTP_URL": "smtp://127.0.0.1:1",
        "MAIL_FROM": "portal@portal.example",
        "PORTAL_URL": nowhere,
        "SECRET_KEY": "a secret that is only good for tests, and long enough",
        "AUDIT_KEY": SECRET,
    }


@pytest.fixture
def portal(environment):
    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "cli", *arguments],
            cwd=ROOT,
            env={**os.environ, **environment},
            check=False,
            capture_output=True,
            text=True,
        )

    return run


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


@pytest.fixture
async def trail(database, monkeypatch):
    """Ten events in three seals; their ids."""
    monkeypatch.setattr(audit, "BATCH", 4)
    await happen(10)
    await sealed()
    return await ids()


async def touched(anchors=None):
    with pytest.raises(Touched) as found:
        await verify(KEYS, anchors or {})
    return str(found.value)


async def test_what_nobody_touched_is_as_it_was_sealed(trail):
    await happen(2)

    found = await verify(KEYS, {})

    assert (found.seals, found.events, found.pruned, found.unsealed) == (3, 10, 0, 2)


async def test_sealing_goes_on_where_it_ended(trail):
    await happen(3)
    await sealed()
    await sealed()

    assert (await verify(KEYS, {})).events == 13


CHANGES = {
    "at": "at + interval '1 microsecond'",
    "kind": "'READ'",
    "account_id": "gen_random_uuid()",
    "acting_as": "array['staff']",
    "provider_id": "null",
    "operation": "'Query.jobseeker'",
    "fields": "array['Client.id']",
    "jobseeker_ids": "'{}'",
    "about_account_id": "null",
    "through_id": "8",
    "signature": "sha256('')",
    "reference": "'abd'",
    "digest": "sha256('')",
    "source": "'192.0.2.2'",
    "terms": "jsonb_set(terms, '{name}', '\"Eve\"')",
    "salt": "'\\x00'",
}


async def test_every_column_of_an_event_has_its_change_here(database):
    columns = await audit.query(
        "select attname from pg_attribute"
        " where attrelid = 'audit_event'::regclass and attnum > 0 and not attisdropped"
    )

    assert {row["attname"] for row in columns} == {*CHANGES, "id"}


@pytest.mark.parametrize("column", CHANGES)
@pytest.mark.parametrize("place", [0, 5, 9], ids=["first", "middle", "last"])
async def test_an_edited_event_is_named(trail, column, place):
    change = f"update audit_event set {column} = {CHANGES[column]}"  # noqa: S608 - our own words
    await tamper(f"{change} where id = $1", trail[place])

    assert (await touched()).startswith(f"Event {trail[place]} was edited")


@pytest.mark.parametrize("place", [0, 3, 5, 9], ids=["first", "end of a seal", "middle", "last"])
async def test_a_missing_event_is_named(trail, place):
    await tamper("delete from audit_event where id = $1", trail[place])

    assert await touched() == f"Event {trail[place]} is missing."


async def test_an_event_in_a_gap_of_a_seal_is_named(database):
    await happen()
    await skip_ids(1)
    await happen()
    await sealed()
    first, last = await ids()
    await become(last, last - 1)

    assert last == first + 2
    assert await touched() == f"Event {last - 1} was inserted after it was sealed."


async def test_events_that_changed_places_are_named(trail):
    await become(trail[1], 0)
    await become(trail[2], trail[1])
    await become(0, trail[2])

    assert await touched() == f"Event {trail[1]} was edited."


async def skip_ids(number):
    """As transactions that were rolled back do."""
    await connections.get("default").execute_query(
        "select nextval(pg_get_serial_sequence('audit_event', 'id')) from generate_series(1, $1)",
        [number],
    )


async def become(id_, other):
    """Give an event another id."""
    await tamper("alter table audit_event alter id set generated by default")
    await tamper("update audit_event set id = $1 where id = $2", other, id_)
    await tamper("alter table audit_event alter id set generated always")


SEAL_CHANGES = {
    "first_id": "first_id + 1",
    "last_id": "last_id + 1",
    "event_ids": "event_ids[2:]",
    "leaves": "sha256(leaves)",
    "previous": "sha256('')",
    "hash": "sha256('')",
    "signature": "sha256('') || sha256('')",
    "sealed_at": "sealed_at + interval '1 second'",
}


@pytest.mark.parametrize("column", SEAL_CHANGES)
@pytest.mark.parametrize("number", [1, 2, 3])
async def test_an_edited_seal_is_named(trail, column, number):
    change = f"update audit_seal set {column} = {SEAL_CHANGES[column]}"  # noqa: S608 - our own words
    await tamper(f"{change} where number = $1", number)

    assert (await touched()).startswith(f"Seal {number} was edited")


@pytest.mark.parametrize("number", [1, 2])
async def test_a_missing_seal_is_named(trail, number):
    await tamper("delete from audit_seal where number = $1", number)

    assert await touched() == f"Seal {number} is missing."


async def anchored(tmp_path):
    path = tmp_path / "anchors"
    with path.open("a") as file:
        file.write(await commands.head(KEYS) + "\n")
    return read_anchors(path, KEYS)


async def test_a_trail_that_was_truncated_is_found_by_its_anchor(trail, tmp_path):
    anchors = await anchored(tmp_path)
    await tamper("delete from audit_seal where number = 3")
    await tamper("delete from audit_event where id > $1", trail[7])

    assert await verify(KEYS, {})
    assert await touched(anchors) == (
        "The trail ends at seal 2, but seal 3 was anchored: it was truncated."
    )


async def test_a_trail_that_was_rewritten_with_its_head_is_found_by_its_anchor(trail, tmp_path):
    anchors = await anchored(tmp_path)
    await tamper("delete from audit_seal")
    await tamper("update audit_event set account_id = gen_random_uuid() where id = $1", trail[5])
    await sealed()

    assert await verify(KEYS, {})
    assert (await touched(anchors)).startswith("Seal 3 is not the one that was anchored")


async def test_a_trail_that_somebody_rewrote_without_the_key_is_named(trail):
    await tamper("delete from audit_seal")
    await audit.seal(
        datetime.now(UTC), keys=AuditKeys("the key of somebody else that is long enough")
    )

    assert (await touched()).startswith("Seal 1 was edited, or signed by another key")


OLDER = "update audit_event set at = at - interval '25 hours'"


async def test_what_waited_for_days_behind_a_seal_is_sealed(trail):
    await happen()
    await tamper(f"{OLDER} where id > $1", trail[-1])
    await sealed()

    assert (await verify(KEYS, {})).events == 11


async def test_a_new_trail_may_have_lost_ids_to_what_was_rolled_back(database):
    await skip_ids(audit._UNUSED_IDS // 2)
    await happen()
    await sealed()

    assert (await verify(KEYS, {})).events == 1


@pytest.fixture(params=["older than a day", "behind ids that went"])
async def without_seals(trail, request):
    """A trail that lost all its seals, and what could be edited with them."""
    await tamper("delete from audit_seal")
    if request.param == "older than a day":
        await tamper(OLDER)
    else:
        await tamper("delete from audit_event")
        await skip_ids(audit._UNUSED_IDS)
        await happen()


@pytest.mark.usefixtures("without_seals")
async def test_a_trail_that_lost_all_its_seals_is_not_signed_anew(caplog):
    await sealed()

    assert await audit.query("select from audit_seal") == []
    assert [(line.levelname, line.message) for line in caplog.records] == [
        ("ERROR", "Every seal of the audit trail is gone: nothing is sealed.")
    ]
    assert await touched() == "Every seal is missing."


@pytest.mark.usefixtures("without_seals")
async def test_nothing_goes_of_a_trail_that_lost_all_its_seals():
    before = await ids()

    with pytest.raises(Fault, match="every seal is missing"):
        await commands.erase(KEYS, str(PERSON))
    assert await ids() == before


@pytest.mark.usefixtures("without_seals")
async def test_an_operator_lets_a_trail_begin_anew_and_the_trail_says_so(portal):
    number = len(await ids())

    begun = portal("audit", "begin")
    await happen()
    await sealed()

    assert begun.returncode == 0, begun.stderr
    assert (await verify(KEYS, {})).events == number + 2
    rows = await audit.query("select kind, acting_as from audit_event order by id")
    assert rows[-2] == {"kind": "SEALING_BEGUN", "acting_as": ["command"]}


async def test_a_trail_that_has_its_seals_is_not_begun_anew(trail):
    with pytest.raises(Fault, match="no seals are missing"):
        await commands.begin(KEYS)
    assert await ids() == trail


async def test_a_changed_key_goes_on_where_the_former_one_ended(trail):
    both = AuditKeys("a new key of the tests that is long enough too," + SECRET)
    await happen()
    await audit.seal(datetime.now(UTC), keys=both)

    assert (await verify(both, {})).seals == 4
    assert (await touched()).startswith("Seal 4 was edited, or signed by another key")


@pytest.mark.parametrize("secrets", ["", "too short", SECRET + ","])
def test_a_key_that_is_none_is_refused(secrets):
    with pytest.raises(BadAuditKey):
        AuditKeys(secrets)


@pytest.mark.parametrize("line", ["{}", "[]", "no JSON", None], ids=str)
async def test_an_anchor_that_we_did_not_sign_is_refused(trail, tmp_path, line):
    if line is None:
        line = json.dumps(json.loads(await commands.head(KEYS)) | {"hash": "00" * 32})
    path = tmp_path / "anchors"
    path.write_text(line + "\n")

    with pytest.raises(Fault, match="line 1 of anchors"):
        read_anchors(path, KEYS)


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_a_file_without_any_anchor_is_refused(tmp_path, content):
    path = tmp_path / "anchors"
    path.write_text(content)

    with pytest.raises(Fault, match="anchors holds no head"):
        read_anchors(path, KEYS)


async def test_the_head_is_one_line_that_holds_nothing_of_a_person(trail):
    said = json.loads(await commands.head(KEYS))

    assert said["seal"] == 3
    assert said["last_id"] == trail[-1]
    assert set(said) == {"seal", "last_id", "hash", "signature", "sealed_at", "key"}


async def test_the_owner_too_changes_nothing_by_a_slip(trail):
    client = connections.get("default")
    for statement in (
        "update audit_event set kind = 'READ'",
        "delete from audit_event",
        "truncate audit_event",
        "update audit_seal set number = 9",
        "delete from audit_seal",
        "truncate audit_seal",
    ):
        with pytest.raises(Exception, match="only grows"):
            await client.execute_query(statement)


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


async def test_a_check_says_how_much_it_compared(trail, portal, tmp_path):
    path = tmp_path / "anchors"
    path.write_text(await commands.head(KEYS) + "\n")

    said = portal("audit", "verify", "--anchor", str(path))

    assert said.stdout == (
        "10 events in 3 seals are as they were sealed; 0 were let go, 0 wait for a seal.\n"
    )


async def test_a_check_without_an_anchor_says_that_nothing_vouches_for_the_end(trail, portal):
    said = portal("audit", "verify")

    assert "\nNothing vouches for the end: without --anchor" in said.stdout


async def test_the_owner_of_the_tables_lets_go_and_the_worker_verifies(trail, portal):
    erased = portal("audit", "erase", str(PERSON))
    gone = portal("audit", "prune", "--before", "2200-01-01")
    said = portal("audit", "verify")

    assert erased.stdout == "The words and addresses of 10 events were erased.\n", erased.stderr
    assert gone.stdout == "11 events went.\n", gone.stderr
    assert said.stdout.startswith("1 events in 5 seals are as they were sealed; 11 were let go")


@pytest.mark.parametrize("role", ["DATABASE_URL", "WORKER_DATABASE_URL"])
@pytest.mark.parametrize(
    "statement",
    [
        "update audit_event set kind = 'READ'",
        "delete from audit_event",
        "truncate audit_event",
        "update audit_seal set number = 9",
        "delete from audit_seal",
        "truncate audit_seal",
        "select audit_prune(1)",
        "select audit_erase(1)",
        "alter table audit_event disable trigger user",
        "set session_replication_role = replica",
    ],
)
async def test_whoever_serves_or_works_can_only_add(trail, database_urls, role, statement):
    connection = await asyncpg.connect(database_urls[role])
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(statement)
    finally:
        await connection.close()


@pytest.mark.parametrize("table", ["audit_event", "audit_seal"])
async def test_whoever_serves_reads_nothing_of_it(trail, database_urls, table):
    connection = await asyncpg.connect(database_urls["DATABASE_URL"])
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.fetch(f"select * from {table}")  # noqa: S608 - our own names
    finally:
        await connection.close()


async def test_a_check_that_finds_something_fails(trail, portal):
    await tamper("delete from audit_event where id = $1", trail[4])

    said = portal("audit", "verify")

    assert said.returncode == 1
    assert said.stderr == f"portal: Event {trail[4]} is missing.\n"
