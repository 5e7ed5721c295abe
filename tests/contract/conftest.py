"""The whole stack as `make run` starts it: the simulator, the mailbox, the API, every worker, the relay.

Real processes of the real commands, on a database of their own with the demo agency in it. A
worker that runs tests of this folder starts a stack of its own; `--dist loadfile` keeps a file's together.
"""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest
import redis

from permissions.keyring import new_key
from settings import ROLES
from tests.conftest import TEMPLATE, Servers, free_ports

ROOT = Path(__file__).parents[2]
OPERATIONS = Path(__file__).parent / "operations"
PATIENCE_SECONDS = 30
EVERYBODY = "portal-demo"
LAST_REDIS_DATABASE = 15
MARKER = "the end of what was said"


def document(name: str) -> str:
    """A document of the contract, as it stands."""
    return (OPERATIONS / f"{name}.graphql").read_text()


def eventually(look: Callable[[], Any], what: str) -> Any:
    """What `look` finds, as soon as it finds something."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited {PATIENCE_SECONDS} s for {what}")


@dataclass
class Stack:
    """Where everything answers, and who is signed in."""

    api: str
    websocket: str
    mailbox: str
    cams: str
    environment: dict[str, str]
    log: Path
    """What every process of it wrote."""
    tokens: dict[str, str] = field(default_factory=dict)

    def post(
        self,
        name: str,
        variables: dict[str, Any] | None = None,
        *,
        viewer: str | None = "caseworker@north.example",
        operation: str | None = None,
        language: str = "en",
    ) -> dict[str, Any]:
        """Send a document of the contract and give its body back."""
        return self.send(
            {"query": document(name), "variables": variables, "operationName": operation},
            token=None if viewer is None else self.token(viewer),
            language=language,
        )

    def send(
        self, request: dict[str, Any], *, token: str | None = None, language: str = "en"
    ) -> dict[str, Any]:
        headers = {"Accept-Language": language}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        answer = httpx.post(
            f"{self.api}/graphql", json=request, headers=headers, timeout=PATIENCE_SECONDS
        )
        body: dict[str, Any] = answer.json()
        return body

    def data(self, name: str, variables: dict[str, Any] | None = None, **told: Any) -> Any:
        body = self.post(name, variables, **told)
        assert "errors" not in body, json.dumps(body["errors"], indent=1)
        return body["data"]

    def token(self, email: str) -> str:
        if email not in self.tokens:
            signed_in = self.data(
                "sign_in", {"input": {"email": email, "password": EVERYBODY}}, viewer=None
            )["signIn"]
            assert signed_in["userErrors"] == []
            self.tokens[email] = signed_in["accessToken"]
        return self.tokens[email]

    def mail_to(self, address: str) -> list[dict[str, Any]]:
        """What the mailbox caught for somebody, newest first."""
        messages = httpx.get(f"{self.mailbox}/messages", timeout=PATIENCE_SECONDS).json()
        return [message for message in messages if message["to"] == [address]]

    def portal(self, *command: str) -> str:
        """What a command of `portal` prints."""
        done = subprocess.run(
            [sys.executable, "-m", "cli", *command],
            cwd=ROOT,
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    def control(self, method: str, path: str, body: Any = None) -> Any:
        answer = httpx.request(method, f"{self.cams}/_control/{path}", json=body, timeout=10)
        answer.raise_for_status()
        return answer.json() if answer.content else None


@pytest.fixture(scope="session")
def stack(
    servers: Servers, worker_number: int, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stack]:
    database = f"portal_contract_{worker_number}"
    asyncio.run(_make(database, servers))
    folder = tmp_path_factory.mktemp("stack")
    api, cams, smtp, mailbox = free_ports(4)
    environment = {
        **os.environ,
        **{role.value: servers.postgres_url(database, name) for role, name in ROLES.items()},
        "REDIS_URL": servers.redis_url(LAST_REDIS_DATABASE - worker_number),
        "CAMS_URL": f"http://127.0.0.1:{cams}",
        "CAMS_CLIENT_ID": "portal",
        "CAMS_CLIENT_SECRET": "a secret of the tests",
        "SMTP_URL": f"smtp://127.0.0.1:{smtp}",
        "MAIL_FROM": "portal@portal.example",
        "PORTAL_URL": f"http://127.0.0.1:{api}",
        "SECRET_KEY": "a key of the tests, long enough to be one",
        "ENCRYPTION_KEYS": f"tests:{new_key()}",
        "AUDIT_KEY": "a key of the tests' audit trail that is long enough",
    }
    stack = Stack(
        api=f"http://127.0.0.1:{api}",
        websocket=f"ws://127.0.0.1:{api}/graphql",
        mailbox=f"http://127.0.0.1:{mailbox}",
        cams=f"http://127.0.0.1:{cams}",
        environment=environment,
        log=folder / "stack.log",
    )
    stack.portal("seed")
    commands = [
        ("simulator", "--port", str(cams)),
        ("mailbox", "--smtp-port", str(smtp), "--http-port", str(mailbox), "--folder", str(folder)),
        ("api", "--port", str(api), "--workers", "1"),
        ("worker", "mail"),
        ("worker", "refresh"),
        ("worker", "sync"),
        ("relay",),
    ]
    with stack.log.open("wb") as log:
        processes = [
            subprocess.Popen(
                [sys.executable, "-m", "cli", *command],
                cwd=ROOT,
                env=environment,
                stdout=log,
                stderr=log,
            )
            for command in commands
        ]
    try:
        eventually(lambda: _answers(f"{stack.api}/health"), "the API")
        eventually(lambda: _answers(f"{stack.mailbox}/messages"), "the mailbox")
        yield stack
    finally:
        for process in processes:
            process.send_signal(signal.SIGTERM)
        for process in processes:
            process.wait(timeout=PATIENCE_SECONDS)


@pytest.fixture
def said_to_redis(stack: Stack) -> Iterator[Callable[[], str]]:
    """Every command that reaches the server from now on, when it is asked for."""
    url = stack.environment["REDIS_URL"]
    with redis.Redis.from_url(url) as client, client.monitor() as monitor:

        def said() -> str:
            client.publish("end", MARKER)
            commands = []
            for command in monitor.listen():
                commands.append(str(command["command"]))
                if MARKER in commands[-1]:
                    return "\n".join(commands)
            raise AssertionError

        yield said


async def _make(database: str, servers: Servers) -> None:
    connection = await asyncpg.connect(servers.postgres_url("postgres"))
    try:
        await connection.execute(f"create database {database} owner portal template {TEMPLATE}")
    finally:
        await connection.close()


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=2).is_success
    except httpx.TransportError:
        return False
