"""Subscriptions over `graphql-transport-ws`: Strawberry's protocol, our viewer, limits and errors in it.

Subscriptions alone: a query or a mutation is sent to `POST /graphql`. Each asks anew who is asking,
so that an account that was closed begins nothing more on a connection that is still open.
"""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from datetime import timedelta
from typing import Any

import orjson
from graphql import GraphQLError, OperationType, get_operation_ast
from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.exceptions import ConnectionRejectionError
from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import (
    BaseGraphQLTransportWSHandler,
    Operation,
)
from strawberry.types.execution import PreExecutionError
from strawberry.types.unset import UNSET

from models import Language
from permissions.rows import reaching
from permissions.rules import runs_documents_alone
from permissions.tokens import NotOurs
from resolvers.context import CannotTell, Context
from schema import schema
from schema.bearer import token_in
from schema.errors import formatted, masked
from schema.execution import begin, nothing_left
from schema.guard import forbidden
from schema.limits import read_document

ContextOfToken = Callable[[str | None, Language | None], Awaitable[Context]]

_SECONDS_TO_BEGIN = 10
_MOST_AT_ONCE = 20
"""Subscriptions of one connection."""
_LONGEST_ID = 200


class Connection:
    """What Strawberry keeps of a connection; the token comes in its first message."""

    def __init__(self, context_of_token: ContextOfToken, source: str) -> None:
        self.connection_params: dict[str, Any] | None = None
        self._context_of_token = context_of_token
        self._source = source

    async def context(self) -> Context:
        """Who is asking, now. Raise NotOurs for whoever is not signed in, or cannot be told to be."""
        params = self.connection_params or {}
        sent = params.get("authorization", params.get("Authorization"))
        try:
            ctx = await self._context_of_token(token_in(sent), None)
        except CannotTell as unknown:
            raise NotOurs from unknown
        if ctx.viewer is None:
            raise NotOurs
        ctx.source = self._source
        return ctx


class Conversation(BaseGraphQLTransportWSHandler[Any, None]):
    async def handle_message(self, message: Any) -> None:
        if _is_well_formed(message):
            await super().handle_message(message)
        else:
            await self.handle_invalid_message("Not a message of graphql-transport-ws.")

    async def run_operation(self, operation: Operation[Any, None]) -> None:
        try:
            async for message in self._messages(operation):
                await operation.send_operation_message(message)
        except NotOurs:
            await self.websocket.close(4403, "Forbidden")
        except WebSocketDisconnected:
            return
        except Exception as fault:  # noqa: BLE001 - masked, and logged with its reference
            await operation.send_operation_message(
                _refused(operation, [masked(fault, Language.ENGLISH, secrets.token_hex(6))])
            )

    async def _messages(self, operation: Operation[Any, None]) -> AsyncIterator[Any]:
        """What is told of an operation: `next` any number of times, then `complete` or `error`."""
        ctx = await self.context.context()
        try:
            _must_be_a_subscription(operation, ctx)
            begin(operation.query, operation.operation_name, ctx)
            with reaching(ctx.reach), nothing_left(ctx):
                results: Any = await self.schema.stream(
                    operation.query,
                    variable_values=operation.variables,
                    context_value=ctx,
                    operation_name=operation.operation_name,
                )
                async with aclosing(results):
                    async for result in results:
                        errors = formatted(result.errors or [], ctx.language, ctx.reference)
                        if isinstance(result, PreExecutionError):
                            yield _refused(operation, errors)
                            return
                        await ctx.audit.flush()
                        ctx.awaited.clear()
                        payload = _payload(result.data, errors, ctx)
                        yield {"id": operation.id, "type": "next", "payload": payload}
        except GraphQLError as error:
            yield _refused(operation, formatted([error], ctx.language, ctx.reference))
        else:
            yield {"id": operation.id, "type": "complete"}


class Subscriptions(GraphQL[Any, None]):
    """The token comes in `connection_init`: `{"authorization": "Bearer …"}`."""

    graphql_transport_ws_handler_class = Conversation

    def __init__(self, context_of_token: ContextOfToken) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            subscription_protocols=[GRAPHQL_TRANSPORT_WS_PROTOCOL],
            connection_init_wait_timeout=timedelta(seconds=_SECONDS_TO_BEGIN),
            max_subscriptions_per_connection=_MOST_AT_ONCE,
        )
        self._context_of_token = context_of_token

    async def get_context(
        self,
        request: Request | WebSocket,
        response: Response | WebSocket,  # noqa: ARG002
    ) -> Any:
        source = "" if request.client is None else request.client.host
        return Connection(self._context_of_token, source)

    async def on_ws_connect(self, context: Any) -> Any:
        try:
            await context.context()
        except NotOurs:
            raise ConnectionRejectionError from None
        return UNSET

    def decode_json(self, data: str | bytes) -> object:
        """Raise JSONDecodeError, for JSON that is nested without end too."""
        return orjson.loads(data)

    def encode_json(self, data: object) -> str:
        return orjson.dumps(data).decode()


def _refused(operation: Operation[Any, None], errors: list[dict[str, Any]]) -> Any:
    return {"id": operation.id, "type": "error", "payload": errors}


def _payload(data: Any, errors: list[dict[str, Any]], ctx: Context) -> dict[str, Any]:
    payload: dict[str, Any] = {"data": data}
    if errors:
        payload["errors"] = errors
    if ctx.hidden:
        payload["extensions"] = {"hidden": sorted(ctx.hidden)}
    return payload


def _must_be_a_subscription(operation: Operation[Any, None], ctx: Context) -> None:
    """And of somebody who may send its text: subscriptions are not persisted."""
    found = get_operation_ast(read_document(operation.query), operation.operation_name)
    if found is None:
        raise GraphQLError("Name one of the document's operations in `operationName`.")
    if found.operation is not OperationType.SUBSCRIPTION:
        raise GraphQLError("Send queries and mutations by HTTP.")
    if ctx.viewer is not None and runs_documents_alone(ctx.viewer):
        raise GraphQLError("", original_error=forbidden())


def _is_well_formed(message: Any) -> bool:
    """Whether every part of a message has the type that the protocol gives it."""
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        return False
    if message["type"] in {"subscribe", "complete"} and not _is_an_id(message.get("id")):
        return False
    if message["type"] != "subscribe":
        return True
    payload = message.get("payload")
    return (
        isinstance(payload, dict)
        and isinstance(payload.get("query"), str)
        and isinstance(payload.get("variables"), dict | None)
        and isinstance(payload.get("operationName"), str | None)
    )


def _is_an_id(id_: object) -> bool:
    return isinstance(id_, str) and 1 <= len(id_) <= _LONGEST_ID
