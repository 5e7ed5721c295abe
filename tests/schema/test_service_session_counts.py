"""Sessions count for reports: by month, service, kind and programme, with the people served."""

import pytest

from schema.documents import shipped
from tests.schema.agency_services import (
    anonymous,
    doing,
    program,
    recorded,
    with_catalogues,
    with_statement,
)

(TEXT,) = (one.text for one in shipped() if one.name == "ServiceSessions")
EVER = {"held": {"period": "CUSTOM", "firstDay": "2000-01-01"}}


@pytest.fixture(autouse=True)
async def _catalogues(agency):
    await with_catalogues()
    await with_statement(agency)


async def rows(api, **told):
    found = await api.data(TEXT, EVER, **told)
    return [edge["node"] for edge in found["serviceSessionCounts"]["edges"]]


async def test_a_client_who_came_twice_is_one_client_and_two_visits(api, agency):
    ada, bob = await agency.client(), await agency.client(email="bob@mail.example")
    north = await program(agency)
    of_march = {"kind": "WORKSHOP", "heldOn": "2026-03-05", "programId": str(north.id)}
    nameless = (await anonymous(api))["anonymousClient"]["id"]
    await recorded(api, ada, bob, **of_march, unnamedParticipants=4, anonymousClientIds=[nameless])
    await recorded(api, ada, **of_march | {"heldOn": "2026-03-12"}, lengthMinutes=30)

    (row,) = await rows(api, viewer="admin")

    assert row == {
        "serviceProvider": {"name": "North Employment"},
        "month": "2026-03-01",
        "service": "INFORMATION_AND_ORIENTATION",
        "kind": "WORKSHOP",
        "program": {"name": "Settlement"},
        "sessions": 2,
        "minutes": 90,
        "visits": 3,
        "clients": 2,
        "anonymousClients": 1,
        "unnamedParticipants": 4,
    }


async def test_months_services_and_kinds_are_told_apart_the_latest_month_first(api, agency):
    ada = await agency.client()
    for changed in (
        {"heldOn": "2026-01-31"},
        {"heldOn": "2026-02-01"},
        {"heldOn": "2026-02-01", "service": "EMPLOYMENT"},
        {"heldOn": "2026-02-01", "kind": "REMOTE"},
    ):
        await recorded(api, ada, **changed)

    found = await rows(api)

    assert [row["month"] for row in found] == ["2026-02-01"] * 3 + ["2026-01-01"]


async def test_a_session_that_goes_on_and_one_that_nobody_was_at_are_not_counted(api, agency):
    ada = await agency.client()
    await api.do(doing("beginSession"), {"jobseekerId": str(ada.id), "service": "OTHER"})
    session = (await recorded(api, ada))["session"]
    counted = len(await rows(api))
    remove = {"attendanceId": session["attendances"][0]["id"], "reason": "The wrong person."}

    await api.do(doing("removeAttendance"), remove)

    assert counted == 1
    assert await rows(api) == []


async def test_the_clients_of_another_provider_are_not_counted(api, agency):
    far = await agency.client(agency.south, email="far@mail.example")
    await recorded(api, far, viewer="caseworker.south")

    assert await rows(api) == []
    assert len(await rows(api, viewer="caseworker.south")) == 1


async def test_a_month_that_the_days_touch_is_counted_as_a_whole(api, agency):
    ada = await agency.client()
    await recorded(api, ada, heldOn="2026-02-03")
    held = {"period": "CUSTOM", "firstDay": "2026-02-20", "lastDay": "2026-03-02"}

    found = await api.data(TEXT, {"held": held})

    assert len(found["serviceSessionCounts"]["edges"]) == 1


async def test_reporting_tools_read_it(reporting, api, agency):
    await recorded(api, await agency.client())

    answer = await reporting.http.get(
        "/reports/ServiceSessions.csv",
        params={"held.period": "CUSTOM", "held.firstDay": "2000-01-01"},
        headers=reporting.headers,
    )

    assert answer.status_code == 200
    assert "INFORMATION_AND_ORIENTATION" in answer.text
