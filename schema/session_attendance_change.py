"""Who was at a session: somebody is added, removed, or said more of."""

from typing import Any

import strawberry

from resolvers import session_attendance
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.service_session import ServiceSession
from schema.user_error import UserError


@strawberry.input(description="Somebody who was there: one client, or one anonymous client.")
class AddAttendanceInput:
    session_id: strawberry.ID = strawberry.field(description="The session's id.")
    jobseeker_id: strawberry.ID | None = strawberry.field(
        default=None, description="The client's id."
    )
    anonymous_client_id: strawberry.ID | None = strawberry.field(
        default=None, description="The anonymous client's id."
    )
    outcome: str | None = strawberry.field(
        default=None, description="What came of it, an entry of the catalogue SESSION_OUTCOME."
    )
    notes: str | None = strawberry.field(
        default=None,
        description="Notes about this client, up to 4,000 characters; none about an anonymous one.",
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The session, or why nobody was added.")
class AddAttendancePayload:
    session: ServiceSession | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(
    description="What came of a session for one of those who were there; what is left out stays."
)
class CorrectAttendanceInput:
    attendance_id: strawberry.ID = strawberry.field(description="The id of the attendance.")
    outcome: str | None = strawberry.field(
        default=None, description="What came of it, an entry of the catalogue SESSION_OUTCOME."
    )
    notes: str | None = strawberry.field(
        default=None,
        description="Notes about this client, up to 4,000 characters; none about an anonymous one.",
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The session, or what to put right.")
class CorrectAttendancePayload:
    session: ServiceSession | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="Who was not there after all.")
class RemoveAttendanceInput:
    attendance_id: strawberry.ID = strawberry.field(description="The id of the attendance.")
    reason: str = strawberry.field(description="Why, up to 1,000 characters.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The session, or why nobody was removed.")
class RemoveAttendancePayload:
    session: ServiceSession | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.type
class SessionAttendanceMutation:
    @mutation(
        AddAttendancePayload,
        description="Write to a session somebody who was there and was left out.",
    )
    async def add_attendance(
        self,
        info: Info,
        input: AddAttendanceInput,  # noqa: A002
    ) -> AddAttendancePayload:
        asked = read_input(info.context, "add_attendance", input)
        found: Any = await session_attendance.add(info.context, asked.wish, **asked.values)
        return AddAttendancePayload(session=found)

    @mutation(
        CorrectAttendancePayload,
        description="Say what came of a session for one of those who were there.",
    )
    async def correct_attendance(
        self,
        info: Info,
        input: CorrectAttendanceInput,  # noqa: A002
    ) -> CorrectAttendancePayload:
        asked = read_input(info.context, "correct_attendance", input)
        found: Any = await session_attendance.correct(info.context, asked.wish, **asked.values)
        return CorrectAttendancePayload(session=found)

    @mutation(
        RemoveAttendancePayload,
        description="Remove somebody who was not there. A session that nobody was at counts no more.",
    )
    async def remove_attendance(
        self,
        info: Info,
        input: RemoveAttendanceInput,  # noqa: A002
    ) -> RemoveAttendancePayload:
        asked = read_input(info.context, "remove_attendance", input)
        found: Any = await session_attendance.remove(info.context, asked.wish, **asked.values)
        return RemoveAttendancePayload(session=found)
