"""A second factor: asked for once the password is right, and every code is good once."""

import asyncio
import time
from dataclasses import replace

import pyotp
import pytest

from models import Letter, LetterKind, RecoveryCode, SecondFactor, SecondFactorChange
from tests.schema.agency import PASSWORD
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.letters import answer_requests, last_token
from tests.schema.sessions import EMAIL, keep_waiting, sign_in, works
from tests.schema.test_password_reset import request, reset

BEGIN = """
mutation ($input: BeginSecondFactorInput!) {
  beginSecondFactor(input: $input) { secret uri userErrors { code field message } }
}
"""
CONFIRM = """
mutation ($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes viewer { secondFactor } userErrors { code field message }
  }
}
"""
REMOVE = """
mutation ($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    viewer { secondFactor } userErrors { code field message }
  }
}
"""
CLEAR = """
mutation ($input: ClearSecondFactorInput!) {
  clearSecondFactor(input: $input) { userErrors { code field message } }
}
"""
CHANGED = "SECOND_FACTOR_CHANGED"
CHANGES = {f"SecondFactor.{change}" for change in SecondFactorChange}
AT_CODE = [("INVALID", "input.code")]


class App:
    """An authenticator app."""

    def __init__(self, secret):
        self._totp = pyotp.TOTP(secret)

    def code(self, step=0):
        """Of the step that is now, or of one before or after."""
        return self._totp.generate_otp(int(time.time()) // 30 + step)

    def wrong(self):
        near = {self.code(step) for step in range(-3, 4)}
        return next(f"{n:06}" for n in range(10) if f"{n:06}" not in near)


async def begin(api, password=PASSWORD, **more):
    return await api.do(BEGIN, {"password": password} | more)


async def confirm(api, code, **more):
    return await api.do(CONFIRM, {"code": code} | more)


async def remove(api, code, password=PASSWORD, **more):
    return await api.do(REMOVE, {"password": password, "code": code} | more)


@pytest.fixture
async def app(api):
    """An app that is enrolled, long enough ago for the code of now to be a new one."""
    app = App((await begin(api))["secret"])
    app.spare = (await confirm(api, app.code()))["recoveryCodes"]
    await SecondFactor.all().update(last_step=0)
    return app


@pytest.fixture
def account(api):
    return api.agency.accounts["caseworker.north"]


async def changes(account):
    letters = await Letter.filter(account_id=account.id, kind=LetterKind.SECOND_FACTOR_CHANGED)
    return [letter.about["change"] for letter in sorted(letters, key=lambda each: each.id)]


async def is_on(api):
    return (await api.data("{ viewer { secondFactor } }"))["viewer"]["secondFactor"]


async def test_the_secret_is_told_as_text_and_as_an_address(api):
    answer = await begin(api)

    assert pyotp.parse_uri(answer["uri"]).secret == answer["secret"]
    assert pyotp.parse_uri(answer["uri"]).name == EMAIL


async def test_nothing_is_told_without_the_password(api):
    answer = await begin(api, "wrong")

    assert said(answer) == [("INVALID", "input.password")]
    assert (answer["secret"], await SecondFactor.all().count()) == (None, 0)


async def test_until_it_is_confirmed_signing_in_needs_no_code(api):
    await begin(api)

    assert said(await sign_in(api)) == []
    assert await is_on(api) is False


async def test_beginning_again_replaces_the_secret(api):
    old = App((await begin(api))["secret"])
    new = App((await begin(api))["secret"])

    assert said(await confirm(api, old.code())) == AT_CODE
    assert said(await confirm(api, new.code())) == []


async def test_the_same_key_is_told_the_same_secret_until_it_is_in_use(api):
    first = await begin(api, idempotencyKey="one")
    again = await begin(api, idempotencyKey="one")
    assert again["secret"] == first["secret"]
    await confirm(api, App(first["secret"]).code())

    assert said(await begin(api, idempotencyKey="one")) == [("CONFLICT", "")]


async def test_a_wrong_code_turns_nothing_on(api):
    app = App((await begin(api))["secret"])

    assert said(await confirm(api, app.wrong())) == AT_CODE
    assert await is_on(api) is False


async def test_a_code_of_nothing_that_was_begun_turns_nothing_on(api):
    assert said(await confirm(api, "123456")) == [("CONFLICT", "input.code")]


async def test_turning_it_on_tells_ten_codes_and_the_owner(api, account):
    app = App((await begin(api))["secret"])
    answer = await confirm(api, app.code())

    assert len(set(answer["recoveryCodes"])) == 10
    assert answer["viewer"] == {"secondFactor": True}
    assert await changes(account) == ["TURNED_ON"]


async def test_a_lost_answer_can_be_asked_for_again_with_its_key_alone(api):
    app = App((await begin(api))["secret"])
    code = app.code()
    first = await confirm(api, code, idempotencyKey="one")
    again = await confirm(api, code, idempotencyKey="one")

    assert sorted(again["recoveryCodes"]) == sorted(first["recoveryCodes"])
    assert said(await confirm(api, code)) == [("CONFLICT", "")]


async def test_whoever_is_signed_in_elsewhere_without_a_code_is_signed_out(api):
    elsewhere = await sign_in(api)
    app = App((await begin(api))["secret"])
    await confirm(api, app.code())

    assert not await works(api, elsewhere["accessToken"])
    assert await is_on(api) is True


async def test_with_one_there_is_no_second_one(api, app):
    assert said(await begin(api)) == [("CONFLICT", "")]


async def test_signing_in_needs_the_code(api, app):
    without = await sign_in(api)

    assert said(without) == AT_CODE
    assert "Enter the code" in without["userErrors"][0]["message"]
    assert without["accessToken"] is None
    assert said(await sign_in(api, code=app.code())) == []


@pytest.mark.parametrize("code", ["", " "])
async def test_an_empty_code_is_none(api, app, code):
    answer = await sign_in(api, code=code)
    assert "Enter the code" in answer["userErrors"][0]["message"]


async def test_a_wrong_code_does_not_sign_in(api, app):
    assert said(await sign_in(api, code=app.wrong())) == AT_CODE


async def test_with_a_wrong_password_nothing_is_said_of_codes(api, app):
    for code in (None, app.code(), app.wrong()):
        answer = await sign_in(api, password="wrong", code=code)
        assert said(answer) == [("INVALID", "input.password")]


async def test_a_code_is_good_once(api, app):
    code = app.code()
    await sign_in(api, code=code)

    assert said(await sign_in(api, code=code)) == AT_CODE


async def test_the_code_that_turned_it_on_is_used_up(api):
    app = App((await begin(api))["secret"])
    code = app.code()
    await confirm(api, code)

    assert said(await sign_in(api, code=code)) == AT_CODE


async def test_after_a_later_code_an_earlier_one_is_not_good_any_more(api, app):
    earlier = app.code()
    await sign_in(api, code=app.code(1))

    assert said(await sign_in(api, code=earlier)) == AT_CODE


async def test_of_many_who_send_one_code_at_once_one_is_let_in(api, app):
    code = app.code()
    answers = await asyncio.gather(*(sign_in(api, code=code) for _ in range(5)))

    assert sum(said(answer) == [] for answer in answers) == 1


async def test_a_lost_answer_to_signing_in_is_given_again_for_its_key(api, app):
    code = app.code()
    first = await sign_in(api, code=code, idempotencyKey="one")
    again = await sign_in(api, code=code, idempotencyKey="one")

    assert first["refreshToken"] == again["refreshToken"] is not None


async def test_a_recovery_code_signs_in_once_and_its_owner_is_told(api, app, account):
    spare = app.spare[3]

    assert said(await sign_in(api, code=spare.lower())) == []
    assert said(await sign_in(api, code=spare)) == AT_CODE
    assert await changes(account) == ["TURNED_ON", "RECOVERY_CODE_USED"]
    assert await RecoveryCode.all().count() == 9


async def test_of_many_who_send_one_recovery_code_at_once_one_is_let_in(api, app):
    answers = await asyncio.gather(*(sign_in(api, code=app.spare[0]) for _ in range(5)))

    assert sum(said(answer) == [] for answer in answers) == 1


async def test_somebody_elses_codes_do_not_sign_in(api, app):
    other = App((await api.do(BEGIN, {"password": PASSWORD}, viewer="manager.north"))["secret"])
    turned_on = await api.do(CONFIRM, {"code": other.code()}, viewer="manager.north")

    for code in (other.code(), turned_on["recoveryCodes"][0]):
        assert said(await sign_in(api, code=code)) == AT_CODE


async def test_wrong_codes_are_counted_like_wrong_passwords(api, app):
    for _ in range(6):
        await sign_in(api, code=app.wrong())
        await keep_waiting()

    assert "too many attempts" in (await sign_in(api, code=app.code()))["userErrors"][0]["message"]


async def test_asking_without_a_code_counts_for_nothing(api, app):
    for _ in range(10):
        await sign_in(api)

    assert said(await sign_in(api, code=app.code())) == []


async def test_guessing_codes_from_many_addresses_is_slowed_too(api, app, settings):
    for number in range(21):
        async with serving(settings, f"203.0.113.{number}") as http:
            await sign_in(replace(api, http=http), code=app.wrong())
    await keep_waiting()

    answer = await sign_in(api, code=app.code())
    assert said(answer) == AT_CODE
    assert "too many attempts" in answer["userErrors"][0]["message"]


async def test_a_right_code_forgets_the_wrong_ones(api, app, settings):
    for number in range(20):
        async with serving(settings, f"203.0.113.{number}") as http:
            await sign_in(replace(api, http=http), code=app.wrong())
    await sign_in(api, code=app.code())
    await sign_in(api, code=app.wrong())
    await keep_waiting()

    assert said(await sign_in(api, code=app.code(1))) == []


async def test_a_stranger_without_the_password_never_makes_the_owner_wait(api, app, settings):
    for number in range(21):
        async with serving(settings, f"203.0.113.{number}") as http:
            await sign_in(replace(api, http=http), password="wrong", code=app.wrong())
    await keep_waiting()

    assert said(await sign_in(api, code=app.code())) == []


async def test_the_secret_is_not_in_the_database(api):
    secret = (await begin(api))["secret"]
    kept = bytes((await SecondFactor.get()).secret)

    assert secret.encode() not in kept


async def test_the_secret_of_somebody_else_does_not_open_in_ones_own_row(api, app, account):
    """Whoever can write the database cannot put a secret there that they know."""
    await api.do(BEGIN, {"password": PASSWORD}, viewer="manager.north")
    theirs = await SecondFactor.exclude(account_id=account.id).get()
    await SecondFactor.filter(account_id=account.id).update(secret=theirs.secret)

    body = await api.send(
        "mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }",
        {"input": {"email": EMAIL, "password": PASSWORD, "code": app.code()}},
        viewer=None,
    )
    assert body["data"] is None
    assert body["errors"][0]["extensions"]["code"] == "INTERNAL"


async def test_it_is_removed_with_the_password_and_a_code(api, app, account):
    answer = await remove(api, app.code())

    assert answer == {"viewer": {"secondFactor": False}, "userErrors": []}
    assert said(await sign_in(api)) == []
    assert await changes(account) == ["TURNED_ON", "REMOVED"]
    assert not await RecoveryCode.exists()


async def test_a_recovery_code_removes_it_too(api, app):
    assert said(await remove(api, app.spare[0])) == []


async def test_neither_the_password_nor_a_code_alone_removes_it(api, app):
    assert said(await remove(api, app.code(), password="wrong")) == [("INVALID", "input.password")]
    assert said(await remove(api, app.wrong())) == AT_CODE
    assert await is_on(api) is True


async def test_what_is_not_there_cannot_be_removed(api):
    assert said(await remove(api, "123456")) == [("INVALID", "")]


async def test_a_new_password_by_mail_needs_the_code_too(api, app):
    await request(api)
    await answer_requests(api)
    token = await last_token(api)

    assert said(await reset(api, token)) == AT_CODE
    assert said(await reset(api, token, code=app.wrong())) == AT_CODE
    assert said(await reset(api, token, code=app.code())) == []


async def test_an_administrator_clears_it_for_whoever_has_lost_it(api, app, account):
    signed_in = await sign_in(api, code=app.code())

    answer = await api.do(CLEAR, {"accountId": str(account.id)}, viewer="admin")

    assert said(answer) == []
    assert not await works(api, signed_in["accessToken"])
    assert said(await sign_in(api)) == []
    assert await changes(account) == ["TURNED_ON", "CLEARED"]


async def test_nobody_else_clears_it(api, app, account):
    for viewer in ("manager.north", "caseworker.north", "manager.south"):
        answer = await api.do(CLEAR, {"accountId": str(account.id)}, viewer=viewer)
        assert [error["code"] for error in answer["userErrors"]] == ["FORBIDDEN"]
    assert await SecondFactor.exists(account_id=account.id)


async def test_an_account_that_is_not_there_has_nothing_to_clear(api):
    answer = await api.do(CLEAR, {"accountId": "x"}, viewer="admin")
    assert said(answer) == [("NOT_FOUND", "input.accountId")]


async def test_an_account_without_one_has_nothing_to_clear(api, account):
    answer = await api.do(CLEAR, {"accountId": str(account.id)}, viewer="admin")
    assert said(answer) == [("INVALID", "input.accountId")]


async def test_an_administrator_does_not_clear_their_own(api):
    own = api.agency.accounts["admin"].id
    answer = await api.do(CLEAR, {"accountId": str(own)}, viewer="admin")
    assert said(answer) == [("CONFLICT", "input.accountId")]


async def test_what_happens_to_it_is_in_the_audit_trail(api, app, account):
    await sign_in(api, code=app.wrong())
    await sign_in(api, code=app.spare[0])
    await remove(api, app.code())

    events = [event for event in await audited() if event.kind in {CHANGED, "CODE_REFUSED"}]
    assert {event.about for event in events} == {account.id}
    told = [(event.kind, *(event.fields & CHANGES)) for event in events]
    assert told == [
        (CHANGED, "SecondFactor.TURNED_ON"),
        ("CODE_REFUSED",),
        (CHANGED, "SecondFactor.RECOVERY_CODE_USED"),
        (CHANGED, "SecondFactor.REMOVED"),
    ]
