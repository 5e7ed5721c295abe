"""What staff say of a service session, read: every mistake at once, each in its place."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from tortoise.queryset import QuerySet

from models import AgencyProgram, AnonymousClient, Catalogue, Jobseeker, Service, SessionKind, Site
from models.errors import Mistake, invalid, say
from models.registration.form import Kind, Reading
from models.registration.kinds import Choice, Day, Entries, Entry, Number, Text
from models.registration.languages import LanguageCode
from models.service_session import LONGEST_MINUTES, MOST_PARTICIPANTS, why_not_attended
from permissions import scopes
from permissions.viewer import Viewer
from resolvers import registration_form
from resolvers.context import Context
from resolvers.objects import nothing_here, uuid_of

MOST_NAMED = 200
"""Clients, anonymous ones among them, who are written to one session."""
NO_PROVIDER = UUID(int=0)
"""Nobody can tell whose session it is: what else is wrong is told all the same."""

KINDS: Mapping[str, Kind] = {
    "kind": Choice(SessionKind),
    "service": Choice(Service),
    "topics": Entries(Catalogue.SESSION_TOPIC),
    "language": LanguageCode(),
    "held_on": Day(),
    "length_minutes": Number(1, LONGEST_MINUTES),
    "unnamed_participants": Number(0, MOST_PARTICIPANTS),
    "outcome": Entry(Catalogue.SESSION_OUTCOME),
    "notes": Text(longest=4000, several_lines=True),
    "reason": Text(longest=1000, several_lines=True),
}
"""By the name of the input field: how each is read."""

P = TypeVar("P", Jobseeker, AnonymousClient)


@dataclass(frozen=True)
class Participants:
    """Whom a session is written to, beside those who are only counted."""

    jobseekers: Sequence[Jobseeker] = ()
    anonymous: Sequence[AnonymousClient] = ()
    mistakes: list[Mistake] = field(default_factory=list)

    @property
    def provider_ids(self) -> set[UUID]:
        named = {one.provider_id for one in self.jobseekers}
        return named | {one.provider_id for one in self.anonymous}

    @property
    def number(self) -> int:
        return len(self.jobseekers) + len(self.anonymous)


async def participants(
    ctx: Context, jobseeker_ids: Sequence[str], anonymous_client_ids: Sequence[str]
) -> Participants:
    """Those of the ids that the viewer works with; the others are in `mistakes`."""
    mistakes: list[Mistake] = []
    return Participants(
        await _named(ctx, scopes.visible_jobseekers, jobseeker_ids, "jobseeker_ids", mistakes),
        await _named(
            ctx,
            scopes.visible_anonymous_clients,
            anonymous_client_ids,
            "anonymous_client_ids",
            mistakes,
        ),
        mistakes,
    )


async def _named(
    ctx: Context,
    scope: Callable[[Viewer], QuerySet[P]],
    ids: Sequence[str],
    field_: str,
    mistakes: list[Mistake],
) -> list[P]:
    if len(ids) > MOST_NAMED:
        mistakes.append(invalid(say("Choose at most {most}."), field_, most=MOST_NAMED))
        return []
    wanted = [uuid_of(id_) for id_ in ids]
    rows = scope(ctx.signed_in).filter(id__in=[one for one in wanted if one is not None])
    there = {row.id: row for row in await rows}
    found: dict[UUID, P] = {}
    for place, id_ in enumerate(wanted):
        if id_ is None or id_ not in there:
            mistakes.append(nothing_here(field_, str(place)))
        else:
            found[id_] = there[id_]
    return list(found.values())


async def begin_reading(
    ctx: Context, provider_id: UUID | None, mistakes: Sequence[Mistake] = ()
) -> Reading:
    reading = await registration_form.begin_reading(ctx, provider_id or NO_PROVIDER)
    reading.mistakes += mistakes
    return reading


async def read_place(
    ctx: Context, provider_id: UUID | None, given: Mapping[str, str], reading: Reading
) -> dict[str, UUID]:
    """The programme and the site: of the provider whose session it is, the programme an active one."""
    scopes_: Mapping[str, QuerySet[AgencyProgram] | QuerySet[Site]] = {
        "program_id": scopes.visible_agency_programs(ctx.signed_in).filter(active=True),
        "site_id": scopes.visible_sites(ctx.signed_in),
    }
    found = {}
    for name, text in given.items():
        id_ = uuid_of(text)
        if id_ and await scopes_[name].filter(id=id_, provider_id=provider_id).exists():
            found[name] = id_
        else:
            reading.mistakes.append(nothing_here(name))
    return found


async def whose(ctx: Context, there: Participants, place: Mapping[str, str]) -> UUID | None:
    """The provider whose session it is: the participants', the viewer's own, the programme's or the
    site's. None where nothing tells.
    """
    viewer = ctx.signed_in
    if there.number:
        return min(there.provider_ids, key=str)
    if viewer.provider_id is not None:
        return viewer.provider_id
    program_id, site_id = (uuid_of(place.get(name, "")) for name in ("program_id", "site_id"))
    program = await scopes.visible_agency_programs(viewer).get_or_none(id=program_id)
    if program is not None:
        return program.provider_id
    site = await scopes.visible_sites(viewer).get_or_none(id=site_id)
    return None if site is None else site.provider_id


def check_together(kind: SessionKind, there: Participants, unnamed: int, reading: Reading) -> None:
    """Tell what does not go together of who was there."""
    if len(there.provider_ids) > 1:
        text = say("The participants of a session are of one service provider.")
        reading.mistakes.append(invalid(text, "jobseeker_ids"))
    if there.number > MOST_NAMED:
        text = say("A session has at most {most} participants by name. Record another one.")
        reading.mistakes.append(invalid(text, "jobseeker_ids", most=MOST_NAMED))
    if not there.mistakes and not reading.is_wrong("unnamed_participants"):
        sentence = why_not_attended(kind, there.number, unnamed)
        if sentence is not None:
            is_nobody = there.number + unnamed == 0
            reading.mistakes.append(invalid(sentence, "jobseeker_ids" if is_nobody else "kind"))
