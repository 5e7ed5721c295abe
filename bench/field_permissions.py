"""What the matrix costs: the same operation with its rules, and with every field open to everybody.

    DATABASE_URL=postgres://… python -m bench.field_permissions --people 10000

The database must be migrated, and empty or filled by an earlier run with as many people. Rules about
the viewer are asked once for an operation, whatever the number of rows: the counts show it. The two
schemas take turns; times are processor seconds of this process, so that whatever else goes on falls on
neither, and the best of each is compared.
"""

import argparse
import asyncio
import gc
import importlib
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from uuid import UUID

import strawberry
from tortoise import Tortoise, connections

from bench.database import config
from models import Account, AccountKind, Jobseeker, Language, Permission, ServiceProvider
from models.identity import Kind, derived_id
from permissions.fields import FIELD_RULES
from permissions.matrix.lines import Rule
from permissions.rules import anyone
from permissions.tokens import Tokens
from permissions.viewer import Viewer
from resolvers import page
from resolvers.context import Context
from schema import Client, Mutation, PortalSchema, Query, Referral, Subscription
from schema.limits import ReadsDocuments
from schema.scalars import SCALARS

PLAIN = "firstName lastName dateOfBirth email phone preferredLanguage referredAt"
RULED = "importedFields serviceProvider { name } referralDetails { source notes } caseworker { id }"
ROWS = "query($first: Int!) {{ clients(first: $first) {{ edges {{ node {{ id {} }} }} }} }}"
QUERIES = {
    "plain fields": ROWS.format(PLAIN),
    "with fields that have a rule": ROWS.format(f"{PLAIN} {RULED}"),
}
Rules = Mapping[str, Mapping[str, Rule]]


def guarded(rules: Rules) -> strawberry.Schema:
    """The product's schema with this matrix."""
    bare = PortalSchema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        types=[Client, Referral],
        scalar_overrides=SCALARS,
        extensions=[ReadsDocuments],
    )
    module = importlib.import_module("schema.guard")
    real = module.FIELD_RULES
    module.FIELD_RULES = rules
    try:
        module.guard(bare)
    finally:
        module.FIELD_RULES = real
    return bare


@contextmanager
def counted() -> Iterator[Counter[Permission]]:
    """How often the viewer is asked what they hold: every rule asks it, and so does every scope."""
    asked: Counter[Permission] = Counter()
    honest = Viewer.holds

    def holds(self: Viewer, permission: Permission) -> bool:
        asked[permission] += 1
        return honest(self, permission)

    Viewer.holds = holds
    try:
        yield asked
    finally:
        Viewer.holds = honest


def context(provider_id: UUID) -> Context:
    return Context(
        viewer=Viewer(
            account_id=derived_id(Kind.ACCOUNT, "bench"),
            kind=AccountKind.STAFF,
            display_name="Bench",
            language=Language.ENGLISH,
            permissions=frozenset(set(Permission) - {Permission.ADMINISTRATOR}),
            provider_ids=frozenset({provider_id}),
        ),
        language=Language.ENGLISH,
        tokens=Tokens(
            "only for measuring, only for measuring", access_token_lifetime=timedelta(hours=1)
        ),
        cams=None,  # type: ignore[arg-type]
        keyring=None,  # type: ignore[arg-type]
        limiter=None,  # type: ignore[arg-type]
        portal_url="http://portal.example",
        now=datetime.now(UTC),
    )


async def fill(number: int) -> None:
    group = derived_id(Kind.SERVICE_PROVIDER_GROUP, "bench")
    await connections.get("default").execute_query(
        "insert into service_provider_group (id, name) values ($1, 'bench')", [group]
    )
    provider = await ServiceProvider.create(
        id=derived_id(Kind.SERVICE_PROVIDER, "bench"), group_id=group, name="bench"
    )
    caseworker = await Account.create(
        id=derived_id(Kind.ACCOUNT, "bench"),
        kind=AccountKind.STAFF,
        email="bench@portal.example",
        password_hash="!",
        display_name="Bench",
        provider=provider,
    )
    await Jobseeker.bulk_create(
        (
            Jobseeker(
                id=derived_id(Kind.JOBSEEKER, "bench", str(index)),
                provider_id=provider.id,
                caseworker_id=caseworker.id,
                first_name=f"First {index}",
                last_name=f"Last {index}",
                email=f"person{index}@mail.example",
                created_by_id=caseworker.id,
            )
            for index in range(number)
        ),
        batch_size=1000,
    )


async def took(schema_: strawberry.Schema, query: str, first: int) -> float:
    ctx = context(derived_id(Kind.SERVICE_PROVIDER, "bench"))
    gc.collect()
    begun = time.process_time()
    result = await schema_.execute(query, variable_values={"first": first}, context_value=ctx)
    seconds = time.process_time() - begun
    assert result.errors is None, result.errors
    assert len(result.data["clients"]["edges"]) == first
    return seconds


async def compare(
    open_: strawberry.Schema, matrix: strawberry.Schema, rows: int, rounds: int
) -> None:
    for name, query in QUERIES.items():
        times: dict[str, list[float]] = {"open": [], "matrix": []}
        for number in range(rounds + 1):
            for kind, schema_ in (("open", open_), ("matrix", matrix))[:: 1 if number % 2 else -1]:
                seconds = await took(schema_, query, rows)
                if number:
                    times[kind].append(seconds)
        best = {kind: min(all_) for kind, all_ in times.items()}
        print(
            f"{name}, {rows:,} rows: open {best['open'] * 1000:.0f} ms,"
            f" matrix {best['matrix'] * 1000:.0f} ms, ratio {best['matrix'] / best['open']:.3f}"
        )
        for first in (100, rows):
            with counted() as asked:
                await took(matrix, query, first)
            print(f"  what the viewer holds was asked {asked.total()} times for {first:,} rows")


async def main(people: int, rounds: int) -> None:
    await Tortoise.init(config=config())
    if not await Jobseeker.exists():
        await fill(people)
    page.LARGEST = people
    everybody: Callable[[Mapping[str, Rule]], dict[str, Rule]] = lambda rules: dict.fromkeys(  # noqa: E731
        rules, anyone
    )
    open_ = guarded({type_: everybody(rules) for type_, rules in FIELD_RULES.items()})
    await compare(open_, guarded(FIELD_RULES), people, rounds)
    await Tortoise.close_connections()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=10)
    arguments = parser.parse_args()
    asyncio.run(main(arguments.people, arguments.rounds))
