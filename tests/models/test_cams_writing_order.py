import asyncio
import random
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tortoise import connections
from tortoise.transactions import in_transaction

from models import CamsRecord
from models.cams_snapshot import ClientSnapshot
from models.cams_tables import TABLES
from models.cams_writing import SnapshotWrite, WriteOutcome, write_snapshots
from tests.cams_content import held, said
from tests.people import a_jobseeker, known, linked, now, snapshot_of, write

pytestmark = pytest.mark.usefixtures("database")


async def rows() -> int:
    """Of all tables that hold copies."""
    client = connections.get("default")
    counts = [
        await client.execute_query_dict(f"SELECT count(*) AS rows FROM {table}")  # noqa: S608
        for table in TABLES
    ]
    return sum(count["rows"] for (count,) in counts)


async def test_whoever_read_the_record_before_somebody_else_wrote_it_gives_way():
    record = await linked()
    basis = await known(record)
    changed = snapshot_of(day=100)
    await write(record, changed)
    outcome = await write(record, snapshot_of(day=200), basis=basis)
    assert outcome is WriteOutcome.OVERTAKEN
    assert await held(record) == said(changed)


async def test_of_two_who_write_at_once_one_gives_way():
    record = await linked()
    basis = await known(record)
    outcomes = await asyncio.gather(
        *(write(record, snapshot_of(day=day), basis=basis) for day in (100, 150, 200))
    )
    assert sorted(outcomes) == [
        WriteOutcome.CHANGED,
        WriteOutcome.OVERTAKEN,
        WriteOutcome.OVERTAKEN,
    ]


async def test_nothing_is_written_for_a_link_that_was_removed():
    record = await linked()
    basis = await known(record)
    await record.delete()
    assert await write(record, snapshot_of(day=100), basis=basis) is WriteOutcome.OVERTAKEN
    assert await write(record, None, stamp=True, basis=basis) is WriteOutcome.OVERTAKEN
    assert await rows() == 0


async def test_a_link_that_is_removed_while_it_is_written_takes_everything_with_it():
    record = await linked()
    one = SnapshotWrite(await known(record), snapshot_of(day=200), None)
    written = asyncio.Event()

    async def write_slowly():
        async with in_transaction():
            await write_snapshots([one], at=now())
            written.set()
            await asyncio.sleep(0.05)

    async def remove():
        await written.wait()
        await CamsRecord.filter(id=record.id).delete()

    await asyncio.gather(write_slowly(), remove())
    assert await rows() == 0


def varied(version: int, seed: int) -> ClientSnapshot:
    """A person's record with plans, sub-goals and items left out, moved and put in other orders."""
    chance = random.Random(seed)  # noqa: S311
    snapshot = snapshot_of(day=version * 30)
    plans = []
    for plan in chance.sample(snapshot.employment_action_plans, k=chance.randint(0, 3)):
        items = [item for sub_goal in plan.sub_goals for item in sub_goal.plan_items]
        chance.shuffle(items)
        sub_goals = [
            replace(
                sub_goal,
                plan_items=[items.pop() for _ in range(min(len(items), chance.randint(0, 3)))],
            )
            for sub_goal in chance.sample(plan.sub_goals, k=chance.randint(0, len(plan.sub_goals)))
        ]
        plans.append(replace(plan, sub_goals=sub_goals))
    moment = snapshot_of().updated_at + timedelta(days=version)
    return replace(snapshot, employment_action_plans=plans, updated_at=moment)


@given(order=st.permutations(range(5)), seed=st.integers(0, 10_000))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
async def test_in_whatever_order_and_how_often_answers_come_the_newest_stands(order, seed):
    answers = [varied(version, seed + version) for version in range(5)]
    record = await linked(answers[order[0]], jobseeker=await a_jobseeker())
    for version in order:
        await write(record, answers[version])
        await write(record, answers[version], stamp=True)
    assert await held(record) == said(answers[4])
    await record.delete()
