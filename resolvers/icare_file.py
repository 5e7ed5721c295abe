"""The rows of an export as they were sent, for its file; each batch is told to the audit trail first."""

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass

import orjson

from models import IcareExport, IcareExportRow
from models.audit_event import AuditEvent, AuditKind, write_events
from models.errors import ErrorCode, Mistake, say
from permissions import scopes
from permissions.rules import exports_to_icare
from resolvers.context import Context
from resolvers.icare_export import SENT
from resolvers.objects import find

BATCH = 500
"""Rows that are held in memory at a time."""

Row = tuple[str | None, ...]


@dataclass(frozen=True)
class File:
    export: IcareExport
    _ctx: Context

    async def rows(self) -> AsyncGenerator[Sequence[Row], None]:
        """In the order of the file."""
        behind = 0
        while found := await self._batch(behind):
            event = AuditEvent(AuditKind.READ, SENT, [row.jobseeker_id for row in found])
            await write_events(self._ctx.audit.actor(), "GET /icare/exports", [event])
            yield [self._opened(row) for row in found]
            behind = found[-1].position

    async def _batch(self, behind: int) -> Sequence[IcareExportRow]:
        rows = IcareExportRow.filter(export_id=self.export.id, position__gt=behind)
        return await rows.order_by("position").limit(BATCH)

    def _opened(self, row: IcareExportRow) -> Row:
        cells = self._ctx.keyring.decrypt(
            bytes(row.cells), table="icare_export_row", column="cells", row=row.id
        )
        return tuple(orjson.loads(cells))


async def file_of(ctx: Context, icare_export_id: str, forbidden: Callable[[], Mistake]) -> File:
    """Raise Mistake NOT_FOUND, or what `forbidden` makes for whoever may not export."""
    must_export(ctx, forbidden)
    export = await find(scopes.visible_icare_exports(ctx.signed_in), icare_export_id)
    if export.rows_forgotten_at is not None:
        raise Mistake(
            ErrorCode.NOT_FOUND,
            say("The rows of this export were let go 90 days after it was processed."),
        )
    return File(export, ctx)


def must_export(ctx: Context, forbidden: Callable[[], Mistake]) -> None:
    if not exports_to_icare(ctx.signed_in):
        raise forbidden()
