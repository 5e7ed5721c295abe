"""CamsRefresh in GraphQL: asking CaMS now, and watching it happen."""

from collections.abc import AsyncGenerator
from datetime import datetime

import strawberry

import models
from models.cams_failure import CamsFailure
from resolvers import cams_record
from schema.arguments import Id
from schema.info import Info
from schema.inputs import read_input
from schema.mutation import idempotency_key, mutation, user_errors
from schema.node import Node
from schema.user_error import UserError


@strawberry.type(description="One request for CaMS's current word on a client.")
class CamsRefresh(Node):
    row = models.CamsRefresh

    status: models.CamsRefreshStatus = strawberry.field(description="How it stands.")
    requested_at: datetime = strawberry.field(description="When it was asked for.")
    started_at: datetime | None = strawberry.field(description="When a worker took it up.")
    finished_at: datetime | None = strawberry.field(description="When it ended, well or not.")
    failure: CamsFailure | None = strawberry.field(
        description="Why it failed; null when it did not."
    )
    changed: bool | None = strawberry.field(
        description="Whether CaMS had anything new; null until it has succeeded."
    )


@strawberry.input(description="Whose CaMS data to refresh.")
class RefreshCamsInput:
    jobseeker_id: strawberry.ID = strawberry.field(description="The jobseeker's id.")
    idempotency_key: str | None = idempotency_key()


@strawberry.type(description="The refresh to watch, or why there is none.")
class RefreshCamsPayload:
    refresh: CamsRefresh | None = strawberry.field(
        default=None, description="Watch it with the query or the subscription `camsRefresh`."
    )
    user_errors: list[UserError] = user_errors()


@strawberry.type
class CamsRefreshQuery:
    @strawberry.field(
        description="A refresh as it stands; null when the viewer can see none with this id.",
        graphql_type=CamsRefresh | None,
    )
    async def cams_refresh(self, info: Info, id: Id) -> object:  # noqa: A002
        return await cams_record.get_refresh(info.context, id)


@strawberry.type
class CamsRefreshMutation:
    @mutation(
        RefreshCamsPayload,
        description=(
            "Bring a client's CaMS data up to date. Answers at once; asking again while one waits"
            " answers with the same refresh."
        ),
    )
    async def refresh_cams(
        self,
        info: Info,
        input: RefreshCamsInput,  # noqa: A002
    ) -> RefreshCamsPayload:
        asked = read_input(info.context, "refresh_cams", input)
        found = await cams_record.refresh(info.context, asked.wish, **asked.values)
        return RefreshCamsPayload(refresh=found)  # type: ignore[arg-type]


@strawberry.type
class CamsRefreshSubscription:
    @strawberry.subscription(
        description="A refresh now and each time it moves on, until it has ended.",
        graphql_type=CamsRefresh,
    )
    async def cams_refresh(
        self,
        info: Info,
        id: Id,  # noqa: A002
    ) -> AsyncGenerator[object, None]:
        async for refresh in cams_record.watch_refresh(info.context, id):
            yield refresh
