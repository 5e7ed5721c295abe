"""`portal identity` links a subject of the identity provider to one account, and unlinks it."""

import asyncio

import pytest

ISSUER = "https://identity.example/realms/agency"
OIDC = {"OIDC_ISSUER": ISSUER, "OIDC_AUDIENCE": "portal"}
EMAIL = "caseworker@north.example"


@pytest.fixture
def identity(seeded):
    async def identity(*arguments, **settings):
        return await asyncio.to_thread(seeded.portal, "identity", *arguments, **(settings or OIDC))

    return identity


@pytest.fixture(autouse=True)
async def nobody_linked(seeded):
    """Before and after: another file compares what stands in every table."""
    await seeded.rows("delete from outside_identity")
    yield
    await seeded.rows("delete from outside_identity")


async def linked(seeded):
    rows = await seeded.rows(
        "select email, issuer, subject from outside_identity i join account a on a.id = account_id"
    )
    return [tuple(row) for row in rows]


async def test_a_subject_is_linked_at_the_issuer_of_the_settings(seeded, identity):
    assert (await identity("link", EMAIL.upper(), "8a4f-11")).returncode == 0

    assert await linked(seeded) == [(EMAIL, ISSUER, "8a4f-11")]
    assert (await identity("list")).stdout == f"{EMAIL}  8a4f-11  {ISSUER}\n"


async def test_a_subject_is_of_one_account(seeded, identity):
    await identity("link", EMAIL, "8a4f-11")

    refused = await identity("link", "manager@north.example", "8a4f-11")

    assert (refused.returncode, refused.stdout) == (1, "")
    assert "linked already" in refused.stderr
    assert await linked(seeded) == [(EMAIL, ISSUER, "8a4f-11")]


async def test_it_is_unlinked_again(seeded, identity):
    await identity("link", EMAIL, "8a4f-11")
    await identity("link", EMAIL, "other")

    assert (await identity("unlink", EMAIL, "8a4f-11")).returncode == 0

    assert await linked(seeded) == [(EMAIL, ISSUER, "other")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("link", "nobody@nowhere.example", "x"), "no account"),
        (("link", EMAIL, "é"), "a subject is"),
        (("link", EMAIL, ""), "a subject is"),
        (("unlink", EMAIL, "x"), "not linked"),
    ],
)
async def test_what_cannot_be_is_said_in_a_sentence(seeded, identity, arguments, said):
    refused = await identity(*arguments)

    assert refused.returncode == 1
    assert said in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert await linked(seeded) == []


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"OIDC_ISSUER": ""}, "OIDC_ISSUER is not set"),
        ({"OIDC_ISSUER": "http://identity.example"}, "OIDC_ISSUER cannot be used"),
        ({"OIDC_ISSUER": ISSUER}, "OIDC_AUDIENCE is not set"),
        (OIDC | {"OIDC_TOKEN_PROFILE": "any"}, "OIDC_TOKEN_PROFILE cannot be used"),
    ],
)
async def test_settings_that_cannot_be_used_are_named(identity, settings, said):
    refused = await identity("link", EMAIL, "x", **settings)

    assert refused.returncode == 1
    assert said in refused.stderr


async def test_both_are_in_the_audit_trail_without_the_subject(seeded, identity):
    who = "coordinator@north.example"
    await identity("link", who, "her@agency.example")
    await identity("unlink", who, "her@agency.example")

    rows = await seeded.rows(
        "select e.* from audit_event e join account a on a.id = about_account_id"
        " where a.email = $1 order by e.id",
        who,
    )
    assert [row["kind"] for row in rows] == ["IDENTITY_LINKED", "IDENTITY_UNLINKED"]
    assert "her@agency.example" not in str(rows)
