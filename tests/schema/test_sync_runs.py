"""How the nights went, for whoever links to CaMS."""

from datetime import timedelta

import pytest

from models import SyncFailure, SyncRun
from tests.people import now
from tests.schema.documents import document

RUNS = document("sync_runs")
PAGES = """
query($first: Int = 10, $after: String) {
  syncRuns(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id total reason } }
  }
}
"""


async def a_run(number, **columns):
    values = {"kind": "NIGHTLY", "status": "DONE", "total": number} | columns
    run = await SyncRun.create(**values)
    await SyncRun.filter(id=run.id).update(started_at=now() - timedelta(days=number))
    return run


async def test_a_run_is_shown_with_its_counts(api, agency):
    person = await agency.jobseeker()
    run = await a_run(
        1, status="DONE_WITH_FAILURES", seen=3, changed=1, unchanged=1, failed=1, finished_at=now()
    )
    await SyncFailure.create(
        run=run,
        jobseeker_id=person.id,
        provider_id=agency.north.id,
        reference_number="1000123",
        reason="WRONG_PERSON",
        attempts=3,
        last_attempt_at=now(),
    )

    (edge,) = (await api.data(RUNS))["syncRuns"]["edges"]

    counts = {name: edge["node"][name] for name in ("seen", "changed", "unchanged", "failed")}
    assert counts == {"seen": 3, "changed": 1, "unchanged": 1, "failed": 1}
    assert edge["node"]["status"] == "DONE_WITH_FAILURES"
    (failure,) = (one["node"] for one in edge["node"]["failures"]["edges"])
    assert (failure["referenceNumber"], failure["reason"], failure["attempts"]) == (
        "1000123",
        "WRONG_PERSON",
        3,
    )


@pytest.mark.parametrize("first", [1, 2, 100])
async def test_the_newest_comes_first_and_each_once(api, first):
    for number in (3, 1, 5, 2, 4):
        await a_run(number)

    found, after = [], None
    for _ in range(5):
        page = (await api.data(PAGES, {"first": first, "after": after}))["syncRuns"]
        found += [edge["node"]["total"] for edge in page["edges"]]
        assert page["totalCount"] == 5
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break

    assert found == [1, 2, 3, 4, 5]


async def test_why_a_run_waits_is_shown(api):
    await a_run(1, status="SUSPENDED", reason="DOWN")

    (edge,) = (await api.data(PAGES))["syncRuns"]["edges"]

    assert edge["node"]["reason"] == "DOWN"


async def test_failures_are_paged_and_counted_on_their_own(api, agency):
    for number in range(2):
        run = await a_run(number)
        for place, provider in enumerate((agency.north, agency.north, agency.south)):
            await SyncFailure.create(
                run=run,
                jobseeker_id=(await agency.jobseeker(last_name=f"{number} {place}")).id,
                provider_id=provider.id,
                reference_number=f"10000{number}{place}",
                reason="TIMEOUT",
                last_attempt_at=now(),
            )
    query = (
        "query($runs: Int!, $after: String) { syncRuns(first: $runs) { edges { node {"
        " failures(first: 1, after: $after) { totalCount pageInfo { endCursor hasNextPage }"
        " edges { node { referenceNumber } } } } } } }"
    )

    both = [
        edge["node"]["failures"]
        for edge in (await api.data(query, {"runs": 2}))["syncRuns"]["edges"]
    ]
    after = both[0]["pageInfo"]["endCursor"]
    rest = (await api.data(query, {"runs": 1, "after": after}))["syncRuns"]["edges"]

    assert [page["totalCount"] for page in both] == [2, 2]
    assert [page["pageInfo"]["hasNextPage"] for page in both] == [True, True]
    assert [page["edges"][0]["node"]["referenceNumber"] for page in both] == ["1000000", "1000010"]
    (last,) = rest
    assert last["node"]["failures"]["edges"] == [{"node": {"referenceNumber": "1000001"}}]
    assert last["node"]["failures"]["pageInfo"]["hasNextPage"] is False
