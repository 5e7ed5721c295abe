"""Which columns a document has, and which rows an answer makes, is decided by the document alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.shape import NotAReport
from reports.table import Kind
from tests.reports.tables import UNHURRIED, of_nodes, shape

CHAIN = """
  firstName
  camsRecord { plan: employmentActionPlan { subGoals { name planItems { name } } owner } }
"""


def names(of):
    return [column.name for column in of.columns]


def refused(text):
    with pytest.raises(NotAReport) as caught:
        shape(text)
    return caught.value.text.format(**caught.value.parameters)


def test_nested_objects_become_columns_with_the_names_on_the_way():
    found = of_nodes("firstName camsRecord { stream plan: employmentActionPlan { owner } }")
    assert names(found) == ["firstName", "camsRecord_stream", "camsRecord_plan_owner"]


def test_columns_stand_in_the_order_of_the_document():
    assert names(of_nodes("lastName camsRecord { stream } firstName")) == [
        "lastName",
        "camsRecord_stream",
        "firstName",
    ]


def test_an_alias_names_a_column():
    assert names(of_nodes("born: dateOfBirth")) == ["born"]


def test_the_machinery_of_a_connection_and_typename_are_no_columns():
    found = shape(
        "{ __typename clients { totalCount pageInfo { endCursor } __typename"
        " edges { cursor __typename node { __typename firstName } } } }"
    )
    assert names(found) == ["firstName"]


def test_fragments_are_as_if_written_out():
    found = shape(
        "query R { ...L } fragment L on Query { clients { edges { ...E } } }"
        " fragment E on ClientEdge { node { ...N lastName } }"
        " fragment N on Jobseeker { firstName ... on Client { assignedAt } }"
    )
    assert names(found) == ["firstName", "assignedAt", "lastName"]


def test_a_field_that_is_selected_twice_is_one_column():
    assert names(of_nodes("camsRecord { stream } camsRecord { stream isStale }")) == [
        "camsRecord_stream",
        "camsRecord_isStale",
    ]


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("id", Kind.ID),
        ("firstName", Kind.TEXT),
        ("preferredLanguage", Kind.ENUM),
        ("dateOfBirth", Kind.DATE),
        ("referredAt", Kind.MOMENT),
        ("viewerCanInvite", Kind.BOOLEAN),
        ("selfIdentification", Kind.TEXT),
        ("camsRecord { employmentActionPlan { goalHourlyWage } }", Kind.DECIMAL),
    ],
)
def test_a_column_has_the_kind_of_its_type(field, kind):
    assert [column.kind for column in of_nodes(field).columns] == [kind]


def test_a_count_is_an_integer():
    assert [one.kind for one in shape("{ syncRuns { edges { node { total } } } }").columns] == [
        Kind.INTEGER
    ]


def test_two_lists_side_by_side_are_refused_by_their_names():
    assert refused(
        "{ clients { edges { node { targetOccupations { id }"
        " camsRecord { employmentActionPlan { subGoals { name } } } } } } }"
    ) == (
        "targetOccupations and camsRecord.employmentActionPlan.subGoals are two lists side by"
        " side, which make no rows together. Make two reports of them."
    )


def test_two_lists_below_one_list_are_refused_too():
    assert "subGoals.other" in refused(
        "{ clients { edges { node { camsRecord { employmentActionPlan { subGoals { planItems {"
        " auditTrail { at } } other: planItems { name } } } } } } } }"
    )


def test_a_list_with_pages_within_the_list_is_refused():
    assert refused("{ clients { edges { node { caseNotes { edges { node { id } } } } } } }") == (
        "caseNotes is a list with pages within the report's own. Begin at it instead."
    )


def test_two_columns_of_one_name_are_refused_whatever_their_case():
    assert refused("{ clients { edges { node { a: firstName A: lastName } } } }") == (
        "Two columns would be called A. Give one of the fields an alias."
    )


@pytest.mark.parametrize(
    "text",
    [
        "{ viewer { displayName } }",
        "{ clients { totalCount } }",
        "{ clients { edges { cursor } } }",
        "{ clients { edges { node { __typename } } } }",
        "{ clients { edges { node { id } } } referrals { edges { node { id } } } }",
        "{ clients { edges { node { id } } a: edges { node { id } } } }",
        "query A { clients { edges { node { id } } } } query B { viewer { id } }",
        "mutation { signOut(input: {}) { userErrors { code } } }",
        "{ sites { id } }",
    ],
)
def test_what_is_no_list_is_no_report(text):
    assert refused(text)


def test_parents_without_children_keep_a_row():
    found = of_nodes(CHAIN)
    node = {"firstName": "Ada", "camsRecord": {"plan": {"subGoals": [], "owner": "Luc"}}}
    assert [*found.rows(node)] == [("Ada", None, None, "Luc")]
    assert [*found.rows({"firstName": "Ada", "camsRecord": None})] == [("Ada", None, None, None)]


def test_what_a_list_belongs_to_is_repeated():
    goals = [
        {"name": "One", "planItems": [{"name": "a"}, {"name": "b"}]},
        {"name": "Two", "planItems": []},
    ]
    node = {"firstName": "Ada", "camsRecord": {"plan": {"subGoals": goals, "owner": "Luc"}}}
    assert [*of_nodes(CHAIN).rows(node)] == [
        ("Ada", "One", "a", "Luc"),
        ("Ada", "One", "b", "Luc"),
        ("Ada", "Two", None, "Luc"),
    ]


def test_a_list_of_scalars_is_one_cell():
    found = of_nodes("selfIdentification")
    assert [*found.rows({"selfIdentification": ["WOMAN", "FRANCOPHONE"]})] == [
        ("WOMAN; FRANCOPHONE",)
    ]
    assert [*found.rows({"selfIdentification": []})] == [(None,)]


def test_what_a_directive_left_out_is_an_empty_cell():
    assert [*of_nodes("firstName @skip(if: true) lastName").rows({"lastName": "L"})] == [
        (None, "L")
    ]


ITEMS = st.lists(st.fixed_dictionaries({"name": st.text()}), max_size=4)
GOALS = st.lists(st.fixed_dictionaries({"name": st.text(), "planItems": ITEMS}), max_size=4)
PLANS = st.none() | st.fixed_dictionaries({"subGoals": GOALS, "owner": st.none() | st.text()})
NODES = st.fixed_dictionaries(
    {
        "firstName": st.text(),
        "camsRecord": st.none() | st.fixed_dictionaries({"plan": PLANS}),
    }
)


@UNHURRIED
@given(NODES)
def test_no_element_is_lost_or_told_twice(node):
    plan = (node["camsRecord"] or {}).get("plan") or {"subGoals": [], "owner": None}
    expected = [
        (node["firstName"], goal.get("name"), item.get("name"), plan["owner"])
        for goal in plan["subGoals"] or [{}]
        for item in goal.get("planItems") or [{}]
    ]
    assert [*of_nodes(CHAIN).rows(node)] == expected
