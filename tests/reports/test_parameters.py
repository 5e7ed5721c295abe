"""The variables of a document, as an address has them, or why not."""

import pytest
from graphql import parse

from reports.parameters import BadParameter, Parameters
from tests.reports.tables import GRAPHQL

TEXT = """
query R(
  $filter: ClientFilter, $status: [ReferralStatus!], $orderBy: ClientOrder = {by: ADDED},
  $day: Date, $number: Int = 5, $is: Boolean!, $name: String, $many: [ClientFilter!]
) { __typename }
"""


def parameters(text=TEXT, without=()):
    (operation,) = parse(text).definitions
    return Parameters(operation, GRAPHQL, without)


def read(*given):
    return parameters().read([("is", "true"), *given])


def refused(*given, is_given=True):
    with pytest.raises(BadParameter) as caught:
        parameters().read([*([("is", "true")] if is_given else []), *given])
    return caught.value.name, caught.value.text.format(**caught.value.parameters)


def test_scalars_are_read_by_their_types():
    assert read(("number", "7"), ("name", "007"), ("day", "2026-02-03")) == {
        "is": True,
        "number": 7,
        "name": "007",
        "day": "2026-02-03",
    }


def test_dots_lead_into_objects():
    assert read(("filter.stream", "A"), ("filter.linkedToCams", "false"))["filter"] == {
        "stream": "A",
        "linkedToCams": False,
    }


def test_a_list_is_a_name_that_is_repeated():
    assert read(("status", "AWAITING_INTAKE"), ("status", "FURTHER_ACTION"))["status"] == [
        "AWAITING_INTAKE",
        "FURTHER_ACTION",
    ]
    assert read(("status", "AWAITING_INTAKE"))["status"] == ["AWAITING_INTAKE"]


def test_json_says_all_of_it():
    given = '{"filter": {"stream": "A"}, "many": [{"stream": "B"}], "is": false}'
    assert parameters().read([("variables", given)]) == {
        "filter": {"stream": "A"},
        "many": [{"stream": "B"}],
        "is": False,
    }


def test_what_is_left_empty_was_not_given():
    assert read(("filter.stream", ""), ("name", ""), ("variables", "")) == {"is": True}


@pytest.mark.parametrize(
    ("given", "name", "sentence"),
    [
        (("number", "x"), "number", "number is not a number."),
        (("day", "2026-02-30"), "day", "day is not a day. Write it as YYYY-MM-DD."),
        (("day", "20260203"), "day", "day is not a day. Write it as YYYY-MM-DD."),
        (("filter.stream", "Z"), "filter.stream", "filter.stream is one of these: A, B, C."),
        (("status", "Z"), "status", None),
        (("filter.stream.more", "Z"), "filter.stream.more", None),
        (("number", "99999999999"), "number", None),
        (("many", "x"), "many", None),
        (("orderBy", "x"), "orderBy", None),
        (("is", "true"), "is", "is is given twice."),
        (("variables", '{"x": 1}'), "x", None),
        (("variables", "[]"), "variables", "variables is not a JSON object."),
        (("variables", "{"), "variables", "variables is not a JSON object."),
        (("variables", '{"is": true}'), "is", "is is given twice, and once in `variables`."),
        (("variables", '{"filter": {"y": 1}}'), "filter", None),
    ],
)
def test_what_cannot_be_is_told_with_its_name(given, name, sentence):
    found = refused(given)
    assert found[0] == name
    assert name in found[1]
    assert sentence in {None, found[1]}


def test_what_is_missing_is_told():
    assert refused(is_given=False) == ("is", "is must be given.")


def test_what_is_not_the_caller_s_to_give_is_unknown():
    with pytest.raises(BadParameter) as caught:
        parameters(without={"number"}).read([("is", "true"), ("number", "5")])
    assert "number" not in caught.value.parameters["known"]


def test_the_list_of_parameters_says_how_each_is_given():
    listed = {one.name: one for one in parameters().listed()}
    assert listed["filter.stream"].values == ("A", "B", "C")
    assert listed["is"].required
    assert not listed["number"].required
    assert listed["number"].default == "5"
    assert listed["orderBy.by"].default == "NAME"
    assert listed["status"].may_be_repeated
