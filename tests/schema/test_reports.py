"""A persisted document with one list is a report: a file with columns, sent as it is read."""

import json
from datetime import UTC, datetime

import pytest

from tests.schema.audited import audited
from tests.schema.reported import CLIENTS, PLANS, ok, refused, reporting, rows_of

NO_LIST = "query NoList { viewer { displayName } }"
TRAIL = "query Trail($who: ID!) { auditTrail(jobseekerId: $who) { edges { node { at } } } }"


@pytest.fixture
async def reports(api, settings):
    async with reporting(api, settings, CLIENTS, PLANS, NO_LIST, TRAIL) as reports:
        yield reports


async def many(agency, number):
    for index in range(number):
        await agency.client(
            first_name=f"Person {index:04}",
            last_name="Of Many",
            email=f"{index}@mail.example",
            created_at=datetime(2026, 7, 1, tzinfo=UTC),
        )


async def test_a_report_has_a_header_and_a_row_for_each_client(agency, reports):
    ada = await agency.client(first_name="Zoé", date_of_birth="1998-12-12")
    rows = await reports.table("/Clients.csv")
    assert [(row["id"], row["firstName"], row["dateOfBirth"]) for row in rows] == [
        (str(ada.id), "Zoé", "1998-12-12")
    ]
    assert list(rows[0]) == [
        "id",
        "firstName",
        "lastName",
        "dateOfBirth",
        "referredAt",
        "camsRecord_stream",
        "camsRecord_isStale",
    ]


async def test_an_empty_report_is_a_header(reports):
    answer = ok(await reports.get("/Clients.csv"))
    assert answer.content.startswith(b"\xef\xbb\xbfid,firstName,")
    assert answer.content.count(b"\r\n") == 1
    assert answer.headers["total-count"] == "0"


async def test_the_headers_say_what_it_is(agency, reports):
    await many(agency, 3)
    answer = ok(await reports.get("/Clients.csv"))
    assert answer.headers["content-type"] == "text/csv; charset=utf-8; header=present"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["total-count"] == "3"
    assert answer.headers["content-disposition"].startswith('attachment; filename="Clients-2')
    assert answer.headers["content-disposition"].endswith('.csv"')


async def test_head_tells_the_same_without_the_rows(agency, reports):
    await many(agency, 3)
    told = ok(await reports.get("/Clients.csv", method="HEAD"))
    assert told.content == b""
    assert told.headers["total-count"] == "3"
    assert told.headers["content-type"].startswith("text/csv")


async def test_a_report_goes_through_the_whole_list_whatever_its_first_says(agency, reports):
    await many(agency, 205)
    rows = await reports.table("/Clients.csv")
    assert [row["firstName"] for row in rows] == [f"Person {index:04}" for index in range(205)]


async def test_a_client_goes_on_after_a_cursor(agency, reports):
    await many(agency, 7)
    whole = await reports.table("/Clients.csv", {"cursors": "1"})
    rest = await reports.table("/Clients.csv", {"after": whole[2]["__cursor"]})
    assert [row["firstName"] for row in rest] == [row["firstName"] for row in whole[3:]]


async def test_only_the_last_row_of_a_node_has_its_cursor(agency, reports):
    await agency.linked(await agency.client(), 1_000_123)
    rows = await reports.table("/Plans.csv", {"cursors": "1"})
    assert len(rows) > 3
    assert [bool(row["__cursor"]) for row in rows] == [*[False] * (len(rows) - 1), True]


async def test_a_chain_of_lists_has_a_row_for_each_innermost_element(agency, reports, api):
    person = await agency.client(first_name="Ada")
    await agency.linked(person, 1_000_123)
    await agency.client(first_name="Bob", last_name="Without", email="bob@mail.example")
    answer = await api.data(PLANS)
    (plan,) = [
        edge["node"]["camsRecord"]["employmentActionPlan"]
        for edge in answer["clients"]["edges"]
        if edge["node"]["camsRecord"]
    ]
    expected = [
        (goal["name"], item.get("name", ""), item.get("actualCost") or "")
        for goal in plan["subGoals"]
        for item in goal["planItems"] or [{}]
    ]
    rows = await reports.table("/Plans.csv")
    prefix = "camsRecord_employmentActionPlan_subGoals_"
    assert [
        tuple(row[prefix + name] for name in ("name", "planItems_name", "planItems_actualCost"))
        for row in rows
        if row["firstName"] == "Ada"
    ] == expected
    assert [row for row in rows if row["firstName"] == "Bob"] == [
        dict.fromkeys(rows[0], "") | {"firstName": "Bob"}
    ]


async def test_ndjson_has_the_nodes_as_graphql_has_them(agency, reports, api):
    await agency.linked(await agency.client(), 1_000_123)
    await agency.client(first_name="Bob", email="bob@mail.example")
    nodes = [edge["node"] for edge in (await api.data(PLANS))["clients"]["edges"]]
    answer = ok(await reports.get("/Plans.ndjson"))
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert [json.loads(line) for line in answer.text.splitlines()] == nodes


async def test_ndjson_carries_cursors_when_asked(agency, reports):
    await many(agency, 3)
    lines = ok(await reports.get("/Clients.ndjson", {"cursors": "1"})).text.splitlines()
    cursor = json.loads(lines[0])["__cursor"]
    rest = ok(await reports.get("/Clients.ndjson", {"after": cursor})).text.splitlines()
    assert [json.loads(line)["firstName"] for line in rest] == ["Person 0001", "Person 0002"]


async def test_the_document_s_variables_are_parameters(agency, reports):
    await agency.linked(await agency.client(first_name="Linked"), 1_000_123)
    await agency.client(first_name="Not", email="b@mail.example")
    for given in (
        {"filter.linkedToCams": "false"},
        {"variables": '{"filter":{"linkedToCams":false}}'},
    ):
        assert [row["firstName"] for row in await reports.table("/Clients.csv", given)] == ["Not"]


@pytest.mark.parametrize(
    ("given", "parameter"),
    [
        ({"filter.stream": "Z"}, "filter.stream"),
        ({"filter.linkedToCams": "yes"}, "filter.linkedToCams"),
        ({"filter.nothing": "1"}, "filter.nothing"),
        ({"filter": "A"}, "filter"),
        ({"first": "5"}, "first"),
        ({"variables": "5"}, "variables"),
        ({"variables": '{"filter":{"stream":5}}'}, "filter.stream"),
        ({"cursors": "yes"}, "cursors"),
    ],
)
async def test_what_is_wrong_with_a_parameter_is_told_with_its_name(reports, given, parameter):
    answer = await reports.get("/Clients.csv", given)
    status, code, message = refused(answer)
    assert (status, code) == (400, "BAD_REQUEST")
    assert answer.json()["errors"][0]["extensions"]["parameter"] == parameter
    assert parameter in message


async def test_a_mistake_is_told_in_the_reader_s_language(reports):
    answer = await reports.get("/Clients.csv", {"filter.stream": "Z"}, accept_language="fr-CA")
    assert refused(answer)[2] == "filter.stream est l’une de ces valeurs\u00a0: A, B, C."


async def test_a_cursor_of_another_list_is_refused(reports):
    answer = await reports.get("/Clients.csv", {"after": "AAAA"})
    assert refused(answer)[:2] == (400, "INVALID")


async def test_nobody_gets_a_report(reports):
    answer = await reports.get("/Clients.csv", viewer=None)
    assert refused(answer)[:2] == (401, "UNAUTHENTICATED")
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_a_token_that_is_not_valid_gets_no_report(reports):
    answer = await reports.http.get("/reports", headers={"Authorization": "Bearer x"})
    assert refused(answer)[:2] == (401, "UNAUTHENTICATED")


async def test_a_jobseeker_gets_no_report(agency, reports):
    await agency.own_account(await agency.client())
    for path in ("", "/Clients.csv"):
        assert refused(await reports.get(path, viewer="jobseeker"))[:2] == (403, "FORBIDDEN")


async def test_whoever_may_not_see_the_list_gets_no_report(reports):
    answer = await reports.get("/Clients.csv", viewer="nobody.north")
    assert refused(answer)[:2] == (403, "FORBIDDEN")


async def test_a_report_holds_the_people_of_the_viewer_alone(agency, reports):
    await agency.client(agency.south, email="s@mail.example", first_name="South")
    await agency.client(first_name="North")
    assert [row["firstName"] for row in await reports.table("/Clients.csv")] == ["North"]


async def test_a_hidden_column_is_empty_and_listed(agency, reports):
    await agency.linked(await agency.client(), 1_000_123)
    answer = ok(await reports.get("/Clients.csv", viewer="intake.north"))
    assert answer.headers["hidden-columns"] == "camsRecord_stream, camsRecord_isStale"
    (row,) = rows_of(answer)
    assert (row["camsRecord_stream"], row["camsRecord_isStale"]) == ("", "")


async def test_what_nobody_published_is_not_found(reports):
    assert refused(await reports.get("/Nothing.csv"))[:2] == (404, "NOT_FOUND")


async def test_an_ending_that_is_no_format_is_not_found(reports):
    status, code, message = refused(await reports.get("/Clients.pdf"))
    assert (status, code) == (404, "NOT_FOUND")
    assert ".parquet" in message


async def test_a_document_without_a_list_is_no_report(reports):
    assert refused(await reports.get("/NoList.csv"))[:2] == (400, "NOT_A_REPORT")


async def test_the_list_of_reports_says_what_each_takes_and_has(reports):
    listed = ok(await reports.get("")).json()["reports"]
    assert "NoList" not in {one["name"] for one in listed}
    (clients,) = [one for one in listed if one["name"] == "Clients"]
    assert clients["formats"] == ["csv", "ndjson", "xlsx", "parquet", "svg"]
    columns = {one["name"]: one for one in clients["columns"]}
    assert columns["referredAt"]["kind"] == "MOMENT"
    assert columns["camsRecord_stream"] | {"description": ""} == {
        "name": "camsRecord_stream",
        "kind": "ENUM",
        "description": "",
        "hidden": False,
    }
    parameters = {one["name"]: one for one in clients["parameters"]}
    assert parameters["filter.stream"]["values"] == ["A", "B", "C"]
    assert "first" not in parameters


async def test_the_list_of_reports_leaves_out_what_the_viewer_may_not_see(reports):
    listed = ok(await reports.get("", viewer="nobody.north")).json()["reports"]
    assert {one["name"] for one in listed}.isdisjoint({"Clients", "Plans"})


async def test_whom_a_report_shows_is_in_the_audit_trail(agency, reports):
    ada = await agency.client()
    await reports.table("/Clients.csv")
    (event,) = [one for one in await audited() if ada.id in one.people]
    assert event.account_id == agency.accounts["caseworker.north"].id
    assert "Client.firstName" in event.fields


async def test_the_list_of_somebody_who_cannot_be_seen_is_not_found(reports):
    answer = await reports.get("/Trail.csv", {"who": "nobody"}, viewer="manager.north")
    assert refused(answer)[:2] == (404, "NOT_FOUND")
