"""Errors say what is wrong and nothing of what somebody typed."""

from dataclasses import replace

import pytest

from models import TargetOccupation
from tests.schema.conftest import serving

CANARY = "canary-of-a-person"
SIGN_IN = "mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }"


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (SIGN_IN, {"input": {"email": CANARY, "password": CANARY, "zip": CANARY}}),
        (SIGN_IN, {"input": {"email": CANARY}}),
        (SIGN_IN, {"input": {"email": {"is": CANARY}, "password": CANARY}}),
        ("query($n: Int!) { clients(first: $n) { totalCount } }", {"n": CANARY}),
        (f'{{ clients(first: "{CANARY}") {{ totalCount }} }}', None),
        (f'{{ clients(filter: {{ stream: "{CANARY}" }}) {{ totalCount }} }}', None),
        ("query($s: ClientStream) { clients(filter: {stream: $s}) { totalCount } }", {"s": CANARY}),
        (f'mutation {{ signIn(input: {{ email: "{CANARY}" }}) {{ accessToken }} }}', None),
    ],
)
async def test_a_value_that_does_not_fit_is_not_repeated(api, query, variables):
    body = await api.send(query, variables)

    assert body["errors"]
    assert CANARY not in api.last.text


TWICE = """
query ($no: Boolean = false) {
  failing: clients { edges { node { ...Plans targetOccupations { id @skip(if: $no) } } } }
  clients { edges { node { ...Plans } } }
}
fragment Plans on Client { camsRecord { employmentActionPlans { subGoals { planItems { id } } } } }
"""


async def test_a_field_that_fails_leaves_what_another_waits_for_with_it(api, agency, settings):
    person = await agency.client()
    await agency.linked(person)
    await TargetOccupation.create(
        jobseeker=person, provider_id=person.provider_id, occupation_id="21232", position=0
    )
    async with serving(replace(settings, compiled_reads=False)) as http:
        body = await replace(api, http=http).send(TWICE, {"no": None})

    (shown,) = body["data"]["clients"]["edges"]
    assert body["data"]["failing"] is None
    assert shown["node"]["camsRecord"]["employmentActionPlans"]
