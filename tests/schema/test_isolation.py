"""An id of another provider's answers exactly like an id of nothing, whatever is asked of it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from models import (
    Account,
    CamsRefresh,
    CaseNote,
    CatalogueEntry,
    SyncFailure,
    SyncRun,
    TransferRequest,
)
from models.identity import Kind, derived_id, new_id
from tests.people import now
from tests.schema.documents import CREATE_INVITATION, document
from tests.schema.forms import INVITE, WITHOUT_LINKING, form
from tests.schema.invitations import invited
from tests.schema.selections import root_fields

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


@dataclass
class Held:
    """One object of every kind, all of one provider."""

    ids: dict[Kind, UUID]


@pytest.fixture
async def held(api, agency) -> Held:
    person = await agency.client(agency.south)
    record = await agency.linked(person)
    plan = await record.employment_action_plans.all().order_by("position").first()
    goal = await plan.sub_goals.all().first()
    item = await goal.plan_items.all().first()
    note = await CaseNote.create(
        jobseeker=person, provider_id=agency.south.id, kind="CAMS_LINKED", body="A note."
    )
    refresh = await CamsRefresh.create(
        jobseeker_id=person.id,
        provider_id=agency.south.id,
        cams_record=record,
        requested_by_id=person.created_by_id,
    )
    run = await SyncRun.create(kind="MANUAL")
    failure = await SyncFailure.create(
        run=run,
        jobseeker_id=person.id,
        provider_id=agency.south.id,
        reference_number="1000123",
        reason="TIMEOUT",
        last_attempt_at=now(),
    )
    west = await agency.another_provider("West Employment")
    asked = await TransferRequest.create(
        jobseeker=person,
        provider_id=agency.south.id,
        requesting_provider_id=west.id,
        requested_by_id=agency.accounts["caseworker.west"].id,
        reason="She moved here.",
    )
    invitation = await invited(api, person)
    entry = await CatalogueEntry.all().first()
    objects = {
        Kind.SERVICE_PROVIDER: agency.south,
        Kind.SITE: agency.south_site,
        Kind.ACCOUNT: agency.accounts["caseworker.south"],
        Kind.JOBSEEKER: person,
        Kind.CASE_NOTE: note,
        Kind.INVITATION: invitation,
        Kind.TRANSFER_REQUEST: asked,
        Kind.CAMS_RECORD: record,
        Kind.EMPLOYMENT_ACTION_PLAN: plan,
        Kind.SUB_GOAL: goal,
        Kind.PLAN_ITEM: item,
        Kind.CAMS_REFRESH: refresh,
        Kind.SYNC_RUN: run,
        Kind.SYNC_FAILURE: failure,
        Kind.CATALOGUE_ENTRY: entry,
    }
    return Held({kind: one.id for kind, one in objects.items()})


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


QUERIES = {
    "jobseeker": ("query($id: ID!) { jobseeker(id: $id) { id } }", Kind.JOBSEEKER),
    "camsRefresh": (document("cams_refresh"), Kind.CAMS_REFRESH),
    "sites": ("query($id: ID) { sites(serviceProviderId: $id) { id } }", Kind.SERVICE_PROVIDER),
    "caseworkers": (
        "query($id: ID) { caseworkers(serviceProviderId: $id) { id } }",
        Kind.SERVICE_PROVIDER,
    ),
    "profile": (document("jobseeker_profile"), Kind.JOBSEEKER),
    "plan": (document("employment_action_plan"), Kind.JOBSEEKER),
}


@pytest.mark.parametrize(("query", "kind"), QUERIES.values(), ids=QUERIES)
async def test_a_query_answers_another_provider_s_id_like_one_of_nothing(api, held, query, kind):
    foreign = await api.send(query, {"id": str(held.ids[kind])}, viewer="manager.north")
    unknown = await api.send(query, {"id": str(new_id(kind))}, viewer="manager.north")

    assert foreign == unknown


INVITATION = document("invitation")
MUTATIONS: dict[str, tuple[str, dict[str, Any], str | None]] = {
    "resendInvitation": (INVITATION, {"invitationId": Kind.INVITATION}, "ResendInvitation"),
    "revokeInvitation": (INVITATION, {"invitationId": Kind.INVITATION}, "RevokeInvitation"),
    "createInvitation": (
        CREATE_INVITATION,
        {"jobseekerId": Kind.JOBSEEKER, "email": "eve@mail.example"},
        None,
    ),
    "assignCaseworker, whom": (
        document("assign_caseworker"),
        {"jobseekerId": Kind.JOBSEEKER, "caseworkerId": "manager.north"},
        None,
    ),
    "assignCaseworker, to whom": (
        document("assign_caseworker"),
        {"jobseekerId": "own", "caseworkerId": Kind.ACCOUNT},
        None,
    ),
    "linkToCams": (
        document("link_to_cams"),
        {"jobseekerId": Kind.JOBSEEKER, "referenceNumber": "1000123"},
        None,
    ),
    "removeCamsLink": (document("remove_cams_link"), {"jobseekerId": Kind.JOBSEEKER}, None),
    "refreshCams": (document("refresh_cams"), {"jobseekerId": Kind.JOBSEEKER}, None),
    "decideClientTransfer": (
        document("decide_client_transfer"),
        {"transferRequestId": Kind.TRANSFER_REQUEST, "decision": "ACCEPT"},
        None,
    ),
}


@pytest.mark.parametrize("mutation", MUTATIONS.values(), ids=MUTATIONS)
async def test_a_mutation_answers_another_provider_s_id_like_one_of_nothing(
    api, agency, held, mutation
):
    query, template, operation = mutation
    own = await agency.jobseeker()
    written_down = {"own": own.id, "manager.north": agency.accounts["manager.north"].id}
    answers = []
    for ids in (held.ids, {kind: new_id(kind) for kind in Kind}, dict.fromkeys(Kind, "x")):
        wanted = {
            name: str(ids[value] if isinstance(value, Kind) else written_down.get(value, value))
            for name, value in template.items()
        }
        answers.append(await api.do(query, wanted, viewer="manager.north", operation=operation))

    assert answers[0] == answers[1] == answers[2]
    assert [error["code"] for error in answers[0]["userErrors"]] == ["NOT_FOUND"]


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("serviceProviderId", Kind.SERVICE_PROVIDER),
        ("caseworkerId", Kind.ACCOUNT),
        ("sitePreferenceId", Kind.SITE),
    ],
)
async def test_a_form_answers_another_provider_s_id_like_one_of_nothing(
    api, agency, held, field, kind
):
    provider, site, caseworker = await agency.another_group("Elsewhere")
    permissions = ["CLIENTS", "SERVICE_PROVIDER_GROUP", "SERVICE_PROVIDER_ADMIN"]
    await Account.filter(id=agency.accounts["manager.north"].id).update(permissions=permissions)
    ids = {
        Kind.SERVICE_PROVIDER: provider.id,
        Kind.ACCOUNT: caseworker.id,
        Kind.SITE: site.id,
    }
    answers = []
    for id_ in (ids[kind], new_id(kind), "x"):
        wanted = await form(
            api,
            viewer="manager.north",
            connection=WITHOUT_LINKING,
            assignments={field: str(id_)},
        )
        answers.append(await api.do(INVITE, wanted, viewer="manager.north"))

    assert answers[0] == answers[1] == answers[2]
    assert answers[0]["userErrors"][0]["code"] == "NOT_FOUND"


async def test_lists_show_the_people_of_the_viewer_s_providers_alone(api, agency, held):
    own = await agency.client(last_name="Mine")
    lists = "{ clients { totalCount edges { node { id } } } referrals { totalCount } }"

    north = await api.data(lists, viewer="caseworker.north")
    nobody = await api.send(lists, viewer="nobody.north")

    assert north["clients"] == {"totalCount": 1, "edges": [{"node": {"id": str(own.id)}}]}
    assert north["referrals"] == {"totalCount": 0}
    assert nobody["data"] == {"clients": None, "referrals": None}
    assert nobody["extensions"]["hidden"] == ["Query.clients", "Query.referrals"]


@pytest.mark.parametrize(
    ("viewer", "number"), [("caseworker.south", 1), ("caseworker.north", 0), ("group", 1)]
)
async def test_the_failures_of_a_night_are_those_of_people_in_sight(api, held, viewer, number):
    found = await api.data(document("sync_runs"), viewer=viewer)

    (run,) = (edge["node"] for edge in found["syncRuns"]["edges"])
    assert len(run["failures"]["edges"]) == number


async def test_the_nights_are_hidden_from_whoever_does_not_link_to_cams(api, held):
    body = await api.send(document("sync_runs"), viewer="intake.south")

    assert body == {"data": {"syncRuns": None}, "extensions": {"hidden": ["Query.syncRuns"]}}


OPEN_TO_ALL = {"viewer", "catalogue", "occupations"}


@pytest.mark.parametrize("viewer", ["nobody.south", "manager.north"])
async def test_no_root_field_shows_another_provider_s_person(api, held, viewer):
    for kind in (Kind.JOBSEEKER, Kind.CAMS_REFRESH):
        for name, query in root_fields(id=f'"{held.ids[kind]}"', name='"Lovel"'):
            body = await api.send(query, viewer=viewer)

            assert "errors" not in body, (name, body["errors"])
            if viewer == "nobody.south":
                assert body["data"][name] is None or name in OPEN_TO_ALL, name
            for secret in ("Lovelace", "ada@mail.example", "1000123", "She moved here."):
                assert secret not in api.last.text, (name, secret)
