"""SyncRun in GraphQL: how the nights went."""

from datetime import datetime
from typing import Any

import strawberry

import models
from models.cams_failure import CamsFailure
from resolvers import sync_run
from resolvers.page import Listing
from schema.arguments import After, First
from schema.info import Info
from schema.node import Node
from schema.page import Connection, listing, nested


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

    failures: Connection[SyncFailure] = nested(
        SyncFailure,
        "sync_failures_by_run",
        nullable=False,
        description="Records that failed, of people whom the viewer may see.",
    )


@strawberry.type
class SyncRunQuery:
    @listing(SyncRun, description="Runs of the CaMS sync, newest first.")
    def sync_runs(self, info: Info, first: First = 10, after: After = None) -> Listing[Any]:
        return sync_run.runs(info.context, first=first, after=after)
