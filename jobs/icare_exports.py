"""What was sent to iCARE is kept for as long as a rejection may come, and then let go."""

from datetime import datetime

from tortoise.transactions import in_transaction

from models import IcareExport, IcareExportRow, IcareExportStatus
from models.icare.export import KEPT


async def forget_rows(now: datetime) -> None:
    """Of exports that were processed long ago; that they were made, and what was rejected, stays."""
    async with in_transaction():
        over = IcareExport.filter(
            status=IcareExportStatus.PROCESSED,
            processed_at__lt=now - KEPT,
            rows_forgotten_at__isnull=True,
        )
        ids = await over.values_list("id", flat=True)
        await IcareExportRow.filter(export_id__in=ids).delete()
        await IcareExport.filter(id__in=ids).update(rows_forgotten_at=now)
