"""Client transfer: asked for by a restricted reference, decided by whoever holds the profile."""

from typing import Any
from uuid import UUID

from tortoise import connections
from tortoise.exceptions import IntegrityError
from tortoise.queryset import QuerySet

from models import (
    CamsRecord,
    CamsRefresh,
    CaseNote,
    CaseNoteKind,
    EmploymentActionPlan,
    Invitation,
    Jobseeker,
    PlanItem,
    Registration,
    SensitiveInformation,
    ServiceProvider,
    SubGoal,
    SyncFailure,
    TargetOccupation,
    TransferDecision,
    TransferRequest,
    TransferStatus,
)
from models.case_note_text import note
from models.errors import ErrorCode, Mistake, Mistakes, not_found, say
from models.text import tidy
from permissions import scopes
from permissions.restricted import unseal_restricted
from permissions.rows import also
from permissions.rules import decides_transfer
from permissions.tokens import NotOurs
from resolvers.budgets import TRANSFER_REQUESTS, spend
from resolvers.constraints import is_there_already
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, answered_before, once
from resolvers.objects import find, nothing_here
from resolvers.page import Listing


def to_decide(
    ctx: Context, *, status: TransferStatus | None, first: int, after: str | None
) -> Listing[TransferRequest]:
    return _listed(scopes.visible_transfers_to_decide(ctx.signed_in), status, first, after)


def requested(
    ctx: Context, *, status: TransferStatus | None, first: int, after: str | None
) -> Listing[TransferRequest]:
    return _listed(scopes.visible_transfers_requested(ctx.signed_in), status, first, after)


async def request(
    ctx: Context, wish: Wish, *, restricted_reference: str, reason: str
) -> TransferRequest:
    """Ask once: while a request of this provider for this person is open, it is the answer.

    Raise Mistake TOO_MANY for whoever has asked for very many.
    """
    ctx.answers_evenly = True
    viewer = ctx.signed_in
    mistakes: list[Mistake] = []
    text = tidy(
        reason, "reason", longest=1000, required=True, several_lines=True, mistakes=mistakes
    )
    if mistakes:
        raise Mistakes(mistakes)
    provider_id = viewer.provider_id
    if provider_id is None:
        raise Mistake(
            ErrorCode.FORBIDDEN,
            say("Only staff of a service provider can ask for a transfer to it."),
        )
    answer = await answered_before(ctx, wish)
    if answer is None:
        answer = await _request(ctx, wish, restricted_reference, text)
    return await find(scopes.visible_transfers_requested(viewer), answer["transfer_request"])


async def _request(
    ctx: Context, wish: Wish, restricted_reference: str, reason: str | None
) -> Answer:
    viewer = ctx.signed_in
    provider_id = viewer.provider_id
    await spend(ctx, TRANSFER_REQUESTS)
    try:
        jobseeker_id = unseal_restricted(ctx.tokens, viewer, restricted_reference)
    except NotOurs:
        raise _no_longer_good() from None

    async def act() -> Answer:
        holds = await connections.get("default").execute_query_dict(
            "select provider_of_jobseeker($1) as provider_id", [jobseeker_id]
        )
        if holds[0]["provider_id"] is not None:
            await also(holds[0]["provider_id"])
        # Locked, so that two requests at once find each other.
        person = await Jobseeker.filter(id=jobseeker_id).select_for_update().first()
        if person is None or person.provider_id in viewer.provider_ids:
            raise _no_longer_good()
        waiting = await TransferRequest.get_or_none(
            jobseeker_id=person.id,
            requesting_provider_id=provider_id,
            status=TransferStatus.PENDING,
        )
        made = waiting or await TransferRequest.create(
            jobseeker_id=person.id,
            provider_id=person.provider_id,
            requesting_provider_id=provider_id,
            requested_by_id=viewer.account_id,
            reason=reason,
        )
        ctx.audit.wrote(person.id)
        return {"transfer_request": made.id}

    return await once(ctx, wish, act)


async def decide(
    ctx: Context,
    wish: Wish,
    *,
    transfer_request_id: str,
    decision: TransferDecision,
    reason: str | None = None,
) -> TransferRequest:
    """Accepting moves the person, and everything kept of them, to the provider that asked."""
    viewer = ctx.signed_in
    mistakes: list[Mistake] = []
    text = tidy(reason, "reason", longest=1000, several_lines=True, mistakes=mistakes)
    if mistakes:
        raise Mistakes(mistakes)

    async def act() -> Answer:
        to_decide = scopes.visible_transfers_to_decide(viewer)
        asked = await find(to_decide, transfer_request_id, "transfer_request_id")
        # The person first, as whoever asks does: decisions about one person wait for one another.
        await find(Jobseeker.all().select_for_update(), asked.jobseeker_id, "transfer_request_id")
        wanted = await find(
            to_decide.select_for_update(), transfer_request_id, "transfer_request_id"
        )
        if not decides_transfer(viewer, wanted):
            raise nothing_here("transfer_request_id")
        wanted.decide(TransferDecision(decision), by=viewer.account_id, at=ctx.now, reason=text)
        await wanted.save()
        if wanted.status is TransferStatus.ACCEPTED:
            await also(wanted.requesting_provider_id)
            await _hand_over(ctx, wanted)
        ctx.audit.wrote(wanted.jobseeker_id)
        return {"transfer_request": wanted.id}

    try:
        answer = await once(ctx, wish, act)
    except IntegrityError as error:
        if not is_there_already(error, "cams_record"):
            raise
        raise Mistake(
            ErrorCode.CONFLICT,
            say(
                "The provider that asks has already linked this CaMS record to somebody else."
                " Remove the CaMS link first."
            ),
            field=("transfer_request_id",),
        ) from None
    # Once handed over, the request is seen by whoever decided, not through the person.
    return await find(scopes.visible_transfers_to_decide(viewer), answer["transfer_request"])


def can_decide(ctx: Context, asked: TransferRequest) -> bool:
    """What `decide` would say now to whoever keeps the person; handing over may find a conflict."""
    return decides_transfer(ctx.signed_in, asked) and asked.why_not_decided() is None


async def _hand_over(ctx: Context, wanted: TransferRequest) -> None:
    person = await Jobseeker.filter(id=wanted.jobseeker_id).select_for_update().get()
    to = wanted.requesting_provider_id
    # A family is the provider's: its code stays, and the person is no member any more.
    await Registration.filter(jobseeker_id=person.id).update(family_id=None)
    person.move_to(to)
    await person.save()
    for rows in _kept_of(person.id):
        await rows.update(provider_id=to)
    await TransferRequest.filter(jobseeker_id=person.id, status=TransferStatus.PENDING).update(
        provider_id=to
    )
    provider = await ServiceProvider.get(id=to)
    viewer = ctx.signed_in
    await note(
        person,
        CaseNoteKind.TRANSFERRED,
        author_id=viewer.account_id,
        language=viewer.language,
        provider=provider.name,
    )


def _kept_of(jobseeker_id: UUID) -> list[QuerySet[Any]]:
    """Every row with the provider in it: who may see a person's data goes with the person.

    The record first: whoever writes CaMS data holds it and takes the provider from it, so that a
    sync at the same moment leaves nothing behind and neither waits for the other in a circle.
    """
    record = CamsRecord.filter(jobseeker_id=jobseeker_id)
    plans = EmploymentActionPlan.filter(cams_record__jobseeker_id=jobseeker_id)
    sub_goals = SubGoal.filter(plan__cams_record__jobseeker_id=jobseeker_id)
    items = PlanItem.filter(sub_goal__plan__cams_record__jobseeker_id=jobseeker_id)
    return [
        record,
        plans,
        sub_goals,
        items,
        CamsRefresh.filter(jobseeker_id=jobseeker_id),
        SyncFailure.filter(jobseeker_id=jobseeker_id),
        CaseNote.filter(jobseeker_id=jobseeker_id),
        Invitation.filter(jobseeker_id=jobseeker_id),
        TargetOccupation.filter(jobseeker_id=jobseeker_id),
        SensitiveInformation.filter(jobseeker_id=jobseeker_id),
    ]


def _no_longer_good() -> Mistake:
    return not_found(
        say("This reference is no longer good. Look the person up again."), "restricted_reference"
    )


def _listed(
    rows: QuerySet[TransferRequest], status: TransferStatus | None, first: int, after: str | None
) -> Listing[TransferRequest]:
    wanted = rows if status is None else rows.filter(status=status)
    return Listing(wanted, ("-requested_at", "-id"), first, after, of=rows)
