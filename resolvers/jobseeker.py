"""Jobseekers, clients and referrals: reading them, and turning the one into the other."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tortoise.queryset import QuerySet

from models import CaseNoteKind, Jobseeker, ReferralStatus
from models.cams_snapshot import Stream
from models.case_note_text import note
from models.errors import ErrorCode, Mistake, Mistakes, say
from models.text import tidy
from permissions import scopes
from permissions.rules import assigns_caseworker_to, is_caseworker_of, reads_cams
from resolvers import sensitive_unlock
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.narrowing import of
from resolvers.objects import find, nothing_here, uuid_of
from resolvers.page import Listing


class JobseekerOrder(StrEnum):
    NAME = "NAME"
    ADDED = "ADDED"


@dataclass(frozen=True)
class JobseekerFilter:
    """What narrows a list; everything given must hold."""

    service_provider_id: str | None = None
    caseworker_id: str | None = None
    site_preference_id: str | None = None
    linked_to_cams: bool | None = None
    stream: Stream | None = None
    status: list[ReferralStatus] | None = None
    comments: str | None = None
    added_from: datetime | None = None
    added_before: datetime | None = None


@dataclass(frozen=True)
class Asked:
    """A page of a list: what narrows it, how it is sorted, where it begins."""

    only: JobseekerFilter
    order: JobseekerOrder
    descending: bool
    first: int
    after: str | None
    narrowed_by: tuple[str, ...] = ()


async def get(ctx: Context, id_: str) -> Jobseeker | None:
    """The person, or None when there is nobody with this id whom the viewer may see."""
    uuid = uuid_of(id_)
    if uuid is None:
        return None
    await sensitive_unlock.leave_others(ctx, uuid)
    return await ctx.loaders.jobseeker_by_id.load(uuid)


def clients(ctx: Context, asked: Asked) -> Listing[Jobseeker]:
    return _listed(ctx, scopes.visible_clients(ctx.signed_in), asked)


def referrals(ctx: Context, asked: Asked) -> Listing[Jobseeker]:
    return _listed(ctx, scopes.visible_referrals(ctx.signed_in), asked)


async def assign_caseworker(
    ctx: Context, wish: Wish, *, jobseeker_id: str, caseworker_id: str
) -> Jobseeker:
    """Give a jobseeker a caseworker: a referral becomes a client with the same id."""

    async def act() -> Answer:
        jobseeker = await find(
            scopes.visible_jobseekers(ctx.signed_in).select_for_update(),
            jobseeker_id,
            "jobseeker_id",
        )
        if not assigns_caseworker_to(ctx.signed_in, jobseeker):
            raise nothing_here("jobseeker_id")
        caseworker = await find(
            scopes.staff_to_assign(ctx.signed_in), caseworker_id, "caseworker_id"
        )
        if not is_caseworker_of(jobseeker.provider_id, caseworker):
            raise Mistake(
                ErrorCode.INVALID,
                say("Choose a caseworker of the jobseeker's service provider."),
                field=("caseworker_id",),
            )
        ctx.audit.wrote(jobseeker.id)
        if jobseeker.caseworker_id != caseworker.id:
            jobseeker.assign(caseworker, at=ctx.now)
            await jobseeker.save()
            await note(
                jobseeker,
                CaseNoteKind.CASEWORKER_ASSIGNED,
                author_id=ctx.signed_in.account_id,
                language=ctx.signed_in.language,
            )
        return {"client": jobseeker.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_jobseekers(ctx.signed_in), answer["client"], "jobseeker_id")


def can_assign_caseworker(ctx: Context, person: Jobseeker) -> bool:
    """What `assign_caseworker` would say now, given a caseworker of the person's provider."""
    return assigns_caseworker_to(ctx.signed_in, person)


def _listed(ctx: Context, rows: QuerySet[Jobseeker], asked: Asked) -> Listing[Jobseeker]:
    return Listing(
        _narrowed(ctx, rows, asked.only),
        order=_columns(asked.order, asked.descending),
        first=asked.first,
        after=asked.after,
        of=scopes.visible_jobseekers(ctx.signed_in),
        narrowed_by=asked.narrowed_by,
    )


def _columns(order: JobseekerOrder, descending: bool) -> tuple[str, ...]:
    names = (
        ("last_name", "first_name", "id") if order is JobseekerOrder.NAME else ("referred_at", "id")
    )
    return tuple(f"-{name}" for name in names) if descending else names


def _narrowed(
    ctx: Context, rows: QuerySet[Jobseeker], only: JobseekerFilter
) -> QuerySet[Jobseeker]:
    for name in ("service_provider_id", "caseworker_id", "site_preference_id"):
        rows = of(rows, _COLUMN.get(name, name), getattr(only, name), "filter", name)
    if only.site_preference_id is not None and reads_cams(ctx.signed_in):
        # Whom it is hidden of, it does not find; for whoever may not know of CaMS it is of nobody.
        rows = rows.filter(cams_record__id__isnull=True)
    if only.linked_to_cams is not None:
        rows = rows.filter(cams_record__id__isnull=not only.linked_to_cams)
    if only.stream is not None:
        rows = rows.filter(cams_record__stream=only.stream)
    if only.status is not None:
        rows = rows.filter(referral_status__in=only.status)
    comments = _searched(only.comments)
    if comments is not None:
        rows = rows.filter(registration__comments__icontains=comments)
    if only.added_from is not None:
        rows = rows.filter(referred_at__gte=only.added_from)
    if only.added_before is not None:
        rows = rows.filter(referred_at__lt=only.added_before)
    return rows


def _searched(comments: str | None) -> str | None:
    """As comments are kept. Raise Mistakes for what none can hold."""
    mistakes: list[Mistake] = []
    text = tidy(comments, "filter", "comments", longest=4000, several_lines=True, mistakes=mistakes)
    if mistakes:
        raise Mistakes(mistakes)
    return text


_COLUMN = {"service_provider_id": "provider_id"}
