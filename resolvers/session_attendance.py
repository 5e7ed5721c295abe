"""Who was at a session, corrected one by one, always with a reason: added, changed, removed."""

from typing import Any

from tortoise.exceptions import IntegrityError

from models import AnonymousAttendance, ServiceSession, SessionAttendance
from models.errors import ErrorCode, Mistake, invalid, say
from models.identity import Kind, kind_of
from models.service_session import why_not_attended
from permissions import scopes
from resolvers import service_session_form as form
from resolvers.constraints import is_there_already
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find, nothing_here, uuid_of
from resolvers.reading import read, refuse_mistakes
from resolvers.service_session import number_of_named, tell_audit
from resolvers.service_session_form import MOST_NAMED

Attendance = SessionAttendance | AnonymousAttendance


async def add(
    ctx: Context,
    wish: Wish,
    *,
    session_id: str,
    jobseeker_id: str | None = None,
    anonymous_client_id: str | None = None,
    **given: Any,
) -> ServiceSession:
    """Somebody who was there and was left out."""
    sessions = scopes.visible_service_sessions(ctx.signed_in)
    there = await form.participants(
        ctx,
        [] if jobseeker_id is None else [jobseeker_id],
        [] if anonymous_client_id is None else [anonymous_client_id],
    )
    mistakes = [nothing_here(mistake.field[0].removesuffix("s")) for mistake in there.mistakes]
    reading = await form.begin_reading(ctx, None, mistakes)
    said = await read(form.KINDS, given, reading)
    if not mistakes and there.number != 1:
        text = say("Say who was there: one client, or one anonymous client.")
        reading.mistakes.append(invalid(text, "jobseeker_id"))
    refuse_mistakes(reading)

    async def act() -> Answer:
        session = await find(sessions.select_for_update(), session_id, "session_id")
        if there.provider_ids != {session.provider_id}:
            raise nothing_here("jobseeker_id" if there.jobseekers else "anonymous_client_id")
        named = await number_of_named(session.id) + 1
        if named > MOST_NAMED:
            text = say("A session has at most {most} participants by name. Record another one.")
            raise invalid(text, "session_id", most=MOST_NAMED)
        if sentence := why_not_attended(session.kind, named, session.unnamed_participants):
            raise invalid(sentence, "session_id")
        of_session: dict[str, Any] = {
            "session_id": session.id,
            "provider_id": session.provider_id,
            "held_on": session.held_on,
        }
        for one in there.jobseekers:
            await SessionAttendance.create(jobseeker_id=one.id, **of_session, **said)
        for unnamed in there.anonymous:
            outcome = said.get("outcome")
            await AnonymousAttendance.create(
                anonymous_client_id=unnamed.id, **of_session, outcome=outcome
            )
        await tell_audit(ctx, session.id)
        return {"session": session.id}

    try:
        answer = await once(ctx, wish, act)
    except IntegrityError as error:
        tables = ("session_attendance", "anonymous_attendance")
        if not any(is_there_already(error, table) for table in tables):
            raise
        text = say("They are written to this session already.")
        raise Mistake(ErrorCode.CONFLICT, text, field=("session_id",)) from None
    return await find(sessions, answer["session"])


async def correct(ctx: Context, wish: Wish, *, attendance_id: str, **given: Any) -> ServiceSession:
    """What came of it for one of them. What is left out stays."""
    reading = await form.begin_reading(ctx, None)
    said = await read(form.KINDS, given, reading)
    refuse_mistakes(reading)

    async def act() -> Answer:
        found = await _find(ctx, attendance_id)
        if isinstance(found, AnonymousAttendance) and "notes" in said:
            text = say("Nothing is noted of an anonymous client in words. Leave the notes out.")
            raise invalid(text, "notes")
        found.update_from_dict(said)
        await found.save()
        await _tell_audit(ctx, found)
        return {"session": found.session_id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_service_sessions(ctx.signed_in), answer["session"])


async def remove(ctx: Context, wish: Wish, *, attendance_id: str, reason: str) -> ServiceSession:
    """Who was not there after all. The row stays with its reason, and counts no more; neither does a
    session that nobody was at.
    """
    reading = await form.begin_reading(ctx, None)
    said = await read(form.KINDS, {"reason": reason}, reading, "reason")
    refuse_mistakes(reading)

    async def act() -> Answer:
        found = await _find(ctx, attendance_id)
        found.removed_at, found.removed_by_id = ctx.now, ctx.signed_in.account_id
        found.removal_reason = said["reason"]
        await found.save()
        await _tell_audit(ctx, found)
        return {"session": found.session_id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_service_sessions(ctx.signed_in), answer["session"])


async def _find(ctx: Context, attendance_id: str) -> Attendance:
    """Held; of a client or of an anonymous one, as the id says."""
    viewer, id_ = ctx.signed_in, uuid_of(attendance_id)
    if id_ is not None and kind_of(id_) is Kind.ANONYMOUS_ATTENDANCE:
        rows = scopes.visible_anonymous_attendances(viewer)
        return await find(rows.select_for_update(), id_, "attendance_id")
    attendances = scopes.visible_session_attendances(viewer)
    return await find(attendances.select_for_update(), attendance_id, "attendance_id")


async def _tell_audit(ctx: Context, changed: Attendance) -> None:
    """What is said of one of them is nobody else's."""
    if isinstance(changed, SessionAttendance):
        ctx.audit.wrote(changed.jobseeker_id)
    else:
        ctx.audit.touched_nobody()
