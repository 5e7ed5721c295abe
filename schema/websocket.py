"""Subscriptions over `graphql-transport-ws`: Strawberry's own protocol handler, our viewer in it."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.exceptions import ConnectionRejectionError
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL

from models import Language
from permissions.tokens import NotOurs
from resolvers.context import Context
from schema import schema

ContextOfToken = Callable[[str, Language | None], Awaitable[Context]]


class Subscriptions(GraphQL[Any, None]):
    """The token comes in `connection_init`: `{"authorization": "Bearer …"}`."""

    def __init__(self, context_of_token: ContextOfToken) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            subscription_protocols=[GRAPHQL_TRANSPORT_WS_PROTOCOL],
        )
        self._context_of_token = context_of_token

    async def get_context(
        self,
        request: Request | WebSocket,  # noqa: ARG002
        response: Response | WebSocket,  # noqa: ARG002
    ) -> Any:
        return await self._context_of_token("", None)

    async def on_ws_connect(self, context: Any) -> Any:
        params = context.connection_params or {}
        sent = params.get("authorization") or params.get("Authorization") or ""
        try:
            known = await self._context_of_token(str(sent).removeprefix("Bearer ").strip(), None)
        except NotOurs:
            raise ConnectionRejectionError from None
        if known.viewer is None:
            raise ConnectionRejectionError
        context.viewer, context.language = known.viewer, known.language
        return None
