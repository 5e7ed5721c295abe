from dataclasses import replace
import json, time
import pytest
from tests.schema.conftest import serving
from tests.schema.documents import document
from schema.compiled import compiled_reads

async def both(api, settings, query, variables=None, viewer="caseworker.north", **k):
    before = compiled_reads.answered
    one = await api.send(query, variables, viewer=viewer, **k)
    used = compiled_reads.answered - before
    async with serving(replace(settings, compiled_reads=False)) as http:
        other = await replace(api, http=http).send(query, variables, viewer=viewer, **k)
    assert json.dumps(one) == json.dumps(other)
    return used, one

@pytest.mark.parametrize("viewer", ["caseworker.north", "intake.north", "manager.north", "admin", "group"])
async def test_contract(api, agency, settings, viewer):
    person = await agency.client(pronouns="she", target=None) if False else await agency.client()
    await agency.linked(person)
    await agency.jobseeker(last_name="O'B\"yron\\")
    for q, v in [
        ("{ __typename clients { totalCount edges { cursor node { id firstName caseworker { id displayName } camsRecord { syncedAt isStale stream } serviceProvider { name } } } pageInfo { hasNextPage endCursor startCursor hasPreviousPage } } }", None),
        (document("employment_action_plan"), {"id": str(person.id)}),
        (document("list_clients"), {"first": 1}),
        (document("list_clients"), {"first": 1, "filter": {"linkedToCams": True}}),
        (document("list_referrals"), {}),
        (document("sync_runs"), {}),
        ("query($id: ID!) { jobseeker(id: $id) { __typename id invitation { status } caseNotes { edges { node { body author { displayName} } } totalCount } targetOccupations { code title } ... on Client { caseworker { displayName email } } } }", {"id": str(person.id)}),
    ]:
        used, one = await both(api, settings, q, v, viewer=viewer)
        print(viewer, used, q[:50].replace("\n"," "), str(one)[:300])
