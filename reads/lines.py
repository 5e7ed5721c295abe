"""A list at the root as lines of text, written by PostgreSQL: a batch of a report.

As CSV a line is a row of a table; as JSON it is a node, as in the answer. The first line of a batch is no
row: it is the cursor to go on from, and empty behind the last row.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import Executor, GraphQLID, GraphQLObjectType, GraphQLOutputType, get_named_type
from graphql.execution.collect_fields import FieldDetailsList

from reads.compiler import Compiler
from reads.facts import Facts
from reads.lists import CURSOR, Listed, Told, Written, direction
from reads.row import Row
from reads.scope import NotData, Symbols
from reads.slots import Slots
from reads.table import Table, Way
from resolvers.audit import PERSON_OF

NO_SUCH_CURSOR = b"!"
_MOST_PIECES = 80
"""Of one call of concat(), which takes a hundred."""
_END = "E'\\r\\n'"


@dataclass(frozen=True)
class Csv:
    columns: tuple[Way, ...]
    """The field of each cell."""
    cell: Callable[[GraphQLOutputType, str], str]
    """How a value is written: an expression of text, null for an empty cell."""
    with_cursors: bool


@dataclass(frozen=True)
class Json:
    cursor: str | None
    """The key that the cursor of each node has, if any."""


@dataclass(frozen=True)
class Ends:
    """No lines, and nobody is shown: only where the batch ends."""


WrittenAs: TypeAlias = Csv | Json | Ends


class LinesCompiler(Compiler):
    """Of an operation whose only root is a list. Raise NotData for what resolvers have to fill in."""

    no_such_cursor = f"convert_to('{NO_SUCH_CURSOR.decode()}', 'UTF8')"

    def __init__(
        self,
        facts: Facts,
        series: Sequence[Executor[Any]],
        symbols: tuple[Symbols, Symbols],
        slots: Slots,
        written_as: WrittenAs,
    ) -> None:
        super().__init__(facts, series, symbols, slots)
        self._written_as = written_as
        self.objects = self._table = Table(facts, series[0], slots)

    def connection(
        self, type_: GraphQLObjectType, details: FieldDetailsList, listed: Listed
    ) -> Written:
        edge, edges = self._below(type_, details, "edges")
        node, nodes = self._below(edge, edges, "node")
        row = listed.row
        cursor = CURSOR.format(id=row.column("id").sql)
        people: list[tuple[str, tuple[str, ...]]] = []
        lines, beside = "''", list[str]()
        if not isinstance(self._written_as, Ends):
            as_ = self._written_as
            lines, beside = self.objects.made_beside(
                lambda: self._lines(node, nodes, row, cursor, as_)
            )
            people = self._people(edge, nodes, listed)
        shown = "".join(f", {sql} w{at}" for at, (sql, _) in enumerate(people))
        told = "".join(f", array_agg(g.w{at}) w{at}" for at in range(len(people)))
        where = " and ".join([*listed.where, *filter(None, [listed.behind])])
        order = ", ".join(direction(row, name) for name in listed.order)
        page = (
            f"select * from ({listed.rows.sql}) {row.alias} where {where}"
            f" order by {order} limit {listed.first}"
        )
        batch = (
            f"select string_agg(g.lines, '') lines,"
            f" case count(*) when {listed.first} then (array_agg(g.cursor))[count(*)] end cursor{told}"
            f" from (select {cursor} cursor, {lines} lines{shown}"
            f" from {' '.join([f'({page}) {row.alias}', *beside])}) g"
        )
        columns = "".join(f", c.w{at}" for at in range(len(people)))
        return Written(
            f"select convert_to(concat(c.cursor, E'\\n', c.lines), 'UTF8') j{columns}"
            f" from ({batch}) c",
            tuple(Told(f"w{at}", coordinates) for at, (_, coordinates) in enumerate(people)),
        )

    def _lines(
        self,
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        row: Row,
        cursor: str,
        written_as: Csv | Json,
    ) -> str:
        if isinstance(written_as, Csv):
            return self._csv(type_, details, row, cursor, written_as)
        return self._json(type_, details, row, cursor, written_as)

    def _below(
        self, type_: GraphQLObjectType, details: FieldDetailsList, name: str
    ) -> tuple[GraphQLObjectType, FieldDetailsList]:
        """What is selected of a field of the connection's machinery."""
        found: Any = [
            one
            for _, fields in self.objects.selected(type_, details)
            for one in fields
            if one.node.name.value == name
        ]
        below = get_named_type(type_.fields[name].type)
        if not found or not isinstance(below, GraphQLObjectType):
            raise NotData(f"{type_.name}.{name} is no object")
        return below, found

    def _people(
        self, edge: GraphQLObjectType, nodes: FieldDetailsList, listed: Listed
    ) -> list[tuple[str, tuple[str, ...]]]:
        """Whom the rows are about, and which fields of theirs are shown."""
        told = []
        if self.objects.facts.leads_to_a_person(edge, edge.fields["node"]):
            told += [
                (self.objects.is_kind(kind, listed.row), coordinates)
                for kind, coordinates in self.objects.told(edge, "node", nodes)
            ]
        if listed.narrowed_by:
            told.append(("true", listed.narrowed_by))
        model = listed.rows.model
        if told and model not in PERSON_OF:
            raise NotData(f"nobody knows whose {model.__name__} is")
        return [
            (f"case when {holds} then {listed.row.person(PERSON_OF[model])} end", coordinates)
            for holds, coordinates in told
        ]

    def _csv(
        self,
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        row: Row,
        cursor: str,
        written_as: Csv,
    ) -> str:
        table = self._table
        table.read(type_, details, row)
        runs = _Runs(len(table.joined) - 1)
        for way in written_as.columns:
            value = table.cells.get(way)
            if value is None:
                runs.add("''", None)
            else:
                runs.add(written_as.cell(value.type, value.sql), value.level)
        if written_as.with_cursors:
            runs.add("''", None)
        elif len(written_as.columns) == 1:
            runs.nothing_is_quoted()
        line = _concatenated([*runs.line(), _END])
        if any(table.joined):
            lines = line if runs.deepest == 0 else f"string_agg({line}, '')"
            joined = " ".join(
                " ".join([*table.joined[level], *runs.of(level)])
                for level in range(len(table.joined))
            )
            line = f"(select {lines} from (select) nothing {joined})"
        if not written_as.with_cursors:
            return line
        return f"concat(left({line}, -2), {written_as.cell(GraphQLID, cursor)}, {_END})"

    def _json(
        self,
        type_: GraphQLObjectType,
        details: FieldDetailsList,
        row: Row,
        cursor: str,
        written_as: Json,
    ) -> str:
        json = f"to_json({self.objects.json(type_, details, row)})::text"
        if self.objects.place or self.objects.worked_out:
            raise NotData("a node that resolvers fill in")
        # JSON that is made of JSON has no line breaks but those of its texts, which are escaped.
        if written_as.cursor is not None:
            json = f"concat(left({json}, -1), ',\"{written_as.cursor}\":\"', {cursor}, '\"}}')"
        return f"concat({json}, E'\\n')"


class _Runs:
    """Cells that stand side by side and are of one level: they are written once for a row of its.

    Without that, what a list belongs to would be written anew for each of its elements.
    """

    def __init__(self, deepest: int) -> None:
        self.deepest = deepest
        self._runs: list[tuple[int, list[str]]] = []

    def add(self, cell: str, level: int | None) -> None:
        """None for a cell that is the same everywhere."""
        if level is None:
            level = self._runs[-1][0] if self._runs else self.deepest
        if not self._runs or self._runs[-1][0] != level:
            self._runs.append((level, []))
        self._runs[-1][1].append(cell)

    def nothing_is_quoted(self) -> None:
        """An empty line would be no row."""
        ((_, cells),) = self._runs
        cells[0] = f"coalesce(nullif({cells[0]}, ''), '\"\"')"

    def of(self, level: int) -> list[str]:
        """The join that writes the runs of a level; they stay with the rows of the deepest one."""
        written = [
            f"{_concatenated(_between(cells))} c{number}"
            for number, (one, cells) in enumerate(self._runs)
            if one == level
        ]
        if level == self.deepest or not written:
            return []
        # Without an offset PostgreSQL would write them where they are used.
        return [f"cross join lateral (select {', '.join(written)} offset 0) l{level}"]

    def line(self) -> list[str]:
        """The pieces of a line, commas between them."""
        return _between(
            [
                piece
                for number, (level, cells) in enumerate(self._runs)
                for piece in (cells if level == self.deepest else [f"l{level}.c{number}"])
            ]
        )


def _between(cells: Sequence[str]) -> list[str]:
    return [piece for cell in cells for piece in (cell, "','")][:-1]


def _concatenated(pieces: Sequence[str]) -> str:
    return " || ".join(
        f"concat({', '.join(pieces[at : at + _MOST_PIECES])})"
        for at in range(0, len(pieces), _MOST_PIECES)
    )
