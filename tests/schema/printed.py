"""Printed documents over HTTP, as somebody fetches them."""

from dataclasses import dataclass
from typing import Any

import httpx

from models import CaseNote, CaseNoteKind, Jobseeker
from tests.printouts.accessible import Accessible
from tests.schema.api import Api


@dataclass
class Printouts:
    api: Api
    http: httpx.AsyncClient

    async def get(
        self,
        person: Jobseeker | str,
        file: str,
        *,
        viewer: str | None = "caseworker.north",
        token: str | None = None,
        language: str = "en",
        **parameters: str,
    ) -> httpx.Response:
        id_ = person if isinstance(person, str) else person.id
        headers = {"Accept-Language": language}
        if viewer is not None or token is not None:
            headers["Authorization"] = f"Bearer {token or self.api.token(viewer or '')}"
        return await self.http.get(
            f"/jobseekers/{id_}/{file}",
            params={name.rstrip("_"): text for name, text in parameters.items()},
            headers=headers,
        )

    async def pdf(self, person: Jobseeker, file: str, **told: Any) -> Accessible:
        """Of a document that was answered, and is accessible."""
        answer = await self.get(person, file, **told)
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == "application/pdf"
        found = Accessible(answer.content)
        found.must_conform()
        return found


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    (error,) = answer.json()["errors"]
    return answer.status_code, error["extensions"]["code"], error["message"]


async def note_of(person: Jobseeker, body: str, **columns: Any) -> CaseNote:
    """A case note of theirs; `created_at` puts it at another time."""
    created_at = columns.pop("created_at", None)
    values: dict[str, Any] = {
        "jobseeker_id": person.id,
        "provider_id": person.provider_id,
        "kind": CaseNoteKind.ACCOUNT_CREATED,
        "body": body,
    } | columns
    note = await CaseNote.create(**values)
    if created_at is not None:
        await CaseNote.filter(id=note.id).update(created_at=created_at)
    return note
