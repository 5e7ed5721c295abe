"""The API and the CaMS simulator, as a test sees them."""

import json
from base64 import b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx

from permissions.service_key import PREFIX
from permissions.tokens import Tokens
from tests.schema.agency import Agency
from tests.schema.published import published_for_key

SECRET_KEY = "a key of the tests, long enough to be one"
ENCRYPTION_KEYS = f"tests:{b64encode(bytes(range(32))).decode()}"


@dataclass
class Cams:
    """The simulator."""

    http: httpx.Client
    is_well: bool = True

    def told(self, method: str, path: str, body: Any = None) -> Any:
        answer = self.http.request(method, path, json=body)
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def fails(self, kind: str, **fault: Any) -> None:
        """From now on, for everybody, until the test ends."""
        self.is_well = False
        self.told("POST", "/_control/faults", {"kind": kind} | fault)

    def is_well_again(self) -> None:
        if not self.is_well:
            self.told("DELETE", "/_control/faults")

    def calls(self) -> int:
        """How often it was asked for a person or an assessment."""
        calls = self.told("GET", "/_control/stats")["calls"]
        return calls["client"] + calls["assessment"]


@dataclass
class Api:
    """Sends documents as somebody; keeps the last response."""

    http: httpx.AsyncClient
    tokens: Tokens
    agency: Agency
    last: httpx.Response | None = None

    def token(self, name: str) -> str:
        """Of the session that `agency.session_of` has made."""
        id_ = self.agency.accounts[name].id
        return self.tokens.access_token(id_, id_, now=datetime.now(UTC))[0]

    async def send(
        self,
        query: str,
        variables: dict[str, Any] | None = None,
        *,
        viewer: str | None = "caseworker.north",
        token: str | None = None,
        language: str | None = None,
        operation: str | None = None,
    ) -> dict[str, Any]:
        """As `viewer`, as nobody (None), or with a token of one's own.

        With a service account's key the text is published for it before: what a field shows it is not
        what its list of documents refuses.
        """
        headers = {}
        if token is not None and token.startswith(PREFIX):
            await published_for_key(query, token)
        if token is not None or viewer is not None:
            headers["Authorization"] = f"Bearer {token or self.token(viewer or '')}"
        if language:
            headers["Accept-Language"] = language
        asked = {"query": query, "variables": variables, "operationName": operation}
        answer = await self.http.post("/graphql", json=asked, headers=headers)
        self.last = answer
        body: dict[str, Any] = answer.json()
        return body

    async def data(self, query: str, variables: dict[str, Any] | None = None, **told: Any) -> Any:
        """The data of an answer that has no errors."""
        body = await self.send(query, variables, **told)
        assert "errors" not in body, json.dumps(body["errors"], indent=1)
        return body["data"]

    async def do(self, document: str, input_: dict[str, Any], **told: Any) -> Any:
        """The payload of a document's mutation."""
        (payload,) = (await self.data(document, {"input": input_}, **told)).values()
        return payload

    async def hidden(
        self, query: str, variables: dict[str, Any] | None = None, **told: Any
    ) -> list[str]:
        """What `extensions.hidden` lists of an answer that has no errors."""
        body = await self.send(query, variables, **told)
        assert "errors" not in body, json.dumps(body["errors"], indent=1)
        listed: list[str] = body.get("extensions", {}).get("hidden", [])
        return listed


def said(payload: dict[str, Any]) -> list[tuple[str, str]]:
    """The codes and paths of a payload's user errors."""
    return [(error["code"], ".".join(error["field"])) for error in payload["userErrors"]]
