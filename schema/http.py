"""GraphQL over HTTP: reads a request, answers with the status that the specification gives.

https://graphql.github.io/graphql-over-http/draft/: `application/graphql-response+json` has 4xx for a
request that was not executed; `application/json` has 200 for every document that was well sent.
"""

import asyncio
import hashlib
import re
import time
from collections.abc import Awaitable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol, TypeAlias

import orjson
from graphql import (
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
)
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from models import Language
from models.errors import say
from permissions.memory import Memory
from permissions.rows import reaching
from permissions.tokens import NotOurs
from reads.answers import NoLongerStands
from reads.moments import Moments
from resolvers.context import CannotTell, Context, new_reference
from schema.asked import JSON, Asked, Refused, body_of, read_asked, remembered, source_of
from schema.asked_before import MOST, Before, Came, Key, key_of, lists_at_hand
from schema.asked_document import text_asked_for
from schema.errors import formatted, masked
from schema.execution import begin, execute, read
from schema.limits import read_document
from schema.messages import translate
from schema.patience import Patience, Watch, must_be_in_time
from schema.sent import Sent

GRID_SECONDS = 0.05
"""On which answers leave that must not tell by their time whether there is somebody."""
NOT_BY_GET = frozenset({"lookUp", "camsClient", "commonAssessment"})
"""Roots whose arguments are people's names and numbers, which an address would put into the logs of
every proxy on the way."""
GRAPHQL = "application/graphql-response+json"
_MEDIA_TYPES = {"one": GRAPHQL, "other": JSON}
KEPT = (
    ("Cache-Control", "private, no-cache"),
    ("Vary", "Authorization, Accept, Accept-Language"),
)
"""A client may keep the answer to a GET, and asks every time whether it is still the same."""
_ENTITY_TAG = re.compile(r'"[^"]*"')
_WEIGHT = re.compile(r"[01](\.[0-9]{0,3})?")

TOKEN_NOT_VALID = say("Your session is over, or its token is not valid. Sign in again.")
CANNOT_TELL = say(
    "Your organisation's identity provider does not answer, so we cannot tell who you are. Try again in"
    " a minute."
)
TOO_SLOW = say("This took too long and was ended. Ask for less at a time.")


class MakeContext(Protocol):
    """Who asks, and with what; raises NotOurs for a token that is not valid. `app.Portal.context`."""

    def __call__(self, request: Request, *, from_memory: bool = False) -> Awaitable[Context]: ...


class GraphQLEndpoint:
    """One ASGI endpoint; `make_context` is called once for each request."""

    def __init__(self, make_context: MakeContext) -> None:
        self._make_context = make_context
        self._watch = Watch()
        self._moments = Moments()
        self._before: Memory[Key, Before] = Memory(MOST)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI, with nothing between the server and the request, and few steps between it and PostgreSQL:
        each of them is gone through once more on the way back.
        """
        request, reference = None, ""
        try:
            body = await body_of(receive) if scope["method"] == "POST" else b""
            moment = self._moments.next(source_of(scope))
            reference = moment.reference
            with Patience(receive, self._watch) as patience:
                key = key_of(scope, body)
                known = self._before.get(key)
                told = None if known is None else await known.told(moment)
                if told is not None and known is not None:
                    answer: Response = _Written(200, told, known.head)
                else:
                    self._before.drop(key)
                    request = Sent(scope, receive, send)
                    request.reference = reference
                    answer = await self._told(request, body, key, patience)
        except Exception as reason:  # noqa: BLE001 - whatever it is, it is answered
            request = request or Sent(scope, receive, send)
            answer = _ended(reason, request, reference or new_reference())
        # A fault and a timeout may tell by their time as well as any other answer.
        if request is not None and request.ctx is not None and request.ctx.answers_evenly:
            await asyncio.sleep((request.begun - time.monotonic()) % GRID_SECONDS)
        await answer(scope, receive, send)

    async def _told(self, request: Sent, body: bytes, key: Key, patience: Patience) -> Response:
        """Raise Refused, and whatever else ends a request."""
        request.begun = time.monotonic()
        media_type = _negotiated(request.headers.get("accept", "*/*"))
        asked = read_asked(request, body)
        ctx = await self._context(request, from_memory=True)
        came = Came(request, key, asked, lists_at_hand(ctx))
        query = await text_asked_for(asked, ctx)
        kind = _possible(query, asked, request.method, media_type, ctx)
        # A mutation that has begun is done, docs/decisions/what-ends-a-request.md says why.
        if kind is not OperationType.QUERY:
            patience.whether_or_not_somebody_waits()
        sent = (query, asked.variables, asked.operation_name)
        try:
            result = await self._answered(sent, ctx, came, media_type)
        except NoLongerStands:
            largest = ctx.largest
            ctx = await self._context(request)
            ctx.largest = largest
            result = await _executed(sent, ctx)
        must_be_in_time(result.errors)
        return _answer(result, ctx, media_type, request)

    async def _context(self, request: Sent, *, from_memory: bool = False) -> Context:
        request.ctx = ctx = await self._make_context(request, from_memory=from_memory)
        ctx.reference = request.reference
        return ctx

    async def _answered(
        self, sent: "_Operation", ctx: Context, came: Came, media_type: str
    ) -> ExecutionResult:
        """Raise NoLongerStands for whom this process remembers and must load anew."""
        answer = await read(*sent, ctx)
        if answer is None:
            return await _executed(sent, ctx)
        if answer.prepared is not None:
            known = came.before(ctx, answer.prepared, _head(media_type, _in(ctx.language)))
            if known is not None:
                self._before.put(came.key, known)
        return _executed_as(answer.data, answer.errors)


def _executed_as(data: Any, errors: Sequence[GraphQLError] = ()) -> ExecutionResult:
    return ExecutionResult(data=data, errors=list(errors) or None)


def _ended(reason: Exception, request: Request, reference: str) -> Response:
    """The answer to a request of which this is the end."""
    if isinstance(reason, NotOurs):
        reason = Refused(
            401,
            TOKEN_NOT_VALID,
            code="UNAUTHENTICATED",
            www_authenticate='Bearer error="invalid_token"',
        )
    elif isinstance(reason, CannotTell):
        reason = Refused(503, CANNOT_TELL, code="IDENTITY_UNAVAILABLE")
    elif isinstance(reason, TimeoutError):
        reason = Refused(503, TOO_SLOW, code="TIMEOUT")
    language = language_of(request)
    if not isinstance(reason, Refused):
        errors = {"errors": [masked(reason, language, reference)]}
        return _response(500, errors, _media_type(request))
    text = translate(reason.text, language, **reason.parameters)
    body = {"errors": [{"message": text, "extensions": {"code": reason.code}}]}
    return _response(reason.status, body, _media_type(request), tuple(reason.headers.items()))


_Operation: TypeAlias = tuple[str, dict[str, Any] | None, str | None]
"""A document, the values of its variables, and the name of what is to be run of it."""


async def _executed(sent: _Operation, ctx: Context) -> ExecutionResult:
    with reaching(ctx.reach):
        return await execute(*sent, ctx)


def _answer(result: ExecutionResult, ctx: Context, media_type: str, request: Request) -> Response:
    executed = not (isinstance(result, PreExecutionError) or _was_not_begun(result))
    if not result.errors:
        body = _body(result.data, ctx.hidden)
        if request.method == "POST":
            return _response(200, body, media_type, _in(ctx.language))
        return _revalidated(_response(200, body, media_type, _in(ctx.language) + KEPT), request)
    body = {"errors": formatted(result.errors, ctx.language, ctx.reference)}
    if executed:
        body |= _body(result.data, ctx.hidden)
    status = 200 if executed or media_type == JSON else 400
    return _response(status, body, media_type, _in(ctx.language))


def _body(data: Any, hidden: set[str]) -> dict[str, Any]:
    return {"data": data} | ({"extensions": {"hidden": sorted(hidden)}} if hidden else {})


def _in(language: Language) -> tuple[tuple[str, str], ...]:
    return (("Content-Language", language),)


def _revalidated(answer: Response, request: Request) -> Response:
    """The answer to a GET with its ETag, or 304 to a client that has it already.

    It was read, and is in the audit trail, either way.
    """
    told = answer.headers["content-type"] + answer.headers["content-language"]
    digest = hashlib.blake2b(told.encode(), digest_size=16)
    digest.update(answer.body)
    answer.headers["ETag"] = etag = f'"{digest.hexdigest()}"'
    known = request.headers.get("if-none-match", "")
    if known.strip() == "*" or etag in _ENTITY_TAG.findall(known):
        kept = {name: answer.headers[name] for name in ("ETag", "Cache-Control", "Vary")}
        return Response(status_code=304, headers=kept)
    return answer


def _was_not_begun(result: ExecutionResult) -> bool:
    """Variables that cannot be: a field that failed would have a path."""
    errors = result.errors or ()
    return result.data is None and bool(errors) and all(error.path is None for error in errors)


_Headers: TypeAlias = tuple[tuple[str, str], ...]


def _response(
    status: int, body: Mapping[str, Any], media_type: str, headers: _Headers = ()
) -> Response:
    return _Written(status, orjson.dumps(body), _head(media_type, headers))


class _Written(Response):
    """Starlette writes the head of every answer anew, and asks how it is sent."""

    def __init__(self, status: int, body: bytes, head: Sequence[tuple[bytes, bytes]]) -> None:
        self.status_code = status
        self.background = None
        self.body = body
        self.raw_headers = [*head, (b"content-length", b"%d" % len(body))]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        status, headers = self.status_code, self.raw_headers
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body})


@lru_cache(maxsize=64)
def _head(media_type: str, headers: _Headers) -> Sequence[tuple[bytes, bytes]]:
    said = {"Cache-Control": "no-store", "Content-Type": f"{media_type}; charset=utf-8"}
    return [
        (name.lower().encode("latin-1"), value.encode("latin-1"))
        for name, value in (said | dict(headers)).items()
    ]


def _media_type(request: Request) -> str:
    """Of an error, also for who takes neither."""
    try:
        return _negotiated(request.headers.get("accept", "*/*"))
    except Refused:
        return JSON


@remembered
def _negotiated(accept: str) -> str:
    """The better of the two that the client takes; the old one for whoever takes anything."""
    weights = dict(_weighed(accept)) or {"*/*": 1.0}
    anything = max(weights.get("*/*", 0.0), weights.get("application/*", 0.0))
    graphql, json = weights.get(GRAPHQL, anything), weights.get(JSON, anything)
    if max(graphql, json) <= 0:
        raise Refused(406, say("Accept {one} or {other}."), parameters=_MEDIA_TYPES)
    return GRAPHQL if GRAPHQL in weights and graphql >= json else JSON if json > 0 else GRAPHQL


def _weighed(header: str) -> Iterator[tuple[str, float]]:
    """Names of a list such as `Accept`, in lower case, with what they weigh: 0 to 1."""
    for part in header.split(","):
        name, *parameters = (text.strip().lower() for text in part.split(";"))
        weight = next((text[2:] for text in parameters if text.startswith("q=")), "1")
        if name:
            yield name, float(weight) if _WEIGHT.fullmatch(weight) else 0.0


def _possible(
    query: str, asked: Asked, method: str, media_type: str, ctx: Context
) -> OperationType:
    """What kind of operation is asked for. Raise Refused for one that cannot be."""
    try:
        kind, roots = begin(query, asked.operation_name, ctx)
    except GraphQLError as error:
        status = 400 if media_type == GRAPHQL else 200
        code = (error.extensions or {}).get("code", "GRAPHQL_PARSE_FAILED")
        raise Refused(status, error.message, code=code) from None
    if kind is None:
        operations = read_document(query).definitions
        several = sum(isinstance(one, OperationDefinitionNode) for one in operations) > 1
        message = (
            say("Name one of the document's operations in `operationName`.")
            if several or asked.operation_name
            else say("The document holds no operation.")
        )
        raise Refused(400, message)
    if kind is OperationType.SUBSCRIPTION:
        raise Refused(400, say("Subscriptions are served over graphql-transport-ws."))
    if method == "POST":
        return kind
    if kind is not OperationType.QUERY:
        raise Refused(405, say("Only queries can be sent by GET."), allow="POST")
    if named := NOT_BY_GET.intersection(roots):
        fields = {"fields": ", ".join(sorted(named))}
        text = say("Send these by POST, because addresses are logged: {fields}.")
        raise Refused(405, text, parameters=fields, allow="POST")
    return kind


@remembered
def _language(accept: str) -> Language | None:
    """That of the two official languages which the reader likes better, the first of equals."""
    weights: dict[Language, float] = {}
    for name, weight in _weighed(accept):
        language = name.partition("-")[0]
        if language in {Language.ENGLISH.value, Language.FRENCH.value} and weight > 0:
            weights.setdefault(Language(language), weight)
    return max(weights, key=weights.__getitem__, default=None)


def language_of(request: Request, account: Language | None = None) -> Language:
    """What the request asks for, else the account's language, else English."""
    return _language(request.headers.get("accept-language", "")) or account or Language.ENGLISH
