"""Service sessions: begun now or recorded afterwards, completed, corrected with a reason, listed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import (
    AnonymousAttendance,
    Service,
    ServiceSession,
    SessionAttendance,
    SessionKind,
)
from models.date_range import DateRange, today_in_ontario
from models.errors import invalid, say
from models.service_session import why_not_attended
from permissions import scopes
from resolvers import service_session_form as form
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.narrowing import between, days_of, of
from resolvers.objects import find, nothing_here
from resolvers.page import Listing
from resolvers.reading import read, refuse_mistakes
from resolvers.service_session_form import Participants

_OF_ATTENDANCE = ("outcome", "notes")


@dataclass(frozen=True)
class SessionFilter:
    """What narrows the list; everything given must hold."""

    service_provider_id: str | None = None
    program_id: str | None = None
    site_id: str | None = None
    worker_id: str | None = None
    kind: list[SessionKind] | None = None
    service: list[Service] | None = None
    held: DateRange | None = None
    completed: bool | None = None


def sessions(
    ctx: Context, only: SessionFilter, *, first: int, after: str | None
) -> Listing[ServiceSession]:
    """The latest first."""
    rows = scopes.visible_service_sessions(ctx.signed_in)
    rows = of(rows, "provider_id", only.service_provider_id, "filter", "service_provider_id")
    for name in ("program_id", "site_id", "worker_id"):
        rows = of(rows, name, getattr(only, name), "filter", name)
    if only.kind is not None:
        rows = rows.filter(kind__in=only.kind)
    if only.service is not None:
        rows = rows.filter(service__in=only.service)
    if only.completed is not None:
        rows = rows.filter(length_minutes__isnull=not only.completed)
    rows = between(rows, "held_on", days_of(ctx, only.held, "filter", "held"))
    return Listing(rows, ("-held_on", "-id"), first, after)


async def begin(
    ctx: Context,
    wish: Wish,
    *,
    jobseeker_id: str | None = None,
    anonymous_client_id: str | None = None,
    program_id: str | None = None,
    site_id: str | None = None,
    **given: Any,
) -> ServiceSession:
    """Source 002: "Begin Session with Client: Click here to begin a Session with the client" ."""
    there = await form.participants(
        ctx,
        [] if jobseeker_id is None else [jobseeker_id],
        [] if anonymous_client_id is None else [anonymous_client_id],
    )
    mistakes = [nothing_here(mistake.field[0].removesuffix("s")) for mistake in there.mistakes]
    of_one = Participants(there.jobseekers, there.anonymous, mistakes)
    given = {"kind": SessionKind.ONE_ON_ONE.value, **given}
    given["held_on"] = today_in_ontario(ctx.now)
    place = _place(program_id, site_id)
    return await _write(ctx, wish, of_one, place, given, "service", began_at=ctx.now)


async def record(
    ctx: Context,
    wish: Wish,
    *,
    jobseeker_ids: Sequence[str] = (),
    anonymous_client_ids: Sequence[str] = (),
    program_id: str | None = None,
    site_id: str | None = None,
    **given: Any,
) -> ServiceSession:
    """One that was held, with its length; the outcome and the notes are written to each participant."""
    there = await form.participants(ctx, jobseeker_ids, anonymous_client_ids)
    place = _place(program_id, site_id)
    required = ("kind", "service", "held_on", "length_minutes")
    return await _write(ctx, wish, there, place, given, *required)


async def complete(
    ctx: Context, wish: Wish, *, session_id: str, length_minutes: int | None = None, **given: Any
) -> ServiceSession:
    """Without a length it lasted from when it was begun until now."""
    sessions = scopes.visible_service_sessions(ctx.signed_in)
    if length_minutes is not None:
        given["length_minutes"] = length_minutes
    reading = await form.begin_reading(ctx, None)
    columns = await read(form.KINDS, given, reading)
    refuse_mistakes(reading)
    of_attendance = {name: columns.pop(name) for name in _OF_ATTENDANCE if name in columns}

    async def act() -> Answer:
        found = await find(sessions.select_for_update(), session_id, "session_id")
        if mistake := found.why_not_completed():
            raise mistake
        found.length_minutes = found.minutes_since_it_began(ctx.now)
        found.update_from_dict(columns)
        await found.save()
        if of_attendance:
            await _say_of_everybody(found.id, of_attendance)
        await tell_audit(ctx, found.id)
        return {"session": found.id}

    answer = await once(ctx, wish, act)
    return await find(sessions, answer["session"])


async def correct(
    ctx: Context,
    wish: Wish,
    *,
    session_id: str,
    program_id: str | None = None,
    site_id: str | None = None,
    **given: Any,
) -> ServiceSession:
    """What is left out stays. Who was there is corrected one by one (resolvers/session_attendance.py)."""
    sessions = scopes.visible_service_sessions(ctx.signed_in)
    before = await find(sessions, session_id, "session_id")
    reading = await form.begin_reading(ctx, before.provider_id)
    columns: dict[str, Any] = await read(form.KINDS, given, reading, "reason")
    columns |= await form.read_place(ctx, before.provider_id, _place(program_id, site_id), reading)
    if "length_minutes" in columns and not before.is_completed:
        text = say("This session goes on. Complete it with its length.")
        reading.wrong("length_minutes", text)
    refuse_mistakes(reading)
    reason = columns.pop("reason")

    async def act() -> Answer:
        found = await find(sessions.select_for_update(), session_id, "session_id")
        found.update_from_dict(columns)
        named = await number_of_named(found.id)
        if sentence := why_not_attended(found.kind, named, found.unnamed_participants):
            raise invalid(sentence, "kind" if "kind" in columns else "unnamed_participants")
        found.corrected_at, found.corrected_by_id = ctx.now, ctx.signed_in.account_id
        found.correction_reason = reason
        await found.save()
        await tell_audit(ctx, found.id)
        return {"session": found.id}

    answer = await once(ctx, wish, act)
    return await find(sessions, answer["session"])


async def number_of_named(session_id: UUID) -> int:
    """Clients and anonymous clients who are at it."""
    named = SessionAttendance.filter(session_id=session_id, removed_at__isnull=True)
    unnamed = AnonymousAttendance.filter(session_id=session_id, removed_at__isnull=True)
    return await named.count() + await unnamed.count()


async def tell_audit(ctx: Context, session_id: UUID) -> None:
    """Within `once()`: what changes of a session changes of everybody who was there."""
    rows = SessionAttendance.filter(session_id=session_id)
    people = set(await rows.values_list("jobseeker_id", flat=True))
    if people:
        ctx.audit.wrote(*people)  # type: ignore[arg-type]
    else:
        ctx.audit.touched_nobody()


async def _write(
    ctx: Context,
    wish: Wish,
    there: Participants,
    place: dict[str, str],
    given: dict[str, Any],
    *required: str,
    began_at: Any = None,
) -> ServiceSession:
    viewer = ctx.signed_in
    given.setdefault("language", viewer.language.value)
    provider_id = await form.whose(ctx, there, place)
    reading = await form.begin_reading(ctx, provider_id, there.mistakes)
    columns = await read(form.KINDS, given, reading, *required)
    columns |= await form.read_place(ctx, provider_id, place, reading)
    of_attendance = {name: columns.pop(name) for name in _OF_ATTENDANCE if name in columns}
    if "kind" in columns:
        unnamed = columns.get("unnamed_participants", 0)
        form.check_together(columns["kind"], there, unnamed, reading)
    if provider_id is None and not reading.mistakes:
        reading.wrong("site_id", say("Say at which site of which provider it was."))
    refuse_mistakes(reading)

    async def act() -> Answer:
        made = await ServiceSession.create(
            provider_id=provider_id,
            worker_id=viewer.account_id,
            created_by_id=viewer.account_id,
            began_at=began_at,
            **columns,
        )
        of_session = {
            "session_id": made.id,
            "provider_id": made.provider_id,
            "held_on": made.held_on,
        }
        await SessionAttendance.bulk_create(
            SessionAttendance(jobseeker_id=one.id, **of_session, **of_attendance)
            for one in there.jobseekers
        )
        outcome = {"outcome": of_attendance.get("outcome")}
        await AnonymousAttendance.bulk_create(
            AnonymousAttendance(anonymous_client_id=one.id, **of_session, **outcome)
            for one in there.anonymous
        )
        await tell_audit(ctx, made.id)
        return {"session": made.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_service_sessions(viewer), answer["session"])


async def _say_of_everybody(session_id: UUID, said: dict[str, Any]) -> None:
    present = {"session_id": session_id, "removed_at__isnull": True}
    await SessionAttendance.filter(**present).update(**said)
    if "outcome" in said:
        await AnonymousAttendance.filter(**present).update(outcome=said["outcome"])


def _place(program_id: str | None, site_id: str | None) -> dict[str, str]:
    given = {"program_id": program_id, "site_id": site_id}
    return {name: id_ for name, id_ in given.items() if id_ is not None}
