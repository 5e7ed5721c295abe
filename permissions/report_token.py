"""Report links: what a mail's link holds. It says in which letter it stands, and lets nobody in."""

from datetime import timedelta
from uuid import UUID

from permissions.tokens import NotOurs, Tokens

_PURPOSE = "report"


def written(tokens: Tokens, letter_id: UUID) -> str:
    return tokens.seal(_PURPOSE, {"letter": str(letter_id)})


def letter_in(tokens: Tokens, text: str, *, lifetime: timedelta) -> UUID | None:
    """The letter whose link it is; None for anything else, and for one that is older than this."""
    try:
        return UUID(tokens.unseal(_PURPOSE, text, lifetime=lifetime)["letter"])
    except NotOurs:
        return None
