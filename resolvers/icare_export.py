"""Exporting to iCARE: a month's rows are chosen, kept as they are sent, and told to the audit trail.

Who is not ready is left out and listed with what is missing. Rows are made and kept a batch at a time.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

import orjson
from tortoise import connections
from tortoise.exceptions import IntegrityError

from models import (
    IcareExport,
    IcareExportRow,
    IcareExportStatus,
    IcareLeftOut,
    IcareTemplate,
    ServiceProvider,
)
from models.audit_event import AuditKind
from models.date_range import today_in_ontario
from models.errors import Mistake, Mistakes, invalid, say
from models.icare.cells import Cells, missing_columns, row_of
from models.icare.export import still_pending
from models.icare.month import Month, read_month
from models.icare.template import NO_COURSES, OF_COURSES
from models.identity import Kind, new_id
from permissions import scopes
from resolvers.constraints import is_there_already
from resolvers.context import Context
from resolvers.icare_people import rows_of_month
from resolvers.idempotency import Answer, Wish, once
from resolvers.narrowing import of
from resolvers.objects import find
from resolvers.page import Listing

SENT = ("IcareExport.rowCount",)
"""What the audit trail says was read of whoever is in a file."""

WriteLines = Callable[[IcareTemplate, Sequence[tuple[str | None, ...]]], bytes]
"""Rows as lines of the file; of none, its beginning. The fingerprint is of these."""

_MEND = """
UPDATE icare_rejection SET mended_at = $3
WHERE mended_at IS NULL AND template = $2 AND jobseeker_id IN
    (SELECT jobseeker_id FROM icare_export_row WHERE export_id = $1)
"""


@dataclass(frozen=True)
class ExportFilter:
    """What narrows the list; everything given must hold."""

    service_provider_id: str | None = None
    template: IcareTemplate | None = None
    status: IcareExportStatus | None = None
    month: str | None = None


def exports(
    ctx: Context, only: ExportFilter, *, first: int, after: str | None
) -> Listing[IcareExport]:
    """The newest first."""
    rows = scopes.visible_icare_exports(ctx.signed_in)
    rows = of(rows, "provider_id", only.service_provider_id, "filter", "service_provider_id")
    if only.template is not None:
        rows = rows.filter(template=only.template)
    if only.status is not None:
        rows = rows.filter(status=only.status)
    if only.month is not None:
        mistakes: list[Mistake] = []
        month = read_month(only.month, today_in_ontario(ctx.now), mistakes)
        if month is None:
            raise Mistakes([mistake.under("filter") for mistake in mistakes])
        rows = rows.filter(month=month.first_day)
    return Listing(rows, ("-made_at", "id"), first, after)


async def export(
    ctx: Context,
    wish: Wish,
    *,
    template: IcareTemplate,
    month: str,
    write_lines: WriteLines,
    service_provider_id: str | None = None,
) -> IcareExport:
    """Raise Mistake CONFLICT while an export of this template and month is pending at iCARE."""
    mistakes: list[Mistake] = []
    wanted = read_month(month, today_in_ontario(ctx.now), mistakes)
    if template in OF_COURSES:
        mistakes.append(invalid(NO_COURSES, "template"))
    provider = await _provider(ctx, service_provider_id, mistakes)
    if wanted is None or provider is None or mistakes:
        raise Mistakes(mistakes)
    found, whose = wanted, provider

    async def act() -> Answer:
        made = await _begin(ctx, whose, template, found)
        making = _Making(ctx, made, write_lines)
        async for people in rows_of_month(ctx.keyring, whose.id, template, found):
            await making.add(people)
        await making.end()
        return {"icare_export": made.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_icare_exports(ctx.signed_in), answer["icare_export"])


async def mark_processed(ctx: Context, wish: Wish, *, icare_export_id: str) -> IcareExport:
    """One that is processed already stays as it is."""

    async def act() -> Answer:
        visible = scopes.visible_icare_exports(ctx.signed_in).select_for_update()
        found = await find(visible, icare_export_id, "icare_export_id")
        if found.process(at=ctx.now, by=ctx.signed_in.account_id):
            await found.save(update_fields=["status", "processed_at", "processed_by_id"])
        ctx.audit.touched_nobody()
        return {"icare_export": found.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_icare_exports(ctx.signed_in), answer["icare_export"])


class _Making:
    """One export while it is made."""

    def __init__(self, ctx: Context, made: IcareExport, write_lines: WriteLines) -> None:
        self._ctx = ctx
        self._made = made
        self._write_lines = write_lines
        self._digest = hashlib.sha256(write_lines(made.template, ()))

    async def add(self, people: Sequence[tuple[UUID, Cells]]) -> None:
        made = self._made
        rows, kept, left_out = [], [], []
        for jobseeker_id, cells in people:
            missing = missing_columns(made.template, cells)
            if missing:
                left_out.append(self._left_out(jobseeker_id, missing))
            else:
                rows.append(row_of(made.template, cells))
                kept.append(self._row(jobseeker_id, rows[-1]))
        await IcareLeftOut.bulk_create(left_out)
        if rows:
            await IcareExportRow.bulk_create(kept)
            self._digest.update(self._write_lines(made.template, rows))
            sent = [one.jobseeker_id for one in kept]
            self._ctx.audit.record(AuditKind.READ, jobseeker_ids=sent, fields=SENT)

    async def end(self) -> None:
        made, ctx = self._made, self._ctx
        made.fingerprint = self._digest.hexdigest()
        if not made.row_count:
            # There is nothing that iCARE could process.
            made.process(at=ctx.now, by=ctx.signed_in.account_id)
            ctx.audit.touched_nobody()
        await made.save(
            update_fields=[
                "fingerprint",
                "row_count",
                "left_out_count",
                "status",
                "processed_at",
                "processed_by_id",
            ]
        )
        await connections.get("default").execute_query(
            _MEND, [made.id, made.template.value, ctx.now]
        )

    def _row(self, jobseeker_id: UUID, row: tuple[str | None, ...]) -> IcareExportRow:
        self._made.row_count += 1
        id_ = new_id(Kind.ICARE_EXPORT_ROW)
        return IcareExportRow(
            id=id_,
            export_id=self._made.id,
            jobseeker_id=jobseeker_id,
            provider_id=self._made.provider_id,
            position=self._made.row_count,
            cells=self._ctx.keyring.encrypt(
                orjson.dumps(row), table="icare_export_row", column="cells", row=id_
            ),
        )

    def _left_out(self, jobseeker_id: UUID, missing: list[str]) -> IcareLeftOut:
        self._made.left_out_count += 1
        return IcareLeftOut(
            export_id=self._made.id,
            jobseeker_id=jobseeker_id,
            provider_id=self._made.provider_id,
            position=self._made.left_out_count,
            template=self._made.template,
            missing_columns=missing,
        )


async def _begin(
    ctx: Context, provider: ServiceProvider, template: IcareTemplate, month: Month
) -> IcareExport:
    try:
        return await IcareExport.create(
            provider_id=provider.id,
            template=template,
            month=month.first_day,
            made_at=ctx.now,
            made_by_id=ctx.signed_in.account_id,
        )
    except IntegrityError as error:
        if is_there_already(error, "icare_export"):
            raise still_pending() from None
        raise


async def _provider(
    ctx: Context, service_provider_id: str | None, mistakes: list[Mistake]
) -> ServiceProvider | None:
    """The one that is named, or one's own."""
    named = service_provider_id or ctx.signed_in.provider_id
    if named is None:
        text = say("Say whose month it is: you belong to no service provider yourself.")
        mistakes.append(invalid(text, "service_provider_id"))
        return None
    try:
        return await find(
            scopes.visible_service_providers(ctx.signed_in), named, "service_provider_id"
        )
    except Mistake as mistake:
        mistakes.append(mistake)
        return None
