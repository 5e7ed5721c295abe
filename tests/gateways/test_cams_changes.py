"""The changes feed: what changed since, page by page, with what is gone."""

import pytest
from starlette.responses import Response

from gateways.cams import LATEST, CamsInvalid, CamsNotFound, CamsProblem, CamsUnavailable
from models.cams_failure import CamsFailure


async def pages(cams, since, limit=5000):
    changes = []
    while True:
        page = await cams.changes(since, limit)
        changes += page.changes
        if not page.changes:
            return changes, page.next_cursor
        since = page.next_cursor


async def test_two_of_a_hundred_records_change_in_a_day_and_the_feed_names_them(
    own_cams_url, connect, tell
):
    cams = connect(own_cams_url)
    numbers = [str(number) for number in range(1_500_000, 1_500_500) if number % 1000 != 404]
    before = {one.reference_number: one.etag async for one in cams.clients(numbers)}
    now = (await cams.changes(LATEST, 1)).next_cursor
    tell(own_cams_url, "POST", "/_control/day")

    after = [one async for one in cams.clients(numbers, etags=before)]
    changes, _ = await pages(cams, now)

    changed = {one.reference_number for one in after if one.snapshot}
    assert 8 <= len(changed) <= 12
    assert len(changes) == 40_000 - 40
    assert changed == {one.reference_number for one in changes} & set(numbers)


async def test_nothing_new_has_no_lines_and_a_cursor_for_later(own_cams_url, connect, tell):
    cams = connect(own_cams_url)

    empty = await cams.changes(None, 10)
    tell(own_cams_url, "POST", "/_control/day")
    page = await cams.changes(empty.next_cursor, 10)

    assert empty.changes == []
    assert len(page.changes) == 10


async def test_small_pages_tell_the_same_as_large_ones(own_cams_url, connect, tell):
    cams = connect(own_cams_url)
    tell(own_cams_url, "POST", "/_control/day")

    small, cursor = [], None
    for _ in range(5):
        page = await cams.changes(cursor, 7)
        small, cursor = small + page.changes, page.next_cursor

    assert small == (await cams.changes(None, 35)).changes


async def test_what_is_gone_is_a_tombstone_in_the_feed_and_not_found_after(
    own_cams_url, connect, tell
):
    cams = connect(own_cams_url)
    tell(own_cams_url, "POST", "/_control/day")

    changes, _ = await pages(cams, None)
    tombstones = [change for change in changes if change.gone]

    assert len(tombstones) == 100
    assert {bool(one.merged_into) for one in tombstones} == {True, False}
    for tombstone in tombstones[:3]:
        with pytest.raises(CamsNotFound) as failed:
            await cams.client(tombstone.reference_number)
        assert failed.value.reason is CamsFailure.GONE
        assert failed.value.merged_into == tombstone.merged_into
    survivor = next(one.merged_into for one in tombstones if one.merged_into)
    assert (await cams.client(survivor)).snapshot is not None
    gone = [one.reference_number for one in tombstones]
    assert all(
        [one.problem.reason is CamsFailure.GONE async for one in cams.clients(gone)],
    )


@pytest.mark.parametrize("cursor", ["nonsense", "0.0", "1", "1.0 "])
async def test_a_cursor_that_is_none_is_refused(cams, cursor):
    with pytest.raises(CamsInvalid) as failed:
        await cams.changes(cursor, 10)

    assert failed.value.reason is CamsFailure.MALFORMED


@pytest.mark.parametrize(
    ("kind", "how", "problem"),
    [
        ("status", {"status": 503}, CamsUnavailable),
        ("cut_off", {}, CamsUnavailable),
        ("login_page", {}, CamsInvalid),
        ("redirect", {}, CamsInvalid),
        ("gzip_bomb", {"size": 50_000_000}, CamsInvalid),
    ],
)
async def test_a_page_that_fails_moves_no_cursor(
    own_cams_url, connect, tell, *, kind, how, problem
):
    cams = connect(own_cams_url)
    tell(own_cams_url, "POST", "/_control/day")
    tell(own_cams_url, "POST", "/_control/faults", {"kind": kind, "times": 1} | how)

    with pytest.raises(CamsProblem) as failed:
        await cams.changes(None, 5)

    assert type(failed.value) is problem
    assert len((await cams.changes(None, 5)).changes) == 5


async def test_one_line_that_cannot_be_read_spoils_the_page(odd_cams, connect):
    good = b'{"referenceNumber":"1000123","changedAt":"2026-10-02T21:00:00Z","kind":"CHANGED"}\n'
    odd_cams.tell(
        lambda: Response(
            good + good.replace(b"CHANGED", b"LOST"),
            headers={"Next-Cursor": "1.5"},
            media_type="application/x-ndjson",
        )
    )

    with pytest.raises(CamsInvalid) as failed:
        await connect(odd_cams.url).changes(None, 5)

    assert failed.value.where == "$.kind"
