"""A request may be cut off at any moment: nothing is left of it that Python would complain of."""

import asyncio
import gc
from dataclasses import replace

import pytest
from graphql.pyutils import gather_with_cancel

from tests.schema.conftest import serving

CLIENTS = """
query Clients {
  clients(first: 3) {
    edges {
      node {
        viewerCanInvite
        serviceProvider { name sites { name } }
        caseNotes(first: 2) { totalCount edges { node { body author { displayName } } } }
        camsRecord { syncedAt employmentActionPlans { reference } }
        icareReadiness { isReady }
        icareRejections(first: 2) { totalCount }
      }
    }
  }
}
"""


@pytest.fixture(params=["compiled", "ordinary"])
async def served(api, settings, request):
    async with serving(replace(settings, compiled_reads=request.param == "compiled")) as http:
        yield replace(api, http=http)


class CutOff:
    """Cancels a request when it waits for several things for the nth time: none of them has begun."""

    def __init__(self, number):
        self.number = number
        self.asked = None

    async def gather(self, *awaitables):
        self.number -= 1
        if self.number == 0:
            asyncio.get_running_loop().call_soon(self.asked.cancel)
        return await gather_with_cancel(*awaitables)


async def test_what_a_cancelled_request_has_not_begun_is_closed(agency, served, monkeypatch):
    for number in range(3):
        person = await agency.client(email=f"{number}@mail.example")
        await agency.linked(person, referenceNumber=str(1_500_000 + number))
    expected = await served.data(CLIENTS)

    cut_off, answer = 0, None
    while answer != expected:
        cut_off += 1
        cut = CutOff(cut_off)
        for room in ("graphql.execution.executor", "reads.holes"):
            monkeypatch.setattr(f"{room}.gather_with_cancel", cut.gather)
        cut.asked = asyncio.create_task(served.data(CLIENTS))
        (answer,) = await asyncio.gather(cut.asked, return_exceptions=True)

    assert cut_off > 1
    # Python complains of what nobody has awaited when it is collected, and pytest of that complaint.
    gc.collect()
