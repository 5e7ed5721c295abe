"""Documents as reports, over HTTP."""

import csv
import io
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from settings import Settings
from tests.schema.api import Api
from tests.schema.conftest import serving
from tests.schema.line import answering
from tests.schema.published import front_end, published

CLIENTS = """
query Clients($first: Int = 50, $after: String, $filter: ClientFilter) {
  clients(first: $first, after: $after, filter: $filter) {
    totalCount
    edges { node { id firstName lastName dateOfBirth referredAt camsRecord { stream isStale } } }
  }
}
"""
PLANS = """
query Plans {
  clients {
    edges {
      node {
        firstName
        camsRecord {
          employmentActionPlan {
            reference
            subGoals { name planItems { name actualCost } }
          }
        }
      }
    }
  }
}
"""

SUBSCRIBE = """
mutation Subscribe($input: SubscribeToReportInput!) {
  subscribeToReport(input: $input) {
    subscription { id report parameters format frequency hour nextAt }
    userErrors { code field message }
  }
}
"""
UNSUBSCRIBE = """
mutation Unsubscribe($input: UnsubscribeFromReportInput!) {
  unsubscribeFromReport(input: $input) { userErrors { code field } }
}
"""
WEEKLY = {"report": "ListClients", "format": "CSV", "frequency": "WEEKLY"}


@dataclass
class Reports:
    """What somebody gets from the address of a report."""

    api: Api
    http: httpx.AsyncClient

    async def get(
        self,
        path: str,
        parameters: Sequence[tuple[str, str]] | dict[str, str] = (),
        *,
        viewer: str | None = "caseworker.north",
        method: str = "GET",
        **headers: str,
    ) -> httpx.Response:
        return await self.http.request(
            method,
            f"/reports{path}",
            params=httpx.QueryParams(parameters),
            headers=self.headers(viewer, **headers),
        )

    def headers(self, viewer: str | None = "caseworker.north", **headers: str) -> dict[str, str]:
        bearer = {} if viewer is None else {"Authorization": f"Bearer {self.api.token(viewer)}"}
        named = {"graphql-client-name": "tests"}
        return named | bearer | {name.replace("_", "-"): text for name, text in headers.items()}

    async def table(self, path: str, *parameters: Any, **told: Any) -> list[dict[str, str]]:
        """The rows of a report in CSV that was answered."""
        return rows_of(ok(await self.get(path, *parameters, **told)))


def ok(answer: httpx.Response) -> httpx.Response:
    assert answer.status_code == 200, answer.text
    return answer


def rows_of(answer: httpx.Response) -> list[dict[str, str]]:
    text = answer.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    (error,) = answer.json()["errors"]
    return answer.status_code, error["extensions"]["code"], error["message"]


@asynccontextmanager
async def reporting(api: Api, settings: Settings, *texts: str) -> AsyncIterator[Reports]:
    """With these documents published for whoever calls itself `tests`."""
    await publish(*texts)
    async with serving(settings) as http:
        yield Reports(api, http)


@asynccontextmanager
async def over_the_wire(api: Api, settings: Settings, *texts: str) -> AsyncIterator[Reports]:
    """The same behind a real server."""
    await publish(*texts)
    async with answering(settings) as address:
        base = address.replace("ws://", "http://").removesuffix("/graphql")
        async with httpx.AsyncClient(base_url=base) as http:
            yield Reports(api, http)


async def publish(*texts: str) -> None:
    consumer = await front_end("tests")
    for text in texts:
        name = text.split("query ")[1].split("(")[0].split("{")[0].strip()
        await published(consumer, text, name=name)
