"""A request as its endpoint reads it: every header is found by one look."""

from typing import Any

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from resolvers.context import Context


class Indexed(Headers):
    """Starlette goes through all of them for every name, and copies them before."""

    def __init__(self, scope: Scope) -> None:
        self._list = scope["headers"]
        # Of several with the same name the first, as Starlette has it.
        self.found: dict[bytes, bytes] = dict(reversed(self._list))
        """By names in lower case."""

    def __getitem__(self, name: str) -> str:
        return self.found[_key(name)].decode("latin-1")

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and _key(name) in self.found

    def get(self, name: str, default: Any = None) -> Any:
        found = self.found.get(_key(name))
        return default if found is None else found.decode("latin-1")


def _key(name: str) -> bytes:
    return name.lower().encode("latin-1")


class Sent(Request):
    ctx: Context | None = None
    """Who asks, once somebody knows."""
    reference = ""
    """What the log and the audit trail call it."""
    begun = 0.0
    """When it was begun to be read, as `time.monotonic` has it."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        super().__init__(scope, receive, send)
        self._indexed = Indexed(scope)

    @property
    def headers(self) -> Indexed:
        return self._indexed
