"""iCARE as the API has it: documents, and what was exported and came back."""

import csv
import io
from datetime import date
from typing import Any
from uuid import UUID

import httpx

from models import (
    ClientIdentifier,
    IcareExport,
    IcareLeftOut,
    IcareRejection,
    IcareTemplate,
    Jobseeker,
    Registration,
    ServiceSession,
    SessionAttendance,
)
from models.identity import Kind, new_id
from models.service_session import Service, SessionKind
from permissions.keyring import Keyring
from tests.people import now
from tests.schema.agency import Agency
from tests.schema.api import ENCRYPTION_KEYS, Api

EXPORT = """
mutation ($input: ExportToIcareInput!) {
  exportToIcare(input: $input) {
    icareExport {
      id template month dueOn status rowCount leftOutCount fingerprint
      leftOut { edges { node { jobseekerId missing { letter column coordinate message } } } }
    }
    userErrors { code field message }
  }
}
"""
PROCESSED = """
mutation ($input: MarkIcareExportProcessedInput!) {
  markIcareExportProcessed(input: $input) {
    icareExport { id status processedAt } userErrors { code field message }
  }
}
"""
MENDED = """
mutation ($input: MarkIcareRejectionMendedInput!) {
  markIcareRejectionMended(input: $input) {
    icareRejection { id mendedAt } userErrors { code field message }
  }
}
"""
COORDINATOR = "coordinator.north"


async def an_export(provider_id: UUID, account_id: UUID, **changed: Any) -> IcareExport:
    """Of a month long ago, with nobody in it."""
    return await IcareExport.create(
        **{
            "provider_id": provider_id,
            "template": IcareTemplate.CLIENT_PROFILE,
            "month": date(2024, 2, 1),
            "made_at": now(),
            "made_by_id": account_id,
        }
        | changed
    )


async def a_rejection(export: IcareExport, person: Jobseeker) -> IcareRejection:
    return await IcareRejection.create(
        export=export,
        jobseeker=person,
        provider_id=export.provider_id,
        template=export.template,
        position=1,
        number=1,
        message_en="(Client) Unable to validate against database.",
        message_fr="(Client) Impossible de valider dans la base de données.",
        upload="305939",
        received_at=now(),
        received_by_id=export.made_by_id,
    )


async def a_left_out(export: IcareExport, person: Jobseeker) -> IcareLeftOut:
    return await IcareLeftOut.create(
        export=export,
        jobseeker=person,
        provider_id=export.provider_id,
        position=1,
        template=export.template,
        missing_columns=["postal_txt"],
    )


async def ready(agency: Agency, identifier: str = "12345678", **changed: Any) -> Jobseeker:
    """A client of North, registered on 15 January 2026, of whom nothing is missing; without consent."""
    person = await agency.client(
        changed.pop("provider", None),
        **{"date_of_birth": date(1990, 5, 1), "email": f"{identifier}@mail.example"}
        | changed.pop("person", {}),
    )
    by = agency.accounts["caseworker.north"].id
    await Registration.create(
        **{
            "jobseeker": person,
            "provider_id": person.provider_id,
            "number": int(identifier or 0) % 1_000_000,
            "privacy_statement_version": 1,
            "acknowledged_at": now(),
            "acknowledged_by_id": by,
            "created_by_id": by,
            "registration_date": date(2026, 1, 15),
            "registration_site_id": agency.site.id,
            "prefers_official_language": True,
            "future_research": False,
            "postal_code": "M5V 3L9",
            "learned_about": ["FAMILY_OR_FRIENDS"],
        }
        | changed
    )
    if identifier:
        await identified(person, identifier)
    return person


async def identified(
    person: Jobseeker, value: str, type_: str = "FOSS_GCMS_CLIENT_ID"
) -> ClientIdentifier:
    id_ = new_id(Kind.CLIENT_IDENTIFIER)
    sealed = Keyring.of(ENCRYPTION_KEYS).encrypt(
        value.encode(), table="client_identifier", column="value", row=id_
    )
    return await ClientIdentifier.create(
        id=id_,
        jobseeker_id=person.id,
        provider_id=person.provider_id,
        position=0,
        type=type_,
        value=sealed,
        fingerprint=value.encode(),
    )


async def attended(agency: Agency, *people: Jobseeker, **changed: Any) -> ServiceSession:
    """A session of half an hour in Arabic at North's site, on 20 January 2026."""
    worker = agency.accounts["caseworker.north"].id
    session = await ServiceSession.create(
        **{
            "provider_id": people[0].provider_id,
            "kind": SessionKind.ONE_ON_ONE,
            "service": Service.INFORMATION_AND_ORIENTATION,
            "site_id": agency.site.id,
            "worker_id": worker,
            "topics": ["HOUSING"],
            "language": "ar",
            "held_on": date(2026, 1, 20),
            "length_minutes": 30,
            "created_by_id": worker,
        }
        | changed
    )
    for person in people:
        await SessionAttendance.create(
            session=session,
            jobseeker=person,
            provider_id=session.provider_id,
            held_on=session.held_on,
        )
    return session


async def export(api: Api, template: str = "CLIENT_PROFILE", **told: Any) -> Any:
    """The payload, for January 2026."""
    viewer = told.pop("viewer", COORDINATOR)
    return await api.do(EXPORT, {"template": template, "month": "2026-01"} | told, viewer=viewer)


async def fetch(api: Api, path: str, viewer: str | None = COORDINATOR) -> httpx.Response:
    headers = {} if viewer is None else {"Authorization": f"Bearer {api.token(viewer)}"}
    return await api.http.get(path, headers=headers)


async def rows_of(api: Api, payload: Any) -> list[dict[str, str]]:
    """The rows of the file by the id of the column, without what is empty."""
    answer = await fetch(api, f"/icare/exports/{payload['icareExport']['id']}.csv")
    assert answer.status_code == 200, answer.text
    _, ids, _, *rows = csv.reader(io.StringIO(answer.content.decode("utf-8-sig"), newline=""))
    return [{id_: cell for id_, cell in zip(ids, row, strict=True) if cell} for row in rows]


async def give_back(
    api: Api, payload: Any, text: str | bytes, viewer: str = COORDINATOR
) -> httpx.Response:
    return await api.http.post(
        f"/icare/exports/{payload['icareExport']['id']}/rejections",
        content=text.encode() if isinstance(text, str) else text,
        headers={"Authorization": f"Bearer {api.token(viewer)}"},
    )
