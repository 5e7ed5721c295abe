"""A GraphQL request, read from HTTP and refused where it cannot be one.

A document comes as text (`query`), by its id (`documentId`, as the GraphQL-over-HTTP appendix "Persisted
Documents" has it), or in Apollo's form (`extensions.persistedQuery`), where both together register a text.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

import orjson
from starlette.requests import Request
from starlette.types import Receive, Scope

from models.errors import say
from models.persisted_document import is_custom_id, is_sha256, sha256_of

LARGEST_BODY = 64 * 1024
JSON = "application/json"
CLIENT_NAMES = ("graphql-client-name", "apollographql-client-name")
"""Headers in which a front end says what it is called; the first that is there."""
ID_OR_TEXT = say("Send the id of a document or its text, not both.")
_SHA256 = "sha256:"
_LONGEST_KEPT = 200
T = TypeVar("T")


class Asked(NamedTuple):
    """A GraphQL request as it arrived, of the right types."""

    query: str | None
    """The text, unless it is asked for by its id alone."""
    document_id: str | None
    """The hash in hexadecimal, or an id of the client's tool."""
    is_apollo: bool
    """The id came in Apollo's form, and is answered in Apollo's."""
    variables: dict[str, Any] | None
    operation_name: str | None

    @property
    def registers(self) -> bool:
        """Whether a text is to be known by its hash from now on, where that may be."""
        return self.query is not None and self.document_id is not None


def remembered(read: Callable[[str], T]) -> Callable[[str], T]:
    """Clients send the same few headers all day; of one that is long nothing is kept."""
    kept = lru_cache(maxsize=256)(read)
    return lambda header: kept(header) if len(header) <= _LONGEST_KEPT else read(header)


class Refused(Exception):
    """A request that is not executed, and the status that says so."""

    def __init__(
        self,
        status: int,
        text: str,
        *,
        code: str = "BAD_REQUEST",
        parameters: Mapping[str, Any] | None = None,
        **headers: str,
    ) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.code = code
        self.parameters = parameters or {}
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def client_name(request: Request) -> str:
    for name in CLIENT_NAMES:
        sent: str | None = request.headers.get(name)
        if sent is not None:
            return sent
    return ""


def read_asked(request: Request, body: bytes) -> Asked:
    """`body` as `body_of` has it. Raise Refused."""
    if request.method != "POST":
        sent: Any = dict(request.query_params)
        for name in ("variables", "extensions"):
            if name in sent:
                sent[name] = _parsed(sent[name].encode(), say("`{name}` is not JSON."), name=name)
    else:
        sent = _read(request, body)
    if isinstance(sent, list):
        raise Refused(400, say("Send one operation at a time."))
    if not isinstance(sent, dict):
        raise Refused(400, say("The body is not a JSON object."))
    return _of_the_right_types(sent)


def source_of(scope: Scope) -> str:
    """The network address that a request came from, as far as the server knows it."""
    client = scope.get("client")
    return client[0] if client else ""


async def body_of(receive: Receive) -> bytes:
    """Mostly it comes in one piece. Raise Refused."""
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Refused(400, say("The body did not arrive."))
        piece: bytes = message.get("body", b"")
        if len(body) + len(piece) > LARGEST_BODY:
            most = {"most": LARGEST_BODY}
            raise Refused(
                413, say("Send at most {most} bytes."), parameters=most, connection="close"
            )
        body = body + piece if body else piece
        if not message.get("more_body", False):
            return body


async def read_json(request: Request) -> Any:
    """What a body holds. Raise Refused for what is no JSON, and for what is too long."""
    return _read(request, await body_of(request.receive))


def _read(request: Request, body: bytes) -> Any:
    _must_be_json(request.headers.get("content-type", ""))
    return _parsed(body, say("The body is not JSON in UTF-8."))


@remembered
def _must_be_json(content_type: str) -> None:
    name, _, parameters = content_type.partition(";")
    if name.strip().lower() != JSON:
        raise Refused(415, say("Send {type}."), parameters={"type": JSON})
    charset = parameters.strip().lower()
    if charset.startswith("charset=") and charset[8:].strip('"') != "utf-8":
        raise Refused(415, say("Send UTF-8."))


def _of_the_right_types(sent: dict[str, Any]) -> Asked:
    query, variables = sent.get("query"), sent.get("variables")
    operation_name, extensions = sent.get("operationName"), sent.get("extensions")
    if query is not None and (not isinstance(query, str) or not query.strip()):
        raise Refused(400, say("`query` holds the text of a document."))
    if variables is not None and not isinstance(variables, dict):
        raise Refused(400, say("`variables` is an object."))
    if extensions is not None and not isinstance(extensions, dict):
        raise Refused(400, say("`extensions` is an object."))
    if operation_name is not None and not isinstance(operation_name, str):
        raise Refused(400, say("`operationName` is a string."))
    given, apollo = _document_id(sent.get("documentId")), _apollo_id(extensions or {}, query)
    if given is not None and (query is not None or apollo is not None):
        raise Refused(400, ID_OR_TEXT)
    if query is None and given is None and apollo is None:
        raise Refused(400, say("`query` holds the text of a document, or `documentId` its id."))
    return Asked(query, given or apollo, apollo is not None, variables, operation_name or None)


def _document_id(sent: object) -> str | None:
    if sent is None:
        return None
    if isinstance(sent, str):
        payload = sent.removeprefix(_SHA256)
        if is_sha256(payload) if sent.startswith(_SHA256) else is_custom_id(sent):
            return payload
    raise Refused(
        400, say("`documentId` is `sha256:` with 64 hexadecimal digits, or an id of your tool.")
    )


def _apollo_id(extensions: dict[str, Any], query: str | None) -> str | None:
    """https://www.apollographql.com/docs/apollo-server/performance/apq"""
    sent = extensions.get("persistedQuery")
    if sent is None:
        return None
    if not isinstance(sent, dict) or sent.get("version") != 1:
        raise Refused(400, "Unsupported persisted query version.")
    id_ = sent.get("sha256Hash")
    if not isinstance(id_, str) or not is_custom_id(id_):
        raise Refused(400, say("`persistedQuery.sha256Hash` is the hash of a document."))
    if query is not None and id_ != sha256_of(query):
        raise Refused(400, "provided sha does not match query")
    return id_


def _parsed(text: bytes, otherwise: str, **parameters: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise Refused(400, otherwise, parameters=parameters) from None
