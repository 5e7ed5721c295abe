"""Row-level security, asked as the roles of the product really sign in."""

import asyncio
import os
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from tortoise import connections
from tortoise.transactions import in_transaction

from models import Account, CaseNote, Jobseeker, TransferRequest
from models.identity import Kind, new_id
from permissions import rows
from permissions.rows import NOTHING, NotBound, Reach, reaching

# Everything else has row-level security. What a table is listed for holds nothing of a provider's
# people, or is read before anybody is known.
OPEN_TABLES = {
    "aerich": "the migrations that were run",
    "audit_seal": "hashes of what happened",
    "cams_bucket": "when a part of all records was gone through",
    "catalogue_entry": "what people choose from",
    "consumer": "programs, by name; read before anybody is known",
    "document_use": "hashes and counters",
    "known_word": "words that some name has; of whom is in name_word",
    "known_word_variant": "their misspellings",
    "letter": "ids and codes; nobody reads them by GraphQL",
    "occupation": "what people choose from",
    "outbox": "ids of what is to be done",
    "outside_identity": "who is asking, by the name that an identity provider gives them",
    "password_reset": "hashes; a link says who is asking",
    "password_reset_request": "an address that somebody typed, until a worker has looked",
    "persisted_document": "texts of programs, which hold nobody's data",
    "remembered_answer": "ids of what was done",
    "service_key": "hashes; they say who is asking",
    "service_provider": "names of organisations, which a transfer shows to another one",
    "service_provider_group": "names of organisations",
    "session": "hashes; they say who is asking",
    "sign_in_attempt": "counters under keys that nobody can read",
    "sync_chunk": "how far a night is",
    "sync_run": "how a night went",
}
NOT_BY_PROVIDER = {
    "transfer_request",
    "sensitive_unlock",
    "second_factor",
    "recovery_code",
    "report_subscription",
}
"""Seen from two sides, and by the account whose it is."""
GRANTS = """
select grantee || ' ' || table_name || ': ' || string_agg(
    lower(privilege_type) || coalesce(' (' || columns || ')', ''), ', ' order by privilege_type, columns)
from (
    select grantee::regrole::text as grantee, c.relname::text as table_name, privilege_type,
        null as columns
    from pg_class c, aclexplode(c.relacl)
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and grantee <> relowner
    union all
    select grantee::regrole::text, c.relname::text, privilege_type,
        string_agg(attname, ', ' order by attname)
    from pg_class c join pg_attribute a on attrelid = c.oid, aclexplode(a.attacl)
    where relnamespace = 'public'::regnamespace and grantee <> relowner
    group by 1, 2, 3
    union all
    select grantee::regrole::text, p.oid::regprocedure::text, privilege_type, null
    from pg_proc p join pg_roles o on o.oid = proowner, aclexplode(p.proacl)
    where pronamespace = 'public'::regnamespace and o.rolname like 'portal_%' and grantee <> proowner
) granted
group by grantee, table_name order by 1
"""
GUARDED = """
select relname from pg_class
where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  and relrowsecurity and relforcerowsecurity
"""


@pytest.fixture
async def pool(database_urls):
    """The API's own connections."""
    async with asyncpg.create_pool(
        database_urls["DATABASE_URL"], min_size=1, max_size=1, **rows.BOUND
    ) as pool:
        yield pool


@pytest.fixture
async def both(agency):
    """A person of North and one of South, with something of everything."""
    for provider, number in ((agency.north, 1_000_123), (agency.south, 1_000_124)):
        person = await agency.client(provider, email=f"{number}@mail.example")
        await agency.linked(person, number)
        await CaseNote.create(
            jobseeker=person, provider_id=provider.id, kind="CAMS_LINKED", body="A note."
        )
    return agency


async def seen(pool, table):
    return await pool.fetchval(f"select count(*) from {table}")  # noqa: S608 - a table of ours


async def test_every_table_is_guarded_or_says_why_not(database_url):
    connection = await asyncpg.connect(database_url)
    guarded = {row["relname"] for row in await connection.fetch(GUARDED)}
    every = {
        row["relname"]
        for row in await connection.fetch(
            "select relname from pg_class"
            " where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
        )
    }
    of_providers = await connection.fetch(
        "select c.table_name from information_schema.columns c join information_schema.tables t"
        " using (table_schema, table_name) where table_schema = 'public'"
        " and table_type = 'BASE TABLE' and column_name in ('provider_id', 'jobseeker_id')"
    )
    await connection.close()

    assert every - guarded == set(OPEN_TABLES)
    assert {row["table_name"] for row in of_providers} <= guarded


VIEWS = """
select relname, reloptions from pg_class
where relkind = 'v' and relnamespace = 'public'::regnamespace
"""


async def test_every_view_shows_the_viewer_s_own_rows(pool, both, database_url):
    connection = await asyncpg.connect(database_url)
    views = {row["relname"]: row["reloptions"] for row in await connection.fetch(VIEWS)}
    await connection.close()

    assert len(views) == 6
    for view, options in views.items():
        assert options == ["security_invoker=true"], view
        assert await seen(pool, view) == 0, view
        with reaching(Reach(provider_ids=frozenset({both.north.id}))):
            shown = await pool.fetch(f"select provider_id from {view}")  # noqa: S608
        assert {row["provider_id"] for row in shown} <= {both.north.id}, view


async def test_each_role_may_do_what_is_written_down_and_nothing_else(database_url):
    connection = await asyncpg.connect(database_url)
    found = "".join(f"{row[0]}\n" for row in await connection.fetch(GRANTS))
    await connection.close()
    written = Path(__file__).with_name("grants.txt")
    if os.environ.get("WRITE_GRANTS"):
        written.write_text(found)

    assert found == written.read_text()


@pytest.mark.parametrize("role", ["portal", "portal_app", "portal_worker", "portal_look_up"])
async def test_no_role_is_above_the_rules(database_url, role):
    connection = await asyncpg.connect(database_url)
    found = await connection.fetchrow(
        "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = $1",
        role,
    )
    owned = await connection.fetchval(
        "select count(*) from pg_class"
        " where relnamespace = 'public'::regnamespace and relowner = $1::text::regrole",
        role,
    )
    await connection.close()

    assert not any(found)
    assert bool(owned) == (role == "portal")


async def guarded_tables(url):
    connection = await asyncpg.connect(url)
    tables = sorted(row["relname"] for row in await connection.fetch(GUARDED))
    await connection.close()
    return tables


async def test_nobody_is_shown_nothing(pool, both, database_url):
    for table in await guarded_tables(database_url):
        if await pool.fetchval("select has_table_privilege($1, 'select')", table):
            assert await seen(pool, table) == 0, table


async def test_the_owner_is_shown_nothing_by_accident(both, database_url, database_urls):
    connection = await asyncpg.connect(database_urls["OWNER_DATABASE_URL"])
    shown = {table: await seen(connection, table) for table in await guarded_tables(database_url)}
    await connection.close()

    assert set(shown.values()) == {0}


async def test_a_viewer_is_shown_the_rows_of_their_providers_alone(pool, both, database_url):
    tables = await guarded_tables(database_url)
    with reaching(Reach(provider_ids=frozenset({both.north.id}))):
        async with pool.acquire() as connection:
            for table in tables:
                if table in NOT_BY_PROVIDER or not await connection.fetchval(
                    "select has_table_privilege($1, 'select')", table
                ):
                    continue
                foreign = await connection.fetchval(
                    f"select count(*) from {table} where provider_id is distinct from $1",  # noqa: S608
                    both.north.id,
                )
                assert foreign == 0, table
            assert await seen(connection, "jobseeker") == 1
            assert await seen(connection, "plan_item") > 0


async def test_a_row_of_another_provider_cannot_be_written(pool, both):
    with reaching(Reach(provider_ids=frozenset({both.north.id}))):
        async with pool.acquire() as connection:
            changed = await connection.execute(
                "update jobseeker set first_name = 'Eve' where provider_id = $1", both.south.id
            )
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute("update jobseeker set provider_id = $1", both.south.id)
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(
                    "insert into case_note (id, provider_id, kind, body, created_at, jobseeker_id)"
                    " select $1, $2, 'CAMS_LINKED', '', now(), id from jobseeker",
                    uuid4(),
                    both.south.id,
                )

    assert changed == "UPDATE 0"


async def test_a_request_that_was_cut_off_leaves_nobody_behind(pool, both):
    async def cut_off():
        with reaching(Reach(provider_ids=frozenset({both.north.id}))):
            await pool.fetch("select pg_sleep(30), * from jobseeker")

    asked = asyncio.create_task(cut_off())
    while not await _sleeps():  # noqa: ASYNC110  # Another session's statement begins.
        await asyncio.sleep(0.01)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked

    assert await seen(pool, "jobseeker") == 0


async def _sleeps():
    return await connections.get("default").execute_query_dict(
        "select from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'"
        " and datname = current_database() and pid <> pg_backend_pid()"
    )


async def test_the_reach_ends_with_the_request(pool, both):
    with reaching(Reach(provider_ids=frozenset({both.north.id}))):
        assert await seen(pool, "jobseeker") == 1
    with reaching(NOTHING):
        assert await seen(pool, "jobseeker") == 0
    assert await seen(pool, "jobseeker") == 0


async def test_what_a_transaction_reaches_besides_ends_with_it(both):
    with reaching(Reach(provider_ids=frozenset({both.north.id}))):
        async with in_transaction():
            await rows.also(both.south.id)
            assert await Jobseeker.all().count() == 2
        assert await Jobseeker.all().count() == 1


async def test_a_jobseeker_is_shown_their_own_row_and_no_colleague_s(pool, both):
    own = await Jobseeker.filter(provider_id=both.north.id).get()
    account = await both.own_account(own)
    with reaching(Reach(account_id=account.id, jobseeker_id=own.id)):
        async with pool.acquire() as connection:
            shown = await connection.fetch("select id from jobseeker")
            accounts = await connection.fetch("select id from account")
            cams = await seen(connection, "cams_record")

    assert [row["id"] for row in shown] == [own.id]
    assert [row["id"] for row in accounts] == [account.id]
    assert cams == 0


@pytest.mark.parametrize("variable", ["OWNER_DATABASE_URL", "superuser"])
async def test_the_api_refuses_a_role_that_sees_everything(database_url, database_urls, variable):
    with pytest.raises(NotBound):
        await asyncpg.create_pool(
            database_urls.get(variable, database_url), min_size=1, max_size=1, **rows.BOUND
        )


async def test_a_worker_reads_what_an_account_without_secrets_has(database_urls, both):
    connection = await asyncpg.connect(database_urls["WORKER_DATABASE_URL"])
    shown = await connection.fetch(Account.without_secrets().sql())
    await connection.close()

    assert len(shown) == await Account.all().count()


async def test_a_worker_reads_no_password(database_urls, both):
    connection = await asyncpg.connect(database_urls["WORKER_DATABASE_URL"])
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await connection.fetch("select password_hash from account")
    await connection.close()


async def test_a_transfer_is_seen_from_both_sides_and_no_other(pool, both):
    person = await Jobseeker.filter(provider_id=both.south.id).get()
    connection_of = {}
    with reaching(Reach(provider_ids=frozenset({both.north.id}))):
        async with pool.acquire() as connection:
            await connection.execute(
                "insert into transfer_request (id, provider_id, requesting_provider_id, reason,"
                " status, requested_at, jobseeker_id, requested_by_id)"
                " values ($1, $2, $3, 'She moved.', 'PENDING', now(), $4, $5)",
                new_id(Kind.TRANSFER_REQUEST),
                both.south.id,
                both.north.id,
                person.id,
                both.accounts["caseworker.north"].id,
            )
            connection_of["north"] = await seen(connection, "transfer_request")
    west = await both.another_provider("West Employment")
    for name, provider in (("south", both.south), ("west", west)):
        with reaching(Reach(provider_ids=frozenset({provider.id}))):
            connection_of[name] = await seen(pool, "transfer_request")

    assert connection_of == {"north": 1, "south": 1, "west": 0}


FORGED = {
    "the id": "insert into audit_event (id, kind, acting_as, operation, fields, jobseeker_ids,"
    " reference, digest) overriding system value values (1152921504606846976, 'READ', '{}', '', '{}',"
    " '{}', '', '')",
    "the time": "insert into audit_event (at, kind, acting_as, operation, fields, jobseeker_ids,"
    " reference, digest) values ('2001-01-01', 'READ', '{}', '', '{}', '{}', '', '')",
    "that events may go": "insert into audit_event (kind, acting_as, operation, fields, jobseeker_ids,"
    " reference, digest, through_id) values ('RETENTION', '{}', '', '{}', '{}', '', '', 999)",
    "that words may go": "insert into audit_event (kind, acting_as, operation, fields, jobseeker_ids,"
    " reference, digest) values ('ERASURE', '{}', '', '{}', '{}', '', '')",
}


@pytest.mark.parametrize("role", ["DATABASE_URL", "WORKER_DATABASE_URL"])
@pytest.mark.parametrize("statement", FORGED.values(), ids=FORGED)
async def test_nobody_who_serves_chooses_what_the_audit_trail_stands_on(
    database_urls, database, role, statement
):
    connection = await asyncpg.connect(database_urls[role])
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await connection.execute(statement)
    await connection.close()


async def test_a_colleague_s_account_is_seen_and_not_changed(pool, both):
    caseworker = both.accounts["caseworker.north"]
    reach = Reach(account_id=caseworker.id, provider_ids=frozenset({both.north.id}))
    with reaching(reach):
        async with pool.acquire() as connection:
            seen_by_them = await seen(connection, "account")
            changed = await connection.execute(
                "update account set password_hash = 'x' where id <> $1", caseworker.id
            )

    assert seen_by_them > 1
    assert changed == "UPDATE 0"


async def test_whoever_asks_for_a_transfer_does_not_decide_it(both, pool):
    await asked_for(both)
    with reaching(Reach(provider_ids=frozenset({both.north.id}))):
        async with pool.acquire() as connection:
            assert await seen(connection, "transfer_request") == 1
            changed = await connection.execute("update transfer_request set status = 'ACCEPTED'")

    assert changed == "UPDATE 0"


async def asked_for(both):
    person = await Jobseeker.filter(provider_id=both.south.id).get()
    await TransferRequest.create(
        jobseeker=person,
        provider_id=both.south.id,
        requesting_provider_id=both.north.id,
        requested_by_id=both.accounts["caseworker.north"].id,
        reason="She moved.",
    )
