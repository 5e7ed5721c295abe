"""Mentors and tutors of clients: a match begins, meetings are logged with their length, it ends."""

from typing import Any
from uuid import UUID

from models import (
    Catalogue,
    Jobseeker,
    MatchKind,
    MentorMatch,
    MentorMeeting,
    Registration,
    VolunteerProgram,
    VolunteerStatus,
)
from models.errors import invalid, say
from models.registration.form import Kind, Reading
from models.registration.kinds import Choice, Day, Entry, Name, Number, Text
from models.service_session import LONGEST_MINUTES
from permissions import scopes
from resolvers import registration_form
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find, nothing_here, uuid_of
from resolvers.reading import read, refuse_mistakes

MOST_MEETINGS = 500

_KINDS: dict[str, Kind] = {
    "kind": Choice(MatchKind),
    "mentor_name": Name(longest=200),
    "began_on": Day(),
    "ended_on": Day(),
    "held_on": Day(),
    "minutes": Number(1, LONGEST_MINUTES),
    "outcome": Entry(Catalogue.MATCH_OUTCOME),
    "notes": Text(longest=4000, several_lines=True),
}


async def begin(
    ctx: Context,
    wish: Wish,
    *,
    jobseeker_id: str,
    mentor_id: str | None = None,
    program_id: str | None = None,
    **given: Any,
) -> MentorMatch:
    """The mentor is a volunteer of the client's provider, or somebody from outside who is named."""
    people = scopes.visible_jobseekers(ctx.signed_in)
    person = await find(people, jobseeker_id, "jobseeker_id")
    reading = await registration_form.begin_reading(ctx, person.provider_id, person.id)
    columns = await read(_KINDS, given, reading, "kind", "began_on")
    if mentor_id is not None:
        columns["mentor_id"] = await _volunteer(ctx, person, mentor_id, reading)
    if (mentor_id is None) is (given.get("mentor_name") is None):
        text = say("Say who it is: a volunteer of your agency, or the name of somebody else.")
        reading.mistakes.append(invalid(text, "mentor_id"))
    if program_id is not None:
        id_ = uuid_of(program_id)
        programs = scopes.visible_agency_programs(ctx.signed_in)
        ours = programs.filter(id=id_, provider_id=person.provider_id, active=True)
        if id_ is None or not await ours.exists():
            reading.mistakes.append(nothing_here("program_id"))
        columns["program_id"] = id_
    refuse_mistakes(reading)

    async def act() -> Answer:
        made = await MentorMatch.create(
            jobseeker_id=person.id,
            provider_id=person.provider_id,
            created_by_id=ctx.signed_in.account_id,
            **columns,
        )
        ctx.audit.wrote(person.id)
        return {"match": made.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_mentor_matches(ctx.signed_in), answer["match"])


async def end(ctx: Context, wish: Wish, *, match_id: str, **given: Any) -> MentorMatch:
    """With what came of it."""
    matches = scopes.visible_mentor_matches(ctx.signed_in)
    found = await find(matches, match_id, "match_id")
    reading = await registration_form.begin_reading(ctx, found.provider_id, found.jobseeker_id)
    said = await read(_KINDS, given, reading, "ended_on", "outcome")
    refuse_mistakes(reading)

    async def act() -> Answer:
        match = await find(matches.select_for_update(), match_id, "match_id")
        last = await MentorMeeting.filter(match_id=match.id).order_by("-held_on").first()
        match.end(
            said["ended_on"],
            outcome=said["outcome"],
            notes=said.get("notes"),
            last_meeting=None if last is None else last.held_on,
        )
        await match.save()
        ctx.audit.wrote(match.jobseeker_id)
        return {"match": match.id}

    answer = await once(ctx, wish, act)
    return await find(matches, answer["match"])


async def log_meeting(ctx: Context, wish: Wish, *, match_id: str, **given: Any) -> MentorMatch:
    matches = scopes.visible_mentor_matches(ctx.signed_in)
    found = await find(matches, match_id, "match_id")
    reading = await registration_form.begin_reading(ctx, found.provider_id, found.jobseeker_id)
    said = await read(_KINDS, given, reading, "held_on", "minutes")
    refuse_mistakes(reading)

    async def act() -> Answer:
        match = await find(matches.select_for_update(), match_id, "match_id")
        if mistake := match.why_not_met_on(said["held_on"]):
            raise mistake
        if await MentorMeeting.filter(match_id=match.id).count() >= MOST_MEETINGS:
            text = say("A match has at most {most} meetings. End it, and begin another one.")
            raise invalid(text, "match_id", most=MOST_MEETINGS)
        await MentorMeeting.create(
            match_id=match.id,
            jobseeker_id=match.jobseeker_id,
            provider_id=match.provider_id,
            logged_by_id=ctx.signed_in.account_id,
            **said,
        )
        ctx.audit.wrote(match.jobseeker_id)
        return {"match": match.id}

    answer = await once(ctx, wish, act)
    return await find(matches, answer["match"])


async def _volunteer(
    ctx: Context, client: Jobseeker, mentor_id: str, reading: Reading
) -> UUID | None:
    """Another person of the provider, of whose registration somebody has said that they volunteer."""
    id_ = uuid_of(mentor_id)
    people = scopes.visible_jobseekers(ctx.signed_in).filter(provider_id=client.provider_id)
    if id_ is None or not await people.filter(id=id_).exists():
        reading.mistakes.append(nothing_here("mentor_id"))
    elif id_ == client.id:
        reading.wrong(
            "mentor_id", say("Nobody is their own mentor or tutor. Choose somebody else.")
        )
    elif not await _volunteers(id_, client.provider_id):
        text = say(
            "This person is not an active volunteer of the agency. Say so in the section Volunteer of"
            " their registration first."
        )
        reading.wrong("mentor_id", text)
    return id_


async def _volunteers(person_id: UUID, provider_id: UUID) -> bool:
    """At the agency as a whole, or in one of its programmes."""
    of_agency = Registration.filter(jobseeker_id=person_id, volunteer_status=VolunteerStatus.ACTIVE)
    of_program = VolunteerProgram.filter(
        jobseeker_id=person_id, provider_id=provider_id, status=VolunteerStatus.ACTIVE
    )
    return await of_agency.exists() or await of_program.exists()
