"""What the simulator is told to do wrong it does, to those it should, as often as it should."""

import json
import urllib.error

import pytest

from gateways.cams import CamsProblem, CamsUnavailable, ClientAnswer, ClientProblem
from gateways.cams_simulator import app

NUMBERS = [str(number) for number in range(1_700_000, 1_700_200)]


async def stricken(cams, numbers=NUMBERS):
    outcomes = [outcome async for outcome in cams.clients(numbers)]
    return {one.reference_number for one in outcomes if isinstance(one, ClientProblem)}


async def fails(cams, number):
    try:
        await cams.client(number)
    except CamsProblem:
        return True
    return False


async def test_a_share_strikes_the_same_numbers_alone_and_in_a_batch(cams, go_wrong):
    go_wrong("status", share=0.1)

    struck = await stricken(cams)

    assert 10 <= len(struck) <= 30
    assert struck == {number for number in NUMBERS if await fails(cams, number)}


async def test_listed_numbers_are_struck_and_no_others(cams, go_wrong):
    go_wrong("nul", numbers=NUMBERS[3:5])

    assert await stricken(cams) == set(NUMBERS[3:5])


async def test_times_counts_for_each_number(cams, go_wrong):
    go_wrong("status", numbers=NUMBERS[:2], times=2)

    failed = [[await fails(cams, number) for number in NUMBERS[:2]] for _ in range(3)]

    assert failed == [[True, True], [True, True], [False, False]]


async def test_faults_add_up(cams, go_wrong):
    go_wrong("status", numbers=NUMBERS[:2], times=1)
    go_wrong("nul", numbers=NUMBERS[1:3])

    assert await stricken(cams) == set(NUMBERS[:3])
    assert await stricken(cams) == set(NUMBERS[1:3])


async def test_a_fault_may_be_of_one_endpoint_alone(cams, go_wrong):
    go_wrong("status", on=["assessment"])

    assert (await cams.client("1000123")).snapshot
    with pytest.raises(CamsUnavailable):
        await cams.assessment("CA-0000001")


async def test_after_delete_all_is_well(cams, cams_url, go_wrong, tell):
    go_wrong("status")

    tell(cams_url, "DELETE", "/_control/faults")

    assert await stricken(cams) == set()


async def test_a_share_of_what_no_line_can_carry_strikes_a_share_of_the_batches(cams, go_wrong):
    go_wrong("login_page", share=0.5)

    struck = [await breaks(cams, NUMBERS[place : place + 5]) for place in range(0, 200, 5)]

    assert 10 <= sum(struck) <= 30


async def breaks(cams, numbers):
    try:
        return any([not isinstance(one, ClientAnswer) async for one in cams.clients(numbers)])
    except CamsProblem:
        return True


@pytest.mark.parametrize(
    "fault",
    [
        {},
        {"kind": "unheard_of"},
        {"kind": "status", "share": 2},
        {"kind": "status", "status": 200},
        {"kind": "status", "often": 3},
        {"kind": "delay", "seconds": -1},
        [{"kind": "status"}, {"kind": "unheard_of"}],
    ],
)
def test_a_fault_that_cannot_be_is_refused(cams_url, tell, fault):
    with pytest.raises(urllib.error.HTTPError) as refused:
        tell(cams_url, "POST", "/_control/faults", fault)

    assert refused.value.status == 400
    assert json.load(refused.value)["error"]
    assert tell(cams_url, "GET", "/_control/faults") == {"faults": []}


async def test_calls_are_counted_until_the_counts_begin_anew(cams, cams_url, tell):
    await cams.client("1000123")
    await stricken(cams)
    await cams.changes(None, 1)
    await cams.assessment("CA-0000001")

    counted = tell(cams_url, "GET", "/_control/stats")
    tell(cams_url, "DELETE", "/_control/stats")

    calls = {"client": 1, "clients": 1, "changes": 1, "assessment": 1, "token": 1}
    assert counted == {"day": 0, "calls": calls, "numbersAsked": 201}
    assert set(tell(cams_url, "GET", "/_control/stats")["calls"].values()) == {0}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/clients/1000123"),
        ("POST", "/v1/clients/query"),
        ("GET", "/v1/clients/changes"),
        ("GET", "/v1/assessments/CA-0000001"),
        ("POST", "/oauth/token"),
    ],
)
def test_without_credentials_nothing_is_answered(cams_url, tell, method, path):
    with pytest.raises(urllib.error.HTTPError) as refused:
        tell(cams_url, method, path)

    with refused.value:
        assert refused.value.status == 401


async def test_a_simulator_that_is_started_again_keeps_its_day(serve, tell, tmp_path):
    env = {"CAMS_SIMULATOR_DAY_FILE": str(tmp_path / "day")}
    first = serve(app(env))
    tell(first, "POST", "/_control/day", {"days": 3})

    second = serve(app(env))

    assert tell(second, "GET", "/_control/day") == {"day": 3, "date": "2026-10-04"}
