import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from gateways.cams import CamsInvalid
from jobs.cams_sync import look_after_runs, work_lane
from jobs.queue import SYNC_CAMS_CHUNKS
from jobs.sync_breaker import Breaker, Suspend
from jobs.sync_planning import LANES, resume_suspended
from models import CamsRecord, CamsRecordState, OutboxEntry, SyncFailure, SyncRun, SyncRunStatus
from models.cams_failure import CamsFailure
from tests.nights import (
    FIRST,
    QUICK,
    a_night,
    an_agency,
    begin,
    counts,
    reasons,
    record_of,
    work,
)
from tests.people import now

pytestmark = pytest.mark.usefixtures("database")

CHANGED = "+1 705 555 0100"


@pytest.fixture
def calls(tell, cams_url):
    """How often CaMS was called about clients since the last time."""

    def calls():
        called = tell(cams_url, "GET", "/_control/stats")["calls"]
        tell(cams_url, "DELETE", "/_control/stats")
        return called["client"] + called["clients"]

    return calls


@pytest.fixture
def all_is_well(tell, cams_url):
    return lambda: tell(cams_url, "DELETE", "/_control/faults")


def loud(caplog):
    return [one.levelno for one in caplog.records if one.levelno >= logging.ERROR]


async def test_a_call_that_fails_once_is_made_again(cams, go_wrong):
    await an_agency(10, phone=CHANGED)
    go_wrong("status", status=500, times=1)
    run = await a_night(cams)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (10, 10, 0, 0))


async def test_a_record_that_fails_once_is_asked_for_again(cams, go_wrong):
    await an_agency(10, phone=CHANGED)
    go_wrong("status", status=500, times=1, numbers=[str(FIRST), str(FIRST + 1)])
    run = await a_night(cams)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (10, 10, 0, 0))


async def test_a_record_that_always_fails_fails_alone(cams, go_wrong):
    await an_agency(10, phone=CHANGED)
    go_wrong("status", status=500, numbers=[str(FIRST), str(FIRST + 1)])
    run = await a_night(cams)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE_WITH_FAILURES, (10, 8, 0, 2))
    assert (await record_of(FIRST)).state is CamsRecordState.UNREACHABLE
    assert {one.attempts for one in await SyncFailure.filter(run_id=run.id)} == {3}


async def test_a_record_that_breaks_every_batch_fails_alone(cams, go_wrong):
    """The whole answer is a login page as soon as this number is among those asked for."""
    await an_agency(10, phone=CHANGED)
    go_wrong("login_page", numbers=[str(FIRST)])
    run = await a_night(cams)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE_WITH_FAILURES, (10, 9, 0, 1))
    assert await reasons(run) == {str(FIRST): CamsFailure.MALFORMED}


async def test_an_answer_that_breaks_off_is_taken_up_where_it_broke(cams, go_wrong):
    await an_agency(40, phone=CHANGED)
    go_wrong("cut_off", times=1, on=["clients"])
    run = await a_night(cams)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (40, 40, 0, 0))


async def test_a_night_waits_for_as_long_as_cams_asks(cams, go_wrong, calls):
    await an_agency(10, phone=CHANGED)
    go_wrong("status", status=429, retryAfter=1, times=1)
    run = await a_night(cams)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (10, 10, 0, 0))
    assert calls() == 2


async def test_a_night_is_suspended_rather_than_wait_for_long(cams, go_wrong, calls):
    await an_agency(10)
    go_wrong("status", status=429, retryAfter=600)
    run = await a_night(cams)
    assert (run.status, run.reason) == (SyncRunStatus.SUSPENDED, CamsFailure.BUSY)
    assert run.resume_at > now() + timedelta(minutes=9)
    assert calls() == 1


@pytest.mark.parametrize("nonsense", [10**9, "10000000000000000000000"])
async def test_an_absurd_wish_to_wait_is_kept_to_an_hour(cams, go_wrong, nonsense):
    await an_agency(3)
    go_wrong("status", status=503, retryAfter=nonsense)
    run = await a_night(cams)
    assert run.status is SyncRunStatus.SUSPENDED
    assert run.resume_at < now() + timedelta(hours=1, minutes=1)


async def test_when_cams_is_down_the_night_is_suspended_and_nobody_has_failed(
    cams, go_wrong, calls, caplog
):
    await an_agency(60, phone=CHANGED)
    go_wrong("status", status=503)
    run = await a_night(cams)
    assert (run.status, run.reason) == (SyncRunStatus.SUSPENDED, CamsFailure.DOWN)
    assert (counts(run), run.suspensions) == ((0, 0, 0, 0), 1)
    assert calls() == 20
    assert not await CamsRecord.exists(last_failure__isnull=False)
    assert not loud(caplog)


async def test_a_suspended_night_asks_once_whether_cams_is_back(cams, go_wrong, calls):
    await an_agency(60)
    go_wrong("status", status=503)
    run = await a_night(cams)
    calls()
    await resume_suspended(run.resume_at)
    run = await work(cams, run)
    assert (run.status, run.suspensions) == (SyncRunStatus.SUSPENDED, 2)
    assert calls() == 1


async def test_when_cams_is_back_the_night_goes_on_with_all_lanes(cams, go_wrong, all_is_well):
    await an_agency(60, phone=CHANGED)
    go_wrong("status", status=503)
    run = await a_night(cams)
    all_is_well()
    await look_after_runs(run.resume_at)
    await OutboxEntry.all().delete()
    run = await work(cams, run)
    assert (run.status, counts(run)) == (SyncRunStatus.DONE, (60, 60, 0, 0))
    assert (run.suspensions, run.reason) == (0, None)
    assert await OutboxEntry.filter(task=SYNC_CAMS_CHUNKS).count() == LANES - 1


async def test_when_we_are_refused_the_night_stops_at_once_and_somebody_is_told_once(
    cams, go_wrong, calls, caplog
):
    await an_agency(60)
    go_wrong("expired_token")
    run = await a_night(cams)
    assert (run.status, run.reason) == (SyncRunStatus.SUSPENDED, CamsFailure.REFUSED)
    assert calls() == 2  # The token is renewed once.
    await resume_suspended(run.resume_at)
    await work(cams, run)
    assert loud(caplog) == [logging.ERROR]
    assert not await CamsRecord.exists(last_failure__isnull=False)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("redirect", CamsFailure.REDIRECTED),
        ("login_page", CamsFailure.MALFORMED),
        ("empty", CamsFailure.MALFORMED),
        ("content_type", CamsFailure.MALFORMED),
    ],
)
async def test_when_everything_is_unusable_the_night_is_suspended(cams, go_wrong, fault, code):
    await an_agency(60, phone=CHANGED)
    go_wrong(fault)
    run = await a_night(cams)
    assert (run.status, run.reason, run.seen) == (SyncRunStatus.SUSPENDED, code, 0)
    assert await CamsRecord.filter(phone=CHANGED, state=CamsRecordState.OK).count() == 60


async def test_when_most_records_are_unusable_the_night_is_suspended(cams, go_wrong):
    """A new word in a closed list, say: nobody is written down as failed for that."""
    await an_agency(200)
    go_wrong("unknown_enum", share=0.7)
    run = await a_night(cams)
    assert (run.status, run.reason) == (SyncRunStatus.SUSPENDED, CamsFailure.INVALID_RECORD)


async def test_when_cams_trickles_the_night_does_not_wait_for_ever(connect, cams_url, go_wrong):
    await an_agency(30)
    go_wrong("trickle", seconds=0.05)
    run = await begin()
    cams = connect(cams_url, timeout=timedelta(seconds=5))
    await work_lane(cams, run.id, replace(QUICK, page=0.5))
    run = await SyncRun.get(id=run.id)
    assert (run.status, run.reason) == (SyncRunStatus.SUSPENDED, CamsFailure.TIMEOUT)


async def test_one_slow_record_fails_alone(connect, cams_url, go_wrong):
    await an_agency(4, phone=CHANGED)
    go_wrong("delay", seconds=5, numbers=[str(FIRST)])
    run = await a_night(connect(cams_url))
    assert (run.status, counts(run)) == (SyncRunStatus.DONE_WITH_FAILURES, (4, 3, 0, 1))
    assert await reasons(run) == {str(FIRST): CamsFailure.TIMEOUT}


async def test_a_run_that_is_not_running_asks_cams_nothing(cams, calls):
    await an_agency(10)
    run = await begin()
    await SyncRun.filter(id=run.id).update(status=SyncRunStatus.SUSPENDED)
    await work(cams, run)
    assert calls() == 0


def test_the_breaker_opens_at_twenty_failures_in_a_row():
    breaker = Breaker()
    for _ in range(30):
        for _ in range(19):
            breaker.failed(CamsInvalid(CamsFailure.MALFORMED))
        for _ in range(21):
            breaker.answered()
    for _ in range(19):
        breaker.failed(CamsInvalid(CamsFailure.MALFORMED))
    with pytest.raises(Suspend):
        breaker.failed(CamsInvalid(CamsFailure.MALFORMED))


def test_the_breaker_opens_when_more_than_half_of_the_last_two_hundred_failed():
    breaker = Breaker()
    for _ in range(200):
        breaker.failed(CamsInvalid(CamsFailure.MALFORMED))
        breaker.answered()
    breaker.failed(CamsInvalid(CamsFailure.MALFORMED))
    with pytest.raises(Suspend):
        breaker.failed(CamsInvalid(CamsFailure.MALFORMED))
