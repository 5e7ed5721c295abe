"""`portal token` makes keys, shows which there are and revokes them; a key itself is printed once."""

import asyncio

import pytest

NAME = "reporting-north"


@pytest.fixture
def token(seeded):
    async def token(*options):
        return await asyncio.to_thread(seeded.portal, "token", *options)

    return token


@pytest.fixture(autouse=True)
async def no_keys(seeded):
    """Before and after: another file compares what stands in every table."""
    await seeded.rows("delete from service_key")
    yield
    await seeded.rows("delete from service_key")


async def states(token):
    """What is said of each key, the newest first."""
    listed = await token(NAME, "--list")
    return [line.split("  ")[2].split()[0] for line in listed.stdout.splitlines()]


async def test_a_key_alone_goes_to_standard_output(seeded, token):
    made = await token(NAME)

    (row,) = await seeded.rows("select * from service_key")
    assert made.returncode == 0
    assert made.stdout.startswith(f"portal_{row['id'].hex}_")
    assert len(made.stdout.split()) == 1
    assert f"works until {row['expires_at']:%Y-%m-%d}" in made.stderr
    assert (row["expires_at"] - row["created_at"]).days == 365


async def test_it_works_for_as_long_as_was_said(seeded, token):
    await token(NAME, "--days", "30")

    (row,) = await seeded.rows("select * from service_key")
    assert (row["expires_at"] - row["created_at"]).days == 30


async def test_each_time_is_another_key_and_the_others_go_on(token):
    assert (await token(NAME)).stdout != (await token(NAME)).stdout
    assert await states(token) == ["works", "works"]


async def test_a_new_key_can_revoke_the_others(token):
    await token(NAME)

    made = await token(NAME, "--revoke-others")

    assert "Revoked: 1." in made.stderr
    assert await states(token) == ["works", "revoked"]


async def test_a_list_holds_no_secret(token):
    secret = (await token(NAME)).stdout.strip().split("_", 2)[2]

    listed = (await token(NAME, "--list")).stdout

    assert "last used never" in listed
    assert secret not in listed


async def test_one_key_is_revoked_by_its_id(token):
    id_ = (await token(NAME)).stdout.split("_")[1]
    await token(NAME)

    assert (await token(NAME, "--revoke", id_)).returncode == 0

    assert await states(token) == ["works", "revoked"]


@pytest.mark.parametrize("id_", ["x", "01a2007888a68715b3fd847073b585c6"])
async def test_a_key_that_is_not_there_is_not_revoked(token, id_):
    ended = await token(NAME, "--revoke", id_)

    assert ended.returncode == 1
    assert "--list" in ended.stderr


@pytest.mark.parametrize("options", [(), ("--list",), ("--revoke", "x")])
async def test_of_nobody_there_are_no_keys(token, options):
    ended = await token("reporting-west", *options)

    assert (ended.returncode, ended.stdout) == (1, "")
    assert NAME in ended.stderr


async def test_what_is_made_and_revoked_is_in_the_audit_trail(seeded, token):
    first = (await token(NAME)).stdout.split("_")[1]
    second = (await token(NAME, "--revoke-others")).stdout.split("_")[1]
    await token(NAME, "--revoke", second)

    rows = await seeded.rows(
        "select e.kind, e.fields[1] as key from audit_event e join account a on a.id = about_account_id"
        " where a.email = $1 and e.fields && $2 order by e.id",
        NAME,
        [f"ServiceKey.{first}", f"ServiceKey.{second}"],
    )
    assert [(row["kind"], row["key"].removeprefix("ServiceKey.")) for row in rows] == [
        ("SERVICE_KEY_CREATED", first),
        ("SERVICE_KEY_CREATED", second),
        ("SERVICE_KEY_REVOKED", first),
        ("SERVICE_KEY_REVOKED", second),
    ]
