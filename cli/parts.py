"""The parts of `portal up`, each a program of supervisord, which keeps it alive."""

import asyncio
import os
import shlex
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from redis.asyncio import Redis

from cli.account import Account
from cli.demo import Demo
from cli.place import ROOT
from cli.ports import HOST
from cli.server import Server

PID_FILE = "supervisord.pid"
QUEUES = ("mail", "refresh", "sync")


@dataclass(frozen=True)
class Part:
    """A program, and how to see that it does its work."""

    name: str
    command: Sequence[str]
    answers: Callable[[], bool]
    environment: Mapping[str, str] = field(default_factory=dict)
    account: Account | None = None
    stop_signal: str = "TERM"
    directory: Path = ROOT


def servers(demo: Demo) -> list[Part]:
    """PostgreSQL and Redis: all others stand on them, so they start first and stop last."""
    return [
        _of(demo.postgres.server(), demo.postgres.answers),
        _of(demo.redis.server(), demo.redis.answers),
    ]


def stand_ins(demo: Demo) -> list[Part]:
    """What plays the outside world: CaMS, and everybody's mail."""
    ports = demo.ports
    mailbox = ("mailbox", "--smtp-port", str(ports.smtp), "--http-port", str(ports.mailbox))
    return [
        Part(
            "cams",
            portal(demo, "simulator", "--port", str(ports.cams)),
            answers=lambda: listens(ports.cams),
            # The database remembers what CaMS said; CaMS must not go back to its first day.
            environment={"CAMS_SIMULATOR_DAY_FILE": str(demo.data / "cams-day")},
        ),
        Part(
            "mailbox",
            portal(demo, *mailbox, "--folder", str(demo.data / "mailbox")),
            answers=lambda: listens(ports.smtp) and listens(ports.mailbox),
        ),
    ]


def product(demo: Demo) -> list[Part]:
    """The API, a worker for each queue, the relay: they want a migrated database."""
    return [
        Part(
            "api",
            portal(demo, "api", "--port", str(demo.ports.api), "--workers", "1"),
            answers=lambda: is_healthy(demo.ports.api),
        ),
        *(
            Part(f"worker-{queue}", portal(demo, "worker", queue), partial(is_at_work, demo, queue))
            for queue in QUEUES
        ),
        Part("relay", portal(demo, "relay"), partial(is_at_work, demo, "relay")),
    ]


def portal(demo: Demo, *command: str) -> list[str]:
    return [sys.executable, "-m", "cli", "--env-file", str(demo.env_file), *command]


def _of(server: Server, answers: Callable[[], bool]) -> Part:
    return Part(
        name=server.name,
        command=server.command,
        answers=answers,
        environment=server.environment,
        account=server.account,
        stop_signal=server.stop_signal.name.removeprefix("SIG"),
        directory=Path("/"),  # PostgreSQL's account may not be able to enter ours.
    )


def listens(port: int) -> bool:
    try:
        socket.create_connection((HOST, port), timeout=1).close()
    except OSError:
        return False
    return True


def is_healthy(port: int) -> bool:
    connection = HTTPConnection(HOST, port, timeout=2)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def is_at_work(demo: Demo, kind: str) -> bool:
    """Whether a worker or relay of this kind says so."""
    from jobs.alive import alive  # noqa: PLC0415 - arq is slow to import, and this waits anyway.

    async def ask() -> bool:
        async with Redis.from_url(demo.redis.url()) as redis:
            return (await alive(redis))[kind] > 0

    return asyncio.run(ask())


def configuration(demo: Demo, socket_path: Path, groups: Mapping[str, Sequence[Part]]) -> str:
    """The configuration of supervisord. Groups start in their order and stop in the reverse of it.

    A part that ends is started again, after a pause that grows with each failure.
    """
    lines = [
        "[unix_http_server]",
        f"file={_escaped(socket_path)}",
        "chmod=0700",
        "[rpcinterface:supervisor]",
        "supervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface",
        "[supervisord]",
        f"logfile={_escaped(demo.logs / 'supervisord.log')}",
        "logfile_maxbytes=1MB",
        "logfile_backups=1",
        f"pidfile={_escaped(demo.data / PID_FILE)}",
        "nodaemon=true",
        "silent=true",
        "umask=077",
        *(["user=root"] if os.geteuid() == 0 else []),
    ]
    for priority, (group, parts) in enumerate(groups.items(), start=1):
        lines += [
            f"[group:{group}]",
            f"programs={','.join(part.name for part in parts)}",
            f"priority={priority}",
        ]
        for part in parts:
            lines += _program(part, demo.logs / f"{part.name}.log")
    return "\n".join([*lines, ""])


def _program(part: Part, log: Path) -> list[str]:
    environment = ",".join(f'{name}="{value}"' for name, value in part.environment.items())
    return [
        f"[program:{part.name}]",
        f"command={_escaped(shlex.join(part.command))}",
        f"directory={_escaped(part.directory)}",
        f"environment={_escaped(environment)}",
        *([f"user={part.account.name}"] if part.account else []),
        "autostart=false",
        "autorestart=true",
        "startsecs=1",
        "startretries=20",
        f"stopsignal={part.stop_signal}",
        "stopwaitsecs=8",
        "killasgroup=true",
        "redirect_stderr=true",
        f"stdout_logfile={_escaped(log)}",
        "stdout_logfile_maxbytes=5MB",
        "stdout_logfile_backups=2",
    ]


def _escaped(value: object) -> str:
    """For supervisord, which expands %(name)s everywhere."""
    return str(value).replace("%", "%%")
