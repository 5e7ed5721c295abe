"""Servers of a measurement: PostgreSQL, as durable as in production, Redis, and who is measured."""

import asyncio
import contextlib
import ctypes
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.reads.data import Known, fill
from cli.account import forget_outside, server_account
from cli.migrate import migrate
from cli.parts import listens
from cli.place import ROOT
from cli.postgres_server import Postgres, create_database
from cli.redis_server import Redis
from cli.server import Server
from permissions.keyring import new_key
from settings import ROLES, DatabaseRole

DATABASE = "bench"
PASSWORD = "only-for-measuring"
POOL = 8
"""Connections of every server that is measured."""
START_SECONDS = 60


@dataclass(frozen=True)
class Machine:
    folder: Path
    postgres: Postgres
    redis: Redis
    postgres_process: psutil.Process
    environment: Mapping[str, str]
    """The product's settings."""
    known: Known

    @property
    def superuser_url(self) -> str:
        return self.postgres.url(DATABASE)

    @contextlib.contextmanager
    def serving(
        self, name: str, command: Sequence[str], port: int, environment: Mapping[str, str]
    ) -> Iterator[psutil.Process]:
        server = Server(name, tuple(command), environment, None, signal.SIGTERM)
        with running(server, self.folder, cwd=ROOT) as process:
            _wait_until(lambda: listens(port), name, process, self.folder)
            yield psutil.Process(process.pid)


@contextlib.contextmanager
def machine(clients: int, kept: Path | None) -> Iterator[Machine]:
    """`kept` names a folder whose data the next run finds again; without one it is thrown away."""
    with contextlib.ExitStack() as closing:
        folder = kept or Path(tempfile.mkdtemp(prefix="portal-bench-"))
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o711)  # As root the servers run as another account, which must get inside.
        if kept is None:
            closing.callback(shutil.rmtree, folder)
            closing.callback(forget_outside, folder)
        postgres_port, redis_port = free_ports(2)
        # What a production server of this size has; nothing that trades safety for speed.
        options = {"shared_buffers": "1GB", "max_wal_size": "4GB", "max_connections": "200"}
        options |= {"wal_writer_delay": "10ms", "random_page_cost": "1.1"}  # docs/operations.md
        postgres = Postgres(folder, postgres_port, PASSWORD, server_account(), options)
        redis = Redis(folder, redis_port, PASSWORD)
        process = closing.enter_context(running(postgres.server(), folder))
        _wait_until(postgres.answers, "postgres", process, folder)
        waiting = closing.enter_context(running(redis.server(), folder))
        _wait_until(redis.answers, "redis", waiting, folder)
        passwords = dict.fromkeys(ROLES.values(), PASSWORD)
        asyncio.run(create_database(postgres, DATABASE, passwords=passwords))
        asyncio.run(migrate(postgres.url(DATABASE, ROLES[DatabaseRole.OWNER])))
        known = asyncio.run(fill(postgres.url(DATABASE), clients))
        yield Machine(
            folder, postgres, redis, psutil.Process(process.pid), _settings(postgres, redis), known
        )


def _settings(postgres: Postgres, redis: Redis) -> dict[str, str]:
    nowhere = "http://127.0.0.1:9"
    return {
        **{role.value: postgres.url(DATABASE, name) for role, name in ROLES.items()},
        "REDIS_URL": redis.url(),
        "CAMS_URL": nowhere,
        "CAMS_CLIENT_ID": "bench",
        "CAMS_CLIENT_SECRET": PASSWORD,
        "SMTP_URL": "smtp://127.0.0.1:9",
        "MAIL_FROM": "portal@bench.example",
        "PORTAL_URL": nowhere,
        "SECRET_KEY": secrets.token_hex(32),
        "ENCRYPTION_KEYS": f"bench:{new_key()}",
        "AUDIT_KEY": secrets.token_hex(32),
        "ACCESS_TOKEN_MINUTES": "720",
    }


@contextlib.contextmanager
def running(
    server: Server, folder: Path, cwd: Path = Path("/")
) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / f"{server.name}.log").open("wb") as log:
        process = subprocess.Popen(
            server.command,
            cwd=cwd,
            env={**os.environ, **server.environment},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=_ends_with_us if sys.platform == "linux" else None,  # noqa: PLW1509
            **(server.account.popen if server.account else {}),
        )
    try:
        yield process
    finally:
        process.send_signal(server.stop_signal)
        process.wait(timeout=30)


def _ends_with_us() -> None:
    """Ask Linux to stop this server when the measurement is killed."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


def _wait_until(
    condition: Callable[[], bool], name: str, process: subprocess.Popen[bytes], folder: Path
) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not condition():
        if time.monotonic() > deadline or process.poll() is not None:
            sys.exit(f"{name} did not start:\n{(folder / f'{name}.log').read_text()[-4000:]}")
        time.sleep(0.05)


def free_ports(number: int) -> list[int]:
    with contextlib.ExitStack() as held:
        taken = [held.enter_context(socket.socket()) for _ in range(number)]
        for one in taken:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in taken]
