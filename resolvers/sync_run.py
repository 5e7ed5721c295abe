"""How the nights went: runs of the CaMS sync, and the records that one could not bring up to date."""

from uuid import UUID

from models import SyncFailure, SyncRun
from permissions import scopes
from resolvers.context import Context
from resolvers.page import Page, page


async def runs(ctx: Context, *, first: int, after: str | None) -> Page[SyncRun]:
    """Newest first."""
    return await page(
        scopes.visible_sync_runs(ctx.signed_in),
        order=("-started_at", "-id"),
        first=first,
        after=after,
    )


async def failures(
    ctx: Context, run_id: UUID, *, first: int, after: str | None
) -> Page[SyncFailure]:
    """Of people whom the viewer may see; the others are counted in the run, not named."""
    return await ctx.loaders.sync_failures_by_run.page(run_id, first=first, after=after)
