import asyncio

import pytest

from models import CamsRefresh, CamsRefreshStatus
from models.cams_refresh import NothingToRefresh
from tests.people import SOMEBODY, linked, now

pytestmark = pytest.mark.usefixtures("database")


async def request(record):
    return await CamsRefresh.request(record, by=SOMEBODY, at=now())


async def test_a_refresh_waits_for_its_job():
    record = await linked()
    refresh, made = await request(record)
    assert made
    assert refresh.status is CamsRefreshStatus.QUEUED
    assert (refresh.jobseeker_id, refresh.provider_id) == (
        record.jobseeker_id,
        record.provider_id,
    )


async def test_however_many_ask_at_once_one_refresh_is_made_and_all_get_it():
    record = await linked()
    answers = await asyncio.gather(*(request(record) for _ in range(20)))
    assert sum(made for _, made in answers) == 1
    assert len({refresh.id for refresh, _ in answers}) == 1


async def test_asking_while_one_runs_makes_another_for_it_may_have_read_already():
    record = await linked()
    running, _ = await request(record)
    await CamsRefresh.filter(id=running.id).update(status=CamsRefreshStatus.RUNNING)
    second, made = await request(record)
    assert made
    assert second.id != running.id


async def test_nothing_is_refreshed_without_a_link():
    record = await linked()
    await record.delete()
    with pytest.raises(NothingToRefresh):
        await request(record)


async def test_a_refresh_outlives_its_link():
    record = await linked()
    refresh, _ = await request(record)
    await record.delete()
    assert (await CamsRefresh.get(id=refresh.id)).cams_record_id is None
