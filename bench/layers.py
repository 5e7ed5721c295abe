"""What each layer of security costs on the plan query of the contract, one on top of the other.

    DATABASE_URL=postgres://portal_app:…@… SUPERUSER_DATABASE_URL=postgres://postgres:…@… \\
        python -m bench.layers

The database must be migrated; it is emptied. `open` is the same query with every field open to everybody,
as a role that row-level security does not bind, with nothing recorded; like the others it is one
transaction on one connection. Rounds alternate, so that whatever else the machine does meets all of them.
"""

import asyncio
import os
import statistics
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from unittest.mock import patch

from tortoise import Tortoise, connections
from tortoise.transactions import in_transaction

from bench.audit import PLAN, context, somebody
from bench.cams_people import LONG_AGO, a_snapshot, people
from bench.cams_sync import empty
from bench.field_permissions import guarded
from models.cams_writing import SnapshotWrite, write_snapshots
from permissions import rows
from permissions.fields import FIELD_RULES
from permissions.rules import anyone
from permissions.tokens import Tokens
from resolvers.context import Context
from schema import schema
from schema.audit import Collector
from schema.execution import execute
from settings import tortoise_config

PASSES = 25
REQUESTS = 20
MANY = 200
OPEN = guarded({type_: dict.fromkeys(rules, anyone) for type_, rules in FIELD_RULES.items()})
UNBOUND = {"reset": rows.leave}

Ask = Callable[[dict[str, Any], Context], Awaitable[Any]]


def unrecorded(asked: Any) -> Ask:
    async def ask(variables: dict[str, Any], ctx: Context) -> Any:
        with patch.object(Collector, "_note", lambda *_: None):
            async with in_transaction():
                return await asked.execute(PLAN, variable_values=variables, context_value=ctx)

    return ask


async def recorded(variables: dict[str, Any], ctx: Context) -> Any:
    return await execute(PLAN, variables, None, ctx)


LAYERS: dict[str, tuple[str, dict[str, Any], Ask]] = {
    "open": ("SUPERUSER_DATABASE_URL", UNBOUND, unrecorded(OPEN)),
    "+ field permissions": ("SUPERUSER_DATABASE_URL", UNBOUND, unrecorded(schema)),
    "+ row-level security": ("DATABASE_URL", rows.BOUND, unrecorded(schema)),
    "+ audit, durable": ("DATABASE_URL", rows.BOUND, recorded),
}


@asynccontextmanager
async def database(variable: str, pool: dict[str, Any]) -> AsyncIterator[Any]:
    within = await Tortoise.init(config=tortoise_config(os.environ[variable], **pool))
    try:
        yield connections.get("default")
    finally:
        await within.close_connections()


async def measured(ask: Ask, viewer: Any, person: str, tokens: Tokens) -> list[float]:
    """Milliseconds of each request; the first few are not counted."""
    spent = []
    for _ in range(REQUESTS + 5):
        ctx = context(viewer, tokens)
        began = time.perf_counter()
        with rows.reaching(ctx.reach):
            result = await ask({"id": person}, ctx)
        spent.append((time.perf_counter() - began) * 1000)
        if result.errors:
            sys.exit(str(result.errors))
    return spent[5:]


async def main() -> None:
    tokens = Tokens("only for measuring, only for it", access_token_lifetime=timedelta(hours=1))
    async with database("SUPERUSER_DATABASE_URL", UNBOUND) as client:
        await empty(client)
        known = await people(range(1_000_000, 1_000_000 + MANY))
        writes = [SnapshotWrite(one, a_snapshot(one.reference_number), None) for one in known]
        async with in_transaction():
            await write_snapshots(writes, at=LONG_AGO)
        await client.execute_script("VACUUM ANALYZE")
        viewer, person = await somebody()
    times: dict[str, list[float]] = {layer: [] for layer in LAYERS}
    for _ in range(PASSES):
        for layer, (variable, pool, ask) in LAYERS.items():
            async with database(variable, pool):
                times[layer] += await measured(ask, viewer, person, tokens)
    before = base = statistics.median(times["open"])
    for layer, spent in times.items():
        middle = statistics.median(spent)
        print(
            f"{layer:22} {middle:6.2f} ms   of what was before {middle / before:.3f}"
            f"   of everything open {middle / base:.3f}"
        )
        before = middle


if __name__ == "__main__":
    asyncio.run(main())
