"""Errors say what is wrong and nothing of what somebody typed."""

import pytest

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
