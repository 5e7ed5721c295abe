"""Every test runs on real servers: one PostgreSQL and one Redis for the whole run.

The process that was started first (with xdist: the controller) starts them in a temporary folder,
migrates a template database once, and hands their addresses to the workers. Every worker has its
own copy of the template and its own Redis database.
"""

import asyncio
import contextlib
import ctypes
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import asyncpg
import pytest
import redis
from tortoise import Tortoise
from tortoise.context import TortoiseContext

from cli.account import forget_outside, server_account
from cli.migrate import migrate
from cli.postgres_server import DURABILITY_OFF, Postgres, create_database
from cli.redis_server import Redis
from cli.server import Server
from permissions import rows
from settings import ROLES, DatabaseRole, tortoise_config

pytest_plugins = ("tests.cams_server", "tests.issuer", "tests.own_redis")

PASSWORD = "only-for-this-run"
TEMPLATE = "portal_template"
EVERYTHING = "tests"
"""A role for the tests themselves, which see and change what they want."""
START_SECONDS = 60
PRODUCT = {"cli", "jobs", "models", "permissions", "reads", "resolvers", "schema"}

EMPTY_TABLES = """
create temporary table emptied (relation regclass);
do $$
declare
    one regclass;
    filled boolean;
begin
    for one in
        select oid::regclass from pg_class
        where relkind in ('r', 'p') and not relispartition
          and relnamespace = 'public'::regnamespace
    loop
        execute format('select exists (select from %s)', one) into filled;
        if not filled then
            insert into emptied values (one);
        end if;
    end loop;
end $$;
create function pg_temp.empty_tables() returns void language plpgsql as $$
declare
    one regclass;
    filled boolean;
begin
    set local session_replication_role = replica;  -- no foreign key asks for an order
    set local lock_timeout = '5s';                 -- say so when a test left a transaction open
    for one in select relation from emptied loop
        execute format('select exists (select from %s)', one) into filled;
        if filled then
            execute format('delete from %s', one);
        end if;
    end loop;
    -- A trail that begins with a high id has lost its beginning, and is not sealed.
    perform setval(pg_get_serial_sequence('audit_event', 'id'), 1, false);
    update cams_bucket set covered_at = null where covered_at is not null;
end $$;
"""
"""Deleting from the few tables that a test filled is faster than truncating all of them."""


@dataclass(frozen=True)
class Servers:
    """Where the servers of this run answer."""

    postgres_port: int
    redis_port: int

    def postgres_url(self, database: str, role: str = "postgres") -> str:
        return f"postgres://{role}:{PASSWORD}@127.0.0.1:{self.postgres_port}/{database}"

    def redis_url(self, database: int) -> str:
        return f"redis://:{PASSWORD}@127.0.0.1:{self.redis_port}/{database}"


servers_key = pytest.StashKey[Servers]()
closing_key = pytest.StashKey[contextlib.ExitStack]()


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        config.stash[servers_key] = Servers(**json.loads(config.workerinput["servers"]))
        return
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    closing = config.stash[closing_key] = contextlib.ExitStack()
    try:
        config.stash[servers_key] = start_servers(closing)
    except BaseException:
        closing.close()
        raise


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    node.workerinput["servers"] = json.dumps(asdict(node.config.stash[servers_key]))


def pytest_unconfigure(config: pytest.Config) -> None:
    if closing := config.stash.get(closing_key, None):
        closing.close()


def start_servers(closing: contextlib.ExitStack) -> Servers:
    folder = Path(tempfile.mkdtemp(prefix="portal-tests-"))
    folder.chmod(0o711)  # As root the servers run as another account, which must get inside.
    closing.callback(shutil.rmtree, folder)
    closing.callback(forget_outside, folder)
    ports = Servers(*free_ports(2))
    postgres = Postgres(folder, ports.postgres_port, PASSWORD, server_account(), DURABILITY_OFF)
    redis_server = Redis(folder, ports.redis_port, PASSWORD)
    for kind in (postgres, redis_server):
        closing.enter_context(running(kind.server(), folder))
    for kind in (postgres, redis_server):
        wait_until(kind.answers, f"{kind} to answer", log=folder)
    passwords = dict.fromkeys(ROLES.values(), PASSWORD)
    asyncio.run(create_database(postgres, TEMPLATE, passwords=passwords))
    asyncio.run(_make_role(postgres.url("postgres")))
    asyncio.run(migrate(ports.postgres_url(TEMPLATE, ROLES[DatabaseRole.OWNER])))
    return ports


async def _make_role(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(f"create role {EVERYTHING} superuser login password '{PASSWORD}'")
    await connection.close()


@contextlib.contextmanager
def running(server: Server, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / f"{server.name}.log").open("wb") as log:
        process = subprocess.Popen(
            server.command,
            cwd="/",
            env={**os.environ, **server.environment},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509
            **(server.account.popen if server.account else {}),
        )
    try:
        yield process
    finally:
        process.send_signal(server.stop_signal)
        process.wait(timeout=30)


def die_with_parent() -> None:
    """Ask Linux to stop this server when the test run is killed without a chance to stop it."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGINT)


def wait_until(condition, what: str, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            said = "".join(path.read_text() for path in log.glob("*.log"))
            pytest.exit(f"Waited {START_SECONDS} s for {what}.\n{said}", returncode=1)
        time.sleep(0.02)


def free_ports(number: int) -> list[int]:
    with contextlib.ExitStack() as held:
        taken = [held.enter_context(socket.socket()) for _ in range(number)]
        for one in taken:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in taken]


@pytest.fixture(scope="session")
def servers(pytestconfig: pytest.Config) -> Servers:
    return pytestconfig.stash[servers_key]


@pytest.fixture(scope="session")
def worker_number(pytestconfig: pytest.Config) -> int:
    """0 for the first worker or the only process, 1 for the second, and so on."""
    worker = getattr(pytestconfig, "workerinput", {}).get("workerid", "gw0")
    return int(worker.removeprefix("gw"))


@pytest.fixture(scope="session")
async def database_url(servers: Servers, worker_number: int) -> str:
    """This worker's own database, migrated, for a test that sees and changes everything."""
    name = f"portal_{worker_number}"
    connection = await asyncpg.connect(servers.postgres_url("postgres"))
    try:
        await connection.execute(f"create database {name} owner portal template {TEMPLATE}")
    finally:
        await connection.close()
    return servers.postgres_url(name, EVERYTHING)


@pytest.fixture(scope="session")
def database_urls(servers: Servers, worker_number: int, database_url: str) -> dict[str, str]:
    """The same for each role of the product, by the variable that holds it."""
    return {
        role.value: servers.postgres_url(f"portal_{worker_number}", name)
        for role, name in ROLES.items()
    }


async def _as_whoever_acts(connection: Any) -> None:
    """A request's statements are the API's role's, a job's the workers', a test's own everybody's.

    The tables that a session makes for itself belong to the role that made them.
    """
    if rows.current() is not None:
        await connection.execute("reset role; discard temp; set role portal_app")
        await rows.tell(connection)
    elif package_that_was_called() == "jobs":
        await connection.execute("reset role; discard temp; set role portal_worker")
    else:
        await connection.execute("reset role; discard temp")


def package_that_was_called() -> str | None:
    """The package of the product that the running test called, whatever that has called since.

    A job that calls a model is still a job, and a command that calls a job is still a command.
    """
    called = None
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        package = frame.f_globals.get("__name__", "").partition(".")[0]
        if package in PRODUCT:
            called = package
        frame = frame.f_back
    return called


@pytest.fixture(scope="session")
async def _context(database_url: str) -> AsyncIterator[TortoiseContext]:
    context = await Tortoise.init(
        config=tortoise_config(database_url, setup=_as_whoever_acts, reset=rows.leave)
    )
    yield context
    await context.close_connections()


@pytest.fixture(scope="session")
async def _emptying(servers: Servers, worker_number: int) -> AsyncIterator[asyncpg.Connection]:
    """A connection that empties what a test filled; what the migrations put in stays."""
    connection = await asyncpg.connect(servers.postgres_url(f"portal_{worker_number}"))
    await connection.execute(EMPTY_TABLES)
    yield connection
    await connection.close()


@pytest.fixture
async def database(_context, _emptying) -> AsyncIterator[TortoiseContext]:
    """The ORM on this worker's database, with every table empty again after the test."""
    yield _context
    await _emptying.execute("select pg_temp.empty_tables()")


@pytest.fixture
def redis_url(servers: Servers, worker_number: int) -> Iterator[str]:
    """This worker's own Redis database, empty again after the test."""
    url = servers.redis_url(worker_number)
    yield url
    with contextlib.closing(redis.Redis.from_url(url)) as client:
        client.flushdb()
