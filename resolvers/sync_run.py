"""How the nights went: runs of the CaMS sync."""

from models import SyncRun
from permissions import scopes
from resolvers.context import Context
from resolvers.page import Listing


def runs(ctx: Context, *, first: int, after: str | None) -> Listing[SyncRun]:
    """Newest first."""
    rows = scopes.visible_sync_runs(ctx.signed_in)
    return Listing(rows, ("-started_at", "-id"), first, after)
