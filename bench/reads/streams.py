"""W4: a report of a million rows, beside COPY of the same rows by the same role for the same viewer."""

import asyncio
import statistics
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

import asyncpg
import psutil
import uvloop

from bench.reads.data import REPORTER
from bench.reads.load import Turn, get, load
from bench.reads.machine import Machine
from bench.reads.servers import FRONT_END, Servers, sign_in
from models.identity import Kind, derived_id

REPORT = "BenchPlanItems"
MINUTES = 10
_COPIED = """
select j.id, j.first_name, j.last_name, r.reference_number, p.reference, s.name, i.name, i.reference,
    i.status, i.start_date, i.actual_cost
from jobseeker j
join cams_record r on r.jobseeker_id = j.id
join employment_action_plan p on p.cams_record_id = r.id and p.position = 0
join sub_goal s on s.plan_id = p.id
join plan_item i on i.sub_goal_id = s.id
where j.caseworker_id is not null
order by j.last_name, j.first_name, j.id, s.position, i.position
"""


@dataclass
class Streamed:
    rates: list[float] = field(default_factory=list)
    """Megabytes a second."""
    first_byte: list[float] = field(default_factory=list)
    """Milliseconds."""
    growth: list[float] = field(default_factory=list)
    """Megabytes, from the first second to the most."""
    megabytes: float = 0.0
    failure: str = ""

    def add(self, turn: Turn, growth: float) -> None:
        if turn.failures:
            self.failure = turn.failure
            return
        self.megabytes = turn.bytes / 1e6
        self.rates.append(self.megabytes / turn.milliseconds[0] * 1000)
        self.first_byte.append(turn.first_byte[0])
        self.growth.append(growth)


def stream(of: Machine, servers: Servers, rounds: int) -> None:
    print(f"\nW4: a report of {of.known.plan_items:,} plan items", flush=True)
    results = {"COPY (query) TO STDOUT": Streamed(), "/reports/….csv": Streamed()}
    copied, reported = results.values()
    port, process = servers.product
    token = sign_in(port, REPORTER)
    headers = {"authorization": f"Bearer {token}", "graphql-client-name": FRONT_END}
    for _ in range(rounds):
        copied.add(uvloop.run(_copied(of)), 0)
        reported.add(*uvloop.run(_reported(port, process, headers)))
    for name, one in results.items():
        if not one.rates:
            print(f"{name:42}  no answer: {one.failure[:200]}")
            continue
        print(
            f"{name:42}{statistics.median(one.rates):8.1f} MB/s of {one.megabytes:,.0f} MB,"
            f" first byte {statistics.median(one.first_byte):,.0f} ms,"
            f" memory + {max(one.growth):.0f} MB"
        )
    if copied.rates and reported.rates:
        pairs = zip(reported.rates, copied.rates, strict=True)
        ratio = statistics.median(one / other for one, other in pairs)
        first = statistics.median(reported.first_byte)
        print(f"  goal: {ratio:.2f} x COPY (at least 0.8): {_verdict(ratio >= 0.8)}")
        print(f"  goal: first byte {first:,.0f} ms (under 100): {_verdict(first < 100)}")
        print(
            f"  goal: memory + {max(reported.growth):.0f} MB: {_verdict(max(reported.growth) < 20)}"
        )


async def _copied(of: Machine) -> Turn:
    """Into nothing, as fast as asyncpg takes it."""
    turn = Turn()
    connection = await asyncpg.connect(of.environment["DATABASE_URL"])
    providers = await connection.fetch("select id from service_provider")
    told = {
        "portal.account": str(derived_id(Kind.ACCOUNT, REPORTER)),
        "portal.providers": ",".join(str(row["id"]) for row in providers),
    }
    for name, value in told.items():
        await connection.execute("select set_config($1, $2, false)", name, value)
    began = time.perf_counter()

    async def take(data: bytes) -> None:
        if not turn.bytes:
            turn.first_byte.append((time.perf_counter() - began) * 1000)
        turn.bytes += len(data)

    await connection.copy_from_query(_COPIED, output=take, format="csv", header=True)
    turn.milliseconds.append((time.perf_counter() - began) * 1000)
    await connection.close()
    return turn


async def _reported(
    port: int, process: psutil.Process, headers: Mapping[str, str]
) -> tuple[Turn, float]:
    """The whole report, and by how much the process grew while it was sent."""
    sizes = []

    async def watch() -> None:
        while True:
            await asyncio.sleep(0.2)
            sizes.append(process.memory_info().rss / 1e6)

    watching = asyncio.create_task(watch())
    try:
        request = get(f"/reports/{REPORT}.csv", **headers)
        turn = await asyncio.wait_for(load(port, request, connections=1, seconds=0), MINUTES * 60)
    finally:
        watching.cancel()
    settled = sizes[min(5, len(sizes)) :] or [0.0]
    return turn, max(settled) - settled[0]


def _verdict(is_met: bool) -> str:
    return "met" if is_met else "MISSED"
