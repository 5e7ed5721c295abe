"""A Common Assessment: found by its number, whatever its status, and nobody else's."""

import pytest

from gateways.cams import CamsInvalid, CamsNotFound, CamsProblem, CamsUnavailable, CamsWrongPerson
from models.cams_failure import CamsFailure
from models.cams_snapshot import AssessmentStatus


@pytest.mark.parametrize(
    ("number", "status"),
    [
        ("CA-0000001", AssessmentStatus.SUBMITTED),
        ("CA-0999999", AssessmentStatus.SUBMITTED),
        ("CA-0000010", AssessmentStatus.IN_PROGRESS),
        ("CA-0000025", AssessmentStatus.CANCELLED),
        ("CA-0000050", AssessmentStatus.IN_PROGRESS),
    ],
)
async def test_an_assessment_has_the_status_of_its_number(cams, number, status):
    found = await cams.assessment(number)

    assert (found.number, found.status) == (number, status)


@pytest.mark.parametrize("number", ["CA-0000000", "CA-1000000", "CA-1", "1000123", "ca-0000001"])
async def test_a_number_that_is_no_assessment_is_not_found(cams, number):
    with pytest.raises(CamsNotFound):
        await cams.assessment(number)


async def test_an_assessment_brings_what_prefills_a_profile(cams):
    found = [await cams.assessment(f"CA-0{place:06}") for place in range(1, 40)]

    assert any(one.preferred_name for one in found)
    assert any(one.pronouns for one in found)
    assert any(len(one.target_occupations) > 1 for one in found)
    assert any("Newcomer" in one.self_identification for one in found)
    assert all(one.email and one.email.isascii() for one in found)


@pytest.mark.parametrize(
    ("kind", "how", "problem", "reason"),
    [
        ("status", {"status": 500}, CamsUnavailable, CamsFailure.DOWN),
        ("delay", {"seconds": 2}, CamsUnavailable, CamsFailure.TIMEOUT),
        ("cut_off", {}, CamsUnavailable, CamsFailure.UNREACHABLE),
        ("login_page", {}, CamsInvalid, CamsFailure.MALFORMED),
        ("malformed_json", {}, CamsInvalid, CamsFailure.MALFORMED),
        ("unknown_enum", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
        ("missing_field", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
        ("nul", {}, CamsInvalid, CamsFailure.INVALID_RECORD),
        ("large_body", {}, CamsInvalid, CamsFailure.TOO_LARGE),
        ("other_person", {}, CamsWrongPerson, CamsFailure.WRONG_PERSON),
    ],
)
async def test_each_fault_is_told_by_what_to_do(
    cams_url, connect, go_wrong, *, kind, how, problem, reason
):
    go_wrong(kind, **how)

    with pytest.raises(CamsProblem) as failed:
        await connect(cams_url).assessment("CA-0000001")

    assert type(failed.value) is problem
    assert failed.value.reason is reason
