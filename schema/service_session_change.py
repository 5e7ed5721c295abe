"""What is done with service sessions, in GraphQL."""

from datetime import date
from typing import Any

import strawberry

import models
from resolvers import service_session
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.service_session import ServiceSession
from schema.user_error import UserError


@strawberry.input(description="Who it is with: one client, or one anonymous client.")
class BeginSessionInput:
    jobseeker_id: strawberry.ID | None = strawberry.field(
        default=None, description="The client's id."
    )
    anonymous_client_id: strawberry.ID | None = strawberry.field(
        default=None, description="The anonymous client's id."
    )
    service: models.Service = strawberry.field(description="What it is reported as.")
    kind: models.SessionKind | None = strawberry.field(
        default=None, description="Left out: ONE_ON_ONE."
    )
    program_id: strawberry.ID | None = strawberry.field(
        default=None, description="The agency programme, an active one of the provider."
    )
    site_id: strawberry.ID | None = strawberry.field(
        default=None, description="The site, one of the provider's."
    )
    topics: list[str] | None = strawberry.field(
        default=None, description="What it was about: entries of the catalogue SESSION_TOPIC."
    )
    language: str | None = strawberry.field(
        default=None,
        description="The language of service, a code of `languages`. Left out: the viewer's language.",
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The session that goes on now, or what to put right.")
class BeginSessionPayload:
    session: ServiceSession | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="A session that was held.")
class RecordSessionInput:
    jobseeker_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="The clients who were there, up to 200."
    )
    anonymous_client_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="The anonymous clients who were there, up to 200."
    )
    unnamed_participants: int | None = strawberry.field(
        default=None,
        description="How many others were there, 0 to 1,000; of a group session alone.",
    )
    kind: models.SessionKind = strawberry.field(description="With whom, and how.")
    service: models.Service = strawberry.field(description="What it is reported as.")
    held_on: date = strawberry.field(description="The day, in Ontario; not after today.")
    length_minutes: int = strawberry.field(description="How long it took, 1 to 1,440 minutes.")
    program_id: strawberry.ID | None = strawberry.field(
        default=None, description="The agency programme, an active one of the provider."
    )
    site_id: strawberry.ID | None = strawberry.field(
        default=None, description="The site, one of the provider's."
    )
    topics: list[str] | None = strawberry.field(
        default=None, description="What it was about: entries of the catalogue SESSION_TOPIC."
    )
    language: str | None = strawberry.field(
        default=None,
        description="The language of service, a code of `languages`. Left out: the viewer's language.",
    )
    outcome: str | None = strawberry.field(
        default=None,
        description="What came of it for each of them, an entry of the catalogue SESSION_OUTCOME.",
    )
    notes: str | None = strawberry.field(
        default=None,
        description="Notes, up to 4,000 characters: written to each of the clients, about whom they are.",
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The session, or what to put right.")
class RecordSessionPayload:
    session: ServiceSession | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="A session that goes on, and what came of it.")
class CompleteSessionInput:
    session_id: strawberry.ID = strawberry.field(description="The session's id.")
    length_minutes: int | None = strawberry.field(
        default=None,
        description="How long it took, 1 to 1,440 minutes. Left out: since it was begun.",
    )
    topics: list[str] | None = strawberry.field(
        default=None, description="What it was about: entries of the catalogue SESSION_TOPIC."
    )
    outcome: str | None = strawberry.field(
        default=None, description="What came of it, an entry of the catalogue SESSION_OUTCOME."
    )
    notes: str | None = strawberry.field(
        default=None, description="Notes about the client, up to 4,000 characters."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The session, or why it goes on.")
class CompleteSessionPayload:
    session: ServiceSession | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.input(description="What was wrong, and why it is changed; what is left out stays.")
class CorrectSessionInput:
    session_id: strawberry.ID = strawberry.field(description="The session's id.")
    reason: str = strawberry.field(description="Why, up to 1,000 characters.")
    kind: models.SessionKind | None = strawberry.field(
        default=None, description="With whom, and how."
    )
    service: models.Service | None = strawberry.field(
        default=None, description="What it is reported as."
    )
    held_on: date | None = strawberry.field(
        default=None, description="The day, in Ontario; not after today."
    )
    length_minutes: int | None = strawberry.field(
        default=None, description="How long it took, 1 to 1,440 minutes."
    )
    unnamed_participants: int | None = strawberry.field(
        default=None,
        description="How many others were there, 0 to 1,000; of a group session alone.",
    )
    program_id: strawberry.ID | None = strawberry.field(
        default=None, description="The agency programme, an active one of the provider."
    )
    site_id: strawberry.ID | None = strawberry.field(
        default=None, description="The site, one of the provider's."
    )
    topics: list[str] | None = strawberry.field(
        default=None, description="What it was about: entries of the catalogue SESSION_TOPIC."
    )
    language: str | None = strawberry.field(
        default=None, description="The language of service, a code of `languages`."
    )
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The session, or why it stays as it was.")
class CorrectSessionPayload:
    session: ServiceSession | None = strawberry.field(default=None, description="As it stands.")
    user_errors: list[UserError] = user_errors()


@strawberry.type
class ServiceSessionMutation:
    @mutation(
        BeginSessionPayload,
        description="Begin a session with a client now. It counts once it is completed.",
    )
    async def begin_session(
        self,
        info: Info,
        input: BeginSessionInput,  # noqa: A002
    ) -> BeginSessionPayload:
        asked = read_input(info.context, "begin_session", input)
        found: Any = await service_session.begin(info.context, asked.wish, **asked.values)
        return BeginSessionPayload(session=found)

    @mutation(
        RecordSessionPayload,
        description="Record a session that was held, with one client or several.",
    )
    async def record_session(
        self,
        info: Info,
        input: RecordSessionInput,  # noqa: A002
    ) -> RecordSessionPayload:
        asked = read_input(info.context, "record_session", input)
        found: Any = await service_session.record(info.context, asked.wish, **asked.values)
        return RecordSessionPayload(session=found)

    @mutation(
        CompleteSessionPayload,
        description="End a session that was begun.",
    )
    async def complete_session(
        self,
        info: Info,
        input: CompleteSessionInput,  # noqa: A002
    ) -> CompleteSessionPayload:
        asked = read_input(info.context, "complete_session", input)
        found: Any = await service_session.complete(info.context, asked.wish, **asked.values)
        return CompleteSessionPayload(session=found)

    @mutation(
        CorrectSessionPayload,
        description="Correct what is said of a session, with a reason.",
    )
    async def correct_session(
        self,
        info: Info,
        input: CorrectSessionInput,  # noqa: A002
    ) -> CorrectSessionPayload:
        asked = read_input(info.context, "correct_session", input)
        found: Any = await service_session.correct(info.context, asked.wish, **asked.values)
        return CorrectSessionPayload(session=found)
