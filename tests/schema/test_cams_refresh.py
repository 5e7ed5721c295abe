"""Refresh: asked for now, done soon, watched until it ends."""

import asyncio
from datetime import timedelta

import pytest

from models import CamsRefresh, OutboxEntry
from tests.people import now
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.written import written

REFRESH = document("refresh_cams")
QUERY = document("cams_refresh")


async def refresh(api, id_, **told):
    return await api.do(REFRESH, {"jobseekerId": str(id_)}, **told)


async def test_a_refresh_answers_at_once_with_something_to_watch(api, agency, cams):
    person = await agency.jobseeker()
    await agency.linked(person)
    before = cams.calls()

    answer = await refresh(api, person.id)

    assert said(answer) == []
    asked = answer["refresh"]
    assert (asked["status"], asked["finishedAt"], asked["changed"]) == ("QUEUED", None, None)
    assert (await api.data(QUERY, {"id": asked["id"]}))["camsRefresh"] == asked
    promised = await OutboxEntry.get()
    assert (promised.task, promised.arguments) == (
        "refresh_cams_record",
        {"refresh_id": asked["id"]},
    )
    assert cams.calls() == before


async def test_asking_again_while_one_waits_is_the_same_one(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)

    answers = await asyncio.gather(*(refresh(api, person.id) for _ in range(20)))

    assert len({answer["refresh"]["id"] for answer in answers}) == 1
    assert await OutboxEntry.all().count() == 1


async def test_asking_while_one_runs_is_another_one(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    first = await refresh(api, person.id)
    await CamsRefresh.all().update(status="RUNNING", started_at=now())

    second = await refresh(api, person.id)

    assert second["refresh"]["id"] != first["refresh"]["id"]
    assert second["refresh"]["status"] == "QUEUED"


async def test_who_is_not_linked_has_nothing_to_refresh(api, agency):
    person = await agency.jobseeker()
    before = await written()

    answer = await refresh(api, person.id)

    assert said(answer) == [("NOT_LINKED", "input.jobseekerId")]
    assert await written() == before


@pytest.mark.parametrize(
    ("columns", "shown"),
    [
        ({"status": "RUNNING"}, {"status": "RUNNING", "failure": None, "changed": None}),
        (
            {"status": "SUCCEEDED", "changed": True},
            {"status": "SUCCEEDED", "failure": None, "changed": True},
        ),
        (
            {"status": "FAILED", "failure": "WRONG_PERSON"},
            {"status": "FAILED", "failure": "WRONG_PERSON", "changed": None},
        ),
    ],
)
async def test_how_it_went_is_shown(api, agency, columns, shown):
    person = await agency.jobseeker()
    await agency.linked(person)
    asked = (await refresh(api, person.id))["refresh"]
    await CamsRefresh.all().update(finished_at=now() + timedelta(seconds=1), **columns)

    found = (await api.data(QUERY, {"id": asked["id"]}))["camsRefresh"]

    assert {name: found[name] for name in shown} == shown
    assert found["finishedAt"].endswith("Z")


@pytest.mark.parametrize("viewer", ["intake.north", "nobody.north"])
async def test_it_is_for_whoever_links_to_cams(api, agency, viewer):
    person = await agency.jobseeker()
    await agency.linked(person)
    asked = (await refresh(api, person.id))["refresh"]

    assert said(await refresh(api, person.id, viewer=viewer)) == [("FORBIDDEN", "")]
    assert (await api.data(QUERY, {"id": asked["id"]}, viewer=viewer))["camsRefresh"] is None


async def test_a_colleague_may_watch_it(api, agency):
    person = await agency.jobseeker()
    await agency.linked(person)
    asked = (await refresh(api, person.id))["refresh"]

    found = await api.data(QUERY, {"id": asked["id"]}, viewer="manager.north")

    assert found["camsRefresh"]["id"] == asked["id"]
