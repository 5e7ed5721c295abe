"""Only an access token that this portal signed, for this API, within its time, says who is asking."""

from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import jwt
import pytest

from permissions.tokens import Tokens
from tests.schema.api import SECRET_KEY

VIEWER = "{ viewer { id } }"
LIFETIME = timedelta(minutes=15)


def signing_key():
    return Tokens(SECRET_KEY, access_token_lifetime=LIFETIME)._access_key


def forged(account, *, key=None, typ="at+jwt", alg="HS256", header=None, **claims):
    now = datetime.now(UTC)
    values = {
        "iss": "jobs-portal",
        "aud": "jobs-portal-api",
        "sub": str(account.id),
        "sid": str(account.id),
        "iat": int(now.timestamp()),
        "exp": int((now + LIFETIME).timestamp()),
    } | claims
    return jwt.encode(
        {name: value for name, value in values.items() if value is not None},
        (key or signing_key()) if alg != "none" else None,
        algorithm=alg,
        headers={"typ": typ} | (header or {}),
    )


SECOND = timedelta(seconds=1)
FORGERIES = {
    "no algorithm": {"alg": "none"},
    "another key": {"key": b"another key of thirty-two bytes!"},
    "another algorithm of the same key": {"alg": "HS512", "key": b"k" * 64},
    "another audience": {"aud": "somebody-else"},
    "no audience": {"aud": None},
    "another issuer": {"iss": "https://identity.example"},
    "no issuer": {"iss": None},
    "an ID token": {"typ": "JWT"},
    "no end": {"exp": None},
    "no beginning": {"iat": None},
    "nobody": {"sub": None},
    "not an account": {"sub": str(uuid4())},
    "no id": {"sub": "admin"},
    "no session": {"sid": None},
    "not a session": {"sid": str(uuid4())},
    "no id of a session": {"sid": 1},
    "a hundred years": {
        "exp": int((datetime.now(UTC) + timedelta(days=36_500)).timestamp()),
    },
    "over": {
        "iat": int((datetime.now(UTC) - LIFETIME - SECOND).timestamp()),
        "exp": int((datetime.now(UTC) - SECOND).timestamp()),
    },
    "not yet": {
        "iat": int((datetime.now(UTC) + LIFETIME).timestamp()),
        "exp": int((datetime.now(UTC) + 2 * LIFETIME).timestamp()),
    },
    "a key from elsewhere": {
        "key": b"another key of thirty-two bytes!",
        "header": {"kid": "../../dev/null", "jku": "http://evil.example/keys"},
    },
}


async def test_a_token_as_we_make_it_is_good(api, agency):
    token = forged(agency.accounts["admin"])

    assert (await api.data(VIEWER, token=token))["viewer"]


@pytest.mark.parametrize("forgery", FORGERIES.values(), ids=FORGERIES)
async def test_a_forged_token_is_answered_with_401(api, agency, forgery):
    token = forged(agency.accounts["admin"], **forgery)

    body = await api.send(VIEWER, token=token)

    assert api.last.status_code == 401
    assert api.last.headers["www-authenticate"] == 'Bearer error="invalid_token"'
    assert "data" not in body
    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    "authorization",
    [
        "Bearer",
        "Bearer ",
        "Bearer x",
        "Bearer a.b.c",
        "Basic YWRtaW46cG9ydGFsLWRlbW8=",
        "Bearer portal_",
        "Bearer portal_00000000000000000000000000000000_AAAA",
        "Bearer \xff\xfe",
        "Bearer " + "x" * 8000,
        "Bearer " + urlsafe_b64encode(b'{"alg":' * 1000).decode() + ".e30.x",
    ],
    ids=lambda text: text[:20].encode("unicode_escape").decode(),
)
async def test_what_is_no_token_is_answered_with_401(api, authorization):
    answer = await api.http.post(
        "/graphql",
        json={"query": VIEWER},
        headers={"Authorization": authorization.encode("latin-1")},
    )

    assert answer.status_code == 401


async def test_the_scheme_is_read_in_any_case(api):
    answer = await api.http.post(
        "/graphql",
        json={"query": VIEWER},
        headers={"Authorization": f"bEARER {api.token('admin')}"},
    )

    assert answer.json()["data"]["viewer"]


async def test_a_token_with_the_session_of_somebody_else_is_answered_with_401(api, agency):
    token = forged(agency.accounts["admin"], sid=str(agency.accounts["nobody.north"].id))

    await api.send(VIEWER, token=token)

    assert api.last.status_code == 401


async def test_an_hour_is_longer_than_any_token_of_ours_lasts(api, agency):
    an_hour = datetime.now(UTC) + timedelta(hours=1)

    await api.send(VIEWER, token=forged(agency.accounts["admin"], exp=int(an_hour.timestamp())))

    assert api.last.status_code == 401


async def test_a_look_up_token_is_no_access_token(api):
    found = await api.data('{ lookUp(name: "Ada") { token } }')

    await api.send(VIEWER, token=found["lookUp"]["token"])

    assert api.last.status_code == 401


@pytest.mark.parametrize(
    "query",
    [
        '{ jobseeker(id: "x") { id } }',
        '{ node(id: "x") { id } }',
        "{ clients { totalCount } }",
        '{ occupations(search: "cook") { code } }',
        'mutation { refreshCams(input: { jobseekerId: "x" }) { userErrors { code } } }',
        'mutation { revokeInvitation(input: { invitationId: "x" }) { userErrors { code } } }',
    ],
)
async def test_whoever_is_not_signed_in_is_told_to_sign_in_first(api, query):
    body = await api.send(query, viewer=None)

    assert body["errors"][0]["message"] == "Sign in first."
    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert set((body["data"] or {"": None}).values()) == {None}


async def test_the_catalogues_are_for_everybody(api):
    found = await api.data("{ catalogue(catalogue: SERVICE_NEED) { name label } }", viewer=None)

    assert [entry["name"] for entry in found["catalogue"]] == ["Resume help", "Interview practice"]
