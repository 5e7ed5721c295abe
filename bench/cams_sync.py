"""How fast CaMS's answers are written, and how a night of many people goes.

    python -m bench.cams_sync write            the writer alone, in batches of 500
    python -m bench.cams_sync night [PEOPLE]   a night of so many people, with the simulator

DATABASE_URL names a database that has been migrated and holds nothing that is to be kept: it is
emptied. A record of `write` is as large as in the measurements that the design rests on: a plan, 8
sub-goals, 40 plan items. Those of the night are the simulator's.
"""

import asyncio
import socket
import sys
import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
from msgspec import json
from tortoise import Tortoise, connections
from tortoise.transactions import in_transaction

from bench.cams_people import LONG_AGO, a_snapshot, people
from bench.database import config
from gateways.cams import HttpCams
from gateways.cams_simulator import DEFAULT_SEED
from gateways.cams_simulator.clock import Clock, exists
from gateways.cams_simulator.records import client as record_of
from gateways.cams_simulator.records import etag
from jobs.cams_sync import work_lane
from jobs.outbox import TryAgain
from jobs.sync_planning import LANES, ensure_nightly_run
from jobs.sync_reading import Patience
from models import (
    CamsRecord,
    SyncRun,
)
from models.cams_record import KnownRecord
from models.cams_snapshot import (
    ClientSnapshot,
)
from models.cams_writing import SnapshotWrite, write_snapshots

BATCH = 500
BATCHES = 10
TABLES = "cams_record, employment_action_plan, sub_goal, plan_item, sync_run, outbox, jobseeker"


@asynccontextmanager
async def database():
    context = await Tortoise.init(config=config())
    yield connections.get("default")
    await context.close_connections()


async def empty(client) -> None:
    await client.execute_script(f"TRUNCATE {TABLES} CASCADE")
    await client.execute_script("UPDATE cams_bucket SET covered_at = NULL")


async def wal(client) -> int:
    rows = await client.execute_query_dict("SELECT pg_current_wal_lsn() - '0/0' AS bytes")
    return int(rows[0]["bytes"])


async def timed(client, name: str, batches) -> None:
    """`batches` gives the writes of one batch after the other; making them is not counted."""
    spent, written, before = 0.0, 0, await wal(client)
    for writes in batches:
        began = time.perf_counter()
        async with in_transaction():
            await write_snapshots(writes, at=datetime.now(UTC))
        spent += time.perf_counter() - began
        written += len(writes)
    bytes_each = (await wal(client) - before) / written
    print(f"{name:12} {written / spent:10,.0f} people/s {bytes_each:10,.0f} bytes of WAL each")


async def again(batch: list[KnownRecord]) -> list[KnownRecord]:
    return await KnownRecord.of(CamsRecord.filter(id__in=[record.id for record in batch]))


async def write() -> None:
    async with database() as client:
        await empty(client)
        first = 1_000_000
        batches = [
            await people(range(first + place * BATCH, first + (place + 1) * BATCH))
            for place in range(BATCHES)
        ]

        async def run(name: str, version) -> None:
            written = [
                [
                    SnapshotWrite(one, a_snapshot(one.reference_number, version=version(n)), None)
                    for n, one in enumerate(await again(batch))
                ]
                for batch in batches
            ]
            await timed(client, name, written)

        await run("new", lambda _: 0)
        await client.execute_script("VACUUM ANALYZE")
        await run("unchanged", lambda _: 0)
        await run("5 % changed", lambda n: int(n % 20 == 0))
        await run("all changed", lambda _: 2)


@asynccontextmanager
async def simulator():
    """A process of its own; it holds nobody's record."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["-m", "uvicorn", "--factory", "gateways.cams_simulator:app", "--port", str(port)]
    command += ["--log-level", "warning"]
    process = await asyncio.create_subprocess_exec(sys.executable, *command)
    url = f"http://127.0.0.1:{port}"
    async with httpx.AsyncClient(base_url=url, trust_env=False) as http:
        while True:
            try:
                await http.get("/_control/stats")
                break
            except httpx.TransportError:
                await asyncio.sleep(0.1)
        try:
            yield http, url
        finally:
            process.terminate()
            await process.wait()


def megabytes() -> float:
    """The most that this process has had; getrusage would count what its parent had, too."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise LookupError("VmHWM")


async def night(many: int) -> None:
    decoder = json.Decoder(ClientSnapshot)
    clock = Clock(DEFAULT_SEED)
    numbers = [number for number in range(1_000_000, 1_000_000 + 2 * many) if exists(number)]
    async with database() as client:
        await empty(client)
        for first in range(0, many, BATCH):
            batch = numbers[first : min(first + BATCH, many)]
            writes = []
            for one in await people(batch):
                text = json.encode(record_of(clock, int(one.reference_number)))
                writes.append(SnapshotWrite(one, decoder.decode(text), etag(text)))
            async with in_transaction():
                await write_snapshots(writes, at=LONG_AGO)
        await client.execute_script("VACUUM ANALYZE")
        print(f"{many:,} people linked; this process has had {megabytes():.0f} MB")
    for name, days in (("unchanged", 0), ("2 % changed", 1)):
        arguments = ["-m", "bench.cams_sync", "one-night", name, str(days)]
        process = await asyncio.create_subprocess_exec(sys.executable, *arguments)
        await process.wait()


async def one_night(name: str, days: int) -> None:
    """In a process of its own, whose memory is the lanes'."""
    async with database() as client, simulator() as (http, url):
        if days:
            await http.post("/_control/day", json={"days": days})
        cams = HttpCams(url, "portal", "portal-demo")
        run = await ensure_nightly_run(datetime.now(UTC) + timedelta(days=days), hour=2)

        async def lane() -> None:
            while True:
                try:
                    return await work_lane(cams, run.id, Patience())
                except TryAgain:
                    continue

        resting, before, began = megabytes(), await wal(client), time.perf_counter()
        await asyncio.gather(*(lane() for _ in range(LANES)))
        spent = time.perf_counter() - began
        run = await SyncRun.get(id=run.id)
        asked = (await http.get("/_control/stats")).json()
        print(
            f"{name}: {run.status}, {run.seen:,} seen, {run.changed:,} changed, {run.failed} failed"
            f" in {spent:.1f} s: {run.seen / spent:,.0f} people/s;"
            f" {asked['calls']['clients'] + asked['calls']['client']} calls,"
            f" {asked['numbersAsked']:,} numbers;"
            f" {resting:.0f} MB before, at most {megabytes():.0f} MB;"
            f" {(await wal(client) - before) / run.seen:,.0f} bytes of WAL each"
        )
        await cams.aclose()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["write"]:
            asyncio.run(write())
        case ["night", *people_]:
            asyncio.run(night(int(people_[0]) if people_ else 20_000))
        case ["one-night", name_, days_]:
            asyncio.run(one_night(name_, int(days_)))
        case _:
            sys.exit(__doc__)
