"""Whoever changes their password is signed out everywhere else."""

import pytest

from models import Account, Letter, LetterKind
from tests.schema.agency import PASSWORD
from tests.schema.api import said
from tests.schema.sessions import CHANGE_PASSWORD, keep_waiting, renew, sign_in, works

NEW = "correct horse"


async def change(api, token, current=PASSWORD, new=NEW):
    return await api.do(
        CHANGE_PASSWORD, {"currentPassword": current, "newPassword": new}, token=token
    )


async def test_the_new_password_signs_in_and_the_old_one_does_not(api):
    answer = await change(api, (await sign_in(api))["accessToken"])

    assert said(answer) == []
    assert said(await sign_in(api, password=PASSWORD)) == [("INVALID", "input.password")]
    assert said(await sign_in(api, password=NEW)) == []


async def test_every_other_session_ends_and_this_one_goes_on(api):
    here, elsewhere = await sign_in(api), await sign_in(api)

    await change(api, here["accessToken"])

    assert not await works(api, elsewhere["accessToken"])
    assert said(await renew(api, elsewhere["refreshToken"])) == [("INVALID", "input.refreshToken")]
    assert await works(api, here["accessToken"])
    assert said(await renew(api, here["refreshToken"])) == []


async def test_a_letter_tells_the_owner_of_the_account(api):
    await change(api, (await sign_in(api))["accessToken"])

    letter = await Letter.get()
    assert (letter.kind, letter.account_id) == (
        LetterKind.PASSWORD_CHANGED,
        api.agency.accounts["caseworker.north"].id,
    )


async def test_nobody_else_is_signed_out(api):
    other = await sign_in(api, "manager@north.example")

    await change(api, (await sign_in(api))["accessToken"])

    assert await works(api, other["accessToken"])


async def test_a_wrong_password_changes_nothing(api):
    here, elsewhere = await sign_in(api), await sign_in(api)

    answer = await change(api, here["accessToken"], current="wrong")

    assert answer["userErrors"] == [
        {
            "code": "INVALID",
            "field": ["input", "currentPassword"],
            "message": "This is not your password.",
        }
    ]
    assert await works(api, elsewhere["accessToken"])
    assert said(await sign_in(api)) == []


async def test_whoever_holds_a_session_cannot_guess_the_password_either(api):
    here = await sign_in(api)
    for _ in range(6):
        await change(api, here["accessToken"], current="wrong")
    await keep_waiting()

    answer = await change(api, here["accessToken"])

    assert "too many attempts" in answer["userErrors"][0]["message"]


@pytest.mark.parametrize("new", ["", "1234567", "x" * 201])
async def test_a_password_that_cannot_be_is_told_at_its_field(api, new):
    before = await Account.all().values_list("password_hash", flat=True)

    answer = await change(api, (await sign_in(api))["accessToken"], new=new)

    assert said(answer) == [("INVALID", "input.newPassword")]
    assert await Account.all().values_list("password_hash", flat=True) == before


async def test_nobody_changes_a_password_without_signing_in(api):
    wanted = {"currentPassword": PASSWORD, "newPassword": NEW}
    body = await api.send(CHANGE_PASSWORD, {"input": wanted}, viewer=None)

    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
