"""Many records at once: one outcome for each number, and none spoils another."""

import asyncio
from datetime import timedelta

import pytest

from gateways.cams import (
    CamsInvalid,
    CamsNotFound,
    CamsProblem,
    CamsRefused,
    CamsUnavailable,
    CamsWrongPerson,
    ClientAnswer,
    ClientProblem,
)
from models.cams_failure import CamsFailure

NUMBERS = [str(number) for number in range(1_000_120, 1_000_130)]
BAD = "1000125"
SECOND = timedelta(seconds=1)


async def outcomes(cams, numbers=NUMBERS, **more):
    return {outcome.reference_number: outcome async for outcome in cams.clients(numbers, **more)}


async def until_it_breaks(answers):
    seen = []
    try:
        async for outcome in answers:
            seen.append(outcome)  # noqa: PERF401 - what came before the problem is wanted
    except CamsProblem as problem:
        return seen, problem
    return seen, None


async def test_each_number_has_the_outcome_that_it_has_alone(cams):
    found = await outcomes(cams)

    assert list(found) == NUMBERS
    for number, outcome in found.items():
        assert outcome == await cams.client(number)


async def test_a_number_asked_for_twice_is_answered_once(cams):
    assert len([outcome async for outcome in cams.clients([BAD, BAD])]) == 1


async def test_numbers_that_are_no_clients_are_not_found_among_the_others(cams):
    found = await outcomes(cams, ["1000123", "1000404", "300000001", "nonsense"])

    assert isinstance(found["1000123"], ClientAnswer)
    for number in ("1000404", "300000001", "nonsense"):
        assert isinstance(found[number].problem, CamsNotFound)


async def test_what_has_not_changed_is_not_sent_again(cams):
    first = await outcomes(cams)
    etags = {number: answer.etag for number, answer in first.items() if number != BAD}

    second = await outcomes(cams, etags=etags)

    assert {number for number, answer in second.items() if answer.snapshot} == {BAD}
    assert second["1000123"] == ClientAnswer("1000123", None, etags["1000123"])


async def test_more_than_five_hundred_are_refused_before_they_are_sent(cams):
    with pytest.raises(ValueError, match="500"):
        await outcomes(cams, [str(1_000_000 + place) for place in range(501)])


LINES = [
    ("status", {"status": 500}, CamsUnavailable, CamsFailure.DOWN),
    ("status", {"status": 429, "retryAfter": 7}, CamsUnavailable, CamsFailure.BUSY),
    ("status", {"status": 410}, CamsNotFound, CamsFailure.GONE),
    ("cut_off", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("empty", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("malformed_json", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("lone_surrogate", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("deep_json", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("unknown_enum", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
    ("missing_field", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
    ("wrong_type", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
    ("nul", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
    ("large_body", {"size": 400_000}, CamsInvalid, CamsFailure.TOO_LARGE),
    ("other_person", {}, CamsWrongPerson, CamsFailure.WRONG_PERSON),
]


@pytest.mark.parametrize(("kind", "how", "problem", "reason"), LINES)
async def test_one_bad_line_spoils_no_other(cams, go_wrong, *, kind, how, problem, reason):
    go_wrong(kind, numbers=[BAD], **how)

    found = await outcomes(cams)

    bad = found.pop(BAD)
    assert type(bad.problem) is problem
    assert bad.problem.reason is reason
    assert bad.problem.__traceback__ is None
    assert all(isinstance(outcome, ClientAnswer) for outcome in found.values())
    assert len(found) == len(NUMBERS) - 1


async def test_a_line_says_when_to_ask_again(cams, go_wrong):
    go_wrong("status", status=503, retryAfter=7, numbers=[BAD])

    assert (await outcomes(cams))[BAD].problem.retry_after == timedelta(seconds=7)


WHOLE = [
    ("status", {"status": 503, "retryAfter": 5}, CamsUnavailable, CamsFailure.DOWN),
    ("status", {"status": 403}, CamsRefused, CamsFailure.REFUSED),
    ("delay", {"seconds": 2}, CamsUnavailable, CamsFailure.TIMEOUT),
    ("trickle", {"seconds": 0.1}, CamsUnavailable, CamsFailure.TIMEOUT),
    ("expired_token", {}, CamsRefused, CamsFailure.REFUSED),
    ("redirect", {}, CamsInvalid, CamsFailure.REDIRECTED),
    ("login_page", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("content_type", {}, CamsInvalid, CamsFailure.MALFORMED),
    ("gzip_bomb", {"size": 50_000_000}, CamsInvalid, CamsFailure.TOO_LARGE),
]


@pytest.mark.parametrize(("kind", "how", "problem", "reason"), WHOLE)
async def test_when_the_whole_call_fails_every_number_stays_open(
    cams_url, connect, go_wrong, *, kind, how, problem, reason
):
    cams = connect(cams_url, batch_timeout=SECOND)
    go_wrong(kind, **how)

    seen, failed = await until_it_breaks(cams.clients(NUMBERS))

    assert seen == []
    assert type(failed) is problem
    assert failed.reason is reason
    assert failed.__context__ is None


async def test_what_came_before_the_connection_broke_is_kept(cams, go_wrong):
    go_wrong("cut_off")

    seen, failed = await until_it_breaks(cams.clients(NUMBERS))

    assert failed.reason is CamsFailure.UNREACHABLE
    assert 0 < len(seen) < len(NUMBERS)
    assert all(isinstance(outcome, ClientAnswer) for outcome in seen)


async def test_an_empty_answer_leaves_no_number_without_an_outcome(cams, go_wrong):
    go_wrong("empty")

    found = await outcomes(cams)

    assert list(found) == NUMBERS
    assert all(isinstance(outcome, ClientProblem) for outcome in found.values())


async def test_the_time_that_the_caller_takes_does_not_count(cams_url, connect):
    cams = connect(cams_url, batch_timeout=timedelta(seconds=0.5))
    seen = 0

    async for _ in cams.clients(NUMBERS):
        await asyncio.sleep(0.1)
        seen += 1

    assert seen == len(NUMBERS)


async def test_a_caller_may_stop_in_the_middle(cams):
    answers = cams.clients([str(1_000_000 + place) for place in range(400)])
    async for _ in answers:
        break
    await answers.aclose()

    assert (await cams.client("1000123")).snapshot is not None
