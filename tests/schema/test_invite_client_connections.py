"""Step 3: CaMS, a Common Assessment, or neither; and CaMS when it is not well."""

import pytest

from gateways.cams_simulator import DEFAULT_SEED
from gateways.cams_simulator.assessments import assessment
from models import Jobseeker, Occupation
from tests.schema.api import said
from tests.schema.cams_faults import FAULTS
from tests.schema.documents import document
from tests.schema.forms import INVITE, WITHOUT_LINKING, form, invite
from tests.schema.written import written

CRN = "1000123"
AT_NUMBER = "input.connection.camsReferenceNumber"
AT_ASSESSMENT = "input.connection.commonAssessmentNumber"
NO_CLIENT = (
    "No matches found. Confirm you are using the Client Reference Number,"
    " not the Case Reference Number."
)


def an_assessment(**wanted):
    """The number of a Submitted one of which the simulator says so much."""
    for place in range(1, 5000):
        found = assessment(DEFAULT_SEED, f"CA-{place:07}")
        if found["status"] == "SUBMITTED" and all(
            bool(found[name]) is there for name, there in wanted.items()
        ):
            return found
    raise LookupError(wanted)


async def refused(api, **changes):
    """The user errors of an invitation that wrote nothing."""
    wanted = await form(api, **changes)
    before = await written()
    answer = await api.do(INVITE, wanted)
    assert answer["jobseeker"] is None
    assert answer["invitation"] is None
    assert await written() == before
    return answer


@pytest.mark.parametrize(
    "number",
    [
        "1000404",
        "300000000",
        "9999999",
        "123",
        "",
        "10001234",
        "100012a",
        "1000123\0",
        "１０００１２３",
    ],
)
async def test_a_number_of_nobody_says_which_number_is_meant(api, number):
    answer = await refused(api, connection={"camsReferenceNumber": number})

    assert said(answer) == [("NO_MATCH", AT_NUMBER)]
    assert answer["userErrors"][0]["message"] == NO_CLIENT


async def test_spaces_in_a_number_are_forgiven(api):
    answer = await invite(api, connection={"camsReferenceNumber": " 1000 123 "})

    assert said(answer) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("CA-0000010", "NOT_SUBMITTED"),  # In Progress
        ("CA-0000025", "NOT_SUBMITTED"),  # Cancelled
        ("CA-1000000", "NO_MATCH"),
        ("CA-0000000", "NO_MATCH"),
        ("", "NO_MATCH"),
        ("../../oauth/token", "NO_MATCH"),
        ("CA-0000001\0", "NO_MATCH"),
        ("x" * 10_000, "NO_MATCH"),
    ],
)
async def test_only_a_submitted_assessment_is_imported(api, number, code):
    answer = await refused(api, connection={"commonAssessmentNumber": number})

    assert said(answer) == [(code, AT_ASSESSMENT)]


async def test_the_messages_of_an_assessment_are_the_source_s(api):
    missing = await refused(api, connection={"commonAssessmentNumber": "CA-1000000"})
    unfinished = await refused(api, connection={"commonAssessmentNumber": "CA-0000010"})

    assert missing["userErrors"][0]["message"] == (
        "No matches found. Double-check the CA number and status."
    )
    assert unfinished["userErrors"][0]["message"] == "The CA status must be Submitted."


async def test_an_assessment_fills_what_staff_left_empty(api):
    theirs = an_assessment(
        preferredName=True, pronouns=True, targetOccupations=True, selfIdentification=True
    )
    for code in theirs["targetOccupations"]:
        await Occupation.get_or_create(code=code, defaults={"title_en": "x", "title_fr": "y"})

    answer = await invite(
        api,
        connection={"commonAssessmentNumber": theirs["number"].lower()},
        personalDetails={
            "firstName": theirs["firstName"],
            "lastName": theirs["lastName"],
            "preferredName": None,
            "pronouns": None,
            "selfIdentification": [],
        },
        workDetails={"targetOccupationCodes": []},
    )

    assert said(answer) == []
    person = await Jobseeker.get().prefetch_related("target_occupations")
    assert person.preferred_name == theirs["preferredName"]
    assert person.pronouns == theirs["pronouns"]
    assert person.self_identification
    assert sorted(t.occupation_id for t in person.target_occupations) == sorted(
        theirs["targetOccupations"]
    )
    assert all(t.following for t in person.target_occupations)
    assert person.common_assessment_number == theirs["number"]
    assert {"preferred_name", "pronouns", "self_identification", "target_occupations"} <= set(
        person.imported_fields
    )


async def test_staff_s_own_word_goes_before_an_assessment_s(api):
    theirs = an_assessment(preferredName=True, pronouns=True)

    answer = await invite(
        api,
        connection={"commonAssessmentNumber": theirs["number"]},
        personalDetails={"preferredName": "Zizou", "pronouns": "iel"},
    )

    person = await Jobseeker.get(id=answer["jobseeker"]["id"])
    assert (person.preferred_name, person.pronouns) == ("Zizou", "iel")
    assert not {"preferred_name", "pronouns"} & set(person.imported_fields)


async def test_an_assessment_does_not_stay_linked(api):
    answer = await invite(api, connection={"commonAssessmentNumber": "CA-0000001"})

    found = await api.data(document("jobseeker_profile"), {"id": answer["jobseeker"]["id"]})
    assert found["jobseeker"]["camsRecord"] is None


@pytest.mark.parametrize(
    "connection",
    [
        {},
        {"withoutLinking": None},
        {"withoutLinking": True, "camsReferenceNumber": CRN},
        {"camsReferenceNumber": CRN, "commonAssessmentNumber": "CA-0000001"},
    ],
)
async def test_exactly_one_connection_is_chosen(api, connection):
    wanted = await form(api) | {"connection": connection}

    body = await api.send(INVITE, {"input": wanted})

    assert set(body) == {"errors"}


async def test_without_linking_is_said_with_true(api):
    answer = await refused(api, connection={"withoutLinking": False})

    assert said(answer) == [("INVALID", "input.connection.withoutLinking")]


async def test_a_number_that_is_linked_already_is_not_linked_twice(api, agency):
    await agency.linked(await agency.jobseeker())

    answer = await refused(api, connection={"camsReferenceNumber": CRN})

    assert said(answer) == [("ALREADY_LINKED", AT_NUMBER)]


async def test_nothing_is_said_of_another_provider_s_link(api, agency):
    await agency.linked(await agency.jobseeker(agency.south))

    answer = await invite(api, connection={"camsReferenceNumber": CRN})

    assert said(answer) == []


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize(
    "connection",
    [{"camsReferenceNumber": CRN}, {"commonAssessmentNumber": "CA-0000001"}],
    ids=["CaMS", "CA"],
)
async def test_cams_that_gives_no_usable_answer_writes_nothing(failing, fault, connection):
    answer = await refused(failing(fault), connection=connection)

    (name,) = connection
    assert said(answer) == [("CAMS_UNAVAILABLE", f"input.connection.{name}")]


async def test_cams_that_does_not_answer_and_an_answer_that_cannot_be_used_are_told_apart(
    api, cams
):
    cams.fails("status", status=503, times=1)
    down = await refused(api)
    cams.fails("malformed_json")
    unusable = await refused(api)

    assert [answer["userErrors"][0]["message"] for answer in (down, unusable)] == [
        "CaMS does not answer right now. Nothing was changed; try again later.",
        "CaMS's answer about this number cannot be used. Nothing was changed; tell your support.",
    ]


async def test_without_linking_cams_is_not_asked(api, cams):
    before = cams.calls()

    await invite(api, connection=WITHOUT_LINKING)

    assert cams.calls() == before


async def test_whoever_may_not_link_does_not_learn_what_cams_says(api, cams):
    before = cams.calls()
    wanted = await form(api, connection={"camsReferenceNumber": CRN}, viewer="intake.north")

    answer = await api.do(INVITE, wanted, viewer="intake.north")

    assert said(answer) == [("FORBIDDEN", AT_NUMBER)]
    assert cams.calls() == before
