"""A service account signs in with any of its keys, for as long as both are in use."""

import asyncio
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest

from models import Account, AccountKind, ServiceKey
from resolvers import service_key
from tests.schema.agency import PASSWORD_HASH

VIEWER = "{ viewer { kind permissions } }"
YEAR = timedelta(days=365)


@pytest.fixture
async def reporting(agency):
    return await Account.create(
        kind=AccountKind.SERVICE,
        email="reporting",
        password_hash=PASSWORD_HASH,
        display_name="Reporting",
        permissions=["REPORTING"],
        provider=agency.north,
    )


@pytest.fixture
async def key(reporting):
    return await made(reporting)


async def made(account, lifetime=YEAR):
    """The text of a new key."""
    _, text = await service_key.create(account.id, now=datetime.now(UTC), lifetime=lifetime)
    return text


async def status(api, key):
    await api.send(VIEWER, token=key)
    return api.last.status_code


async def test_a_key_signs_its_account_in(api, key):
    found = await api.data(VIEWER, token=key)

    assert found["viewer"] == {"kind": "SERVICE", "permissions": ["REPORTING"]}


async def test_the_database_holds_nothing_that_signs_in(api, key):
    (row,) = await ServiceKey.all().values()

    assert key.split("_", 2)[2] not in str(row)
    assert await status(api, f"portal_{row['id'].hex}_{row['key_hash'][:43]}") == 401


async def test_a_new_key_leaves_the_old_one_working(api, reporting, key):
    new = await made(reporting)

    assert [await status(api, one) for one in (key, new)] == [200, 200]


async def test_a_revoked_key_is_over_at_once(api, reporting, key):
    other = await made(reporting)
    id_ = (await ServiceKey.all().order_by("created_at", "id").first()).id

    assert await service_key.revoke(reporting.id, id_, now=datetime.now(UTC))

    assert [await status(api, one) for one in (key, other)] == [401, 200]


async def test_an_expired_key_is_over(api, reporting):
    assert await status(api, await made(reporting, lifetime=timedelta(0))) == 401


async def test_with_its_account_closed_every_key_is_over(api, reporting, key):
    other = await made(reporting)
    await Account.filter(id=reporting.id).update(disabled_at=datetime.now(UTC))

    assert [await status(api, one) for one in (key, other)] == [401, 401]


async def test_only_a_service_account_signs_in_with_a_key(api, agency):
    assert await status(api, await made(agency.accounts["admin"])) == 401


async def test_the_id_of_one_key_with_the_secret_of_another_is_no_key(api, reporting, key):
    other = await made(reporting)

    assert await status(api, key[:40] + other[40:]) == 401


async def test_a_permission_that_was_taken_away_is_gone_with_the_next_request(api, reporting, key):
    await Account.filter(id=reporting.id).update(permissions=[])

    assert (await api.data(VIEWER, token=key))["viewer"]["permissions"] == []


async def test_the_day_of_the_last_request_is_kept(api, key):
    await api.send(VIEWER, token=key)

    assert (await ServiceKey.get()).last_used_on == datetime.now(UTC).date()


async def test_a_key_that_is_refused_was_not_used(api, key):
    await status(api, key[:-4] + "AAAA")

    assert (await ServiceKey.get()).last_used_on is None


async def test_nobody_waits_for_the_note_that_another_request_writes(api, key, database_url):
    holding = await asyncpg.connect(database_url)
    try:
        async with holding.transaction():
            await holding.execute("select 1 from service_key for update")
            async with asyncio.timeout(10):
                assert await status(api, key) == 200
    finally:
        await holding.close()


async def test_whoever_signs_out_with_a_key_ends_nobodys_session(api, key):
    await api.send("mutation { signOut { userErrors { code } } }", token=key)

    assert await status(api, key) == 200
    assert await status(api, None) == 200
