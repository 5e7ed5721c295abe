from datetime import timedelta
from uuid import UUID

import pytest
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
from models.cams_snapshot import ClientSnapshot, PlanStatus
from models.cams_standing import RecordFailure, fail_records
from models.cams_tables import TABLES
from models.cams_writing import SnapshotWrite, WriteOutcome, write_snapshots
from tests.cams_content import held, said
from tests.people import a_jobseeker, a_provider, known, linked, now, snapshot_of, write

pytestmark = pytest.mark.usefixtures("database")


def later(snapshot: ClientSnapshot, **changed) -> ClientSnapshot:
    return replace(snapshot, updated_at=snapshot.updated_at + timedelta(hours=1), **changed)


async def versions(table: str) -> dict[UUID, int]:
    """Which transaction wrote each row last."""
    query = f"SELECT id, xmin FROM {table}"  # noqa: S608  # One of ours.
    rows = await connections.get("default").execute_query_dict(query)
    return {row["id"]: row["xmin"] for row in rows}


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


async def test_a_confirmation_of_before_does_not_mend_what_failed_since():
    record = await linked(etag='"one"')
    basis = await known(record)
    await fail_records([RecordFailure(basis, CamsFailure.WRONG_PERSON)])
    outcome = await write(record, None, etag='"one"', stamp=True, basis=basis)
    assert outcome is WriteOutcome.OVERTAKEN
    assert (await CamsRecord.get(id=record.id)).state is CamsRecordState.WRONG_PERSON
