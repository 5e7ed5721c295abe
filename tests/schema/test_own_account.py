"""A jobseeker's own account: their own profile, nobody else's, and not one byte of CaMS."""

import json

import pytest

from models import Account, CamsRecord, Permission
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.invitations import invited
from tests.schema.selections import GRAPHQL, everything_of

PROFILE = document("jobseeker_profile")
LISTS = ("clients", "referrals", "syncRuns", "transfersToDecide", "transfersRequested")


@pytest.fixture
async def person(api, agency):
    """Linked to CaMS, with an account of their own, a site and an invitation."""
    person = await agency.client(site_preference=agency.site, referral_notes="Came with a friend.")
    await agency.linked(person, citizenship="Canary Islands", email="canary@cams.example")
    await agency.own_account(person)
    await invited(api, person, status="ACCEPTED")
    return person


async def test_they_see_their_own_profile(api, person):
    found = (await api.data(PROFILE, {"id": str(person.id)}, viewer="jobseeker"))["jobseeker"]

    assert (found["firstName"], found["lastName"]) == ("Ada", "Lovelace")
    assert found["communicationPreferences"] == {
        "caseworkerChannel": None,
        "jobPostUpdates": False,
        "frequency": None,
    }


async def test_what_is_for_staff_is_hidden_from_them(api, person):
    hidden = await api.hidden(
        "query($id: ID!) { jobseeker(id: $id) { importedFields camsRecord { id } invitation { id }"
        " referralDetails { notes } caseNotes { totalCount } serviceProvider { id }"
        " ... on Client { caseworker { id } } } }",
        {"id": str(person.id)},
        viewer="jobseeker",
    )

    assert hidden == [
        f"Client.{name}"
        for name in (
            "camsRecord",
            "caseNotes",
            "caseworker",
            "importedFields",
            "invitation",
            "referralDetails",
            "serviceProvider",
        )
    ]


async def test_they_see_their_site_whether_they_are_linked_or_not(api, agency, person):
    """What is hidden must not tell them that they are linked."""
    query = "query($id: ID!) { jobseeker(id: $id) { sitePreference { name } } }"

    linked = await api.send(query, {"id": str(person.id)}, viewer="jobseeker")
    await CamsRecord.all().delete()
    unlinked = await api.send(query, {"id": str(person.id)}, viewer="jobseeker")

    assert linked == unlinked
    assert linked["data"]["jobseeker"]["sitePreference"] == {"name": "North Main"}


async def test_no_path_through_the_schema_shows_a_byte_of_cams(api, person):
    selection = everything_of(GRAPHQL.get_type("Client"), 4)
    staff = await api.send(
        f"query($id: ID!) {{ jobseeker(id: $id) {{ ... on Client {{ {selection} }} }} }}",
        {"id": str(person.id)},
    )
    own = await api.send(
        f"query($id: ID!) {{ jobseeker(id: $id) {{ ... on Client {{ {selection} }} }} }}",
        {"id": str(person.id)},
        viewer="jobseeker",
    )

    assert "errors" not in staff, staff["errors"][0]
    assert "Canary Islands" in json.dumps(staff)
    assert "errors" not in own
    text = json.dumps(own)
    assert not any(canary in text for canary in ("Canary", "canary", "1000123", "CamsRecord"))
    assert (
        set(types_in(own)) & {"CamsRecord", "EmploymentActionPlan", "SubGoal", "PlanItem"} == set()
    )


def types_in(value):
    if isinstance(value, dict):
        if "__typename" in value:
            yield value["__typename"]
        for below in value.values():
            yield from types_in(below)
    elif isinstance(value, list):
        for below in value:
            yield from types_in(below)


async def test_no_id_of_a_cams_object_answers_them(api, person):
    ids = []
    found = await api.data(
        "query($id: ID!) { jobseeker(id: $id) { camsRecord { id employmentActionPlans { id"
        " subGoals { id planItems { id } } } } } }",
        {"id": str(person.id)},
    )

    def walk(value):
        if isinstance(value, dict):
            if "id" in value:
                ids.append(value["id"])
            for below in value.values():
                walk(below)
        elif isinstance(value, list):
            for below in value:
                walk(below)

    walk(found["jobseeker"]["camsRecord"])
    assert len(ids) > 5
    for id_ in ids:
        body = await api.send(
            "query($id: ID!) { node(id: $id) { id } }", {"id": id_}, viewer="jobseeker"
        )
        assert body == {"data": {"node": None}}


@pytest.mark.parametrize("name", LISTS)
async def test_lists_are_hidden_from_them(api, person, name):
    body = await api.send(f"{{ {name} {{ totalCount }} }}", viewer="jobseeker")

    assert body == {"data": {name: None}, "extensions": {"hidden": [f"Query.{name}"]}}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ('{ camsClient(referenceNumber: "1000123") { client { stream } } }', "camsClient"),
        (
            '{ commonAssessment(number: "CA-0000001") { assessment { firstName } } }',
            "commonAssessment",
        ),
        ('{ lookUp(name: "Ada") { token } }', "lookUp"),
        ("{ serviceProviders { name } }", "serviceProviders"),
        ("{ sites { name } }", "sites"),
        ("{ caseworkers { displayName } }", "caseworkers"),
        ('{ camsRefresh(id: "x") { status } }', "camsRefresh"),
    ],
)
async def test_what_staff_work_with_is_hidden_from_them(api, cams, person, query, name):
    before = cams.calls()

    body = await api.send(query, viewer="jobseeker")

    assert body == {"data": {name: None}, "extensions": {"hidden": [f"Query.{name}"]}}
    assert cams.calls() == before


@pytest.mark.parametrize(
    ("name", "input_"),
    [
        ("link_to_cams", {"referenceNumber": "1000010"}),
        ("remove_cams_link", {}),
        ("refresh_cams", {}),
        ("assign_caseworker", {"caseworkerId": "x"}),
    ],
)
async def test_they_change_nothing(api, person, name, input_):
    answer = await api.do(
        document(name), {"jobseekerId": str(person.id)} | input_, viewer="jobseeker"
    )

    assert said(answer) == [("FORBIDDEN", "")]


@pytest.mark.parametrize("name", ["jobseeker", "node"])
async def test_nobody_else_answers_them(api, agency, person, name):
    other = await agency.jobseeker()

    body = await api.send(
        f"query($id: ID!) {{ {name}(id: $id) {{ id }} }}", {"id": str(other.id)}, viewer="jobseeker"
    )

    assert body == {"data": {name: None}}


async def test_a_permission_in_their_row_gives_them_nothing(api, agency, person):
    await Account.filter(id=agency.accounts["jobseeker"].id).update(permissions=list(Permission))

    body = await api.send(PROFILE, {"id": str(person.id)}, viewer="jobseeker")
    preview = await api.send(
        '{ camsClient(referenceNumber: "1000123") { client { stream } } }', viewer="jobseeker"
    )

    assert body["data"]["jobseeker"]["camsRecord"] is None
    assert preview["data"] == {"camsClient": None}
