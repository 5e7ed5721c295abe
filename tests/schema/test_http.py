"""GraphQL over HTTP: whatever is sent, the answer is JSON that says what to do, and never a fault."""

import json

import orjson
import pytest

from tests.schema.forms import INVITE, form
from tests.schema.written import written

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"
DEEP = b"[" * 20_000 + b"]" * 20_000


@pytest.fixture
def post(api):
    async def send(body, **headers):
        answer = await api.http.post(
            "/graphql",
            content=body if isinstance(body, bytes) else orjson.dumps(body),
            headers={"Content-Type": JSON, **headers},
        )
        assert answer.json()
        return answer

    return send


@pytest.mark.parametrize(
    "body",
    [
        b"5",
        b"null",
        b'"x"',
        b"[]",
        b"{}",
        b"",
        b"\xff\xfe",
        b'{"query": "\xff"}',
        b'{"query": "{ viewer { id } }"',
        b'{"query": "\\ud800"}',
        b'{"query": NaN}',
        DEEP,
        b'{"query": "{ viewer { id } }", "variables": ' + DEEP + b"}",
        b'{"query": 5}',
        b'{"query": null}',
        b'{"query": ""}',
        b'{"query": "   "}',
        b'{"query": {"a": 1}}',
        b'{"query": "{ viewer { id } }", "variables": []}',
        b'{"query": "{ viewer { id } }", "variables": "x"}',
        b'{"query": "{ viewer { id } }", "operationName": 5}',
        b'{"query": "{ viewer { id } }", "extensions": []}',
        b'[{"query": "{ viewer { id } }"}]',
        b"[" + b",".join([b'{"query": "{ viewer { id } }"}'] * 1000) + b"]",
        b'{"query": "{ viewer { id } }", "operationName": "Other"}',
        b'{"query": "query A { viewer { id } } query B { viewer { id } }"}',
        b'{"query": "query A { viewer { id } } query B { viewer { id } }", "operationName": "C"}',
        b'{"query": "fragment A on Viewer { id }"}',
        b'{"query": "subscription { camsRefresh(id: \\"x\\") { id } }"}',
    ],
    ids=lambda body: repr(body[:60]),
)
async def test_what_is_no_request_is_answered_with_400(post, body):
    answer = await post(body)

    assert answer.status_code == 400
    assert set(answer.json()) == {"errors"}


@pytest.mark.parametrize(
    "query",
    [
        "{",
        "{ viewer { id }",
        "{ viewer { nothing } }",
        "{ viewer }",
        "query($a: Nothing) { viewer { id } }",
        '{ viewer { id(x: "\\uD800") } }',
        "{ jobseeker { id } }",
        "query($id: ID!) { jobseeker(id: $id) { id } }",
        "{ clients(first: 99999999999999999999) { totalCount } }",
        "{ clients(first: 1e3) { totalCount } }",
        "\x00{ viewer { id } }",
        "{ viewer { id } } # \ufeff",
    ],
)
async def test_a_document_that_cannot_be_executed_is_400_for_whoever_knows_that(post, query):
    told = await post({"query": query}, Accept=GRAPHQL)
    untold = await post({"query": query}, Accept=JSON)

    ok = query.endswith("\ufeff")
    assert told.status_code == (200 if ok else 400)
    assert untold.status_code == 200
    assert ("data" in told.json()) is ok


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("*/*", JSON),
        ("", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (GRAPHQL, GRAPHQL),
        (f"{GRAPHQL}, {JSON}", GRAPHQL),
        (f"{GRAPHQL}; charset=utf-8, {JSON}; charset=utf-8", GRAPHQL),
        (f"{JSON}; q=0.9, {GRAPHQL}; q=0.1", JSON),
        (f"{JSON}; q=0, {GRAPHQL}", GRAPHQL),
        (f"text/html, {GRAPHQL}; q=nan, */*; q=0.1", JSON),
        (GRAPHQL.upper(), GRAPHQL),
    ],
)
async def test_the_answer_has_the_type_that_was_asked_for(post, accept, media_type):
    answer = await post({"query": "{ viewer { id } }"}, Accept=accept)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == f"{media_type}; charset=utf-8"


@pytest.mark.parametrize("accept", ["text/html", "application/xml", f"{JSON};q=0"])
async def test_whoever_takes_no_json_is_answered_with_406(post, accept):
    assert (await post({"query": "{ viewer { id } }"}, Accept=accept)).status_code == 406


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/json; charset=utf-16",
        "",
    ],
)
async def test_another_content_type_is_answered_with_415(post, content_type):
    answer = await post({"query": "{ viewer { id } }"}, **{"Content-Type": content_type})

    assert answer.status_code == 415


@pytest.mark.parametrize(
    "content_type", ["Application/JSON", 'application/json; charset="UTF-8"', "application/json;"]
)
async def test_json_is_recognised_however_it_is_written(post, content_type):
    answer = await post({"query": "{ viewer { id } }"}, **{"Content-Type": content_type})

    assert answer.status_code == 200


async def test_a_body_of_65_kib_is_answered_with_413(post):
    answer = await post({"query": "{ viewer { id } }", "padding": "x" * 65 * 1024})

    assert answer.status_code == 413


async def test_a_body_without_a_length_is_measured_too(api):
    async def endless():
        while True:
            yield b" " * 4096

    answer = await api.http.post("/graphql", content=endless(), headers={"Content-Type": JSON})

    assert answer.status_code == 413


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
async def test_other_methods_are_answered_with_405(api, method):
    assert (await api.http.request(method, "/graphql")).status_code == 405


async def test_a_query_may_be_sent_by_get(api):
    answer = await api.http.get(
        "/graphql",
        params={
            "query": "query($c: Catalogue!) { catalogue(catalogue: $c) { name } }",
            "variables": json.dumps({"c": "ACCESS_TO_TRANSPORTATION"}),
        },
    )

    assert answer.json() == {"data": {"catalogue": [{"name": "PUBLIC_TRANSIT"}]}}


@pytest.mark.parametrize(
    "query",
    [
        'mutation { signIn(input: { email: "a", password: "b" }) { accessToken } }',
        (
            'query A { viewer { id } } mutation B { revokeInvitation(input: {invitationId: "x"}) '
            "{ userErrors { code } } }"
        ),
    ],
)
async def test_a_mutation_is_not_sent_by_get(api, query):
    answer = await api.http.get(
        "/graphql", params={"query": query} | ({"operationName": "B"} if "B" in query else {})
    )

    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"


@pytest.mark.parametrize(
    ("query", "fields"),
    [
        ('{ lookUp(name: "Ada") { token } }', "lookUp"),
        ('{ a: camsClient(referenceNumber: "1") { userErrors { code } } }', "camsClient"),
        (
            (
                "{ ...q } fragment q on Query { viewer { id } ... on Query { lookUp(name: $n) { token }"
                " commonAssessment(number: $n) { userErrors { code } } } }"
            ),
            "commonAssessment, lookUp",
        ),
    ],
)
async def test_what_asks_for_a_name_or_a_number_is_not_sent_by_get(api, query, fields):
    answer = await api.http.get("/graphql", params={"query": query})

    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"
    (error,) = answer.json()["errors"]
    assert error["message"] == f"Send these by POST, because addresses are logged: {fields}."


@pytest.mark.parametrize("variables", ["x", "[", "%00", "[]"])
async def test_variables_of_a_get_are_json(api, variables):
    answer = await api.http.get(
        "/graphql", params={"query": "{ viewer { id } }", "variables": variables}
    )

    assert answer.status_code == 400


async def test_no_page_for_browsers_is_served(api):
    answer = await api.http.get("/graphql", headers={"Accept": "text/html"})

    assert answer.status_code == 406


async def test_nothing_of_an_answer_is_kept_by_caches(post):
    answer = await post({"query": "{ viewer { id } }"})

    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("fr-CA", "fr"),
        ("fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("en;q=0.5, fr;q=0.9", "fr"),
        ("de, en", "en"),
        ("fr;q=0, en", "en"),
        ("zh-CN", "en"),
        ("fr; q=x", "en"),
        ("", "en"),
    ],
)
async def test_the_answer_says_in_which_language_it_is(post, accepted, language):
    answer = await post({"query": "{ viewer { id } }"}, **{"Accept-Language": accepted})

    assert answer.headers["content-language"] == language


async def test_names_that_nobody_has_are_not_suggested(api):
    body = await api.send("{ viewer { idd } }")

    assert "Did you mean" not in json.dumps(body)
    body = await api.send("query($a: Viewr) { viewer { id } }")
    assert "Did you mean" not in json.dumps(body)


async def test_variables_that_cannot_be_are_a_request_error(api):
    query = "query($first: Int!) { clients(first: $first) { totalCount } }"

    body = await api.send(query, {"first": "many"})

    assert set(body) == {"errors"}
    assert body["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


@pytest.mark.parametrize(("query", "data"), [("{ }", {}), ("{ viewer { } }", {"viewer": {}})])
async def test_whoever_asks_for_nothing_gets_nothing(api, query, data):
    assert await api.data(query) == data


async def test_what_takes_too_long_is_ended_and_writes_nothing(api, cams, monkeypatch):
    wanted = await form(api)
    before = await written()
    monkeypatch.setattr("schema.patience.LONGEST_SECONDS", 0.2)
    cams.fails("delay", seconds=5)

    body = await api.send(INVITE, {"input": wanted})

    assert api.last.status_code == 503
    assert body["errors"][0]["extensions"] == {"code": "TIMEOUT"}
    assert await written() == before


async def test_head_is_answered_like_get(api):
    headers = {"Authorization": f"Bearer {api.token('caseworker.north')}"}
    asked = {"params": {"query": "{ viewer { id } }"}, "headers": headers}

    get = await api.http.get("/graphql", **asked)
    head = await api.http.head("/graphql", **asked)

    assert (head.status_code, head.headers["etag"]) == (200, get.headers["etag"])


async def test_a_mutation_is_not_sent_by_head(api):
    headers = {"Authorization": f"Bearer {api.token('caseworker.north')}"}
    out = "mutation { signOut { userErrors { code } } }"

    as_parameter = await api.http.head("/graphql", params={"query": out}, headers=headers)
    in_body = await api.http.request("HEAD", "/graphql", json={"query": out}, headers=headers)

    assert (as_parameter.status_code, in_body.status_code) == (405, 400)
    assert (await api.data("{ viewer { id } }"))["viewer"] is not None


@pytest.mark.parametrize(
    ("body", "headers", "message"),
    [
        (b"{", {}, "Le corps n’est pas du JSON en UTF-8."),
        (b'{"query": "{", "variables": 1}', {}, "`variables` est un objet."),
        (b" " * 66_000, {}, "Envoyez au plus 65536 octets."),
        (b"{}", {"Content-Type": "text/plain"}, "Envoyez application/json."),
        (b"{}", {"Accept": "text/html"}, f"Acceptez {GRAPHQL} ou {JSON}."),
    ],
)
async def test_what_is_no_request_is_told_in_the_reader_s_language(post, body, headers, message):
    answer = await post(body, **{"Accept-Language": "fr-CA"} | headers)

    assert [error["message"] for error in answer.json()["errors"]] == [message]
