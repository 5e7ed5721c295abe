"""What agencies did for the people of a crowd, or what is hard to write down of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from uuid import UUID

from models import (
    Account,
    AgencyProgram,
    AnonymousAttendance,
    AnonymousClient,
    Jobseeker,
    MentorMatch,
    MentorMeeting,
    ProgramHistory,
    ServiceProvider,
    ServiceSession,
    SessionAttendance,
    Site,
    VolunteerProgram,
)
from models.identity import Kind
from tests.reads.columns import DAYS, row

PROGRAMS = 3
SESSIONS = 6


@dataclass(frozen=True)
class Place:
    """A provider, with everybody and everything of it that its services are for and by."""

    ids: Callable[[Kind], UUID]
    random: Random
    provider: ServiceProvider
    sites: Sequence[Site]
    staff: Sequence[Account]


async def services(place: Place) -> None:
    """Programmes, sessions with clients and anonymous ones, mentors of clients."""
    ids, random, provider = place.ids, place.random, place.provider
    people = await Jobseeker.filter(provider_id=provider.id).order_by("id")
    programs = [
        row(AgencyProgram, random, id=ids(Kind.AGENCY_PROGRAM), provider_id=provider.id)
        for _ in range(PROGRAMS)
    ]
    await AgencyProgram.bulk_create(programs)
    nameless = [
        row(
            AnonymousClient,
            random,
            id=ids(Kind.ANONYMOUS_CLIENT),
            provider_id=provider.id,
            number=number,
            site_id=random.choice((None, place.sites[0].id)),
            acknowledged_by_id=place.staff[0].id,
        )
        for number in range(3)
    ]
    await AnonymousClient.bulk_create(nameless)
    for _ in range(SESSIONS):
        session = await _session(place, programs)
        await _attended(place, session, people, nameless)
    for person in people:
        if random.random() < 0.5:
            await _of_person(place, person, programs, people)


async def _session(place: Place, programs: Sequence[AgencyProgram]) -> ServiceSession:
    random = place.random
    session: ServiceSession = row(
        ServiceSession,
        random,
        id=place.ids(Kind.SERVICE_SESSION),
        provider_id=place.provider.id,
        program_id=random.choice((None, random.choice(programs).id)),
        site_id=random.choice((None, random.choice(place.sites).id)),
        worker_id=random.choice(place.staff).id,
        held_on=random.choice(DAYS[3:6]),
        length_minutes=random.choice((None, 1, 60, 1440)),
        unnamed_participants=random.choice((0, 3)),
        created_by_id=place.staff[0].id,
        corrected_by_id=random.choice((None, place.staff[-1].id)),
    )
    await session.save(force_create=True)
    return session


async def _attended(
    place: Place,
    session: ServiceSession,
    people: Sequence[Jobseeker],
    nameless: Sequence[AnonymousClient],
) -> None:
    random = place.random
    of_session = {
        "session_id": session.id,
        "provider_id": place.provider.id,
        "held_on": session.held_on,
        "removed_by_id": random.choice((None, place.staff[0].id)),
    }
    await SessionAttendance.bulk_create(
        row(
            SessionAttendance,
            random,
            id=place.ids(Kind.SESSION_ATTENDANCE),
            jobseeker_id=person.id,
            **of_session,
        )
        for person in random.sample(people, min(len(people), 3))
    )
    await AnonymousAttendance.bulk_create(
        row(
            AnonymousAttendance,
            random,
            id=place.ids(Kind.ANONYMOUS_ATTENDANCE),
            anonymous_client_id=one.id,
            **of_session,
        )
        for one in random.sample(nameless, 2)
    )


async def _of_person(
    place: Place,
    person: Jobseeker,
    programs: Sequence[AgencyProgram],
    people: Sequence[Jobseeker],
) -> None:
    ids, random = place.ids, place.random
    of_person = {"jobseeker_id": person.id, "provider_id": person.provider_id}
    for position, program in enumerate(random.sample(programs, 2)):
        in_program = {**of_person, "position": position, "program_id": program.id}
        history = row(ProgramHistory, random, id=ids(Kind.PROGRAM_HISTORY), **in_program)
        await history.save(force_create=True)
        helps = row(VolunteerProgram, random, id=ids(Kind.VOLUNTEER_PROGRAM), **in_program)
        await helps.save(force_create=True)
    mentor_id = random.choice((None, *[one.id for one in people if one.id != person.id][:1]))
    match = row(
        MentorMatch,
        random,
        id=ids(Kind.MENTOR_MATCH),
        program_id=random.choice((None, programs[0].id)),
        mentor_id=mentor_id,
        mentor_name="Zoé" if mentor_id is None else None,
        began_on=DAYS[3],
        ended_on=random.choice((None, DAYS[4])),
        created_by_id=place.staff[0].id,
        **of_person,
    )
    await match.save(force_create=True)
    await MentorMeeting.bulk_create(
        row(
            MentorMeeting,
            random,
            id=ids(Kind.MENTOR_MEETING),
            match_id=match.id,
            minutes=random.choice((1, 90)),
            held_on=random.choice(DAYS[3:6]),
            logged_by_id=place.staff[0].id,
            **of_person,
        )
        for _ in range(random.choice((0, 1, 3)))
    )
