"""Lists: every row exactly once, whatever the page, the order and what happens meanwhile."""

from base64 import urlsafe_b64encode
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from models import CaseNote, Jobseeker
from tests.people import now
from tests.schema.documents import document

CLIENTS = document("list_clients")
REFERRALS = """
query($first: Int = 50, $after: String, $filter: ReferralFilter, $orderBy: ReferralOrder) {
  referrals(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id lastName } }
  }
}
"""
NOTES = """
query($id: ID!, $first: Int = 50, $after: String) {
  jobseeker(id: $id) { caseNotes(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { body } } } }
}
"""
DAY = timedelta(days=1)


@pytest.fixture
async def twenty(agency):
    """Referrals of whom many share a name or a moment; in the order in which they were added."""
    names = [
        "Tremblay",
        "Ng",
        "Tremblay",
        "tremblay",
        "Élie",
        "Elie",
        "O'Brien",
        "OBrien",
        "王",
        "Ng",
    ]
    at = now() - 30 * DAY
    return [
        await agency.jobseeker(
            last_name=names[number % 10],
            first_name=["Ada", "Zoé"][number % 3 == 0],
            referred_at=at + (number // 4) * DAY,
        )
        for number in range(20)
    ]


async def all_pages(api, query, name, **variables):
    """Every page of a list, one after the other."""
    pages, after = [], None
    while len(pages) < 50:
        page = (await api.data(query, variables | {"after": after}))[name]
        pages.append(page)
        if not page["pageInfo"]["hasNextPage"]:
            return pages
        after = page["pageInfo"]["endCursor"]
    raise AssertionError("a list without end")


def ids(pages):
    return [edge["node"]["id"] for page in pages for edge in page["edges"]]


@pytest.mark.parametrize("first", [1, 7, 20, 100])
@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
@pytest.mark.parametrize("by", ["NAME", "ADDED"])
async def test_every_row_comes_exactly_once(api, twenty, by, descending, first):
    order = {"by": by, "descending": descending}
    whole = (await api.data(REFERRALS, {"first": 100, "orderBy": order}))["referrals"]

    pages = await all_pages(api, REFERRALS, "referrals", first=first, orderBy=order)

    assert sorted(ids(pages)) == sorted(str(person.id) for person in twenty)
    assert ids(pages) == ids([whole])
    assert {page["totalCount"] for page in pages} == {20}
    assert [page["pageInfo"]["hasPreviousPage"] for page in pages] == [
        place > 0 for place in range(len(pages))
    ]


async def test_down_is_up_from_the_other_end(api, twenty):
    up, down = [
        (await api.data(REFERRALS, {"orderBy": {"by": "NAME", "descending": descending}}))
        for descending in (False, True)
    ]

    assert ids([up["referrals"]]) == ids([down["referrals"]])[::-1]


async def test_referrals_come_the_longest_waiting_first(api, twenty):
    found = (await api.data(REFERRALS))["referrals"]

    assert ids([found])[0] in {str(person.id) for person in twenty[:4]}
    assert ids([found])[-1] in {str(person.id) for person in twenty[-4:]}


async def test_an_empty_list_has_no_cursors(api):
    found = (await api.data(REFERRALS))["referrals"]

    assert found == {
        "totalCount": 0,
        "pageInfo": {
            "hasNextPage": False,
            "hasPreviousPage": False,
            "startCursor": None,
            "endCursor": None,
        },
        "edges": [],
    }


async def test_a_page_begins_and_ends_with_its_cursors(api, twenty):
    found = (await api.data(REFERRALS, {"first": 3}))["referrals"]

    assert found["pageInfo"]["startCursor"] == found["edges"][0]["cursor"]
    assert found["pageInfo"]["endCursor"] == found["edges"][2]["cursor"]


async def test_a_cursor_holds_nothing_of_a_person(api, twenty):
    found = (await api.data(REFERRALS, {"first": 1}))["referrals"]

    assert len(found["edges"][0]["cursor"]) == 22


def cursor(id_):
    return urlsafe_b64encode(id_.bytes).decode().rstrip("=")


@pytest.mark.parametrize(
    "after", ["", "x", "\0", "é", "x" * 10_000, cursor(UUID(int=1)), "AAAA", "====", "../.."]
)
async def test_what_is_no_cursor_is_a_mistake(api, twenty, after):
    body = await api.send(REFERRALS, {"after": after})

    assert body["errors"][0]["extensions"] == {"code": "INVALID", "field": ["after"]}
    assert body["errors"][0]["message"] == "This cursor is not of this list."


async def test_a_cursor_of_another_list_or_of_somebody_else_s_row_is_no_cursor(api, agency, twenty):
    theirs = await agency.jobseeker(agency.south)
    note = await CaseNote.create(
        jobseeker=twenty[0], provider_id=agency.north.id, kind="CAMS_LINKED", body="x"
    )
    nothing = await api.send(REFERRALS, {"after": cursor(uuid4())})

    for row in (theirs, note, agency.accounts["admin"], agency.north):
        assert await api.send(REFERRALS, {"after": cursor(row.id)}) == nothing


async def test_a_mistake_of_size_and_one_of_place_are_told_together(api):
    body = await api.send(REFERRALS, {"first": 0, "after": "x"})

    assert [error["extensions"]["field"] for error in body["errors"]] == [["first"], ["after"]]


async def test_the_next_page_is_there_when_its_cursor_s_row_has_left_the_list(api, agency, twenty):
    first = (await api.data(REFERRALS, {"first": 5}))["referrals"]
    last = first["edges"][-1]["node"]["id"]
    await Jobseeker.filter(id=last).update(
        caseworker_id=agency.accounts["caseworker.north"].id, referral_status=None
    )

    rest = (await api.data(REFERRALS, {"after": first["pageInfo"]["endCursor"]}))["referrals"]

    assert len(rest["edges"]) == 15
    assert not set(ids([first])) & set(ids([rest]))


@pytest.mark.parametrize("first", [1, 2, 50])
async def test_case_notes_come_newest_first_exactly_once(api, agency, first):
    person, other = await agency.jobseeker(), await agency.jobseeker(last_name="Byron")
    moment = now()
    for number in range(5):
        for somebody in (person, other):
            note = await CaseNote.create(
                jobseeker=somebody,
                provider_id=agency.north.id,
                kind="CAMS_LINKED",
                body=f"{somebody.last_name} {number}",
            )
            await CaseNote.filter(id=note.id).update(created_at=moment + (number // 2) * DAY)

    bodies, after = [], None
    while True:
        found = await api.data(NOTES, {"id": str(person.id), "first": first, "after": after})
        page = found["jobseeker"]["caseNotes"]
        assert page["totalCount"] == 5
        bodies += [edge["node"]["body"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]

    assert sorted(bodies) == [f"Lovelace {number}" for number in range(5)]
    assert bodies[0] == "Lovelace 4"
    assert set(bodies[-2:]) == {"Lovelace 0", "Lovelace 1"}


@pytest.mark.parametrize(
    ("variables", "field"),
    [({"first": 0}, "first"), ({"first": 101}, "first"), ({"after": "x"}, "after")],
)
async def test_a_list_on_a_row_has_the_same_limits(api, agency, variables, field):
    person = await agency.jobseeker()

    body = await api.send(NOTES, {"id": str(person.id)} | variables)

    assert body["errors"][0]["extensions"] == {"code": "INVALID", "field": [field]}


async def test_lists_on_rows_of_different_sizes_are_told_apart(api, agency):
    person = await agency.jobseeker()
    for number in range(4):
        await CaseNote.create(
            jobseeker=person, provider_id=agency.north.id, kind="CAMS_LINKED", body=str(number)
        )

    found = await api.data(
        "query($id: ID!) { jobseeker(id: $id) {"
        " a: caseNotes(first: 1) { edges { cursor } pageInfo { hasNextPage } }"
        " b: caseNotes(first: 3) { edges { cursor } }"
        " c: caseNotes(first: 4) { edges { cursor } pageInfo { hasNextPage } } } }",
        {"id": str(person.id)},
    )

    assert [len(found["jobseeker"][name]["edges"]) for name in "abc"] == [1, 3, 4]
    assert found["jobseeker"]["a"]["pageInfo"]["hasNextPage"] is True
    assert found["jobseeker"]["c"]["pageInfo"]["hasNextPage"] is False


async def test_clients_and_referrals_are_told_apart(api, agency, twenty):
    client = await agency.client()

    assert ids([(await api.data(CLIENTS))["clients"]]) == [str(client.id)]
    assert (await api.data(REFERRALS))["referrals"]["totalCount"] == 20
