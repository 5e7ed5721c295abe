"""The same document for a part of its list, and for how many there are: with its paging in our hands.

What it says itself of `first` and `after`, and whether there is a list at all, does not hold: a report
is the whole list.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    NameNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    parse,
    print_ast,
    visit,
)

from reports.shape import Shape
from reports.table import CURSOR

FIRST = "__first"
AFTER = "__after"
"""Variables of the pages; GraphQL keeps such names to itself, so the document has no others."""
PAGE = "__page"
TOTAL = "__total"
"""Keys in the answers."""
_PAGE: Any = parse(f"{{ {PAGE}: pageInfo {{ hasNextPage endCursor }} }}").definitions[0]
_TOTAL: Any = parse(f"{{ {TOTAL}: totalCount }}").definitions[0]
_DEFINED: Any = parse(f"query (${FIRST}: Int!, ${AFTER}: String) {{ a }}").definitions[0]


@dataclass(frozen=True)
class Paged:
    page: str
    """Takes FIRST and AFTER; each edge tells its CURSOR."""
    count: str
    not_asked: frozenset[str]
    """Variables that the document has for its own paging alone."""


def paged(document: DocumentNode, shape: Shape) -> Paged:
    page = _rewritten(document, _as_page(shape), _DEFINED.variable_definitions)
    count = _rewritten(document, _as_count(shape), ())
    return Paged(
        page=print_ast(page),
        count=print_ast(count),
        not_asked=frozenset(_defined(shape.operation) - _used(page)),
    )


def _as_page(shape: Shape) -> FieldNode:
    root = shape.root
    own = root.selection_set.selections if root.selection_set else ()
    cursor: Any = parse(f"{{ {shape.edges}: edges {{ {CURSOR}: cursor }} }}").definitions[0]
    return replace(
        root,
        arguments=(
            *_other_arguments(root),
            _argument("first", FIRST),
            _argument("after", AFTER),
        ),
        selection_set=SelectionSetNode(
            selections=(
                *own,
                *cursor.selection_set.selections,
                *_PAGE.selection_set.selections,
            )
        ),
    )


def _as_count(shape: Shape) -> FieldNode:
    return replace(
        shape.root,
        arguments=tuple(_other_arguments(shape.root)),
        selection_set=_TOTAL.selection_set,
    )


def _other_arguments(root: FieldNode) -> Iterator[ArgumentNode]:
    for argument in root.arguments or ():
        if argument.name.value not in {"first", "after"}:
            yield argument


def _argument(name: str, variable: str) -> ArgumentNode:
    return ArgumentNode(
        name=NameNode(value=name), value=VariableNode(name=NameNode(value=variable))
    )


def _rewritten(
    document: DocumentNode,
    root: FieldNode,
    defined: tuple[VariableDefinitionNode, ...],
) -> DocumentNode:
    """With another root field and nothing beside it; the variables and fragments that it no longer uses
    are left out.
    """
    only = SelectionSetNode(selections=(replace(root, directives=()),))
    changed = replace(
        document,
        definitions=tuple(
            replace(one, selection_set=only) if isinstance(one, OperationDefinitionNode) else one
            for one in document.definitions
        ),
    )
    needed, used = _spread(changed), _used(changed)
    return replace(
        changed,
        definitions=tuple(
            _defining(one, used, defined) if isinstance(one, OperationDefinitionNode) else one
            for one in changed.definitions
            if not isinstance(one, FragmentDefinitionNode) or one.name.value in needed
        ),
    )


def _defining(
    operation: OperationDefinitionNode,
    used: set[str],
    also: tuple[VariableDefinitionNode, ...],
) -> OperationDefinitionNode:
    own = (one for one in operation.variable_definitions or () if one.variable.name.value in used)
    return replace(operation, variable_definitions=(*own, *also))


def _spread(document: DocumentNode) -> set[str]:
    """The fragments that the operation spreads, and those that they spread."""
    fragments: dict[str, Any] = {
        one.name.value: one
        for one in document.definitions
        if isinstance(one, FragmentDefinitionNode)
    }
    found: set[str] = set()
    to_look_at: list[Any] = [
        one for one in document.definitions if isinstance(one, OperationDefinitionNode)
    ]
    while to_look_at:
        new = _named(to_look_at.pop(), FragmentSpreadNode) - found
        found |= new
        to_look_at += [fragments[name] for name in new]
    return found


def _used(document: DocumentNode) -> set[str]:
    """Variables that stand anywhere but in their own definition."""
    needed = _spread(document)
    used: set[str] = set()
    for one in document.definitions:
        if isinstance(one, OperationDefinitionNode):
            used |= _named(replace(one, variable_definitions=()), VariableNode)
        elif isinstance(one, FragmentDefinitionNode) and one.name.value in needed:
            used |= _named(one, VariableNode)
    return used


def _defined(operation: OperationDefinitionNode) -> set[str]:
    return {one.variable.name.value for one in operation.variable_definitions or ()}


def _named(within: Any, kind: type[FragmentSpreadNode | VariableNode]) -> set[str]:
    found: set[str] = set()

    class Collects(Visitor):
        def enter(self, node: Any, *_: Any) -> None:
            if isinstance(node, kind):
                found.add(node.name.value)

    visit(within, Collects())
    return found
