"""What an answer says of every field that was asked for: shown, null, hidden, or the code of an error."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLInputObjectType,
    GraphQLObjectType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    is_introspection_type,
    parse,
)

from tests.schema.selections import GRAPHQL

Verdicts = dict[str, set[str]]
"""By coordinate."""

_BEFORE_NULL = ("shown", "done")
"""A field that is null here and shown there is shown: what it holds is data."""


def coordinates() -> list[str]:
    """Every field of every object type, and every field of every input."""
    return sorted(
        f"{name}.{field}"
        for name, type_ in GRAPHQL.type_map.items()
        if isinstance(type_, GraphQLObjectType | GraphQLInputObjectType)
        and not is_introspection_type(type_)
        for field in type_.fields
    )


def of_answer(query: str, body: dict[str, Any]) -> Verdicts:
    """What the answer to this document says of each of its fields."""
    document = parse(query)
    fragments = {
        one.name.value: one.selection_set
        for one in document.definitions
        if isinstance(one, FragmentDefinitionNode)
    }
    (operation,) = (one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    errors = {
        tuple(error.get("path") or ()): error["extensions"]["code"]
        for error in body.get("errors", ())
    }
    walk = _Walk(fragments, errors, set(body.get("extensions", {}).get("hidden", ())))
    root = operation.operation.value.title()
    walk.visit(operation.selection_set, root, body.get("data") or {}, ())
    return walk.found


def in_words(verdicts: set[str]) -> str:
    """`shown` takes null in: what is null is somebody's data."""
    if verdicts & set(_BEFORE_NULL):
        verdicts = verdicts - {"null"}
    return "+".join(sorted(verdicts)) or "-"


class _Walk:
    def __init__(
        self,
        fragments: dict[str, SelectionSetNode],
        errors: dict[tuple[str | int, ...], str],
        hidden: set[str],
    ) -> None:
        self.found: Verdicts = defaultdict(set)
        self._fragments = fragments
        self._errors = errors
        self._hidden = hidden

    def visit(
        self,
        selections: SelectionSetNode,
        type_: str,
        value: dict[str, Any],
        path: tuple[str | int, ...],
    ) -> None:
        for field in self._fields(selections, type_):
            name = field.name.value
            if name.startswith("__"):
                continue
            key = field.alias.value if field.alias else name
            below = value.get(key)
            self.found[f"{type_}.{name}"].add(self._verdict(f"{type_}.{name}", below, (*path, key)))
            if field.selection_set is not None:
                declared = get_named_type(GRAPHQL.type_map[type_].fields[name].type).name
                for step, one in _objects(below):
                    self.visit(
                        field.selection_set,
                        one.get("__typename", declared),
                        one,
                        (*path, key, *step),
                    )

    def _fields(self, selections: SelectionSetNode, type_: str) -> Iterator[FieldNode]:
        for one in selections.selections:
            if isinstance(one, FieldNode):
                yield one
                continue
            if isinstance(one, InlineFragmentNode):
                condition, inside = one.type_condition.name.value, one.selection_set
            else:
                inside = self._fragments[one.name.value]
                condition = one.name.value if one.name.value in GRAPHQL.type_map else type_
            if condition == type_:
                yield from self._fields(inside, type_)

    def _verdict(self, coordinate: str, value: Any, path: tuple[str | int, ...]) -> str:
        if value is not None:
            if coordinate.startswith("Mutation."):
                codes = [error["code"] for error in value["userErrors"]]
                return codes[0] if codes else "done"
            return "shown"
        if path in self._errors:
            return self._errors[path]
        return "hidden" if coordinate in self._hidden else "null"


def _objects(value: Any, path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Any]]:
    if isinstance(value, dict):
        yield path, value
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from _objects(one, (*path, place))
