"""Who answers what: a list for each workload, the same answer from everybody in it."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import psutil

from bench.reads.load import get, post
from bench.reads.machine import Machine
from bench.reads.operations import text_of
from bench.reads.servers import FRONT_END, POSTGRAPHILE, Server, Servers
from bench.reads.statements import NO_AUDIT, NO_CHECK, NO_SETTING, WHOLE, cheaper, session, spoken
from models.persisted_document import sha256_of
from resolvers.page import LARGEST

BY_ID = "the product, by document id"
BY_TEXT = "the product, by query text"
PYTHON_FIELD = "the product, one Python field more"
ASKING_FIELD = "the product, one that asks the database"
NOT_COMPILED = "the product, a root that is not compiled"
BESIDE = {
    "W1": {"w1_python": PYTHON_FIELD, "w1_asking": ASKING_FIELD},
    "W2": {"w2_node": NOT_COMPILED},
}
"""Documents of the product alone, and what they are called."""
ORDINARY = "the product, COMPILED_READS=off"
PLAIN = "plain Strawberry and Tortoise"
FLOOR = "the floor"


@dataclass(frozen=True)
class Workload:
    name: str
    title: str
    variables: Mapping[str, Any]
    is_long: bool = False
    """Who builds the answer in Python takes seconds."""


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
    report = f"a report over {report_clients} clients and their plans"
    person = {"id": machine.known.person}
    return {
        "W1": Workload("W1", "a page of 50 clients, ten fields of each", {"first": 50}),
        "W2": Workload("W2", "one plan: 8 sub-goals, 40 plan items", person),
        "W3": Workload("W3", report, {"first": report_clients}, is_long=True),
    }


def variants(machine: Machine, servers: Servers, workload: Workload) -> Iterator[Variant]:
    name, variables, slow = workload.name.lower(), dict(workload.variables), workload.is_long
    text = text_of(name)
    bearer = {"authorization": f"Bearer {servers.token}"}

    def asked(label: str, server: Server, body: Any, **more: Any) -> Variant:
        headers = bearer | ({"graphql-client-name": FRONT_END} if "documentId" in body else {})
        body["variables"] = more.pop("variables", variables)
        request = post("/graphql", json.dumps(body).encode(), **headers)
        return Variant(label, *server, request, **more)

    yield asked(PLAIN, servers.plain, {"query": text}, slow=slow)
    by_id = {"documentId": f"sha256:{sha256_of(text)}"}
    yield asked(ORDINARY, servers.ordinary, dict(by_id), slow=slow)
    for document, label in BESIDE.get(workload.name, {}).items():
        more = workload.variables.get("first", 0)
        yield asked(label, servers.product, {"query": text_of(document)}, more=more)
    if variables.get("first", 0) <= LARGEST:
        yield asked(BY_TEXT, servers.product, {"query": text})
    else:
        print(f"  by query text at most {LARGEST} are told at a time")
    yield asked(BY_ID, servers.product, dict(by_id))
    yield from _floors(servers, workload, text)
    for label, server in servers.peers.items():
        if label == POSTGRAPHILE:
            own = text_of(f"postgraphile/{name}")
            more = {"provider": machine.known.provider} if "$provider" in own else {}
            yield asked(label, server, {"query": own}, variables=variables | more)
        else:
            yield asked(label, server, {"query": text})


def _floors(servers: Servers, workload: Workload, text: str) -> Iterator[Variant]:
    """The floor, and what each part of its statement costs: the same one without it."""
    try:
        whole, settings = asyncio.run(
            spoken(servers.settings, servers.token, text, workload.variables)
        )
    except LookupError as missing:
        print(f"  no floor: {missing}")
        return
    statements = {WHOLE: whole, **cheaper(whole)}

    def floor(name: str, **environment: str) -> Server:
        environment["FLOOR_SETTINGS"] = json.dumps(settings)
        return servers.floor(f"floor-{workload.name}{name}", statements, **environment)

    bare = floor("")
    durable = floor("-durable", FLOOR_BEGIN="set synchronous_commit = on")
    told = floor("-told", FLOOR_BEGIN=session(whole))
    unbound = floor("-unbound", DATABASE_URL=servers.superuser_url)
    yield Variant(FLOOR, *bare, get(f"/{WHOLE}"))
    yield Variant("  without the audit row", *bare, get(f"/{NO_AUDIT}"))
    yield Variant("  with DURABLE_READS=on", *durable, get(f"/{WHOLE}"))
    yield Variant("  without the viewer's check", *bare, get(f"/{NO_CHECK}"))
    yield Variant("  without the viewer's setting", *told, get(f"/{NO_SETTING}"))
    yield Variant("  without row-level security", *unbound, get(f"/{WHOLE}"))
