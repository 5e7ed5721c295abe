"""`portal account`, `portal provider` and `portal site` make an agency out of an empty database."""

import pytest


def told(place, *command):
    ended = place.portal(*command)
    return ended.returncode, (ended.stdout + ended.stderr).strip()


def agency(place):
    told(place, "provider", "add", "North Employment", "--group", "Employment Group")


def test_a_provider_brings_its_group_and_has_sites(empty):
    first = told(empty, "provider", "add", "West Employment", "--group", "West Group")
    second = told(empty, "provider", "add", "Lakes Employment", "--group", "west group")
    site = told(
        empty, "site", "add", "Kenora Main", "--city", "Kenora", "--provider", "west employment"
    )

    assert first == (0, "West Employment belongs to the new group West Group.")
    assert second == (0, "Lakes Employment belongs to the group west group.")
    assert site == (0, "west employment has the site Kenora Main in Kenora.")
    _, listed = told(empty, "provider", "list")
    assert ("West Group\n  Lakes Employment\n  West Employment\n    Kenora Main, Kenora") in listed


async def test_a_colleague_gets_a_letter_and_an_event(empty):
    agency(empty)

    said = told(
        empty,
        *("account", "create", "Noor@North.example", "Noor Haddad", "--language", "fr"),
        *("--provider", "North Employment", "--permission", "clients"),
    )

    assert said == (
        0,
        "A letter with a link leaves for Noor@North.example. It works once, for 72 hours.",
    )
    (row,) = await empty.rows(
        "select a.permissions, a.password_hash, l.kind, l.language, l.status, r.expires_at,"
        " p.name, e.kind as event, o.task from account a join letter l on l.account_id = a.id"
        " join password_reset r on r.letter_id = l.id join service_provider p"
        " on p.id = a.provider_id join audit_event e on e.about_account_id = a.id join outbox o"
        " on o.arguments->>'letter_id' = l.id::text where a.email = 'noor@north.example'"
    )
    assert row["permissions"] == ["CLIENTS"]
    assert row["password_hash"] == "!"
    assert (row["kind"], row["language"], row["status"]) == ("STAFF_INVITED", "fr", "QUEUED")
    assert (row["event"], row["task"]) == ("ACCOUNT_CREATED", "send_letter")


def test_a_reporting_tool_holds_reporting_and_gets_its_key(empty):
    agency(empty)

    said = told(empty, "account", "create-service", "reporting-n", "--provider", "North Employment")

    assert said == (
        0,
        "reporting-n holds Reporting. For its first key: portal token reporting-n",
    )
    assert told(empty, "account", "list", "reporting-n") == (0, "reporting-n: REPORTING")
    assert empty.portal("token", "reporting-n").stdout.startswith("portal_")


async def test_an_account_is_closed_and_opened_again(empty):
    email = "sam@portal.example"
    told(empty, "account", "create", email, "Sam")

    closed = told(empty, "account", "close", email), told(empty, "account", "close", email)
    listed = told(empty, "account", "list", email)
    opened = told(empty, "account", "reopen", email), told(empty, "account", "reopen", email)

    assert closed == (
        (0, f"{email} is closed from now on."),
        (0, f"{email} was closed already."),
    )
    assert listed == (0, f"{email} (closed): nothing")
    assert opened == ((0, f"{email} is open again."), (0, f"{email} was not closed."))
    ended = await empty.one(
        "select count(*) from password_reset r join account a on a.id = r.account_id"
        " where a.email = $1 and r.ended_at is not null",
        email,
    )
    assert ended == 1


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (("account", "create", "nobody", " "), "Write one e-mail address, like name@example.org."),
        (("account", "create", "nobody", " "), "This field is required."),
        (("account", "create", "a@b.example", "A", "--permission", "ALL"), "no permission 'ALL'"),
        (("account", "create", "a@b.example", "A", "--provider", "Nowhere"), "'Nowhere'"),
        (("account", "create", "a@b.example", "A", "--group", "Nowhere"), "'Nowhere'"),
        (
            ("account", "create", "a@b.example", "A", "--group", "G", "--provider", "P"),
            "belongs to one of them",
        ),
        (("account", "create-service", "Some Tool"), "lower-case letters, digits and hyphens"),
        (("account", "close", "who@portal.example"), "nobody signs in as 'who@portal.example'."),
        (("site", "add", "S", "--city", "C", "--provider", "Nowhere"), "'Nowhere'"),
        (("provider", "add", " ", "--group", "G"), "This field is required."),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(empty, command, says):
    code, text = told(empty, *command)

    assert code == 1
    assert text.startswith("portal: ")
    assert says in text


def test_what_is_there_already_is_not_made_again(empty):
    agency(empty)
    site = ("site", "add", "Main", "--city", "Sudbury", "--provider", "North Employment")
    tool = ("account", "create-service", "reporting-twice")
    colleague = ("account", "create", "twice@north.example", "Twice")
    for command in (site, tool, colleague):
        assert told(empty, *command)[0] == 0

    again = [told(empty, *command) for command in (site, tool, colleague)]
    provider = told(empty, "provider", "add", "north employment", "--group", "Another")

    assert [code for code, _ in [*again, provider]] == [1, 1, 1, 1]
    assert "Somebody already signs in with this e-mail address." in again[2][1]


def test_the_last_administrator_s_account_stays_open(empty):
    email = "only@portal.example"
    told(empty, "account", "create", email, "Only", "--permission", "ADMINISTRATOR")

    code, text = told(empty, "account", "close", email)

    assert code == 1
    assert "This is the last administrator." in text
