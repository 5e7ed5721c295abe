"""A request as its endpoint reads it: every header is found by one look."""

from typing import Any

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Receive, Scope, Send


class Indexed(Headers):
    """Starlette goes through all of them for every name."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope=scope)
        # Of several with the same name the first, as Starlette has it.
        self._found: dict[str, str] = {
            name.decode("latin-1"): value.decode("latin-1")
            for name, value in reversed(scope["headers"])
        }

    def __getitem__(self, name: str) -> str:
        return self._found[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._found

    def get(self, name: str, default: Any = None) -> Any:
        return self._found.get(name.lower(), default)


class Sent(Request):
    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        super().__init__(scope, receive, send)
        self._indexed = Indexed(scope)

    @property
    def headers(self) -> Indexed:
        return self._indexed
