"""Standing says yes only if loading the viewer anew would give the very same viewer, and says no
without that only where the row of their account was written.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tortoise import connections

from models import (
    Account,
    AccountKind,
    OutsideIdentity,
    Permission,
    ServiceKey,
    ServiceProvider,
    ServiceProviderGroup,
    Session,
)
from permissions.bearer import Bearer, OutsideBearer, ServiceKeyBearer, SessionBearer
from permissions.standing import Known, standing
from permissions.tokens import NotOurs
from reads.pool import Pool
from resolvers.viewer import viewer_behind
from settings import asyncpg_arguments
from tests.one_row import one_row

ISSUER = "https://identity.example"
HOUR = timedelta(hours=1)
SAMPLES = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

IN_A_READ = """
with v as materialized (
    select set_config('portal.account', $1::text, true) as account,
        set_config('portal.providers', $2::text, true) as providers
)
select {} as stands from v
"""


@dataclass
class World:
    """Two groups; a viewer of the first, and what they come with."""

    account: UUID
    bearer: Bearer
    provider: UUID
    sibling: UUID
    stranger: UUID
    group: UUID
    other_group: UUID


@pytest.fixture(scope="session")
async def pool(database_urls):
    pool = Pool(asyncpg_arguments(database_urls["DATABASE_URL"]), size=1)
    yield pool
    await pool.aclose()


async def made(bearer, kind, permissions, belongs):
    group, other = [await ServiceProviderGroup.create(name="G") for _ in range(2)]
    home, sibling = [await ServiceProvider.create(name="P", group=group) for _ in range(2)]
    stranger = await ServiceProvider.create(name="P", group=other)
    account = await Account.create(
        kind=AccountKind.SERVICE if bearer is ServiceKeyBearer else kind,
        email=str(uuid4()),
        password_hash="!",
        display_name="Noor",
        permissions=[one.value for one in permissions],
        provider_id=home.id if belongs == "provider" else None,
        group_id=group.id if belongs == "group" else None,
    )
    return World(
        account.id,
        await BEARERS[bearer](account),
        home.id,
        sibling.id,
        stranger.id,
        group.id,
        other.id,
    )


async def by_session(account):
    family = uuid4()
    await Session.create(account=account, family=family, **session_times())
    return SessionBearer(account.id, family)


def session_times():
    now = datetime.now(UTC)
    return {
        "token_hash": uuid4().hex,
        "began_at": now - HOUR,
        "created_at": now,
        "expires_at": now + HOUR,
    }


async def by_key(account):
    now = datetime.now(UTC)
    key = await ServiceKey.create(
        account=account, key_hash="a" * 64, created_at=now, expires_at=now + HOUR
    )
    return ServiceKeyBearer(key.id, "a" * 64)


async def by_identity(account):
    subject = str(uuid4())
    await OutsideIdentity.create(issuer=ISSUER, subject=subject, account=account)
    return OutsideBearer(ISSUER, subject, datetime.now(UTC) - HOUR, datetime.now(UTC) + HOUR)


BEARERS = {SessionBearer: by_session, ServiceKeyBearer: by_key, OutsideBearer: by_identity}

OF_THE_ACCOUNT = "update account set {change} where id = '{{world.account}}'"
TO_THE_ACCOUNT = (
    "disabled_at = now()",
    "disabled_at = null",
    "permissions = array[]::text[]",
    "permissions = array['CLIENTS']::text[]",
    "permissions = array['CLIENTS','CLIENTS']::text[]",
    "permissions = array['SERVICE_PROVIDER_GROUP','CLIENTS']::text[]",
    "permissions = array['CLIENTS','SERVICE_PROVIDER_GROUP']::text[]",
    "permissions = array['ADMINISTRATOR']::text[]",
    "permissions = permissions",
    "display_name = 'Nour'",
    "display_name = 'Noor'",
    "language = 'fr'",
    "language = 'en'",
    "password_hash = 'another'",
    "kind = 'jobseeker'",
    "kind = 'staff'",
    "kind = 'service'",
    "jobseeker_id = gen_random_uuid()",
    "jobseeker_id = null",
    "provider_id = null",
    "provider_id = '{world.provider}'",
    "provider_id = '{world.sibling}'",
    "provider_id = '{world.stranger}'",
    "group_id = null",
    "group_id = '{world.group}'",
    "group_id = '{world.other_group}'",
)
ELSEWHERE = (
    "insert into service_provider select gen_random_uuid(), 'P', '{world.group}'",
    "insert into service_provider select gen_random_uuid(), 'P', '{world.other_group}'",
    "update service_provider set group_id = '{world.other_group}' where id = '{world.sibling}'",
    "update service_provider set group_id = '{world.other_group}' where id = '{world.provider}'",
    "update service_provider set group_id = '{world.group}' where id = '{world.stranger}'",
    "update service_provider set name = 'Q' where id = '{world.provider}'",
    "update session set ended_at = now() where account_id = '{world.account}'",
    "update session set replaced_at = now() where account_id = '{world.account}'",
    "update session set expires_at = now() where account_id = '{world.account}'",
    "update session set expires_at = now() + interval '9 days' where account_id = '{world.account}'",
    "update session set began_at = began_at - interval '1 day' where account_id = '{world.account}'",
    "update session set family = gen_random_uuid() where account_id = '{world.account}'",
    "update service_key set revoked_at = now() where account_id = '{world.account}'",
    "update service_key set expires_at = now() where account_id = '{world.account}'",
    "update service_key set key_hash = repeat('b', 64) where account_id = '{world.account}'",
    "delete from outside_identity where account_id = '{world.account}'",
    "update outside_identity set subject = gen_random_uuid()::text where account_id = '{world.account}'",
)
CHANGES = [*(OF_THE_ACCOUNT.format(change=one) for one in TO_THE_ACCOUNT), *ELSEWHERE]


async def run(sql, values=()):
    return await connections.get("default").execute_query_dict(sql, list(values))


async def stands(pool, remembered):
    numbered = [f"${place + 1}" for place in range(len(remembered.values))]
    row = await one_row(
        pool, f"select {remembered.sql.format(*numbered)} as stands", remembered.values
    )
    return row["stands"]


async def again(bearer):
    try:
        return await viewer_behind(bearer)
    except NotOurs:
        return None


@SAMPLES
@given(
    told=st.tuples(
        st.sampled_from([*BEARERS]),
        st.sampled_from([*AccountKind]),
        st.sets(st.sampled_from([*Permission]), max_size=3),
        st.sampled_from(["provider", "group", "nowhere"]),
    ),
    changes=st.lists(st.sampled_from(CHANGES), max_size=3),
)
async def test_it_stands_as_long_as_it_would_be_loaded_the_same(database, pool, told, changes):
    world = await made(*told)
    viewer = await viewer_behind(world.bearer)
    remembered = standing(viewer, world.bearer)
    assert await stands(pool, remembered) is True

    for change in changes:
        await run(change.format(world=world))

    stood, is_same = await stands(pool, remembered), await again(world.bearer) == viewer
    is_written = any(change.startswith("update account") for change in changes)
    assert stood is is_same or (is_written and not stood)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(
    "permission",
    [Permission.SERVICE_PROVIDER_GROUP, Permission.ADMINISTRATOR, Permission.CLIENTS],
)
async def test_no_single_change_is_missed(database, pool, change, permission):
    for bearer in BEARERS:
        for belongs in ("provider", "group"):
            world = await made(bearer, AccountKind.STAFF, {permission}, belongs)
            viewer = await viewer_behind(world.bearer)
            await run(change.format(world=world))

            stood = await stands(pool, standing(viewer, world.bearer))
            is_same = await again(world.bearer) == viewer

            is_written = viewer.version is not None and change.startswith("update account")
            assert stood is (is_same and not is_written)


async def test_a_renewed_session_is_the_same_viewer(database, pool):
    world = await made(SessionBearer, AccountKind.STAFF, {Permission.CLIENTS}, "provider")
    viewer = await viewer_behind(world.bearer)
    session = await Session.get(account_id=world.account)
    await Session.filter(id=session.id).update(replaced_at=datetime.now(UTC))
    await Session.create(
        account_id=world.account,
        family=session.family,
        **session_times() | {"began_at": session.began_at},
    )

    assert await viewer_behind(world.bearer) == viewer
    assert await stands(pool, standing(viewer, world.bearer))


async def test_within_a_statement_that_tells_who_asks_it_stands_the_same(database, pool):
    world = await made(SessionBearer, AccountKind.STAFF, {Permission.CLIENTS}, "provider")
    remembered = standing(await viewer_behind(world.bearer), world.bearer)
    numbered = [f"${place + 3}" for place in range(len(remembered.values))]
    sql = IN_A_READ.format(remembered.sql.format(*numbered))
    values = [str(world.account), str(world.provider), *remembered.values]

    assert (await one_row(pool, sql, values))["stands"] is True
    await Account.filter(id=world.account).update(disabled_at=datetime.now(UTC))
    assert (await one_row(pool, sql, values))["stands"] is False


async def test_a_key_that_was_not_used_today_is_asked_for_in_full(database, pool):
    world = await made(ServiceKeyBearer, AccountKind.SERVICE, {Permission.REPORTING}, "provider")
    remembered = standing(await viewer_behind(world.bearer), world.bearer)
    await run("update service_key set last_used_on = last_used_on - 1")

    assert await stands(pool, remembered) is False
    await viewer_behind(world.bearer)
    assert await stands(pool, remembered) is True


async def test_an_outside_token_stands_no_longer_than_it_lasts(database, pool):
    world = await made(OutsideBearer, AccountKind.STAFF, {Permission.CLIENTS}, "provider")
    viewer = await viewer_behind(world.bearer)
    over = OutsideBearer(ISSUER, world.bearer.subject, None, datetime.now(UTC))

    assert await stands(pool, standing(viewer, over)) is False


async def test_it_is_remembered_by_what_they_came_with(database):
    known = Known()
    world = await made(SessionBearer, AccountKind.STAFF, {Permission.CLIENTS}, "provider")
    remembered = known.remember(await viewer_behind(world.bearer), world.bearer)

    assert known.of(world.bearer) is remembered
    assert known.of(SessionBearer(world.account, uuid4())) is None
    known.forget(world.bearer)
    assert known.of(world.bearer) is None
