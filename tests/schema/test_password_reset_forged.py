"""A link for a new password is made with our secret; whatever is stored, no other one is good."""

from dataclasses import replace

from models import PasswordReset
from tests.schema.api import said
from tests.schema.conftest import serving
from tests.schema.sessions import sign_in
from tests.schema.test_password_reset import UNUSABLE, mailed, reset


async def test_a_hash_of_one_s_own_in_the_database_makes_no_link(api):
    await mailed(api)
    await PasswordReset.all().update(token_hash=api.tokens.hash_of("my own"))

    assert await reset(api, "my own") == UNUSABLE
    assert said(await sign_in(api)) == []


async def test_a_link_of_one_s_own_that_is_moved_to_another_account_is_none(api):
    token = await mailed(api)
    victim = api.agency.accounts["manager.north"]
    await PasswordReset.all().update(account_id=victim.id)

    assert await reset(api, token) == UNUSABLE


async def test_another_secret_ends_the_links(api, settings):
    token = await mailed(api)
    async with serving(replace(settings, secret_key=settings.secret_key + "!")) as http:
        elsewhere = replace(api, http=http)
        there = await reset(elsewhere, token)

    assert there == UNUSABLE
    assert said(await reset(api, token)) == []
