"""The link between a jobseeker and CaMS: made, removed, refreshed. The data itself is read-only."""

import asyncio
from collections.abc import AsyncIterator
from typing import cast

from tortoise.exceptions import IntegrityError

from jobs import queue
from models import CamsRecord, CamsRefresh, CamsRefreshStatus, CaseNoteKind, Jobseeker
from models.cams_refresh import NothingToRefresh
from models.cams_writing import link as write_link
from models.case_note_text import note
from models.errors import ErrorCode, Mistake, say
from permissions import scopes
from permissions.rules import links
from permissions.tokens import NotOurs
from resolvers import cams_client
from resolvers.constraints import is_there_already
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, answered_before, once
from resolvers.objects import find, nothing_here, uuid_of
from resolvers.viewer import viewer_again

_POLL_SECONDS = 0.5
_ENDED = frozenset({CamsRefreshStatus.SUCCEEDED, CamsRefreshStatus.FAILED})


async def link(ctx: Context, wish: Wish, *, jobseeker_id: str, reference_number: str) -> Jobseeker:
    """Source 001: "Existing Jobs Portal accounts can be linked to their CaMS profile" ."""
    answer = await answered_before(ctx, wish)
    if answer is None:
        await find(scopes.visible_jobseekers(ctx.signed_in), jobseeker_id, "jobseeker_id")
        found = await cams_client.client(ctx, reference_number, "reference_number")

        async def act() -> Answer:
            jobseeker = await _locked(ctx, jobseeker_id)
            if mistake := why_not_linked(ctx, jobseeker, await _record_of(ctx, jobseeker)):
                raise mistake
            number = found.snapshot.reference_number
            await cams_client.must_not_be_linked(jobseeker.provider_id, number, "reference_number")
            await write_link(
                jobseeker,
                found.snapshot,
                etag=found.etag,
                by=ctx.signed_in.account_id,
                at=ctx.now,
            )
            await _note(ctx, jobseeker, CaseNoteKind.CAMS_LINKED)
            ctx.audit.wrote(jobseeker.id)
            return {"jobseeker": jobseeker.id}

        try:
            answer = await once(ctx, wish, act)
        except IntegrityError as error:
            if not is_there_already(error, "cams_record"):
                raise
            # Somebody linked the same number, or the same person, since we looked.
            raise cams_client.already_linked("reference_number") from None
    return await find(scopes.visible_jobseekers(ctx.signed_in), answer["jobseeker"], "jobseeker_id")


async def remove_link(ctx: Context, wish: Wish, *, jobseeker_id: str) -> Jobseeker:
    """Source 001: "Jobs Portal accounts that have been linked to a CaMS account can be unlinked" .

    The copy of the CaMS data goes with the link.
    """

    async def act() -> Answer:
        jobseeker = await _locked(ctx, jobseeker_id)
        record = await _linked_record_of(ctx, jobseeker)
        await record.delete()
        await _note(ctx, jobseeker, CaseNoteKind.CAMS_LINK_REMOVED)
        ctx.audit.wrote(jobseeker.id)
        return {"jobseeker": jobseeker.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_jobseekers(ctx.signed_in), answer["jobseeker"], "jobseeker_id")


async def refresh(ctx: Context, wish: Wish, *, jobseeker_id: str) -> CamsRefresh:
    """Source 001: "Caseworkers can manually refresh a client's data" : asked for now, done soon."""

    async def act() -> Answer:
        jobseeker = await find(
            scopes.visible_jobseekers(ctx.signed_in), jobseeker_id, "jobseeker_id"
        )
        record = await _linked_record_of(ctx, jobseeker)
        try:
            wanted, made = await CamsRefresh.request(
                record, by=ctx.signed_in.account_id, at=ctx.now
            )
        except NothingToRefresh:
            raise _not_linked() from None
        if made:
            await queue.refresh_cams_record(wanted)
        ctx.audit.wrote(jobseeker.id)
        return {"refresh": wanted.id}

    answer = await once(ctx, wish, act)
    return await find(
        scopes.visible_cams_refreshes(ctx.signed_in), answer["refresh"], "jobseeker_id"
    )


async def can_link(ctx: Context, person: Jobseeker) -> bool:
    """What `link` would say now, whatever the number."""
    record = await ctx.loaders.cams_record_by_jobseeker.load(person.id)
    return why_not_linked(ctx, person, record) is None


async def can_use_link(ctx: Context, person: Jobseeker) -> bool:
    """What `remove_link` and `refresh` would say now: asking again while one waits is no mistake."""
    record = await ctx.loaders.cams_record_by_jobseeker.load(person.id)
    return why_no_link(ctx, person, record) is None


def why_not_linked(ctx: Context, person: Jobseeker, record: CamsRecord | None) -> Mistake | None:
    """One rule for the mutation and for what the viewer is told before it."""
    if not links(ctx.signed_in, person):
        return nothing_here("jobseeker_id")
    if record is None:
        return None
    return Mistake(
        ErrorCode.ALREADY_LINKED,
        say("This jobseeker is already linked to CaMS. Remove that link first."),
        field=("jobseeker_id",),
    )


def why_no_link(ctx: Context, person: Jobseeker, record: CamsRecord | None) -> Mistake | None:
    """The same for whatever is done with a link that is there."""
    if not links(ctx.signed_in, person):
        return nothing_here("jobseeker_id")
    return _not_linked() if record is None else None


async def get_refresh(ctx: Context, id_: str) -> CamsRefresh | None:
    uuid = uuid_of(id_)
    if uuid is None:
        return None
    return await scopes.visible_cams_refreshes(ctx.signed_in).get_or_none(id=uuid)


async def watch_refresh(ctx: Context, id_: str) -> AsyncIterator[CamsRefresh]:
    """The refresh now, then each time it has moved on, until it has ended."""
    told: CamsRefreshStatus | None = None
    while (found := await get_refresh(ctx, id_)) is not None:
        if found.status is not told:
            if not await _still_sees(ctx, found):
                return
            told = found.status
            yield found
        if told in _ENDED:
            return
        await asyncio.sleep(_POLL_SECONDS)


async def _still_sees(ctx: Context, refresh: CamsRefresh) -> bool:
    """Watching may take long: signing out, or a permission taken away, ends it meanwhile."""
    try:
        viewer = await viewer_again(ctx.signed_in)
    except NotOurs:
        return False
    return await scopes.visible_cams_refreshes(viewer).filter(id=refresh.id).exists()


async def _locked(ctx: Context, jobseeker_id: str) -> Jobseeker:
    return await find(
        scopes.visible_jobseekers(ctx.signed_in).select_for_update(), jobseeker_id, "jobseeker_id"
    )


async def _record_of(ctx: Context, person: Jobseeker) -> CamsRecord | None:
    """Asked anew, in the transaction: what a loader has read may be older."""
    return await scopes.visible_cams_records(ctx.signed_in).get_or_none(jobseeker_id=person.id)


async def _linked_record_of(ctx: Context, person: Jobseeker) -> CamsRecord:
    record = await _record_of(ctx, person)
    if mistake := why_no_link(ctx, person, record):
        raise mistake
    return cast("CamsRecord", record)


def _not_linked() -> Mistake:
    return Mistake(
        ErrorCode.NOT_LINKED,
        say("This jobseeker is not linked to CaMS."),
        field=("jobseeker_id",),
    )


async def _note(ctx: Context, jobseeker: Jobseeker, kind: CaseNoteKind) -> None:
    viewer = ctx.signed_in
    await note(jobseeker, kind, author_id=viewer.account_id, language=viewer.language)
