"""A read trusts nothing that this process remembers of who asks: what was taken away is gone at once."""

import pytest

from models import Account, Session
from tests.people import now
from tests.schema.audited import audited
from tests.schema.statements import statements

CLIENTS = "{ clients(first: 5) { edges { node { firstName } } } }"


@pytest.fixture
async def known(api):
    """Somebody who has just read, so that this process remembers them."""
    await api.agency.client(first_name="Ada")
    await api.agency.client(api.agency.south, first_name="Grace")
    assert await names(api) == ["Ada"]
    return api.agency.accounts["caseworker.north"]


async def names(api):
    data = await api.data(CLIENTS)
    return [edge["node"]["firstName"] for edge in data["clients"]["edges"]]


async def test_who_asks_costs_no_statement_of_its_own(api, known):
    with statements() as sent:
        assert await names(api) == ["Ada"]

    (only,) = sent
    assert '"jobseeker"' in only


@pytest.mark.parametrize(
    "change", [{"ended_at": now()}, {"replaced_at": now()}, {"expires_at": now()}]
)
async def test_a_session_that_is_over_reads_nothing(api, known, change):
    before = await audited("READ")
    await Session.filter(account_id=known.id).update(**change)

    await api.send(CLIENTS)

    assert api.last.status_code == 401
    assert await audited("READ") == before


async def test_an_account_that_was_closed_reads_nothing(api, known):
    before = await audited("READ")
    await Account.filter(id=known.id).update(disabled_at=now())

    await api.send(CLIENTS)

    assert api.last.status_code == 401
    assert await audited("READ") == before


async def test_a_permission_that_was_taken_away_opens_nothing(api, known):
    await Account.filter(id=known.id).update(permissions=[])

    assert await api.hidden(CLIENTS) == ["Query.clients"]


async def test_a_permission_that_was_given_opens_at_once(api, known):
    await Account.filter(id=known.id).update(permissions=["CLIENTS", "SERVICE_PROVIDER_GROUP"])

    assert sorted(await names(api)) == ["Ada", "Grace"]


async def test_whoever_works_elsewhere_now_sees_the_people_there(api, known):
    await Account.filter(id=known.id).update(provider_id=api.agency.south.id)

    assert await names(api) == ["Grace"]
    assert await names(api) == ["Grace"]


async def test_another_language_is_answered_at_once(api, known):
    await Account.filter(id=known.id).update(language="fr")

    await api.send(CLIENTS)

    assert api.last.headers["content-language"] == "fr"
