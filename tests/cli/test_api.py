"""`portal api`: what keeps it from serving is said once, before any process begins."""

import asyncio
import os
import signal
import subprocess
import sys
from contextlib import AsyncExitStack
from pathlib import Path

import asyncpg
import httpx
import pytest

from permissions.keyring import new_key
from tests.conftest import free_ports
from tests.schema.agency import PASSWORD, found_agency

ROOT = Path(__file__).parents[2]


ELSEWHERE = "http://127.0.0.1:9"
SIGN_IN = """
mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }
"""


def environment(database_url, **told):
    return {
        **os.environ,
        "DATABASE_URL": database_url,
        "REDIS_URL": "redis://127.0.0.1:9/0",
        "CAMS_URL": ELSEWHERE,
        "CAMS_CLIENT_ID": "nobody",
        "CAMS_CLIENT_SECRET": "nothing",
        "SMTP_URL": "smtp://127.0.0.1:9",
        "MAIL_FROM": "portal@portal.example",
        "PORTAL_URL": ELSEWHERE,
        "SECRET_KEY": "a key of the tests, long enough to be one",
        "ENCRYPTION_KEYS": f"tests:{new_key()}",
        **told,
    }


@pytest.mark.parametrize("role", ["OWNER_DATABASE_URL", "everything"])
def test_the_api_does_not_start_as_a_role_that_sees_every_row(database_url, database_urls, role):
    refused = subprocess.run(
        [sys.executable, "-m", "cli", "api", "--port", "1"],
        cwd=ROOT,
        env=environment(database_urls.get(role, database_url)),
        check=False,
        capture_output=True,
        text=True,
    )

    assert refused.returncode == 1
    assert refused.stderr.startswith("portal: DATABASE_URL names a role that row-level security")
    assert len(refused.stderr.splitlines()) == 1


@pytest.fixture
async def agency(database):
    return await found_agency()


@pytest.fixture
async def served(database_urls):
    """Serves the API as it is served, with settings, and says where it answers."""
    async with AsyncExitStack() as closing:

        async def serve(*arguments, **told):
            (port,) = free_ports(1)
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "cli", "api", "--port", str(port), *arguments),
                cwd=ROOT,
                env=environment(database_urls["DATABASE_URL"], **told),
                stderr=subprocess.DEVNULL,
            )
            closing.push_async_callback(process.wait)
            closing.callback(process.send_signal, signal.SIGTERM)
            http = await closing.enter_async_context(
                httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}")
            )
            async with asyncio.timeout(60):
                while not await _is_healthy(http):  # noqa: ASYNC110 - another process begins
                    await asyncio.sleep(0.05)
            return http

        yield serve


async def _is_healthy(http):
    try:
        return (await http.get("/health")).status_code == 200
    except httpx.TransportError:
        return False


async def test_several_processes_answer_and_postgresql_gives_up_before_they_do(
    agency, served, database_url
):
    http = await served("--workers", "2", STATEMENT_TIMEOUT_SECONDS="0.4", DATABASE_POOL="2")
    wanted = {"email": "caseworker@north.example", "password": PASSWORD}
    answer = await http.post("/graphql", json={"query": SIGN_IN, "variables": {"input": wanted}})
    token = answer.json()["data"]["signIn"]["accessToken"]
    asked = {"query": "{ viewer { id } transfersToDecide { totalCount } }"}
    told = {"Authorization": f"Bearer {token}"}
    connection = await asyncpg.connect(database_url)
    try:
        async with connection.transaction():
            await connection.execute("lock table transfer_request in access exclusive mode")
            late = await http.post("/graphql", json=asked, headers=told, timeout=20)
        served_by = await connection.fetchval(
            "select count(distinct backend_start) from pg_stat_activity"
            " where application_name = 'portal api' and datname = current_database()"
        )
    finally:
        await connection.close()

    assert late.status_code == 503
    assert late.json()["errors"][0]["extensions"] == {"code": "TIMEOUT"}
    assert served_by >= 2
    assert (await http.post("/graphql", json=asked, headers=told)).status_code == 200
