"""The people of the measurement: made by PostgreSQL itself, the same on every machine and every run.

Everybody is a client, linked to CaMS, with a plan of 8 sub-goals and 40 plan items. The viewer is
staff of the first provider and sees its people alone; the others are there to be hidden.
"""

from dataclasses import dataclass

import asyncpg

from models.identity import Kind, derived_id
from permissions.passwords import hash_password

PROVIDERS = 5
SUB_GOALS = 8
PLAN_ITEMS = 40
VIEWER = "viewer@bench.example"
REPORTER = "reporter@bench.example"
"""Staff of the whole group, whose report is of everybody."""
PASSWORD = "only-for-measuring"

_ID = """
create function pg_temp.id(kind int, place bigint, at bigint default null) returns uuid
language sql immutable as $$
    -- As models/identity.py writes them: by time, or, where `at` is missing, derived from a name.
    select (coalesce(lpad(to_hex(at), 12, '0'), left(hash, 12)) || '8' || substr(hash, 13, 1)
        || lpad(to_hex(kind), 2, '0') || '8' || substr(hash, 14, 15))::uuid
    from (select md5(kind || ' ' || place) as hash) hashed
$$;
create function pg_temp.provider(place bigint) returns uuid language sql immutable as
    $$ select ($1::uuid[])[1 + place % cardinality($1::uuid[])] $$;
"""

_FILL = """
insert into occupation (code, title_en, title_fr)
select lpad((20000 + n * 7)::text, 5, '0'), 'Occupation ' || n, 'Profession ' || n
from generate_series(0, 499) n;

insert into jobseeker (id, provider_id, caseworker_id, first_name, last_name, preferred_name, pronouns,
    date_of_birth, email, phone, self_identification, preferred_language, referred_at, assigned_at,
    service_needs, job_post_updates, imported_fields, created_by_id, created_at, updated_at)
select pg_temp.id({jobseeker}, n, 1750000000000 + n * 60000::bigint), pg_temp.provider(n), {caseworker},
    'First' || n % 997, 'Last' || n % 9973, 'Called' || n % 499, 'they/them',
    date '1960-01-01' + (n % 16000)::int, 'person' || n || '@mail.example',
    '+1705555' || lpad((n % 10000)::text, 4, '0'), array['NEWCOMER', 'YOUTH'],
    case when n % 5 = 0 then 'fr' else 'en' end,
    timestamptz '2026-01-01' + n * interval '7 minutes 1.5 seconds',
    timestamptz '2026-02-01' + n * interval '7 minutes', array['JOB_SEARCH'], true, '{{}}', {caseworker},
    now(), now()
from generate_series(0, {clients} - 1) n;

insert into cams_record (id, jobseeker_id, provider_id, reference_number, stream, citizenship,
    marital_status, immigration_status, identifies_as, preferred_language, email, phone, address_lines,
    address_city, address_province, address_postal_code, source_updated_at, state, epoch, bucket_id,
    checked_at, changed_at, linked_at, linked_by_id)
select pg_temp.id({cams_record}, n, 1750000000000 + n * 60000::bigint),
    pg_temp.id({jobseeker}, n, 1750000000000 + n * 60000::bigint), pg_temp.provider(n),
    (1000000 + n)::text, (array['A', 'B', 'C'])[1 + n % 3], 'Canada', 'Single', 'Canadian Citizen',
    array['Woman'], 'English', 'person' || n || '@mail.example', '+1 705 555 0100',
    array['1 Main Street', 'Unit ' || n % 99], 'Sudbury', 'Ontario', 'P3A 1A1', now(), 'OK', 0,
    1 + n % 2000, now(), now(), now(), {caseworker}
from generate_series(0, {clients} - 1) n;

insert into employment_action_plan (id, cams_record_id, provider_id, position, reference, status, owner,
    stream, inclusion_groups, start_date, accepted_date, service_delivery_site, referral_source, goal,
    goal_occupation_code, goal_hourly_wage, goal_work_hours, has_outcome, outcome, outcome_noc_code,
    outcome_hours_worked, outcome_wage_per_hour, outcome_client_facing_esq)
select pg_temp.id({plan}, n), pg_temp.id({cams_record}, n, 1750000000000 + n * 60000::bigint),
    pg_temp.provider(n), 0, 'EAP-' || n, 'ACTIVE', 'Ada Lovelace', (array['A', 'B', 'C'])[1 + n % 3],
    array['Newcomer', 'Youth'], date '2026-01-15', date '2026-01-20', 'Sudbury', 'Ontario Works',
    'Full-time employment', lpad((20000 + n % 500 * 7)::text, 5, '0'), 24.50, 37.5, true, 'Employed',
    lpad((20000 + n % 499 * 7)::text, 5, '0'), 35, 26.75, n % 2 = 0
from generate_series(0, {clients} - 1) n;

insert into sub_goal (id, plan_id, provider_id, position, reference, name, start_date, end_date, status,
    outcome)
select pg_temp.id({sub_goal}, n * 8 + s), pg_temp.id({plan}, n), pg_temp.provider(n), s, 'SG-' || s,
    'Increase job search skills', date '2026-02-01' + s::int, date '2026-06-01' + s::int,
    (array['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED'])[1 + s % 3],
    case when s % 3 = 2 then 'ATTAINED' end
from generate_series(0, {clients} - 1) n, generate_series(0, 7) s;

insert into plan_item (id, sub_goal_id, provider_id, position, reference, name, rationale, start_date,
    end_date, actual_cost, status, outcome, approval_decided_on, approval_decided_by,
    approval_submission_status, audit_trail)
select pg_temp.id({plan_item}, n * 40 + i), pg_temp.id({sub_goal}, n * 8 + i / 5), pg_temp.provider(n),
    i % 5, 'PI-' || i, 'Job search workshop ' || i,
    'Agreed in the first meeting, point ' || i || '. The client wants this.',
    date '2026-02-04' + i::int, case when i % 2 = 0 then date '2026-05-04' + i::int end,
    (i * 12.5)::numeric(10, 2), (array['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED'])[1 + i % 3],
    case when i % 3 = 2 then 'ATTAINED' end, date '2026-02-03', 'Ada Lovelace', 'APPROVED',
    case when i % 2 = 0 then {created}::jsonb else {created}::jsonb || {approved}::jsonb end
from generate_series(0, {clients} - 1) n, generate_series(0, 39) i;
"""

_CREATED = """'[{"at": "2026-01-31T09:30:00Z", "by": "Ada Lovelace", "action": "Created",
    "field": null, "before": null, "after": null}]'"""
_APPROVED = """'[{"at": "2026-02-03T10:15:00Z", "by": "Grace Hopper", "action": "Approved",
    "field": "Status", "before": "Submitted", "after": "Approved"}]'"""


@dataclass(frozen=True)
class Known:
    """What the operations ask for."""

    provider: str
    person: str
    plan_items: int


async def fill(url: str, clients: int) -> Known:
    """As a superuser. A database that is filled already stays as it is."""
    connection = await asyncpg.connect(url)
    try:
        if not await connection.fetchval("select exists (select from jobseeker)"):
            await _fill(connection, clients)
        return await _known(connection)
    finally:
        await connection.close()


async def _fill(connection, clients: int) -> None:
    group = derived_id(Kind.SERVICE_PROVIDER_GROUP, "bench")
    providers = [derived_id(Kind.SERVICE_PROVIDER, "bench", str(n)) for n in range(PROVIDERS)]
    caseworker = derived_id(Kind.ACCOUNT, "bench caseworker")
    await connection.execute(
        "insert into service_provider_group (id, name) values ($1, 'Group')", group
    )
    await connection.executemany(
        "insert into service_provider (id, group_id, name) values ($1, $2, $3)",
        [(id_, group, f"Provider {n}") for n, id_ in enumerate(providers)],
    )
    hashed = hash_password(PASSWORD)
    staff = ["CLIENTS", "CAMS_LINKING", "SERVICE_PROVIDER_ADMIN", "REPORTING"]
    await connection.executemany(
        "insert into account (id, kind, email, password_hash, display_name, language, permissions,"
        " provider_id, group_id, created_at) values ($1, 'staff', $2, $3, $4, 'en', $5, $6, $7, now())",
        [
            (
                caseworker,
                "caseworker@bench.example",
                "!",
                "Caseworker",
                staff[:2],
                providers[0],
                None,
            ),
            (derived_id(Kind.ACCOUNT, VIEWER), VIEWER, hashed, "Viewer", staff, providers[0], None),
            (
                derived_id(Kind.ACCOUNT, REPORTER),
                REPORTER,
                hashed,
                "Reporter",
                [*staff, "SERVICE_PROVIDER_GROUP"],
                None,
                group,
            ),
        ],
    )
    told = ", ".join(f"'{one}'" for one in providers)
    await connection.execute(_ID.replace("$1::uuid[]", f"array[{told}]::uuid[]"))
    # Foreign keys are right by making; asked a million times they would take most of the time.
    await connection.execute("set session_replication_role = replica")
    await connection.execute(
        _FILL.format(
            clients=clients,
            caseworker=f"'{caseworker}'::uuid",
            jobseeker=int(Kind.JOBSEEKER),
            cams_record=int(Kind.CAMS_RECORD),
            plan=int(Kind.EMPLOYMENT_ACTION_PLAN),
            sub_goal=int(Kind.SUB_GOAL),
            plan_item=int(Kind.PLAN_ITEM),
            created=_CREATED,
            approved=_APPROVED,
        )
    )
    await connection.execute("set session_replication_role = default")
    await connection.execute("vacuum analyze")
    await connection.execute("checkpoint")


async def _known(connection) -> Known:
    provider = derived_id(Kind.SERVICE_PROVIDER, "bench", "0")
    person = await connection.fetchval(
        "select id from jobseeker where provider_id = $1 order by referred_at offset 10 limit 1",
        provider,
    )
    plan_items = await connection.fetchval("select count(*) from plan_item")
    return Known(str(provider), str(person), plan_items)
