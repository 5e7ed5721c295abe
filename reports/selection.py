"""What a document selects, read as a table: refused where it is none, with the reason."""

from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
)

from models.errors import say
from reports.shape import Level, NotAReport, Origin, Shape, kind_of
from reports.table import Column, Kind

SEPARATOR = "_"
"""Between the names on the way to a column."""
_PAGING = {"first", "after"}


def shape_of(document: DocumentNode, schema: GraphQLSchema) -> Shape:
    """Of a valid document. Raise NotAReport for one that is no table."""
    return _Reader(document, schema).read()


class _Reader:
    def __init__(self, document: DocumentNode, schema: GraphQLSchema) -> None:
        self._document = document
        self._schema = schema
        self._fragments = {
            one.name.value: one
            for one in document.definitions
            if isinstance(one, FragmentDefinitionNode)
        }
        self._columns: list[Column] = []
        self._origins: list[Origin] = []
        self._lists: list[tuple[str, ...]] = []
        """The paths of the lists of objects that were met."""

    def read(self) -> Shape:
        operation = self._operation()
        root = self._root(operation)
        edges = self._only(root, "edges")
        node = self._only(edges, "node")
        level = self._level(node, ())
        if not self._columns:
            raise NotAReport(say("The document selects nothing of the nodes of its list."))
        return Shape(
            operation=operation,
            root=root[0][1],
            edges=_key(edges[0][1]),
            node=_key(node[0][1]),
            columns=tuple(self._columns),
            origins=tuple(self._origins),
            has_lists=bool(self._lists),
            level=level,
        )

    def _operation(self) -> OperationDefinitionNode:
        operations = [
            one for one in self._document.definitions if isinstance(one, OperationDefinitionNode)
        ]
        if len(operations) != 1 or operations[0].operation is not OperationType.QUERY:
            raise NotAReport(say("A report is a document with one query."))
        return operations[0]

    def _root(self, operation: OperationDefinitionNode) -> "_Selected":
        fields = self._fields([(self._schema.query_type, operation.selection_set)])
        selected = [one for several in fields.values() for one in several]
        if len(selected) != 1:
            raise NotAReport(say("A report has one list at its root, and nothing beside it."))
        parent, node = selected[0]
        if not _is_connection(get_named_type(_type_of(selected[0]))) or not (
            parent.fields[node.name.value].args.keys() >= _PAGING
        ):
            raise NotAReport(say("The root of a report is a connection: a list with pages."))
        return selected

    def _only(self, above: "_Selected", name: str) -> "_Selected":
        """The one selection of a field of the connection's machinery."""
        found = [
            selected
            for selected in self._fields(_below(above)).values()
            if selected[0][1].name.value == name
        ]
        if len(found) != 1:
            raise NotAReport(say("A report selects {field} of its list once."), field=name)
        return found[0]

    def _level(
        self,
        above: "_Selected",
        path: tuple[str, ...],
        coordinates: tuple[tuple[str, str], ...] = (),
    ) -> Level:
        level = Level()
        for key, selected in self._fields(_below(above)).items():
            parent, node = selected[0]
            type_ = _type_of(selected[0])
            named = get_named_type(type_)
            here = (*path, key)
            through = (*coordinates, (parent.name, node.name.value))
            if is_leaf_type(named):
                level.leaves.append((key, len(self._columns)))
                self._add(here, kind_of(type_), through, selected[0])
            elif _is_connection(named):
                raise NotAReport(
                    say(
                        "{list} is a list with pages within the report's own. Begin at it instead."
                    ),
                    list=".".join(here),
                )
            elif isinstance(get_nullable_type(type_), GraphQLList):
                self._must_be_one_chain(here)
                level.chain = key, self._level(selected, here, through)
            else:
                level.groups.append((key, self._level(selected, here, through)))
        return level

    def _must_be_one_chain(self, path: tuple[str, ...]) -> None:
        for other in self._lists:
            if path[: len(other)] != other:
                raise NotAReport(
                    say(
                        "{one} and {other} are two lists side by side, which make no rows together."
                        " Make two reports of them."
                    ),
                    one=".".join(other),
                    other=".".join(path),
                )
        self._lists.append(path)

    def _add(
        self,
        path: tuple[str, ...],
        kind: Kind,
        coordinates: tuple[tuple[str, str], ...],
        selected: "_Of",
    ) -> None:
        name = SEPARATOR.join(path)
        # Excel and Power BI do not tell upper from lower case.
        if any(column.name.lower() == name.lower() for column in self._columns):
            raise NotAReport(
                say("Two columns would be called {column}. Give one of the fields an alias."),
                column=name,
            )
        self._columns.append(Column(name, kind))
        parent, node = selected
        field_ = getattr(parent, "fields", {}).get(node.name.value)
        description = "" if field_ is None else field_.description or ""
        self._origins.append(Origin(path, coordinates, description))

    def _fields(self, within: list[tuple[Any, SelectionSetNode | None]]) -> dict[str, "_Selected"]:
        """By their keys in the answer, fragments spread out; `__typename` is no column."""
        found: dict[str, _Selected] = {}
        for parent, selections in within:
            self._collect(parent, selections, found)
        return found

    def _collect(
        self, parent: Any, selections: SelectionSetNode | None, found: dict[str, "_Selected"]
    ) -> None:
        for one in selections.selections if selections is not None else ():
            if isinstance(one, FieldNode):
                if one.name.value != "__typename":
                    found.setdefault(_key(one), []).append((parent, one))
                continue
            fragment: Any = one
            if isinstance(one, FragmentSpreadNode):
                fragment = self._fragments[one.name.value]
            condition = fragment.type_condition
            type_ = parent if condition is None else self._schema.type_map[condition.name.value]
            self._collect(type_, fragment.selection_set, found)


_Of = tuple[Any, FieldNode]
"""A type, and a field that is selected of it."""
_Selected = list[_Of]
"""All that has one key in the answer: the first says what it is, validation that the others agree."""


def _below(selected: _Selected) -> list[tuple[Any, SelectionSetNode | None]]:
    return [(get_named_type(_type_of(one)), one[1].selection_set) for one in selected]


def _type_of(selected: _Of) -> GraphQLOutputType:
    parent, node = selected
    type_: GraphQLOutputType = parent.fields[node.name.value].type
    return type_


def _key(node: FieldNode) -> str:
    return node.alias.value if node.alias else node.name.value


def _is_connection(type_: GraphQLNamedType) -> bool:
    return isinstance(type_, GraphQLObjectType) and {"edges", "pageInfo"} <= type_.fields.keys()
