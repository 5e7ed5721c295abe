"""Signing in: one and the same answer for whatever is wrong."""

from datetime import UTC, datetime

import pytest

from models import Account
from tests.schema.agency import PASSWORD
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.written import written

SIGN_IN = document("sign_in")
VIEWER = "{ viewer { id displayName kind permissions jobseekerId serviceProvider { name } } }"


async def signed_in(api, email, password=PASSWORD, **told):
    return await api.do(SIGN_IN, {"email": email, "password": password}, viewer=None, **told)


async def test_the_right_password_gives_a_token_that_works(api):
    answer = await signed_in(api, "caseworker@north.example")

    assert answer["userErrors"] == []
    assert answer["viewer"]["permissions"] == ["CLIENTS", "CAMS_LINKING"]
    found = await api.data(VIEWER, token=answer["accessToken"])
    assert found["viewer"]["id"] == answer["viewer"]["id"]
    assert found["viewer"]["serviceProvider"] == {"name": "North Employment"}


async def test_the_token_ends_when_the_answer_says(api):
    answer = await signed_in(api, "caseworker@north.example")

    ends = datetime.fromisoformat(answer["expiresAt"])
    assert 14 * 60 < (ends - datetime.now(UTC)).total_seconds() <= 15 * 60


@pytest.mark.parametrize("email", ["Caseworker@North.Example", " caseworker@north.example "])
async def test_an_address_is_read_however_it_is_typed(api, email):
    assert (await signed_in(api, email))["accessToken"]


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("caseworker@north.example", "wrong"),
        ("caseworker@north.example", ""),
        ("caseworker@north.example", PASSWORD + "\0"),
        ("caseworker@north.example", "x" * 10_000),
        ("nobody.at.all@north.example", PASSWORD),
        ("no address", PASSWORD),
        ("closed@north.example", PASSWORD),
        ("caseworker@north.example\0", PASSWORD),
        ("", ""),
    ],
    ids=lambda text: text[:12].replace("\0", "NUL"),
)
async def test_whatever_is_wrong_is_answered_alike(api, agency, email, password):
    closed = agency.staff("caseworker", agency.north)
    closed.email, closed.disabled_at = "closed@north.example", datetime.now(UTC)
    await closed.save()

    answer = await signed_in(api, email, password)

    assert answer == {
        "accessToken": None,
        "expiresAt": None,
        "viewer": None,
        "userErrors": [
            {
                "code": "INVALID",
                "field": ["input", "password"],
                "message": "The e-mail address or the password is not right.",
            }
        ],
    }


async def test_signing_in_writes_a_session_and_nothing_else(api):
    before = await written()

    await signed_in(api, "caseworker@north.example")

    assert await written() == before | {"session": before["session"] + 1}


async def test_a_key_gives_the_same_account_a_token_again(api):
    wanted = {"email": "caseworker@north.example", "password": PASSWORD, "idempotencyKey": "once"}

    first = await api.do(SIGN_IN, wanted, viewer=None)
    again = await api.do(SIGN_IN, wanted, viewer=None)

    assert first["viewer"] == again["viewer"]
    assert said(again) == []


async def test_a_permission_taken_away_is_gone_with_the_next_request(api):
    token = (await signed_in(api, "manager@north.example"))["accessToken"]
    clients = "{ clients(first: 1) { totalCount } }"
    assert (await api.data(clients, token=token))["clients"] == {"totalCount": 0}

    await Account.filter(email="manager@north.example").update(permissions=[])

    assert (await api.data(clients, token=token))["clients"] is None
    assert (await api.data(VIEWER, token=token))["viewer"]["permissions"] == []


async def test_a_closed_account_is_out_with_the_next_request(api):
    token = (await signed_in(api, "manager@north.example"))["accessToken"]

    await Account.filter(email="manager@north.example").update(disabled_at=datetime.now(UTC))

    await api.send(VIEWER, token=token)
    assert api.last.status_code == 401


async def test_nobody_is_the_viewer_without_a_token(api):
    assert await api.data(VIEWER, viewer=None) == {"viewer": None}


async def test_an_administrator_holds_what_is_listed_and_reaches_every_provider(api):
    answer = await signed_in(api, "admin@portal.example")

    assert answer["viewer"]["permissions"] == ["ADMINISTRATOR"]
    providers = await api.data("{ serviceProviders { name } }", token=answer["accessToken"])
    assert [one["name"] for one in providers["serviceProviders"]] == [
        "North Employment",
        "South Employment",
    ]


async def test_a_front_end_may_always_send_the_field_of_the_second_factor(api):
    answer = await api.do(
        document("sign_in"),
        {"email": "caseworker@north.example", "password": "portal-demo", "code": None},
        viewer=None,
    )

    assert said(answer) == []
