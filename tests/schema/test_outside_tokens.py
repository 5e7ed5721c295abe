"""Case 57: only an access token that the identity provider signed for us, in its time, says who asks."""

import hmac
import json
import logging
from base64 import urlsafe_b64encode
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from models import Account, AccountKind, OutsideIdentity
from permissions.outside_token import SKEW
from schema.asked import read_asked
from settings import Oidc
from tests.issuer import ANY_KEY, AUDIENCE, public_jwk
from tests.schema.conftest import serving
from tests.schema.published import consumer_of, published

VIEWER = "{ viewer { displayName permissions } }"
HOUR = timedelta(hours=1)
STRANGER = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def at(**offset):
    return int((datetime.now(UTC) + timedelta(**offset)).timestamp())


def base64(content):
    return urlsafe_b64encode(content).decode().rstrip("=")


def signed_with_the_public_key(issuer):
    """HS256, with what everybody may read as its secret (CVE-2015-9235)."""
    public = next(iter(issuer.keys.values())).public_key()
    secret = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    header = {"typ": "at+jwt", "alg": "HS256", "kid": "first"}
    claims = jwt.decode(issuer.token(), options={"verify_signature": False})
    signed = ".".join(base64(json.dumps(part).encode()) for part in (header, claims))
    return f"{signed}.{base64(hmac.digest(secret, signed.encode(), sha256))}"


def of_another_algorithm(issuer):
    """What RS256 signed, said to be PS256."""
    header, claims, signature = issuer.token().split(".")
    return ".".join(
        (
            header.replace(header, base64(b'{"alg":"PS256","kid":"first","typ":"at+jwt"}')),
            claims,
            signature,
        )
    )


def changed(issuer):
    header, _, signature = issuer.token().split(".")
    return f"{header}.{issuer.token('admin').split('.')[1]}.{signature}"


def told(**more):
    return lambda issuer: issuer.token(**more)


def headed(**headers):
    return lambda issuer: issuer.token(headers=headers)


FORGERIES = {
    "no algorithm": told(alg="none"),
    "an algorithm of secrets, with the public key": signed_with_the_public_key,
    "an algorithm of secrets": told(alg="HS256", key="a secret that is long enough for this one"),
    "another algorithm of the same key": told(alg="RS512"),
    "an algorithm that is not the signature's": of_another_algorithm,
    "an algorithm that we do not take": told(
        alg="ES384", key=ec.generate_private_key(ec.SECP384R1())
    ),
    "the key of a stranger": told(key=STRANGER),
    "other claims under the same signature": changed,
    "no end": told(exp=None),
    "an end that is text": lambda issuer: issuer.token(exp=str(at(minutes=5))),
    "an end without end": told(exp=1e400),
    "no beginning": told(iat=None),
    "a beginning that is text": lambda issuer: issuer.token(iat=str(at())),
    "no audience": told(aud=None),
    "another audience": told(aud="https://another.example/api"),
    "the beginning of the audience": told(aud=AUDIENCE[:-1]),
    "an audience that is no text": told(aud=[None, 5]),
    "no issuer": told(iss=None),
    "another issuer": told(iss="https://identity.example"),
    "almost the issuer": lambda issuer: issuer.token(iss=issuer.url + "/"),
    "nobody": told(subject=None),
    "nobody by name": told(subject=""),
    "a subject that is no text": told(sub=7),
    "a subject with a NUL": told(subject="some\0body"),
    "a subject without end": told(subject="x" * 256),
    "no client": told(client_id=None),
    "an ID token": headed(typ="JWT"),
    "no type": headed(typ=None),
    "another type": headed(typ="logout+jwt"),
    "a type that is no text": headed(typ=5),
    "no key": headed(kid=None),
    "a key from a file": headed(kid="../../../../dev/null"),
    "a key from a query": headed(kid="first' or '1'='1"),
    "a key from elsewhere": lambda issuer: issuer.token(
        key=STRANGER, headers={"jku": f"{issuer.url}/trap", "kid": "elsewhere"}
    ),
    "a certificate from elsewhere": lambda issuer: issuer.token(
        key=STRANGER, headers={"x5u": f"{issuer.url}/trap"}
    ),
    "a key in the token": told(key=STRANGER, headers={"jwk": public_jwk(STRANGER, "first")}),
    "something critical": headed(crit=["b64"]),
    "something critical that we do not know": headed(crit=["exp"], exp=1),
    "over": lambda issuer: issuer.token(
        iat=at(minutes=-10), exp=at(seconds=-SKEW.total_seconds() - 5)
    ),
    "not yet": lambda issuer: issuer.token(iat=at(seconds=SKEW.total_seconds() + 60)),
    "not before": lambda issuer: issuer.token(nbf=at(seconds=SKEW.total_seconds() + 60)),
    "longer than we allow": lambda issuer: issuer.token(exp=at(minutes=61)),
    "a hundred years": lambda issuer: issuer.token(exp=at(days=36_500)),
    "the password of tomorrow": lambda issuer: issuer.token(auth_time=at(days=1)),
    "a password of no time": told(auth_time="yesterday"),
    "longer than any token": lambda issuer: issuer.token(padding="x" * 17_000),
}


@pytest.fixture
async def outside(api, issuer, settings, agency):
    """The API of an agency whose caseworker of North is `somebody` at the issuer."""
    oidc = Oidc(issuer.url, AUDIENCE, HOUR, "rfc9068")
    await OutsideIdentity.create(
        issuer=issuer.url, subject="somebody", account_id=agency.accounts["caseworker.north"].id
    )
    async with serving(replace(settings, oidc=oidc)) as http:
        yield replace(api, http=http)


@pytest.fixture
async def plain(outside, issuer, settings):
    """The same before a provider whose tokens have no type."""
    oidc = Oidc(issuer.url, AUDIENCE, HOUR, "plain")
    async with serving(replace(settings, oidc=oidc)) as http:
        yield replace(outside, http=http)


async def status(api, token):
    await api.send(VIEWER, token=token)
    return api.last.status_code


async def test_a_token_of_the_provider_signs_its_account_in(outside, issuer):
    found = await outside.data(VIEWER, token=issuer.token())

    assert found["viewer"] == {
        "displayName": "Caseworker North",
        "permissions": ["CLIENTS", "CAMS_LINKING"],
    }


@pytest.mark.parametrize("forgery", FORGERIES.values(), ids=FORGERIES)
async def test_any_other_token_is_answered_alike(outside, issuer, forgery):
    refused = await outside.send(VIEWER, token="no.token.at-all")
    answer = outside.last

    body = await outside.send(VIEWER, token=forgery(issuer))

    assert outside.last.status_code == answer.status_code == 401
    assert body == refused
    assert {**outside.last.headers} == {**answer.headers}
    assert issuer.asked["trap"] == 0


@pytest.mark.parametrize("alg", ANY_KEY)
async def test_it_may_be_signed_with_any_algorithm_that_we_take(outside, issuer, alg):
    issuer.keys = {"only": ANY_KEY[alg]}

    assert await status(outside, issuer.token(alg=alg)) == 200


@pytest.mark.parametrize(
    "token",
    [
        told(aud=["account", AUDIENCE]),
        headed(typ="application/at+jwt"),
        headed(typ="AT+JWT"),
        lambda issuer: issuer.token(iat=at(minutes=-5), exp=at(seconds=-10)),
        lambda issuer: issuer.token(iat=at(seconds=10)),
        lambda issuer: issuer.token(exp=at(minutes=59)),
        lambda issuer: issuer.token(auth_time=at(days=-3)),
        headed(jku="https://evil.example", jwk=public_jwk(STRANGER, "first")),
    ],
    ids=[
        "one audience of several",
        "a type in full",
        "a type in any case",
        "just over",
        "just begun",
        "almost too long",
        "a password of three days ago",
        "headers that are not read",
    ],
)
async def test_it_is_read_as_the_specification_says(outside, issuer, token):
    assert await status(outside, token(issuer)) == 200


async def test_a_subject_that_nobody_is_linked_to_is_answered_alike(outside, issuer, caplog):
    refused = await outside.send(VIEWER, token="no.token.at-all")

    with caplog.at_level(logging.INFO):
        body = await outside.send(VIEWER, token=issuer.token("a-stranger@agency.example"))

    assert body == refused
    assert outside.last.status_code == 401
    (line,) = [one for one in caplog.records if one.name.startswith("resolvers")]
    assert "stranger" not in str(vars(line))


async def test_a_subject_of_another_issuer_is_somebody_else(outside, issuer, agency):
    await OutsideIdentity.create(
        issuer="https://another.example", subject="boss", account_id=agency.accounts["admin"].id
    )

    assert await status(outside, issuer.token("boss")) == 401


async def test_what_the_token_says_of_permissions_is_not_read(outside, issuer):
    token = issuer.token(permissions=["ADMINISTRATOR"], roles=["admin"], scope="admin")

    found = await outside.data(VIEWER, token=token)

    assert found["viewer"]["permissions"] == ["CLIENTS", "CAMS_LINKING"]


async def test_a_permission_taken_away_is_gone_with_the_next_request(outside, issuer, agency):
    token = issuer.token()
    await Account.filter(id=agency.accounts["caseworker.north"].id).update(permissions=[])

    assert (await outside.data(VIEWER, token=token))["viewer"]["permissions"] == []


async def test_an_identity_that_was_unlinked_is_nobody_with_the_next_request(outside, issuer):
    token = issuer.token()
    assert await status(outside, token) == 200
    await OutsideIdentity.all().delete()

    assert await status(outside, token) == 401


async def test_a_closed_account_is_closed_to_the_provider_too(outside, issuer, agency):
    await Account.filter(id=agency.accounts["caseworker.north"].id).update(
        disabled_at=datetime.now(UTC)
    )

    assert await status(outside, issuer.token()) == 401


async def test_a_request_that_comes_again_is_asked_of_the_provider_s_keys_again(
    outside, issuer, monkeypatch
):
    asked = []
    monkeypatch.setattr(
        "schema.http.read_asked", lambda *sent: asked.append(sent) or read_asked(*sent)
    )
    token = issuer.token()
    for _ in range(2):
        await outside.data("{ clients { totalCount } }", token=token)

    assert len(asked) == 2


async def test_the_password_and_the_keys_of_services_work_as_before(outside, agency):
    assert await status(outside, outside.token("caseworker.north")) == 200


async def test_a_token_of_ours_that_names_a_key_is_not_of_the_provider(outside, issuer):
    kid = {"kid": "first"}
    ours = outside.token("caseworker.north")
    claims = jwt.decode(ours, options={"verify_signature": False})

    assert await status(outside, issuer.token(headers=kid, **claims)) == 401


async def test_without_an_issuer_nobody_else_vouches_for_anybody(api, issuer, agency):
    await OutsideIdentity.create(
        issuer=issuer.url, subject="somebody", account_id=agency.accounts["caseworker.north"].id
    )

    assert await status(api, issuer.token()) == 401
    assert issuer.asked["discovery"] == 0


async def test_while_keys_cannot_be_had_nobody_can_tell(outside, issuer):
    issuer.fault = "down"

    body = await outside.send(VIEWER, token=issuer.token(), language="fr")

    assert outside.last.status_code == 503
    assert body["errors"][0]["extensions"]["code"] == "IDENTITY_UNAVAILABLE"
    assert "fournisseur d’identité" in body["errors"][0]["message"]
    assert await status(outside, outside.token("caseworker.north")) == 200


async def test_keys_that_were_fetched_go_on_while_the_provider_is_down(outside, issuer):
    assert await status(outside, issuer.token()) == 200
    issuer.fault = "down"

    assert await status(outside, issuer.token()) == 200
    assert await status(outside, issuer.token(headers={"kid": "forged"})) == 401


async def test_a_reporting_tool_may_have_an_identity_too(outside, issuer, agency):
    tool = await Account.create(
        kind=AccountKind.SERVICE,
        email="reporting",
        password_hash="!",
        display_name="Reporting",
        permissions=["REPORTING"],
    )
    await OutsideIdentity.create(issuer=issuer.url, subject="tool", account=tool)
    await published(await consumer_of(tool), VIEWER)

    found = await outside.data(VIEWER, token=issuer.token("tool"))

    assert found["viewer"]["permissions"] == ["REPORTING"]


SCOPES = {"scp": "portal.use"}


@pytest.mark.parametrize(
    ("typ", "claims"),
    [
        ("JWT", {"azp": "front-end"} | SCOPES),
        (None, {"cid": "front-end", "scp": ["portal.use"]}),
        ("JWT", {"appid": "front-end"} | SCOPES),
        ("at+jwt", {"client_id": "front-end", "scope": "openid"}),
    ],
)
async def test_a_provider_may_write_plain_tokens_if_we_are_told(plain, issuer, typ, claims):
    token = issuer.token(headers={"typ": typ}, **{"client_id": None} | claims)

    assert await status(plain, token) == 200


@pytest.mark.parametrize(
    ("typ", "claims"),
    [
        ("JWT", {"azp": "front-end"}),
        ("JWT", {"azp": "front-end", "at_hash": "x"} | SCOPES),
        ("JWT", {"azp": "front-end", "c_hash": "x"} | SCOPES),
        ("JWT", {"azp": "front-end", "aud": "front-end"} | SCOPES),
        ("JWT", {"azp": ""} | SCOPES),
        ("JWT", SCOPES),
        ("logout+jwt", {"azp": "front-end"} | SCOPES),
    ],
)
async def test_a_plain_id_token_is_no_access_token(plain, issuer, typ, claims):
    token = issuer.token(headers={"typ": typ}, **{"client_id": None} | claims)

    assert await status(plain, token) == 401


@pytest.mark.parametrize("name", ["alg=none", "kid"])
async def test_a_plain_token_is_verified_like_any_other(plain, issuer, name):
    plain_claims = {"azp": "front-end"} | SCOPES
    forged = {
        "alg=none": issuer.token(alg="none", headers={"typ": "JWT"}, **plain_claims),
        "kid": issuer.token(key=STRANGER, headers={"typ": "JWT"}, **plain_claims),
    }

    assert await status(plain, forged[name]) == 401
