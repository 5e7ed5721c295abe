"""A database that `portal seed` filled, once for all tests that only read it."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import pytest

from settings import ROLES
from tests.conftest import TEMPLATE, Servers

ROOT = Path(__file__).parents[2]
SECRET_KEY = "a key of the tests, long enough to be one"


@dataclass
class Seeded:
    """Where it is, and what the command said."""

    url: str
    environment: Mapping[str, str] = field(repr=False)
    said: str = ""

    async def rows(self, query: str, *values: object) -> list[asyncpg.Record]:
        connection = await asyncpg.connect(self.url)
        try:
            return await connection.fetch(query, *values)
        finally:
            await connection.close()

    async def one(self, query: str, *values: object) -> object:
        return (await self.rows(query, *values))[0][0]

    def portal(self, *command: str, **settings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "cli", *command],
            cwd=ROOT,
            env={**self.environment, **settings},
            check=False,
            capture_output=True,
            text=True,
        )


async def _place(name: str, servers: Servers) -> Seeded:
    """A migrated database, and what the commands are told of it."""
    connection = await asyncpg.connect(servers.postgres_url("postgres"))
    await connection.execute(f"create database {name} owner portal template {TEMPLATE}")
    await connection.close()
    elsewhere = "http://127.0.0.1:1"
    return Seeded(
        servers.postgres_url(name),
        {
            **os.environ,
            **{role.value: servers.postgres_url(name, acts) for role, acts in ROLES.items()},
            "REDIS_URL": "redis://127.0.0.1:1/0",
            "CAMS_URL": elsewhere,
            "CAMS_CLIENT_ID": "nobody",
            "CAMS_CLIENT_SECRET": "nothing",
            "SMTP_URL": "smtp://127.0.0.1:1",
            "MAIL_FROM": "portal@portal.example",
            "PORTAL_URL": elsewhere,
            "SECRET_KEY": SECRET_KEY,
            "AUDIT_KEY": "a key of the tests' audit trail that is long enough",
        },
    )


@pytest.fixture(scope="session")
async def seeded(servers: Servers, worker_number: int) -> Seeded:
    seeded = await _place(f"portal_seed_{worker_number}", servers)
    ended = await asyncio.to_thread(seeded.portal, "seed")
    assert ended.returncode == 0, ended.stderr
    seeded.said = ended.stdout
    return seeded


@pytest.fixture(scope="session")
async def empty(servers: Servers, worker_number: int) -> Seeded:
    """Migrated, with nobody in it."""
    return await _place(f"portal_empty_{worker_number}", servers)
