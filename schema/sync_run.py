"""SyncRun in GraphQL: how the nights went."""

from datetime import datetime

import strawberry

import models
from models.cams_failure import CamsFailure
from resolvers import sync_run
from schema.arguments import After, First
from schema.info import Info
from schema.node import Node
from schema.page import Connection, connection


@strawberry.type(description="One record that a sync could not bring up to date.")
class SyncFailure(Node):
    row = models.SyncFailure

    reference_number: str = strawberry.field(description="CaMS Client Reference Number.")
    reason: CamsFailure = strawberry.field(description="Why.")
    attempts: int = strawberry.field(description="How often it was tried in this run.")
    last_attempt_at: datetime = strawberry.field(description="When it was last tried.")


@strawberry.type(description="One pass of the CaMS sync over every linked record.")
class SyncRun(Node):
    row = models.SyncRun

    kind: models.SyncRunKind = strawberry.field(description="What started it.")
    status: models.SyncRunStatus = strawberry.field(description="How it stands.")
    reason: str | None = strawberry.field(
        description="A code that says why it waits or was ended; null otherwise."
    )
    started_at: datetime = strawberry.field(description="When it began.")
    finished_at: datetime | None = strawberry.field(description="When it ended.")
    total: int = strawberry.field(description="Linked records when it was planned.")
    seen: int = strawberry.field(description="Records that it has asked CaMS about so far.")
    changed: int = strawberry.field(description="Records of which CaMS had something new.")
    unchanged: int = strawberry.field(description="Records of which CaMS had nothing new.")
    failed: int = strawberry.field(description="Records that could not be brought up to date.")

    @strawberry.field(
        description="Records that failed, of people whom the viewer may see.",
        graphql_type=Connection[SyncFailure],
    )
    @staticmethod
    async def failures(
        root: strawberry.Parent[models.SyncRun],
        info: Info,
        first: First = 50,
        after: After = None,
    ) -> object:
        return connection(await sync_run.failures(info.context, root.id, first=first, after=after))


@strawberry.type
class SyncRunQuery:
    @strawberry.field(
        description="Runs of the CaMS sync, newest first.",
        graphql_type=Connection[SyncRun] | None,
    )
    async def sync_runs(self, info: Info, first: First = 10, after: After = None) -> object:
        return connection(await sync_run.runs(info.context, first=first, after=after))
