"""What a document may cost, decided in one walk before it is validated; what was read is kept."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    parse,
    validate,
)
from graphql.validation.rules import overlapping_fields_can_be_merged
from strawberry.extensions import SchemaExtension

from models.errors import ErrorCode, Mistake, say
from permissions.rules import reads_the_schema
from permissions.viewer import Viewer
from resolvers.context import NotSignedIn

DEEPEST = 15
MOST_FIELDS = 1000
"""Fields after fragments are spread out: aliases and repeated spreads count each time."""
MOST_AT_THE_ROOT = 20
"""Of these fields, those that begin something: a look-up, a sign-in, a question to CaMS."""
MOST_TOKENS = 4000
CACHED_DOCUMENTS = 200
"""More than a front end has. The largest one takes more than a megabyte."""

_INTROSPECTION = frozenset({"__schema", "__type"})

# Comparing every field of one name with every other is quadratic: this is a tenth of a second.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 50_000


class TooLarge(GraphQLError):
    """A document that is not executed because of what it would cost."""

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": "DOCUMENT_TOO_LARGE"})


class _Read(NamedTuple):
    document: DocumentNode
    introspects: bool


def read_document(query: str) -> DocumentNode:
    """The document, if it is one and small enough. Raise GraphQLSyntaxError or TooLarge."""
    return _read(query).document


@lru_cache(maxsize=CACHED_DOCUMENTS)
def _read(query: str) -> _Read:
    try:
        document = parse(query, max_tokens=MOST_TOKENS)
        measuring = _Measuring(document)
        for definition in document.definitions:
            if isinstance(definition, OperationDefinitionNode):
                measuring.refuse_what_is_too_large(definition)
    except RecursionError:
        raise TooLarge("The document is nested too deeply.") from None
    return _Read(document, measuring.introspects)


class ReadsDocuments(SchemaExtension):
    """Parses and validates a document once, for as long as it is in use."""

    def on_parse(self) -> Iterator[None]:
        context = self.execution_context
        context.graphql_document = read_document(context.query or "")
        yield

    def on_validate(self) -> Iterator[None]:
        context = self.execution_context
        query = context.query or ""
        mistakes = _mistakes(context.schema._schema, query)  # noqa: SLF001 - Strawberry has no other name for it
        if not mistakes and _read(query).introspects:
            mistakes = _refusal(context.context.viewer)
        context.pre_execution_errors = mistakes
        yield


def is_data(schema: GraphQLSchema, query: str) -> bool:
    """Whether a document that was read is valid, and asks for nothing of the schema itself."""
    return not _mistakes(schema, query) and not _read(query).introspects


def _refusal(viewer: Viewer | None) -> list[GraphQLError]:
    """Of introspection, unless this viewer may read the schema."""
    if viewer is None:
        return [GraphQLError("", original_error=NotSignedIn())]
    if not reads_the_schema(viewer):
        only = Mistake(ErrorCode.FORBIDDEN, say("The schema is for staff and their tools."))
        return [GraphQLError("", original_error=only)]
    return []


@lru_cache(maxsize=CACHED_DOCUMENTS)
def _mistakes(schema: GraphQLSchema, query: str) -> list[GraphQLError]:
    # Strawberry's own switch leaves the suggestions of arguments and types.
    return validate(schema, read_document(query), hide_suggestions=True)


class _Size(NamedTuple):
    """Of a selection set, fragments spread out."""

    depth: int
    fields: int
    roots: int
    """Fields on its own level."""


_NOTHING = _Size(0, 0, 0)


class _Measuring:
    def __init__(self, document: DocumentNode) -> None:
        self._fragments = {
            definition.name.value: definition
            for definition in document.definitions
            if isinstance(definition, FragmentDefinitionNode)
        }
        self.introspects = False
        self._known: dict[tuple[str, bool], _Size] = {}
        self._open: set[str] = set()

    def refuse_what_is_too_large(self, operation: OperationDefinitionNode) -> None:
        size = self._measure(operation.selection_set, inside=False)
        if size.depth > DEEPEST:
            raise TooLarge(f"The document is more than {DEEPEST} levels deep.")
        if size.fields > MOST_FIELDS:
            raise TooLarge(f"The document selects more than {MOST_FIELDS} fields.")
        if size.roots > MOST_AT_THE_ROOT:
            raise TooLarge(f"The document selects more than {MOST_AT_THE_ROOT} fields at its root.")

    def _measure(self, selections: SelectionSetNode, *, inside: bool) -> _Size:
        """`inside` introspection depth is not counted: it has a shape and a limit of its own."""
        sizes = [self._measure_one(one, inside=inside) for one in selections.selections]
        return _Size(
            max((size.depth for size in sizes), default=0),
            sum(size.fields for size in sizes),
            sum(size.roots for size in sizes),
        )

    def _measure_one(self, selection: SelectionNode, *, inside: bool) -> _Size:
        if isinstance(selection, FragmentSpreadNode):
            return self._fragment(selection.name.value, inside=inside)
        if not isinstance(selection, FieldNode):
            return self._measure(selection.selection_set, inside=inside)  # type: ignore[attr-defined]
        introspects = inside or selection.name.value in _INTROSPECTION
        self.introspects |= introspects
        if introspects and selection.alias:
            # What is selected twice without one is answered once; with one, a document of
            # two thousand words would be answered with millions.
            raise TooLarge("Introspection takes no aliases.")
        below = _NOTHING
        if selection.selection_set is not None:
            below = self._measure(selection.selection_set, inside=introspects)
        return _Size(1 if introspects else below.depth + 1, below.fields + 1, 1)

    def _fragment(self, name: str, *, inside: bool) -> _Size:
        """Measured once. One that spreads itself, or is missing, is refused by validation."""
        known = self._known.get((name, inside))
        if known is not None:
            return known
        fragment = self._fragments.get(name)
        if fragment is None or name in self._open:
            return _NOTHING
        self._open.add(name)
        size = self._known[name, inside] = self._measure(fragment.selection_set, inside=inside)
        self._open.discard(name)
        return size
