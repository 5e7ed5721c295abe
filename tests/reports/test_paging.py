"""A document is read page by page, whatever it says of its own pages, and stays valid."""

import pytest
from graphql import parse, print_ast, validate

from reports.paging import paged
from reports.selection import shape_of
from tests.reports.tables import GRAPHQL

DOCUMENTS = [
    "{ clients { edges { node { id } } } }",
    """
    query R($first: Int!, $after: String) {
      clients(first: $first, after: $after) {
        pageInfo { endCursor }
        edges { cursor node { id } }
      }
    }
    """,
    """
    query R($s: ClientStream, $n: Boolean!) { ...Q }
    fragment Q on Query { l: clients(first: 5, filter: {stream: $s}) { __typename e: edges { ...E } } }
    fragment E on ClientEdge { n: node { id firstName @include(if: $n) } }
    """,
    """
    query R($n: Boolean!) { kind: __typename ...Q @skip(if: $n) }
    fragment Q on Query { clients @include(if: $n) { edges { node { id } } } }
    """,
]


@pytest.fixture(params=DOCUMENTS)
def document(request):
    return parse(request.param)


@pytest.fixture
def pages(document):
    return paged(document, shape_of(document, GRAPHQL))


def test_what_is_sent_is_valid(pages):
    assert validate(GRAPHQL, parse(pages.page)) == []
    assert validate(GRAPHQL, parse(pages.count)) == []


def test_the_list_is_told_where_a_page_begins_and_how_long_it_is(pages):
    assert "first: $__first, after: $__after" in pages.page
    assert "__cursor: cursor" in pages.page


def test_counting_selects_nothing_else(pages):
    assert "__total: totalCount" in pages.count
    assert "node" not in pages.count


def test_the_document_s_own_paging_is_not_asked_for():
    document = parse(DOCUMENTS[1])
    assert paged(document, shape_of(document, GRAPHQL)).not_asked == {"first", "after"}


def test_the_document_itself_is_not_changed(document):
    before = print_ast(document)
    paged(document, shape_of(document, GRAPHQL))
    assert print_ast(document) == before


def test_the_list_is_all_that_is_asked_for_whatever_it_was_said_to_depend_on():
    document = parse(DOCUMENTS[3])
    found = paged(document, shape_of(document, GRAPHQL))
    assert "__typename" not in found.page
    assert found.not_asked == {"n"}
