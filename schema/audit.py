"""Which fields of whom an operation shows, noted where its selections first reach a person.

Whatever hangs on a person is the same person's, so only the fields that lead from elsewhere to a
person are wrapped. What is selected below such a field is worked out once for an operation, a field
node and a concrete type; a row costs two looks into dictionaries.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_abstract_type,
)
from graphql.type.definition import GraphQLField

import models
from permissions.memory import Memory
from permissions.people import OF_ONE_PERSON, OF_SOMEBODY_UNKNOWN, PART_OF_ONE_PERSON
from resolvers.audit import PERSON_OF, Seen
from resolvers.audit_trail import AuditEntry
from resolvers.context import Context

_PERSON_OF: dict[type, str] = {**PERSON_OF, AuditEntry: "jobseeker_id"}
_RECORDED = OF_ONE_PERSON | PART_OF_ONE_PERSON | OF_SOMEBODY_UNKNOWN

Info: TypeAlias = "GraphQLResolveInfo[Context]"

IsShown = Callable[[Context, str, str], bool]
"""Whether the matrix shows a type's field to this viewer."""


class Collector:
    """Knows the schema's types; wraps the fields that lead to a person."""

    def __init__(self, schema: GraphQLSchema, is_shown: IsShown) -> None:
        self._schema = schema
        self._is_shown = is_shown
        self._told: Memory[object, tuple[tuple[FieldNode, ...], tuple[str, ...]]] = Memory(1000)
        """With the nodes, so that nothing else is known by their ids."""
        self._holders: dict[str, set[str]] = {}
        for type_ in schema.type_map.values():
            if isinstance(type_, GraphQLObjectType):
                for field in type_.fields.values():
                    held = get_named_type(field.type).name
                    self._holders.setdefault(held, set()).add(type_.name)

    def wrap(self, parent: Any, name: str) -> None:
        """Let the field note whom it shows, if it is one that leads to a person."""
        if not isinstance(parent, GraphQLObjectType):
            return
        field = parent.fields[name]
        if self.leads_to_a_person(parent, field):
            field.resolve = self._collecting(field)

    def leads_to_a_person(self, parent: GraphQLObjectType, field: GraphQLField) -> bool:
        """Whether the field leads from elsewhere to a person: whom it shows is noted."""
        type_ = get_named_type(field.type)
        if is_abstract_type(type_):
            return True
        from_elsewhere = not self._hangs_on_a_person(parent.name)
        return from_elsewhere and type_.name in OF_ONE_PERSON | OF_SOMEBODY_UNKNOWN

    def _hangs_on_a_person(self, type_: str) -> bool:
        """So does a list, if everybody who has such a list is a person."""
        if type_.endswith(("Connection", "Edge")):
            return all(self._hangs_on_a_person(one) for one in self._holders.get(type_, {"Query"}))
        return type_ in OF_ONE_PERSON | PART_OF_ONE_PERSON

    def fields_told(
        self, info: Info, type_: GraphQLObjectType, nodes: Iterable[FieldNode]
    ) -> tuple[str, ...]:
        """Coordinates below these nodes that are shown, as far as they are the same person's."""
        nodes, ctx, values = (
            tuple(nodes),
            info.context,
            cast("dict[str, Any]", info.variable_values),
        )
        variables = [one for one in values.items() if type(one[1]) is bool]
        viewer = ctx.viewer and (ctx.viewer.kind, ctx.viewer.permissions)
        key = (type_.name, *map(id, nodes), *variables, viewer)
        told = self._told.get(key)
        if told is None:
            told = nodes, tuple(dict.fromkeys(self._selected(info, type_, nodes)))
            if not ctx.a_rule_failed:
                self._told.put(key, told)
        return told[1]

    def _collecting(self, field: GraphQLField) -> Callable[..., Any]:
        type_ = get_named_type(field.type)
        only = type_ if isinstance(type_, GraphQLObjectType) else None
        resolve: Callable[..., Any] = field.resolve  # type: ignore[assignment]

        def collecting(source: Any, info: Info, **arguments: Any) -> Any:
            found = resolve(source, info, **arguments)
            if info.is_awaitable(found):
                return later(found, info)
            self._note(found, info, only)
            return found

        async def later(coming: Any, info: Info) -> Any:
            found = await coming
            self._note(found, info, only)
            return found

        return collecting

    def _note(self, found: Any, info: Info, only: GraphQLObjectType | None) -> None:
        if found is None:
            return
        if isinstance(found, list | tuple):
            for one in found:
                self._note(one, info, only)
            return
        type_ = only or self._type_of(found)
        if type_ is None:
            return
        seen: dict[object, Seen] = info.context.audit.seen
        key = (type_.name, *map(id, info.field_nodes))
        of_same_fields = seen.get(key)
        if of_same_fields is None:
            fields = self.fields_told(info, type_, info.field_nodes)
            of_same_fields = seen[key] = Seen(fields)
        row = type(found)
        if row in _PERSON_OF:
            of_same_fields.add(found, _PERSON_OF[row])

    def _type_of(self, found: Any) -> GraphQLObjectType | None:
        """The type that an object of an interface has; None for what is nobody's."""
        row = type(found)
        if row is models.Jobseeker:
            name = "Client" if found.is_client else "Referral"
        elif row in _PERSON_OF:
            name = row.__name__
        else:
            return None
        type_ = self._schema.type_map[name]
        return type_ if isinstance(type_, GraphQLObjectType) else None

    def _selected(
        self, info: Info, type_: GraphQLObjectType, nodes: Iterable[FieldNode]
    ) -> Iterator[str]:
        """Coordinates below these nodes that are shown, as far as they are the same person's."""
        for node in nodes:
            for below in _fields_of(info, type_, node.selection_set):
                name = below.name.value
                field = type_.fields.get(name)
                if field is None or not self._is_shown(info.context, type_.name, name):
                    continue
                if type_.name in _RECORDED:
                    yield f"{type_.name}.{name}"
                child = get_named_type(field.type)
                if isinstance(child, GraphQLObjectType) and not self.leads_to_a_person(
                    type_, field
                ):
                    yield from self._selected(info, child, [below])


def _fields_of(
    info: Info, type_: GraphQLObjectType, selections: SelectionSetNode | None
) -> Iterator[FieldNode]:
    """What is selected of an object of this type: fragments, conditions and directives applied."""
    for selection in selections.selections if selections is not None else ():
        if not _included(info, selection):
            continue
        if isinstance(selection, FieldNode):
            yield selection
            continue
        fragment: Any = selection
        if isinstance(selection, FragmentSpreadNode):
            fragment = info.fragments[selection.name.value]
        if _applies(fragment, type_):
            yield from _fields_of(info, type_, fragment.selection_set)


def _included(info: Info, node: Any) -> bool:
    variables: Any = info.variable_values
    for directive in node.directives or ():
        name = directive.name.value
        if name in {"skip", "include"}:
            (condition,) = directive.arguments
            given = condition.value
            holds = variables[given.name.value] if isinstance(given, VariableNode) else given.value
            if holds is (name == "skip"):
                return False
    return True


def _applies(
    fragment: InlineFragmentNode | FragmentDefinitionNode, type_: GraphQLObjectType
) -> bool:
    condition = fragment.type_condition
    if condition is None or condition.name.value == type_.name:
        return True
    return any(one.name == condition.name.value for one in type_.interfaces)
