"""Whose e-mail address this is already: told only together with its trace in the audit trail."""

from uuid import UUID

from permissions import scopes
from resolvers.context import Context


async def is_somebody_else_s(ctx: Context, address: str, *, than: UUID | None = None) -> bool:
    """Among the people whom the viewer sees, `than` being the one who may have it."""
    others = scopes.visible_jobseekers(ctx.signed_in).filter(email__iexact=address)
    if than is not None:
        others = others.exclude(id=than)
    found = [one.id for one in await others.only("id")]
    if found:
        ctx.audit.looked_up(["Query.lookUp(email:)"], {"email": address}, found)
    return bool(found)
