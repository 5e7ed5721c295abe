from datetime import date, timedelta

import pytest

from models import (
    CamsBucket,
    CamsRecord,
    CamsRecordState,
    SyncFailure,
    SyncRun,
    SyncRunKind,
    SyncRunStatus,
)
from models.cams_failure import CamsFailure
from models.cams_standing import RecordFailure, fail_records, judge_night
from tests.people import a_jobseeker, known, linked, now

pytestmark = pytest.mark.usefixtures("database")

MONDAY = date(2026, 11, 2)


async def fail(record, reason=CamsFailure.DOWN, basis=None):
    noted = await fail_records([RecordFailure(basis or await known(record), reason)])
    return record.id in noted


async def again(record):
    return await CamsRecord.get(id=record.id).select_related("bucket")


async def a_night(record, reason, *, night=0, kind=SyncRunKind.NIGHTLY, judged=True):
    """A run in which this record failed, or did not where there is no reason."""
    run = await SyncRun.create(
        kind=kind,
        business_date=MONDAY + timedelta(days=night) if kind is SyncRunKind.NIGHTLY else None,
        status=SyncRunStatus.DONE_WITH_FAILURES,
    )
    if reason is not None:
        await fail(record, reason)
        await SyncFailure.create(
            run=run,
            jobseeker_id=record.jobseeker_id,
            provider_id=record.provider_id,
            reference_number=record.reference_number,
            reason=reason,
            last_attempt_at=now(),
        )
    if judged:
        await judge_night(run.id)
    return (await again(record)).state


async def test_a_failure_leaves_the_copy_and_says_why():
    record = await linked()
    assert await fail(record, CamsFailure.TIMEOUT)
    after = await again(record)
    assert (after.state, after.last_failure) == (
        CamsRecordState.UNREACHABLE,
        CamsFailure.TIMEOUT,
    )
    assert after.citizenship == record.citizenship


async def test_another_persons_record_is_certain_at_once():
    record = await linked()
    await fail(record, CamsFailure.WRONG_PERSON)
    assert (await again(record)).state is CamsRecordState.WRONG_PERSON


async def test_a_failure_does_not_mend_a_worse_state():
    record = await linked()
    await fail(record, CamsFailure.WRONG_PERSON)
    await fail(record, CamsFailure.TIMEOUT)
    after = await again(record)
    assert (after.state, after.last_failure) == (
        CamsRecordState.WRONG_PERSON,
        CamsFailure.TIMEOUT,
    )


async def test_a_failure_of_a_record_that_was_written_meanwhile_is_not_noted():
    record = await linked()
    basis = await known(record)
    await fail(record, CamsFailure.TIMEOUT)
    assert not await fail(record, CamsFailure.WRONG_PERSON, basis=basis)
    assert (await again(record)).state is CamsRecordState.UNREACHABLE


async def test_a_failing_record_stays_as_old_as_its_last_good_answer():
    linked_at = now() - timedelta(days=9)
    covered_at = now() - timedelta(days=1)
    record = await linked(at=linked_at)
    await CamsBucket.filter(id=record.bucket_id).update(covered_at=covered_at)
    await fail(record)
    await CamsBucket.filter(id=record.bucket_id).update(covered_at=now())
    await fail(record)
    assert (await again(record)).synced_at == covered_at


async def test_not_found_on_one_night_is_not_yet_gone():
    record = await linked()
    assert await a_night(record, CamsFailure.NOT_FOUND) is CamsRecordState.UNREACHABLE


@pytest.mark.parametrize("second", [CamsFailure.NOT_FOUND, CamsFailure.GONE])
async def test_not_found_on_two_nights_in_a_row_is_gone(second):
    record = await linked()
    await a_night(record, CamsFailure.NOT_FOUND)
    assert await a_night(record, second, night=1) is CamsRecordState.NOT_FOUND_IN_CAMS


async def test_not_found_on_two_nights_with_another_between_is_not_gone():
    record = await linked()
    await a_night(record, CamsFailure.NOT_FOUND)
    await a_night(record, None, night=1)
    assert await a_night(record, CamsFailure.NOT_FOUND, night=2) is CamsRecordState.UNREACHABLE


async def test_a_night_that_was_aborted_is_no_night():
    record = await linked()
    await a_night(record, CamsFailure.NOT_FOUND)
    await SyncRun.all().update(status=SyncRunStatus.ABORTED)
    assert await a_night(record, CamsFailure.NOT_FOUND, night=1) is CamsRecordState.UNREACHABLE


async def test_a_run_that_a_person_began_is_no_night():
    record = await linked()
    await a_night(record, CamsFailure.NOT_FOUND, kind=SyncRunKind.MANUAL, judged=False)
    assert await a_night(record, CamsFailure.NOT_FOUND) is CamsRecordState.UNREACHABLE


async def test_unusable_answers_on_three_nights_are_quarantined():
    record = await linked()
    await a_night(record, CamsFailure.INVALID_RECORD)
    assert await a_night(record, CamsFailure.MALFORMED, night=1) is CamsRecordState.UNREACHABLE
    assert await a_night(record, CamsFailure.INVALID_RECORD, night=2) is CamsRecordState.QUARANTINED


async def test_nights_without_any_answer_prove_nothing():
    record = await linked()
    for night in range(3):
        state = await a_night(record, CamsFailure.TIMEOUT, night=night)
    assert state is CamsRecordState.UNREACHABLE


async def test_a_record_that_was_refreshed_before_the_night_was_judged_is_ok():
    record = await linked()
    await a_night(record, CamsFailure.NOT_FOUND)
    await a_night(record, CamsFailure.NOT_FOUND, night=1, judged=False)
    await CamsRecord.filter(id=record.id).update(state=CamsRecordState.OK)
    await judge_night((await SyncRun.get(business_date=MONDAY + timedelta(days=1))).id)
    assert (await again(record)).state is CamsRecordState.OK


async def test_the_nights_of_a_removed_link_do_not_count_for_a_new_one():
    jobseeker = await a_jobseeker()
    record = await linked(jobseeker=jobseeker)
    await a_night(record, CamsFailure.NOT_FOUND)
    await record.delete()
    record = await linked(jobseeker=jobseeker)
    assert await a_night(record, CamsFailure.NOT_FOUND, night=1) is CamsRecordState.UNREACHABLE
