"""A document as a table: which columns it has, and which rows an answer makes.

A row is one node of the connection at the root; where the document selects a chain of lists below it
(plans, their sub-goals, their plan items), one element of the innermost list, with the columns of
what it belongs to repeated. What has no elements stays as one row with empty cells.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
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
from reports.table import Cell, Column, Kind, Row

SEPARATOR = "_"
IN_LISTS = "; "
"""Between the values of a list of scalars, which is one cell."""

_PAGING = {"first", "after"}
_KINDS = {
    "ID": Kind.ID,
    "Int": Kind.INTEGER,
    "Float": Kind.NUMBER,
    "Boolean": Kind.BOOLEAN,
    "Decimal": Kind.DECIMAL,
    "Date": Kind.DATE,
    "DateTime": Kind.MOMENT,
}


class NotAReport(Exception):
    """A document that has no rows and columns; `text` is a sentence of `locale/`."""

    def __init__(self, text: str, **parameters: str) -> None:
        super().__init__(text)
        self.text = text
        self.parameters = parameters


@dataclass
class Level:
    """What is filled in from one object."""

    leaves: list[tuple[str, int]] = field(default_factory=list)
    """The key in the answer, the number of the column."""
    groups: list[tuple[str, "Level"]] = field(default_factory=list)
    """Objects of the same row."""
    chain: "tuple[str, Level] | None" = None
    """The list whose elements make rows of their own."""


@dataclass(frozen=True)
class Origin:
    """Which field a column comes from."""

    way: tuple[str, ...]
    """To it, by the names of the answer, from the node down."""
    coordinates: tuple[tuple[str, str], ...]
    """Type and field on that way: hidden where one of them is."""
    description: str


@dataclass(frozen=True)
class Shape:
    operation: OperationDefinitionNode
    root: FieldNode
    """The field at the root that holds the connection."""
    edges: str
    """Its keys in the answer: of the edges, and of the node in each."""
    node: str
    columns: tuple[Column, ...]
    origins: tuple[Origin, ...]
    """Of each column."""
    has_lists: bool
    """Whether a node may be several rows."""
    level: Level

    def rows(self, node: Mapping[str, Any]) -> Iterator[Row]:
        """Of one node of the connection: one or more."""
        empty: list[Cell] = [None] * len(self.columns)
        return _rows(self.level, node, empty)


def shape_of(document: DocumentNode, schema: GraphQLSchema) -> Shape:
    """Of a valid document. Raise NotAReport for one that is no table."""
    return _Reader(document, schema).read()


def _rows(level: Level, value: Mapping[str, Any], row: list[Cell]) -> Iterator[Row]:
    chain = _fill(level, value, row)
    if chain is None:
        yield tuple(row)
        return
    below, elements = chain
    if not elements:
        yield tuple(row)
    for element in elements:
        yield from _rows(below, element or {}, row.copy())


def _fill(
    level: Level, value: Mapping[str, Any], row: list[Cell]
) -> tuple[Level, list[Mapping[str, Any]]] | None:
    """The list that is to be gone through, if there is one."""
    for key, column in level.leaves:
        cell = value.get(key)
        row[column] = _joined(cell) if isinstance(cell, list) else cell
    chain = None
    for key, below in level.groups:
        chain = _fill(below, value.get(key) or {}, row) or chain
    if level.chain is not None:
        key, below = level.chain
        chain = below, value.get(key) or []
    return chain


def _joined(values: list[Cell]) -> str | None:
    return IN_LISTS.join(str(one) for one in values if one is not None) or None


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


def kind_of(type_: GraphQLOutputType) -> Kind:
    if isinstance(get_nullable_type(type_), GraphQLList):
        return Kind.TEXT
    named = get_named_type(type_)
    if isinstance(named, GraphQLEnumType):
        return Kind.ENUM
    return _KINDS.get(named.name, Kind.TEXT)
