import asyncio
import random
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import json
from msgspec.structs import replace
from tortoise import connections
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models import (
    CamsRecord,
    CamsRecordState,
    EmploymentActionPlan,
    Jobseeker,
    PlanItem,
    SubGoal,
)
from models.cams_failure import CamsFailure
from models.cams_snapshot import AuditEntry, ClientSnapshot, PlanStatus
from models.cams_standing import RecordFailure, fail_records
from models.cams_tables import TABLES
from models.cams_writing import SnapshotWrite, WriteOutcome, write_snapshots
from tests.people import a_jobseeker, a_provider, known, linked, now, snapshot_of

pytestmark = pytest.mark.usefixtures("database")


async def write(record, snapshot, *, etag=None, stamp=False, basis=None):
    """One answer about one record, as known now or, given `basis`, before."""
    one = SnapshotWrite(basis or await known(record), snapshot, etag)
    async with in_transaction():
        return (await write_snapshots([one], at=now(), stamp=stamp))[record.id]


def later(snapshot: ClientSnapshot, **changed) -> ClientSnapshot:
    return replace(snapshot, updated_at=snapshot.updated_at + timedelta(hours=1), **changed)


async def versions(table: str) -> dict[UUID, int]:
    """Which transaction wrote each row last."""
    query = f"SELECT id, xmin FROM {table}"  # noqa: S608  # One of ours.
    rows = await connections.get("default").execute_query_dict(query)
    return {row["id"]: row["xmin"] for row in rows}


def said(snapshot: ClientSnapshot) -> list:
    """A snapshot's content as nested lists, plans in the order in which they are shown."""
    address = snapshot.primary_mailing_address
    plans = sorted(
        snapshot.employment_action_plans,
        key=lambda plan: (plan.status != "ACTIVE", -plan.start_date.toordinal()),
    )
    return [
        snapshot.stream,
        snapshot.citizenship,
        snapshot.marital_status,
        snapshot.immigration_status,
        snapshot.identifies_as,
        snapshot.preferred_language,
        snapshot.email,
        snapshot.phone,
        [address.lines, address.city, address.province, address.postal_code] if address else None,
        snapshot.updated_at,
        [_plan_said(plan) for plan in plans],
    ]


def _plan_said(plan) -> list:
    outcome = plan.employment_outcome
    return [
        plan.reference,
        plan.status,
        plan.owner,
        plan.stream,
        plan.inclusion_groups,
        plan.start_date,
        plan.accepted_date,
        plan.closed_date,
        plan.service_delivery_site,
        plan.referral_source,
        plan.goal,
        plan.goal_occupation,
        plan.goal_hourly_wage,
        plan.goal_work_hours,
        [
            outcome.outcome,
            outcome.noc,
            outcome.hours_worked,
            outcome.wage_per_hour,
            outcome.client_facing_esq,
        ]
        if outcome
        else None,
        [
            [
                sub_goal.reference,
                sub_goal.name,
                sub_goal.start_date,
                sub_goal.end_date,
                sub_goal.status,
                sub_goal.outcome,
                [_item_said(item) for item in sub_goal.plan_items],
            ]
            for sub_goal in plan.sub_goals
        ],
    ]


def _item_said(item) -> list:
    decisions = [
        [part.decided_on, part.decided_by, part.submission_status, part.rejection_comments]
        if part
        else [None] * 4
        for part in (item.approval, item.resubmission)
    ]
    return [
        item.reference,
        item.name,
        item.rationale,
        item.start_date,
        item.end_date,
        item.actual_cost,
        item.status,
        item.outcome,
        *decisions,
        item.audit_trail,
    ]


async def held(record: CamsRecord) -> list:
    """What stands in the tables, in the form of `said`."""
    row = await CamsRecord.get(id=record.id)
    address = [row.address_lines, row.address_city, row.address_province, row.address_postal_code]
    return [
        row.stream,
        row.citizenship,
        row.marital_status,
        row.immigration_status,
        row.identifies_as,
        row.preferred_language,
        row.email,
        row.phone,
        address if row.address_lines else None,
        row.source_updated_at,
        [
            await _plan_held(plan)
            for plan in await EmploymentActionPlan.filter(cams_record_id=row.id).order_by(
                "position"
            )
        ],
    ]


async def _plan_held(plan: EmploymentActionPlan) -> list:
    return [
        plan.reference,
        plan.status,
        plan.owner,
        plan.stream,
        plan.inclusion_groups,
        plan.start_date,
        plan.accepted_date,
        plan.closed_date,
        plan.service_delivery_site,
        plan.referral_source,
        plan.goal,
        plan.goal_occupation_code,
        plan.goal_hourly_wage,
        plan.goal_work_hours,
        [
            plan.outcome,
            plan.outcome_noc_code,
            plan.outcome_hours_worked,
            plan.outcome_wage_per_hour,
            plan.outcome_client_facing_esq,
        ]
        if plan.has_outcome
        else None,
        [
            [
                sub_goal.reference,
                sub_goal.name,
                sub_goal.start_date,
                sub_goal.end_date,
                sub_goal.status,
                sub_goal.outcome,
                [
                    _item_held(item)
                    for item in await PlanItem.filter(sub_goal_id=sub_goal.id).order_by("position")
                ],
            ]
            for sub_goal in await SubGoal.filter(plan_id=plan.id).order_by("position")
        ],
    ]


def _item_held(item: PlanItem) -> list:
    return [
        item.reference,
        item.name,
        item.rationale,
        item.start_date,
        item.end_date,
        item.actual_cost,
        item.status,
        item.outcome,
        [
            item.approval_decided_on,
            item.approval_decided_by,
            item.approval_submission_status,
            item.approval_rejection_comments,
        ],
        [
            item.resubmission_decided_on,
            item.resubmission_decided_by,
            item.resubmission_submission_status,
            item.resubmission_rejection_comments,
        ],
        json.decode(json.encode(item.audit_trail), type=list[AuditEntry]),
    ]


@pytest.mark.parametrize(
    ("table", "model"),
    [
        ("employment_action_plan", EmploymentActionPlan),
        ("sub_goal", SubGoal),
        ("plan_item", PlanItem),
    ],
)
async def test_every_column_of_a_plan_is_written(table, model):
    assert set(TABLES[table]._fields) == set(model._meta.fields_db_projection.values())


async def test_the_first_copy_says_what_cams_said():
    snapshot = snapshot_of()
    record = await linked(snapshot, etag='"one"')
    assert await held(record) == said(snapshot)
    assert (record.etag, record.epoch, record.state) == ('"one"', 1, CamsRecordState.OK)


async def test_a_change_in_cams_is_written_whole():
    record = await linked()
    changed = snapshot_of(day=200)
    assert await write(record, changed) is WriteOutcome.CHANGED
    assert await held(record) == said(changed)


async def test_the_active_plan_comes_first_and_then_the_latest():
    first, second, third = snapshot_of().employment_action_plans[:3]
    start = first.start_date
    snapshot = replace(
        snapshot_of(),
        employment_action_plans=[
            replace(first, status=PlanStatus.CLOSED, start_date=start),
            replace(second, status=PlanStatus.CLOSED, start_date=start + timedelta(days=9)),
            replace(third, status=PlanStatus.ACTIVE, start_date=start - timedelta(days=9)),
        ],
    )
    record = await linked(snapshot)
    plans = await EmploymentActionPlan.filter(cams_record_id=record.id).order_by("position")
    assert [plan.reference for plan in plans] == [
        third.reference,
        second.reference,
        first.reference,
    ]


async def test_ids_outlive_a_sync():
    record = await linked()
    before = [await versions(table) for table in TABLES]
    await write(record, snapshot_of(day=100))
    for table, ids in zip(TABLES, before, strict=True):
        assert ids.keys() <= (await versions(table)).keys()


async def test_a_plan_item_that_moves_to_another_sub_goal_keeps_its_id():
    snapshot = snapshot_of()
    plan = snapshot.employment_action_plans[0]
    one, other = plan.sub_goals[:2]
    moving = one.plan_items[0]
    record = await linked(snapshot)
    before = await PlanItem.get(reference=moving.reference)
    moved = replace(
        plan,
        sub_goals=[
            replace(one, plan_items=one.plan_items[1:]),
            replace(other, plan_items=[*other.plan_items, moving]),
            *plan.sub_goals[2:],
        ],
    )
    rest = snapshot.employment_action_plans[1:]
    await write(record, later(snapshot, employment_action_plans=[moved, *rest]))
    after = await PlanItem.get(id=before.id).select_related("sub_goal")
    assert after.sub_goal.reference == other.reference


async def test_what_vanished_in_cams_vanishes_here_and_nowhere_else():
    bystander = await linked(jobseeker=await a_jobseeker(await a_provider("South Employment")))
    record = await linked()
    emptied = later(snapshot_of(), employment_action_plans=[])
    await write(record, emptied)
    assert await held(record) == said(emptied)
    assert await held(bystander) == said(snapshot_of())


async def test_rows_that_are_as_they_were_are_not_written():
    snapshot = snapshot_of()
    record = await linked(snapshot)
    before = await versions("plan_item")
    await write(record, later(snapshot, phone="+1 705 555 0100"))
    assert await versions("plan_item") == before


async def test_an_answer_that_says_nothing_new_writes_nothing():
    record = await linked(etag='"one"')
    before = await versions("cams_record")
    assert await write(record, snapshot_of(), etag='"one"') is WriteOutcome.UNCHANGED
    assert await write(record, None, etag='"one"') is WriteOutcome.UNCHANGED
    assert await versions("cams_record") == before


async def test_a_new_etag_of_the_same_content_is_kept():
    record = await linked(etag='"one"')
    await write(record, snapshot_of(), etag='"two"')
    assert (await CamsRecord.get(id=record.id)).etag == '"two"'


async def test_a_refresh_that_finds_nothing_new_says_when_it_looked():
    record = await linked(at=now() - timedelta(days=2))
    assert await write(record, snapshot_of(), stamp=True) is WriteOutcome.UNCHANGED
    after = await CamsRecord.get(id=record.id)
    assert after.checked_at > record.checked_at
    assert after.changed_at == record.changed_at


async def test_an_older_answer_never_replaces_a_newer_one():
    newer, older = snapshot_of(day=200), snapshot_of()
    record = await linked(newer, etag='"newer"')
    assert await write(record, older, etag='"older"', stamp=True) is WriteOutcome.UNCHANGED
    assert await held(record) == said(newer)
    assert (await CamsRecord.get(id=record.id)).etag == '"newer"'


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
    assert not any([await versions(table) for table in TABLES])


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
    assert not any([await versions(table) for table in TABLES])


async def test_another_persons_snapshot_cannot_even_be_proposed():
    record = await linked()
    with pytest.raises(ValueError, match="another person"):
        SnapshotWrite(await known(record), snapshot_of(1_000_011), None)


async def test_writing_wants_a_transaction_of_its_caller():
    with pytest.raises(RuntimeError, match="transaction"):
        await write_snapshots([], at=now())


async def test_rows_belong_to_the_provider_that_the_person_was_handed_to_meanwhile():
    record = await linked()
    basis = await known(record)
    south = await a_provider("South Employment")
    await CamsRecord.filter(id=record.id).update(provider_id=south.id)
    await write(record, snapshot_of(day=300), basis=basis)
    assert {plan.provider_id for plan in await EmploymentActionPlan.all()} == {south.id}
    assert {item.provider_id for item in await PlanItem.all()} == {south.id}


async def test_a_good_answer_makes_a_failing_record_ok_again():
    record = await linked()
    await fail_records([RecordFailure(await known(record), CamsFailure.WRONG_PERSON)])
    await write(record, snapshot_of())
    after = await CamsRecord.get(id=record.id)
    assert (after.state, after.last_failure) == (CamsRecordState.OK, None)


async def test_a_record_that_postgresql_refuses_spoils_no_other():
    client = connections.get("default")
    good = await linked(snapshot_of())
    bad = await linked(snapshot_of(1_000_013))
    changed, refused = snapshot_of(day=200), snapshot_of(1_000_013, day=200)
    refused = replace(refused, citizenship="refused")
    writes = [
        SnapshotWrite(await known(bad), refused, None),
        SnapshotWrite(await known(good), changed, None),
    ]
    await client.execute_script(
        "ALTER TABLE cams_record ADD CONSTRAINT only_here CHECK (citizenship <> 'refused')"
    )
    try:
        async with in_transaction():
            outcomes = await write_snapshots(writes, at=now())
    finally:
        await client.execute_script("ALTER TABLE cams_record DROP CONSTRAINT only_here")
    assert outcomes == {bad.id: WriteOutcome.UNSTORABLE, good.id: WriteOutcome.CHANGED}
    assert await held(good) == said(changed)
    assert await held(bad) == said(snapshot_of(1_000_013))


async def test_a_number_is_linked_once_in_a_provider_and_the_callers_transaction_lives_on():
    await linked()
    async with in_transaction():
        with pytest.raises(IntegrityError):
            await linked(jobseeker=await a_jobseeker())
        await a_jobseeker()
    assert await Jobseeker.all().count() == 3
    assert await CamsRecord.all().count() == 1


async def test_a_jobseeker_has_one_link():
    jobseeker = await a_jobseeker()
    await linked(jobseeker=jobseeker)
    with pytest.raises(IntegrityError):
        await linked(snapshot_of(1_000_013), jobseeker=jobseeker)


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
