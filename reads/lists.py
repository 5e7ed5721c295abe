"""A connection as SQL: a page of rows behind a cursor, where it stands, how many there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphql import GraphQLObjectType, GraphQLOutputType, get_named_type
from graphql.execution.collect_fields import FieldDetailsList

from reads.row import Row
from reads.scope import NotData, Rows
from resolvers.audit import PERSON_OF
from resolvers.page import LARGEST

if TYPE_CHECKING:
    from reads.objects import Objects

_SHOWN = "\0shown"
"""Stands for what is taken of the rows that were read."""
CURSOR = "translate(rtrim(encode(uuid_send({id}), 'base64'), '='), '+/', '-_')"


@dataclass(frozen=True)
class Listed:
    """Rows that are listed, and a page of them."""

    rows: Rows
    alias: str
    where: tuple[str, ...]
    """Of the whole list."""
    order: tuple[str, ...]
    first: int
    behind: str = ""
    """Of this page besides: where it begins. Empty for the first one."""
    is_root: bool = False
    narrowed_by: tuple[str, ...] = ()

    @property
    def row(self) -> Row:
        return Row(self.alias, self.rows.model, self.rows.columns)


@dataclass(frozen=True)
class Told:
    """Whom a root shows, for the audit trail: a column with an array of people, and coordinates."""

    people: str
    fields: tuple[str, ...]
    each_once: bool = False
    """Whether nobody can stand in it twice: their own rows are listed."""


@dataclass(frozen=True)
class Written:
    """A statement of one row: its JSON in `j`, and the columns of `told`."""

    sql: str
    told: tuple[Told, ...] = ()
    may_fail: bool = False
    """Whether there is a column `stands`, false where `j` is a fault: then the resolvers answer, and
    write whom they show."""


def object_of(type_: GraphQLOutputType) -> GraphQLObjectType:
    """The type of the objects of a field. Raise NotData where there are several, or none."""
    named = get_named_type(type_)
    if not isinstance(named, GraphQLObjectType):
        raise NotData(f"{named.name} is no type of objects")
    return named


def direction(row: Row, column: str) -> str:
    sql = row.column(column.removeprefix("-")).sql
    return f"{sql} desc" if column.startswith("-") else sql


def behind(row: Row, last: Row, order: Sequence[str]) -> str:
    """`(a, b, id) > (x, y, z)`; written out where directions differ from column to column."""
    names = [name.removeprefix("-") for name in order]
    ours, theirs = ([of.column(name).sql for name in names] for of in (row, last))
    signs = ["<" if name.startswith("-") else ">" for name in order]
    if len(set(signs)) == 1:
        return f"({', '.join(ours)}) {signs[0]} ({', '.join(theirs)})"
    either = []
    for number, sign in enumerate(signs):
        equal = [f"{ours[at]} = {theirs[at]}" for at in range(number)]
        either.append(" and ".join([*equal, f"{ours[number]} {sign} {theirs[number]}"]))
    return f"(({') or ('.join(either)}))"


def connection_of(
    objects: "Objects", type_: GraphQLObjectType, details: FieldDetailsList, listed: Listed
) -> Written:
    """Raise NotData for a page that nobody may ask for: its resolver says so."""
    largest = objects.ctx.largest if listed.is_root else LARGEST
    if not 1 <= listed.first <= largest:
        raise NotData("a page of another size")
    page = _Page(objects, type_, listed)

    def write() -> str:
        items, _ = objects.each(type_, details, lambda _, fields, __: page.item(fields))
        return ", ".join(items)

    return page.written(write)


class _Page:
    """Collects the columns of the rows (`g`) and of the whole page (`c`) that the answer is made of."""

    def __init__(self, objects: "Objects", type_: GraphQLObjectType, listed: Listed) -> None:
        self._objects = objects
        self._type = type_
        self._listed = listed
        self._row = listed.row
        self._of_row: list[str] = []
        self._of_page: list[str] = []
        self._told: list[Told] = []
        self._looks_ahead = False

    def item(self, details: FieldDetailsList) -> str:
        """A field of the connection, as an expression over the page."""
        name = details[0].node.name.value
        if name == "__typename":
            return f"'{self._type.name}'::text"
        type_ = self._type.fields[name].type
        match name:
            case "edges":
                return self._of_rows(self._edge(object_of(type_), details), "json '[]'")
            case "pageInfo":
                of = object_of(type_)
                items = [
                    f'{self._standing(of, fields)} "{key}"'
                    for key, fields in self._objects.selected(of, details)
                ]
                return f"(select row_to_json(p$) from (select {', '.join(items)}) p$)"
            case "totalCount":
                where = " and ".join(self._listed.where)
                return f"(select count(*) from ({self._listed.rows.sql}) {self._row.alias} where {where})"
        raise NotData(f"{self._type.name}.{name}")

    def written(self, write: Callable[[], str]) -> Written:
        items, beside = self._objects.made_beside(write)
        if self._listed.narrowed_by:
            self._tell(None, self._listed.narrowed_by)
        told = "".join(f", c.{one.people}" for one in self._told)
        whole = f"(select row_to_json(o$) from (select {items}) o$)"
        return Written(f"select {whole} j{told} from ({self._page(beside)}) c", tuple(self._told))

    def _page(self, beside: Sequence[str]) -> str:
        """One row, whether or not anybody is on the page."""
        if not self._of_page:
            return "select"
        listed, row = self._listed, self._row
        where = " and ".join([*listed.where, *filter(None, [listed.behind])])
        order = ", ".join(direction(row, name) for name in listed.order)
        rows = (
            f"select {', '.join(self._of_row) or '1'}"
            f" from {' '.join([f'({listed.rows.sql}) {row.alias}', *beside])}"
            f" where {where} order by {order} limit {listed.first + self._looks_ahead}"
        )
        # Without the row that was read to know whether there is more.
        shown = f"[1:{listed.first}]" if self._looks_ahead else ""
        return f"select {', '.join(self._of_page)} from ({rows}) g".replace(_SHOWN, shown)

    def _column_of_row(self, sql: str) -> str:
        self._of_row.append(f"{sql} r{len(self._of_row)}")
        return f"g.r{len(self._of_row) - 1}"

    def _column_of_page(self, sql: str) -> str:
        self._of_page.append(f"{sql} p{len(self._of_page)}")
        return f"p{len(self._of_page) - 1}"

    def _of_rows(self, column: str, empty: str) -> str:
        array = f"(array_agg({self._column_of_row(column)})){_SHOWN}"
        return f"c.{self._column_of_page(f'coalesce(array_to_json({array}), {empty})')}"

    def _edge(self, type_: GraphQLObjectType, details: FieldDetailsList) -> str:
        items, _ = self._objects.each(
            type_, details, lambda _, fields, __: self._of_edge(type_, fields)
        )
        return self._objects.object(", ".join(items))

    def _of_edge(self, type_: GraphQLObjectType, details: FieldDetailsList) -> str:
        name = details[0].node.name.value
        if name == "__typename":
            return f"'{type_.name}'::text"
        if name == "cursor":
            return CURSOR.format(id=self._row.column("id").sql)
        if name != "node":
            raise NotData(f"{type_.name}.{name}")
        if self._objects.facts.leads_to_a_person(type_, type_.fields[name]):
            self._note(type_, details)
        return self._objects.json(get_named_type(type_.fields[name].type), details, self._row)

    def _note(self, edge: GraphQLObjectType, details: FieldDetailsList) -> None:
        """Whom the rows are about. Below the root nobody could be told apart: raise NotData."""
        if not self._listed.is_root:
            raise NotData("people below something that is nobody's")
        for kind, coordinates in self._objects.told(edge, "node", details):
            self._tell(kind, coordinates)

    def _tell(self, kind: GraphQLObjectType | None, coordinates: tuple[str, ...]) -> None:
        model = self._listed.rows.model
        if model not in PERSON_OF:
            raise NotData(f"nobody knows whose {model.__name__} is")
        person = self._row.person(PERSON_OF[model])
        each_once = PERSON_OF[model] == "id"
        if kind is not None:
            person = f"case when {self._objects.is_kind(kind, self._row)} then {person} end"
        array = f"(array_agg({self._column_of_row(person)})){_SHOWN}"
        self._told.append(Told(self._column_of_page(array), coordinates, each_once))

    def _standing(self, type_: GraphQLObjectType, details: FieldDetailsList) -> str:
        """A field of the page's place in the list."""
        name, first = details[0].node.name.value, self._listed.first
        if name == "__typename":
            return f"'{type_.name}'::text"
        if name == "hasPreviousPage":
            return "true" if self._listed.behind else "false"
        if name == "hasNextPage":
            self._looks_ahead = True
            return f"c.{self._column_of_page(f'count(*) > {first}')}"
        ids = f"array_agg({self._column_of_row(self._row.column('id').sql)})"
        at = {"startCursor": "1", "endCursor": f"least(count(*), {first})"}.get(name)
        if at is None:
            raise NotData(f"{type_.name}.{name}")
        cursor = CURSOR.format(id=f"({ids})[{at}]")
        return f"c.{self._column_of_page(cursor)}"
