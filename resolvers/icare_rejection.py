"""What iCARE gave back for an export: read, matched to its rows, kept at the person until it is mended."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import IcareExport, IcareExportRow, IcareRejection
from models.errors import invalid, say
from models.icare.rejection_text import MOST_UNREAD, Rejected, read_rejections
from permissions import scopes
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find


@dataclass(frozen=True)
class Received:
    """What became of the lines of a file."""

    new: int
    """Rejections that were kept."""
    known: int
    """Rejections that were kept before."""
    unread: tuple[str, ...]
    """Lines that are no rejection of a row of this export; kept with it too."""


_RECEIVED = ("IcareRejection.message",)


async def receive(ctx: Context, icare_export_id: str, data: bytes) -> Received:
    """The export is processed from then on, where a line is of one of its rows: a file of something
    else says nothing of what became of it. Raise Mistake for what is no rejection file.
    """
    text = read_rejections(data)
    if len(text.unread) > MOST_UNREAD and not text.rejected:
        raise invalid(
            say(
                "This is not the rejection file of iCARE: no line of it says which row was not taken."
                " Choose another file."
            )
        )
    wish = Wish("receive_icare_rejections", {})
    received = Received(0, 0, ())

    async def act() -> Answer:
        nonlocal received
        visible = scopes.visible_icare_exports(ctx.signed_in).select_for_update()
        export = await find(visible, icare_export_id)
        people = await _people(export, text.rejected)
        mine = [one for one in text.rejected if _is_of(one, export, people)]
        foreign = [one.line for one in text.rejected if not _is_of(one, export, people)]
        there = await _there(export)
        fresh = [one for one in dict.fromkeys(mine) if _told(one) not in there]
        await IcareRejection.bulk_create(
            [_rejection(ctx, export, people[one.row], one) for one in fresh]
        )
        unread = tuple(dict.fromkeys((*text.unread, *foreign)))
        export.unread_lines = list(dict.fromkeys((*export.unread_lines, *unread)))[:MOST_UNREAD]
        if mine:
            export.process(at=ctx.now, by=ctx.signed_in.account_id)
        await export.save(
            update_fields=["unread_lines", "status", "processed_at", "processed_by_id"]
        )
        if fresh:
            ctx.audit.wrote(*{people[one.row] for one in fresh}, fields=_RECEIVED)
        else:
            ctx.audit.touched_nobody()
        received = Received(len(fresh), len(mine) - len(fresh), unread)
        return {"icare_export": export.id}

    await once(ctx, wish, act)
    return received


async def mark_mended(ctx: Context, wish: Wish, *, icare_rejection_id: str) -> IcareRejection:
    """One that is mended already stays as it is."""

    async def act() -> Answer:
        visible = scopes.visible_icare_rejections(ctx.signed_in).select_for_update()
        found = await find(visible, icare_rejection_id, "icare_rejection_id")
        if found.mend(at=ctx.now, by=ctx.signed_in.account_id):
            await found.save(update_fields=["mended_at", "mended_by_id"])
        ctx.audit.wrote(found.jobseeker_id)
        return {"icare_rejection": found.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_icare_rejections(ctx.signed_in), answer["icare_rejection"])


async def _people(export: IcareExport, rejected: Sequence[Rejected]) -> dict[int, UUID]:
    """Whose the rows are, by their place in the file."""
    positions = {one.row for one in rejected}
    rows = IcareExportRow.filter(export_id=export.id, position__in=list(positions))
    return {row.position: row.jobseeker_id for row in await rows.only("position", "jobseeker_id")}


def _is_of(one: Rejected, export: IcareExport, people: dict[int, UUID]) -> bool:
    """Inferred: a file of another export says another number of rows."""
    return one.of == export.row_count and one.row in people


async def _there(export: IcareExport) -> set[tuple[int, int, str]]:
    rows = IcareRejection.filter(export_id=export.id)
    return {(row.position, row.number, row.message_en) for row in await rows}


def _told(one: Rejected) -> tuple[int, int, str]:
    return one.row, one.number, one.message_en


def _rejection(
    ctx: Context, export: IcareExport, jobseeker_id: UUID, one: Rejected
) -> IcareRejection:
    return IcareRejection(
        export_id=export.id,
        jobseeker_id=jobseeker_id,
        provider_id=export.provider_id,
        template=export.template,
        position=one.row,
        number=one.number,
        message_en=one.message_en,
        message_fr=one.message_fr,
        upload=one.upload,
        rejected_at=one.at,
        received_at=ctx.now,
        received_by_id=ctx.signed_in.account_id,
    )
