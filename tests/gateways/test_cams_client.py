"""One person's record: what the gateway makes of each thing that CaMS can answer."""

from datetime import timedelta

import pytest

from gateways.cams import (
    CamsInvalid,
    CamsNotFound,
    CamsProblem,
    CamsRefused,
    CamsUnavailable,
    CamsWrongPerson,
)
from models.cams_failure import CamsFailure
from models.cams_snapshot import PlanStatus, content_hash

ZOE = "1000123"
"""The person of the contract's example."""


async def test_a_record_comes_whole(cams):
    answer = await cams.client(ZOE)

    client = answer.snapshot
    assert (client.reference_number, client.first_name) == (ZOE, "Zoé")
    assert client.last_name == "O'Brien-Tremblay"
    statuses = [plan.status for plan in client.employment_action_plans]
    assert statuses == [PlanStatus.CLOSED, PlanStatus.ACTIVE]
    assert client.employment_action_plans[0].employment_outcome.outcome == "Employed"
    items = [
        item
        for plan in client.employment_action_plans
        for sub_goal in plan.sub_goals
        for item in sub_goal.plan_items
    ]
    assert any(item.resubmission for item in items)
    assert all(item.audit_trail for item in items)


async def test_an_unchanged_record_is_not_sent_again(cams):
    first = await cams.client(ZOE)

    second = await cams.client(ZOE, etag=first.etag)

    assert second.snapshot is None
    assert second.etag == first.etag


async def test_with_another_etag_the_record_is_sent(cams):
    answer = await cams.client(ZOE, etag='"of another content"')

    assert answer.snapshot is not None


async def test_the_same_content_has_the_same_hash(cams):
    once, again = await cams.client(ZOE), await cams.client(ZOE)

    assert content_hash(once.snapshot) == content_hash(again.snapshot)
    assert len(content_hash(once.snapshot)) == 32


@pytest.mark.parametrize(
    "number",
    ["1000404", "0999999", "3000000", "300000001", "../../oauth/token", "1000123/", "", "1" * 99],
)
async def test_a_number_that_is_no_client_is_not_found(cams, number):
    with pytest.raises(CamsNotFound) as failed:
        await cams.client(number)

    assert failed.value.reason is CamsFailure.NOT_FOUND


FAULTS = [
    ("status", {"status": 500}, CamsUnavailable, CamsFailure.DOWN),
    ("status", {"status": 503}, CamsUnavailable, CamsFailure.DOWN),
    ("status", {"status": 429}, CamsUnavailable, CamsFailure.BUSY),
    ("status", {"status": 401}, CamsRefused, CamsFailure.REFUSED),
    ("status", {"status": 403}, CamsRefused, CamsFailure.REFUSED),
    ("status", {"status": 404}, CamsNotFound, CamsFailure.NOT_FOUND),
    ("status", {"status": 410}, CamsNotFound, CamsFailure.GONE),
    ("status", {"status": 400}, CamsInvalid, CamsFailure.MALFORMED),
    ("delay", {"seconds": 1.5}, CamsUnavailable, CamsFailure.TIMEOUT),
    ("trickle", {"seconds": 0.1}, CamsUnavailable, CamsFailure.TIMEOUT),
    ("cut_off", {}, CamsUnavailable, CamsFailure.UNREACHABLE),
    ("expired_token", {}, CamsRefused, CamsFailure.REFUSED),
    ("redirect", {}, CamsInvalid, CamsFailure.REDIRECTED),
    ("redirect", {"location": "/v1/clients/1000124"}, CamsInvalid, CamsFailure.REDIRECTED),
    ("login_page", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("content_type", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("empty", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("malformed_json", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("lone_surrogate", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("not_a_number", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("deep_json", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("unknown_enum", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
    ("missing_field", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
    ("wrong_type", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
    ("nul", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
    ("huge_number", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
    ("large_body", {}, CamsInvalid, CamsFailure.TOO_LARGE),
    ("gzip_bomb", {"size": 50_000_000}, CamsInvalid, CamsFailure.TOO_LARGE),
    ("other_person", {}, CamsWrongPerson, CamsFailure.WRONG_PERSON),
]


@pytest.mark.parametrize(("kind", "how", "problem", "reason"), FAULTS)
async def test_each_fault_is_told_by_what_to_do_and_quotes_nothing(
    cams_url, connect, go_wrong, caplog, *, kind, how, problem, reason
):
    caplog.set_level("DEBUG")
    go_wrong(kind, **how)

    with pytest.raises(CamsProblem) as failed:
        await connect(cams_url).client(ZOE)

    assert type(failed.value) is problem
    assert failed.value.reason is reason
    assert str(failed.value) == reason.value
    assert failed.value.__context__ is None
    said = caplog.text
    assert ZOE not in said
    assert "Zoé" not in said
    assert "Bearer" not in said


@pytest.mark.parametrize("kind", ["duplicate_keys", "strange_name"])
async def test_what_is_only_strange_is_taken_as_it_is(cams, go_wrong, kind):
    go_wrong(kind)

    answer = await cams.client(ZOE)

    assert answer.snapshot.last_name == "O'Brien-Tremblay"


@pytest.mark.parametrize(
    ("kind", "where"),
    [
        ("unknown_enum", "$.stream"),
        ("missing_field", "$.lastName"),
        ("nul", "$.firstName"),
        ("huge_number", "$.employmentActionPlans[0]"),
    ],
)
async def test_an_invalid_record_says_which_field_is_wrong(cams, go_wrong, kind, where):
    go_wrong(kind)

    with pytest.raises(CamsInvalid) as failed:
        await cams.client(ZOE)

    assert failed.value.where == where


async def test_what_went_wrong_once_is_not_asked_again_by_the_gateway(
    cams, cams_url, go_wrong, tell
):
    go_wrong("status", status=500, times=1)

    with pytest.raises(CamsUnavailable):
        await cams.client(ZOE)

    assert tell(cams_url, "GET", "/_control/stats")["calls"]["client"] == 1
    assert (await cams.client(ZOE)).snapshot is not None


async def test_no_server_at_all_is_unreachable(serve, connect):
    nobody = connect("http://127.0.0.1:1")

    with pytest.raises(CamsUnavailable) as failed:
        await nobody.client(ZOE)

    assert failed.value.reason is CamsFailure.UNREACHABLE


async def test_after_a_timeout_the_next_question_is_answered(cams_url, connect, go_wrong):
    patient = connect(cams_url, timeout=timedelta(seconds=0.3))
    go_wrong("trickle", seconds=0.05, times=1)

    with pytest.raises(CamsUnavailable):
        await patient.client(ZOE)

    assert (await patient.client(ZOE)).snapshot is not None
