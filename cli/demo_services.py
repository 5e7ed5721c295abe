"""What the demo agency does: its programmes, the sessions with its clients, a few tutors.

The programmes are whole; the sessions are enough for a report to show something.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from cli.demo_agency import PROVIDERS, Provider, demo_id
from cli.demo_placement import Added
from gateways.cams_simulator.draw import Draw
from models import (
    AgencyProgram,
    MatchKind,
    MentorMatch,
    MentorMeeting,
    Service,
    ServiceSession,
    SessionAttendance,
    SessionKind,
)
from models.date_range import today_in_ontario
from models.identity import Kind

_PROGRAMS = {
    "Settlement Services": "Services d’établissement",
    "Employment Services": "Services d’emploi",
    "Language Training": "Formation linguistique",
    "Community Connections": "Liens communautaires",
    "Youth Program": "Programme jeunesse",
}
_WHERE = {
    Service.NEEDS_ASSESSMENT_AND_REFERRALS: "Settlement Services",
    Service.INFORMATION_AND_ORIENTATION: "Settlement Services",
    Service.EMPLOYMENT: "Employment Services",
    Service.COMMUNITY_CONNECTIONS: "Community Connections",
}
_TOPICS = {
    Service.NEEDS_ASSESSMENT_AND_REFERRALS: ("REFERRAL_TO_OTHER_SERVICES",),
    Service.INFORMATION_AND_ORIENTATION: ("HOUSING", "HEALTH", "EDUCATION", "MONEY_AND_FINANCES"),
    Service.EMPLOYMENT: ("RESUME_AND_JOB_SEARCH", "INTERVIEW_PREPARATION"),
    Service.COMMUNITY_CONNECTIONS: ("COMMUNITY_ENGAGEMENT", "OFFICIAL_LANGUAGES"),
}
_OUTCOMES = ("INFORMATION_GIVEN", "ISSUE_RESOLVED", "FOLLOW_UP_NEEDED", "REFERRED_ELSEWHERE")
_KINDS = {SessionKind.ONE_ON_ONE: 70, SessionKind.REMOTE: 30}
_WORKSHOPS = 6
"""Of each provider, a month apart."""


@dataclass(frozen=True)
class _Occasion:
    key: str
    """Tells the sessions of a provider apart."""
    day: date
    service: Service
    kind: SessionKind


async def write_programs() -> None:
    await AgencyProgram.bulk_create(
        AgencyProgram(
            id=_program(provider, english),
            provider_id=provider.id,
            name_en=english,
            name_fr=french,
        )
        for provider in PROVIDERS
        for english, french in _PROGRAMS.items()
    )


async def write_services(everybody: Sequence[Added], *, at: datetime) -> None:
    """The clients are there, and the programmes."""
    today = today_in_ontario(at)
    sessions, attendances = [], []
    for provider in PROVIDERS:
        clients = [
            one
            for one in everybody
            if one.jobseeker.provider_id == provider.id and one.caseworker is not None
        ]
        for session, there in _held(provider, clients, today):
            sessions.append(session)
            attendances += there
        await _write_tutors(provider, clients, today)
    await ServiceSession.bulk_create(sessions)
    await SessionAttendance.bulk_create(attendances)


def _held(
    provider: Provider, clients: Sequence[Added], today: date
) -> Iterator[tuple[ServiceSession, list[SessionAttendance]]]:
    for one in clients:
        draw = Draw("demo sessions", str(one.jobseeker.id))
        for number in range(draw.weighted({0: 50, 1: 30, 2: 20})):
            day = today - timedelta(days=draw.between(0, 200))
            service = draw.pick(tuple(_WHERE))
            kind = SessionKind.ONE_ON_ONE
            if service is not Service.NEEDS_ASSESSMENT_AND_REFERRALS:
                kind = draw.weighted(_KINDS)
            key = f"{one.jobseeker.id} {number}"
            yield _session(provider, draw, _Occasion(key, day, service, kind), [one])
    for number in range(_WORKSHOPS):
        draw = Draw("demo workshops", provider.name, number)
        there = draw.several(clients, draw.between(4, 9))
        day = today - timedelta(days=30 * number + draw.between(1, 25))
        service = draw.pick((Service.EMPLOYMENT, Service.INFORMATION_AND_ORIENTATION))
        occasion = _Occasion(f"workshop {number}", day, service, SessionKind.WORKSHOP)
        yield _session(provider, draw, occasion, there)


def _session(
    provider: Provider, draw: Draw, occasion: _Occasion, there: Sequence[Added]
) -> tuple[ServiceSession, list[SessionAttendance]]:
    id_ = demo_id(Kind.SERVICE_SESSION, provider.name, occasion.key)
    service, day = occasion.service, occasion.day
    worker_id = _worker(there)
    session = ServiceSession(
        id=id_,
        provider_id=provider.id,
        kind=occasion.kind,
        service=service,
        program_id=_program(provider, _WHERE[service]),
        site_id=draw.pick(provider.site_ids),
        worker_id=worker_id,
        topics=draw.several(_TOPICS[service], draw.between(1, 2)),
        language=draw.weighted({"en": 60, "fr": 25, "ar": 15}),
        held_on=day,
        length_minutes=draw.pick((30, 45, 60, 90, 120)),
        unnamed_participants=draw.between(0, 5) if occasion.kind.is_group else 0,
        created_by_id=worker_id,
    )
    return session, [
        SessionAttendance(
            id=demo_id(Kind.SESSION_ATTENDANCE, str(id_), str(one.jobseeker.id)),
            session_id=id_,
            jobseeker_id=one.jobseeker.id,
            provider_id=provider.id,
            held_on=day,
            outcome=draw.pick(_OUTCOMES),
        )
        for one in there
    ]


async def _write_tutors(provider: Provider, clients: Sequence[Added], today: date) -> None:
    """Three clients have a tutor from outside, and have met them four times."""
    for number, one in enumerate(Draw("demo tutors", provider.name).several(clients, 3)):
        match = await MentorMatch.create(
            id=demo_id(Kind.MENTOR_MATCH, str(one.jobseeker.id)),
            jobseeker_id=one.jobseeker.id,
            provider_id=provider.id,
            kind=MatchKind.TUTOR,
            program_id=_program(provider, "Language Training"),
            mentor_name=("Margaret Doyle", "Luc Gauthier", "Harpreet Gill")[number],
            began_on=today - timedelta(days=90),
            created_by_id=_worker([one]),
        )
        await MentorMeeting.bulk_create(
            MentorMeeting(
                id=demo_id(Kind.MENTOR_MEETING, str(match.id), str(week)),
                match_id=match.id,
                jobseeker_id=match.jobseeker_id,
                provider_id=provider.id,
                held_on=today - timedelta(days=84 - 7 * week),
                minutes=90,
                logged_by_id=match.created_by_id,
            )
            for week in range(4)
        )


def _program(provider: Provider, name: str) -> UUID:
    return demo_id(Kind.AGENCY_PROGRAM, provider.name, name)


def _worker(there: Sequence[Added]) -> UUID:
    """The caseworker of the first of them."""
    return next(one.caseworker.id for one in there if one.caseworker is not None)
