"""The `Authorization` header, and what stands for it in a WebSocket's first message."""

from permissions.tokens import NotOurs


def token_in(authorization: object) -> str | None:
    """The bearer token; None when nothing was sent. Raise NotOurs for anything else that was."""
    if authorization is None:
        return None
    scheme, _, token = str(authorization).partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise NotOurs
    return token.strip()
