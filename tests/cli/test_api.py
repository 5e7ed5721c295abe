"""`portal api`: what keeps it from serving is said once, before any process begins."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from permissions.keyring import new_key

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("role", ["OWNER_DATABASE_URL", "everything"])
def test_the_api_does_not_start_as_a_role_that_sees_every_row(database_url, database_urls, role):
    elsewhere = "http://127.0.0.1:9"
    environment = {
        **os.environ,
        "DATABASE_URL": database_urls.get(role, database_url),
        "REDIS_URL": "redis://127.0.0.1:9/0",
        "CAMS_URL": elsewhere,
        "CAMS_CLIENT_ID": "nobody",
        "CAMS_CLIENT_SECRET": "nothing",
        "SMTP_URL": "smtp://127.0.0.1:9",
        "MAIL_FROM": "portal@portal.example",
        "PORTAL_URL": elsewhere,
        "SECRET_KEY": "a key of the tests, long enough to be one",
        "ENCRYPTION_KEYS": f"tests:{new_key()}",
    }
    refused = subprocess.run(
        [sys.executable, "-m", "cli", "api", "--port", "1"],
        cwd=ROOT,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
    )

    assert refused.returncode == 1
    assert refused.stderr.startswith("portal: DATABASE_URL names a role that row-level security")
    assert len(refused.stderr.splitlines()) == 1
