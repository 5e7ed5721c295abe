"""The jobseeker who holds the link opens their own account; every link that does not work looks alike."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from models import Account, CaseNote, Invitation
from tests.people import now
from tests.schema.api import said
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.documents import document
from tests.schema.invitations import invited, link_of, token_of
from tests.schema.written import written

INVITATION = document("invitation")
PASSWORD = "correct horse"
VIEWER = "{ viewer { id kind permissions jobseekerId displayName } }"
CANNOT_BE_USED = "This invitation cannot be used. Ask your service provider for a new one."


async def accept(api, token, password=PASSWORD):
    return await api.do(
        INVITATION,
        {"token": token, "password": password},
        viewer=None,
        operation="AcceptInvitation",
    )


@pytest.fixture
async def invitation(api, agency):
    return await invited(api, await agency.jobseeker(preferred_name="Countess"))


async def test_accepting_opens_an_account_and_signs_in(api, invitation):
    answer = await accept(api, token_of(api, invitation.id))

    assert said(answer) == []
    found = (await api.data(VIEWER, token=answer["accessToken"]))["viewer"]
    assert found == {
        "id": answer["viewer"]["id"],
        "kind": "JOBSEEKER",
        "permissions": [],
        "jobseekerId": str(invitation.jobseeker_id),
        "displayName": "Countess Lovelace",
    }


async def test_the_jobseeker_signs_in_with_the_new_password_from_then_on(api, invitation):
    await accept(api, token_of(api, invitation.id))

    answer = await api.do(
        document("sign_in"), {"email": "ada@mail.example", "password": PASSWORD}, viewer=None
    )

    assert answer["accessToken"]


async def test_the_invitation_says_so_and_a_case_note_has_no_author(api, invitation):
    await accept(api, token_of(api, invitation.id))

    after = await Invitation.get()
    assert after.status == "ACCEPTED"
    assert after.accepted_at is not None
    note = await CaseNote.get()
    assert (note.kind, note.author_id) == ("INVITATION_ACCEPTED", None)


@pytest.mark.parametrize(
    "wrap",
    ["{link}", " {link} ", "{link}/", "http://elsewhere.example/{token}", "#/{token}", "{token}"],
)
async def test_the_whole_link_is_as_good_as_its_last_part(api, invitation, wrap):
    sent = wrap.format(link=link_of(api, invitation), token=token_of(api, invitation.id))

    assert said(await accept(api, sent)) == []


UNUSABLE = {
    "used": {"status": "ACCEPTED"},
    "revoked": {"status": "REVOKED"},
    "expired": {"status": "EXPIRED"},
    "past its time": {"expires_at": now() - timedelta(seconds=1)},
}


@pytest.mark.parametrize("columns", UNUSABLE.values(), ids=UNUSABLE)
async def test_a_link_that_does_not_work_answers_like_one_that_never_was(api, invitation, columns):
    await Invitation.all().update(**columns)
    before = await written()

    answer = await accept(api, token_of(api, invitation.id))
    unknown = await accept(api, "never was")

    assert answer == unknown
    assert said(answer) == [("NOT_FOUND", "input.token")]
    assert answer["userErrors"][0]["message"] == CANNOT_BE_USED
    assert await written() == before


@pytest.mark.parametrize("token", ["", " ", "\0", "é", "/", "x" * 20_000])
async def test_whatever_else_is_sent_answers_the_same(api, invitation, token):
    assert said(await accept(api, token)) == [("NOT_FOUND", "input.token")]


async def test_a_part_of_a_token_is_none(api, invitation):
    assert said(await accept(api, token_of(api, invitation.id)[:-1])) == [
        ("NOT_FOUND", "input.token")
    ]


async def test_a_hash_of_one_s_own_in_the_database_makes_no_link(api, invitation):
    await Invitation.all().update(token_hash=api.tokens.hash_of("my own"))

    assert said(await accept(api, "my own")) == [("NOT_FOUND", "input.token")]


async def test_another_secret_ends_open_invitations(api, settings, invitation):
    token = token_of(api, invitation.id)
    async with serving(replace(settings, secret_key=settings.secret_key + "!")) as http:
        there = await accept(replace(api, http=http), token)

    assert said(there) == [("NOT_FOUND", "input.token")]
    assert said(await accept(api, token)) == []


async def test_somebody_who_has_an_account_opens_no_second_one(api, agency, invitation):
    person = await invitation.jobseeker
    await agency.own_account(person)

    assert said(await accept(api, token_of(api, invitation.id))) == [("NOT_FOUND", "input.token")]


async def test_that_an_address_has_an_account_is_not_told_without_a_trace(api, invitation):
    await Account.filter(email="nobody@north.example").update(email="ada@mail.example")

    await accept(api, token_of(api, invitation.id))

    (event,) = await audited("INVITATION_REFUSED")
    assert event.people == {invitation.jobseeker_id}
    assert event.operation == "Mutation.acceptInvitation"


async def test_an_address_that_has_an_account_is_told_to_sign_in(api, agency, invitation):
    await Account.filter(email="nobody@north.example").update(email="ada@mail.example")
    before = await written()

    answer = await accept(api, token_of(api, invitation.id))

    assert said(answer) == [("CONFLICT", "input.token")]
    assert await written() == before
    assert (await Invitation.get()).status == "SENT"


async def test_ten_at_once_open_one_account(api, invitation):
    token = token_of(api, invitation.id)

    answers = await asyncio.gather(*(accept(api, token) for _ in range(10)))

    assert [said(answer) for answer in answers].count([]) == 1
    assert [said(answer) for answer in answers].count([("NOT_FOUND", "input.token")]) == 9
    assert await Account.filter(kind="jobseeker").count() == 1


@pytest.mark.parametrize("password", ["", "seven77", "x" * 201])
async def test_a_password_has_8_to_200_characters(api, invitation, password):
    answer = await accept(api, token_of(api, invitation.id), password)

    assert said(answer) == [("INVALID", "input.password")]
    assert not await Account.filter(kind="jobseeker").exists()


@pytest.mark.parametrize(
    "password", ["eight888", "x" * 200, "пароль пароль", "🔐🔐🔐🔐🔐🔐🔐🔐", "a\0b\nc\td!"]
)
async def test_any_characters_make_a_password(api, invitation, password):
    await accept(api, token_of(api, invitation.id), password)

    answer = await api.do(
        document("sign_in"), {"email": "ada@mail.example", "password": password}, viewer=None
    )
    assert answer["accessToken"]


async def test_the_password_rule_is_told_before_anything_of_the_link(api, invitation):
    good = await accept(api, token_of(api, invitation.id), "short")
    unknown = await accept(api, "never was", "short")

    assert good == unknown


async def test_the_longest_names_open_an_account(api, agency):
    person = await agency.jobseeker(first_name="é" * 100, last_name="à" * 100)
    invitation = await invited(api, person)

    answer = await accept(api, token_of(api, invitation.id))

    assert said(answer) == []


async def test_only_a_hash_of_the_token_is_stored(api, invitation):
    token = token_of(api, invitation.id)

    assert token not in str(await Invitation.all().values())


async def test_looking_at_the_link_does_not_use_it(api, invitation):
    link = link_of(api, invitation)
    await api.http.get(link.removeprefix("http://portal.example"))
    await api.http.head(link.removeprefix("http://portal.example"))

    assert (await Invitation.get()).status == "SENT"
