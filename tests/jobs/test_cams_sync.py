import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tortoise import connections

from jobs.cams_sync import LASTS, finish_if_done, look_after_runs, sync_cams_chunks
from jobs.queue import SYNC_CAMS_CHUNKS
from jobs.sync_planning import go_on
from models import (
    CamsRecord,
    CamsRecordState,
    OutboxEntry,
    SyncRun,
    SyncRunKind,
    SyncRunStatus,
)
from models.cams_failure import CamsFailure
from models.sync_run import SyncRunReason
from tests.nights import (
    CALM,
    FIRST,
    a_night,
    an_agency,
    begin,
    counts,
    reasons,
    record_of,
    vanish,
    work,
)
from tests.people import a_jobseeker, a_provider, linked, now, snapshot_of

pytestmark = pytest.mark.usefixtures("database")

ROOT = Path(__file__).parents[2]
CHANGED = "+1 705 555 0100"
"""A phone number that nobody has in CaMS."""


async def row_versions():
    rows = await connections.get("default").execute_query_dict("SELECT id, xmin FROM cams_record")
    return {row["id"]: row["xmin"] for row in rows}


async def synced_at():
    return [record.synced_at for record in await CamsRecord.all().select_related("bucket")]


@pytest.fixture
def asked(tell, cams_url):
    return lambda: tell(cams_url, "GET", "/_control/stats")["numbersAsked"]


async def test_a_night_brings_every_record_up_to_date(cams):
    await an_agency(20, phone=CHANGED)
    run = await a_night(cams)
    assert run.status is SyncRunStatus.DONE
    assert counts(run) == (20, 20, 0, 0)
    assert run.finished_at is not None
    assert not await CamsRecord.exists(phone=CHANGED)


async def test_several_lanes_share_a_run(cams, asked):
    await an_agency(120, phone=CHANGED)
    run = await work(cams, await begin(), lanes=3)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (120, 120, 0, 0))
    assert asked() == 120


async def test_an_unchanged_night_writes_no_record_and_yet_all_are_confirmed(cams):
    await an_agency(30)
    await a_night(cams)
    rows, confirmed = await row_versions(), await synced_at()
    run = await a_night(cams, night=1)
    assert counts(run) == (30, 0, 30, 0)
    assert await row_versions() == rows
    assert all(after > before for after, before in zip(await synced_at(), confirmed, strict=True))


async def test_only_what_changed_is_written(own_cams_url, connect, tell):
    cams = connect(own_cams_url, timeout=timedelta(seconds=5))
    await an_agency(100)
    await a_night(cams)
    rows = await row_versions()
    tell(own_cams_url, "POST", "/_control/day", {"days": 3})
    run = await a_night(cams, night=1)
    now_rows = await row_versions()
    assert run.changed > 0
    assert sum(rows[id_] != now_rows[id_] for id_ in rows) == run.changed + run.failed


async def test_a_lane_that_is_rung_for_works_until_nothing_is_left(cams, deps):
    await an_agency(10, phone=CHANGED)
    run = await begin()
    entry = await OutboxEntry.get(task=SYNC_CAMS_CHUNKS)
    await sync_cams_chunks.run(replace(deps, cams=cams), entry.id, within=LASTS)
    assert (await SyncRun.get(id=run.id)).status is SyncRunStatus.DONE
    assert (await OutboxEntry.get(id=entry.id)).done_at is not None


async def test_two_providers_with_the_same_person_ask_once(cams, asked):
    outdated = snapshot_of(FIRST, phone=CHANGED)
    await linked(outdated)
    await linked(outdated, jobseeker=await a_jobseeker(await a_provider("South Employment")))
    run = await a_night(cams)
    assert counts(run) == (2, 2, 0, 0)
    assert asked() == 1


async def test_a_record_in_quarantine_is_left_alone(cams, asked):
    await an_agency(3)
    await CamsRecord.filter(reference_number=str(FIRST)).update(state=CamsRecordState.QUARANTINED)
    run = await a_night(cams)
    assert (run.total, run.seen, asked()) == (2, 2, 2)
    left_out = await record_of(FIRST)
    assert left_out.synced_at == left_out.checked_at


async def test_one_bad_record_of_every_kind_stops_nobody(cams, go_wrong):
    await an_agency(60, phone=CHANGED)
    kinds = {
        "malformed_json": CamsFailure.MALFORMED,
        "empty": CamsFailure.MALFORMED,
        "cut_off": CamsFailure.MALFORMED,
        "missing_field": CamsFailure.INVALID_RECORD,
        "unknown_enum": CamsFailure.INVALID_RECORD,
        "huge_number": CamsFailure.INVALID_RECORD,
        "nul": CamsFailure.INVALID_RECORD,
        "deep_json": CamsFailure.MALFORMED,
        "large_body": CamsFailure.TOO_LARGE,
        "other_person": CamsFailure.WRONG_PERSON,
        "status": CamsFailure.DOWN,
    }
    numbers = dict(zip(kinds, range(FIRST, FIRST + 60, 5), strict=False))
    for kind, number in numbers.items():
        go_wrong(kind, numbers=[str(number)])
    run = await a_night(cams, patience=CALM)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE_WITH_FAILURES, (60, 49, 0, 11))
    found = await reasons(run)
    assert {kind: found[str(number)] for kind, number in numbers.items()} == kinds
    for kind, number in numbers.items():
        record = await record_of(number)
        assert (record.phone, record.last_failure) == (CHANGED, kinds[kind])
        assert record.state is (
            CamsRecordState.WRONG_PERSON if kind == "other_person" else CamsRecordState.UNREACHABLE
        )


async def test_somebody_is_told_when_cams_answers_with_another_person(cams, go_wrong, caplog):
    await an_agency(5)
    go_wrong("other_person", numbers=[str(FIRST)])
    await a_night(cams)
    told = [one for one in caplog.records if one.levelno >= logging.ERROR]
    assert [one.record for one in told] == [str((await record_of(FIRST)).id)]


async def test_a_failing_record_stays_as_old_as_it_is_while_the_others_are_confirmed(
    cams, go_wrong
):
    await an_agency(10)
    await a_night(cams)
    before = (await record_of(FIRST)).synced_at
    go_wrong("missing_field", numbers=[str(FIRST)])
    await a_night(cams, night=1)
    assert (await record_of(FIRST)).synced_at == before
    assert (await record_of(FIRST + 1)).synced_at > before


async def test_whoever_cams_has_not_found_for_two_nights_is_gone_until_it_has_them_again(cams):
    await an_agency(10)
    await vanish(1)
    gone = CamsRecord.filter(reference_number="1000404")
    await a_night(cams)
    assert (await gone.get()).state is CamsRecordState.UNREACHABLE
    await a_night(cams, night=1)
    after = await gone.get()
    assert after.state is CamsRecordState.NOT_FOUND_IN_CAMS
    assert after.source_updated_at is not None
    await gone.update(reference_number=str(FIRST))
    await a_night(cams, night=2)
    assert (await record_of(FIRST)).state is CamsRecordState.OK


async def test_a_run_that_a_person_began_in_between_is_no_night(cams):
    await an_agency(10)
    await vanish(1)
    await a_night(cams)
    run = await begin(night=1)
    await SyncRun.filter(id=run.id).update(kind=SyncRunKind.MANUAL, business_date=None)
    await work(cams, run)
    gone = await CamsRecord.get(reference_number="1000404")
    assert gone.state is CamsRecordState.UNREACHABLE


async def test_when_too_many_vanish_a_person_is_asked_before_anybody_is_gone(cams, caplog):
    await an_agency(100)
    await vanish(10)
    await a_night(cams)
    await vanish(30)
    run = await a_night(cams, night=1)
    assert (run.status, run.reason) == (
        SyncRunStatus.AWAITING_REVIEW,
        SyncRunReason.MANY_NOT_FOUND,
    )
    assert not await CamsRecord.exists(state=CamsRecordState.NOT_FOUND_IN_CAMS)
    assert [one.levelno for one in caplog.records if one.levelno > logging.INFO] == [logging.ERROR]


async def test_when_the_person_says_that_they_are_gone_the_night_goes_on(cams):
    await an_agency(60)
    await vanish(30)
    run = await a_night(cams)
    assert await go_on(run.id, now()) is not None
    run = await work(cams, run)
    assert (run.status, run.failed, run.not_found) == (
        SyncRunStatus.DONE_WITH_FAILURES,
        30,
        30,
    )


async def test_in_a_small_agency_anybody_may_vanish(cams):
    await an_agency(10)
    await vanish(9)
    assert (await a_night(cams)).status is SyncRunStatus.DONE_WITH_FAILURES


async def test_a_run_that_nobody_works_on_is_found(cams):
    await an_agency(5)
    run = await begin()
    await OutboxEntry.all().delete()
    await look_after_runs(now())
    assert await OutboxEntry.filter(task=SYNC_CAMS_CHUNKS).count() == 1
    await look_after_runs(now())
    assert await OutboxEntry.filter(task=SYNC_CAMS_CHUNKS).count() == 1
    await work(cams, run)
    await OutboxEntry.all().delete()
    await look_after_runs(now())
    assert await OutboxEntry.all().count() == 0


async def test_a_run_that_somebody_works_on_is_left_to_them(held_cams):
    await an_agency(5)
    run = await begin()
    working = asyncio.create_task(work(held_cams, run))
    await held_cams.answered.wait()
    await OutboxEntry.all().delete()
    await look_after_runs(now())
    assert await OutboxEntry.all().count() == 0
    held_cams.released.set()
    await working


async def test_a_lane_that_comes_last_closes_the_run_and_no_other_does(cams):
    await an_agency(5)
    run = await begin()
    await finish_if_done(run.id)
    assert (await SyncRun.get(id=run.id)).status is SyncRunStatus.RUNNING
    run = await work(cams, run)
    ended = run.finished_at
    await finish_if_done(run.id)
    assert (await SyncRun.get(id=run.id)).finished_at == ended
