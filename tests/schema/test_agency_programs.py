"""Agency programmes: made, renamed and retired by whoever coordinates the agency."""

import pytest

from models import AgencyProgram
from tests.schema.agency_services import doing, program
from tests.schema.api import said

CREATE, UPDATE = (
    doing(name, "program { id name nameEn nameFr active viewerCanUpdate }")
    for name in ("createAgencyProgram", "updateAgencyProgram")
)
LISTED = """
query($filter: AgencyProgramFilter) { agencyPrograms(filter: $filter) {
  edges { node { name active viewerCanUpdate } } } }
"""
NEW = {"nameEn": "Settlement", "nameFr": "Établissement"}


async def test_a_coordinator_adds_a_programme_of_their_agency(api, agency):
    payload = await api.do(CREATE, NEW, viewer="coordinator.north", language="fr")

    assert said(payload) == []
    assert payload["program"]["name"] == "Établissement"
    assert (await AgencyProgram.get()).provider_id == agency.north.id


@pytest.mark.parametrize("viewer", ["caseworker.north", "manager.north", "intake.north"])
async def test_nobody_else_does(api, viewer):
    assert said(await api.do(CREATE, NEW, viewer=viewer)) == [("FORBIDDEN", "")]


async def test_an_administrator_says_of_which_agency(api, agency):
    unsaid = await api.do(CREATE, NEW, viewer="admin")
    said_so = await api.do(
        CREATE, NEW | {"serviceProviderId": str(agency.south.id)}, viewer="admin"
    )

    assert said(unsaid) == [("INVALID", "input.serviceProviderId")]
    assert said(said_so) == []


async def test_an_agency_has_a_name_once_in_each_language(api, agency):
    await program(agency, name_fr="Établissement")

    payload = await api.do(
        CREATE, {"nameEn": "settlement", "nameFr": "établissement"}, viewer="coordinator.north"
    )

    assert said(payload) == [("CONFLICT", "input.nameEn"), ("CONFLICT", "input.nameFr")]


async def test_both_names_are_looked_at_before_either_is_refused(api):
    payload = await api.do(CREATE, {"nameEn": " ", "nameFr": "123"}, viewer="coordinator.north")

    assert said(payload) == [("INVALID", "input.nameEn"), ("INVALID", "input.nameFr")]


async def test_a_retired_programme_is_listed_and_can_be_brought_back(api, agency):
    one = await program(agency)
    given = {"programId": str(one.id), "active": False, "nameEn": "Settlement 2025"}

    payload = await api.do(UPDATE, given, viewer="coordinator.north")
    listed = await api.data(LISTED, {"filter": {"active": False}})

    assert payload["program"]["nameFr"] == "Settlement (fr)"
    assert [edge["node"] for edge in listed["agencyPrograms"]["edges"]] == [
        {"name": "Settlement 2025", "active": False, "viewerCanUpdate": False}
    ]


async def test_another_agency_s_programme_is_not_there(api, agency):
    far = await program(agency, provider=agency.south)

    listed = await api.data(LISTED, viewer="coordinator.north")
    changed = await api.do(
        UPDATE, {"programId": str(far.id), "active": False}, viewer="coordinator.north"
    )

    assert listed["agencyPrograms"]["edges"] == []
    assert said(changed) == [("NOT_FOUND", "input.programId")]
