"""Mentor and tutor matches in GraphQL: begun, met, ended; the history of a client is the list of them."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

import models
from resolvers import mentor_match
from schema.agency_program import AgencyProgram
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.relation import computed, relation
from schema.staff_member import StaffMember
from schema.user_error import UserError

if TYPE_CHECKING:
    from schema.jobseeker import Jobseeker

LazyJobseeker = Annotated["Jobseeker", strawberry.lazy("schema.jobseeker")]


async def _minutes(root: strawberry.Parent[models.MentorMatch], info: Info) -> int:
    meetings = await info.context.loaders.mentor_meetings_by_match.load(root.id)
    return sum(one.minutes for one in meetings)


@strawberry.type(description="A meeting of a client with their mentor or tutor.")
class MentorMeeting(Node):
    row = models.MentorMeeting

    held_on: date = strawberry.field(description="The day.")
    minutes: int = strawberry.field(description="How long it took.")
    notes: str | None = strawberry.field(description="Notes about it.")
    logged_at: datetime = strawberry.field(description="When it was logged.")
    logged_by: StaffMember | None = relation(
        "staff_member_by_id", "logged_by_id", description="Who logged it."
    )


@strawberry.type(description="Somebody who accompanies a client as a mentor or a tutor.")
class MentorMatch(Node):
    row = models.MentorMatch

    kind: models.MatchKind = strawberry.field(description="As a mentor, or as a tutor.")
    program: AgencyProgram | None = relation(
        "agency_program_by_id", "program_id", description="The agency programme."
    )
    mentor: LazyJobseeker | None = relation(
        "jobseeker_by_id",
        "mentor_id",
        description="The volunteer; null for somebody from outside, who stands in `mentorName`.",
    )
    mentor_name: str | None = strawberry.field(
        description="The name of somebody from outside; null for a volunteer of the agency."
    )
    began_on: date = strawberry.field(description="The first day.")
    ended_on: date | None = strawberry.field(description="The last day; null while it goes on.")
    outcome: str | None = strawberry.field(
        description="What came of it, an entry of the catalogue MATCH_OUTCOME."
    )
    notes: str | None = strawberry.field(description="Notes about it.")
    meetings: list[MentorMeeting] = relation(
        "mentor_meetings_by_match", "id", description="The meetings, the first one first."
    )
    total_minutes: int = computed(
        _minutes,
        sql="select coalesce(sum(m.minutes), 0)::int from mentor_meeting m"
        " where m.match_id = {row}.id",
        description="How long the meetings took together.",
    )


@strawberry.input(description="Who accompanies whom.")
class BeginMentorMatchInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="The client's id.")
    kind: models.MatchKind = strawberry.field(description="As a mentor, or as a tutor.")
    mentor_id: strawberry.ID | None = strawberry.field(
        default=None,
        description="The id of a person of the same provider who is an active volunteer.",
    )
    mentor_name: str | None = strawberry.field(
        default=None, description="The name of somebody from outside, in place of `mentorId`."
    )
    program_id: strawberry.ID | None = strawberry.field(
        default=None, description="The agency programme, an active one of the provider."
    )
    began_on: date = strawberry.field(description="The first day; not after today.")
    notes: str | None = strawberry.field(
        default=None, description="Notes about it, up to 4,000 characters."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The match, or what to put right.")
class BeginMentorMatchPayload:
    match: MentorMatch | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="When it ended, and what came of it.")
class EndMentorMatchInput:
    match_id: strawberry.ID = strawberry.field(description="The id of the match.")
    ended_on: date = strawberry.field(description="The last day; not after today.")
    outcome: str = strawberry.field(
        description="What came of it, an entry of the catalogue MATCH_OUTCOME."
    )
    notes: str | None = strawberry.field(
        default=None, description="Notes about it, in the place of what was there."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The match, or why it goes on.")
class EndMentorMatchPayload:
    match: MentorMatch | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="A meeting of the two.")
class LogMentorMeetingInput:
    match_id: strawberry.ID = strawberry.field(description="The id of the match.")
    held_on: date = strawberry.field(description="The day; not after today.")
    minutes: int = strawberry.field(description="How long it took, 1 to 1,440 minutes.")
    notes: str | None = strawberry.field(
        default=None, description="Notes about it, up to 4,000 characters."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The match with its meetings, or what to put right.")
class LogMentorMeetingPayload:
    match: MentorMatch | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.type
class MentorMatchMutation:
    @mutation(
        BeginMentorMatchPayload,
        description="Give a client a mentor or a tutor.",
    )
    async def begin_mentor_match(
        self,
        info: Info,
        input: BeginMentorMatchInput,  # noqa: A002
    ) -> BeginMentorMatchPayload:
        asked = read_input(info.context, "begin_mentor_match", input)
        found: Any = await mentor_match.begin(info.context, asked.wish, **asked.values)
        return BeginMentorMatchPayload(match=found)

    @mutation(
        EndMentorMatchPayload,
        description="End a match, with what came of it.",
    )
    async def end_mentor_match(
        self,
        info: Info,
        input: EndMentorMatchInput,  # noqa: A002
    ) -> EndMentorMatchPayload:
        asked = read_input(info.context, "end_mentor_match", input)
        found: Any = await mentor_match.end(info.context, asked.wish, **asked.values)
        return EndMentorMatchPayload(match=found)

    @mutation(
        LogMentorMeetingPayload,
        description="Log a meeting of a client with their mentor or tutor.",
    )
    async def log_mentor_meeting(
        self,
        info: Info,
        input: LogMentorMeetingInput,  # noqa: A002
    ) -> LogMentorMeetingPayload:
        asked = read_input(info.context, "log_mentor_meeting", input)
        found: Any = await mentor_match.log_meeting(info.context, asked.wish, **asked.values)
        return LogMentorMeetingPayload(match=found)
