"""What the audit trail costs: a person's plan, and a hundred referrals, asked with and without it.

    DATABASE_URL=postgres://… python -m bench.audit

The database must be migrated; it is emptied, and the role must be one that rows are not hidden from.
Without: nothing collected, nothing written, no transaction around the query. Rounds alternate, so
that whatever else the machine does meets all of them.
"""

import asyncio
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tortoise.transactions import in_transaction

from bench.cams_people import LONG_AGO, a_snapshot, people
from bench.cams_sync import database, empty
from models import AccountKind, Jobseeker, Language, Permission
from models.cams_writing import SnapshotWrite, write_snapshots
from models.identity import Kind, new_id
from permissions.tokens import Tokens
from permissions.viewer import Viewer
from resolvers.context import Context
from schema import schema
from schema.audit import Collector
from schema.execution import execute

OPERATIONS = Path(__file__).parent.parent / "tests" / "contract" / "operations"
PLAN = (OPERATIONS / "employment_action_plan.graphql").read_text()
REFERRALS = "{ referrals(first: 100) { edges { node { id firstName lastName email phone } } } }"
PASSES = 6
REQUESTS = 60
MANY = 100

Ask = Callable[[str, dict[str, Any], Context], Awaitable[Any]]


async def with_audit(query: str, variables: dict[str, Any], ctx: Context) -> Any:
    return await execute(query, variables, None, ctx)


async def without_audit(query: str, variables: dict[str, Any], ctx: Context) -> Any:
    with patch.object(Collector, "_note", lambda *_: None):
        return await schema.execute(query, variable_values=variables, context_value=ctx)


WAYS: dict[str, tuple[Ask, str]] = {
    "without": (without_audit, "on"),
    "with, durable": (with_audit, "on"),
    "with, synchronous_commit=off": (with_audit, "off"),
}


def context(viewer: Viewer, tokens: Tokens) -> Context:
    return Context(
        viewer=viewer,
        language=Language.ENGLISH,
        tokens=tokens,
        cams=None,  # type: ignore[arg-type]
        limiter=None,  # type: ignore[arg-type]
        keyring=None,  # type: ignore[arg-type]
        portal_url="http://portal.example",
        source="192.0.2.1",
    )


async def somebody() -> tuple[Viewer, str]:
    """Staff of the provider, and one of its people."""
    person = await Jobseeker.all().first()
    if person is None:
        sys.exit("nobody is there")
    viewer = Viewer(
        account_id=new_id(Kind.ACCOUNT),
        kind=AccountKind.STAFF,
        display_name="Bench",
        language=Language.ENGLISH,
        permissions=frozenset({Permission.CLIENTS, Permission.CAMS_LINKING}),
        provider_ids=frozenset({person.provider_id}),
    )
    return viewer, str(person.id)


async def measured(ask: Ask, query: str, tokens: Tokens) -> list[float]:
    """Milliseconds of each request; the first few are not counted."""
    viewer, person = await somebody()
    variables = {"id": person} if query == PLAN else {}
    spent = []
    for _ in range(REQUESTS + 5):
        began = time.perf_counter()
        result = await ask(query, variables, context(viewer, tokens))
        spent.append((time.perf_counter() - began) * 1000)
        if result.errors:
            sys.exit(str(result.errors))
    return spent[5:]


async def fill() -> None:
    async with database() as client:
        await empty(client)
        known = await people(range(1_000_000, 1_000_000 + MANY))
        writes = [SnapshotWrite(one, a_snapshot(one.reference_number), None) for one in known]
        async with in_transaction():
            await write_snapshots(writes, at=LONG_AGO)
        await client.execute_script("VACUUM ANALYZE")


async def main() -> None:
    tokens = Tokens("only for measuring, only for it", access_token_lifetime=timedelta(hours=1))
    await fill()
    for name, query in (("a plan", PLAN), (f"{MANY} referrals", REFERRALS)):
        times: dict[str, list[float]] = {way: [] for way in WAYS}
        for _ in range(PASSES):
            for way, (ask, commit) in WAYS.items():
                async with database() as client:
                    await client.execute_script(
                        f"ALTER ROLE CURRENT_USER SET synchronous_commit = {commit}"
                    )
                async with database():
                    times[way] += await measured(ask, query, tokens)
        base = statistics.median(times["without"])
        for way, spent in times.items():
            middle = statistics.median(spent)
            print(f"{name}, {way}: {middle:.2f} ms, {middle / base:.2f}")
    async with database() as client:
        await client.execute_script("ALTER ROLE CURRENT_USER RESET synchronous_commit")


if __name__ == "__main__":
    asyncio.run(main())
