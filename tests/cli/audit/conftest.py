"""A sealed audit trail, and the commands that work with it."""

import os
import subprocess
import sys

import pytest

from cli.place import ROOT
from jobs import audit
from tests.cli.audit.trail import SECRET, happen, ids, sealed


@pytest.fixture
def environment(database_urls):
    nowhere = "http://127.0.0.1:1"
    return {
        **database_urls,
        "REDIS_URL": "redis://127.0.0.1:1/0",
        "CAMS_URL": nowhere,
        "CAMS_CLIENT_ID": "nobody",
        "CAMS_CLIENT_SECRET": "nothing",
        "SMTP_URL": "smtp://127.0.0.1:1",
        "MAIL_FROM": "portal@portal.example",
        "PORTAL_URL": nowhere,
        "SECRET_KEY": "a secret that is only good for tests, and long enough",
        "AUDIT_KEY": SECRET,
    }


@pytest.fixture
def portal(environment):
    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "cli", *arguments],
            cwd=ROOT,
            env={**os.environ, **environment},
            check=False,
            capture_output=True,
            text=True,
        )

    return run


@pytest.fixture
async def trail(database, monkeypatch):
    """Ten events in three seals; their ids."""
    monkeypatch.setattr(audit, "BATCH", 4)
    await happen(10)
    await sealed()
    return await ids()
