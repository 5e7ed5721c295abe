"""What is data alone is one statement, and whatever that cannot answer is answered all the same.

tests/reads compares both ways of execution with one another, property by property; here is what one
of them alone promises.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tortoise import connections

from models import Account, Jobseeker, PlanItem
from reads.objects import MOST_JOINS
from schema.compiled import compiled_reads
from tests.one_row import one_row
from tests.schema.audited import audited
from tests.schema.conftest import serving
from tests.schema.documents import document
from tests.schema.selections import GRAPHQL
from tests.schema.statements import statements

PAGE = """
  query($after: String, $descending: Boolean! = false) {
    clients(first: 3, after: $after, orderBy: { by: NAME, descending: $descending }) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { firstName lastName } }
    }
  }
"""


@pytest.fixture
def compiled():
    """How many operations a statement has answered since."""
    before = compiled_reads.answered
    return lambda: compiled_reads.answered - before


@pytest.fixture
async def by_resolvers(api, settings):
    """The same API with COMPILED_READS=off."""
    async with serving(replace(settings, compiled_reads=False)) as http:
        yield replace(api, http=http)


async def test_a_plan_with_everything_on_it_is_one_statement(api, agency):
    person = await agency.client()
    await agency.linked(person)
    await api.data("{ viewer { id } }")  # From then on the viewer is known.

    with statements() as sent:
        data = await api.data(document("employment_action_plan"), {"id": str(person.id)})

    assert data["jobseeker"]["camsRecord"]["employmentActionPlan"]["subGoals"][0]["planItems"]
    assert len(sent) == 1


async def test_what_the_types_of_an_interface_have_in_common_is_written_once(api, agency, compiled):
    client, referral = await agency.client(), await agency.jobseeker(email="r@mail.example")
    fields = "__typename camsRecord { __typename stream }"
    query = f"query($id: ID!) {{ jobseeker(id: $id) {{ {fields} }} }}"

    with statements() as sent:
        kinds = [
            (await api.data(query, {"id": str(one.id)}))["jobseeker"]["__typename"]
            for one in (client, referral)
        ]

    assert kinds == ["Client", "Referral"]
    assert sent[-1].count('from "cams_record"') + sent[-1].count('FROM "cams_record"') == 1
    assert compiled() == 2


async def test_the_event_of_the_audit_trail_is_in_the_statement(api, agency):
    person = await agency.client()
    query = "query($id: ID!) { jobseeker(id: $id) { firstName } }"

    await api.data(query, {"id": str(person.id)})

    (event,) = await audited("READ")
    assert event.people == {person.id}
    assert event.fields == {"Client.firstName"}


@pytest.mark.parametrize("descending", [True, False])
async def test_pages_bring_everybody_once_and_in_order(api, agency, compiled, descending):
    for number in range(10):
        await agency.client(first_name=f"Ada {number % 4}", last_name="Lovelace")
    seen, after, pages = [], None, 0
    while True:
        data = (await api.data(PAGE, {"after": after, "descending": descending}))["clients"]
        seen += [edge["cursor"] for edge in data["edges"]]
        assert data["totalCount"] == 10
        assert data["pageInfo"]["hasPreviousPage"] is (after is not None)
        assert data["pageInfo"]["startCursor"] == data["edges"][0]["cursor"]
        after, pages = data["pageInfo"]["endCursor"], pages + 1
        if not data["pageInfo"]["hasNextPage"]:
            break

    people = await Jobseeker.all().order_by("last_name", "first_name", "id")
    assert len(seen) == len(set(seen)) == 10
    assert (pages, compiled()) == (4, 4)
    names = [person.first_name for person in people]
    whole = await api.data(
        "query($d: Boolean!) { clients(orderBy: { by: NAME, descending: $d })"
        " { edges { cursor node { firstName } } } }",
        {"d": descending},
    )
    assert [edge["cursor"] for edge in whole["clients"]["edges"]] == seen
    shown = [edge["node"]["firstName"] for edge in whole["clients"]["edges"]]
    assert shown == (names[::-1] if descending else names)


async def test_a_cursor_is_still_good_when_its_row_has_left_the_list(api, agency, compiled):
    people = [await agency.jobseeker(last_name=f"Number {number}") for number in range(4)]
    query = (
        "query($after: String) { referrals(first: 2, after: $after)"
        " { pageInfo { endCursor } edges { node { id } } } }"
    )
    first = (await api.data(query))["referrals"]
    people[1].assign(agency.accounts["caseworker.north"], at=datetime.now(UTC))
    await people[1].save()

    second = (await api.data(query, {"after": first["pageInfo"]["endCursor"]}))["referrals"]

    assert [edge["node"]["id"] for edge in second["edges"]] == [
        str(people[2].id),
        str(people[3].id),
    ]
    assert compiled() == 2


@pytest.mark.parametrize("cursor", ["", "nonsense", "AaIBeyzAhwWI9AMEJQp-5A"])
async def test_a_cursor_of_nothing_is_told_by_the_resolver(api, agency, by_resolvers, cursor):
    await agency.client()

    one = await api.send(PAGE, {"after": cursor})
    other = await by_resolvers.send(PAGE, {"after": cursor})

    assert one["errors"][0]["extensions"]["field"] == ["after"]
    assert one == other


async def test_a_null_that_must_not_be_is_told_where_it_is(api, agency, by_resolvers):
    person = await agency.client()
    await agency.linked(person)
    item = await PlanItem.filter(sub_goal__plan__position=0).first()
    nobody = {"at": "2026-01-02T03:04:05Z", "by": None, "action": "Approved"}
    item.audit_trail = [nobody | {"field": None, "before": None, "after": None}]
    await item.save()
    query = document("employment_action_plan"), {"id": str(person.id)}

    one, other = await api.send(*query), await by_resolvers.send(*query)

    assert one["data"] == other["data"]
    assert one["errors"][0]["path"] == other["errors"][0]["path"]
    assert one["errors"][0]["path"][-1] == "by"


@pytest.mark.parametrize(
    "name",
    ['x"\\u00001"', '\\u0000!"', '"\\u0000!"', "Zoé\t\n’\U0001f600", '","hidden":null', "\x7f\x1b"],
)
async def test_a_name_that_looks_like_a_mark_is_a_name(api, agency, compiled, name):
    person = await agency.client(first_name=name)
    query = "query($id: ID!) { jobseeker(id: $id) { firstName serviceProvider { name } } }"

    body = await api.send(query, {"id": str(person.id)})

    assert body == {
        "data": {"jobseeker": {"firstName": name, "serviceProvider": None}},
        "extensions": {"hidden": ["Client.serviceProvider"]},
    }
    assert compiled() == 1


@pytest.mark.parametrize("name", ["o", "p", "r", "c", "g", "j", *(f"t{at}" for at in range(8))])
async def test_a_name_that_a_statement_might_use_itself_is_a_name(
    api, agency, compiled, by_resolvers, name
):
    await agency.linked(await agency.client())
    query = f"""{{
      clients {{
        {name}: totalCount
        pageInfo {{ {name}: hasNextPage endCursor }}
        edges {{ {name}: cursor node {{ {name}: firstName camsRecord {{ {name}: stream }} }} }}
      }}
      jobseekers: clients {{ edges {{ node {{
        {name}: viewerCanAssignCaseworker camsRecord {{ {name}: employmentActionPlan {{ {name}: goal }} }}
      }} }} }}
    }}"""

    one = await api.send(query)

    assert one == await by_resolvers.send(query)
    assert compiled() == 1


async def test_names_that_postgresql_would_cut_off_are_told_apart(api, agency):
    person = await agency.client()
    one, other = "a" * 63 + "1", "a" * 63 + "2"
    query = f"query($id: ID!) {{ jobseeker(id: $id) {{ {one}: firstName {other}: lastName }} }}"

    data = await api.data(query, {"id": str(person.id)})

    assert data["jobseeker"] == {one: "Ada", other: "Lovelace"}


async def test_a_field_that_is_worked_out_is_filled_into_the_statement_s_answer(
    api, agency, compiled, by_resolvers
):
    await agency.client(imported_fields=["preferred_name"], site_preference=agency.site)
    linked = await agency.client(last_name="Byron", site_preference=agency.site)
    await agency.linked(linked)
    query = """{
      viewer { displayName }
      clients { edges { node {
        firstName viewerCanInvite importedFields sitePreference { name } viewerCanLinkToCams
        camsRecord { referenceNumber }
      } } }
    }"""

    one = await api.send(query)

    assert one == await by_resolvers.send(query)
    assert one["data"]["clients"]["edges"][1]["node"]["importedFields"] == ["preferredName"]
    assert compiled() == 1


async def test_a_resolver_that_asks_for_a_column_more_gets_it_and_the_next_statement_gives_it(
    api, agency, compiled
):
    await agency.client()
    facts = compiled_reads.plans.facts
    read = facts.columns_read(GRAPHQL.type_map["Client"], "viewerCanAssignCaseworker")
    read.clear()
    read.add("id")  # As if its resolver had never asked for more.

    for alias in ("one", "one", "other"):
        data = await api.data(
            f"{{ clients {{ edges {{ node {{ {alias}: viewerCanAssignCaseworker }} }} }} }}",
            viewer="manager.north",
        )
        assert data["clients"]["edges"] == [{"node": {alias: True}}]

    assert read == {"id", "provider_id"}
    assert compiled() == 3


@pytest.mark.parametrize(
    "name", ["\\", '\\"', '"}', '\\u0000."}', '"\\\\u0000."}', '{".":"\\u0000?0","@":"', "\x1b\n’"]
)
async def test_what_a_resolver_is_given_may_look_like_a_mark(
    api, agency, compiled, by_resolvers, name
):
    compiled_reads.plans.facts.columns_read(
        GRAPHQL.type_map["Client"], "viewerCanAssignCaseworker"
    ).clear()  # As if nothing was seen: the statement gives all columns.
    await agency.client(first_name=name, last_name=name)
    await agency.client(last_name="Byron")
    query = f"{{ clients {{ edges {{ node {{ a{len(name)}: viewerCanAssignCaseworker firstName }} }} }} }}"

    one = await api.send(query, viewer="manager.north")

    assert one == await by_resolvers.send(query, viewer="manager.north")
    assert compiled() == 1


async def test_resolvers_that_fail_are_told_where_without_asking_for_more(
    api, agency, by_resolvers, monkeypatch
):
    for number in range(5):
        await agency.client(last_name=f"Byron {number}", imported_fields=["phone"])
    query = "{ clients { edges { node { lastName importedFields } } } }"
    await api.data(query)

    def fails(name):
        raise RuntimeError(name)

    monkeypatch.setattr("schema.jobseeker.camel", fails)
    with statements() as sent:
        one = await api.send(query)
    other = await by_resolvers.send(query)

    assert one["data"] == other["data"]
    assert [error["path"] for error in one["errors"]] == [
        error["path"] for error in other["errors"]
    ]
    assert len(sent) == 1


async def test_what_hangs_on_a_row_that_a_resolver_found_is_one_statement(api, agency):
    person = await agency.client()
    await agency.linked(person)
    plan = document("employment_action_plan")
    below = plan[plan.index("camsRecord") : plan.rindex("}")].rsplit("}", 1)[0]
    query = f"query($id: ID!) {{ node(id: $id) {{ id ... on Client {{ {below} }} }} }}"
    await api.data("{ viewer { id } }")

    with statements() as sent:
        data = await api.data(query, {"id": str(person.id)})

    items = data["node"]["camsRecord"]["employmentActionPlan"]["subGoals"][0]["planItems"]
    assert items[0]["name"]
    # The viewer, the node, all that hangs on it, and the audit event.
    assert len([one for one in sent if "SELECT" in one.upper()]) <= 4


async def test_whom_a_process_remembers_is_shown_nothing_once_they_have_changed(api, agency):
    await agency.client()
    query = "{ clients { edges { node { firstName camsRecord { stream } } } } }"
    await api.data(query)
    account = agency.accounts["caseworker.north"]

    await Account.filter(id=account.id).update(permissions=["CLIENTS"])
    less = await api.send(query)
    await Account.filter(id=account.id).update(permissions=[])
    nothing = await api.send(query)
    await Account.filter(id=account.id).update(disabled_at=datetime.now(UTC))
    closed = await api.send(query)

    assert less["extensions"]["hidden"] == ["Client.camsRecord"]
    assert nothing["extensions"]["hidden"] == ["Query.clients"]
    assert closed["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_statement_serves_every_value_and_every_viewer_of_a_kind(api, agency):
    north, south = await agency.client(), await agency.client(agency.south, last_name="Byron")
    query = "query($id: ID!) { jobseeker(id: $id) { lastName } }"
    for viewer, mine, others in (
        ("caseworker.north", north, south),
        ("caseworker.south", south, north),
    ):
        shown = await api.data(query, {"id": str(mine.id)}, viewer=viewer)
        hidden = await api.data(query, {"id": str(others.id)}, viewer=viewer)

        assert shown == {"jobseeker": {"lastName": mine.last_name}}
        assert hidden == {"jobseeker": None}


async def test_a_moment_is_cut_to_milliseconds_as_the_schema_says(api, agency, by_resolvers):
    moment = datetime(2026, 3, 29, 1, 59, 59, 999_999, tzinfo=UTC)
    person = await agency.client()
    await Jobseeker.filter(id=person.id).update(
        referred_at=moment, assigned_at=moment - timedelta(days=700_000)
    )
    query = "query($id: ID!) { jobseeker(id: $id) { referredAt ... on Client { assignedAt } } }"

    one = await api.data(query, {"id": str(person.id)})

    assert one["jobseeker"]["referredAt"] == "2026-03-29T01:59:59.999Z"
    assert one == await by_resolvers.data(query, {"id": str(person.id)})


async def test_after_a_compiled_read_the_connection_shows_nobody(api, agency, database):
    await agency.client()
    await api.data("{ clients { edges { node { firstName } } } }")
    pool = api.http._transport.app.state.portal._reads

    row = await one_row(pool, "select count(*) from jobseeker", [])

    assert row[0] == 0
    assert await connections.get("default").execute_query_dict("select from jobseeker")


async def test_nothing_is_kept_of_what_somebody_asks_who_has_not_signed_in(api):
    kept = compiled_reads.plans.operation.cache_info().currsize

    await api.send("query Stranger { viewer { id } }", viewer=None)

    assert compiled_reads.plans.operation.cache_info().currsize == kept


async def test_what_would_be_an_endless_statement_is_left_to_the_resolvers(api, agency, compiled):
    person = await agency.client()
    again = " ".join(f"a{number}: targetOccupations {{ code }}" for number in range(24))
    roots = " ".join(f"r{number}: jobseeker(id: $id) {{ {again} }}" for number in range(20))

    data = await api.data(f"query($id: ID!) {{ {roots} }}", {"id": str(person.id)})

    assert set(data) == {f"r{number}" for number in range(20)}
    assert compiled() == 0


async def test_what_is_too_much_for_one_statement_is_answered_by_resolvers(
    api, agency, compiled, by_resolvers
):
    person = await agency.client()
    await agency.linked(person)
    many = " ".join(f"r{number}: camsRecord {{ stream }}" for number in range(MOST_JOINS + 1))
    query = f"query($id: ID!) {{ jobseeker(id: $id) {{ {many} }} }}"

    one = await api.data(query, {"id": str(person.id)})

    assert one == await by_resolvers.data(query, {"id": str(person.id)})
    assert len(one["jobseeker"]) == MOST_JOINS + 1
    assert compiled() == 0
