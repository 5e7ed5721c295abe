"""Sends what clients of documents send, as a front end or as a service account."""

import json

import httpx

from models.persisted_document import sha256_of


class Sender:
    """Sends what a client sends, as a front end or as a service account."""

    def __init__(self, http: httpx.AsyncClient, token=None, name=None) -> None:
        self.http = http
        self.headers = {} if token is None else {"Authorization": f"Bearer {token}"}
        self.headers |= {} if name is None else {"graphql-client-name": name}

    async def post(self, headers=None, **body):
        return await self.http.post("/graphql", json=body, headers=self.headers | (headers or {}))

    async def get(self, headers=None, **parameters):
        encoded = {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in parameters.items()
        }
        return await self.http.get(
            "/graphql", params=encoded, headers=self.headers | (headers or {})
        )


def apollo(text, **changed):
    return {"persistedQuery": {"version": 1, "sha256Hash": sha256_of(text)} | changed}


def code(answer):
    return answer.status_code, answer.json()["errors"][0]["extensions"]["code"]


def id_of(text):
    return f"sha256:{sha256_of(text)}"
