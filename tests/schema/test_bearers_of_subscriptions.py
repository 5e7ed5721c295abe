"""A subscription is opened with a session or an outside token; a service account's key opens none."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models import Account, AccountKind, CamsRefresh, OutsideIdentity
from models.cams_refresh import CamsRefreshStatus
from resolvers import service_key
from settings import Oidc
from tests.issuer import AUDIENCE
from tests.schema.documents import document
from tests.schema.line import answering, connected


@pytest.fixture
async def address(issuer, settings):
    oidc = Oidc(issuer.url, AUDIENCE, timedelta(hours=1), "rfc9068")
    async with answering(replace(settings, oidc=oidc)) as address:
        yield address


@pytest.fixture
async def refresh(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    asked = await api.do(document("refresh_cams"), {"jobseekerId": str(person.id)})
    return await CamsRefresh.get(id=asked["refresh"]["id"])


@pytest.fixture
async def bearers(api, agency, issuer):
    """A token of each kind."""
    tool = await Account.create(
        kind=AccountKind.SERVICE,
        email="tool",
        password_hash="!",
        display_name="Tool",
        permissions=["CLIENTS", "CAMS_LINKING"],
        provider=agency.north,
    )
    _, key = await service_key.create(tool.id, now=datetime.now(UTC), lifetime=timedelta(days=1))
    await OutsideIdentity.create(
        issuer=issuer.url, subject="somebody", account_id=agency.accounts["caseworker.north"].id
    )
    return {
        "session": api.token("caseworker.north"),
        "service key": key,
        "outside": issuer.token(),
    }


async def end_session():
    await Account.all().update(disabled_at=datetime.now(UTC))


async def unlink():
    await OutsideIdentity.all().delete()


END = {"session": end_session, "outside": unlink}


@pytest.mark.parametrize("kind", END)
async def test_each_watches_and_is_ended_at_once(address, bearers, refresh, kind):
    async with connected(address) as one:
        await one.begin(bearers[kind])
        await one.watch(refresh.id)
        assert (await one.hear())["type"] == "next"

        await END[kind]()
        refresh.status = CamsRefreshStatus.SUCCEEDED
        await refresh.save()

        assert await one.hear() == {"id": "1", "type": "complete"}


@pytest.mark.parametrize("kind", END)
async def test_none_begins_anything_after_its_end(address, bearers, refresh, kind):
    async with connected(address) as one:
        await one.begin(bearers[kind])
        await END[kind]()
        await one.watch(refresh.id)

        assert await one.closed() == 4403


async def test_without_the_provider_s_keys_the_connection_is_refused(address, issuer, bearers):
    issuer.fault = "down"

    async with connected(address) as one:
        await one.send(
            {
                "type": "connection_init",
                "payload": {"authorization": f"Bearer {bearers['outside']}"},
            }
        )

        assert await one.closed() == 4403


async def test_a_service_account_watches_nothing(address, bearers, refresh):
    async with connected(address) as one:
        await one.begin(bearers["service key"])
        await one.watch(refresh.id)
        told = await one.hear()

    assert told["type"] == "error"
    assert [error["extensions"]["code"] for error in told["payload"]] == ["FORBIDDEN"]
