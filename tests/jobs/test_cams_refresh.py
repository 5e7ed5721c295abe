import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from jobs import queue
from jobs.cams_refresh import LASTS, end_forgotten_refreshes, refresh_cams_record
from models import (
    CamsRecord,
    CamsRecordState,
    CamsRefresh,
    CamsRefreshStatus,
    OutboxEntry,
)
from models.cams_failure import CamsFailure
from tests.people import SOMEBODY, linked, now, snapshot_of

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
def work(deps, cams):
    """Let a worker keep the promise of a refresh, and look at the refresh then."""

    async def work(refresh, cams=cams):
        entry = await promise_of(refresh)
        await refresh_cams_record.run(replace(deps, cams=cams), entry.id, within=LASTS)
        return await CamsRefresh.get(id=refresh.id)

    return work


async def asked_for(record):
    refresh, made = await CamsRefresh.request(record, by=SOMEBODY, at=now())
    if made:
        await queue.refresh_cams_record(refresh)
    return refresh


async def promise_of(refresh):
    return await OutboxEntry.get(dedup_key=f"{queue.REFRESH_CAMS_RECORD}:{refresh.id}")


async def again(record):
    return await CamsRecord.get(id=record.id)


def outdated():
    """The person as CaMS had them before something was changed."""
    return snapshot_of(phone="+1 705 555 0100")


def ended_with(refresh, failure):
    return refresh.status is CamsRefreshStatus.FAILED and refresh.failure is failure


async def test_news_are_written_with_the_end_of_the_refresh(work):
    record = await linked(outdated())
    refresh = await work(await asked_for(record))
    assert (refresh.status, refresh.changed) == (CamsRefreshStatus.SUCCEEDED, True)
    assert refresh.requested_at <= refresh.started_at <= refresh.finished_at
    assert (await again(record)).phone == snapshot_of().phone
    assert (await promise_of(refresh)).done_at is not None


async def test_a_refresh_without_news_says_when_it_looked(work):
    record = await linked(at=now() - timedelta(days=3))
    refresh = await work(await asked_for(record))
    assert (refresh.status, refresh.changed) == (CamsRefreshStatus.SUCCEEDED, False)
    assert (await again(record)).checked_at > record.checked_at


class Overheard:
    """Hands every question on, and remembers the ETags that were sent along."""

    def __init__(self, cams):
        self._cams = cams
        self.etags = []

    async def client(self, reference_number, *, etag=None):
        self.etags.append(etag)
        return await self._cams.client(reference_number, etag=etag)


async def test_cams_need_not_send_again_what_we_have(work, cams):
    overheard = Overheard(cams)
    record = await linked()
    await work(await asked_for(record), overheard)
    refresh = await work(await asked_for(record), overheard)
    assert (refresh.status, refresh.changed) == (CamsRefreshStatus.SUCCEEDED, False)
    assert overheard.etags == [None, (await again(record)).etag]


async def test_a_record_that_is_not_in_order_is_sent_whole(work, cams):
    overheard = Overheard(cams)
    record = await linked(etag='"one"')
    await CamsRecord.filter(id=record.id).update(state=CamsRecordState.QUARANTINED)
    await work(await asked_for(record), overheard)
    assert overheard.etags == [None]
    assert (await again(record)).state is CamsRecordState.OK


async def test_a_second_delivery_does_nothing(work, tell, cams_url):
    refresh = await work(await asked_for(await linked()))
    assert await work(refresh) == refresh
    assert tell(cams_url, "GET", "/_control/stats")["numbersAsked"] == 1


async def test_while_cams_does_not_answer_the_refresh_goes_on(work, go_wrong):
    go_wrong("status", status=503, times=1)
    refresh = await work(await asked_for(await linked()))
    assert refresh.status is CamsRefreshStatus.RUNNING
    promise = await promise_of(refresh)
    assert promise.last_error == CamsFailure.DOWN
    assert now() < promise.available_at < now() + timedelta(seconds=2)
    assert (await work(refresh)).status is CamsRefreshStatus.SUCCEEDED


async def test_when_cams_stays_away_the_refresh_fails_and_the_old_copy_stays(work, go_wrong):
    go_wrong("status", status=503)
    record = await linked(outdated())
    refresh = await asked_for(record)
    await work(refresh)
    await CamsRefresh.filter(id=refresh.id).update(started_at=now() - timedelta(seconds=29))
    assert ended_with(await work(refresh), CamsFailure.DOWN)
    after = await again(record)
    assert (after.state, after.last_failure) == (CamsRecordState.UNREACHABLE, CamsFailure.DOWN)
    assert (after.phone, after.checked_at) == (record.phone, record.checked_at)


async def test_a_refresh_does_not_wait_for_longer_than_half_a_minute(work, go_wrong):
    go_wrong("status", status=429, retryAfter=1000)
    assert ended_with(await work(await asked_for(await linked())), CamsFailure.BUSY)


async def test_a_refresh_waits_as_long_as_cams_asks_for(work, go_wrong):
    go_wrong("status", status=429, retryAfter=20)
    refresh = await work(await asked_for(await linked()))
    assert (await promise_of(refresh)).available_at > now() + timedelta(seconds=19)


async def test_whoever_is_not_found_is_not_gone_yet(work):
    record = await linked()
    await CamsRecord.filter(id=record.id).update(reference_number="1000404")
    assert ended_with(await work(await asked_for(record)), CamsFailure.NOT_FOUND)
    after = await again(record)
    assert after.state is CamsRecordState.UNREACHABLE
    assert after.citizenship == record.citizenship


async def test_another_persons_record_is_never_written(work, go_wrong, caplog):
    go_wrong("other_person")
    record = await linked()
    assert ended_with(await work(await asked_for(record)), CamsFailure.WRONG_PERSON)
    after = await again(record)
    assert (after.state, after.phone) == (CamsRecordState.WRONG_PERSON, record.phone)
    assert [one.levelno for one in caplog.records] == [logging.ERROR]


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("malformed_json", CamsFailure.MALFORMED),
        ("login_page", CamsFailure.MALFORMED),
        ("redirect", CamsFailure.REDIRECTED),
        ("missing_field", CamsFailure.INVALID_RECORD),
        ("unknown_enum", CamsFailure.INVALID_RECORD),
        ("nul", CamsFailure.INVALID_RECORD),
        ("large_body", CamsFailure.TOO_LARGE),
    ],
)
async def test_an_unusable_answer_fails_at_once_with_its_code(work, go_wrong, fault, code):
    go_wrong(fault)
    record = await linked(outdated())
    assert ended_with(await work(await asked_for(record)), code)
    assert (await again(record)).phone == record.phone


async def test_when_we_are_refused_the_refresh_fails_at_once_and_somebody_is_told_once(
    work, go_wrong, caplog
):
    go_wrong("expired_token")
    assert ended_with(await work(await asked_for(await linked())), CamsFailure.REFUSED)
    assert [one.levelno for one in caplog.records] == [logging.ERROR]


async def test_a_link_that_was_removed_has_nothing_to_refresh(work):
    record = await linked()
    refresh = await asked_for(record)
    await record.delete()
    assert ended_with(await work(refresh), CamsFailure.NOT_LINKED)


async def test_a_link_that_is_removed_while_cams_answers_is_not_written(work, held_cams):
    record = await linked(outdated())
    refresh = await asked_for(record)
    working = asyncio.create_task(work(refresh, held_cams))
    await held_cams.answered.wait()
    await record.delete()
    held_cams.released.set()
    assert ended_with(await working, CamsFailure.NOT_LINKED)
    assert not await CamsRecord.exists()


async def test_a_record_that_is_written_while_cams_answers_is_asked_for_again(work, held_cams):
    record = await linked(outdated())
    refresh = await asked_for(record)
    working = asyncio.create_task(work(refresh, held_cams))
    await held_cams.answered.wait()
    await CamsRecord.filter(id=record.id).update(epoch=7)
    held_cams.released.set()
    assert (await working).status is CamsRefreshStatus.RUNNING
    assert (await again(record)).phone == record.phone
    assert (await work(refresh)).changed


async def test_a_refresh_whose_worker_died_is_taken_up_again(work):
    refresh = await asked_for(await linked(outdated()))
    await CamsRefresh.filter(id=refresh.id).update(
        status=CamsRefreshStatus.RUNNING, started_at=now() - timedelta(hours=1)
    )
    assert (await work(refresh)).changed


async def test_a_second_refresh_waits_until_the_first_has_ended(work, go_wrong):
    go_wrong("status", status=503, times=1)
    record = await linked()
    first = await work(await asked_for(record))
    second = await asked_for(record)
    assert (await work(second)).status is CamsRefreshStatus.QUEUED
    await work(first)
    assert (await work(second)).status is CamsRefreshStatus.SUCCEEDED


async def test_twenty_clicks_are_one_question(work, tell, cams_url):
    record = await linked()
    refreshes = await asyncio.gather(*(asked_for(record) for _ in range(20)))
    await asyncio.gather(*(work(refresh) for refresh in refreshes))
    assert tell(cams_url, "GET", "/_control/stats")["numbersAsked"] == 1
    assert len(await CamsRefresh.filter(status=CamsRefreshStatus.SUCCEEDED)) == 1


@pytest.mark.parametrize("fate", ["given up", "gone"])
async def test_a_refresh_that_nobody_works_on_any_more_has_failed(fate):
    record = await linked()
    refresh = await asked_for(record)
    promise = OutboxEntry.filter(id=(await promise_of(refresh)).id)
    await (promise.delete() if fate == "gone" else promise.update(dead_at=now()))
    await end_forgotten_refreshes(now())
    assert ended_with(await CamsRefresh.get(id=refresh.id), CamsFailure.TIMEOUT)
    assert (await asked_for(record)).id != refresh.id


async def test_a_refresh_that_waits_for_its_turn_is_not_forgotten():
    refresh = await asked_for(await linked())
    await end_forgotten_refreshes(now())
    assert (await CamsRefresh.get(id=refresh.id)).status is CamsRefreshStatus.QUEUED
