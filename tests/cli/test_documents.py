"""`portal documents` and `portal consumers`: what programs may run, from the machine itself."""

import asyncio
import contextlib
import contextvars
import functools
import io
import json
import os

import asyncpg
import pytest

import cli
from models.persisted_document import sha256_of

NORTH = "reporting-north"
NAMES = "query Names { clients { edges { node { firstName } } } }"
WIDER = "query Names { clients { edges { node { firstName lastName } } } }"
MINE = "query Mine { viewer { id } }"


@pytest.fixture(autouse=True)
async def nothing_published(seeded):
    """Before and after: another file compares what stands in every table."""
    forget = "delete from document_use; delete from persisted_document; delete from consumer"
    connection = await asyncpg.connect(seeded.url)
    await connection.execute(forget)
    yield
    await connection.execute(forget)
    await connection.close()


@pytest.fixture
def portal(seeded, monkeypatch):
    """The code, and every line that the command printed. In this process: there are many."""

    def run(*command):
        said = io.StringIO()
        both = (contextlib.redirect_stdout(said), contextlib.redirect_stderr(said))
        with both[0], both[1], pytest.raises(SystemExit) as ended:
            cli.portal(list(map(str, command)))
        return ended.value.code or 0, said.getvalue().splitlines()

    async def portal(*command, **settings):
        with monkeypatch.context() as patched:
            for name, value in (seeded.environment | settings).items():
                patched.setenv(name, value)
            # Of another event loop: it knows nothing of the connections of this one.
            started = functools.partial(contextvars.Context().run, run, *command)
            return await asyncio.get_running_loop().run_in_executor(None, started)

    return portal


@pytest.fixture
def file(tmp_path):
    def file(content, name=None):
        is_text = isinstance(content, str)
        path = tmp_path / (name or ("a.graphql" if is_text else "a.json"))
        path.write_text(content if is_text else json.dumps(content))
        return path

    return file


async def states(seeded):
    rows = await seeded.rows(
        "select c.name as consumer, d.name, version, state from persisted_document d"
        " join consumer c on c.id = consumer_id order by 1, 2, 3"
    )
    return [tuple(row) for row in rows]


async def test_a_document_is_published_for_a_service_account_that_becomes_a_consumer(
    portal, seeded, file
):
    published = await portal("documents", "publish", file(MINE), "--consumer", NORTH)
    again = await portal("documents", "publish", file(MINE), "--consumer", NORTH)

    line = f"Mine  version 1  active  sha256:{sha256_of(MINE)}"
    assert published == (0, [line])
    assert again == (0, [f"{line}  unchanged"])
    assert await states(seeded) == [(NORTH, "Mine", 1, "active")]
    (consumer,) = await seeded.rows(
        "select mode, email from consumer join account on account.id = account_id"
    )
    assert tuple(consumer) == ("enforce", NORTH)


async def test_another_text_is_the_next_version_and_the_older_one_goes_on(portal, seeded, file):
    await portal("consumers", "add", "web")
    await portal("documents", "publish", file(NAMES), "--consumer", "web")

    code, (line,) = await portal("documents", "publish", file(WIDER), "--consumer", "web")

    assert (code, line.split("  ")[:3]) == (0, ["Names", "version 2", "active"])
    assert [row[2:] for row in await states(seeded)] == [(1, "active"), (2, "active")]


async def test_a_pending_document_is_activated_and_retired(portal, seeded, file):
    await portal("documents", "publish", file(MINE), "--consumer", NORTH, "--pending")
    assert await states(seeded) == [(NORTH, "Mine", 1, "pending")]

    await portal("documents", "activate", "Mine", "--consumer", NORTH)
    assert await states(seeded) == [(NORTH, "Mine", 1, "active")]

    await portal("documents", "retire", "Mine", "--consumer", NORTH)
    assert await states(seeded) == [(NORTH, "Mine", 1, "retired")]
    again = await portal("documents", "retire", "Mine", "--consumer", NORTH)
    assert again == (0, ["Mine was retired already."])


async def test_one_version_of_several_is_retired(portal, seeded, file):
    await portal("consumers", "add", "web")
    for text in (NAMES, WIDER):
        await portal("documents", "publish", file(text), "--consumer", "web")

    await portal("documents", "retire", "Names", "--consumer", "web", "--version", "1")

    assert [row[2:] for row in await states(seeded)] == [(1, "retired"), (2, "active")]


async def test_a_file_with_a_mistake_publishes_nothing(portal, seeded, file):
    path = file({"good": MINE, "bad": "query Bad { nothing }", "worse": "{"})

    code, told = await portal("documents", "publish", path, "--consumer", NORTH)

    assert code == 1
    assert [line.strip().partition(":")[0] for line in told[1:]] == ["bad", "worse"]
    assert await states(seeded) == []
    assert await seeded.one("select count(*) from consumer") == 0


async def test_a_reporting_tool_publishes_what_it_may_see_alone(portal, seeded, file):
    path = file("query Staff { staffMembers { totalCount } }")

    code, told = await portal("documents", "publish", path, "--consumer", NORTH)

    assert code == 1
    assert told[1].strip().endswith("may not see Query.staffMembers.")


async def test_somebody_publishes_what_they_may_see_themselves_if_they_may_publish(
    portal, seeded, file
):
    await portal("consumers", "add", "web")
    sensitive = file("query S { clients { edges { node { sensitiveInformation { version } } } } }")

    async def published_by(email):
        return await portal("documents", "publish", sensitive, "--consumer", "web", "--by", email)

    assert (
        (await published_by("admin@portal.example"))[1][1]
        .strip()
        .endswith("may not see Client.sensitiveInformation.")
    )
    assert "may not publish" in (await published_by("coordinator@north.example"))[1][0]
    assert "nobody signs in" in (await published_by("who@north.example"))[1][0]
    assert await states(seeded) == []


async def test_names_and_ids_are_one_document_each(portal, seeded, file):
    await portal("consumers", "add", "web")
    await portal("documents", "publish", file({"tool-1": MINE}), "--consumer", "web")

    taken = await portal("documents", "publish", file({"tool-1": NAMES}), "--consumer", "web")
    shipped = await portal(
        "documents", "publish", file("query Viewer { viewer { id } }"), "--consumer", "web"
    )

    assert taken[1][1].strip() == "Names: the id tool-1 is Mine version 1 already."
    assert shipped[1][1].strip() == "Viewer: the product ships a document of this name."


async def test_a_list_says_whose_which_and_how_often(portal, seeded, file):
    await portal("documents", "publish", file(MINE), "--consumer", NORTH)
    account = await seeded.one("select id::text from account where email = $1", NORTH)
    await seeded.rows(
        "insert into document_use (sha256, used_by, uses, last_used_at)"
        " values ($1, $2, 7, '2026-11-20'), ($1, 'web', 5, '2026-11-21')",
        sha256_of(MINE),
        account,
    )

    _, mine = await portal("documents", "list", "--consumer", NORTH)
    _, every = await portal("documents", "list")

    (line,) = mine
    assert line.split("  ") == [
        NORTH,
        "Mine",
        "version 1",
        "active",
        f"sha256:{sha256_of(MINE)}",
        "used 7 times, last on 2026-11-20",
    ]
    assert line in every
    assert any(other.startswith("(shipped)  Viewer  ") for other in every)


async def test_what_was_published_retired_and_changed_is_in_the_audit_trail(portal, seeded, file):
    before = await seeded.one("select coalesce(max(id), 0) from audit_event")
    await portal("documents", "publish", file(MINE), "--consumer", NORTH)
    await portal("documents", "retire", "Mine", "--consumer", NORTH)
    await portal("consumers", "add", "web")
    await portal("consumers", "mode", "web", "ids")

    rows = await seeded.rows(
        "select kind, fields[2] as what, about_account_id is null as nobodys from audit_event"
        " where id > $1 order by id",
        before,
    )
    assert [tuple(row) for row in rows] == [
        ("DOCUMENT_PUBLISHED", "PersistedDocument.Mine", False),
        ("DOCUMENT_RETIRED", "PersistedDocument.Mine", False),
        ("CONSUMER_CHANGED", "ConsumerMode.free", True),
        ("CONSUMER_CHANGED", "ConsumerMode.ids", True),
    ]


async def test_a_schema_that_breaks_an_active_document_fails_the_check_and_names_its_consumer(
    portal, seeded, file
):
    await portal("documents", "publish", file(MINE), "--consumer", NORTH)
    assert (await portal("documents", "check"))[0] == 0
    await seeded.rows("update persisted_document set text = replace(text, 'id', 'gone')")

    code, told = await portal("documents", "check")
    exported = file("\n".join((await portal("documents", "export"))[1]), "active.json")
    elsewhere = await portal("documents", "check", exported)

    assert code == 1
    assert told[1].strip().startswith(f"{NORTH}: Mine version 1: Cannot query field 'gone'")
    assert elsewhere[0] == 1
    assert elsewhere[1][1].strip().startswith(f"{NORTH}: Mine: Cannot query field 'gone'")


async def test_a_permission_that_was_taken_away_fails_the_check(portal, seeded, file):
    await portal("documents", "publish", file(NAMES), "--consumer", NORTH)
    await seeded.rows("update account set permissions = '{}' where email = $1", NORTH)
    try:
        code, told = await portal("documents", "check")
    finally:
        await seeded.rows("update account set permissions = '{REPORTING}' where email = $1", NORTH)

    assert code == 1
    assert told[1].strip().endswith("may not see Query.clients.")


async def test_what_was_retired_is_not_checked(portal, seeded, file):
    await portal("documents", "publish", file(MINE), "--consumer", NORTH)
    await seeded.rows("update persisted_document set text = 'gone', state = 'retired'")

    assert await portal("documents", "check") == (0, ["Everything fits."])


async def test_a_file_is_checked_before_it_is_published(portal, seeded, file):
    path = file("query Staff { staffMembers { totalCount } }")

    assert (await portal("documents", "check", path))[0] == 0
    assert (await portal("documents", "check", path, "--consumer", NORTH))[0] == 1
    assert await states(seeded) == []


async def test_the_files_of_the_product_are_checked_without_a_database(portal):
    nowhere = {name: "" for name in os.environ if name.endswith("DATABASE_URL")}
    nowhere |= dict.fromkeys(
        ("DATABASE_URL", "OWNER_DATABASE_URL"), "postgres://nobody@127.0.0.1:1/x"
    )

    assert await portal("documents", "check", "--files", **nowhere) == (0, ["Everything fits."])


async def test_before_the_first_migration_nothing_was_published(portal, servers):
    connection = await asyncpg.connect(servers.postgres_url("postgres"))
    await connection.execute("drop database if exists portal_before")
    await connection.execute("create database portal_before owner portal")
    await connection.close()

    owner = servers.postgres_url("portal_before", "portal")
    assert await portal("documents", "check", OWNER_DATABASE_URL=owner) == (0, ["Everything fits."])


async def test_consumers_are_listed_with_their_modes(portal, file):
    await portal("consumers", "add", "web", "--mode", "log")
    await portal("documents", "publish", file(MINE), "--consumer", NORTH)

    assert await portal("consumers", "list") == (
        0,
        [f"{NORTH}  enforce  service account  1 active", "web  log  no documents"],
    )


async def test_a_front_end_and_a_service_account_never_have_one_name(portal):
    await portal("consumers", "add", "web")

    code, told = await portal("account", "create-service", "web")

    assert (code, told) == (1, ["portal: there is a front end 'web': portal consumers list"])


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (("consumers", "add", "web\n"), "a consumer is called by"),
        (("consumers", "add", NORTH), "is a service account: it is a consumer by itself."),
        (("consumers", "mode", NORTH, "free"), "it runs its documents alone, always."),
        (("consumers", "mode", "ios", "free"), "there is no consumer 'ios'."),
        (("documents", "retire", "Mine", "--consumer", NORTH), "has no document Mine."),
        (("documents", "retire", "Viewer", "--consumer", NORTH), "it goes with a release."),
        (("documents", "check", "--consumer", NORTH), "give the file, too."),
    ],
)
async def test_what_cannot_be_is_said_in_a_sentence(portal, command, says):
    code, told = await portal(*command)

    assert code == 1
    assert told[0].startswith("portal: ")
    assert says in told[0]
