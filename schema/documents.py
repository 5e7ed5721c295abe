"""Persisted documents: the ones that the product ships, and what a text must be to become one.

`schema/persisted/*.graphql`: one operation a file, called like the file. Its id is the hash of the file.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLError,
    ObjectFieldNode,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    validate,
    visit,
)

from models import OperationKind
from models.persisted_document import sha256_of
from permissions.rules import anyone
from permissions.viewer import Viewer
from resolvers.document_list import Document
from schema import schema
from schema.asked import LARGEST_BODY
from schema.guard import RULES
from schema.limits import read_document

FOLDER = Path(__file__).parent / "persisted"

_GRAPHQL = schema._schema  # noqa: SLF001 - Strawberry has no other name for it
_LONGEST_NAME = 100
QUERIES = (OperationKind.QUERY,)
QUERIES_AND_MUTATIONS = (OperationKind.QUERY, OperationKind.MUTATION)


class Unfit(Exception):
    """A text that is no document of ours. `faults`: everything that is wrong with it, a line each."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@cache
def shipped() -> tuple[Document, ...]:
    """In the order of their names. Raise Unfit for a file that cannot be one."""
    return tuple(_of_file(path) for path in sorted(FOLDER.glob("*.graphql")))


def fit_document(
    text: str, *, kinds: Sequence[OperationKind], viewers: Sequence[Viewer] = ()
) -> Document:
    """The document, if it may be persisted. Raise Unfit with all that is wrong with it.

    It holds one operation of one of these kinds with a name, is valid against the schema, within the
    limits of schema/limits.py, and selects nothing that one of these viewers may not see.
    """
    try:
        _must_be_sendable(text)
        node = read_document(text)
        operation = _operation(node)
        document = Document(
            name=_name(operation),
            operation=_kind(operation, kinds),
            sha256=sha256_of(text),
            text=text,
        )
    except GraphQLError as error:
        raise Unfit([_told(error)]) from None
    faults = [_told(error) for error in validate(_GRAPHQL, node)]
    if not faults:
        faults = [fault for viewer in viewers for fault in _hidden(node, viewer)]
    if faults:
        raise Unfit(faults)
    return document


def _of_file(path: Path) -> Document:
    try:
        document = fit_document(path.read_bytes().decode(), kinds=QUERIES)
    except Unfit as unfit:
        raise Unfit([f"{path.name}: {fault}" for fault in unfit.faults]) from None
    if document.name != path.stem:
        raise Unfit([f"{path.name}: holds {document.name}, and is called like its operation."])
    return document


def _must_be_sendable(text: str) -> None:
    """What no request could send, or no database keep, is not published either."""
    if len(text.encode()) > LARGEST_BODY:
        raise GraphQLError(f"The document has more than {LARGEST_BODY} bytes.")
    if "\0" in text:
        raise GraphQLError("The document has a NUL character.")


def _operation(node: DocumentNode) -> OperationDefinitionNode:
    found = [one for one in node.definitions if isinstance(one, OperationDefinitionNode)]
    if len(found) != 1:
        raise GraphQLError(f"A persisted document holds one operation, and this one {len(found)}.")
    return found[0]


def _name(operation: OperationDefinitionNode) -> str:
    if operation.name is None:
        raise GraphQLError("The operation has no name.")
    if len(operation.name.value) > _LONGEST_NAME:
        raise GraphQLError(f"The operation's name is longer than {_LONGEST_NAME} characters.")
    return operation.name.value


def _kind(operation: OperationDefinitionNode, kinds: Sequence[OperationKind]) -> OperationKind:
    kind = operation.operation.value
    if kind not in kinds:
        allowed = " or ".join(kinds)
        raise GraphQLError(f"The operation is a {kind}; this consumer publishes a {allowed} alone.")
    return OperationKind(kind)


def _told(error: GraphQLError) -> str:
    where = "".join(f" (line {one.line}, column {one.column})" for one in error.locations or ())
    return f"{error.message}{where}"


def _hidden(node: DocumentNode, viewer: Viewer) -> Iterator[str]:
    """The fields and input fields that the matrix hides from this viewer, each once."""
    info = TypeInfo(_GRAPHQL)
    looking = _Looking(info, viewer)
    visit(node, TypeInfoVisitor(info, looking))
    for coordinate in dict.fromkeys(looking.found):
        yield f"{viewer.display_name} may not see {coordinate}."


class _Looking(Visitor):
    def __init__(self, info: TypeInfo, viewer: Viewer) -> None:
        super().__init__()
        self._info = info
        self._viewer = viewer
        self.found: list[str] = []

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        self._look(self._info.get_parent_type(), node.name.value)

    def enter_object_field(self, node: ObjectFieldNode, *_: Any) -> None:
        # Entering it, the type is the field's own already: the parent's is one further out.
        self._look(self._info.get_parent_input_type(), node.name.value)

    def _look(self, parent: Any, name: str) -> None:
        type_ = get_named_type(parent)
        rule = RULES.get((type_.name, name), anyone) if type_ is not None else anyone
        if not rule(self._viewer):
            self.found.append(f"{type_.name}.{name}")
