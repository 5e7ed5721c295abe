"""An id of another provider's answers exactly like an id of nothing, whatever is asked of it."""

from typing import Any

import pytest

from models import (
    Account,
)
from models.identity import Kind, new_id
from tests.schema.documents import CREATE_INVITATION, document
from tests.schema.forms import INVITE, WITHOUT_LINKING, form
from tests.schema.held import Held, holding
from tests.schema.selections import root_fields


@pytest.fixture
async def held(api, agency) -> Held:
    return await holding(api, agency)


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


OPEN_TO_ALL = {
    "viewer",
    "catalogue",
    "countries",
    "languages",
    "occupations",
    "reportSubscriptions",
}


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
