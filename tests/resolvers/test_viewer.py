"""A viewer says when they last proved who they are, whatever they came with."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from tortoise.transactions import in_transaction

from models import Account, AccountKind, Language, OutsideIdentity, Permission, Session
from models.identity import Kind, new_id
from permissions import service_key as keys
from permissions.bearer import OutsideBearer, SessionBearer
from permissions.tokens import NotOurs
from permissions.viewer import Viewer
from resolvers import service_key
from resolvers.viewer import viewer_again, viewer_behind

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)
ISSUER = "https://identity.example"


def account(kind=AccountKind.STAFF):
    return Account.create(kind=kind, email=kind, password_hash="!", display_name=kind)


async def test_of_a_session_it_is_when_the_password_was_given(database):
    family = uuid4()
    who = await account()
    common = {"account": who, "family": family, "began_at": NOW - HOUR, "expires_at": NOW + HOUR}
    await Session.create(**common, token_hash="1", created_at=NOW - HOUR, replaced_at=NOW)
    await Session.create(**common, token_hash="2", created_at=NOW)

    viewer = await viewer_behind(SessionBearer(who.id, family))

    assert viewer.authenticated_at == NOW - HOUR
    assert viewer.family == family


@pytest.mark.parametrize("moment", [None, NOW - HOUR])
async def test_of_an_outside_identity_it_is_what_the_provider_says(database, moment):
    who = await account()
    await OutsideIdentity.create(issuer=ISSUER, subject="one", account=who)

    viewer = await viewer_behind(OutsideBearer(ISSUER, "one", moment, NOW + HOUR))

    assert viewer.account_id == who.id
    assert viewer.authenticated_at == moment
    assert viewer.family is None


async def test_a_service_has_never_given_a_password(database):
    who = await account(AccountKind.SERVICE)
    _, text = await service_key.create(who.id, now=NOW, lifetime=HOUR)

    viewer = await viewer_behind(keys.read(text))

    assert viewer.account_id == who.id
    assert viewer.authenticated_at is None


async def test_a_service_is_known_while_the_database_takes_no_writes(database):
    who = await account(AccountKind.SERVICE)
    _, text = await service_key.create(who.id, now=NOW, lifetime=HOUR)

    async with in_transaction() as transaction:
        await transaction.execute_query("set transaction read only")
        viewer = await viewer_behind(keys.read(text))

    assert viewer.account_id == who.id


async def test_an_outside_identity_is_nobody_once_its_token_is_over(database):
    await OutsideIdentity.create(issuer=ISSUER, subject="one", account=await account())
    viewer = await viewer_behind(OutsideBearer(ISSUER, "one", None, NOW + HOUR))
    over = OutsideBearer(ISSUER, "one", None, NOW - HOUR)

    assert await viewer_again(viewer) == viewer
    with pytest.raises(NotOurs):
        await viewer_behind(over)


async def test_a_viewer_who_came_with_nothing_is_nobody_again(database):
    nobody = Viewer(new_id(Kind.ACCOUNT), AccountKind.STAFF, "", Language.ENGLISH, frozenset())

    with pytest.raises(NotOurs):
        await viewer_again(nobody)


async def test_a_jobseeker_s_own_account_holds_nothing_whatever_stands_in_its_row(database):
    who = await account(AccountKind.JOBSEEKER)
    await Account.filter(id=who.id).update(permissions=[one.value for one in Permission])
    await OutsideIdentity.create(issuer=ISSUER, subject="one", account=who)

    viewer = await viewer_behind(OutsideBearer(ISSUER, "one", None, NOW + HOUR))

    assert viewer.permissions == viewer.provider_ids == frozenset()
