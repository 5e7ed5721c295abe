"""A rule that cannot answer is a no: what it guards stays hidden, and nobody is told why."""

import pytest

from models import Permission
from permissions.viewer import Viewer
from tests.schema.api import said
from tests.schema.documents import document
from tests.schema.selections import root_fields

SECRET = "the policy is missing"
OPEN_TO_ALL = {
    "viewer",
    "catalogue",
    "occupations",
    "countries",
    "languages",
    "reportSubscriptions",
}


@pytest.fixture
def failing_rule(monkeypatch):
    """Let every question about one permission fail from now on."""

    def fail(*permissions):
        def holds(self, permission):
            if permission in permissions:
                raise RuntimeError(SECRET)
            return honest(self, permission)

        honest = Viewer.holds
        monkeypatch.setattr(Viewer, "holds", holds)

    return fail


async def test_a_rule_that_fails_hides_its_field_and_the_rest_is_served(api, agency, failing_rule):
    person = await agency.client()
    failing_rule(Permission.SERVICE_PROVIDER_GROUP)

    query = "query($id: ID!) { jobseeker(id: $id) { firstName serviceProvider { name } } }"
    body = await api.send(query, {"id": str(person.id)}, viewer="group")

    assert body["data"] == {"jobseeker": {"firstName": "Ada", "serviceProvider": None}}
    assert body["extensions"] == {"hidden": ["Client.serviceProvider"]}
    assert SECRET not in api.last.text


async def test_when_every_rule_fails_nobody_is_shown(api, agency, failing_rule):
    person = await agency.client()
    await agency.linked(person)
    failing_rule(*Permission)

    for name, query in root_fields(id=f'"{person.id}"', name='"Ada Lovelace"'):
        body = await api.send(query, viewer="admin")

        if name not in OPEN_TO_ALL:
            assert (body["data"] or {}).get(name) is None, name
        for secret in ("Lovelace", "1000123", SECRET):
            assert secret not in api.last.text, name


async def test_a_mutation_whose_rule_fails_does_nothing(api, agency, failing_rule):
    person = await agency.client()
    await agency.linked(person)
    failing_rule(Permission.CAMS_LINKING)

    query = document("remove_cams_link")
    payload = await api.do(query, {"jobseekerId": str(person.id)})

    assert said(payload) == [("FORBIDDEN", "")]
    assert SECRET not in api.last.text
    assert await person.cams_record is not None


async def test_an_input_field_whose_rule_fails_is_not_taken(api, agency, failing_rule):
    await agency.client()
    failing_rule(Permission.SERVICE_PROVIDER_GROUP)

    query = "query($id: ID) { clients(filter: { serviceProviderId: $id }) { totalCount } }"
    body = await api.send(query, {"id": str(agency.north.id)}, viewer="group")

    assert body["data"]["clients"] is None
    assert body["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert SECRET not in api.last.text


async def test_what_a_rule_that_failed_has_hidden_is_not_kept(
    api, agency, failing_rule, monkeypatch
):
    person = await agency.client()
    query = "query($id: ID!) { jobseeker(id: $id) { kept: serviceProvider { name } } }"
    failing_rule(Permission.SERVICE_PROVIDER_GROUP)
    await api.send(query, {"id": str(person.id)}, viewer="group")
    monkeypatch.undo()

    body = await api.send(query, {"id": str(person.id)}, viewer="group")

    assert body["data"] == {"jobseeker": {"kept": {"name": "North Employment"}}}
