"""What a document may cost: refused before it costs anything."""

import pytest
from graphql import build_client_schema, get_introspection_query

ROOM = "serviceProvider { sites { id } }"


def chain(number, body, spread):
    """Fragments of which each spreads the next, `spread` times."""
    fragments = [
        f"fragment f{at} on Viewer {{ {' '.join([f'...f{at + 1}'] * spread)} }}"
        for at in range(number)
    ]
    return " ".join([*fragments, f"fragment f{number} on Viewer {{ {body} }}"])


TOO_LARGE = {
    "50 levels": "{ viewer " + "{ serviceProvider " * 50 + "{ id }" + "}" * 50 + " }",
    "16 levels": "{ viewer " + "{ serviceProvider " * 14 + "{ id }" + "}" * 14 + " }",
    "1,000 aliases": "{ viewer { " + " ".join(f"a{n}: id" for n in range(1001)) + " } }",
    "1,000 of the same": "{ viewer { " + "id " * 1001 + " } }",
    "21 at the root": "{ " + " ".join(f"a{n}: viewer {{ id }}" for n in range(21)) + " }",
    "21 at the root by fragments": "{ ...q ...r } fragment q on Query { "
    + " ".join(f"a{n}: viewer {{ id }}" for n in range(11))
    + " } fragment r on Query { "
    + " ".join(f"b{n}: viewer {{ id }}" for n in range(11))
    + " }",
    "10^5 words": "{ viewer { " + "id " * 100_000 + " } }",
    "fragments that double": "{ viewer { ...f0 } } " + chain(60, "id", spread=2),
    "fragments that double to nothing at the root": "{ ...f0 } "
    + chain(60, "...gone", spread=2).replace("Viewer", "Query")
    + " fragment x on Viewer { "
    + "id " * 1001
    + " } query B { viewer { ...x } }",
    "introspection with aliases": "{ __schema { types { "
    + " ".join(f"a{n}: fields {{ name }}" for n in range(300))
    + " } } }",
    "introspection with aliases at the root": "{ a: __schema { types { name } } }",
    "introspection with aliases in a fragment": "{ __schema { types { ...t } } }"
    " fragment t on __Type { a: name }",
    "10^4 brackets": "{ viewer(x: " + "[" * 10_000 + "]" * 10_000 + ") { id } }",
    "1,000 inline fragments": "{ viewer " + "{ ... on Viewer " * 1000 + "{ id }" + "}" * 1001,
    "1,000 fragments in a row": "{ viewer { ...f0 } } " + chain(500, "id", spread=1),
}
NOT_VALID = {
    "a fragment in itself": "{ viewer { ...a } } fragment a on Viewer { id ...a }",
    "fragments in a circle": "{ viewer { ...a } } fragment a on Viewer { ...b }"
    " fragment b on Viewer { ...a id }",
    "circles in the hundreds": "{ viewer { ...f0 } } " + chain(100, "...f0 id", spread=1),
    "introspection in circles": "{ __schema { types "
    + "{ fields { type " * 4
    + "{ name }"
    + " } }" * 4
    + " } }",
    "a thousand to compare": "{ viewer { " + "id " * 990 + "} }",
    "fragments to compare": "{ viewer { "
    + " ".join(f"...f{n}" for n in range(300))
    + " } } "
    + " ".join(f"fragment f{n} on Viewer {{ id x: displayName }}" for n in range(300)),
    "parents to compare": "{ viewer { " + f"{ROOM} " * 300 + " } }",
    "a page without end": '{ __type(name: "Client") { fields { type { fields { type { fields'
    " { name } } } } } } }",
}


@pytest.mark.parametrize("query", TOO_LARGE.values(), ids=TOO_LARGE)
async def test_a_document_that_is_too_large_is_refused(api, query):
    body = await api.send(query[:64_000], viewer=None)

    assert api.last.status_code == 200
    assert set(body) == {"errors"}
    assert body["errors"][0]["extensions"]["code"] in {
        "DOCUMENT_TOO_LARGE",
        "GRAPHQL_PARSE_FAILED",
    }


@pytest.mark.parametrize("query", NOT_VALID.values(), ids=NOT_VALID)
async def test_a_document_that_would_take_for_ever_is_not_valid(api, query):
    body = await api.send(query, viewer=None)

    assert set(body) == {"errors"}
    assert len(body["errors"]) <= 100


@pytest.mark.parametrize("first", [0, -1, 101, 1_000_000_000])
async def test_a_page_has_1_to_100_rows(api, first):
    body = await api.send("query($n: Int!) { clients(first: $n) { totalCount } }", {"n": first})

    (error,) = body["errors"]
    assert error["extensions"] == {"code": "INVALID", "field": ["first"]}
    assert error["message"] == "Ask for 1 to 100 at a time."


@pytest.mark.parametrize("viewer", ["nobody.north", "admin"])
async def test_the_introspection_of_a_tool_is_answered_for_staff(api, viewer):
    body = await api.data(get_introspection_query(descriptions=True), viewer=viewer)

    assert build_client_schema(body).query_type


INTROSPECTIONS = (
    get_introspection_query(),
    "{ __schema { queryType { name } } }",
    '{ viewer { id } __type(name: "Client") { name } }',
    '{ ...f } fragment f on Query { ... on Query { __type(name: "Client") { name } } }',
    "mutation M { __typename } query Q { __schema { queryType { name } } }",
)


@pytest.mark.parametrize("query", INTROSPECTIONS)
async def test_whoever_is_not_signed_in_is_told_nothing_of_the_schema(api, query):
    body = await api.send(query, viewer=None, operation="Q" if "query Q" in query else None)

    assert body == {
        "errors": [{"message": "Sign in first.", "extensions": {"code": "UNAUTHENTICATED"}}]
    }


@pytest.mark.parametrize("query", INTROSPECTIONS[:-1])
async def test_nor_is_a_jobseeker(api, agency, query):
    await agency.own_account(await agency.jobseeker())

    body = await api.send(query, viewer="jobseeker")

    assert body == {
        "errors": [
            {
                "message": "The schema is for staff and their tools.",
                "extensions": {"code": "FORBIDDEN", "field": []},
            }
        ]
    }


async def test_the_name_of_a_type_is_no_introspection(api):
    assert await api.data("{ __typename }", viewer=None) == {"__typename": "Query"}


async def test_a_document_may_have_many_operations_if_one_is_named(api):
    query = "query A { viewer { id } } query B { viewer { displayName } }"

    found = await api.data(query, operation="B")

    assert found == {"viewer": {"displayName": "Caseworker North"}}
