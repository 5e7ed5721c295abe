"""Any object by its id: for whoever may see it; for everybody else there is none."""

from uuid import UUID

import pytest

from models.identity import Kind, derived_id, new_id
from tests.schema.held import Held, holding


@pytest.fixture
async def held(api, agency) -> Held:
    return await holding(api, agency)


NODE = """
query($id: ID!) {
  node(id: $id) {
    __typename id
    ... on Jobseeker { firstName }
    ... on CaseNote { body }
    ... on Invitation { status link }
    ... on CamsRecord { referenceNumber syncedAt }
    ... on EmploymentActionPlan { reference }
    ... on SubGoal { name }
    ... on PlanItem { name }
    ... on CamsRefresh { requestedAt }
    ... on SyncRun { kind }
    ... on SyncFailure { referenceNumber }
    ... on TransferRequest { reason }
    ... on StaffMember { displayName }
    ... on ServiceProvider { name }
    ... on Site { city }
    ... on CatalogueEntry { label }
  }
}
"""
TYPES = {
    Kind.SERVICE_PROVIDER: "ServiceProvider",
    Kind.SITE: "Site",
    Kind.ACCOUNT: "StaffMember",
    Kind.JOBSEEKER: "Client",
    Kind.CASE_NOTE: "CaseNote",
    Kind.INVITATION: "Invitation",
    Kind.TRANSFER_REQUEST: "TransferRequest",
    Kind.CAMS_RECORD: "CamsRecord",
    Kind.EMPLOYMENT_ACTION_PLAN: "EmploymentActionPlan",
    Kind.SUB_GOAL: "SubGoal",
    Kind.PLAN_ITEM: "PlanItem",
    Kind.CAMS_REFRESH: "CamsRefresh",
    Kind.SYNC_RUN: "SyncRun",
    Kind.SYNC_FAILURE: "SyncFailure",
    Kind.CATALOGUE_ENTRY: "CatalogueEntry",
}
EVERYBODY_S = {Kind.SYNC_RUN, Kind.CATALOGUE_ENTRY}
"""The night and the catalogues are no provider's own."""
CAMS = {
    Kind.CASE_NOTE,  # It says that somebody was linked.
    Kind.CAMS_RECORD,
    Kind.EMPLOYMENT_ACTION_PLAN,
    Kind.SUB_GOAL,
    Kind.PLAN_ITEM,
    Kind.CAMS_REFRESH,
    Kind.SYNC_RUN,
    Kind.SYNC_FAILURE,
}


every_kind = pytest.mark.parametrize("kind", TYPES, ids=[kind.name for kind in TYPES])


@every_kind
async def test_whoever_may_see_an_object_finds_it_by_its_id(api, held, kind):
    found = await api.data(NODE, {"id": str(held.ids[kind])}, viewer="manager.south")

    assert found["node"]["__typename"] == TYPES[kind]
    assert found["node"]["id"] == str(held.ids[kind])


@every_kind
async def test_an_object_of_another_provider_is_none(api, held, kind):
    body = await api.send(NODE, {"id": str(held.ids[kind])}, viewer="manager.north")

    if kind in EVERYBODY_S:
        assert body["data"]["node"]["__typename"] == TYPES[kind]
    else:
        assert body == await api.send(NODE, {"id": str(new_id(kind))}, viewer="manager.north")
        assert body == {"data": {"node": None}}


@every_kind
async def test_staff_who_hold_nothing_find_nobody(api, held, kind):
    body = await api.send(NODE, {"id": str(held.ids[kind])}, viewer="nobody.south")

    of_the_house = {Kind.SERVICE_PROVIDER, Kind.SITE, Kind.CATALOGUE_ENTRY}
    assert (body["data"]["node"] is not None) is (kind in of_the_house)
    assert "extensions" not in body


@every_kind
async def test_staff_without_cams_linking_find_nothing_of_cams(api, held, kind):
    body = await api.send(NODE, {"id": str(held.ids[kind])}, viewer="intake.south")

    assert (body["data"]["node"] is None) is (kind in CAMS)


@pytest.mark.parametrize(
    "id_",
    [
        "",
        "x",
        "\0",
        "é" * 5000,
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        str(UUID(int=2**127)),
        "123e4567-e89b-12d3-a456-426614174000",
        *(str(derived_id(kind, "nothing")) for kind in Kind),
    ],
)
async def test_what_is_no_id_finds_nothing(api, id_):
    assert await api.send(NODE, {"id": id_}) == {"data": {"node": None}}
