"""`portal` says what is wrong in a sentence, and is quick to say what it can do."""

import os
import subprocess
import sys

import pytest

from cli.env_file import write
from cli.place import ROOT
from permissions.keyring import Keyring


@pytest.fixture
def portal(tmp_path):
    """Run `portal` with no settings but those given, beside no demo."""

    def run(*arguments, **settings):
        bare = {"PATH": os.environ["PATH"], "PORTAL_DATA": str(tmp_path / "none")}
        return subprocess.run(
            [sys.executable, "-m", "cli", *arguments],
            cwd=ROOT,
            env={**bare, **settings},
            check=False,
            capture_output=True,
            text=True,
        )

    return run


def test_help_names_every_command(portal):
    named = portal("--help").stdout

    commands = (
        "up clean api worker relay migrate schema catalogues seed token identity sync simulator"
    )
    assert all(f" {command} " in named for command in commands.split())


def test_help_imports_nothing_that_a_command_needs(portal):
    loaded = portal("--help", PYTHONPROFILEIMPORTTIME="1").stderr

    assert "typer" in loaded
    assert not [
        name
        for name in ("asyncpg", "tortoise", "strawberry", "psutil", "cryptography")
        if name in loaded
    ]


def test_a_setting_that_is_missing_is_named(portal):
    refused = portal("migrate")

    assert refused.returncode == 1
    assert refused.stderr.startswith("portal: SECRET_KEY is not set.")


@pytest.mark.parametrize("keys", ["", "2026a:c2hvcnQ="])
def test_the_api_does_not_start_without_keys_that_can_be_used(portal, keys):
    needed = ("DATABASE_URL", "REDIS_URL", "CAMS_URL", "CAMS_CLIENT_ID", "CAMS_CLIENT_SECRET")
    needed += ("SMTP_URL", "MAIL_FROM", "PORTAL_URL", "SECRET_KEY")

    refused = portal("api", ENCRYPTION_KEYS=keys, **dict.fromkeys(needed, "x" * 32))

    assert refused.returncode == 1
    assert refused.stderr.startswith("portal: ENCRYPTION_KEYS cannot be used: ")
    assert "c2hvcnQ=" not in refused.stderr


def test_a_key_that_was_printed_can_be_used(portal):
    printed = portal("key", "2026a").stdout

    assert Keyring.of(printed).current == "2026a"


def test_a_name_that_no_key_can_have_is_refused(portal):
    assert portal("key", "the new one").returncode == 1


def test_a_server_that_does_not_run_is_said_plainly(portal, tmp_path):
    settings = {
        "OWNER_DATABASE_URL": "postgres://portal:x@127.0.0.1:1/portal",
        "REDIS_URL": "redis://127.0.0.1:1/0",
        "CAMS_URL": "http://127.0.0.1:1",
        "CAMS_CLIENT_ID": "x",
        "CAMS_CLIENT_SECRET": "x",
        "SMTP_URL": "smtp://127.0.0.1:1",
        "MAIL_FROM": "portal@portal.example",
        "PORTAL_URL": "http://127.0.0.1:1",
        "SECRET_KEY": "x" * 32,
    }
    write(tmp_path / "portal.env", settings)

    refused = portal("--env-file", str(tmp_path / "portal.env"), "migrate")

    assert refused.returncode == 1
    assert refused.stderr.startswith("portal: a server does not run.")
    assert len(refused.stderr.splitlines()) == 1


def test_the_models_ask_for_no_migration_without_any_server(portal):
    checked = portal("migrate", "--check")

    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")


def test_the_committed_schema_is_what_is_printed(portal):
    assert portal("schema").stdout == (ROOT / "schema" / "schema.graphql").read_text()
