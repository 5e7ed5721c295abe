"""iCARE as the API has it: documents, and what was exported and came back."""

from datetime import date
from typing import Any
from uuid import UUID

from models import IcareExport, IcareLeftOut, IcareRejection, IcareTemplate, Jobseeker
from tests.people import now

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
