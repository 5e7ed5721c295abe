"""The previews of step 3: what CaMS says, to be compared before anything is written."""

import pytest

from gateways.cams_simulator import DEFAULT_SEED
from gateways.cams_simulator.assessments import assessment
from tests.people import snapshot_of
from tests.schema.api import said
from tests.schema.cams_faults import FAULTS
from tests.schema.documents import document
from tests.schema.written import written

CLIENT = document("preview_cams_client")
ASSESSMENT = document("preview_common_assessment")


async def client(api, number="1000123", **told):
    return (await api.data(CLIENT, {"referenceNumber": number}, **told))["camsClient"]


async def common_assessment(api, number="CA-0000001", **told):
    return (await api.data(ASSESSMENT, {"number": number}, **told))["commonAssessment"]


async def test_a_person_in_cams_is_shown(api):
    says = snapshot_of(1_000_123)

    assert (await client(api)) == {
        "client": {
            "referenceNumber": "1000123",
            "firstName": says.first_name,
            "lastName": says.last_name,
            "dateOfBirth": says.date_of_birth.isoformat(),
            "stream": says.stream,
            "alreadyLinkedTo": None,
        },
        "userErrors": [],
    }


async def test_an_assessment_is_shown(api):
    says = assessment(DEFAULT_SEED, "CA-0000001")

    shown = (await common_assessment(api))["assessment"]

    assert {name: shown[name] for name in shown if name != "targetOccupations"} == {
        name: says[name]
        for name in (
            "number",
            "status",
            "firstName",
            "lastName",
            "dateOfBirth",
            "email",
            "preferredName",
            "pronouns",
        )
    }
    assert [one["code"] for one in shown["targetOccupations"]] == says["targetOccupations"]


@pytest.mark.parametrize(
    ("preview", "number", "code", "field"),
    [
        (client, "1000404", "NO_MATCH", "referenceNumber"),
        (client, "300000000", "NO_MATCH", "referenceNumber"),
        (client, "\0", "NO_MATCH", "referenceNumber"),
        (client, "x" * 10_000, "NO_MATCH", "referenceNumber"),
        (common_assessment, "CA-1000000", "NO_MATCH", "number"),
        (common_assessment, "1000123", "NO_MATCH", "number"),
        (common_assessment, "CA-0000010", "NOT_SUBMITTED", "number"),
        (common_assessment, "CA-0000025", "NOT_SUBMITTED", "number"),
    ],
)
async def test_what_is_not_found_is_a_mistake_at_the_argument(api, preview, number, code, field):
    answer = await preview(api, number)

    assert said(answer) == [(code, field)]


async def test_a_number_that_no_person_can_have_is_not_asked_for(api, cams):
    before = cams.calls()

    await client(api, "300000000")

    assert cams.calls() == before


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("preview", [client, common_assessment], ids=["CaMS", "CA"])
async def test_cams_that_gives_no_usable_answer_is_unavailable(failing, preview, fault):
    answer = await preview(failing(fault))

    assert [code for code, _ in said(answer)] == ["CAMS_UNAVAILABLE"]


async def test_a_preview_writes_nothing(api):
    before = await written()

    await client(api)
    await common_assessment(api)

    assert await written() == before


async def test_who_is_linked_already_is_shown_to_whoever_may_see_them(api, agency):
    person = await agency.client()
    await agency.linked(person)

    shown = (await client(api))["client"]["alreadyLinkedTo"]

    assert shown == {"__typename": "Client", "id": str(person.id)}


async def test_another_provider_s_link_is_not_shown(api, agency):
    person = await agency.client(agency.south)
    await agency.linked(person)

    assert (await client(api))["client"]["alreadyLinkedTo"] is None
    assert (await client(api, viewer="group"))["client"]["alreadyLinkedTo"]["id"] == str(person.id)


async def test_the_notes_say_what_the_source_says(api):
    found = await api.data('{ camsClient(referenceNumber: "1000123") { client { notes } } }')

    assert found["camsClient"]["client"]["notes"] == [
        "Take care to ensure the CaMS record belongs to the same individual before proceeding.",
        "No CaMS data is currently shared with the client through the Jobs Portal.",
    ]


@pytest.mark.parametrize("viewer", ["intake.north", "nobody.north"])
async def test_the_preview_of_a_person_is_for_whoever_links_to_cams(api, cams, viewer):
    before = cams.calls()

    body = await api.send(CLIENT, {"referenceNumber": "1000123"}, viewer=viewer)

    assert body == {"data": {"camsClient": None}, "extensions": {"hidden": ["Query.camsClient"]}}
    assert cams.calls() == before


async def test_the_preview_of_an_assessment_is_for_whoever_works_with_clients(api):
    assert (await common_assessment(api, viewer="intake.north"))["assessment"]
    assert await common_assessment(api, viewer="nobody.north") is None
